"""Every threshold in one place: its range, what it means, and the case that chose its value.

A limit is a size, a share or a count and never a clock, so the same input gives the same output on every machine.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Limits:
    """The thresholds; sizes in characters, words or cells as named, shares from 0 to 1."""

    wrap_width: int = 82
    """The widest line of hard-wrapped copy (p95): agencies wrap at 64 to 70, press releases at 80 to 82."""
    wrap_width_sure: int = 120
    """Wider lines count as wrapped too where nearly every line is full."""
    wrap_median: int = 45
    """Half the lines of a hard-wrapped text are at least this long; a list's or a poem's are shorter."""
    wrap_full: float = 0.5
    """The share of line breaks at which the next word would not have fitted: 0.8 in wrapped copy, 0.15 in lists."""
    wrap_full_sure: float = 0.7
    """The same where lines are wider than `wrap_width`."""
    heading_words: int = 40
    """A line without a full stop and with more words than this is a paragraph that lost its stop."""
    crosshead_words: int = 6
    """A heading inside the body of up to this many words is a crosshead, a longer one a related story's headline."""
    table_rows: int = 3
    """So many rows in a row make a table; two lines set in columns may be a signature."""

    alphabet_tokens: int = 100_000
    """So many different words are remembered from one comparison to the next; more leave the private-use planes."""
    alphabet_texts: int = 20_000
    """So many paragraphs are remembered cut into words, some 40 MB …"""
    alphabet_letters: int = 10_000
    """… each of up to so many characters."""
    token_weight: int = 8
    """A word of so many letters or more weighs as much as any: with 12 and 16 a web address decided what is alike."""
    bracket_lines: int = 3
    """A bracket left open at a line's end is closed within so many lines, or was never meant to be."""
    word_cells: int = 60_000_000
    """The largest table of tokens that is worked out in full (7.5 MB of bits); above it the diff is coarse."""
    remembered_tokens: int = 2_000
    """What two texts of up to so many tokens have in common is remembered for a while."""
    anchor_tokens: int = 8
    """Texts too large for that table are cut at runs of so many tokens that stand once on both sides."""
    word_window: int = 6
    """An equal stretch of more tokens than this is kept from diff-match-patch's clean-up, which knows no measure."""
    chaff_tokens: int = 6
    """An equal stretch of up to so many tokens between two longer changes is given up …"""
    chaff_letters: int = 24
    """… where it has fewer letters than this: 0.06 meaningless stretches a pair instead of 0.91."""
    chaff_rounds: int = 16
    """So often: each stretch given up makes the changes beside it longer."""
    rewrite_share: float = 0.2
    """Where less than this share of the letters between two long equal runs stayed, all is shown as rewritten."""
    rewrite_letters: int = 40
    """An equal run of so many letters stands, whatever is rewritten around it."""
    stayed_letters: int = 8
    """The same share tells a sentence: where so much of it stayed, what has so many letters is shown as equal. Of
    sentences rewritten by half nine in ten are seen to be edits, and were eight; shorter runs are chaff."""

    matrix_cells: int = 250_000
    """Up to so many pairs of changed blocks are compared each with each, beyond it those that share rare word pairs."""
    postings: int = 12
    """A pair of words that stands in more changed blocks than this tells nothing about which belong together."""
    candidates: int = 6
    """So many candidates of each block are looked at closely where not all can be."""
    alike: float = 0.35
    """Two blocks this alike (in tokens) are one block edited, wherever they stand."""
    alike_words: float = 0.27
    """… if they also share so much of what the shorter one says, its short words apart."""
    facing_alike: float = 0.6
    """Two blocks this alike that face each other between the same neighbours are one, before others are looked at …"""
    facing_cells: int = 36
    """… where not more pairs than this face each other there."""
    direct_cells: int = 24
    """Up to so many pairs are compared one by one: a matrix costs more to set up."""
    alike_sure: float = 0.75
    """Blocks this alike need no such look."""
    rare: int = 2
    """A word that stands more often than this in what changed weighs less, by the root of how much more often."""
    near_enough: float = 0.05
    """Standing between the same neighbours outweighs so much similarity: result lists are full of near twins."""
    near_date: float = 0.4
    """The same for dates, which are told by where they stand rather than by what they say."""
    sentence_alike: float = 0.2
    """Two sentences this alike (by weighed words) are one sentence edited, where no better partner is there …"""
    sentence_second: float = 0.24
    """… and this alike where a paragraph already has a partner and gets a second: a split or a merge."""
    neighbours: int = 2
    """A split's or a merge's parts stand no further apart than this …"""
    sentence_far: float = 0.28
    """… unless this much says that one came from the other."""
    sentence_contained: float = 0.5
    """A sentence of which so much stands in another block came from there, or went there …"""
    sentence_letters: int = 10
    """… where what they share is not less than this ("He agreed."): at 12 short sentences are lost, at 8 none won."""
    sentence_says: float = 5.0
    """… and of these letters so many stand in other words than names: two sentences about one institute are two. From 4
    to 6 the same; at 9 recall is lost where half of a sentence was rewritten."""
    sentence_rest: float = 0.75
    """A block that shares so much of its letters with another is not left alone for a heavier link of that one: from
    0.6 to 0.9 much the same; at 0.5 one of two sentences that went their ways makes a link."""
    sentence_stayed: float = 0.5
    """Of two blocks between the same neighbours a sentence weighs by so much more, and by so much more where …"""
    sentence_place: int = 2
    """… as many blocks that have partners stand before both, give or take so many: 2 to 4 do well."""
    edge_tokens: int = 10
    """So many tokens at an edge of a block may be one, though no stop or capital says so."""
    sentence_candidate: float = 0.45
    """Sentences are weighed where they share so much of the shorter one's tokens, or a fifth of both."""
    moved_alike: float = 0.25
    """Blocks that crossed others must be this alike (in weighed tokens) …"""
    moved_sentence: float = 0.32
    """… or have a sentence this alike that is half of either."""
    sentence_held: float = 0.25
    """A sentence of which so much stands on the other side, in letters, came from there: it weighs in a move."""
    other_kind: float = 0.8
    """A caption became a paragraph, or the other way round, only where so much of it stayed."""
    in_place: float = 0.22
    """One block between two that stayed replaced another: so much in common makes it an edit."""
    retold_alike: float = 0.25
    """Two blocks between the same neighbours that share so much, in any order, say the same in other words …"""
    retold_letters: int = 16
    """… where what they share has so many letters …"""
    retold_sure: float = 0.5
    """… or, of short sentences, share so much …"""
    retold_short: int = 8
    """… and so many letters."""
    retold_stem: int = 6
    """… counting words by their first so many ("received", "receives") …"""
    retold_cells: int = 2_500
    """… and not more pairs than this face each other there."""

    rewritten: float = 0.6
    """An edited paragraph of which less than this stayed was rewritten."""
    summary_parts: int = 7
    """So many things are named in the summary, what matters most first; the rest are counted ("and 7 more") …"""
    summary_figures: int = 3
    """… among them so many figures before headline and quotations have their turn: a market report changes twenty …"""
    summary_quotes: int = 2
    """… and so many quotations before what else there is."""
    toll_letters: int = 24
    """A figure this close to a word for the dead or the hurt counts them: "12 people on board were killed"."""
    summary_letters: int = 40
    """A fact is cut to so many letters there."""
    travel_letters: int = 16
    """A sentence of so many letters that left one paragraph and came to another is the same sentence …"""
    travel_hunk: int = 12
    """… where one stretch of so many letters, and …"""
    travel_marked: float = 0.6
    """… so much of it is gone or new: a word or two match by chance in what stayed."""
    travel_alike: float = 0.55
    """Reworded, it is the same where both have so much of what they say in common …"""
    travel_sure: float = 0.65
    """… or so much, where they have other names or figures, as two fillings of one template have …"""
    travel_each: float = 0.04
    """… and so much less of both for each word above `travel_words` that they have in common …"""
    travel_less: float = 0.2
    """… down to so much less: of nine sentences of real pages that only this finds six are the same beyond doubt, and
    one is not; at 0.1 less for any sentence two tolls of two disasters are one …"""
    travel_home: float = 0.1
    """A sentence in its own block is taken for the one that left it before one elsewhere that is so much more alike."""
    travel_grown: int = 4
    """… or where one has so many words of the other …"""
    travel_held: float = 0.8
    """… and so much of what it says: it only grew, or was cut …"""
    travel_in_place: float = 0.3
    """… and was not reworded where it stood, which so much in common says …"""
    travel_words: int = 2
    """… and at least so many words …"""
    travel_word: int = 4
    """… of so many letters, but for figures."""
    repeat_words: int = 5
    """A block of fewer words repeats by nature ("Background"), unless it is a caption …"""
    repeat_letters: int = 30
    """… or has so many letters all the same."""
    near: float = 0.65
    """Two blocks this alike (Jaccard of runs of five characters) are one block that stands twice: at 0.7 a caption
    whose weekday moved with its date is missed, at 0.6 sentences on two places go together."""
    near_postings: int = 200
    """Of more blocks that share a fingerprint the latest so many are looked up …"""
    near_candidates: int = 12
    """… and so many of those that share most are verified."""
    near_remembered: int = 2_000
    """Of texts of up to so many letters the shingles are remembered for a while."""
    near_members: int = 16
    """So many texts of a group are compared each with each; what comes on top is compared with its leader only."""
    template_share: float = 0.5
    """Two texts of which so many figures and names are others fill in one template: results, quarterly figures."""
    other_people_share: float = 0.2
    """… and where all figures stay, so many of both: two people at one lectern are two pictures …"""
    other_place_share: float = 0.33
    """… and where a single name is another, so many: "All travel to Ortel", "All travel to Rovena"."""
    template_letters: int = 2_000
    """A longer text is no template."""
    contained: float = 0.9
    """A text of which so much stands in one place of another one stands there …"""
    contained_letters: int = 30
    """… if it has so many letters …"""
    contained_longest: int = 10_000
    """… and no more than these."""
    contained_postings: int = 24
    """A run of words that so many texts have says nothing of which one stands inside another."""
    passage_words: int = 12
    """A passage of so many words that a block holds twice is no figure of speech …"""
    passage_letters: int = 60
    """… with so many letters in them …"""
    passage_share: float = 0.8
    """… and neither is a shorter one where both make up so much of the block."""
    pattern_letters: int = 4
    """A pattern of fewer letters would acknowledge nearly every repeat."""
    run_blocks: int = 2
    """So many blocks that stand again one after the other are one run …"""
    run_gap: int = 2
    """… with up to so many others between two of them: crossheads, a graf that was dropped …"""
    run_body: float = 0.8
    """… and the body, where they are so much of the paragraphs."""
    repeats_told: int = 200
    """So many repeats of a group that are not exact are compared word by word."""

    caption_days: int = 7
    """A picture so many days older than the story is a file photo, and has to be marked as one."""

    identity_words: int = 8
    """A paragraph of fewer words ("He did not elaborate.") tells no story from another."""
    identity_sketch: int = 32
    """So many fingerprints of its body tell a story, the smallest …"""
    identity_common: int = 5
    """A paragraph that stands in so many articles is boilerplate, whatever it says."""
    identity_postings: int = 64
    """Of the articles that share a fingerprint so many are read, the newest …"""
    identity_shared: int = 3
    """… and those are candidates that share so many: 522 of 523 revisions of 1987 share three of 32 …"""
    identity_candidates: int = 8
    """… of which so many, those that share most and rarest, are looked at closely …"""
    identity_headed: int = 3
    """… besides so many under one headline or slug line, the newest: an alert and its update may share nothing else."""
    identity_headed_withdrawn: int = 16
    """… and for a kill, which has nothing but its heading, so many."""
    identity_heading_words: int = 3
    """A headline with fewer words of four letters or more ("Market closes up") names no story."""
    identity_near: float = 0.7
    """A paragraph of which so much stands in another one is that paragraph, edited."""
    identity_hours: float = 48.0
    """Texts further apart are no versions of one story for sure: beyond it most near copies of 1987 are forms."""
    identity_soon: float = 12.0
    """An alert's update, and most of what is written anew, come within so many hours."""
    identity_heading: float = 0.3
    """The same headline or slug line closes so much of the gap between a score and 1."""
    identity_margin: float = 0.05
    """Two articles that match a text equally well, to within this, leave open whose revision it is."""
    identity_share: float = 0.6
    """A version has so much of the shorter text …"""
    identity_share_larger: float = 0.45
    """… so much of the longer one …"""
    identity_blocks: int = 2
    """… in so many paragraphs: two stories may quote one statement …"""
    identity_opening: float = 0.5
    """… and so much of the weight of headline and first paragraph, unless …"""
    identity_share_sure: float = 0.75
    """… it has so much of both texts …"""
    identity_share_alone: float = 0.55
    """… or so much in `identity_blocks_whole` paragraphs, of which no other article has half as much, with its
    figures."""
    identity_share_whole: float = 0.6
    """… or so much, under whatever headline, within `identity_soon`, as no other article has half of it …"""
    identity_blocks_whole: int = 3
    """… in so many paragraphs …"""
    identity_figures_whole: float = 0.6
    """… with so many of its figures: of 3,091 versions this found 13 more and no story was taken for another."""
    identity_heading_share: float = 0.3
    """Under one headline so much of the shorter text …"""
    identity_heading_larger: float = 0.25
    """… and of the longer one is enough, within half of `identity_hours`."""
    identity_only_opening: float = 0.7
    """Under another one it takes so much of headline and first paragraph …"""
    identity_only_larger: float = 0.3
    """… and so much of the longer text, of which no other article has half as much …"""
    identity_only_half: float = 0.48
    """… or so much of both …"""
    identity_only_opening_half: float = 0.2
    """… with so much of headline and first paragraph: a story that quotes another has another opening."""
    identity_alert_blocks: int = 2
    """A text of up to so many paragraphs is an alert: its update is written anew …"""
    identity_alert_hours: float = 3.0
    """… within so many hours, where the agency does not say that it is one …"""
    identity_alert: float = 0.5
    """… has so many of its words, under the same headline or slug line …"""
    identity_opening_alert: float = 0.78
    """… and so much of headline and first paragraph, where the agency does not say that it is an update …"""
    identity_opening_alone: float = 0.9
    """… or so much, where it does not and other articles stand under that headline."""
    identity_figures: float = 0.8
    """A version keeps so many of its figures, or loses one of a text that stayed; within `identity_soon` …"""
    identity_figures_counted: int = 5
    """… of so many or more …"""
    identity_figures_edited: float = 0.75
    """… so many where most words stayed …"""
    identity_figures_rewritten: float = 0.5
    """… and so many where words went as well."""
    identity_form: float = 0.6
    """Where another article has so much of both texts as well, the text may be a form that is filled in every day."""
    identity_lent: int = 2
    """A text that has so many paragraphs from other articles may be a round-up, and this article another one, unless it
    has `identity_share_sure` of both texts …"""
    identity_share_roundup: float = 0.85
    """… or so much, where others stand under the headline: yesterday's round-up may have had the same stories."""
    identity_named: int = 2
    """A name that stands so often in a body …"""
    identity_name: int = 4
    """… and has so many letters belongs to the story: where each of two texts has one of its own, they may be two."""
    identity_odds: float = -1.0
    """Perhaps a version: the log-odds are as high as this …"""
    identity_odds_headed: float = -2.5
    """… or as this, under the same heading and within `identity_soon`. On a wire of 20,000 stories one first text in 50
    was asked about in vain, and one version in 2,000 was missed …"""
    identity_odds_retitled: float = 1.0
    """… under another heading none is sure where they are lower: that makes one version in a thousand a question …"""
    identity_odds_update: float = 10.0
    """… and surely one, where the agency says so under the same heading, as high as this: from 5 on none was wrong."""
    identity_proposals: int = 3
    """So many articles are proposed for one text; for a kill, all that were read."""

    fingerprints: int = 8
    """So many fingerprints tell a paragraph: 6 cost 1 % of the near copies, 10 win 0.1 %. These five are part of
    `core.fingerprint.SCHEME`, which changes with them."""
    fingerprint_letters: int = 40
    """A folded text of fewer characters is alike to too many: it is known by its key alone."""
    fingerprint_runs: int = 64
    """A text of more runs of three words than this may hold another one, so it has more fingerprints …"""
    fingerprint_sample: int = 8
    """… one for every so many runs …"""
    fingerprints_long: int = 64
    """… but no more than so many."""
    posting_list: int = 128
    """A fingerprint that so many texts have tells nothing: its list grows no further, and is not read. At 64
    17 of 11,408 near copies among 100,000 paragraphs were missed, at 128 one."""
    posting_crowded: int = 4
    """A text with so many fingerprints of that kind is made of set phrases: there they are read all the same."""
    posting_joins: int = 3
    """A crowded one is joined with so many that follow it in the text, one after the other, until it is rare."""
    posting_rare: int = 16
    """Where few fingerprints tell a text, a single one makes a candidate if so few texts have it."""
    posting_few: int = 8
    """Of so many texts that share any fingerprint all are looked at: in a small archive that costs nothing."""
    posting_candidates: int = 128
    """So many candidates of a text, those that share most with it, are looked at closely."""
    across: float = 0.7
    """Two texts that share so much of their shingles are near copies: less is a sentence in common."""
    across_pieces: int = 10
    """So many pieces of a text, at even distances, are looked for in another one before the two are compared …"""
    across_piece: int = 7
    """… of so many characters …"""
    across_pieces_found: float = 0.5
    """… and so many of them are there, or the texts are no near copies: of 11,400 that are none had fewer than six, of
    what is none eight in nine have fewer than five."""
    across_common: int = 5
    """A text that stands in so many articles, its figures apart, is boilerplate, whatever it says …"""
    across_looked: int = 64
    """… among so many places that are looked at."""
    across_listed: int = 20
    """Of more articles that have a text the newest so many are listed; all are counted."""
    furniture_letters: int = 400
    """A longer text is no sign-off or rights line, whatever it begins with."""
    cluster_blocks: int = 2
    """Two articles that share so many passages belong together …"""
    cluster_share: float = 0.5
    """… or so much of the shorter one: a single quotation in common makes no story."""
    shingle_letters: int = 10_000
    """Longer texts are compared as arrays of numbers: as sets of strings, a megabyte takes a hundred."""


LIMITS: Final = Limits()
