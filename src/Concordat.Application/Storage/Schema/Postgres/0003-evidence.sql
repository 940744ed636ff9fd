-- What a review hears: sessions, who was there, witnesses and their key points, and what was given in confidence.

CREATE TABLE evidence_sessions (
    id uuid NOT NULL,
    version integer NOT NULL,
    review_id uuid NOT NULL,
    "order" integer NOT NULL,
    title text NOT NULL,
    held_on date,
    "from" time without time zone,
    "to" time without time zone,
    place text,
    in_confidence boolean NOT NULL,
    source_file_id uuid,
    source_line integer,
    source_page integer,
    CONSTRAINT pk_evidence_sessions PRIMARY KEY (id),
    CONSTRAINT fk_evidence_sessions_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT,
    CONSTRAINT fk_evidence_sessions_source_file_id FOREIGN KEY (source_file_id) REFERENCES stored_files (id) ON DELETE RESTRICT
);

CREATE TABLE identity_readers (
    id uuid NOT NULL,
    version integer NOT NULL,
    review_id uuid NOT NULL,
    person_id uuid NOT NULL,
    named_by_person_id uuid,
    named_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT pk_identity_readers PRIMARY KEY (id),
    CONSTRAINT fk_identity_readers_person_id FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT,
    CONSTRAINT fk_identity_readers_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE review_documents (
    id uuid NOT NULL,
    version integer NOT NULL,
    review_id uuid NOT NULL,
    file_id uuid NOT NULL,
    title text NOT NULL,
    author text,
    dated_on date,
    classification text NOT NULL,
    in_confidence boolean NOT NULL,
    CONSTRAINT pk_review_documents PRIMARY KEY (id),
    CONSTRAINT fk_review_documents_file_id FOREIGN KEY (file_id) REFERENCES stored_files (id) ON DELETE RESTRICT,
    CONSTRAINT fk_review_documents_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE attendances (
    id uuid NOT NULL,
    version integer NOT NULL,
    review_id uuid NOT NULL,
    session_id uuid NOT NULL,
    name text NOT NULL,
    capacity text NOT NULL,
    organisation_id uuid,
    arrived_at time without time zone,
    left_at time without time zone,
    why_left text,
    in_confidence boolean NOT NULL,
    CONSTRAINT pk_attendances PRIMARY KEY (id),
    CONSTRAINT fk_attendances_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_attendances_session_id FOREIGN KEY (session_id) REFERENCES evidence_sessions (id) ON DELETE RESTRICT
);

CREATE TABLE interjections (
    id uuid NOT NULL,
    version integer NOT NULL,
    review_id uuid NOT NULL,
    session_id uuid NOT NULL,
    by text NOT NULL,
    text text NOT NULL,
    "order" integer NOT NULL,
    in_confidence boolean NOT NULL,
    CONSTRAINT pk_interjections PRIMARY KEY (id),
    CONSTRAINT fk_interjections_session_id FOREIGN KEY (session_id) REFERENCES evidence_sessions (id) ON DELETE RESTRICT
);

CREATE TABLE panel_notes (
    id uuid NOT NULL,
    version integer NOT NULL,
    review_id uuid NOT NULL,
    session_id uuid,
    heading text,
    text text NOT NULL,
    "order" integer NOT NULL,
    in_confidence boolean NOT NULL,
    source_file_id uuid,
    source_line integer,
    source_page integer,
    CONSTRAINT pk_panel_notes PRIMARY KEY (id),
    CONSTRAINT fk_panel_notes_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT,
    CONSTRAINT fk_panel_notes_session_id FOREIGN KEY (session_id) REFERENCES evidence_sessions (id) ON DELETE RESTRICT,
    CONSTRAINT fk_panel_notes_source_file_id FOREIGN KEY (source_file_id) REFERENCES stored_files (id) ON DELETE RESTRICT
);

CREATE TABLE witnesses (
    id uuid NOT NULL,
    version integer NOT NULL,
    review_id uuid NOT NULL,
    session_id uuid NOT NULL,
    "order" integer NOT NULL,
    name text,
    role text,
    group_size integer,
    pseudonym text,
    in_confidence boolean NOT NULL,
    source_file_id uuid,
    source_line integer,
    source_page integer,
    CONSTRAINT pk_witnesses PRIMARY KEY (id),
    CONSTRAINT fk_witnesses_session_id FOREIGN KEY (session_id) REFERENCES evidence_sessions (id) ON DELETE RESTRICT,
    CONSTRAINT fk_witnesses_source_file_id FOREIGN KEY (source_file_id) REFERENCES stored_files (id) ON DELETE RESTRICT
);

CREATE TABLE confidential_identities (
    witness_id uuid NOT NULL,
    version integer NOT NULL,
    review_id uuid NOT NULL,
    closed text,
    erase_on date NOT NULL,
    erased_at timestamp with time zone,
    erased_because text,
    CONSTRAINT pk_confidential_identities PRIMARY KEY (witness_id),
    CONSTRAINT fk_confidential_identities_witness_id FOREIGN KEY (witness_id) REFERENCES witnesses (id) ON DELETE RESTRICT
);

CREATE TABLE identity_readings (
    id uuid NOT NULL,
    review_id uuid NOT NULL,
    witness_id uuid NOT NULL,
    person_id uuid NOT NULL,
    reason text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_identity_readings PRIMARY KEY (id),
    CONSTRAINT fk_identity_readings_person_id FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT,
    CONSTRAINT fk_identity_readings_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT,
    CONSTRAINT fk_identity_readings_witness_id FOREIGN KEY (witness_id) REFERENCES witnesses (id) ON DELETE RESTRICT
);

CREATE TABLE key_points (
    id uuid NOT NULL,
    version integer NOT NULL,
    review_id uuid NOT NULL,
    session_id uuid NOT NULL,
    witness_id uuid NOT NULL,
    parent_id uuid,
    text text NOT NULL,
    said_on date,
    "order" integer NOT NULL,
    top_three_rank integer,
    in_confidence boolean NOT NULL,
    released_wording text,
    source_file_id uuid,
    source_line integer,
    source_page integer,
    CONSTRAINT pk_key_points PRIMARY KEY (id),
    CONSTRAINT fk_key_points_parent_id FOREIGN KEY (parent_id) REFERENCES key_points (id) ON DELETE RESTRICT,
    CONSTRAINT fk_key_points_session_id FOREIGN KEY (session_id) REFERENCES evidence_sessions (id) ON DELETE RESTRICT,
    CONSTRAINT fk_key_points_source_file_id FOREIGN KEY (source_file_id) REFERENCES stored_files (id) ON DELETE RESTRICT,
    CONSTRAINT fk_key_points_witness_id FOREIGN KEY (witness_id) REFERENCES witnesses (id) ON DELETE RESTRICT
);

CREATE TABLE witness_checks (
    id uuid NOT NULL,
    version integer NOT NULL,
    review_id uuid NOT NULL,
    witness_id uuid NOT NULL,
    token_hash text NOT NULL,
    sent_by_person_id uuid,
    sent_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    opened_at timestamp with time zone,
    answered_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    in_confidence boolean NOT NULL,
    CONSTRAINT pk_witness_checks PRIMARY KEY (id),
    CONSTRAINT fk_witness_checks_witness_id FOREIGN KEY (witness_id) REFERENCES witnesses (id) ON DELETE RESTRICT
);

CREATE TABLE disagreements (
    id uuid NOT NULL,
    version integer NOT NULL,
    review_id uuid NOT NULL,
    first_point_id uuid NOT NULL,
    second_point_id uuid NOT NULL,
    about text,
    in_confidence boolean NOT NULL,
    CONSTRAINT pk_disagreements PRIMARY KEY (id),
    CONSTRAINT fk_disagreements_first_point_id FOREIGN KEY (first_point_id) REFERENCES key_points (id) ON DELETE RESTRICT,
    CONSTRAINT fk_disagreements_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT,
    CONSTRAINT fk_disagreements_second_point_id FOREIGN KEY (second_point_id) REFERENCES key_points (id) ON DELETE RESTRICT
);

CREATE TABLE point_checks (
    id uuid NOT NULL,
    version integer NOT NULL,
    review_id uuid NOT NULL,
    check_id uuid NOT NULL,
    witness_id uuid NOT NULL,
    key_point_id uuid NOT NULL,
    answer text NOT NULL,
    correction text,
    answered_at timestamp with time zone NOT NULL,
    taken boolean,
    in_confidence boolean NOT NULL,
    CONSTRAINT pk_point_checks PRIMARY KEY (id),
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
