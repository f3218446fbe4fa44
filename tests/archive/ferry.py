"""A story in versions, and another one, for the archive's tests."""

from datetime import UTC, datetime

HEADLINE = "Ferry runs aground off Port Ellis"
CAPTION = "A ferry lies off Port Ellis in the morning fog, October 3, 2023"
BODY = (
    "A ferry with 214 people on board ran aground off Port Ellis early on Tuesday, the harbour authority said.",
    "Everyone was taken ashore by fishing boats before noon, it said in a statement that named no cause.",
    "The ship's owner, Northern Lines, said that the steering had been looked at in the spring and found sound.",
    "Divers will look at the hull on Wednesday, and a tug is on its way from the yard at Saltmarsh.",
)
OTHER = (
    "The council of Haverleigh put off its vote on the park once more on Tuesday, for want of a quorum.",
    "Two members had left the hall during a quarrel about the price of benches, the minutes say.",
    "The next meeting will be held in November, when the leader is back from her leave of absence.",
)


def text(*paragraphs: str) -> bytes:
    """Give paragraphs as a file holds them."""
    return ("\n\n".join(paragraphs) + "\n").encode()


def clock(hour: int, minute: int = 0) -> datetime:
    """Give a moment of the day on which everything here happens."""
    return datetime(2023, 10, 3, hour, minute, tzinfo=UTC)


R1 = text(HEADLINE, *BODY)
R2 = text(HEADLINE, BODY[0].replace("214", "216"), *BODY[1:])
R3 = text(
    HEADLINE, BODY[0].replace("214", "216"), *BODY[1:], "The harbour stays closed until Thursday evening, it said."
)
COUNCIL = text("Haverleigh council puts off park vote", *OTHER)
SLUG = "ferry-runs-aground-port-ellis"
