"""Which colours meet each other, gathered from what draws them: style sheets, painting, figures.

Nothing is listed by hand: a colour that is used in a new place is looked at without anyone's doing.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree as ET

import thop_desktop.ui

UI = Path(thop_desktop.ui.__file__).parent
# What words can be written in, and what they can be written on. A colour that is neither is a
# line, an edge, or part of a drawing.
INKS = frozenset({"ink", "quiet", "main", "accent", "careful", "danger", "good"})
GROUNDS = frozenset(
    {
        *("paper", "rail", "surface", "hover", "mark"),
        *("main_soft", "accent_soft", "careful_soft", "danger_soft"),
    }
)
# The words on a ground that is filled with a strong colour.
FILLED = {"on_main": "main", "on_accent": "accent", "on_mid": "main_mid"}
EDGES = frozenset({"edge", "main", "accent", "accent_edge", "careful"})
# What every page has somewhere below what is transparent.
BELOW = ("paper", "surface")
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
NAMED = re.compile(r"\$\{(\w+)\}")
TOKEN = re.compile(r"<(\w+)>")
PART = re.compile(r"^(\w*)(?:#(\w+))?((?:\[[^\]]*\])*)((?:::?[\w-]+)*)$")


@dataclass(frozen=True, order=True)
class Pair:
    """Two colours that meet, by their names, and where."""

    front: str
    ground: str
    where: str


@dataclass(frozen=True)
class Rule:
    """One selector of a style sheet with its colours by property, and what it does to shapes."""

    kind: str
    name: str
    attributes: frozenset[str]
    part: str
    states: frozenset[str]
    colours: tuple[tuple[str, str], ...]
    shapes: tuple[tuple[str, str], ...]

    def holds(self, other: "Rule", states: frozenset[str]) -> bool:
        """Whether this also counts for what another one is about, in some states."""
        return (
            self.kind == other.kind
            and self.part == other.part
            and self.name in ("", other.name)
            and self.attributes <= other.attributes
            and self.states <= states
        )

    @property
    def weight(self) -> tuple[int, int]:
        """Of two rules the heavier one wins; of equal ones the last."""
        return (bool(self.name), len(self.attributes) + len(self.states))


@cache
def sheets() -> tuple[tuple[str, str], ...]:
    """Every style sheet in the program, as it is before its colours are filled in."""
    return tuple(
        (name, str(node.args[0].value))
        for name, source in of_code()
        if "Template(" in source
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") == "Template"
        and isinstance(node.args[0], ast.Constant)
    )


def rules_of(sheet: str) -> list[Rule]:
    """The rules of a sheet, a selector each; ones for parts of parts are taken as their last."""
    made = []
    # Names of colours in braces would be taken for the ends of rules.
    for selectors, body in RULE.findall(NAMED.sub(r"<\1>", sheet)):
        colours, shapes = tuple(_colours(body)), tuple(_shapes(body))
        for selector in selectors.split(","):
            found = PART.match(selector.split()[-1])
            if found is None:
                continue
            kind, name, attributes, ends = found.groups()
            marks = re.findall(r"(::?)([\w-]+)", ends)
            made.append(
                Rule(
                    kind,
                    name or "",
                    frozenset(re.findall(r"\[([^\]]*)\]", attributes)),
                    "".join(word for mark, word in marks if mark == "::"),
                    frozenset(word for mark, word in marks if mark == ":"),
                    colours,
                    shapes,
                )
            )
    return made


def _colours(body: str) -> Iterator[tuple[str, str]]:
    for line in body.split(";"):
        key, colon, value = line.partition(":")
        if not colon:
            continue
        key = key.strip()
        tokens = TOKEN.findall(value)
        named = [token for token in tokens if not re.fullmatch(r"[a-z]\d+", token)]
        if "begin" in key or key.startswith("border"):
            key = "border"
        if named and key in ("color", "background", "border", "placeholder-text-color",
                             "selection-color", "selection-background-color"):  # fmt: skip
            yield key, named[-1] if key == "border" else named[0]
        elif key in ("background", "border") and ("transparent" in value or "none" in value):
            yield key, ""


def _shapes(body: str) -> Iterator[tuple[str, str]]:
    """What can be seen of a state without its colours: edges, letters, and a dot within."""
    for line in body.split(";"):
        key, _colon, value = (part.strip() for part in line.partition(":"))
        edge = key.startswith("border") and not key.endswith(("color", "radius"))
        if edge or key in ("font-weight", "font-style", "text-decoration"):
            yield "border" if edge else key, " ".join(TOKEN.sub("", value).split())
        elif key == "background" and "gradient" in value:
            yield key, "a dot"


def in_sheet(name: str, sheet: str) -> Iterator[Pair]:
    """Words and what they stand on, in every state and in two states at once."""
    rules = rules_of(sheet)
    for rule in rules:
        alike = [other for other in rules if other.kind == rule.kind and other.part == rule.part]
        every = sorted({state for other in alike for state in other.states})
        states = [frozenset[str](), *(frozenset({one}) for one in every)]
        states += [frozenset(two) for two in combinations(every, 2)]
        for state in states:
            worn: dict[str, str] = {}
            for other in sorted(
                (one for one in alike if one.holds(rule, state)), key=lambda one: one.weight
            ):
                worn |= dict(other.colours)
            where = f"{name}: {rule.kind}{''.join(sorted(rule.attributes))}:{'+'.join(state)}"
            below = [worn["background"]] if worn.get("background") else list(BELOW)
            for key in ("color", "placeholder-text-color"):
                if key in worn:
                    yield from (Pair(worn[key], ground, where) for ground in below)
            if "selection-color" in worn:
                yield Pair(worn["selection-color"], worn["selection-background-color"], where)


def borders(name: str, sheet: str) -> Iterator[Pair]:
    """Edges of controls by which they or their state are known."""
    for rule in rules_of(sheet):
        edge = dict(rule.colours).get("border")
        if edge:
            yield from (Pair(edge, ground, f"{name}: {rule.kind}") for ground in BELOW)


@cache
def roles_of(source: str) -> frozenset[str]:
    """Every colour that a piece of code names."""
    known = INKS | GROUNDS | EDGES | FILLED.keys() | {"hairline", "main_mid", "careful_edge"}
    texts = frozenset(
        node.value.replace("-", "_")
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return texts & known


def painted(name: str, source: str) -> Iterator[Pair]:
    """Words and grounds that one file of code names: it may write each on each."""
    roles = roles_of(source)
    for ink in sorted(roles & INKS):
        for ground in sorted((roles & GROUNDS) | set(BELOW)):
            yield Pair(ink, ground, name)
    yield from (Pair(words, FILLED[words], name) for words in sorted(roles & FILLED.keys()))


def lines_of(name: str, source: str) -> Iterator[Pair]:
    """Edges and marks that one file of code paints, and the grounds that it paints."""
    roles = roles_of(source)
    for edge in sorted(roles & EDGES):
        for ground in sorted(((roles & GROUNDS) - {"mark"}) | set(BELOW)):
            yield Pair(edge, ground, name)


def in_figure(name: str, drawing: str) -> Iterator[Pair]:
    """The words in a drawing, and the soft colours in it that they can stand on."""
    tree = ET.fromstring(re.sub(r"\{\{[\w-]+\}\}", "x", drawing))  # noqa: S314 - our own file
    used = {found.replace("-", "_") for found in re.findall(r"var\(--([\w-]+)\)", drawing)}

    def walk(node: ET.Element, fill: str) -> Iterator[str]:
        fill = node.get("fill", fill)
        if node.tag.endswith("text"):
            yield from re.findall(r"var\(--([\w-]+)\)", fill)
        for child in node:
            yield from walk(child, fill)

    for ink in sorted({found.replace("-", "_") for found in walk(tree, "")}):
        grounds = [FILLED[ink]] if ink in FILLED else sorted((used & GROUNDS) | {"surface"})
        yield from (Pair(ink, ground, name) for ground in grounds)


@cache
def of_code() -> tuple[tuple[str, str], ...]:
    """Every file of the window with its code."""
    return tuple((file.name, file.read_text(encoding="utf-8")) for file in sorted(UI.glob("*.py")))
