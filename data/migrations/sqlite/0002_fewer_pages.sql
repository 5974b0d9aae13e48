-- One act writes fewer pages. What is derived here is filled again from the journal by the program.

-- A body is long: the rows lie one after the other, and the key that finds them apart.
CREATE TABLE journal_rows (
    writer INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,
    chain BLOB NOT NULL CHECK (length(chain) = 32),
    PRIMARY KEY (writer, seq)
) STRICT;
INSERT INTO journal_rows (writer, seq, body, chain) SELECT writer, seq, body, chain FROM journal ORDER BY writer, seq;
DROP TABLE journal;
ALTER TABLE journal_rows RENAME TO journal;

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is written once'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is written once'); END;
CREATE TRIGGER journal_no_replace BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE writer = NEW.writer AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'the journal is written once'); END;

-- An act's touches lie together. Only the records that somebody asks for by number are found the other way:
-- parts of a record, and the officer and campaign under which all is done, are not.
DROP TABLE touch;
CREATE TABLE touch (
    writer INTEGER NOT NULL,
    act INTEGER NOT NULL,
    kind TEXT NOT NULL,
    id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('wrote', 'part', 'named', 'under')),
    PRIMARY KEY (writer, act, kind, id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX touch_record ON touch (writer, kind, id, seq) WHERE how IN ('wrote', 'named');

-- Whole names are found by their pairs of characters, as parts of names are.
DROP INDEX employer_name;
