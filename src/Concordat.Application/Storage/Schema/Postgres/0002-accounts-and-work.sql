-- Accounts and work: private links that set a password, jobs done beside the requests, and mail waiting to be sent.

CREATE TABLE jobs (
    id uuid NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    due_at timestamp with time zone NOT NULL,
    attempts integer NOT NULL,
    held_until timestamp with time zone,
    done_at timestamp with time zone,
    given_up_at timestamp with time zone,
    last_fault text,
    CONSTRAINT pk_jobs PRIMARY KEY (id)
);

CREATE TABLE outbox (
    id uuid NOT NULL,
    "to" text NOT NULL,
    subject text NOT NULL,
    closed_text text,
    written_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    CONSTRAINT pk_outbox PRIMARY KEY (id)
);

CREATE TABLE account_links (
    id uuid NOT NULL,
    kind text NOT NULL,
    secret_hash text NOT NULL,
    person_id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    made_by_person_id uuid,
    made_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    CONSTRAINT pk_account_links PRIMARY KEY (id),
    CONSTRAINT fk_account_links_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT,
    CONSTRAINT fk_account_links_person_id FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT
);

CREATE INDEX ix_account_links_partnership_id ON account_links (partnership_id);

CREATE INDEX ix_account_links_person_id ON account_links (person_id);

CREATE UNIQUE INDEX ix_account_links_secret_hash ON account_links (secret_hash);

CREATE INDEX ix_jobs_done_at_due_at ON jobs (done_at, due_at);

CREATE UNIQUE INDEX ix_jobs_kind_subject ON jobs (kind, subject);
