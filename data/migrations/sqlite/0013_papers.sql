-- 文书: the papers that were printed from a case or an inspection, and under which number.
CREATE TABLE paper (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    case_id INTEGER REFERENCES case_file (id),
    inspection INTEGER REFERENCES inspection (id),
    form TEXT NOT NULL,
    number TEXT,
    word TEXT,
    serial INTEGER,
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    officer INTEGER NOT NULL REFERENCES officer (id),
    step INTEGER REFERENCES step (id),
    amount_fen INTEGER,
    disclosed TEXT CHECK (disclosed IN ('yes')),
    copy_of INTEGER REFERENCES paper (id),
    void_act INTEGER
) STRICT;
CREATE INDEX paper_case ON paper (writer, case_id);
CREATE INDEX paper_word ON paper (writer, word, on_day);
