create table proposal (
  -- A text that became an article of its own although it is perhaps a version of another: a question to the desk.
  id integer primary key,  -- the N of `wirediff accept N`
  revision integer not null references revision (id),   -- the text
  candidate integer not null references revision (id),  -- what was the newest revision of the other article
  score real not null,     -- 0 to 1: how much speaks for it
  why text not null        -- JSON: what speaks for and against it, each in a few words
) strict;

create index proposal_revision on proposal (revision);
create index proposal_candidate on proposal (candidate);

create table decision (
  -- What people decided about which article a text belongs to. Rows are only added: an undo is one more.
  id integer primary key,  -- the N of `wirediff undo N`
  decided text not null,   -- when
  kind text not null,      -- merge, split, accept, reject or undo
  proposal integer references proposal (id), -- what was accepted or rejected
  undoes integer references decision (id),   -- what was taken back
  chain text not null      -- digest of all that is said here, of its placements and of the decision before, noun "decide"
) strict;

create table placement (
  -- A revision that a decision took out of one article and put into another. It stands where its last one put it;
  -- a revision without any stands in the article that `revision` names.
  decision integer not null references decision (id),
  revision integer not null references revision (id),
  taken_from integer not null references article (id),
  put_into integer not null references article (id),
  primary key (decision, revision)
) strict, without rowid;

create index placement_revision on placement (revision);
create index placement_taken_from on placement (taken_from);

-- They show where revisions stand, which is derived: derived.sql makes them now.
drop view revisions;
drop view blocks;
