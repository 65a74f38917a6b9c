-- What the privacy office finds by, each by an index of its own.
create index filings_account on filings (account) where account is not null;
create index objections_purpose on objections (purpose);
create index filings_newest on filings (received_at desc, reference);
create index objection_states_lapses on objection_states (lapses_at) where confirmed_at is null;
create index objection_states_annulled on objection_states (objection) where annulled_at is not null;
create index objection_states_withdrawn on objection_states (objection) where withdrawn_at is not null;
