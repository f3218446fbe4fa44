"""The alignment: which paragraph became which, however it was edited, moved, split or merged."""

from itertools import permutations

import wirediff
from tests.texts import changes, marked, story
from wirediff.core.chain import heaviest_increasing

A = "Police in Port Ellis said on Tuesday that twelve people were rescued from the ferry in heavy fog."
B = "The harbour authority closed the eastern channel to all traffic until divers had looked at the hull."
C = "Meridian Lines, the ship's owner, promised every passenger a full refund and a place on the next crossing."
D = "Weather forecasters expect the fog to lift before dawn, with light winds from the north-west."


def test_a_paragraph_that_moved_is_moved() -> None:
    """A paragraph in another place is neither removed nor added."""
    assert changes(story(A, B, C, D), story(B, C, D, A)) == [("moved", (1,), (4,))]


def test_a_paragraph_that_moved_with_an_edit_inside_shows_the_edit() -> None:
    """Moved and edited is one change, with its words."""
    report = wirediff.compare(story(A, B, C, D), story(B, C, D, A.replace("twelve", "fourteen")))
    (change,) = [change for change in report.changes if change.op != "unchanged"]
    assert (change.op, change.moved, change.old, change.new) == ("moved", True, (1,), (4,))
    assert "[-twelve-]{+fourteen+}" in marked(change)


def test_two_paragraphs_that_changed_places_are_one_move() -> None:
    """The lighter of two that crossed has moved; the other stands."""
    report = wirediff.compare(
        story(A, "A short one stood here, they said.", D), story("A short one stood here, they said.", A, D)
    )
    assert [(c.op, c.old, c.new) for c in report.changes if c.op != "unchanged"] == [("moved", (2,), (1,))]


def test_a_caption_put_in_a_second_time_is_added() -> None:
    """A second copy of a block is an addition and never an equal."""
    caption = "A ferry lies off Port Ellis, October 3, 2023"
    assert changes(story(caption, A, B, C), story(caption, A, B, caption, C)) == [("added", (), (4,))]


def test_the_second_of_two_captions_that_went_is_the_one_removed() -> None:
    """Where one of two equal blocks goes, the neighbours tell which."""
    caption = "A ferry lies off Port Ellis, October 3, 2023"
    assert changes(story(caption, A, B, caption, C), story(caption, A, B, C)) == [("removed", (4,), ())]


def test_a_split_and_a_merge_are_told() -> None:
    """One paragraph that became two is a split, the way back a merge."""
    assert changes(story(A, f"{B} {C}", D), story(A, B, C, D)) == [("split", (2,), (2, 3))]
    assert changes(story(A, B, C, D), story(A, f"{B} {C}", D)) == [("merged", (2, 3), (2,))]


def test_a_row_of_a_table_is_known_by_its_name() -> None:
    """All its figures changed, and it is the same row; where a name stands twice, the first is the first."""
    rows = ("Brent crude        71.20   -0.55", "Gold            1,944.10   -3.20", "Wheat                9.10   +1.10")
    new = ("Brent crude        73.45   +2.25", "Gold            2,051.35   +7.45", "Wheat                8.25   -2.30")
    found = changes(story(A, "\n".join(rows), B), story(A, "\n".join(new), B))
    assert found == [("edited", (at,), (at,)) for at in (2, 3, 4)]
    found = changes(story(A, "\n".join((*rows, rows[1])), B), story(A, "\n".join((*new, new[1])), B))
    assert found == [("edited", (at,), (at,)) for at in (2, 3, 4, 5)]


def test_a_new_headline_replaces_the_old_one() -> None:
    """A text has one headline: the new one is an edit of it, whatever it says."""
    old, new = story("Ferry runs aground off Port Ellis", A, B), story("Fog lifts after long night at sea", A, B)
    assert changes(old, new) == [("edited", (1,), (1,))]


def test_texts_with_nothing_in_common_are_removed_and_added() -> None:
    """Nothing is paired that does not belong together."""
    old, new = (
        story(A, B),
        story("Quarterly profit doubled at the brewery.", "Shares closed at nineteen crowns apiece."),
    )
    assert {op for op, _, _ in changes(old, new)} == {"removed", "added"}


def test_a_result_list_in_another_order_finds_its_rows() -> None:
    """Near-duplicate lines are paired by who they are about, however many there are."""
    rows = [
        f"Runner {name}{i} of club {i % 7} finished in {50 + i % 9} minutes."
        for i in range(700)
        for name in ("Ada", "Bo", "Cy")
    ]
    order = [(i * 997) % len(rows) for i in range(len(rows))]
    new = [rows[i].replace("minutes", "min") for i in order]
    report = wirediff.compare(story(*rows), story(*new))
    paired = {(c.old[0] - 1, c.new[0] - 1) for c in report.changes if c.old and c.new}
    assert paired == {(i, at) for at, i in enumerate(order)}


def test_the_chain_that_stands_is_the_heaviest() -> None:
    """Against every other increasing choice of up to six blocks, none weighs more."""
    weights = [5, 1, 4, 2, 8, 3]
    for places in permutations(range(6)):
        chain = heaviest_increasing(places, weights)
        assert [places[i] for i in chain] == sorted(places[i] for i in chain)
        best = max(
            sum(weights[i] for i in subset)
            for bits in range(1, 64)
            if (subset := [i for i in range(6) if bits >> i & 1])
            and [places[i] for i in subset] == sorted(places[i] for i in subset)
        )
        assert sum(weights[i] for i in chain) == best


def test_a_list_of_lines_all_alike_and_all_changed_is_edits() -> None:
    """Five hundred and one equal lines that each lose a stop are edited in place, however many there are."""
    old, new = ("\n".join([f"Same line again and again, he said it{end}"] * 501) for end in ".!")
    report = wirediff.compare(old, new)
    assert report.counts["edited"] == 501


def test_a_paragraph_said_again_in_other_words_is_edited() -> None:
    """Between the same neighbours, what says the same in another order of words replaced what stood there."""
    old = "Rescuers brought nineteen passengers ashore at the lifeboat station before the tide turned on Sunday."
    new = "By the turning of the tide the lifeboat station had received nineteen of the passengers from rescuers."
    other = "Shares in the owner of the ship fell by a tenth at the opening of the exchange."
    assert changes(story(A, old, B), story(A, other, new, B)) == [("added", (), (2,)), ("edited", (2,), (3,))]


def test_what_replaced_a_paragraph_without_sharing_its_words_is_added() -> None:
    """Standing in one place does not make two paragraphs one."""
    other = "Shares in the owner of the ship fell by a tenth at the opening of the exchange."
    more = "Schools in both towns stay closed, said Ida Marsk, who heads the council."
    assert {op for op, _, _ in changes(story(A, B, D), story(A, other, more, D))} == {"removed", "added"}


def test_of_two_partners_the_one_that_shares_most_is_told() -> None:
    """Two paragraphs that each gave their long sentence to another are two edits, and the short sentence travels."""
    short = "Nobody was hurt in the collision, doctors said."
    first, second = story(f"{A} {short}", C, D), story(f"{short} {C}", A, D)
    report = wirediff.compare(first, second)
    paired = {(c.old, c.new) for c in report.changes if c.old and c.new}
    assert paired == {((1,), (2,)), ((2,), (1,)), ((3,), (3,))}
    assert [travel.text for travel in report.travels] == [short]


def test_a_web_address_in_two_sentences_does_not_make_them_one() -> None:
    """However long it is: what the sentences say decides where each came from."""
    link = "[the harbour authority](https://www.harbour.example/passengers/what-to-do-when-a-ferry-is-late/index.html)"
    first, second = (
        f"{A} If you are not sure whether a ferry runs, ask {link}.",
        "Nobody has been found to blame so far.",
    )
    other = f"Cars that are left on the quay will be towed away, and kept by {link}."
    merged = f"{A} If not sure whether a ferry runs, ask {link}. {second}"
    found = changes(story(first, second, B, C), story(merged, B, C, other))
    assert ("merged", (1, 2), (1,)) in found
    assert ("added", (), (4,)) in found


def test_a_short_sentence_that_got_a_paragraph_of_its_own_is_a_split() -> None:
    """It is found whole, though a word or two of it stand in what took its place."""
    one, last = "The new pump works, the keeper of the lighthouse said.", "He wants it to do better."
    new = story(A, f"{one} He believes in it, and he can wait.", B, last, C)
    assert changes(story(A, f"{one} {last}", B, C), new) == [("split", (2,), (2, 4))]


def test_two_sentences_about_one_institute_are_two() -> None:
    """A long name in common, and nothing else that is said, makes no merge of what went and what grew."""
    one = "Joana Ferrin of the Institute for Maritime Safety in Hallgate warned against reading much into one figure."
    other = "The inquiry is led by the Institute for Maritime Safety in Hallgate, which is to report before spring."
    told = changes(story(A, one, B, C), story(f"{A} {other}", B, C))
    assert told == [("edited", (1,), (1,)), ("removed", (2,), ())]


def test_a_block_that_crossed_others_must_be_alike() -> None:
    """A few words in common make an edit where a block stood, and no move across the text."""
    weak = "Twelve volunteers from the town pulled a whale off the beach on Tuesday, a biologist said by telephone."
    told = changes(story(A, B, C, D), story(B, C, D, weak))
    assert ("removed", (1,), ()) in told
    assert ("added", (), (4,)) in told


def test_a_paragraph_that_moved_into_another_moves_nothing_it_passed() -> None:
    """The merge stands where its longer part stood; what lies between has not moved, whatever the main part is."""
    short = "Nobody was hurt, doctors said on the quay."
    told = changes(story(short, A, B, C, D), story(A, B, C, f"{D} {short}"))
    assert told == [("merged", (1, 5), (4,))]
    assert changes(story(f"{A} {B}", C, D, short), story(short, f"{A} {B}", C, D)) == [("moved", (4,), (1,))]


def test_of_what_came_into_a_merge_and_what_it_passed_the_lighter_one_moved() -> None:
    """A paragraph came up into a longer one: what it passed stands where it is the longer of the two."""
    told = changes(story(f"{A} {B}", C, D), story(f"{A} {B} {D}", C))
    assert told == [("merged", (1, 3), (1,))]
    told = changes(story(f"{A} {B}", D, C), story(f"{A} {B} {C}", D))
    assert told == [("merged", (1, 3), (1,)), ("moved", (2,), (2,))]


def test_a_line_edited_out_of_the_words_of_furniture_is_edited() -> None:
    """'Read more about …' is furniture and 'Find out more about …' may be read as a paragraph: still one line."""
    old, new = "Read more about the ferry and its owner", "Readers can find more about the ferry and its owner"
    kinds = (
        wirediff.parse(f"{A}\n\n{old}\n\n{B}").blocks[1].kind,
        wirediff.parse(f"{A}\n\n{new}.\n\n{B}").blocks[1].kind,
    )
    assert kinds == ("boilerplate", "paragraph")
    assert changes(story(A, old, B), story(A, f"{new}.", B)) == [("edited", (2,), (2,))]


def test_a_day_of_a_month_can_end_a_sentence() -> None:
    """In English the day stands last ("on March 3. Then"); in German before the month ("am 3. Mai")."""
    two = "The ferry sailed again on March 3. Nobody asked why it had lain so long at the yard in Saltmarsh."
    first, second = two.split(". ")
    assert changes(story(A, two, B), story(A, f"{first}.", second, B)) == [("split", (2,), (2, 3))]


def test_a_paragraph_that_stands_in_another_word_for_word_is_no_edit_of_its_like() -> None:
    """It was merged; the line that is worded like it, and stands where it stood, is new."""
    line = "Travellers to Morland are told to ask the harbour office for a permit."
    like = "Travellers to Selmark are told to ask the harbour office for a permit."
    told = changes(story(A, line, B, C, D), story(A, like, B, f"{C} {line}", D))
    assert told == [("added", (), (2,)), ("merged", (2, 4), (4,))]


def test_a_sentence_without_a_capital_is_found_where_a_paragraph_got_it() -> None:
    """No stop and capital tell it from what it was put behind: its words do, at the edge of what a partner explains."""
    one = "eBay had passed the permitted level six times in the week before, the log says."
    other = one.replace("six", "five")
    assert changes(story(A, B, one, C), story(A, f"{B} {other}", C)) == [("merged", (2, 3), (2,))]
    assert changes(story(A, f"{B} {other}", C), story(A, B, one, C)) == [("split", (2,), (2, 3))]


def test_half_a_paragraph_that_went_elsewhere_is_a_move() -> None:
    """The one sentence that both have says that it is the same paragraph, however much else came or went."""
    kept = "Three of the 79 lorries that were sent from Ostra had to turn back because of a software update."
    lost = "Volunteers handed out water and bread, while the mayor and a colleague carried chairs into the yard."
    told = "Only two of the 79 lorries sent from Ostra got through, the rest were told to turn round at the pass."
    fresh = "Nobody in the north has seen a bus for five days, and the last shop has closed its doors for good."
    found = changes(story(f"{kept} {lost}", A, B, C), story(A, B, C, f"{told} {fresh}"))
    assert found == [("moved", (1,), (4,))]
