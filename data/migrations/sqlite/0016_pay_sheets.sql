-- An employer's pay sheet as it was checked; what each worker is owed, as a sheet showed it or as it was agreed; and how
-- much of a payment reached whom.
CREATE TABLE pay_sheet (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER REFERENCES case_file (id),
    inspection INTEGER REFERENCES inspection (id),
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    file_name INTEGER NOT NULL REFERENCES words_seal (id),
    rows INTEGER NOT NULL,
    period_from TEXT NOT NULL CHECK (length(period_from) = 7),
    period_to TEXT NOT NULL CHECK (length(period_to) = 7),
    due_fen INTEGER NOT NULL,
    paid_fen INTEGER NOT NULL,
    short_fen INTEGER NOT NULL,
    officer INTEGER NOT NULL REFERENCES officer (id),
    note INTEGER REFERENCES words_seal (id),
    void_act INTEGER
) STRICT;
CREATE INDEX pay_sheet_case ON pay_sheet (writer, case_id);
CREATE INDEX pay_sheet_inspection ON pay_sheet (writer, inspection);

CREATE TABLE claim (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    party INTEGER NOT NULL REFERENCES party (id),
    step INTEGER NOT NULL REFERENCES step (id),
    sheet INTEGER REFERENCES pay_sheet (id),
    month TEXT CHECK (length(month) = 7),
    item TEXT NOT NULL CHECK (item IN ('wages', 'overtime', 'minimum_wage', 'deduction', 'deposit')),
    stage TEXT NOT NULL CHECK (stage IN ('found', 'agreed')),
    amount_fen INTEGER NOT NULL,
    void_act INTEGER
) STRICT;
CREATE INDEX claim_case ON claim (writer, case_id);

ALTER TABLE payment_worker ADD COLUMN amount_fen INTEGER;
