-- What the moves of a case carry: who took part and approved, which paper it was and how it was served, what the response was.

ALTER TABLE step ADD COLUMN due_from TEXT CHECK (length(due_from) = 10);
ALTER TABLE step ADD COLUMN partner INTEGER REFERENCES officer (id);
ALTER TABLE step ADD COLUMN approval TEXT CHECK (approval IN ('asked'));
ALTER TABLE step ADD COLUMN approved_by INTEGER REFERENCES officer (id);
ALTER TABLE step ADD COLUMN about INTEGER REFERENCES step (id);
ALTER TABLE step ADD COLUMN document TEXT;
ALTER TABLE step ADD COLUMN service TEXT;
ALTER TABLE step ADD COLUMN body TEXT;
ALTER TABLE step ADD COLUMN response TEXT;
