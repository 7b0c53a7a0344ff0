"""From what was typed into the search box to a question for the full-text index.

Only words get through, each between quotes, so nothing typed can become part of the language of
the index.
"""

import re
from collections.abc import Callable, Sequence

from thop_desktop.store.stems import SHORTEST_TAIL, Forms, words

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
    whole = [f'"{form}"' for form in forms.whole]
    if len(word) >= SHORTEST_PREFIX:
        whole[0] += " *"
    found = f"- tails : ({' OR '.join(whole)})"
    # The last letters of a short word would find any word that happens to end so.
    tails = [f'"{tail}" *' for tail in forms.tails] if len(word) >= SHORTEST_TAIL else []
    return f"({found} OR tails : ({' OR '.join(tails)}))" if tails else f"({found})"
