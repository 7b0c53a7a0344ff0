"""Gathers every message of the program in both languages, and writes docs/meldingen.md.

    python packaging/messages.py

A message is a question in a small window, what is said of a failure, a notice on a page, what is
said at a field, where there is nothing, while something goes on and when it is done, and any other
sentence that says that something does not work. They are found in the code, so none can be
forgotten; `message_calls.py` knows by which calls. Read as one list, they should sound like one
calm person: what happened, what is safe, what you can do.
"""

import ast
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from message_calls import OF_CASES, returned, said_by

import translations
from thop_desktop.selfcheck.words import SENTENCES

ROOT = Path(__file__).resolve().parent.parent
PROGRAM, PAGE = ROOT / "thop_desktop", ROOT / "docs" / "meldingen.md"
# Its pictures say nothing; what its self-check says is gathered apart.
LEFT_OUT = {"tour", "selfcheck"}
# The context of the sentences of the self-check, which are not among the translations.
SELFCHECK = "selfcheck"
# How deep one text is looked for in another.
DEEPEST = 4
# What marks a sentence as one about a failure, where nothing else does.
FAILS = re.compile(
    r"\b(?:could not|cannot|can ?not be|not saved|not kept|is gone|are gone|damaged|went wrong"
    r"|mistake|no longer be|nothing is kept|not whole|missing)\b",
    re.IGNORECASE,
)

Key = tuple[str, str]


@dataclass(frozen=True)
class Found:
    """A message, as texts of the code.

    Attributes:
        kind: one of KINDS.
        file: where it stands, within the package.
        line: at which line.
        title: what is said first.
        text: what is said then.
        verbs: what can be chosen.
    """

    kind: str
    file: str
    line: int
    title: tuple[Key, ...]
    text: tuple[Key, ...]
    verbs: tuple[Key, ...] = ()

    @property
    def keys(self) -> tuple[Key, ...]:
        """All its texts."""
        return (*self.title, *self.text, *self.verbs)


@dataclass
class Source:
    """A file of the program, to look for messages in."""

    path: Path
    elsewhere: Callable[[str], Iterator[tuple[ast.FunctionDef, ast.expr]]] = lambda _name: iter(())
    tree: ast.Module = field(init=False)

    def __post_init__(self) -> None:
        self.tree = ast.parse(self.path.read_text(encoding="utf-8"))

    @property
    def name(self) -> str:
        """How the file is called within the package."""
        return self.path.relative_to(PROGRAM).as_posix()

    @cached_property
    def functions(self) -> tuple[tuple[str, ast.FunctionDef], ...]:
        """Every function, with the name of its class."""
        found = [
            (owner.name, one)
            for owner in ast.walk(self.tree)
            if isinstance(owner, ast.ClassDef)
            for one in owner.body
            if isinstance(one, ast.FunctionDef)
        ]
        inside = {one for _owner, one in found}
        alone = [
            ("", one)
            for one in self.tree.body
            if isinstance(one, ast.FunctionDef) and one not in inside
        ]
        return (*found, *alone)

    def messages(self) -> Iterator[Found]:
        """The messages in it."""
        for owner, function in self.functions:
            for given in returned(function):
                yield from self._found(
                    "field", given.lineno, [ast.Tuple([]), given], function, owner
                )
            for node in ast.walk(function):
                if isinstance(node, ast.Call) and (said := said_by(node, function.name)):
                    yield from self._found(said[0], node.lineno, said[1], function, owner)
                elif isinstance(node, ast.Return) and owner in {"ImportWords", "StartTrouble"}:
                    yield from self._of_pair(node, function, owner)

    def _of_pair(
        self, answer: ast.Return, function: ast.FunctionDef, owner: str
    ) -> Iterator[Found]:
        if isinstance(answer.value, ast.Tuple):
            yield from self._found("failure", answer.lineno, answer.value.elts, function, owner)

    def _found(
        self, kind: str, line: int, parts: list[ast.expr], function: ast.FunctionDef, owner: str
    ) -> Iterator[Found]:
        texts = [tuple(dict.fromkeys(self._texts(part, function, owner))) for part in parts]
        if any(texts):
            yield Found(kind, self.name, line, *[*texts, (), ()][:3])

    def _texts(
        self, node: ast.AST, function: ast.FunctionDef, owner: str, depth: int = 0
    ) -> Iterator[Key]:
        """The texts of an expression; names and methods of the same class are looked up."""
        if depth > DEEPEST:
            return
        if key := key_of(node, owner):
            yield key
        elif isinstance(node, ast.Name):
            for value in assigned(function, node.id):
                yield from self._texts(value, function, owner, depth + 1)
        elif (method := own_method(node)) is not None:
            own = tuple(self.answers(owner, method))
            # A function that was handed over is found by its name.
            for inner, answer in own or tuple(self.elsewhere(method)):
                yield from self._texts(answer, inner, owner, depth + 1)
        else:
            for child in ast.iter_child_nodes(node):
                yield from self._texts(child, function, owner, depth)

    def answers(self, owner: str, method: str) -> Iterator[tuple[ast.FunctionDef, ast.expr]]:
        """What a method of a class can give back."""
        for other, inner in self.functions:
            if (other, inner.name) == (owner, method):
                for node in ast.walk(inner):
                    if isinstance(node, ast.Return) and node.value is not None:
                        yield inner, node.value

    def others(self) -> Iterator[Found]:
        """Every text that speaks of a failure, whether or not it is part of a message."""
        for owner, function in self.functions:
            for node in ast.walk(function):
                key = key_of(node, owner)
                if key and (self.path.stem in OF_CASES or FAILS.search(key[1])):
                    yield Found("other", self.name, getattr(node, "lineno", 0), (), (key,))


def key_of(node: ast.AST, owner: str) -> Key | None:
    """The context and the English of a text, where it is one."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return None
    words = [one.value for one in node.args if isinstance(one, ast.Constant)]
    if node.func.attr == "tr" and words:
        return owner, str(words[0])
    if node.func.attr == "translate" and len(words) > 1:
        return str(words[0]), str(words[1])
    return None


def own_method(node: ast.AST) -> str | None:
    """The name of a method that is called of the same object."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        of = node.func.value
        if isinstance(of, ast.Name) and of.id == "self":
            return node.func.attr
    return None


def assigned(function: ast.FunctionDef, name: str) -> Iterator[ast.expr]:
    """What a name in a function stands for."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name) and target.id == name:
                    yield node.value
                elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    for one, value in zip(target.elts, node.value.elts, strict=True):
                        if isinstance(one, ast.Name) and one.id == name:
                            yield value


def gathered() -> tuple[Found, ...]:
    """Every message of the program, questions first."""

    def elsewhere(name: str) -> Iterator[tuple[ast.FunctionDef, ast.expr]]:
        return (found for one in sources for found in one.answers("", name))

    sources = [
        Source(path, elsewhere)
        for path in sorted(PROGRAM.rglob("*.py"))
        if path.relative_to(PROGRAM).parts[0] not in LEFT_OUT
    ]
    whole = [one for source in sources for one in source.messages()]
    known = {key for one in whole for key in one.keys}
    for source in sources:
        for one in source.others():
            if one.text[0] not in known:
                known.add(one.text[0])
                whole.append(one)
    for name, (_dutch, english) in SENTENCES.items():
        whole.append(Found("selfcheck", f"selfcheck: {name}", 0, (), ((SELFCHECK, english),)))
    order = tuple(KINDS)
    different = {(one.kind, one.file, one.keys): one for one in whole}.values()
    return tuple(sorted(different, key=lambda one: order.index(one.kind)))


def in_dutch() -> dict[Key, str]:
    """The Dutch of each text; of one that counts, the form for several."""
    path = translations.TRANSLATIONS / translations.FIRST
    checked = {(SELFCHECK, english): dutch for dutch, english in SENTENCES.values()}
    return checked | {message.key: message.forms[-1] for message in translations.messages(path)}


def words_of(found: Found, language: str, dutch: dict[Key, str]) -> tuple[str, str, list[str]]:
    """A message in a language: its title, its text and its verbs."""

    def said(keys: tuple[Key, ...]) -> list[str]:
        texts = [dutch.get(key, "") if language == "nl" else key[1] for key in keys]
        return [" ".join(text.split()) for text in texts]

    return " / ".join(said(found.title)), " ".join(said(found.text)), said(found.verbs)


KINDS = {
    "question": "Vragen in een klein venster",
    "failure": "Wat niet lukt, en wat je dan kunt doen",
    "notice": "Let op: wat op een bladzijde staat",
    "hint": "Goed om te weten: wat op een bladzijde staat",
    "field": "Bij een veld: wat er nog niet klopt",
    "empty": "Waar niets is",
    "busy": "Terwijl iets bezig is",
    "done": "Wat net gedaan is",
    "other": "Andere zinnen over wat niet kan",
    "selfcheck": "De zelfcontrole",
}
HEAD = """# Alle meldingen, in twee talen

Gemaakt met `python packaging/messages.py` uit de code. Met de hand verander je hier niets. Zo lees
je ze achter elkaar, als de woorden van één rustig mens. Een melding zegt wat er is gebeurd, wat
veilig is, en wat je kunt doen. Zijn er zinnen voor verschillende gevallen, dan
staan ze hier achter elkaar.

Knoppen staan tussen haken: ze zijn werkwoorden, nooit ‘ja’, ‘nee’ of ‘oké’. Waar iets voorgoed weg
gaat, staat de veilige keuze vooraan, want die kiest Enter. Met Escape kies je niets, en verandert
er niets.

Wat je weggooit, kan terug. Wat voorgoed weg gaat, vraagt er eerst om. Welke stappen dat zijn, en
hoe elk ervan terug kan, staat in [terug.md](terug.md)."""


def page(found: tuple[Found, ...]) -> str:
    """All messages, as Markdown."""
    dutch, parts = in_dutch(), [HEAD]
    for kind, heading in KINDS.items():
        rows = [one for one in found if one.kind == kind]
        lines = [f"## {heading}", "", "| waar | Nederlands | English |", "| --- | --- | --- |"]
        for one in rows:
            cells = [shown(*words_of(one, language, dutch)) for language in ("nl", "en")]
            lines.append(f"| `{one.file}` | {' | '.join(cells)} |")
        parts.append("\n".join(lines))
    return "\n\n".join(parts) + "\n"


def shown(title: str, text: str, verbs: list[str]) -> str:
    """A message in one cell of a table."""
    buttons = " ".join(f"[{verb}]" for verb in verbs)
    whole = " ".join(part for part in (f"**{title}**" if title else "", text, buttons) if part)
    return whole.replace("|", "/")


def main() -> int:
    """Write the page."""
    found = gathered()
    PAGE.write_text(page(found), encoding="utf-8")
    print(f"Written: {PAGE.relative_to(ROOT)}, {len(found)} messages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
