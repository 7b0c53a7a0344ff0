"""Finds in Dutch text what would tell who somebody is."""

from thop_desktop.writing.finding import Finding, Kind
from thop_desktop.writing.personal_addresses import AddressFinder
from thop_desktop.writing.personal_names import NameFinder
from thop_desktop.writing.personal_numbers import citizen_numbers, emails, phones
from thop_desktop.writing.personal_words import PersonalWords, load_personal_words

__all__ = ["Finding", "Kind", "PersonalFinder", "PersonalWords", "load_personal_words", "unknown"]


class PersonalFinder:
    """Finds full names, citizen numbers, addresses, telephone numbers and e-mail addresses.

    It looks at how things are written; whether they belong to anybody it cannot know. A first name
    alone is no finding: carers make them up.
    """

    def __init__(self, words: PersonalWords) -> None:
        """Take the words by which names and addresses are known."""
        self._names = NameFinder(words)
        self._addresses = AddressFinder(words)

    def find(self, text: str) -> tuple[Finding, ...]:
        """What was found, in order; no two overlap.

        Args:
            text: any text; places in it are counted as Python counts.
        """
        found: list[Finding] = []
        # The surer ones first: what overlaps with one of them is left out.
        for some in (
            emails(text),
            phones(text),
            citizen_numbers(text),
            self._addresses.find(text),
            self._names.find(text),
        ):
            for one in some:
                if not any(one.start < other.end and other.start < one.end for other in found):
                    found.append(one)
        return tuple(sorted(found, key=lambda one: one.start))

    def find_first_names(self, text: str) -> tuple[Finding, ...]:
        """Known first names outside what `find` finds: on paper that others read they may matter.

        Args:
            text: any text; places in it are counted as Python counts.
        """
        found = self.find(text)
        return tuple(
            one
            for one in self._names.find_firsts(text)
            if not any(one.start < other.end and other.start < one.end for other in found)
        )


def unknown(
    text: str, findings: tuple[Finding, ...], allowed: frozenset[str]
) -> tuple[Finding, ...]:
    """The findings that nobody allowed.

    Args:
        text: in which they were found.
        findings: what was found.
        allowed: aliases and other words that may stay, with their capitals.
    """
    small = {one.casefold() for one in allowed}
    return tuple(one for one in findings if text[one.start : one.end].casefold() not in small)
