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
