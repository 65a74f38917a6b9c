-- What the sequencer derives from the events with the pure rules. All of it can be thrown away and derived anew.
-- `until` null is still. `position` is the log position of the derivation that wrote the row.
create table carries (
  objection text not null,
  account text not null,
  carried_from timestamptz(3) not null,
  carried_until timestamptz(3),
  position bigint not null,
  primary key (objection, account),
  check (carried_until is null or carried_until >= carried_from)
);
create index carries_account on carries (account);

create table objection_states (
  objection text primary key,
  filed_at timestamptz(3) not null,
  lapses_at timestamptz(3) not null,
  confirmed_at timestamptz(3),
  annulled_at timestamptz(3),
  -- the instant since when every account that ever carried it has ended it; null while one still carries it
  withdrawn_at timestamptz(3),
  position bigint not null
);

create table accounts (
  account text primary key,
  product text not null,
  opened_at timestamptz(3) not null,
  closed_at timestamptz(3),
  born_on date,
  position bigint not null
);

create table memberships (
  account text not null,
  center text not null,
  during tstzrange not null,
  position bigint not null,
  exclude using gist (account with =, during with &&)
);
create index memberships_center on memberships (center);
create index memberships_account on memberships (account);

create table residences (
  account text not null,
  region text not null,
  during tstzrange not null,
  position bigint not null,
  exclude using gist (account with =, during with &&)
);
create index residences_account on residences (account);

create table holdings (
  account text not null,
  address text not null,
  during tstzrange not null,
  position bigint not null,
  exclude using gist (account with =, address with =, during with &&)
);
create index holdings_address on holdings (address);
create index holdings_account on holdings (account);
