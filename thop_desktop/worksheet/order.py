"""The order in which cards lie on the table: shuffled, so that nobody can aim, and never again."""

import random
from hashlib import blake2b

from thop_desktop.worksheet.answers import Band


def card_order(worksheet: str, domain: str) -> tuple[Band, ...]:
    """The order of the cards of a domain; within one worksheet it is always the same.

    Args:
        worksheet: name of the worksheet, such as its id.
        domain: id of the domain.
    """
    # Python's own hash differs from run to run.
    seed = blake2b(f"{worksheet}\0{domain}".encode(), digest_size=8).digest()
    cards = list(Band)
    random.Random(seed).shuffle(cards)  # noqa: S311 - nothing secret hangs on it
    return tuple(cards)
