-- What somebody has seen is remembered by the last entry of the audit trail, not by the hour.

ALTER TABLE last_looks ADD COLUMN looked_to INTEGER NULL;
