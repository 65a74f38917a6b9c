-- One stream of events: doors append here and nowhere else. The application role may insert and read, never change.
create extension if not exists btree_gist;

create table events (
  id bigint generated always as identity primary key,
  type text not null,
  -- when it happened; may lie before received_at (a letter entered a week later)
  at timestamptz(3) not null,
  received_at timestamptz(3) not null,
  -- who appended it: 'anonymous', 'person:…', 'admin:…', 'key:…', 'system:…'
  actor text not null,
  -- the sender's own id for it, unique for each sender ('key:…', 'form', …); null where there is none
  source text,
  source_id text,
  account text,
  center text,
  -- keyed hash of the address (HMAC, versioned): 'v1:…'
  address text,
  objection text,
  filing text,
  purpose text,
  -- what else the rules or the audit need; never an address, a name or a person's own words
  body jsonb not null default '{}',
  -- SHA-256 over the salt and the canonical content: all that the log will ever hold of it
  commitment bytea not null,
  unique (source, source_id)
);
create index events_account on events (account, at) where account is not null;
create index events_center on events (center) where center is not null;
create index events_address on events (address) where address is not null;
create index events_objection on events (objection) where objection is not null;
create index events_filing on events (filing) where filing is not null;
create index events_type on events (type, id);

-- What may be erased: without the salt a commitment says nothing.
create table event_salts (
  event_id bigint primary key references events (id),
  salt bytea not null
);
-- A person's words and evidence, encrypted (AES-256-GCM, versioned key outside the database).
create table event_texts (
  event_id bigint not null references events (id),
  kind text not null,
  sealed bytea not null,
  primary key (event_id, kind)
);
-- The address behind a keyed hash, encrypted, for writing to it.
create table addresses (
  hash text primary key,
  sealed bytea not null
);

-- Doors put the id here in the same transaction; the sequencer takes it away.
-- An event that cannot be derived from is set aside, with the problem, until retry_at: it stops nobody else's.
create table unsequenced (
  event_id bigint primary key references events (id),
  problem text,
  retry_at timestamptz(3)
);
-- The one order of all events: no gap, never reused, only growing. The place of each event's leaf in the log.
create table leaves (
  position bigint primary key check (position >= 0),
  event_id bigint not null unique references events (id),
  hash bytea
);

-- A filing is one reference, one instant, one confirmation; an objection is one purpose of it.
create table filings (
  reference text primary key,
  received_at timestamptz(3) not null,
  channel text not null,
  address text,
  account text,
  locale text not null,
  check ((address is null) <> (account is null))
);
create index filings_address on filings (address);
create index filings_received_at on filings (received_at);
create table objections (
  id text primary key,
  filing text not null references filings (reference),
  purpose text not null,
  event_id bigint not null unique references events (id),
  unique (filing, purpose)
);

-- Notice versions, exactly as published.
create table notices (
  purpose text not null,
  version integer not null check (version > 0),
  hash text not null,
  published_at timestamptz(3) not null,
  effective_at timestamptz(3) not null,
  content text not null,
  primary key (purpose, version)
);
