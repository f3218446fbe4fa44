-- Tables that wirediff can fill again from the others; `wirediff rebuild` drops them and does.
drop table if exists trace;
drop table if exists change_count;
drop table if exists repeat;

create table trace (
  -- What a later version of a story is recognised by: its long paragraphs, headlines and slug lines.
  key text not null,  -- digest of the comparison key, noun "trace"
  article integer not null references article (id),
  primary key (key, article)
) strict, without rowid;

create table change_count (
  -- What became of the blocks between a revision and the one before it, as numbers.
  revision integer primary key references revision (id),
  counts text not null  -- JSON: {"unchanged": 14, "edited": 1, …}; for a first revision every block is added
) strict;

create table repeat (
  -- What stands more than once inside a revision.
  revision integer not null references revision (id),
  key text not null,          -- digest of the repeated text's comparison key, noun "repeat"
  position integer not null,  -- where it stands first
  kind text not null,
  match text not null,        -- exact, or cosmetic where typography differs
  occurrences integer not null,
  primary key (revision, key)
) strict, without rowid;
