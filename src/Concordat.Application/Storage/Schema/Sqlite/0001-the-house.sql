-- The house: organisations, people, partnerships, roles, accounts, files, reviews, and the audit trail.
-- Instants are UTC. Enumerations are kept as their names.

CREATE TABLE audit_entries (
    sequence INTEGER NOT NULL CONSTRAINT pk_audit_entries PRIMARY KEY,
    at TEXT NOT NULL,
    person_id TEXT NULL,
    organisation_id TEXT NULL,
    partnership_id TEXT NULL,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    scope_id TEXT NULL,
    content TEXT NULL,
    content_hash TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    erased_at TEXT NULL,
    erased_because TEXT NULL
);

CREATE TABLE audit_heads (
    id INTEGER NOT NULL CONSTRAINT pk_audit_heads PRIMARY KEY,
    sequence INTEGER NOT NULL,
    hash TEXT NOT NULL
);

CREATE TABLE organisations (
    id TEXT NOT NULL CONSTRAINT pk_organisations PRIMARY KEY,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    ons_code TEXT NULL,
    governance TEXT NULL,
    colour_number INTEGER NOT NULL,
    words TEXT NOT NULL,
    data_controller_contact TEXT NULL
);

CREATE TABLE partnerships (
    id TEXT NOT NULL CONSTRAINT pk_partnerships PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    slug TEXT NOT NULL,
    started_on TEXT NULL,
    description TEXT NULL
);

CREATE TABLE protection_keys (
    id TEXT NOT NULL CONSTRAINT pk_protection_keys PRIMARY KEY,
    name TEXT NOT NULL,
    xml TEXT NOT NULL
);

CREATE TABLE reference_counters (
    partnership_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    last INTEGER NOT NULL,
    CONSTRAINT pk_reference_counters PRIMARY KEY (partnership_id, kind)
);

CREATE TABLE settings (
    name TEXT NOT NULL CONSTRAINT pk_settings PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE people (
    id TEXT NOT NULL CONSTRAINT pk_people PRIMARY KEY,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    email TEXT NULL,
    organisation_id TEXT NULL,
    job_title TEXT NULL,
    person_above_id TEXT NULL,
    erased_at TEXT NULL,
    CONSTRAINT fk_people_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_people_person_above_id FOREIGN KEY (person_above_id) REFERENCES people (id) ON DELETE RESTRICT
);

CREATE TABLE bodies (
    id TEXT NOT NULL CONSTRAINT pk_bodies PRIMARY KEY,
    version INTEGER NOT NULL,
    partnership_id TEXT NOT NULL,
    organisation_id TEXT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT fk_bodies_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_bodies_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT
);

CREATE TABLE partnership_parties (
    partnership_id TEXT NOT NULL,
    organisation_id TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "from" TEXT NULL,
    "to" TEXT NULL,
    CONSTRAINT pk_partnership_parties PRIMARY KEY (partnership_id, organisation_id, "order"),
    CONSTRAINT fk_partnership_parties_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_partnership_parties_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE CASCADE
);

CREATE TABLE stored_files (
    id TEXT NOT NULL CONSTRAINT pk_stored_files PRIMARY KEY,
    partnership_id TEXT NOT NULL,
    name TEXT NOT NULL,
    content_type TEXT NOT NULL,
    content BLOB NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    by_person_id TEXT NULL,
    at TEXT NOT NULL,
    in_confidence INTEGER NOT NULL,
    CONSTRAINT fk_stored_files_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT
);

CREATE TABLE accounts (
    id TEXT NOT NULL CONSTRAINT pk_accounts PRIMARY KEY,
    person_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    user_name TEXT NULL,
    normalized_user_name TEXT NULL,
    email TEXT NULL,
    normalized_email TEXT NULL,
    email_confirmed INTEGER NOT NULL,
    password_hash TEXT NULL,
    security_stamp TEXT NULL,
    concurrency_stamp TEXT NULL,
    two_factor_enabled INTEGER NOT NULL,
    lockout_end TEXT NULL,
    lockout_enabled INTEGER NOT NULL,
    access_failed_count INTEGER NOT NULL,
    CONSTRAINT fk_accounts_person_id FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT
);

CREATE TABLE role_holdings (
    id TEXT NOT NULL CONSTRAINT pk_role_holdings PRIMARY KEY,
    version INTEGER NOT NULL,
    partnership_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    role TEXT NOT NULL,
    organisation_id TEXT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NULL,
    CONSTRAINT fk_role_holdings_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_role_holdings_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT,
    CONSTRAINT fk_role_holdings_person_id FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT
);

CREATE TABLE reviews (
    id TEXT NOT NULL CONSTRAINT pk_reviews PRIMARY KEY,
    version INTEGER NOT NULL,
    partnership_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    purpose TEXT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    convened_by_organisation_id TEXT NULL,
    convened_by_body_id TEXT NULL,
    convened_by_office TEXT NULL,
    starts_on TEXT NULL,
    report_by TEXT NULL,
    feeds_into TEXT NULL,
    submissions_rule TEXT NULL,
    publication_rule TEXT NOT NULL,
    kept_to_convener INTEGER NOT NULL,
    follow_up_every_months INTEGER NOT NULL,
    challenge_ended_on TEXT NULL,
    deadline_rule_set TEXT NULL,
    published_on TEXT NULL,
    closed_on TEXT NULL,
    CONSTRAINT fk_reviews_convened_by_body_id FOREIGN KEY (convened_by_body_id) REFERENCES bodies (id) ON DELETE RESTRICT,
    CONSTRAINT fk_reviews_convened_by_organisation_id FOREIGN KEY (convened_by_organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_reviews_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT
);

CREATE TABLE account_claims (
    id INTEGER NOT NULL CONSTRAINT pk_account_claims PRIMARY KEY AUTOINCREMENT,
    user_id TEXT NOT NULL,
    claim_type TEXT NULL,
    claim_value TEXT NULL,
    CONSTRAINT fk_account_claims_user_id FOREIGN KEY (user_id) REFERENCES accounts (id) ON DELETE CASCADE
);

CREATE TABLE account_logins (
    login_provider TEXT NOT NULL,
    provider_key TEXT NOT NULL,
    provider_display_name TEXT NULL,
    user_id TEXT NOT NULL,
    CONSTRAINT pk_account_logins PRIMARY KEY (login_provider, provider_key),
    CONSTRAINT fk_account_logins_user_id FOREIGN KEY (user_id) REFERENCES accounts (id) ON DELETE CASCADE
);

CREATE TABLE account_tokens (
    user_id TEXT NOT NULL,
    login_provider TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NULL,
    CONSTRAINT pk_account_tokens PRIMARY KEY (user_id, login_provider, name),
    CONSTRAINT fk_account_tokens_user_id FOREIGN KEY (user_id) REFERENCES accounts (id) ON DELETE CASCADE
);

CREATE TABLE sign_in_sessions (
    id TEXT NOT NULL CONSTRAINT pk_sign_in_sessions PRIMARY KEY,
    secret_hash TEXT NOT NULL,
    account_id TEXT NOT NULL,
    ticket BLOB NOT NULL,
    device TEXT NOT NULL,
    started_at TEXT NOT NULL,
    last_seen_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    CONSTRAINT fk_sign_in_sessions_account_id FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE
);

CREATE INDEX ix_account_claims_user_id ON account_claims (user_id);

CREATE INDEX ix_account_logins_user_id ON account_logins (user_id);

CREATE INDEX ix_accounts_normalized_email ON accounts (normalized_email);

CREATE UNIQUE INDEX ix_accounts_normalized_user_name ON accounts (normalized_user_name);

CREATE INDEX ix_accounts_person_id ON accounts (person_id);

CREATE INDEX ix_audit_entries_partnership_id_sequence ON audit_entries (partnership_id, sequence);

CREATE INDEX ix_audit_entries_subject_id_sequence ON audit_entries (subject_id, sequence);

CREATE INDEX ix_bodies_organisation_id ON bodies (organisation_id);

CREATE INDEX ix_bodies_partnership_id ON bodies (partnership_id);

CREATE UNIQUE INDEX ix_organisations_ons_code ON organisations (ons_code);

CREATE INDEX ix_partnership_parties_organisation_id ON partnership_parties (organisation_id);

CREATE UNIQUE INDEX ix_partnerships_slug ON partnerships (slug);

CREATE INDEX ix_people_organisation_id ON people (organisation_id);

CREATE INDEX ix_people_person_above_id ON people (person_above_id);

CREATE INDEX ix_reviews_convened_by_body_id ON reviews (convened_by_body_id);

CREATE INDEX ix_reviews_convened_by_organisation_id ON reviews (convened_by_organisation_id);

CREATE UNIQUE INDEX ix_reviews_partnership_id_number ON reviews (partnership_id, number);

CREATE INDEX ix_role_holdings_organisation_id ON role_holdings (organisation_id);

CREATE INDEX ix_role_holdings_partnership_id ON role_holdings (partnership_id);

CREATE INDEX ix_role_holdings_person_id ON role_holdings (person_id);

CREATE INDEX ix_sign_in_sessions_account_id ON sign_in_sessions (account_id);

CREATE UNIQUE INDEX ix_sign_in_sessions_secret_hash ON sign_in_sessions (secret_hash);

CREATE INDEX ix_stored_files_partnership_id_sha256 ON stored_files (partnership_id, sha256);

INSERT INTO audit_heads (id, sequence, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
