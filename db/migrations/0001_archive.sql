create table article (
  -- A story, from its first alert to its last correction. It has no text of its own: its revisions have.
  id integer primary key,
  slug text not null unique,  -- its address: words of its first headline, or the name that was given by hand
  created text not null       -- when its first revision came in; every time here is ISO 8601 in UTC
) strict;

create table blob (
  -- The bytes as they came in, once for each content, compressed with zlib. What could not be read is here too.
  digest text primary key,  -- "b2:" and BLAKE2b-128 of the bytes, noun "blob"
  size integer not null,    -- of the bytes before they were compressed
  content blob not null
) strict;

create table block (
  -- A paragraph, a caption, a headline …: its canonical text, once however often it stands.
  id integer primary key,
  hash text not null unique,  -- digest of rules and text, noun "block"
  rules text not null,        -- the version of the normalisation rules that gave the text
  text text not null
) strict;

create table revision (
  -- A state of an article's text. Its number counts from 1; r3 is number 3.
  id integer primary key,
  article integer not null references article (id),
  number integer not null,
  hash text not null,                      -- digest of its blocks' hashes in order, noun "text"
  chain text not null,                     -- digest of all that is said here and of its parent's chain, noun "chain"
  parent integer references revision (id), -- the revision before it; null for the first
  restores integer references revision (id), -- the earlier revision whose text came back
  blob text not null references blob (digest), -- the bytes it was read from
  received text not null,                  -- when those bytes came in
  -- What the copy says of itself; null where it does not.
  format text not null,
  encoding text,
  sender_id text,        -- the sender's own id for the item
  id_rule text,          -- where in the format that id stands
  sender_version text,
  version_created text,  -- times as the copy gives them, with their zone
  published text,
  status text not null,  -- usable, withheld or canceled
  embargo text,
  urgency integer,
  slugline text,
  headline text,
  byline text,
  dateline text,
  section text,
  language text,
  note text,
  marks text not null,     -- JSON: [{"kind": "update", "number": 2, "field": "headline", "text": "UPDATE 2-"}]
  captions text not null,  -- JSON: captions of attached assets
  problems text not null,  -- JSON: what was odd about the text
  unique (article, number)
) strict;

create index revision_hash on revision (hash);
create index revision_parent on revision (parent);
create index revision_restores on revision (restores);
create index revision_blob on revision (blob);
create index revision_sender on revision (sender_id) where sender_id is not null;

create table revision_block (
  -- Which block stands where in which revision.
  revision integer not null references revision (id),
  position integer not null,    -- in reading order, from 1: the 5 of #p5
  kind text not null,           -- headline, paragraph, caption …
  first_line integer not null,  -- of the text as it came in, from 1
  last_line integer not null,
  block integer not null references block (id),
  primary key (revision, position)
) strict, without rowid;

create index revision_block_block on revision_block (block);

create table observation (
  -- Every arrival, whether or not it made a revision: a text sent again, and a text that could not be read.
  id integer primary key,
  received text not null,
  input text not null,   -- the name it came under: a path, or - for standard input
  source text,           -- who or what it came from, where that was said
  format text,           -- null where it could not be read
  outcome text not null, -- created, revised, unchanged, reverted or rejected
  matched_by text,       -- how its article was found: explicit, id or similarity; null where none was
  blob text not null references blob (digest),
  revision integer references revision (id),  -- what it made or repeated; null for a rejected one
  problems text not null -- JSON: why it was rejected, or what was odd
) strict;

create index observation_revision on observation (revision);
create index observation_blob on observation (blob);

create view revisions as
  select
    article.slug || '@r' || revision.number as address, revision.received, revision.headline, revision.hash,
    article.slug || '@r' || restored.number as restores, revision.sender_version, revision.status, revision.note,
    (select count(*) from revision_block where revision_block.revision = revision.id) as blocks,
    (select count(*) from observation where observation.revision = revision.id) as seen
  from revision
  join article on article.id = revision.article
  left join revision as restored on restored.id = revision.restores
  order by revision.id;

create view blocks as
  select
    article.slug || '@r' || revision.number || '#p' || revision_block.position as address,
    revision_block.kind, revision_block.first_line, revision_block.last_line, block.text, block.hash
  from revision_block
  join block on block.id = revision_block.block
  join revision on revision.id = revision_block.revision
  join article on article.id = revision.article
  order by revision.id, revision_block.position;

create view quarantine as
  select observation.received, observation.input, observation.source, observation.problems, blob.size, blob.digest
  from observation
  join blob on blob.digest = observation.blob
  where observation.outcome = 'rejected'
  order by observation.id;
