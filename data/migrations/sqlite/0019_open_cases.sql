-- Which cases were open on a day of the past, in one region: those that were received by then and are open still, or were
-- closed since; and how many an employer has open now. Only a derived table: it is filled again by the program.
DROP TABLE case_state;
CREATE TABLE case_state (
    writer INTEGER NOT NULL CHECK (writer = case_id / 100000000000),
    case_id INTEGER PRIMARY KEY,
    employer INTEGER,
    region TEXT NOT NULL,
    received_on TEXT NOT NULL,
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
CREATE INDEX case_state_open ON case_state (writer, region, case_id, received_on) WHERE closed_on IS NULL;
CREATE INDEX case_state_employer ON case_state (writer, employer) WHERE closed_on IS NULL;
CREATE INDEX case_state_closed ON case_state (writer, region, closed_on, received_on) WHERE closed_on IS NOT NULL;

-- Consultations are counted by their days.
CREATE INDEX call_day ON call (writer, on_day);
