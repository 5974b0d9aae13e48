-- Employers under several names, employers registered twice, matters brought again, and cases whose employer
-- nobody can name yet. What is derived is filled again by the program.

-- Earlier names (曾用名).
CREATE TABLE employer_name (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    employer INTEGER NOT NULL REFERENCES employer (id),
    name TEXT NOT NULL,
    until_day TEXT CHECK (length(until_day) = 10),
    void_act INTEGER
) STRICT;
CREATE INDEX employer_name_employer ON employer_name (writer, employer);

-- Two registrations of one employer: nothing is re-pointed, reads go through the lower number.
CREATE TABLE same_as (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    employer INTEGER NOT NULL REFERENCES employer (id),
    other INTEGER NOT NULL REFERENCES employer (id),
    void_act INTEGER
) STRICT;

-- A matter that is brought again (再次反映): the case counts once.
CREATE TABLE contact (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    channel TEXT NOT NULL,
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    person INTEGER REFERENCES person_seal (id),
    claimed_fen INTEGER,
    workers INTEGER,
    campaign INTEGER REFERENCES campaign (id),
    region TEXT NOT NULL,
    industry TEXT,
    officer INTEGER NOT NULL REFERENCES officer (id),
    note INTEGER REFERENCES words_seal (id),
    void_act INTEGER
) STRICT;
CREATE INDEX contact_case ON contact (writer, case_id);
CREATE INDEX contact_person ON contact (writer, person) WHERE person IS NOT NULL;

-- Who comes again is found by the keyed look-up of the vault.
CREATE INDEX party_person ON party (writer, person);

-- A case may wait for its employer.
ALTER TABLE case_file ADD COLUMN named_employer INTEGER REFERENCES employer (id);
ALTER TABLE case_file ADD COLUMN named_kind TEXT;
UPDATE case_file SET named_employer = employer, named_kind = employer_kind;
DROP INDEX case_file_employer;
ALTER TABLE case_file DROP COLUMN employer;
ALTER TABLE case_file DROP COLUMN employer_kind;
ALTER TABLE case_file RENAME COLUMN named_employer TO employer;
ALTER TABLE case_file RENAME COLUMN named_kind TO employer_kind;
CREATE INDEX case_file_employer ON case_file (writer, employer);

-- Derived: each employer of several registrations with each of its others.
CREATE TABLE same_employer (
    writer INTEGER NOT NULL,
    employer INTEGER NOT NULL,
    other INTEGER NOT NULL,
    PRIMARY KEY (writer, employer, other)
) STRICT, WITHOUT ROWID;

DROP TABLE fact;
CREATE TABLE fact (
    writer INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    measure TEXT NOT NULL,
    word TEXT NOT NULL,
    on_day TEXT NOT NULL,
    amount INTEGER NOT NULL,
    employer INTEGER,
    employer_kind TEXT,
    campaign INTEGER,
    region TEXT NOT NULL,
    industry TEXT,
    channel TEXT,
    PRIMARY KEY (writer, kind, record, measure, word, on_day)
) STRICT, WITHOUT ROWID;
