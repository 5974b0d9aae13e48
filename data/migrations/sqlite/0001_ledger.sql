-- The ledger. Record tables hold what the events say, cell for cell; derived tables are computed from them
-- and may be made anew at any time. `writer` is the head of the id and the first column of all that grows.

CREATE TABLE office (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    region TEXT NOT NULL,
    name TEXT NOT NULL,
    custodian TEXT NOT NULL CHECK (custodian IN ('union', 'bureau')),
    language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
    utc_offset_minutes INTEGER NOT NULL,
    follow_up_days INTEGER NOT NULL,
    key_digest TEXT NOT NULL,
    void_act INTEGER
) STRICT;

CREATE TABLE officer (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('clerk', 'inspector', 'unit-head', 'bureau-head')),
    body TEXT,
    certificate TEXT,
    void_act INTEGER
) STRICT;

CREATE TABLE employer (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('enterprise', 'individual', 'project-team', 'unlicensed')),
    credit_code TEXT,
    registration_number TEXT,
    organisation_code TEXT,
    region TEXT NOT NULL,
    address TEXT,
    industry TEXT,
    void_act INTEGER
) STRICT;
CREATE INDEX employer_credit_code ON employer (writer, credit_code);
CREATE INDEX employer_registration_number ON employer (writer, registration_number);
CREATE INDEX employer_organisation_code ON employer (writer, organisation_code);
CREATE INDEX employer_name ON employer (writer, name);

CREATE TABLE campaign (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    from_day TEXT NOT NULL CHECK (length(from_day) = 10),
    to_day TEXT NOT NULL CHECK (length(to_day) = 10),
    regions TEXT NOT NULL,
    industries TEXT,
    bodies TEXT,
    ordered_by TEXT,
    hotlines TEXT,
    closed_on TEXT CHECK (length(closed_on) = 10),
    void_act INTEGER
) STRICT;

CREATE TABLE campaign_target (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    employer INTEGER NOT NULL REFERENCES employer (id),
    void_act INTEGER
) STRICT;
CREATE INDEX campaign_target_employer ON campaign_target (writer, campaign, employer);

CREATE TABLE words_seal (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    void_act INTEGER
) STRICT;

CREATE TABLE person_seal (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    void_act INTEGER
) STRICT;

CREATE TABLE case_file (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('complaint', 'report', 'referral', 'own')),
    channel TEXT NOT NULL,
    custodian TEXT NOT NULL CHECK (custodian IN ('union', 'bureau')),
    employer INTEGER NOT NULL REFERENCES employer (id),
    employer_kind TEXT NOT NULL,
    campaign INTEGER REFERENCES campaign (id),
    region TEXT NOT NULL,
    industry TEXT,
    received_on TEXT NOT NULL CHECK (length(received_on) = 10),
    month TEXT NOT NULL CHECK (length(month) = 7),
    period_from TEXT CHECK (length(period_from) = 7),
    period_to TEXT CHECK (length(period_to) = 7),
    ended_on TEXT CHECK (length(ended_on) = 10),
    continuing TEXT CHECK (continuing = 'yes'),
    from_body TEXT,
    from_ref TEXT,
    reply_by TEXT CHECK (length(reply_by) = 10),
    representatives INTEGER NOT NULL,
    officer INTEGER NOT NULL REFERENCES officer (id),
    note INTEGER REFERENCES words_seal (id),
    void_act INTEGER
) STRICT;
CREATE INDEX case_file_employer ON case_file (writer, employer);
CREATE UNIQUE INDEX case_file_ref ON case_file (writer, from_body, from_ref) WHERE from_ref IS NOT NULL AND void_act IS NULL;

CREATE TABLE party (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    role TEXT NOT NULL CHECK (role IN ('complainant', 'representative', 'worker')),
    person INTEGER NOT NULL REFERENCES person_seal (id),
    claimed_fen INTEGER,
    void_act INTEGER
) STRICT;
CREATE INDEX party_case ON party (writer, case_id);

CREATE TABLE inspection (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    employer INTEGER NOT NULL REFERENCES employer (id),
    employer_kind TEXT NOT NULL,
    campaign INTEGER REFERENCES campaign (id),
    case_id INTEGER REFERENCES case_file (id),
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    month TEXT NOT NULL CHECK (length(month) = 7),
    kind TEXT NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('clear', 'owing', 'breach', 'refused', 'absent', 'recheck')),
    bodies TEXT,
    employed INTEGER,
    migrants INTEGER,
    workers INTEGER,
    found_fen INTEGER,
    contracts INTEGER,
    region TEXT NOT NULL,
    industry TEXT,
    revisit_on TEXT CHECK (length(revisit_on) = 10),
    officer INTEGER NOT NULL REFERENCES officer (id),
    note INTEGER REFERENCES words_seal (id),
    void_act INTEGER
) STRICT;
CREATE INDEX inspection_employer ON inspection (writer, employer);

CREATE TABLE inspection_officer (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    inspection INTEGER NOT NULL REFERENCES inspection (id),
    officer INTEGER NOT NULL REFERENCES officer (id),
    void_act INTEGER
) STRICT;
CREATE INDEX inspection_officer_inspection ON inspection_officer (writer, inspection);

CREATE TABLE checklist (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    inspection INTEGER NOT NULL REFERENCES inspection (id),
    topic TEXT NOT NULL,
    finding TEXT NOT NULL CHECK (finding IN ('ok', 'breach', 'unchecked')),
    workers INTEGER,
    found_fen INTEGER,
    void_act INTEGER
) STRICT;
CREATE INDEX checklist_inspection ON checklist (writer, inspection);

CREATE TABLE step (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id),
    kind TEXT NOT NULL,
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    officer INTEGER NOT NULL REFERENCES officer (id),
    inspection INTEGER REFERENCES inspection (id),
    stage TEXT CHECK (stage IN ('claimed', 'found', 'ordered', 'agreed')),
    amount_fen INTEGER,
    workers INTEGER,
    outcome TEXT,
    served_on TEXT CHECK (length(served_on) = 10),
    awaits TEXT,
    due_on TEXT CHECK (length(due_on) = 10),
    due_rule TEXT,
    due_length INTEGER,
    note INTEGER REFERENCES words_seal (id),
    void_act INTEGER
) STRICT;
CREATE INDEX step_case ON step (writer, case_id);

CREATE TABLE payment (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER REFERENCES case_file (id),
    inspection INTEGER REFERENCES inspection (id),
    employer INTEGER NOT NULL REFERENCES employer (id),
    employer_kind TEXT NOT NULL,
    campaign INTEGER REFERENCES campaign (id),
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    month TEXT NOT NULL CHECK (length(month) = 7),
    amount_fen INTEGER NOT NULL,
    payer TEXT NOT NULL,
    means TEXT NOT NULL,
    workers INTEGER,
    proof INTEGER REFERENCES words_seal (id),
    returns INTEGER REFERENCES payment (id),
    region TEXT NOT NULL,
    industry TEXT,
    officer INTEGER NOT NULL REFERENCES officer (id),
    note INTEGER REFERENCES words_seal (id),
    void_act INTEGER
) STRICT;
CREATE INDEX payment_case ON payment (writer, case_id);
CREATE INDEX payment_inspection ON payment (writer, inspection);

-- What follows is derived: from the records, or from the journal itself.

CREATE TABLE case_state (
    writer INTEGER NOT NULL CHECK (writer = case_id / 100000000000),
    case_id INTEGER PRIMARY KEY,
    state TEXT NOT NULL,
    outcome TEXT,
    closed_on TEXT,
    claimed_fen INTEGER,
    found_fen INTEGER,
    ordered_fen INTEGER,
    agreed_fen INTEGER,
    paid_fen INTEGER NOT NULL,
    base TEXT,
    outstanding_fen INTEGER,
    workers_claimed INTEGER,
    workers_found INTEGER,
    workers_paid INTEGER NOT NULL
) STRICT;

CREATE TABLE clock (
    writer INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('case_file', 'inspection')),
    record INTEGER NOT NULL,
    awaits TEXT NOT NULL,
    started_on TEXT NOT NULL,
    due_on TEXT,
    rule TEXT NOT NULL,
    stopped_on TEXT,
    PRIMARY KEY (writer, kind, record, awaits, started_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX clock_due ON clock (writer, due_on) WHERE stopped_on IS NULL;

CREATE TABLE fact (
    writer INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    measure TEXT NOT NULL,
    word TEXT NOT NULL,
    on_day TEXT NOT NULL,
    amount INTEGER NOT NULL,
    employer INTEGER NOT NULL,
    employer_kind TEXT NOT NULL,
    campaign INTEGER,
    region TEXT NOT NULL,
    industry TEXT,
    channel TEXT,
    PRIMARY KEY (writer, kind, record, measure, word, on_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE gram (
    writer INTEGER NOT NULL,
    gram TEXT NOT NULL,
    kind TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (writer, gram, kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE counter (
    writer INTEGER NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (writer, kind, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE act (
    writer INTEGER NOT NULL,
    act INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    deed TEXT NOT NULL,
    officer INTEGER NOT NULL,
    undone_by INTEGER,
    PRIMARY KEY (writer, act)
) STRICT, WITHOUT ROWID;

CREATE TABLE touch (
    writer INTEGER NOT NULL,
    kind TEXT NOT NULL,
    id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    act INTEGER NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('wrote', 'named')),
    PRIMARY KEY (writer, kind, id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX touch_act ON touch (writer, act);

-- The vault: the only tables that hold personal values and free words. Not made from the journal.

CREATE TABLE words (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    name TEXT NOT NULL,
    id_number TEXT,
    phone TEXT,
    account TEXT,
    id_key BLOB,
    phone_key BLOB
) STRICT;
CREATE INDEX person_id_key ON person (writer, id_key) WHERE id_key IS NOT NULL;
CREATE INDEX person_phone_key ON person (writer, phone_key) WHERE phone_key IS NOT NULL;

CREATE TABLE vault_key (
    writer INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    value BLOB NOT NULL
) STRICT;

-- The journal: written once, row after row.

CREATE TABLE journal (
    writer INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,
    chain BLOB NOT NULL CHECK (length(chain) = 32),
    PRIMARY KEY (writer, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is written once'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is written once'); END;
CREATE TRIGGER journal_no_replace BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE writer = NEW.writer AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'the journal is written once'); END;
