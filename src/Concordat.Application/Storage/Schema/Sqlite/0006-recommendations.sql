-- Recommendations and what follows them: addressees, responses, actions, routes, statutory notices, follow-ups, reminders.

CREATE TABLE follow_ups (
    id TEXT NOT NULL CONSTRAINT pk_follow_ups PRIMARY KEY,
    version INTEGER NOT NULL,
    partnership_id TEXT NOT NULL,
    review_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    planned_on TEXT NOT NULL,
    held_on TEXT NULL,
    body_name TEXT NULL,
    minute_reference TEXT NULL,
    note TEXT NULL,
    CONSTRAINT fk_follow_ups_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT,
    CONSTRAINT fk_follow_ups_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE recommendations (
    id TEXT NOT NULL CONSTRAINT pk_recommendations PRIMARY KEY,
    version INTEGER NOT NULL,
    partnership_id TEXT NOT NULL,
    review_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    printed_number TEXT NULL,
    parent_id TEXT NULL,
    area_id TEXT NULL,
    place INTEGER NOT NULL,
    text TEXT NOT NULL,
    status TEXT NOT NULL,
    issued_on TEXT NULL,
    respond_by TEXT NULL,
    is_exempt INTEGER NOT NULL,
    exempt_paragraph INTEGER NULL,
    exempt_reason TEXT NULL,
    why TEXT NULL,
    who TEXT NULL,
    what TEXT NULL,
    how TEXT NULL,
    where_to TEXT NULL,
    when_text TEXT NULL,
    due_on TEXT NULL,
    closed_on TEXT NULL,
    closed_by_body TEXT NULL,
    closing_note TEXT NULL,
    reopened_on TEXT NULL,
    reopen_reason TEXT NULL,
    withdrawn_on TEXT NULL,
    withdrawn_reason TEXT NULL,
    source_file_id TEXT NULL,
    source_line INTEGER NULL,
    source_page INTEGER NULL,
    accepted_from_draft_id TEXT NULL,
    CONSTRAINT fk_recommendations_parent_id FOREIGN KEY (parent_id) REFERENCES recommendations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_recommendations_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT,
    CONSTRAINT fk_recommendations_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE reminders (
    id TEXT NOT NULL CONSTRAINT pk_reminders PRIMARY KEY,
    partnership_id TEXT NOT NULL,
    review_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    record_id TEXT NOT NULL,
    organisation_id TEXT NULL,
    step TEXT NOT NULL,
    for_due_on TEXT NOT NULL,
    reached_on TEXT NOT NULL,
    to_person_id TEXT NULL,
    recorded_at TEXT NOT NULL,
    CONSTRAINT fk_reminders_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT,
    CONSTRAINT fk_reminders_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE route_stages (
    id TEXT NOT NULL CONSTRAINT pk_route_stages PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    organisation_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    body_id TEXT NULL,
    body_name TEXT NOT NULL,
    planned_on TEXT NULL,
    considered_on TEXT NULL,
    outcome TEXT NULL,
    CONSTRAINT fk_route_stages_body_id FOREIGN KEY (body_id) REFERENCES bodies (id) ON DELETE RESTRICT,
    CONSTRAINT fk_route_stages_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_route_stages_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE statutory_notices (
    id TEXT NOT NULL CONSTRAINT pk_statutory_notices PRIMARY KEY,
    version INTEGER NOT NULL,
    review_id TEXT NOT NULL,
    organisation_id TEXT NOT NULL,
    committee_name TEXT NOT NULL,
    report_received_on TEXT NULL,
    notice_received_on TEXT NOT NULL,
    responded_on TEXT NULL,
    responded_how TEXT NULL,
    CONSTRAINT fk_statutory_notices_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_statutory_notices_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE follow_up_ratings (
    id TEXT NOT NULL CONSTRAINT pk_follow_up_ratings PRIMARY KEY,
    follow_up_id TEXT NOT NULL,
    record_id TEXT NOT NULL,
    reference TEXT NOT NULL,
    rating TEXT NOT NULL,
    note TEXT NULL,
    CONSTRAINT fk_follow_up_ratings_follow_up_id FOREIGN KEY (follow_up_id) REFERENCES follow_ups (id) ON DELETE RESTRICT
);

CREATE TABLE addressees (
    id TEXT NOT NULL CONSTRAINT pk_addressees PRIMARY KEY,
    version INTEGER NOT NULL,
    recommendation_id TEXT NOT NULL,
    organisation_id TEXT NOT NULL,
    body_name TEXT NULL,
    CONSTRAINT fk_addressees_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_addressees_recommendation_id FOREIGN KEY (recommendation_id) REFERENCES recommendations (id) ON DELETE CASCADE
);

CREATE TABLE recommendation_findings (
    recommendation_id TEXT NOT NULL,
    finding_id TEXT NOT NULL,
    CONSTRAINT pk_recommendation_findings PRIMARY KEY (recommendation_id, finding_id),
    CONSTRAINT fk_recommendation_findings_recommendation_id FOREIGN KEY (recommendation_id) REFERENCES recommendations (id) ON DELETE CASCADE
);

CREATE TABLE actions (
    id TEXT NOT NULL CONSTRAINT pk_actions PRIMARY KEY,
    version INTEGER NOT NULL,
    number INTEGER NOT NULL,
    partnership_id TEXT NOT NULL,
    review_id TEXT NOT NULL,
    recommendation_id TEXT NULL,
    addressee_id TEXT NULL,
    area_id TEXT NULL,
    organisation_id TEXT NULL,
    title TEXT NOT NULL,
    commentary TEXT NULL,
    owner_person_id TEXT NULL,
    owner_name TEXT NULL,
    due_on TEXT NULL,
    first_due_on TEXT NULL,
    due_on_change_reason TEXT NULL,
    steps TEXT NULL,
    status TEXT NOT NULL,
    paused_reason TEXT NULL,
    superseded_by TEXT NULL,
    completed_on TEXT NULL,
    closed_on TEXT NULL,
    reopened_on TEXT NULL,
    reopen_reason TEXT NULL,
    printed_status TEXT NULL,
    last_moved_on TEXT NOT NULL,
    notes_when_reopened INTEGER NOT NULL,
    source_file_id TEXT NULL,
    source_line INTEGER NULL,
    source_page INTEGER NULL,
    delivery_plan_references TEXT NOT NULL,
    CONSTRAINT fk_actions_addressee_id FOREIGN KEY (addressee_id) REFERENCES addressees (id) ON DELETE RESTRICT,
    CONSTRAINT fk_actions_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_actions_owner_person_id FOREIGN KEY (owner_person_id) REFERENCES people (id) ON DELETE RESTRICT,
    CONSTRAINT fk_actions_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT,
    CONSTRAINT fk_actions_recommendation_id FOREIGN KEY (recommendation_id) REFERENCES recommendations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_actions_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE responses (
    id TEXT NOT NULL CONSTRAINT pk_responses PRIMARY KEY,
    addressee_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    decision TEXT NOT NULL,
    condition TEXT NULL,
    words TEXT NOT NULL,
    not_accepted_part TEXT NULL,
    reason TEXT NULL,
    deferred_until TEXT NULL,
    responded_by_name TEXT NOT NULL,
    body_name TEXT NULL,
    meeting_on TEXT NULL,
    minute_reference TEXT NULL,
    cost_pence INTEGER NULL,
    cost_note TEXT NULL,
    cost_kind TEXT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by_person_id TEXT NOT NULL,
    CONSTRAINT fk_responses_addressee_id FOREIGN KEY (addressee_id) REFERENCES addressees (id) ON DELETE RESTRICT
);

CREATE TABLE progress_notes (
    id TEXT NOT NULL CONSTRAINT pk_progress_notes PRIMARY KEY,
    action_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    at TEXT NOT NULL,
    by_person_id TEXT NOT NULL,
    by_name TEXT NOT NULL,
    text TEXT NOT NULL,
    evidence_link TEXT NULL,
    evidence_file_id TEXT NULL,
    CONSTRAINT fk_progress_notes_action_id FOREIGN KEY (action_id) REFERENCES actions (id) ON DELETE RESTRICT,
    CONSTRAINT fk_progress_notes_evidence_file_id FOREIGN KEY (evidence_file_id) REFERENCES stored_files (id) ON DELETE RESTRICT
);

CREATE INDEX ix_actions_addressee_id ON actions (addressee_id);

CREATE INDEX ix_actions_organisation_id ON actions (organisation_id);

CREATE INDEX ix_actions_owner_person_id ON actions (owner_person_id);

CREATE UNIQUE INDEX ix_actions_partnership_id_number ON actions (partnership_id, number);

CREATE INDEX ix_actions_recommendation_id ON actions (recommendation_id);

CREATE INDEX ix_actions_review_id ON actions (review_id);

CREATE INDEX ix_addressees_organisation_id ON addressees (organisation_id);

CREATE INDEX ix_addressees_recommendation_id ON addressees (recommendation_id);

CREATE UNIQUE INDEX ix_follow_up_ratings_follow_up_id_record_id ON follow_up_ratings (follow_up_id, record_id);

CREATE INDEX ix_follow_up_ratings_record_id ON follow_up_ratings (record_id);

CREATE INDEX ix_follow_ups_partnership_id ON follow_ups (partnership_id);

CREATE INDEX ix_follow_ups_review_id_planned_on ON follow_ups (review_id, planned_on);

CREATE UNIQUE INDEX ix_progress_notes_action_id_sequence ON progress_notes (action_id, sequence);

CREATE INDEX ix_progress_notes_evidence_file_id ON progress_notes (evidence_file_id);

CREATE INDEX ix_recommendation_findings_finding_id ON recommendation_findings (finding_id);

CREATE INDEX ix_recommendations_parent_id ON recommendations (parent_id);

CREATE UNIQUE INDEX ix_recommendations_partnership_id_number ON recommendations (partnership_id, number);

CREATE INDEX ix_recommendations_review_id ON recommendations (review_id);

CREATE INDEX ix_reminders_partnership_id ON reminders (partnership_id);

CREATE UNIQUE INDEX ix_reminders_record_id_step_for_due_on ON reminders (record_id, step, for_due_on);

CREATE INDEX ix_reminders_review_id ON reminders (review_id);

CREATE UNIQUE INDEX ix_responses_addressee_id_sequence ON responses (addressee_id, sequence);

CREATE INDEX ix_route_stages_body_id ON route_stages (body_id);

CREATE INDEX ix_route_stages_organisation_id ON route_stages (organisation_id);

CREATE INDEX ix_route_stages_review_id ON route_stages (review_id);

CREATE INDEX ix_statutory_notices_organisation_id ON statutory_notices (organisation_id);

CREATE INDEX ix_statutory_notices_review_id ON statutory_notices (review_id);
