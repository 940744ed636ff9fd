-- Themes that were suggested: which suggestion one was taken from, whether it is in confidence, and what was dismissed.

ALTER TABLE themes ADD COLUMN in_confidence INTEGER NOT NULL DEFAULT 0;

ALTER TABLE themes ADD COLUMN suggestion_key TEXT NULL;

CREATE TABLE dismissed_suggestions (
    id TEXT NOT NULL CONSTRAINT pk_dismissed_suggestions PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    suggestion_key TEXT NOT NULL,
    label TEXT NOT NULL,
    dismissed_on TEXT NOT NULL,
    in_confidence INTEGER NOT NULL,
    CONSTRAINT fk_dismissed_suggestions_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE INDEX ix_dismissed_suggestions_review_id ON dismissed_suggestions (review_id);
