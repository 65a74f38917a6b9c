-- Signing in with an address: a letter with a link and a code, neither of which is stored anywhere.
create table sign_in_requests (
  id text primary key,
  -- keyed hash
  address text not null,
  locale text not null,
  asked_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  -- false where the budget of the address was spent: no letter went, and nothing can answer it
  mailed boolean not null,
  -- wrong codes typed
  tries integer not null default 0 check (tries >= 0),
  spent_at timestamptz(3),
  -- the session that would prove a further address; null for signing in
  session text references sessions (id) on delete cascade
);
create index sign_in_requests_address on sign_in_requests (address, asked_at);
create index sign_in_requests_asked_at on sign_in_requests (asked_at);

-- The addresses that a person's session has proven.
create table session_addresses (
  session text not null references sessions (id) on delete cascade,
  address text not null,
  proven_at timestamptz(3) not null,
  primary key (session, address)
);
create index session_addresses_address on session_addresses (address);

-- What a person tells their sessions apart by: a browser's and a system's plain names, no more.
alter table sessions add column device text not null default '';

grant select, insert, update, delete on sign_in_requests to __APP__;
grant select, insert, delete on session_addresses to __APP__;
