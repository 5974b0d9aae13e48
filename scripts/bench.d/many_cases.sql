-- Makes an office of one employer and three open cases into one of 200,000 open cases of 20,000 employers, whose numbers go
-- on and whose days go back: the tables that `due` reads, without a journal of them.
BEGIN;
CREATE TEMP TABLE copy AS WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < 66666) SELECT k, 3 * k AS on_by, -(k % 90) || ' days' AS back, k % 20000 AS firm FROM n;

CREATE TEMP TABLE one AS SELECT * FROM employer WHERE id IN (SELECT employer FROM case_file);
CREATE TEMP TABLE firms AS SELECT copy.firm AS firm, one.* FROM one, copy WHERE copy.k < 20000;
UPDATE firms SET id = id + firm, name = name || firm;
ALTER TABLE firms DROP COLUMN firm;
INSERT INTO employer SELECT * FROM firms;

CREATE TEMP TABLE files AS SELECT copy.*, case_file.* FROM case_file, copy;
UPDATE files SET id = id + on_by, employer = employer + firm, received_on = date(received_on, back), month = substr(date(received_on, back), 1, 7);
CREATE TEMP TABLE steps AS SELECT copy.*, step.* FROM step, copy;
UPDATE steps SET id = id + 10 * k, case_id = case_id + on_by, on_day = date(on_day, back), due_on = date(due_on, back);
CREATE TEMP TABLE states AS SELECT copy.*, case_state.* FROM case_state, copy;
UPDATE states SET case_id = case_id + on_by;
CREATE TEMP TABLE clocks AS SELECT copy.*, clock.* FROM clock, copy;
UPDATE clocks SET record = record + on_by, started_on = date(started_on, back), due_on = date(due_on, back), stopped_on = date(stopped_on, back);
CREATE TEMP TABLE money AS SELECT copy.*, payment.* FROM payment, copy;
UPDATE money SET id = id + on_by, case_id = case_id + on_by, employer = employer + firm, on_day = date(on_day, back), month = substr(date(on_day, back), 1, 7);
ALTER TABLE files DROP COLUMN k;
ALTER TABLE files DROP COLUMN on_by;
ALTER TABLE files DROP COLUMN back;
ALTER TABLE files DROP COLUMN firm;
INSERT INTO case_file SELECT * FROM files;
ALTER TABLE steps DROP COLUMN k;
ALTER TABLE steps DROP COLUMN on_by;
ALTER TABLE steps DROP COLUMN back;
ALTER TABLE steps DROP COLUMN firm;
INSERT INTO step SELECT * FROM steps;
ALTER TABLE states DROP COLUMN k;
ALTER TABLE states DROP COLUMN on_by;
ALTER TABLE states DROP COLUMN back;
ALTER TABLE states DROP COLUMN firm;
INSERT INTO case_state SELECT * FROM states;
ALTER TABLE clocks DROP COLUMN k;
ALTER TABLE clocks DROP COLUMN on_by;
ALTER TABLE clocks DROP COLUMN back;
ALTER TABLE clocks DROP COLUMN firm;
INSERT INTO clock SELECT * FROM clocks;
ALTER TABLE money DROP COLUMN k;
ALTER TABLE money DROP COLUMN on_by;
ALTER TABLE money DROP COLUMN back;
ALTER TABLE money DROP COLUMN firm;
INSERT INTO payment SELECT * FROM money;
COMMIT;
