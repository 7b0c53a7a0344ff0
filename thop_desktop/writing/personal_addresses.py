"""Finds addresses: a street with a number, a postal code, a post office box."""

import re
from collections.abc import Iterator

from thop_desktop.writing.finding import Finding, Kind
from thop_desktop.writing.personal_words import PersonalWords

POST_BOX = re.compile(r"(?<!\w)(?:postbus|antwoordnummer)\s{1,2}\d{1,6}(?!\w)", re.IGNORECASE)
# The postal company does not use these three, because of what they once stood for.
POSTAL_CODE = re.compile(r"(?<![\w.,+-])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?!\w)")
YEAR = re.compile(r"(?:19|20)\d\d ")
PLACE_AFTER = re.compile(r"[ ,]{1,2}[A-Z’']")
NUMBER = r"(\d{1,4}(?: ?[a-zA-Z](?!\w))?(?:[-/]\d{1,3}[a-zA-Z]?)?)(?![\w%€])(?![.,:]\d)"
AFTER = re.compile(r" {1,2}([^\W\d_]+)")
WORD_BEFORE = re.compile(r"([^\W\d_]+(?:['’.-][^\W\d_]*)*)( )$")
SENTENCE_START = re.compile(r"(?:^|[.!?\n])\s*$")
# So many words of a street's name come before its last one.
MOST_WORDS = 4
# Endings that are enough for a street without a capital.
SURE_ENDINGS = 4


class AddressFinder:
    """Finds addresses by how they are written; knows no street by name."""

    def __init__(self, words: PersonalWords) -> None:
        """Take the words by which streets are known."""
        self._words = words
        sure = "|".join(words.street_endings[:SURE_ENDINGS])
        every = "|".join(sorted(words.street_endings, key=len, reverse=True))
        self._street = re.compile(
            rf"(?<![\w@])((?:[^\W\d_]|-){{0,40}}(?:{every}|{every.title()}))[ ]{{1,2}}{NUMBER}"
        )
        # A street without a capital must be more than the word "straat" itself.
        self._sure = re.compile(rf"[^\W\d_]{{3,}}(?:{sure})")

    def find(self, text: str) -> Iterator[Finding]:
        """Find addresses in a text."""
        for found in POST_BOX.finditer(text):
            yield Finding(*found.span(), Kind.ADDRESS)
        for found in POSTAL_CODE.finditer(text):
            is_year = YEAR.match(found[0]) and not PLACE_AFTER.match(text[found.end() :][:3])
            if not is_year:
                yield Finding(*found.span(), Kind.ADDRESS)
        for found in self._street.finditer(text):
            after = AFTER.match(text, found.end())
            if after and after[1].lower() in self._words.units:
                continue
            name = found[1]
            if not name[0].isupper() and not self._sure.fullmatch(name):
                continue
            yield Finding(self._beginning(text, found.start()), found.end(2), Kind.ADDRESS)

    def _beginning(self, text: str, start: int) -> int:
        """Where the name of a street begins whose last word begins here."""
        begins, words = start, self._words
        for _ in range(MOST_WORDS):
            before = WORD_BEFORE.search(text, max(0, start - 40), start)
            if before is None:
                break
            word = before[1]
            plain = word.strip(".").lower()
            start = before.start()
            if plain in words.street_openings or plain in words.first_names:
                if not word[0].isupper():
                    break
                begins = start
            elif plain not in words.particles:
                break
            elif word[0].isupper() and not SENTENCE_START.search(text[max(0, start - 3) : start]):
                begins = start  # "Van Goghstraat"
        return begins
