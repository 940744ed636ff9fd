-- What was read from papers, until a person accepts it as a review.

CREATE TABLE draft_reviews (
    id uuid NOT NULL,
    version integer NOT NULL,
    partnership_id uuid NOT NULL,
    file_id uuid NOT NULL,
    file_name text NOT NULL,
    sha256 text NOT NULL,
    title text,
    kind text NOT NULL,
    read_at timestamp with time zone NOT NULL,
    by_person_id uuid,
    status text NOT NULL,
    outline text NOT NULL,
    paper text NOT NULL,
    in_confidence boolean NOT NULL,
    review_id uuid,
    done_at timestamp with time zone,
    CONSTRAINT pk_draft_reviews PRIMARY KEY (id),
    CONSTRAINT fk_draft_reviews_file_id FOREIGN KEY (file_id) REFERENCES stored_files (id) ON DELETE RESTRICT,
    CONSTRAINT fk_draft_reviews_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT
);

CREATE INDEX ix_draft_reviews_file_id ON draft_reviews (file_id);

CREATE INDEX ix_draft_reviews_partnership_id_sha256 ON draft_reviews (partnership_id, sha256);
