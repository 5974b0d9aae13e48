-- The help that a warmth campaign gives to workers, beside their wages and never among them: to one person, or a total that
-- was brought from another register.
CREATE TABLE aid (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    month TEXT NOT NULL CHECK (length(month) = 7),
    campaign INTEGER REFERENCES campaign (id),
    region TEXT NOT NULL,
    case_id INTEGER REFERENCES case_file (id),
    person INTEGER REFERENCES person_seal (id),
    persons INTEGER CHECK (persons >= 0),
    times INTEGER NOT NULL CHECK (times > 0),
    amount_fen INTEGER CHECK (amount_fen >= 0),
    way TEXT,
    cause INTEGER REFERENCES words_seal (id),
    caused_on TEXT CHECK (length(caused_on) = 10),
    referrer INTEGER REFERENCES words_seal (id),
    brought_from TEXT,
    part_of INTEGER REFERENCES aid (id),
    officer INTEGER NOT NULL REFERENCES officer (id),
    note INTEGER REFERENCES words_seal (id),
    void_act INTEGER,
    CHECK ((person IS NULL) = (brought_from IS NOT NULL))
) STRICT;
CREATE INDEX aid_day ON aid (writer, on_day);
CREATE INDEX aid_case ON aid (writer, case_id) WHERE case_id IS NOT NULL;
CREATE INDEX aid_part ON aid (writer, part_of) WHERE part_of IS NOT NULL;

-- A campaign of another kind than the inspection of employers: a warmth campaign runs beside one, and acts of the one do not
-- belong to the other.
ALTER TABLE campaign ADD COLUMN kind TEXT;

-- Notes and papers are of help, too.
ALTER TABLE remark ADD COLUMN aid INTEGER REFERENCES aid (id);
ALTER TABLE document ADD COLUMN aid INTEGER REFERENCES aid (id);
