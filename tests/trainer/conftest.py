"""What the tests of the trainer share."""

from pathlib import Path

import pytest

from thop_desktop.trainer.exercise_words import Words, load_words
from thop_desktop.trainer.situations import Situations, load_situations


@pytest.fixture(scope="session")
def situations(resources: Path) -> Situations:
    """The Dutch situations."""
    return load_situations(resources, "nl")


@pytest.fixture(scope="session")
def words(resources: Path) -> Words:
    """The Dutch words of the exercises."""
    return load_words(resources, "nl")
