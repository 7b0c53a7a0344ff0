"""What helps to write in a language, each part loaded when it is first asked for."""

from functools import cached_property
from importlib.util import find_spec
from pathlib import Path

from thop_desktop.writing.personal import PersonalFinder
from thop_desktop.writing.personal_words import (
    PersonalWords,
    load_personal_words,
    with_other_languages,
)
from thop_desktop.writing.spelling import (
    Dictionary,
    Speller,
    load_dictionary,
    load_more_words,
)


class WritingTools:
    """Loads each file once; keeps nothing of what anybody writes."""

    def __init__(self, resources: Path, language: str, spelled: str = "") -> None:
        """Take where to load from.

        Args:
            resources: the folder with data.
            language: of the country that people write about, as "nl": its names and addresses
                are known. What other languages add to the names comes on top.
            spelled: the language to check the spelling of, if it is another one.

        Attributes:
            spelled: the language that the spelling is checked of.
        """
        self._resources, self._language = resources, language
        self.spelled = spelled or language

    @cached_property
    def words(self) -> PersonalWords:
        """The words by which names and addresses are known.

        Raises:
            ContentError: their file is missing or lacks something.
        """
        words = load_personal_words(self._resources, self._language)
        return with_other_languages(words, self._resources, self._language)

    @cached_property
    def finder(self) -> PersonalFinder:
        """What finds names, numbers and addresses.

        Raises:
            ContentError: the file of words is missing or lacks something.
        """
        return PersonalFinder(self.words)

    @cached_property
    def can_spell(self) -> bool:
        """Whether there are a dictionary and its library; told without loading them.

        The dictionary of another language would call every word misspelt.
        """
        more_words = self._resources / "spelling" / f"{self.spelled}.toml"
        return more_words.is_file() and find_spec("hunspell") is not None

    @cached_property
    def _dictionary(self) -> Dictionary | None:
        return load_dictionary(self._resources, self.spelled)

    def speller(self) -> Speller | None:
        """A speller that remembers nothing yet; None where there can be none.

        First names count as known: whether they are a child's alias or not is not its affair.

        Raises:
            ContentError: the dictionary is missing.
        """
        if not self.can_spell or self._dictionary is None:
            return None
        more = load_more_words(self._resources, self.spelled)
        return Speller(self._dictionary, more | self.words.first_names)
