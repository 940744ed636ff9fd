-- The mail that carries the private link of a witness check, so that the page can say whether it went.

ALTER TABLE witness_checks ADD COLUMN mail_id TEXT NULL;
