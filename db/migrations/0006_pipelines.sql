-- Who must be told of changes, and up to which position they have obeyed.
create table recipients (
  id text primary key,
  api_key text not null references api_keys (id),
  url text not null,
  purposes text[] not null,
  registered_at timestamptz(3) not null,
  position bigint not null default -1,
  acknowledged_at timestamptz(3),
  check (position >= -1)
);
create index recipients_api_key on recipients (api_key);

-- Messages that assistants were permitted to send unasked: what a month's limit counts.
create table contact_claims (
  id text primary key,
  account text not null,
  assistant text not null,
  at timestamptz(3) not null,
  claimed_at timestamptz(3) not null
);
create index contact_claims_account on contact_claims (account, at);

grant select, insert on recipients, contact_claims to __APP__;
grant update on recipients to __APP__;
