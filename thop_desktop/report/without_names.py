"""The names of children left out of what hangs where everybody can read it."""

import re
from collections.abc import Iterable

from thop_desktop.instruments.instrument import Instead

# What stands before the first word of a sentence.
BEFORE_SENTENCE = (".", "!", "?", "…", "‘", "“")


class WithoutNames:
    """Says something else for each name, also where it tells whose something is.

    What is somebody's is said the other way round where a language needs that: "Uils jas" becomes
    "de jas van je kind". A word that may only tell more of the thing, such as "rode", stays where
    it is: there the name alone is replaced.
    """

    def __init__(self, names: Iterable[str], instead: Instead) -> None:
        """Take the names; in a text they may have other capitals.

        Args:
            names: the nicknames of the diary.
            instead: what is said in their place.
        """
        self._instead = instead
        self.count = 0
        longest = sorted((" ".join(name.split()) for name in names), key=len, reverse=True)
        # Between the words of a name there may be more than one blank, or the end of a line.
        one = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in longest if name)
        thing = rf"(?P<gap>\s+)(?!(?:{one})(?:['’]?s)?\b)(?P<thing>[^\W\d_][\w-]*)"
        whole = rf"(?<!\w)(?:{one})(?P<owner>['’]?s(?:{thing})?)?(?!\w)"
        self._pattern = re.compile(whole, re.IGNORECASE) if one else None

    def text(self, text: str) -> str:
        """The text without the names."""
        return self._pattern.sub(self._other, text) if self._pattern else text

    def _other(self, found: re.Match[str]) -> str:
        self.count += 1
        other = self._said(found)
        before = found.string[: found.start()].rstrip()
        begins = not before or before.endswith(BEFORE_SENTENCE)
        return other[:1].upper() + other[1:] if begins and found[0][:1].isupper() else other

    def _said(self, found: re.Match[str]) -> str:
        said, thing = self._instead, found["thing"]
        if not found["owner"]:
            return said.name
        if not thing:
            return said.owner
        word = thing.casefold()
        if word in said.words or word.endswith("je"):
            return said.neuter.replace("{}", thing)
        if word in said.unless or word.endswith("e"):
            return f"{said.owner}{found['gap']}{thing}"
        return said.thing.replace("{}", thing)
