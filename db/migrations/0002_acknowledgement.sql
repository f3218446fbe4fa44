create table acknowledgement (
  -- A repeat that is meant, and why: of some texts in one article, or of every text that fits a pattern.
  id integer primary key,
  article integer references article (id),  -- null where it holds in every article
  source text,       -- only in texts that came from this source; null where it is all one
  keys text,         -- JSON: digests of the comparison keys of the texts, noun "repeat"; null for a pattern
  pattern text,      -- a text in which * stands for anything; null for a block
  text text,         -- the block as it read when it was acknowledged; null for a pattern
  reason text not null,
  created text not null,
  withdrawn text,    -- when it was undone; null while it holds
  check ((keys is null) <> (pattern is null))
) strict;

create index acknowledgement_article on acknowledgement (article);
