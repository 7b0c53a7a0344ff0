"""What the trainer is made of, each part read when it is first needed."""

from collections.abc import Callable
from functools import lru_cache, partial
from pathlib import Path

from thop_desktop.languages import FIRST_LANGUAGE
from thop_desktop.trainer.checker import Checker
from thop_desktop.trainer.exercise_words import Words, load_words
from thop_desktop.trainer.rules import load_rules
from thop_desktop.trainer.situations import Situations, load_situations


class TrainingContent:
    """Situations, words and rules in the language of the moment."""

    def __init__(self, resources: Path, language: Callable[[], str]) -> None:
        """Take where to read.

        Args:
            resources: the folder with the program's own files.
            language: tells the language of all of it, which may change.
        """
        self._language_of = language
        self._situations = lru_cache(maxsize=1)(partial(load_situations, resources))
        self._words = lru_cache(maxsize=1)(partial(load_words, resources))
        # Two, for what is looked at in two languages.
        self._checker = lru_cache(maxsize=2)(lambda told: Checker(load_rules(resources, told)))

    @property
    def language(self) -> str:
        """The language of all of it."""
        return self._language_of()

    @property
    def situations(self) -> Situations:
        """Those that are well formed."""
        return self._situations(self.language)

    @property
    def words(self) -> Words:
        """The words of the exercises.

        Raises:
            ContentError: they cannot be read.
        """
        return self._words(self.language)

    @property
    def checker(self) -> Checker:
        """What reads sentences.

        Raises:
            ContentError: its rules cannot be read.
        """
        return self._checker(self.language)

    @property
    def danger_checkers(self) -> tuple[Checker, ...]:
        """What finds danger: people may write in another language than the program speaks.

        Raises:
            ContentError: its rules cannot be read.
        """
        return tuple(map(self._checker, dict.fromkeys((self.language, FIRST_LANGUAGE))))
