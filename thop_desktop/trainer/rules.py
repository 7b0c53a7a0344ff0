"""The rules by which a sentence is looked at: read from resources/trainer/<language>/rules.toml."""

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from thop_desktop.data_files import read_table
from thop_desktop.table import Table
from thop_desktop.trainer.language import Language, Lines, load_language
from thop_desktop.trainer.patterns import Finder, PatternError
from thop_desktop.trainer.steps import Step

MakePattern = Callable[[tuple[str, ...]], Finder]


ENDLESS = sys.maxsize
# A word that stands in some class: without one the text may be of another language.
KNOWN = re.compile(r" [^ /.?!,]+/")
# How a rule in the file says that it leaves guesses aside.
OUTSIDE = "outside guesses"
# Of fewer words nobody can say what is missing.
ENOUGH = 3


class Severity(StrEnum):
    """How much a signal asks; the words are those that a user reads."""

    ATTENTION = "let op"
    TIP = "tip"
    PRAISE = "mooi"
    # Says nothing by itself; it only agrees with others.
    HINT = "hint"


@dataclass(frozen=True)
class Rule:
    """Something to look for.

    Attributes:
        id: as in the table of rules: "W1", "J2" and so on; several rules may share one.
        steps: the steps whose sentences it looks at.
        kind: what a signal is about, as in "why" or "praise".
        severity: how much it asks.
        find: it fires where this is found in a sentence ...
        unless: ... that does not hold this.
        outside: it does not look at clauses in which the writer only guesses.
        clauses: it fires only when each clause holds this; None if it does not ask for that.
        missing: it fires when no sentence holds this, nor `unless`; None if it does not look for
            that.
        longer: it fires when there are more words than this.
        shorter: it fires when there are fewer words than this.
        text: why, in a sentence or two for the user.
        example: a sentence that does it otherwise.
        claim: what of the article it rests on; "" if it is a matter of using the program.
        hides: ids of rules that say nothing more when this one fires.
    """

    id: str
    steps: frozenset[Step]
    kind: str
    severity: Severity
    find: Finder
    unless: Finder
    outside: bool
    clauses: Finder | None
    missing: Finder | None
    longer: int
    shorter: int
    text: str
    example: str
    claim: str
    hides: frozenset[str]

    def fires(self, lines: Lines) -> bool:
        """Whether it has something to say about these sentences."""
        if not self.shorter <= lines.words <= self.longer:
            return True
        looked = lines.outside if self.outside else lines.sentences
        if any(self.find.search(one) and not self.unless.search(one) for one in looked):
            parts = lines.clauses_outside if self.outside else lines.clauses
            return self.clauses is None or all(map(self.clauses.search, parts))
        if self.missing is None or lines.words < ENOUGH or not any(map(KNOWN.search, looked)):
            return False
        kept = (self.missing.search(one) or self.unless.search(one) for one in looked)
        return not any(kept)


@dataclass(frozen=True)
class Rules:
    """All rules of a language, the weightier ones first, and its words.

    Attributes:
        language: gives the lines that the rules look at.
        rules: those that are on.
        off: ids of those that are switched off because they were wrong too often.
        own: ids of those that only look at situations of the user's own.
        last: ids of those that only speak when no other point of attention is found.
        praise_beside: kinds of points of attention beside which a compliment may stand.
    """

    language: Language
    rules: tuple[Rule, ...]
    off: tuple[str, ...]
    own: frozenset[str]
    last: frozenset[str]
    praise_beside: frozenset[str]


def load_rules(resources: Path, language: str) -> Rules:
    """Read the rules of a language.

    Args:
        resources: the folder that holds trainer/.
        language: as in "nl".

    Raises:
        ContentError: a file is missing or something in it cannot be read.
    """
    folder = resources / "trainer" / language
    told = load_language(folder / "words.toml")
    table = read_table(folder / "rules.toml")

    every = [
        rule for one in table.tables("rule") for rule in _of_steps(one, _rule(one, told.finder))
    ]
    off, own = table.texts("off"), table.texts("own")
    return Rules(
        told,
        tuple(rule for rule in every if rule.id not in off),
        off,
        frozenset(own),
        frozenset(table.texts("last")),
        frozenset(table.texts("praise_beside")),
    )


def _of_steps(table: Table, rule: Rule) -> Iterator[Rule]:
    """The rule, or one for each of its steps when some are told or read in a way of their own."""
    letters = table.filled("steps")
    names = [f"{name}_{letter}" for name in ("text", "example", "look") for letter in letters]
    if not any(table.text(name, "") for name in names):
        yield rule
        return
    for letter in letters:
        yield replace(
            rule,
            steps=frozenset({_step(table, letter)}),
            outside=rule.outside or table.text(f"look_{letter}", "") == OUTSIDE,
            text=table.text(f"text_{letter}", rule.text),
            example=table.text(f"example_{letter}", rule.example),
        )


def _rule(table: Table, make: MakePattern) -> Rule:
    missing, clauses = table.texts("missing", ()), table.texts("clauses", ())
    return Rule(
        id=table.filled("id"),
        steps=frozenset(_step(table, letter) for letter in table.filled("steps")),
        kind=table.filled("kind"),
        severity=_severity(table),
        find=_pattern(table, "find", make),
        unless=_pattern(table, "unless", make),
        outside=table.text("look", "") == OUTSIDE,
        clauses=_pattern(table, "clauses", make) if clauses else None,
        missing=_pattern(table, "missing", make) if missing else None,
        longer=table.whole("longer", ENDLESS),
        shorter=table.whole("shorter", 0),
        text=table.text("text", ""),
        example=table.text("example", ""),
        claim=table.text("claim", ""),
        hides=frozenset(table.texts("hides", ())),
    )


def _pattern(table: Table, name: str, make: MakePattern) -> Finder:
    try:
        return make(table.texts(name, ()))
    except (PatternError, re.error) as error:
        raise table.error(name, f'"{name}" cannot be read: {error}') from error


def _step(table: Table, letter: str) -> Step:
    try:
        return Step.of_letter(letter)
    except KeyError as error:
        raise table.error("steps", f'"{letter}" is no letter of a step') from error


def _severity(table: Table) -> Severity:
    try:
        return Severity(table.filled("severity"))
    except ValueError as error:
        raise table.error("severity", f"{error} of a signal") from error
