-- An account that is closed: nobody signs in with it, and nothing is erased.

ALTER TABLE accounts ADD COLUMN closed_at TEXT NULL;

ALTER TABLE accounts ADD COLUMN closed_reason TEXT NULL;
