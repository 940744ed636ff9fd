-- What a partnership set for itself, from which day. A row is never changed: the next one follows it.

CREATE TABLE partnership_settings (
    id TEXT NOT NULL CONSTRAINT pk_partnership_settings PRIMARY KEY,
    partnership_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    "from" TEXT NOT NULL,
    upcoming_days_before INTEGER NOT NULL,
    owner_after INTEGER NOT NULL,
    person_above_after INTEGER NOT NULL,
    body_after INTEGER NOT NULL,
    public_page_after INTEGER NOT NULL,
    stale_after_months INTEGER NOT NULL,
    follow_up_every_months INTEGER NOT NULL,
    check_in_after_months INTEGER NOT NULL,
    smallest_group INTEGER NOT NULL,
    public_address TEXT NULL,
    reason TEXT NOT NULL,
    set_by_person_id TEXT NULL,
    set_at TEXT NOT NULL,
    CONSTRAINT fk_partnership_settings_partnership_id FOREIGN KEY (partnership_id) REFERENCES partnerships (id) ON DELETE RESTRICT
);

CREATE UNIQUE INDEX ix_partnership_settings_partnership_id_number ON partnership_settings (partnership_id, number);
