-- Files between the page that shows what taking them in would do and the button that does it.

CREATE TABLE kept_uploads (
    id uuid NOT NULL PRIMARY KEY,
    partnership_id uuid NOT NULL,
    person_id uuid NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    content bytea NOT NULL,
    CONSTRAINT fk_kept_uploads_people_person_id FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE,
    CONSTRAINT fk_kept_uploads_partnerships_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE CASCADE
);

CREATE INDEX ix_kept_uploads_kept_at ON kept_uploads (kept_at);

CREATE INDEX ix_kept_uploads_partnership_id ON kept_uploads (partnership_id);

CREATE INDEX ix_kept_uploads_person_id ON kept_uploads (person_id);
