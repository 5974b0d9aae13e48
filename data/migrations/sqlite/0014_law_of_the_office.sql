-- Rules of law that the office itself has entered: those of its own place, or what came after the program. They outrank
-- the rules that the program brings.
CREATE TABLE office_rule (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    use TEXT NOT NULL CHECK (use IN ('computes', 'beside')),
    region TEXT NOT NULL CHECK (length(region) = 6),
    from_day TEXT NOT NULL CHECK (length(from_day) = 10),
    to_day TEXT CHECK (length(to_day) = 10 AND to_day >= from_day),
    value TEXT,
    unit TEXT NOT NULL,
    instrument TEXT NOT NULL,
    article TEXT,
    sure TEXT NOT NULL CHECK (sure IN ('Q', 'P', 'K', '?')),
    source TEXT,
    void_act INTEGER
) STRICT;
