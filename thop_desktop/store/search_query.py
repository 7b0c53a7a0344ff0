"""From what was typed into the search box to a question for the full-text index.

Only words get through, each between quotes, so nothing typed can become part of the language of
the index.
"""

import re
from collections.abc import Callable, Sequence

from thop_desktop.store.stems import ENGLISH, Forms, Languages, words

EXACT = "{text before did outcome}"
MOST_WORDS = 12
LONGEST_QUERY = 1_000
LONGEST_WORD = 64
SHORTEST_PREFIX = 2
QUOTE = re.compile(r"[\"“”„]")


def match_query(typed: str, forms: Callable[[str], Forms]) -> str | None:
    """The FTS5 question for a typed text: everything in it must be found.

    A word finds other forms of itself, longer words that start with it and compounds that end in
    it. Words between quotes are found as they stand; a quote that is not closed yet may end in the
    middle of a word.

    Args:
        typed: any text.
        forms: gives the forms of a word.

    Returns:
        The question, or None when there is no word to look for.
    """
    parts: list[str] = []
    left = MOST_WORDS
    pieces = QUOTE.split(typed[:LONGEST_QUERY])
    for number, piece in enumerate(pieces):
        found = [word[:LONGEST_WORD] for word in words(piece)][:left]
        left -= len(found)
        if number % 2 and found:
            open_end = number == len(pieces) - 1 and not piece[-1:].isspace()
            parts.append(_phrase(found, open_end=open_end))
        else:
            parts += [_word(word, forms(word)) for word in found]
    return " AND ".join(dict.fromkeys(parts)) or None


def _phrase(found: Sequence[str], *, open_end: bool) -> str:
    return f'({EXACT} : "{" ".join(found)}"{" *" if open_end else ""})'


def _word(word: str, forms: Forms) -> str:
    shared, dutch = forms.whole(Languages(dutch=False)), forms.whole(Languages(english=False))
    whole = [f'"{form}"' for form in shared]
    if len(word) >= SHORTEST_PREFIX:
        whole[0] += " *"
    found = [f"- tails : ({' OR '.join(whole)})"]
    # "care" would be a form of "car" if it were Dutch.
    if other := [f'"{form}"' for form in dutch if form not in shared]:
        found.append(f'(- tails : ({" OR ".join(other)}) NOT stems : "{ENGLISH}")')
    if ends := [f'"{end}" *' for end in forms.typed_ends()]:
        found.append(f"tails : ({' OR '.join(ends)})")
    return f"({' OR '.join(found)})"
