-- Forms that were sent, so that one sent twice makes its record once.

CREATE TABLE sent_forms (
    hash text NOT NULL PRIMARY KEY,
    sent_at timestamp with time zone NOT NULL,
    made_kind text NOT NULL,
    made_id uuid NOT NULL,
    address text NULL
);

CREATE INDEX ix_sent_forms_sent_at ON sent_forms (sent_at);
