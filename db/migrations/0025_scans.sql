-- A paper that came with a recorded objection, encrypted. Its SHA-256 stands in the body of the event `filed`.
create table scans (
  filing text primary key references filings (reference),
  media_type text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
  sha256 bytea not null,
  sealed bytea not null
);
grant select, insert, delete on scans to __APP__;
