-- Tables that wirediff can fill again from the others; `wirediff rebuild` drops them and does.
drop view if exists revisions;
drop view if exists blocks;
drop table if exists standing;
drop table if exists trace;
drop table if exists sketch;
drop table if exists opening;
drop table if exists change_count;
drop table if exists repeat;
drop table if exists passage;
drop table if exists posting;
drop table if exists crowd;
drop table if exists twin;

create table standing (
  -- Where each revision stands after all merges and splits, and as what number: an article's counts in order of arrival.
  revision integer primary key references revision (id),
  article integer not null references article (id),
  number integer not null,  -- the 3 of @r3
  restores integer references revision (id),  -- the earlier revision there whose text came back
  unique (article, number)
) strict;

create index standing_restores on standing (restores);

create table trace (
  -- What a later version of a story is recognised by: its long paragraphs, headlines, how they begin, slug lines.
  key text not null,  -- digest of the comparison key, noun "trace"
  article integer not null references article (id),
  primary key (key, article)
) strict, without rowid;

create table sketch (
  -- What an edited version is found by: the smallest fingerprints of its article's texts, which stay where words changed.
  fingerprint integer not null,
  article integer not null references article (id),
  primary key (fingerprint, article)
) strict, without rowid;

create table opening (
  -- In how many articles' first texts a word stands in the headline or the first paragraph: the rarer, the more it tells.
  word text primary key,   -- folded; the empty one counts the texts
  texts integer not null
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

create table passage (
  -- Which articles a paragraph or caption stands in, whatever its typography.
  key integer not null,      -- of its folded text; texts that differ in figures alone have one upper half
  article integer not null references article (id),
  first integer not null references revision (id),   -- the article's first revision that has it …
  newest integer not null references revision (id),  -- … and its newest one
  block integer not null references block (id),      -- its text as the newest has it
  primary key (key, article)
) strict, without rowid;

create table posting (
  -- Which texts have a fingerprint: how near copies are found. A list that has grown to its bound grows no more.
  fingerprint integer not null,
  text integer not null,  -- 64 times the first block that had the text, plus the class of its size
  primary key (fingerprint, text)
) strict, without rowid;

create table crowd (
  -- Fingerprints that too many texts have to tell anything, with their number.
  fingerprint integer primary key,
  texts integer not null
) strict;

create table twin (
  -- Near copies: texts of which most stands in the other one; both ways round.
  key integer not null,
  other integer not null,
  alike integer not null,  -- the share of what stands in both, in thousandths
  primary key (key, other)
) strict, without rowid;

create view revisions as
  select
    article.slug || '@r' || standing.number as address, revision.received, revision.headline, revision.hash,
    article.slug || '@r' || restored.number as restores, revision.sender_version, revision.status, revision.note,
    (select count(*) from revision_block where revision_block.revision = revision.id) as blocks,
    (select count(*) from observation where observation.revision = revision.id) as seen
  from revision
  join standing on standing.revision = revision.id
  join article on article.id = standing.article
  left join standing as restored on restored.revision = standing.restores
  order by revision.id;

create view blocks as
  select
    article.slug || '@r' || standing.number || '#p' || revision_block.position as address,
    revision_block.kind, revision_block.first_line, revision_block.last_line, block.text, block.hash
  from revision_block
  join block on block.id = revision_block.block
  join standing on standing.revision = revision_block.revision
  join article on article.id = standing.article
  order by revision_block.revision, revision_block.position;
