-- What reports add up, so that ten million cases are answered as fast as ten thousand. Only derived tables: they are
-- filled again by the program.

-- One row a record and month. `facts` has what each day of the month changed, under "day.word":
-- 10.complaint received 1 open 1;22.complaint open -1 settled 1
DROP TABLE fact;
CREATE TABLE fact (
    writer INTEGER NOT NULL,
    month TEXT NOT NULL,
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    employer INTEGER,
    campaign INTEGER,
    region TEXT NOT NULL,
    industry TEXT,
    employer_kind TEXT,
    channel TEXT,
    facts TEXT NOT NULL,
    PRIMARY KEY (writer, month, kind, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_record ON fact (writer, kind, record);

-- The sums of all facts of a month (2013-01) and of a year (2013), under "word.channel". A row whose sums are all
-- zero is not there.
CREATE TABLE summary (
    writer INTEGER NOT NULL,
    period TEXT NOT NULL,
    region TEXT NOT NULL,
    industry TEXT NOT NULL,
    campaign INTEGER NOT NULL,
    sums TEXT NOT NULL,
    PRIMARY KEY (writer, period, region, industry, campaign)
) STRICT, WITHOUT ROWID;

-- Of an employer's visits, those under one campaign, region and industry: the latest that reached it, the latest that did
-- not, and the latest that told its people, each as "day inspection what".
CREATE TABLE visited (
    writer INTEGER NOT NULL,
    employer INTEGER NOT NULL,
    campaign INTEGER NOT NULL,
    region TEXT NOT NULL,
    industry TEXT NOT NULL,
    reached TEXT,
    missed TEXT,
    employed TEXT,
    migrants TEXT,
    owing INTEGER NOT NULL,
    PRIMARY KEY (writer, employer, campaign, region, industry)
) STRICT, WITHOUT ROWID;

-- Few visits ask for a further one.
CREATE INDEX inspection_revisit ON inspection (writer, employer) WHERE revisit_on IS NOT NULL;

-- Open cases are found by their region.
DROP TABLE case_state;
CREATE TABLE case_state (
    writer INTEGER NOT NULL CHECK (writer = case_id / 100000000000),
    case_id INTEGER PRIMARY KEY,
    region TEXT NOT NULL,
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
CREATE INDEX case_state_open ON case_state (writer, region, case_id) WHERE closed_on IS NULL;

-- A run of records that one event put is noted once. No two events put the same record, so runs do not overlap; undoing and
-- redoing note the same runs again.
CREATE TABLE touch_span (
    writer INTEGER NOT NULL,
    kind TEXT NOT NULL,
    first INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    last INTEGER NOT NULL,
    act INTEGER NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('wrote', 'part')),
    PRIMARY KEY (writer, kind, first, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX touch_span_act ON touch_span (writer, act);
