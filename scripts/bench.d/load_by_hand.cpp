// load_by_hand DB FOLDER: the same two files into a table each by hand, as fast as SQLite takes them with every field checked, numbers for
// codes and days, a foreign key, sums by month and district, and the indexes made afterwards. It keeps no journal, no steps and no clocks.
#include <sqlite3.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

static sqlite3* store;

static void run(const char* text) {
    if (sqlite3_exec(store, text, nullptr, nullptr, nullptr) != SQLITE_OK) std::fprintf(stderr, "%s: %s\n", text, sqlite3_errmsg(store)), std::exit(1);
}
static sqlite3_stmt* prepared(const char* text) {
    sqlite3_stmt* made = nullptr;
    if (sqlite3_prepare_v2(store, text, -1, &made, nullptr) != SQLITE_OK) std::fprintf(stderr, "%s: %s\n", text, sqlite3_errmsg(store)), std::exit(1);
    return made;
}
static void step(sqlite3_stmt* statement) {
    if (sqlite3_step(statement) != SQLITE_DONE) std::fprintf(stderr, "%s\n", sqlite3_errmsg(store)), std::exit(1);
    sqlite3_reset(statement);
}
static void split(std::string_view line, std::vector<std::string_view>& cells) {
    cells.clear();
    for (std::size_t end; (end = line.find(',')) != line.npos; line.remove_prefix(end + 1)) cells.push_back(line.substr(0, end));
    cells.push_back(line);
}
static std::int64_t number(std::string_view text) {
    std::int64_t made = 0;
    if (text.empty()) std::exit(3);
    for (const char c : text) {
        if (c < '0' || c > '9') std::exit(3);
        made = made * 10 + (c - '0');
    }
    return made;
}
static std::int64_t day(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') std::exit(3);
    const std::int64_t made = number(text.substr(0, 4)) * 10000 + number(text.substr(5, 2)) * 100 + number(text.substr(8, 2));
    if (made % 100 < 1 || made % 100 > 31 || made / 100 % 100 < 1 || made / 100 % 100 > 12) std::exit(3);
    return made;
}
static std::int64_t fen(std::string_view text) {
    const auto point = text.find('.');
    if (point == text.npos || point + 3 != text.size()) std::exit(3);
    return number(text.substr(0, point)) * 100 + number(text.substr(point + 1));
}

int main(int count, char** words) {
    if (count != 3) return 2;
    const std::string folder = words[2];
    std::remove(words[1]);
    if (sqlite3_open(words[1], &store) != SQLITE_OK) return 1;
    run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-131072");
    run("CREATE TABLE employer (id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, region INTEGER NOT NULL, industry TEXT NOT NULL) STRICT");
    run("CREATE TABLE complaint (id INTEGER PRIMARY KEY, employer INTEGER NOT NULL REFERENCES employer (id), region INTEGER NOT NULL, received INTEGER NOT NULL, channel INTEGER NOT NULL,"
        " workers INTEGER NOT NULL, fen INTEGER NOT NULL, status INTEGER NOT NULL, settled INTEGER) STRICT");
    run("CREATE TABLE month (month INTEGER, region INTEGER, received INTEGER, fen INTEGER, settled INTEGER, PRIMARY KEY (month, region)) STRICT, WITHOUT ROWID");
    run("BEGIN IMMEDIATE");
    std::unordered_map<std::string, std::pair<std::int64_t, std::int64_t>> employers;
    std::map<std::string, std::int64_t, std::less<>> known;
    const auto word = [&](std::string_view text) {
        const auto found = known.find(text);
        return found != known.end() ? found->second : known.emplace(std::string(text), static_cast<std::int64_t>(known.size())).first->second;
    };
    std::vector<std::string_view> cells;
    std::string line;
    std::ifstream in(folder + "/employers.csv");
    std::getline(in, line);
    sqlite3_stmt* insert = prepared("INSERT INTO employer VALUES (?, ?, ?, ?, ?)");
    while (std::getline(in, line)) {
        split(line, cells);
        if (cells.size() != 6 || cells[0].size() != 18) return 3;
        const auto id = static_cast<std::int64_t>(employers.size()) + 1;
        employers.emplace(std::string(cells[0]), std::pair(id, number(cells[2])));
        sqlite3_bind_int64(insert, 1, id), sqlite3_bind_int64(insert, 4, number(cells[2]));
        for (const auto& [place, cell] : {std::pair(2, cells[0]), std::pair(3, cells[1]), std::pair(5, cells[3])}) sqlite3_bind_text(insert, place, cell.data(), static_cast<int>(cell.size()), SQLITE_STATIC);
        step(insert);
    }
    sqlite3_finalize(insert);
    in.close(), in.open(folder + "/complaints.csv");
    std::getline(in, line);
    insert = prepared("INSERT INTO complaint VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::map<std::pair<std::int64_t, std::int64_t>, std::tuple<std::int64_t, std::int64_t, std::int64_t>> months;
    while (std::getline(in, line)) {
        split(line, cells);
        if (cells.size() != 8) return 3;
        const auto employer = employers.find(std::string(cells[1]));
        if (employer == employers.end()) return 3;
        const std::int64_t received = day(cells[2]), amount = fen(cells[5]), region = employer->second.second;
        sqlite3_bind_int64(insert, 1, number(cells[0])), sqlite3_bind_int64(insert, 2, employer->second.first), sqlite3_bind_int64(insert, 3, region);
        sqlite3_bind_int64(insert, 4, received), sqlite3_bind_int64(insert, 5, word(cells[3])), sqlite3_bind_int64(insert, 6, number(cells[4]));
        sqlite3_bind_int64(insert, 7, amount), sqlite3_bind_int64(insert, 8, word(cells[6]));
        cells[7].empty() ? sqlite3_bind_null(insert, 9) : sqlite3_bind_int64(insert, 9, day(cells[7]));
        step(insert);
        auto& [took, sum, settled] = months[{received / 100, region}];
        ++took, sum += amount;
        if (!cells[7].empty()) ++settled;
    }
    sqlite3_finalize(insert);
    insert = prepared("INSERT INTO month VALUES (?, ?, ?, ?, ?)");
    for (const auto& [key, sums] : months) {
        sqlite3_bind_int64(insert, 1, key.first), sqlite3_bind_int64(insert, 2, key.second), sqlite3_bind_int64(insert, 3, std::get<0>(sums));
        sqlite3_bind_int64(insert, 4, std::get<1>(sums)), sqlite3_bind_int64(insert, 5, std::get<2>(sums));
        step(insert);
    }
    sqlite3_finalize(insert);
    run("CREATE INDEX complaint_employer ON complaint (employer, received)");
    run("CREATE INDEX complaint_cell ON complaint (region, channel, status, received, workers, fen, settled)");
    run("CREATE UNIQUE INDEX employer_code ON employer (code)");
    run("COMMIT");
    return sqlite3_close(store) == SQLITE_OK ? 0 : 1;
}
