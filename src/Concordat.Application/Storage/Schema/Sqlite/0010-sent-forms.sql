-- Forms that were sent, so that one sent twice makes its record once.

CREATE TABLE sent_forms (
    hash TEXT NOT NULL PRIMARY KEY,
    sent_at TEXT NOT NULL,
    made_kind TEXT NOT NULL,
    made_id TEXT NOT NULL,
    address TEXT NULL
);

CREATE INDEX ix_sent_forms_sent_at ON sent_forms (sent_at);
