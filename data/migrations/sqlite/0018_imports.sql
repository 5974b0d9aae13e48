-- What an import leaves beside the records it made, and the look-ups that it needs of each row.

CREATE TABLE import_source (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('complaints', 'employers', 'inspections', 'payments', 'workers')),
    name TEXT NOT NULL,
    void_act INTEGER
) STRICT;
CREATE INDEX import_source_name ON import_source (writer, kind, name);

CREATE TABLE import_run (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    from_source INTEGER NOT NULL REFERENCES import_source (id),
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    file_name INTEGER NOT NULL REFERENCES words_seal (id),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    map TEXT,
    officer INTEGER NOT NULL REFERENCES officer (id),
    void_act INTEGER
) STRICT;

CREATE TABLE held_row (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES import_run (id),
    row INTEGER NOT NULL,
    why TEXT NOT NULL CHECK (why IN ('same_case', 'same_person', 'changed', 'repeated', 'amount', 'employer')),
    resembles INTEGER,
    cells INTEGER NOT NULL REFERENCES words_seal (id),
    decision TEXT CHECK (decision IN ('taken', 'linked', 'dropped')),
    decided_on TEXT CHECK (length(decided_on) = 10),
    officer INTEGER REFERENCES officer (id),
    note INTEGER REFERENCES words_seal (id),
    void_act INTEGER
) STRICT;
CREATE INDEX held_row_waiting ON held_row (writer, id) WHERE decision IS NULL AND void_act IS NULL;

CREATE TABLE origin (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES import_run (id),
    row INTEGER NOT NULL,
    from_source INTEGER NOT NULL REFERENCES import_source (id),
    key TEXT NOT NULL,
    digest TEXT,
    record INTEGER,
    held INTEGER REFERENCES held_row (id),
    void_act INTEGER
) STRICT;
CREATE INDEX origin_key ON origin (writer, from_source, key);

-- A row is compared with the cases of its employer of that day, and its employer is found by its whole name.
DROP INDEX case_file_employer;
CREATE INDEX case_file_employer ON case_file (writer, employer, received_on);
CREATE INDEX employer_called ON employer (writer, name);
CREATE INDEX employer_name_called ON employer_name (writer, name);
