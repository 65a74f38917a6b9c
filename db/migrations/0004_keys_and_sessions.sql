create table api_keys (
  id text primary key,
  name text not null,
  hash bytea not null unique,
  scopes text[] not null,
  created_at timestamptz(3) not null,
  revoked_at timestamptz(3)
);
create table idempotency_keys (
  owner text not null,
  key text not null,
  body_hash bytea not null,
  status integer,
  answer text,
  created_at timestamptz(3) not null,
  primary key (owner, key)
);
create table sessions (
  id text primary key,
  -- 'admin:…' or 'person:…'
  subject text not null,
  role text not null,
  created_at timestamptz(3) not null,
  seen_at timestamptz(3) not null,
  revoked_at timestamptz(3)
);
create index sessions_subject on sessions (subject);
-- Tokens that work once (sign-in, linking), by hash.
create table spent_tokens (
  hash bytea primary key,
  spent_at timestamptz(3) not null
);
-- Requests counted for each bucket and window, for rate limits that hold over all processes.
create table rate_counts (
  bucket text not null,
  window_start timestamptz(3) not null,
  count integer not null,
  primary key (bucket, window_start)
);
