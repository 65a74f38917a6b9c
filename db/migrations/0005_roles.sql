-- The application role reads and appends; it can neither change nor delete what has happened.
-- __APP__ is replaced by the application role's name when the migration runs.
grant usage on schema public to __APP__;
grant select, insert on all tables in schema public to __APP__;
grant usage on all sequences in schema public to __APP__;
grant update, delete on carries, objection_states, accounts, memberships, residences, holdings to __APP__;
grant update on unsequenced to __APP__;
grant delete on unsequenced, event_salts, event_texts, addresses, idempotency_keys, rate_counts to __APP__;
grant update on addresses, letters, suppressions, inbound_messages, api_keys, idempotency_keys, sessions, rate_counts to __APP__;
grant delete on suppressions, sessions to __APP__;

-- Grants can be widened by a slip of the hand; the trigger still refuses.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger events_append_only before update or delete or truncate on events
  for each statement execute function refuse_change();
create trigger leaves_append_only before update or delete or truncate on leaves
  for each statement execute function refuse_change();
create trigger notices_append_only before update or delete or truncate on notices
  for each statement execute function refuse_change();
create trigger filings_append_only before update or delete or truncate on filings
  for each statement execute function refuse_change();
create trigger objections_append_only before update or delete or truncate on objections
  for each statement execute function refuse_change();
