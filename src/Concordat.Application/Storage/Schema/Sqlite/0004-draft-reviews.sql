-- What was read from papers, until a person accepts it as a review.

CREATE TABLE draft_reviews (
    id TEXT NOT NULL CONSTRAINT pk_draft_reviews PRIMARY KEY,
    version INTEGER NOT NULL,
    partnership_id TEXT NOT NULL,
    file_id TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    title TEXT NULL,
    kind TEXT NOT NULL,
    read_at TEXT NOT NULL,
    by_person_id TEXT NULL,
    status TEXT NOT NULL,
    outline TEXT NOT NULL,
    paper TEXT NOT NULL,
    in_confidence INTEGER NOT NULL,
    review_id TEXT NULL,
    done_at TEXT NULL,
    CONSTRAINT fk_draft_reviews_file_id FOREIGN KEY (file_id) REFERENCES stored_files (id) ON DELETE RESTRICT,
    CONSTRAINT fk_draft_reviews_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT
);

CREATE INDEX ix_draft_reviews_file_id ON draft_reviews (file_id);

CREATE INDEX ix_draft_reviews_partnership_id_sha256 ON draft_reviews (partnership_id, sha256);
