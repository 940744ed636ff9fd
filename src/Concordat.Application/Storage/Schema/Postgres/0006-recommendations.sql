-- Recommendations and what follows them: addressees, responses, actions, routes, statutory notices, follow-ups, reminders.

CREATE TABLE follow_ups (
    id uuid NOT NULL,
    version integer NOT NULL,
    partnership_id uuid NOT NULL,
    review_id uuid NOT NULL,
    kind text NOT NULL,
    planned_on date NOT NULL,
    held_on date,
    body_name text,
    minute_reference text,
    note text,
    CONSTRAINT pk_follow_ups PRIMARY KEY (id),
    CONSTRAINT fk_follow_ups_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT,
    CONSTRAINT fk_follow_ups_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE recommendations (
    id uuid NOT NULL,
    version integer NOT NULL,
    partnership_id uuid NOT NULL,
    review_id uuid NOT NULL,
    number integer NOT NULL,
    printed_number text,
    parent_id uuid,
    area_id uuid,
    place integer NOT NULL,
    text text NOT NULL,
    status text NOT NULL,
    issued_on date,
    respond_by date,
    is_exempt boolean NOT NULL,
    exempt_paragraph integer,
    exempt_reason text,
    why text,
    who text,
    what text,
    how text,
    where_to text,
    when_text text,
    due_on date,
    closed_on date,
    closed_by_body text,
    closing_note text,
    reopened_on date,
    reopen_reason text,
    withdrawn_on date,
    withdrawn_reason text,
    source_file_id uuid,
    source_line integer,
    source_page integer,
    accepted_from_draft_id uuid,
    CONSTRAINT pk_recommendations PRIMARY KEY (id),
    CONSTRAINT fk_recommendations_parent_id FOREIGN KEY (parent_id) REFERENCES recommendations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_recommendations_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT,
    CONSTRAINT fk_recommendations_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE reminders (
    id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    review_id uuid NOT NULL,
    subject text NOT NULL,
    record_id uuid NOT NULL,
    organisation_id uuid,
    step text NOT NULL,
    for_due_on date NOT NULL,
    reached_on date NOT NULL,
    to_person_id uuid,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_reminders PRIMARY KEY (id),
    CONSTRAINT fk_reminders_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT,
    CONSTRAINT fk_reminders_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE route_stages (
    id uuid NOT NULL,
    version integer NOT NULL,
    review_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    place integer NOT NULL,
    body_id uuid,
    body_name text NOT NULL,
    planned_on date,
    considered_on date,
    outcome text,
    CONSTRAINT pk_route_stages PRIMARY KEY (id),
    CONSTRAINT fk_route_stages_body_id FOREIGN KEY (body_id) REFERENCES bodies (id) ON DELETE RESTRICT,
    CONSTRAINT fk_route_stages_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_route_stages_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE statutory_notices (
    id uuid NOT NULL,
    version integer NOT NULL,
    review_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    committee_name text NOT NULL,
    report_received_on date,
    notice_received_on date NOT NULL,
    responded_on date,
    responded_how text,
    CONSTRAINT pk_statutory_notices PRIMARY KEY (id),
    CONSTRAINT fk_statutory_notices_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_statutory_notices_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE follow_up_ratings (
    id uuid NOT NULL,
    follow_up_id uuid NOT NULL,
    record_id uuid NOT NULL,
    reference text NOT NULL,
    rating text NOT NULL,
    note text,
    CONSTRAINT pk_follow_up_ratings PRIMARY KEY (id),
    CONSTRAINT fk_follow_up_ratings_follow_up_id FOREIGN KEY (follow_up_id) REFERENCES follow_ups (id) ON DELETE RESTRICT
);

CREATE TABLE addressees (
    id uuid NOT NULL,
    version integer NOT NULL,
    recommendation_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    body_name text,
    CONSTRAINT pk_addressees PRIMARY KEY (id),
    CONSTRAINT fk_addressees_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_addressees_recommendation_id FOREIGN KEY (recommendation_id) REFERENCES recommendations (id) ON DELETE CASCADE
);

CREATE TABLE recommendation_findings (
    recommendation_id uuid NOT NULL,
    finding_id uuid NOT NULL,
    CONSTRAINT pk_recommendation_findings PRIMARY KEY (recommendation_id, finding_id),
    CONSTRAINT fk_recommendation_findings_recommendation_id FOREIGN KEY (recommendation_id) REFERENCES recommendations (id) ON DELETE CASCADE
);

CREATE TABLE actions (
    id uuid NOT NULL,
    version integer NOT NULL,
    number integer NOT NULL,
    partnership_id uuid NOT NULL,
    review_id uuid NOT NULL,
    recommendation_id uuid,
    addressee_id uuid,
    area_id uuid,
    organisation_id uuid,
    title text NOT NULL,
    commentary text,
    owner_person_id uuid,
    owner_name text,
    due_on date,
    first_due_on date,
    due_on_change_reason text,
    steps text,
    status text NOT NULL,
    paused_reason text,
    superseded_by text,
    completed_on date,
    closed_on date,
    reopened_on date,
    reopen_reason text,
    printed_status text,
    last_moved_on date NOT NULL,
    notes_when_reopened integer NOT NULL,
    source_file_id uuid,
    source_line integer,
    source_page integer,
    delivery_plan_references text NOT NULL,
    CONSTRAINT pk_actions PRIMARY KEY (id),
    CONSTRAINT fk_actions_addressee_id FOREIGN KEY (addressee_id) REFERENCES addressees (id) ON DELETE RESTRICT,
    CONSTRAINT fk_actions_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_actions_owner_person_id FOREIGN KEY (owner_person_id) REFERENCES people (id) ON DELETE RESTRICT,
    CONSTRAINT fk_actions_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT,
    CONSTRAINT fk_actions_recommendation_id FOREIGN KEY (recommendation_id) REFERENCES recommendations (id) ON DELETE RESTRICT,
    CONSTRAINT fk_actions_review_id FOREIGN KEY (review_id) REFERENCES reviews (id) ON DELETE RESTRICT
);

CREATE TABLE responses (
    id uuid NOT NULL,
    addressee_id uuid NOT NULL,
    sequence integer NOT NULL,
    decision text NOT NULL,
    condition text,
    words text NOT NULL,
    not_accepted_part text,
    reason text,
    deferred_until date,
    responded_by_name text NOT NULL,
    body_name text,
    meeting_on date,
    minute_reference text,
    cost_pence bigint,
    cost_note text,
    cost_kind text,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by_person_id uuid NOT NULL,
    CONSTRAINT pk_responses PRIMARY KEY (id),
    CONSTRAINT fk_responses_addressee_id FOREIGN KEY (addressee_id) REFERENCES addressees (id) ON DELETE RESTRICT
);

CREATE TABLE progress_notes (
    id uuid NOT NULL,
    action_id uuid NOT NULL,
    sequence integer NOT NULL,
    at timestamp with time zone NOT NULL,
    by_person_id uuid NOT NULL,
    by_name text NOT NULL,
    text text NOT NULL,
    evidence_link text,
    evidence_file_id uuid,
    CONSTRAINT pk_progress_notes PRIMARY KEY (id),
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
