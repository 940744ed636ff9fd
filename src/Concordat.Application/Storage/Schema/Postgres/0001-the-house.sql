-- The house: organisations, people, partnerships, roles, accounts, files, reviews, and the audit trail.
-- Instants are UTC. Enumerations are kept as their names.

CREATE TABLE audit_entries (
    sequence bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    person_id uuid,
    organisation_id uuid,
    partnership_id uuid,
    action text NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    scope text NOT NULL,
    scope_id uuid,
    content text,
    content_hash text NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL,
    erased_at timestamp with time zone,
    erased_because text,
    CONSTRAINT pk_audit_entries PRIMARY KEY (sequence)
);

CREATE TABLE audit_heads (
    id integer NOT NULL,
    sequence bigint NOT NULL,
    hash text NOT NULL,
    CONSTRAINT pk_audit_heads PRIMARY KEY (id)
);

CREATE TABLE organisations (
    id uuid NOT NULL,
    version integer NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    short_name text NOT NULL,
    ons_code text,
    governance text,
    colour_number integer NOT NULL,
    words text NOT NULL,
    data_controller_contact text,
    CONSTRAINT pk_organisations PRIMARY KEY (id)
);

CREATE TABLE partnerships (
    id uuid NOT NULL,
    version integer NOT NULL,
    name text NOT NULL,
    slug text NOT NULL,
    started_on date,
    description text,
    CONSTRAINT pk_partnerships PRIMARY KEY (id)
);

CREATE TABLE protection_keys (
    id uuid NOT NULL,
    name text NOT NULL,
    xml text NOT NULL,
    CONSTRAINT pk_protection_keys PRIMARY KEY (id)
);

CREATE TABLE reference_counters (
    partnership_id uuid NOT NULL,
    kind text NOT NULL,
    last integer NOT NULL,
    CONSTRAINT pk_reference_counters PRIMARY KEY (partnership_id, kind)
);

CREATE TABLE settings (
    name text NOT NULL,
    value text NOT NULL,
    CONSTRAINT pk_settings PRIMARY KEY (name)
);

CREATE TABLE people (
    id uuid NOT NULL,
    version integer NOT NULL,
    name text NOT NULL,
    email text,
    organisation_id uuid,
    job_title text,
    person_above_id uuid,
    erased_at timestamp with time zone,
    CONSTRAINT pk_people PRIMARY KEY (id),
    CONSTRAINT fk_people_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_people_person_above_id FOREIGN KEY (person_above_id) REFERENCES people (id) ON DELETE RESTRICT
);

CREATE TABLE bodies (
    id uuid NOT NULL,
    version integer NOT NULL,
    partnership_id uuid NOT NULL,
    organisation_id uuid,
    kind text NOT NULL,
    name text NOT NULL,
    CONSTRAINT pk_bodies PRIMARY KEY (id),
    CONSTRAINT fk_bodies_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_bodies_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT
);

CREATE TABLE partnership_parties (
    partnership_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    "order" integer NOT NULL,
    "from" date,
    "to" date,
    CONSTRAINT pk_partnership_parties PRIMARY KEY (partnership_id, organisation_id, "order"),
    CONSTRAINT fk_partnership_parties_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_partnership_parties_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE CASCADE
);

CREATE TABLE stored_files (
    id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    name text NOT NULL,
    content_type text NOT NULL,
    content bytea NOT NULL,
    size bigint NOT NULL,
    sha256 text NOT NULL,
    by_person_id uuid,
    at timestamp with time zone NOT NULL,
    in_confidence boolean NOT NULL,
    CONSTRAINT pk_stored_files PRIMARY KEY (id),
    CONSTRAINT fk_stored_files_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT
);

CREATE TABLE accounts (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    user_name text,
    normalized_user_name text,
    email text,
    normalized_email text,
    email_confirmed boolean NOT NULL,
    password_hash text,
    security_stamp text,
    concurrency_stamp text,
    two_factor_enabled boolean NOT NULL,
    lockout_end timestamp with time zone,
    lockout_enabled boolean NOT NULL,
    access_failed_count integer NOT NULL,
    CONSTRAINT pk_accounts PRIMARY KEY (id),
    CONSTRAINT fk_accounts_person_id FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT
);

CREATE TABLE role_holdings (
    id uuid NOT NULL,
    version integer NOT NULL,
    partnership_id uuid NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    organisation_id uuid,
    "from" date NOT NULL,
    "to" date,
    CONSTRAINT pk_role_holdings PRIMARY KEY (id),
    CONSTRAINT fk_role_holdings_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_role_holdings_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT,
    CONSTRAINT fk_role_holdings_person_id FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT
);

CREATE TABLE reviews (
    id uuid NOT NULL,
    version integer NOT NULL,
    partnership_id uuid NOT NULL,
    number integer NOT NULL,
    title text NOT NULL,
    purpose text,
    kind text NOT NULL,
    status text NOT NULL,
    convened_by_organisation_id uuid,
    convened_by_body_id uuid,
    convened_by_office text,
    starts_on date,
    report_by date,
    feeds_into text,
    submissions_rule text,
    publication_rule text NOT NULL,
    kept_to_convener boolean NOT NULL,
    follow_up_every_months integer NOT NULL,
    challenge_ended_on date,
    deadline_rule_set text,
    published_on date,
    closed_on date,
    CONSTRAINT pk_reviews PRIMARY KEY (id),
    CONSTRAINT fk_reviews_convened_by_body_id FOREIGN KEY (convened_by_body_id) REFERENCES bodies (id) ON DELETE RESTRICT,
    CONSTRAINT fk_reviews_convened_by_organisation_id FOREIGN KEY (convened_by_organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_reviews_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT
);

CREATE TABLE account_claims (
    id integer GENERATED BY DEFAULT AS IDENTITY,
    user_id uuid NOT NULL,
    claim_type text,
    claim_value text,
    CONSTRAINT pk_account_claims PRIMARY KEY (id),
    CONSTRAINT fk_account_claims_user_id FOREIGN KEY (user_id) REFERENCES accounts (id) ON DELETE CASCADE
);

CREATE TABLE account_logins (
    login_provider text NOT NULL,
    provider_key text NOT NULL,
    provider_display_name text,
    user_id uuid NOT NULL,
    CONSTRAINT pk_account_logins PRIMARY KEY (login_provider, provider_key),
    CONSTRAINT fk_account_logins_user_id FOREIGN KEY (user_id) REFERENCES accounts (id) ON DELETE CASCADE
);

CREATE TABLE account_tokens (
    user_id uuid NOT NULL,
    login_provider text NOT NULL,
    name text NOT NULL,
    value text,
    CONSTRAINT pk_account_tokens PRIMARY KEY (user_id, login_provider, name),
    CONSTRAINT fk_account_tokens_user_id FOREIGN KEY (user_id) REFERENCES accounts (id) ON DELETE CASCADE
);

CREATE TABLE sign_in_sessions (
    id uuid NOT NULL,
    secret_hash text NOT NULL,
    account_id uuid NOT NULL,
    ticket bytea NOT NULL,
    device text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_sign_in_sessions PRIMARY KEY (id),
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
