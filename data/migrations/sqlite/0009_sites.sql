-- Building sites and projects: where the work of a case or a visit was, and who stands behind the direct employer.

CREATE TABLE site (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    region TEXT NOT NULL,
    address TEXT,
    builder INTEGER REFERENCES employer (id),
    general_contractor INTEGER REFERENCES employer (id),
    void_act INTEGER
) STRICT;

CREATE TABLE subcontractor (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    site INTEGER NOT NULL REFERENCES site (id),
    employer INTEGER NOT NULL REFERENCES employer (id),
    void_act INTEGER
) STRICT;

ALTER TABLE case_file ADD COLUMN site INTEGER REFERENCES site (id);
ALTER TABLE inspection ADD COLUMN site INTEGER REFERENCES site (id);
