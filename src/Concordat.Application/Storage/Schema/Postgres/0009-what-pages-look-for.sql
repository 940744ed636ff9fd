-- What pages look for most, by indexes: who still owes a response, what is counted, what was done since an instant.
-- An addressee owes one until it has decided; a decision deferred is still owed.

ALTER TABLE addressees ADD COLUMN owes_response boolean NOT NULL DEFAULT true;

UPDATE addressees SET owes_response = false
    WHERE EXISTS (SELECT 1 FROM responses r WHERE r.addressee_id = addressees.id)
    AND (SELECT r.decision FROM responses r WHERE r.addressee_id = addressees.id ORDER BY r.sequence DESC LIMIT 1) <> 'Deferred';

ALTER TABLE addressees ALTER COLUMN owes_response DROP DEFAULT;

CREATE INDEX ix_actions_partnership_id_owner_person_id ON actions (partnership_id, owner_person_id);

CREATE INDEX ix_addressees_organisation_id_recommendation_id ON addressees (organisation_id, recommendation_id) WHERE owes_response;

CREATE INDEX ix_audit_entries_partnership_id_at ON audit_entries (partnership_id, at);

DROP INDEX ix_follow_ups_partnership_id;

CREATE INDEX ix_follow_ups_partnership_id_held_on ON follow_ups (partnership_id, held_on);

CREATE INDEX ix_recommendations_partnership_id_review_id_status_is_exempt ON recommendations (partnership_id, review_id, status, is_exempt);

DROP INDEX ix_statutory_notices_organisation_id;

CREATE INDEX ix_statutory_notices_organisation_id_responded_on ON statutory_notices (organisation_id, responded_on);
