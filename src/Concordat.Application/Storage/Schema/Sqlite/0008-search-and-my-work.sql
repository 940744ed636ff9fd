-- Search over everything one may see, what a person last looked at, API keys, and requests about personal data and information.
-- The words are FTS5 over search_entries, kept in step by triggers; porter takes the endings of English words off.

CREATE TABLE search_entries (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    review_id TEXT NULL,
    partnership_id TEXT NOT NULL,
    sees TEXT NOT NULL,
    organisation_id TEXT NULL,
    is_exempt INTEGER NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    address TEXT NOT NULL,
    dated_on TEXT NULL
);

CREATE UNIQUE INDEX ix_search_entries_record_id_kind ON search_entries (record_id, kind);

CREATE INDEX ix_search_entries_owner_id ON search_entries (owner_id);

CREATE INDEX ix_search_entries_review_id ON search_entries (review_id);

CREATE VIRTUAL TABLE search_words USING fts5 (title, body, content = 'search_entries', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');

CREATE TRIGGER search_entries_added AFTER INSERT ON search_entries BEGIN
    INSERT INTO search_words (rowid, title, body) VALUES (new.id, new.title, new.body);
END;

CREATE TRIGGER search_entries_removed AFTER DELETE ON search_entries BEGIN
    INSERT INTO search_words (search_words, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
END;

CREATE TRIGGER search_entries_changed AFTER UPDATE ON search_entries BEGIN
    INSERT INTO search_words (search_words, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
    INSERT INTO search_words (rowid, title, body) VALUES (new.id, new.title, new.body);
END;

CREATE TABLE last_looks (
    person_id TEXT NOT NULL CONSTRAINT pk_last_looks PRIMARY KEY,
    looked_at TEXT NOT NULL,
    CONSTRAINT fk_last_looks_person_id FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT
);

CREATE TABLE api_keys (
    id TEXT NOT NULL CONSTRAINT pk_api_keys PRIMARY KEY,
    person_id TEXT NOT NULL,
    name TEXT NOT NULL,
    beginning TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    created_at TEXT NOT NULL,
    last_used_at TEXT NULL,
    revoked_at TEXT NULL,
    CONSTRAINT fk_api_keys_person_id FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT
);

CREATE INDEX ix_api_keys_person_id ON api_keys (person_id);

CREATE UNIQUE INDEX ix_api_keys_secret_hash ON api_keys (secret_hash);

CREATE TABLE subject_requests (
    id TEXT NOT NULL CONSTRAINT pk_subject_requests PRIMARY KEY,
    version INTEGER NOT NULL,
    partnership_id TEXT NOT NULL,
    organisation_id TEXT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    received_on TEXT NOT NULL,
    about TEXT NOT NULL,
    person_id TEXT NULL,
    extended_because TEXT NULL,
    responded_on TEXT NULL,
    outcome TEXT NULL,
    CONSTRAINT fk_subject_requests_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_subject_requests_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT,
    CONSTRAINT fk_subject_requests_person_id FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT
);

CREATE INDEX ix_subject_requests_organisation_id ON subject_requests (organisation_id);

CREATE UNIQUE INDEX ix_subject_requests_partnership_id_number ON subject_requests (partnership_id, number);

CREATE INDEX ix_subject_requests_person_id ON subject_requests (person_id);
