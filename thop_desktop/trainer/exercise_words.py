"""The words of the exercises, read from resources/trainer/<language>/exercises.toml."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from thop_desktop.data_files import read_table
from thop_desktop.table import Table
from thop_desktop.trainer.situation import Area, Reaction
from thop_desktop.trainer.skills import Kind, Skill
from thop_desktop.trainer.steps import Step

# Why an exercise was chosen (trainer.rounds), and what can be said of a step (trainer.progress).
REASONS = ("due", "new", "more")
SAYINGS = ("too_few", "good", "practise", "mixed")


@dataclass(frozen=True)
class KindWords:
    """What belongs to a kind of exercise.

    Attributes:
        name: what it is called.
        question: what is asked.
        hint: what helps with it; "" for nothing.
        label: what stands above its field, where it has one of its own; "" otherwise.
        claims: ids of the article's claims that it rests on.
    """

    name: str
    question: str
    hint: str
    label: str
    claims: tuple[str, ...]


@dataclass(frozen=True)
class StepWords:
    """What belongs to a step.

    Attributes:
        name: as the article calls it.
        label: what stands above a field for it.
        what: what is done in this step.
        line: what a line of this step does.
        right: what is said when it is recognised, after `line`.
        place: why it stands where it stands.
    """

    name: str
    label: str
    what: str
    line: str
    right: str
    place: str


@dataclass(frozen=True)
class AreaWords:
    """What belongs to an area: its name, and why it is or is not the one."""

    name: str
    right: str
    wrong: str


@dataclass(frozen=True)
class SafetyWords:
    """Why safety comes first, or need not; `limits` are limits where none is called for."""

    limit_right: str
    limit_wrong: str
    connect_right: str
    connect_wrong: str
    limits: tuple[str, ...]


@dataclass(frozen=True)
class Words:
    """All of it.

    Attributes:
        kinds: kind → its words.
        steps: step → its words.
        areas: area → its words.
        reactions: what the child does, in a sentence.
        safety: the words of the exercise on safety.
        good_first: why a first sentence is the best of four.
        skills: skill → its title.
        ratings: what the four ratings are called, from 1 (again) to 4 (easy).
        reasons: why an exercise was chosen, by id.
        sayings: what can be said of a step, by id.
    """

    kinds: Mapping[Kind, KindWords]
    steps: Mapping[Step, StepWords]
    areas: Mapping[Area, AreaWords]
    reactions: Mapping[Reaction, str]
    safety: SafetyWords
    good_first: str
    skills: Mapping[Skill, str]
    ratings: tuple[str, ...]
    reasons: Mapping[str, str]
    sayings: Mapping[str, str]


def load_words(resources: Path, language: str) -> Words:
    """Read the words of a language.

    Raises:
        ContentError: the file is missing or lacks something.
    """
    data = read_table(resources / "trainer" / language / "exercises.toml")
    kinds, steps, areas = (data.table(name) for name in ("kind", "step", "area"))
    safety = data.table("safety")
    ratings = data.texts("ratings")
    if len(ratings) != 4:
        raise data.error("ratings", "there must be four ratings")
    return Words(
        kinds=MappingProxyType({kind: _kind(kinds.table(kind)) for kind in Kind}),
        steps=MappingProxyType({step: _step(steps.table(step)) for step in Step}),
        areas=MappingProxyType({area: _area(areas.table(area)) for area in Area}),
        reactions=_texts(data.table("reaction"), Reaction),
        safety=SafetyWords(
            limit_right=safety.filled("limit_right"),
            limit_wrong=safety.filled("limit_wrong"),
            connect_right=safety.filled("connect_right"),
            connect_wrong=safety.filled("connect_wrong"),
            limits=safety.texts("limits"),
        ),
        good_first=data.filled("good_first"),
        skills=_texts(data.table("skill"), Skill),
        ratings=ratings,
        reasons=_named(data.table("reason"), REASONS),
        sayings=_named(data.table("saying"), SAYINGS),
    )


def _kind(entry: Table) -> KindWords:
    return KindWords(
        name=entry.filled("name"),
        question=entry.filled("question"),
        hint=entry.text("hint", ""),
        label=entry.text("label", ""),
        claims=entry.texts("claims"),
    )


def _step(entry: Table) -> StepWords:
    return StepWords(
        name=entry.filled("name"),
        label=entry.filled("label"),
        what=entry.filled("what"),
        line=entry.filled("line"),
        right=entry.filled("right"),
        place=entry.filled("place"),
    )


def _area(entry: Table) -> AreaWords:
    return AreaWords(entry.filled("name"), entry.filled("right"), entry.filled("wrong"))


Names = TypeVar("Names", bound=StrEnum)


def _texts(entry: Table, names: type[Names]) -> Mapping[Names, str]:
    return MappingProxyType({name: entry.filled(name) for name in names})


def _named(entry: Table, names: tuple[str, ...]) -> Mapping[str, str]:
    return MappingProxyType({name: entry.filled(name) for name in names})
