"""Names replaced by nicknames, in what leaves the vault and nowhere else."""

import re
from collections.abc import Mapping
from dataclasses import replace

from thop_desktop.store.entry import Entry


class Replacements:
    """Replaces whole words, in whatever capitals they are written; the longest fit comes first.

    What is somebody's is replaced too, with an apostrophe before the s or without.
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        """Take what stands for what; empty words, and those without another, are passed over.

        Args:
            words: name → what is to stand there instead.
        """
        given = {" ".join(name.split()): other.strip() for name, other in words.items()}
        self._others = {name.casefold(): other for name, other in given.items() if name and other}
        longest = sorted(self._others, key=len, reverse=True)
        # Between the words of a name there may be more than one blank, or the end of a line.
        choices = "|".join(r"\s+".join(map(re.escape, name.split(" "))) for name in longest)
        # "Tims fiets" is Dutch for "Tim's bike". A small letter begins another word: Bo, "bos".
        whose = rf"(?-i:(?=[^\W\d_a-zß-öø-ÿ]))(?P<whose>{choices})(?<!s)s"
        whole = rf"(?<!\w)(?:(?P<name>{choices})|{whose})(?!\w)"
        self._pattern = re.compile(whole, re.IGNORECASE)
        self.count = 0

    def __bool__(self) -> bool:
        """Whether there is anything to replace."""
        return bool(self._others)

    def text(self, text: str) -> str:
        """The text with the other words in it."""
        if not self._others:
            return text
        return self._pattern.sub(self._other, text)

    def entry(self, entry: Entry) -> Entry:
        """The entry with the other words in all that it says."""
        if not self._others:
            return entry
        return replace(
            entry,
            text=self.text(entry.text),
            before=self.text(entry.before),
            did=self.text(entry.did),
            outcome=self.text(entry.outcome),
            tags=tuple(map(self.text, entry.tags)),
        )

    def _other(self, found: re.Match[str]) -> str:
        self.count += 1
        name = " ".join((found["name"] or found["whose"]).split()).casefold()
        # Capitals can be alike for the pattern and yet not for casefold, as with the Turkish i.
        other = self._others.get(name, self._others[max(self._others, key=len)])
        # The full stop of an initial is the end of a sentence too.
        ends = found.string[found.end() : found.end() + 1] == "."
        if found["whose"]:
            return f"{other}s" if other[-1].isalpha() else f"{other}'s"
        return other.removesuffix(".") if ends else other
