-- Somebody asks the holder of another address to bring their accounts into one accounts center.
create table link_requests (
  id text primary key,
  -- keyed hash of the address that the asking person signed in with
  requester text not null,
  -- the asking person's account, whose center shall be joined
  account text not null,
  -- keyed hash of the address asked
  invited text not null,
  locale text not null,
  asked_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  answered_at timestamptz(3),
  answer text check (answer in ('agreed', 'declined'))
);
create index link_requests_requester on link_requests (requester, asked_at);
create index link_requests_invited on link_requests (invited);

-- What the operator's directory is asked to do, where that keeps the accounts centers: sent by webhook.
create table center_requests (
  id text primary key,
  -- keyed hash of whoever asked, or agreed
  requester text not null,
  accounts text[] not null,
  -- the account whose center they shall join; null where they shall leave theirs
  beside text,
  requested_at timestamptz(3) not null,
  due_at timestamptz(3) not null,
  attempts integer not null default 0,
  -- null until the directory has taken it, or the portal gave up
  ended_at timestamptz(3),
  problem text
);
create index center_requests_due on center_requests (due_at) where ended_at is null;
create index center_requests_requester on center_requests (requester, requested_at);

-- How many messages a month an assistant may send unasked, at most, as the person said for the account.
create table contact_limits (
  account text primary key,
  most integer not null check (most >= 0),
  set_at timestamptz(3) not null
);

-- The label that went with a message said so.
alter table contact_claims add column paid boolean;

-- A status link that was ended: those made since carry this number. No row is 0.
create table status_epochs (
  filing text primary key references filings (reference),
  epoch integer not null check (epoch > 0)
);

-- Everything that a person said can be found again.
create index events_actor on events (actor) where actor like 'person:%';

grant select, insert, update, delete on link_requests, center_requests to __APP__;
grant select, insert, update on contact_limits, status_epochs to __APP__;
