-- What a review is made of: terms of reference, members, areas, submissions, themes, findings, minority reports.

CREATE TABLE minority_reports (
    id TEXT NOT NULL CONSTRAINT pk_minority_reports PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    text TEXT NOT NULL,
    submitted_on TEXT NOT NULL,
    authors TEXT NOT NULL,
    CONSTRAINT fk_minority_reports_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE review_areas (
    id TEXT NOT NULL CONSTRAINT pk_review_areas PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    title TEXT NOT NULL,
    is_question INTEGER NOT NULL,
    ambition TEXT NULL,
    concluding_report TEXT NULL,
    conclusion_agreed_on TEXT NULL,
    CONSTRAINT fk_review_areas_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE review_members (
    id TEXT NOT NULL CONSTRAINT pk_review_members PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    political_group TEXT NULL,
    office TEXT NULL,
    organisation_id TEXT NULL,
    person_id TEXT NULL,
    CONSTRAINT fk_review_members_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_review_members_person_id FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT,
    CONSTRAINT fk_review_members_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE submissions (
    id TEXT NOT NULL CONSTRAINT pk_submissions PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    from_name TEXT NOT NULL,
    through_name TEXT NULL,
    text TEXT NULL,
    received_on TEXT NOT NULL,
    file_id TEXT NULL,
    CONSTRAINT fk_submissions_file_id FOREIGN KEY (file_id) REFERENCES stored_files (id) ON DELETE RESTRICT,
    CONSTRAINT fk_submissions_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE terms_of_reference_versions (
    id TEXT NOT NULL CONSTRAINT pk_terms_of_reference_versions PRIMARY KEY,
    review_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    agreed_by TEXT NULL,
    agreed_on TEXT NULL,
    kept_at TEXT NOT NULL,
    kept_by_person_id TEXT NULL,
    CONSTRAINT fk_terms_of_reference_versions_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE themes (
    id TEXT NOT NULL CONSTRAINT pk_themes PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    panel_note_id TEXT NULL,
    merged_into_id TEXT NULL,
    merged_on TEXT NULL,
    CONSTRAINT fk_themes_merged_into_id FOREIGN KEY (merged_into_id) REFERENCES themes (id) ON DELETE RESTRICT,
    CONSTRAINT fk_themes_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE findings (
    id TEXT NOT NULL CONSTRAINT pk_findings PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    place INTEGER NOT NULL,
    text TEXT NOT NULL,
    area_id TEXT NULL,
    CONSTRAINT fk_findings_area_id FOREIGN KEY (area_id) REFERENCES review_areas (id) ON DELETE RESTRICT,
    CONSTRAINT fk_findings_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE theme_points (
    theme_id TEXT NOT NULL,
    key_point_id TEXT NOT NULL,
    CONSTRAINT pk_theme_points PRIMARY KEY (theme_id, key_point_id),
    CONSTRAINT fk_theme_points_theme_id FOREIGN KEY (theme_id) REFERENCES themes (id) ON DELETE CASCADE
);

CREATE TABLE finding_evidence (
    finding_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    CONSTRAINT pk_finding_evidence PRIMARY KEY (finding_id, kind, record_id),
    CONSTRAINT fk_finding_evidence_finding_id FOREIGN KEY (finding_id) REFERENCES findings (id) ON DELETE CASCADE
);

CREATE INDEX ix_finding_evidence_record_id ON finding_evidence (record_id);

CREATE INDEX ix_findings_area_id ON findings (area_id);

CREATE INDEX ix_findings_review_id ON findings (review_id);

CREATE INDEX ix_minority_reports_review_id ON minority_reports (review_id);

CREATE INDEX ix_review_areas_review_id ON review_areas (review_id);

CREATE INDEX ix_review_members_organisation_id ON review_members (organisation_id);

CREATE INDEX ix_review_members_person_id ON review_members (person_id);

CREATE INDEX ix_review_members_review_id ON review_members (review_id);

CREATE INDEX ix_submissions_file_id ON submissions (file_id);

CREATE INDEX ix_submissions_review_id ON submissions (review_id);

CREATE UNIQUE INDEX ix_terms_of_reference_versions_review_id_number ON terms_of_reference_versions (review_id, number);

CREATE INDEX ix_theme_points_key_point_id ON theme_points (key_point_id);

CREATE INDEX ix_themes_merged_into_id ON themes (merged_into_id);

CREATE INDEX ix_themes_review_id ON themes (review_id);
