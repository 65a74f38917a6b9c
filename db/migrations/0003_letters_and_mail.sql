-- Letters owed, written in the same transaction as what they tell of.
create table letters (
  id text primary key,
  kind text not null,
  -- keyed hash of the one recipient
  address text not null,
  locale text not null,
  -- what the letter is about (filing, accounts, …): never a token, never an address
  about jsonb not null,
  -- what caused it, so that a repeated derivation owes no second one
  cause text not null unique,
  filing text,
  state text not null default 'recorded'
    check (state in ('recorded', 'sending', 'sent', 'failed', 'suppressed')),
  recorded_at timestamptz(3) not null,
  due_at timestamptz(3) not null,
  attempts integer not null default 0,
  message_id text not null unique,
  sent_at timestamptz(3),
  bounced_at timestamptz(3),
  problem text
);
create index letters_due on letters (due_at) where state in ('recorded', 'sending');
create index letters_address on letters (address, sent_at);
create index letters_filing on letters (filing);

-- Addresses to which mail stopped being sent, and why (a bounce, a complaint). Never touches an objection.
create table suppressions (
  address text primary key,
  since timestamptz(3) not null,
  until timestamptz(3),
  why text not null
);

-- The raw message, stored before it is answered with 250 or 202; reading follows.
create table inbound_messages (
  id text primary key,
  received_at timestamptz(3) not null,
  envelope jsonb not null,
  raw bytea not null,
  sha256 bytea not null,
  -- SHA-256 apart from trace headers: the same message twice is one message
  same_message bytea,
  state text not null default 'stored'
    check (state in ('stored', 'reading', 'read', 'unreadable', 'duplicate')),
  attempts integer not null default 0,
  reading jsonb,
  -- what became of it: 'objection', 'answered', 'queue', 'ignored', 'bounce', …
  outcome text,
  filing text,
  judged_at timestamptz(3)
);
create index inbound_messages_state on inbound_messages (received_at) where state in ('stored', 'reading');
create index inbound_messages_same on inbound_messages (same_message);
create index inbound_messages_queue on inbound_messages (received_at) where outcome = 'queue';
