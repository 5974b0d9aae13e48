-- Days that the office itself has entered as days off or worked days: a notice of its own place, or one that came after
-- the program. They outrank the calendar that the program brings.
CREATE TABLE office_day (
    writer INTEGER NOT NULL CHECK (writer = id / 100000000000),
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL CHECK (length(day) = 10),
    kind TEXT NOT NULL CHECK (kind IN ('holiday', 'workday')),
    name TEXT NOT NULL,
    void_act INTEGER
) STRICT;
