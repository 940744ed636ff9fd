-- What a partnership set for itself, from which day. A row is never changed: the next one follows it.

CREATE TABLE partnership_settings (
    id uuid NOT NULL CONSTRAINT pk_partnership_settings PRIMARY KEY,
    partnership_id uuid NOT NULL,
    number integer NOT NULL,
    "from" date NOT NULL,
    upcoming_days_before integer NOT NULL,
    owner_after integer NOT NULL,
    person_above_after integer NOT NULL,
    body_after integer NOT NULL,
    public_page_after integer NOT NULL,
    stale_after_months integer NOT NULL,
    follow_up_every_months integer NOT NULL,
    check_in_after_months integer NOT NULL,
    smallest_group integer NOT NULL,
    public_address text NULL,
    reason text NOT NULL,
    set_by_person_id uuid NULL,
    set_at timestamp with time zone NOT NULL,
    CONSTRAINT fk_partnership_settings_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ix_partnership_settings_partnership_id_number ON partnership_settings (partnership_id, number);
