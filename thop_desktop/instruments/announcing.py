"""Sentences with which a carer tells a child that they go away for a while.

Source of what belongs in them: the article, claims 4.TIJD.06 to 4.TIJD.08 (what I do and when I am
back, who stays, what you may look after). That they are made of pieces is our choice.
"""

from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.instrument import Field
from thop_desktop.instruments.telling import Line, Piece

# Where in a sentence of the data the carer's own words come.
GAP = "…"
ENDS = ".,;:!?… "


def announcement(field: Field, filled: Filled) -> tuple[str, ...]:
    """The sentences that are ready to say, in order.

    Args:
        field: its options are the sentences; the id of each names the field that fills its gap.
        filled: what was told.

    Returns:
        One for each gap that has words; none when there are none.
    """
    sentences = (_sentence(option.words, filled.text(option.id)) for option in field.options)
    return tuple(sentence for sentence in sentences if sentence)


def tell_announcement(field: Field, filled: Filled) -> tuple[Piece, ...]:
    """The sentences as they are read back, on screen and paper."""
    sentences = announcement(field, filled)
    if not sentences:
        return ()
    return (Piece("", tuple(Line("", one) for one in sentences)),)


def _sentence(sentence: str, told: str) -> str:
    """A sentence with its gap filled; "" when nothing was told.

    Args:
        sentence: as the data has it.
        told: what was told, perhaps as a sentence: then its own beginning and end are left out.
    """
    begin = sentence.partition(GAP)[0]
    words = " ".join(told.split()).rstrip(ENDS).removeprefix(GAP).lstrip()
    if words.lower().startswith(begin.lower()):
        words = words[len(begin) :]
    return sentence.replace(GAP, words) if words else ""
