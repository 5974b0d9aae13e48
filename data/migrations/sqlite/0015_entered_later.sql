-- When a step was entered, where that was later than the day on which it was done.

ALTER TABLE step ADD COLUMN entered_on TEXT CHECK (length(entered_on) = 10 AND entered_on > on_day);
