-- Accounts and work: private links that set a password, jobs done beside the requests, and mail waiting to be sent.

CREATE TABLE jobs (
    id TEXT NOT NULL CONSTRAINT pk_jobs PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    due_at TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    held_until TEXT NULL,
    done_at TEXT NULL,
    given_up_at TEXT NULL,
    last_fault TEXT NULL
);

CREATE TABLE outbox (
    id TEXT NOT NULL CONSTRAINT pk_outbox PRIMARY KEY,
    "to" TEXT NOT NULL,
    subject TEXT NOT NULL,
    closed_text TEXT NULL,
    written_at TEXT NOT NULL,
    sent_at TEXT NULL
);

CREATE TABLE account_links (
    id TEXT NOT NULL CONSTRAINT pk_account_links PRIMARY KEY,
    kind TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    person_id TEXT NOT NULL,
    partnership_id TEXT NOT NULL,
    made_by_person_id TEXT NULL,
    made_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    used_at TEXT NULL,
    withdrawn_at TEXT NULL,
    CONSTRAINT fk_account_links_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT,
    CONSTRAINT fk_account_links_person_id FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT
);

CREATE INDEX ix_account_links_partnership_id ON account_links (partnership_id);

CREATE INDEX ix_account_links_person_id ON account_links (person_id);

CREATE UNIQUE INDEX ix_account_links_secret_hash ON account_links (secret_hash);

CREATE INDEX ix_jobs_done_at_due_at ON jobs (done_at, due_at);

CREATE UNIQUE INDEX ix_jobs_kind_subject ON jobs (kind, subject);
