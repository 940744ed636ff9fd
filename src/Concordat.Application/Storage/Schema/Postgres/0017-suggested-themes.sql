-- Themes that were suggested: which suggestion one was taken from, whether it is in confidence, and what was dismissed.

ALTER TABLE themes ADD COLUMN in_confidence boolean NOT NULL DEFAULT false;

ALTER TABLE themes ADD COLUMN suggestion_key text;

CREATE TABLE dismissed_suggestions (
    id uuid NOT NULL,
    version integer NOT NULL,
    review_id uuid NOT NULL,
    suggestion_key text NOT NULL,
    label text NOT NULL,
    dismissed_on date NOT NULL,
    in_confidence boolean NOT NULL,
    CONSTRAINT pk_dismissed_suggestions PRIMARY KEY (id),
    CONSTRAINT fk_dismissed_suggestions_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE INDEX ix_dismissed_suggestions_review_id ON dismissed_suggestions (review_id);
