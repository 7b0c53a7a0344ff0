"""Situations to practise with, read from resources/situations: one file each."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from thop_desktop.data_files import read_table
from thop_desktop.errors import ContentError
from thop_desktop.table import Table
from thop_desktop.trainer.situation import (
    Area,
    First,
    Flaw,
    Flawed,
    Model,
    Naming,
    Reaction,
    Rewrite,
    Setting,
    Situation,
    Tone,
)
from thop_desktop.trainer.steps import Step

YOUNGEST, OLDEST = 3, 17
MODELS, FLAWED, FIRST, FEELINGS = 2, 3, 3, 2
# Bands of the worksheet, by id; tests/trainer watches that they are the same there.
NEEDS = ("body", "still-there", "self-and-no", "together", "fair", "own-way")


@dataclass(frozen=True)
class Situations:
    """All of a language.

    Attributes:
        all: those that are well formed, in the order of their ids.
        broken: what is wrong with the others, by file and line.
    """

    all: tuple[Situation, ...]
    broken: tuple[ContentError, ...] = ()

    def get(self, name: str) -> Situation | None:
        """The one of an id, or None: a log can name one that is no longer shipped."""
        return next((one for one in self.all if one.id == name), None)


def load_situations(resources: Path, language: str) -> Situations:
    """Read the situations of a language; none when it has none.

    A file that is not well formed is left out and named, so that one never stops practising.
    """
    found: list[Situation] = []
    broken: list[ContentError] = []
    for file in sorted((resources / "situations" / language).glob("*.toml")):
        try:
            found.append(read_situation(file))
        except ContentError as error:
            broken.append(error)
    return Situations(tuple(found), tuple(broken))


def read_situation(file: Path) -> Situation:
    """Read one file.

    Raises:
        ContentError: it cannot be read, lacks something, or names what there is not.
    """
    data = read_table(file)
    situation = Situation(
        id=data.filled("id"),
        title=data.filled("title"),
        setting=_one_of(Setting, data, "setting"),
        age=data.whole("age"),
        area=_one_of(Area, data, "area"),
        area_reason=data.filled("area_reason"),
        see=data.filled("see"),
        feelings=_counted(data, "feelings", FEELINGS),
        safety=data.filled("safety"),
        safety_first=data.yes_or_no("safety_first"),
        limit_reaction=data.text("limit_reaction"),
        needs=data.texts("needs"),
        claims=data.texts("claims"),
        model=tuple(map(_model, _tables(data, "model", MODELS))),
        replies=_replies(data.table("replies")),
        flawed=tuple(map(_flawed, _tables(data, "flawed", FLAWED))),
        first=tuple(map(_first, _tables(data, "first", FIRST))),
        naming=_naming(data.table("naming")),
        rewrite=_rewrite(data.table("rewrite")),
    )
    if situation.id != file.stem:
        raise data.error("id", f'id "{situation.id}" differs from the file name; copied?')
    if not YOUNGEST <= situation.age <= OLDEST:
        raise data.error("age", f"the age must be from {YOUNGEST} to {OLDEST}")
    if not situation.needs or not set(situation.needs) <= set(NEEDS):
        raise data.error("needs", f"the needs must be of {', '.join(NEEDS)}")
    if situation.safety_first != bool(situation.limit_reaction.strip()):
        raise data.error("limit_reaction", "it must be given exactly when safety comes first")
    return situation


def _model(entry: Table) -> Model:
    lines = {step: entry.filled(step.value) for step in Step}
    return Model(_one_of(Tone, entry, "tone"), MappingProxyType(lines))


def _replies(entry: Table) -> Mapping[Reaction, str]:
    return MappingProxyType({reaction: entry.filled(reaction.value) for reaction in Reaction})


def _flawed(entry: Table) -> Flawed:
    return Flawed(
        step=_one_of(Step, entry, "step"),
        text=entry.filled("text"),
        kind=_one_of(Flaw, entry, "kind"),
        wrong=entry.filled("wrong"),
        claims=entry.texts("claims"),
    )


def _first(entry: Table) -> First:
    return First(entry.filled("text"), _one_of(Flaw, entry, "kind"), entry.filled("wrong"))


def _naming(entry: Table) -> Naming:
    return Naming(entry.filled("text"), entry.filled("steered"), entry.filled("wrong"))


def _rewrite(entry: Table) -> Rewrite:
    return Rewrite(entry.filled("judgement"), entry.filled("seen"))


Kind = TypeVar("Kind", bound=StrEnum)


def _one_of(kinds: type[Kind], entry: Table, name: str) -> Kind:
    told = entry.filled(name)
    try:
        return kinds(told)
    except ValueError:
        raise entry.error(name, f'"{told}" is not one of {", ".join(kinds)}') from None


def _counted(data: Table, name: str, number: int) -> tuple[str, ...]:
    found = data.texts(name)
    if len(found) != number or not all(one.strip() for one in found):
        raise data.error(name, f'"{name}" must be {number} texts')
    return found


def _tables(data: Table, name: str, number: int) -> tuple[Table, ...]:
    found = data.tables(name)
    if len(found) != number:
        raise data.error(name, f'"{name}" must be there {number} times')
    return found
