-- Reports of reviews: templates, the report as it is written, and every published version, kept for good.

CREATE TABLE reports (
    id uuid NOT NULL,
    version integer NOT NULL,
    partnership_id uuid NOT NULL,
    review_id uuid NOT NULL,
    template_organisation_id uuid,
    title text NOT NULL,
    meeting text,
    meeting_on date,
    decision_maker text,
    lead_officer text,
    author text,
    contact text,
    wards text,
    equality text NOT NULL,
    equality_note text,
    CONSTRAINT pk_reports PRIMARY KEY (id),
    CONSTRAINT fk_reports_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT,
    CONSTRAINT fk_reports_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT,
    CONSTRAINT fk_reports_template_organisation_id FOREIGN KEY (template_organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT
);

CREATE TABLE report_sections (
    id uuid NOT NULL,
    version integer NOT NULL,
    report_id uuid NOT NULL,
    place integer NOT NULL,
    kind text NOT NULL,
    heading text NOT NULL,
    text text,
    is_exempt boolean NOT NULL,
    exempt_paragraphs text NOT NULL,
    public_interest text,
    CONSTRAINT pk_report_sections PRIMARY KEY (id),
    CONSTRAINT fk_report_sections_report_id FOREIGN KEY (report_id) REFERENCES reports (id) ON DELETE CASCADE
);

CREATE TABLE report_implications (
    id uuid NOT NULL,
    version integer NOT NULL,
    report_id uuid NOT NULL,
    kind text NOT NULL,
    text text,
    is_not_applicable boolean NOT NULL,
    not_applicable_reason text,
    CONSTRAINT pk_report_implications PRIMARY KEY (id),
    CONSTRAINT fk_report_implications_report_id FOREIGN KEY (report_id) REFERENCES reports (id) ON DELETE CASCADE
);

CREATE TABLE report_templates (
    id uuid NOT NULL,
    version integer NOT NULL,
    partnership_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    headings text NOT NULL,
    CONSTRAINT pk_report_templates PRIMARY KEY (id),
    CONSTRAINT fk_report_templates_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT,
    CONSTRAINT fk_report_templates_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT
);

CREATE TABLE report_versions (
    id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    review_id uuid NOT NULL,
    number integer NOT NULL,
    published_at timestamp with time zone NOT NULL,
    published_by_person_id uuid,
    published_by_name text NOT NULL,
    change_note text,
    equality_reason text,
    public_json text NOT NULL,
    public_word bytea NOT NULL,
    public_word_sha256 text NOT NULL,
    exempt_json text,
    exempt_word bytea,
    exempt_word_sha256 text,
    CONSTRAINT pk_report_versions PRIMARY KEY (id),
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

CREATE FUNCTION report_versions_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A published version is kept for good.';
END;
$$;

CREATE TRIGGER report_versions_are_kept BEFORE UPDATE OR DELETE ON report_versions FOR EACH ROW EXECUTE FUNCTION report_versions_are_kept();
