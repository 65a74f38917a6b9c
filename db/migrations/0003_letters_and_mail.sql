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
  -- the letter that told of this one, too: several that waited for one address go as one
  carried_by text references letters (id),
  problem text
);
create index letters_due on letters (due_at) where state in ('recorded', 'sending');
create index letters_address on letters (address, sent_at);
create index letters_filing on letters (filing);
create index letters_sent_at on letters (sent_at);

-- Addresses to which mail stopped being sent, and why (a bounce, a complaint). Never touches an objection.
create table suppressions (
  address text primary key,
  since timestamptz(3) not null,
  until timestamptz(3),
  why text not null
);

-- The raw message, stored before it is answered with 250 or 202; reading follows.
-- What was written and by whom is sealed (AES-256-GCM): raw, envelope, reading.
create table inbound_messages (
  id text primary key,
  received_at timestamptz(3) not null,
  raw bytea not null,
  -- the return path, the recipients, the peer's address and greeting, as JSON
  envelope bytea not null,
  sha256 bytea not null,
  -- SHA-256 apart from trace headers: the same message twice is one message
  same_message bytea,
  state text not null default 'stored'
    check (state in ('stored', 'reading', 'read', 'unreadable', 'duplicate')),
  attempts integer not null default 0,
  -- while it is being read, when another reader may take it up; while stored, not before then
  due_at timestamptz(3) not null,
  -- what the reader understood and why, as JSON
  reading bytea,
  -- keyed hash of the one From mailbox
  sender text,
  intent text,
  authenticated text,
  language text,
  -- the sender's, for In-Reply-To
  message_id text,
  -- what became of it: 'objection', 'asked', 'answered', 'queue', 'ignored', 'bounce', 'not_objection'
  outcome text,
  filing text,
  judged_at timestamptz(3),
  problem text
);
create index inbound_messages_due on inbound_messages (due_at) where state in ('stored', 'reading');
create index inbound_messages_same on inbound_messages (same_message);
create index inbound_messages_filing on inbound_messages (filing);
create index inbound_messages_queue on inbound_messages (received_at) where outcome = 'queue';
