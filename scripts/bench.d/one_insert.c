/* The floor of one durable record: open a store that stands (WAL, synchronous FULL), insert one row into a table of
   text, close. Nothing is checked, looked up, chained or summed up.   one_insert DB     one_insert make DB ROWS */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static sqlite3 *db;

static void must(int good) {
    if (good) return;
    fprintf(stderr, "one_insert: %s\n", db ? sqlite3_errmsg(db) : "usage: one_insert [make] DB [ROWS]");
    exit(1);
}

static void run(const char *sql) { must(sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK); }

static void insert(int rows) {
    sqlite3_stmt *row;
    must(sqlite3_prepare_v2(db,
        "INSERT INTO complaint (employer, received, period, channel, workers, amount, status)"
        " VALUES (?1, '2013-01-31', '2012-10..2012-12', '12333', '18', '126400.00', 'received')", -1, &row, NULL) == SQLITE_OK);
    for (int i = 0; i < rows; ++i) {
        char employer[32];
        snprintf(employer, sizeof employer, "E410803-%d", i % 52 + 1);
        must(sqlite3_bind_text(row, 1, employer, -1, SQLITE_TRANSIENT) == SQLITE_OK);
        must(sqlite3_step(row) == SQLITE_DONE);
        sqlite3_reset(row);
    }
    sqlite3_finalize(row);
}

int main(int count, char **word) {
    const int make = count == 4 && strcmp(word[1], "make") == 0;
    must(make || count == 2);
    must(sqlite3_open_v2(word[make ? 2 : 1], &db, SQLITE_OPEN_READWRITE | (make ? SQLITE_OPEN_CREATE : 0), NULL) == SQLITE_OK);
    run("PRAGMA synchronous=FULL");
    if (make) {
        run("PRAGMA journal_mode=WAL; BEGIN;"
            "CREATE TABLE complaint (number INTEGER PRIMARY KEY, employer TEXT NOT NULL, received TEXT NOT NULL, period TEXT,"
            " channel TEXT NOT NULL, workers TEXT, amount TEXT, status TEXT NOT NULL);"
            "CREATE INDEX complaint_employer ON complaint (employer, received);"
            "CREATE INDEX complaint_status ON complaint (status, received)");
        insert(atoi(word[3]));
        run("COMMIT");
    } else {
        insert(1);
        printf("%lld\n", (long long)sqlite3_last_insert_rowid(db));
    }
    must(sqlite3_close(db) == SQLITE_OK);
    return 0;
}
