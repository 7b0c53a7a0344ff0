"""What the trainer is made of, each part read when it is first needed."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from thop_desktop.trainer.checker import Checker
from thop_desktop.trainer.exercise_words import Words, load_words
from thop_desktop.trainer.rules import load_rules
from thop_desktop.trainer.situations import Situations, load_situations


class TrainingContent:
    """Situations, words and rules of one language."""

    def __init__(self, resources: Path, language: Callable[[], str]) -> None:
        """Take where to read.

        Args:
            resources: the folder with the program's own files.
            language: tells the language; asked once.
        """
        self._resources, self._language_of = resources, language

    @cached_property
    def language(self) -> str:
        """The language of all of it."""
        return self._language_of()

    @cached_property
    def situations(self) -> Situations:
        """Those that are well formed."""
        return load_situations(self._resources, self.language)

    @cached_property
    def words(self) -> Words:
        """The words of the exercises.

        Raises:
            ContentError: they cannot be read.
        """
        return load_words(self._resources, self.language)

    @cached_property
    def checker(self) -> Checker:
        """What reads sentences.

        Raises:
            ContentError: its rules cannot be read.
        """
        return Checker(load_rules(self._resources, self.language))
