-- What a review hears: sessions, who was there, witnesses and their key points, and what was given in confidence.

CREATE TABLE evidence_sessions (
    id TEXT NOT NULL CONSTRAINT pk_evidence_sessions PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    title TEXT NOT NULL,
    held_on TEXT NULL,
    "from" TEXT NULL,
    "to" TEXT NULL,
    place TEXT NULL,
    in_confidence INTEGER NOT NULL,
    source_file_id TEXT NULL,
    source_line INTEGER NULL,
    source_page INTEGER NULL,
    CONSTRAINT fk_evidence_sessions_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT,
    CONSTRAINT fk_evidence_sessions_source_file_id FOREIGN KEY (source_file_id) REFERENCES stored_files (id) ON DELETE RESTRICT
);

CREATE TABLE identity_readers (
    id TEXT NOT NULL CONSTRAINT pk_identity_readers PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    named_by_person_id TEXT NULL,
    named_at TEXT NOT NULL,
    ended_at TEXT NULL,
    CONSTRAINT fk_identity_readers_person_id FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT,
    CONSTRAINT fk_identity_readers_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE review_documents (
    id TEXT NOT NULL CONSTRAINT pk_review_documents PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    file_id TEXT NOT NULL,
    title TEXT NOT NULL,
    author TEXT NULL,
    dated_on TEXT NULL,
    classification TEXT NOT NULL,
    in_confidence INTEGER NOT NULL,
    CONSTRAINT fk_review_documents_file_id FOREIGN KEY (file_id) REFERENCES stored_files (id) ON DELETE RESTRICT,
    CONSTRAINT fk_review_documents_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE attendances (
    id TEXT NOT NULL CONSTRAINT pk_attendances PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    name TEXT NOT NULL,
    capacity TEXT NOT NULL,
    organisation_id TEXT NULL,
    arrived_at TEXT NULL,
    left_at TEXT NULL,
    why_left TEXT NULL,
    in_confidence INTEGER NOT NULL,
    CONSTRAINT fk_attendances_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_attendances_session_id FOREIGN KEY (session_id) REFERENCES evidence_sessions (id) ON DELETE RESTRICT
);

CREATE TABLE interjections (
    id TEXT NOT NULL CONSTRAINT pk_interjections PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    by TEXT NOT NULL,
    text TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    in_confidence INTEGER NOT NULL,
    CONSTRAINT fk_interjections_session_id FOREIGN KEY (session_id) REFERENCES evidence_sessions (id) ON DELETE RESTRICT
);

CREATE TABLE panel_notes (
    id TEXT NOT NULL CONSTRAINT pk_panel_notes PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    session_id TEXT NULL,
    heading TEXT NULL,
    text TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    in_confidence INTEGER NOT NULL,
    source_file_id TEXT NULL,
    source_line INTEGER NULL,
    source_page INTEGER NULL,
    CONSTRAINT fk_panel_notes_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT,
    CONSTRAINT fk_panel_notes_session_id FOREIGN KEY (session_id) REFERENCES evidence_sessions (id) ON DELETE RESTRICT,
    CONSTRAINT fk_panel_notes_source_file_id FOREIGN KEY (source_file_id) REFERENCES stored_files (id) ON DELETE RESTRICT
);

CREATE TABLE witnesses (
    id TEXT NOT NULL CONSTRAINT pk_witnesses PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    name TEXT NULL,
    role TEXT NULL,
    group_size INTEGER NULL,
    pseudonym TEXT NULL,
    in_confidence INTEGER NOT NULL,
    source_file_id TEXT NULL,
    source_line INTEGER NULL,
    source_page INTEGER NULL,
    CONSTRAINT fk_witnesses_session_id FOREIGN KEY (session_id) REFERENCES evidence_sessions (id) ON DELETE RESTRICT,
    CONSTRAINT fk_witnesses_source_file_id FOREIGN KEY (source_file_id) REFERENCES stored_files (id) ON DELETE RESTRICT
);

CREATE TABLE confidential_identities (
    witness_id TEXT NOT NULL CONSTRAINT pk_confidential_identities PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    closed TEXT NULL,
    erase_on TEXT NOT NULL,
    erased_at TEXT NULL,
    erased_because TEXT NULL,
    CONSTRAINT fk_confidential_identities_witness_id FOREIGN KEY (witness_id) REFERENCES witnesses (id) ON DELETE RESTRICT
);

CREATE TABLE identity_readings (
    id TEXT NOT NULL CONSTRAINT pk_identity_readings PRIMARY KEY,
    review_id TEXT NOT NULL,
    witness_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    CONSTRAINT fk_identity_readings_person_id FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT,
    CONSTRAINT fk_identity_readings_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT,
    CONSTRAINT fk_identity_readings_witness_id FOREIGN KEY (witness_id) REFERENCES witnesses (id) ON DELETE RESTRICT
);

CREATE TABLE key_points (
    id TEXT NOT NULL CONSTRAINT pk_key_points PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    witness_id TEXT NOT NULL,
    parent_id TEXT NULL,
    text TEXT NOT NULL,
    said_on TEXT NULL,
    "order" INTEGER NOT NULL,
    top_three_rank INTEGER NULL,
    in_confidence INTEGER NOT NULL,
    released_wording TEXT NULL,
    source_file_id TEXT NULL,
    source_line INTEGER NULL,
    source_page INTEGER NULL,
    CONSTRAINT fk_key_points_parent_id FOREIGN KEY (parent_id) REFERENCES key_points (id) ON DELETE RESTRICT,
    CONSTRAINT fk_key_points_session_id FOREIGN KEY (session_id) REFERENCES evidence_sessions (id) ON DELETE RESTRICT,
    CONSTRAINT fk_key_points_source_file_id FOREIGN KEY (source_file_id) REFERENCES stored_files (id) ON DELETE RESTRICT,
    CONSTRAINT fk_key_points_witness_id FOREIGN KEY (witness_id) REFERENCES witnesses (id) ON DELETE RESTRICT
);

CREATE TABLE witness_checks (
    id TEXT NOT NULL CONSTRAINT pk_witness_checks PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    witness_id TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    sent_by_person_id TEXT NULL,
    sent_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    opened_at TEXT NULL,
    answered_at TEXT NULL,
    withdrawn_at TEXT NULL,
    in_confidence INTEGER NOT NULL,
    CONSTRAINT fk_witness_checks_witness_id FOREIGN KEY (witness_id) REFERENCES witnesses (id) ON DELETE RESTRICT
);

CREATE TABLE disagreements (
    id TEXT NOT NULL CONSTRAINT pk_disagreements PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    first_point_id TEXT NOT NULL,
    second_point_id TEXT NOT NULL,
    about TEXT NULL,
    in_confidence INTEGER NOT NULL,
    CONSTRAINT fk_disagreements_first_point_id FOREIGN KEY (first_point_id) REFERENCES key_points (id) ON DELETE RESTRICT,
    CONSTRAINT fk_disagreements_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT,
    CONSTRAINT fk_disagreements_second_point_id FOREIGN KEY (second_point_id) REFERENCES key_points (id) ON DELETE RESTRICT
);

CREATE TABLE point_checks (
    id TEXT NOT NULL CONSTRAINT pk_point_checks PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    check_id TEXT NOT NULL,
    witness_id TEXT NOT NULL,
    key_point_id TEXT NOT NULL,
    answer TEXT NOT NULL,
    correction TEXT NULL,
    answered_at TEXT NOT NULL,
    taken INTEGER NULL,
    in_confidence INTEGER NOT NULL,
    CONSTRAINT fk_point_checks_check_id FOREIGN KEY (check_id) REFERENCES witness_checks (id) ON DELETE RESTRICT,
    CONSTRAINT fk_point_checks_key_point_id FOREIGN KEY (key_point_id) REFERENCES key_points (id) ON DELETE RESTRICT
);

CREATE INDEX ix_attendances_organisation_id ON attendances (organisation_id);

CREATE INDEX ix_attendances_review_id ON attendances (review_id);

CREATE INDEX ix_attendances_session_id ON attendances (session_id);

CREATE INDEX ix_confidential_identities_erase_on ON confidential_identities (erase_on);

CREATE INDEX ix_confidential_identities_review_id ON confidential_identities (review_id);

CREATE INDEX ix_disagreements_first_point_id ON disagreements (first_point_id);

CREATE INDEX ix_disagreements_review_id ON disagreements (review_id);

CREATE INDEX ix_disagreements_second_point_id ON disagreements (second_point_id);

CREATE INDEX ix_evidence_sessions_review_id_order ON evidence_sessions (review_id, "order");

CREATE INDEX ix_evidence_sessions_source_file_id ON evidence_sessions (source_file_id);

CREATE INDEX ix_identity_readers_person_id ON identity_readers (person_id);

CREATE INDEX ix_identity_readers_review_id_person_id ON identity_readers (review_id, person_id);

CREATE INDEX ix_identity_readings_person_id ON identity_readings (person_id);

CREATE INDEX ix_identity_readings_review_id ON identity_readings (review_id);

CREATE INDEX ix_identity_readings_witness_id ON identity_readings (witness_id);

CREATE INDEX ix_interjections_review_id ON interjections (review_id);

CREATE INDEX ix_interjections_session_id ON interjections (session_id);

CREATE INDEX ix_key_points_parent_id ON key_points (parent_id);

CREATE INDEX ix_key_points_review_id ON key_points (review_id);

CREATE INDEX ix_key_points_session_id ON key_points (session_id);

CREATE INDEX ix_key_points_source_file_id ON key_points (source_file_id);

CREATE INDEX ix_key_points_witness_id ON key_points (witness_id);

CREATE INDEX ix_panel_notes_review_id ON panel_notes (review_id);

CREATE INDEX ix_panel_notes_session_id ON panel_notes (session_id);

CREATE INDEX ix_panel_notes_source_file_id ON panel_notes (source_file_id);

CREATE INDEX ix_point_checks_check_id ON point_checks (check_id);

CREATE INDEX ix_point_checks_key_point_id ON point_checks (key_point_id);

CREATE INDEX ix_point_checks_review_id ON point_checks (review_id);

CREATE INDEX ix_review_documents_file_id ON review_documents (file_id);

CREATE INDEX ix_review_documents_review_id ON review_documents (review_id);

CREATE INDEX ix_witness_checks_review_id ON witness_checks (review_id);

CREATE UNIQUE INDEX ix_witness_checks_token_hash ON witness_checks (token_hash);

CREATE INDEX ix_witness_checks_witness_id ON witness_checks (witness_id);

CREATE UNIQUE INDEX ix_witnesses_review_id_pseudonym ON witnesses (review_id, pseudonym);

CREATE INDEX ix_witnesses_session_id ON witnesses (session_id);

CREATE INDEX ix_witnesses_source_file_id ON witnesses (source_file_id);
