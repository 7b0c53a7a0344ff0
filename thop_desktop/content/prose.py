"""Counts words and sentences, to keep pages plain and their reading time true."""

import re
from collections.abc import Sequence

from thop_desktop.content.plain import Paragraph

WORDS_A_MINUTE = 160
SHORTEST_MINUTES, LONGEST_MINUTES = 2, 5
LONGEST_SENTENCE = 25
LONGEST_AVERAGE = 12
WORD = re.compile(r"\w[\w’'-]*")
# A colon ends a sentence too: what follows is read after a pause.
SENTENCE_END = re.compile(r"(?<=[.!?:…])[’”\"')]*\s+")
FULL_STOP = re.compile(r"(?<=[.!?…])[’”\"')]*\s+")


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text without markup; pieces without a word are left out."""
    return tuple(part for part in SENTENCE_END.split(text) if re.search(r"\w", part))


def is_one_sentence(text: str) -> bool:
    """Whether a text is a single sentence, in which a colon may stand."""
    return len([part for part in FULL_STOP.split(text) if re.search(r"\w", part)]) == 1


def length(sentence: str) -> int:
    """How many words a sentence has."""
    return len(WORD.findall(sentence))


def average_length(paragraphs: Sequence[Paragraph]) -> float:
    """How many words a sentence of the running text has on average; 0 without any."""
    lengths = [length(one) for text in _running(paragraphs) for one in sentences(text)]
    return sum(lengths) / len(lengths) if lengths else 0.0


def reading_minutes(paragraphs: Sequence[Paragraph]) -> int:
    """Reading time in whole minutes; no page counts for less than two or more than five."""
    words = sum(len(text.split()) for text in _running(paragraphs))
    return min(LONGEST_MINUTES, max(SHORTEST_MINUTES, round(words / WORDS_A_MINUTE)))


def _running(paragraphs: Sequence[Paragraph]) -> list[str]:
    """What everybody reads in passing: not the notes, nor the words behind a figure."""
    return [one.text for one in paragraphs if one.kind not in {"note", "figure"}]
