-- Reports of reviews: templates, the report as it is written, and every published version, kept for good.

CREATE TABLE reports (
    id TEXT NOT NULL CONSTRAINT pk_reports PRIMARY KEY,
    version INTEGER NOT NULL,
    partnership_id TEXT NOT NULL,
    review_id TEXT NOT NULL,
    template_organisation_id TEXT NULL,
    title TEXT NOT NULL,
    meeting TEXT NULL,
    meeting_on TEXT NULL,
    decision_maker TEXT NULL,
    lead_officer TEXT NULL,
    author TEXT NULL,
    contact TEXT NULL,
    wards TEXT NULL,
    equality TEXT NOT NULL,
    equality_note TEXT NULL,
    CONSTRAINT fk_reports_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT,
    CONSTRAINT fk_reports_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT,
    CONSTRAINT fk_reports_template_organisation_id FOREIGN KEY (template_organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT
);

CREATE TABLE report_sections (
    id TEXT NOT NULL CONSTRAINT pk_report_sections PRIMARY KEY,
    version INTEGER NOT NULL,
    report_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    heading TEXT NOT NULL,
    text TEXT NULL,
    is_exempt INTEGER NOT NULL,
    exempt_paragraphs TEXT NOT NULL,
    public_interest TEXT NULL,
    CONSTRAINT fk_report_sections_report_id FOREIGN KEY (report_id) REFERENCES reports (id) ON DELETE CASCADE
);

CREATE TABLE report_implications (
    id TEXT NOT NULL CONSTRAINT pk_report_implications PRIMARY KEY,
    version INTEGER NOT NULL,
    report_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NULL,
    is_not_applicable INTEGER NOT NULL,
    not_applicable_reason TEXT NULL,
    CONSTRAINT fk_report_implications_report_id FOREIGN KEY (report_id) REFERENCES reports (id) ON DELETE CASCADE
);

CREATE TABLE report_templates (
    id TEXT NOT NULL CONSTRAINT pk_report_templates PRIMARY KEY,
    version INTEGER NOT NULL,
    partnership_id TEXT NOT NULL,
    organisation_id TEXT NOT NULL,
    headings TEXT NOT NULL,
    CONSTRAINT fk_report_templates_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT,
    CONSTRAINT fk_report_templates_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT
);

CREATE TABLE report_versions (
    id TEXT NOT NULL CONSTRAINT pk_report_versions PRIMARY KEY,
    partnership_id TEXT NOT NULL,
    review_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    published_at TEXT NOT NULL,
    published_by_person_id TEXT NULL,
    published_by_name TEXT NOT NULL,
    change_note TEXT NULL,
    equality_reason TEXT NULL,
    public_json TEXT NOT NULL,
    public_word BLOB NOT NULL,
    public_word_sha256 TEXT NOT NULL,
    exempt_json TEXT NULL,
    exempt_word BLOB NULL,
    exempt_word_sha256 TEXT NULL,
    CONSTRAINT fk_report_versions_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT,
    CONSTRAINT fk_report_versions_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT,
    CONSTRAINT fk_report_versions_published_by_person_id FOREIGN KEY (published_by_person_id) REFERENCES people (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ix_reports_review_id ON reports (review_id);

CREATE INDEX ix_reports_partnership_id ON reports (partnership_id);

CREATE INDEX ix_reports_template_organisation_id ON reports (template_organisation_id);

CREATE INDEX ix_report_sections_report_id ON report_sections (report_id);

CREATE UNIQUE INDEX ix_report_implications_report_id_kind ON report_implications (report_id, kind);

CREATE INDEX ix_report_templates_organisation_id ON report_templates (organisation_id);

CREATE UNIQUE INDEX ix_report_templates_partnership_id_organisation_id ON report_templates (partnership_id, organisation_id);

CREATE INDEX ix_report_versions_partnership_id ON report_versions (partnership_id);

CREATE INDEX ix_report_versions_published_by_person_id ON report_versions (published_by_person_id);

CREATE UNIQUE INDEX ix_report_versions_review_id_number ON report_versions (review_id, number);

CREATE TRIGGER report_versions_no_update BEFORE UPDATE ON report_versions
BEGIN
    SELECT RAISE(ABORT, 'A published version is kept for good.');
END;

CREATE TRIGGER report_versions_no_delete BEFORE DELETE ON report_versions
BEGIN
    SELECT RAISE(ABORT, 'A published version is kept for good.');
END;
