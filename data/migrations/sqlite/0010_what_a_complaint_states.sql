-- What a complaint is to state of the complainant beside name and number (the rules' art. 14), and who is in charge of
-- the employer: a party of the case, whose post stands as his occupation.
ALTER TABLE person ADD COLUMN occupation TEXT;
ALTER TABLE person ADD COLUMN work_unit TEXT;
ALTER TABLE person ADD COLUMN home TEXT;

ALTER TABLE party ADD COLUMN stands_as TEXT CHECK (stands_as IN ('complainant', 'representative', 'worker', 'employer-representative'));
UPDATE party SET stands_as = role;
ALTER TABLE party DROP COLUMN role;
ALTER TABLE party RENAME COLUMN stands_as TO role;

ALTER TABLE disclosure ADD COLUMN shown TEXT CHECK (shown IN ('phone', 'id', 'account', 'address'));
UPDATE disclosure SET shown = what;
ALTER TABLE disclosure DROP COLUMN what;
ALTER TABLE disclosure RENAME COLUMN shown TO what;
