-- Of the writers whose records a store holds, the one that it is itself: its numbers, its journal and its chain are
-- what this store goes on with. Not made from the journal: a copy of the file may be another station than the first.
CREATE TABLE this_store (
    writer INTEGER PRIMARY KEY
) STRICT;
INSERT INTO this_store (writer) SELECT writer FROM office WHERE void_act IS NULL ORDER BY id LIMIT 1;
