"""Keep the translations in step with the code, and with the Dutch.

    python packaging/translations.py update     gather the texts from the code into the .ts files
    python packaging/translations.py compile    make the .qm files that the program reads
    python packaging/translations.py check      fail where a text is missing, empty or broken
    python packaging/translations.py missing    tell by language what is not translated yet, the
                                                pages, questions, situations and so on too
    python packaging/translations.py begin XX   make an empty translation for the language XX

A file holds every text; the English one only the plural forms, because the other texts are English
in the code. Which languages there are, the names of the files tell. docs/vertalen.md explains how
one is added. The tools lupdate and lrelease come with PySide6.
"""

import argparse
import ast
import importlib.util
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
# Run as a script, it finds the program beside it.
sys.path.insert(0, str(ROOT))

from language_gaps import gaps  # noqa: E402

SOURCES = ROOT / "thop_desktop"
TRANSLATIONS = ROOT / "translations"
FIRST = "thop_nl.ts"
CODE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
# What a translation says of its own language: which way it is written.
DIRECTION = ("Language", "ltr"), {"ltr", "rtl"}
# What the program fills in: Qt's %n and %1, and the {names} of str.format.
BLANK = re.compile(r"%L?[n\d]|\{[^{}]*\}")


class Message(NamedTuple):
    """One text of the interface, as a .ts file has it."""

    context: str
    source: str
    line: int
    is_done: bool
    forms: list[str]  # the translation; of a text with a number one for each plural form

    @property
    def key(self) -> tuple[str, str]:
        """What Qt looks the text up by."""
        return self.context, self.source


def main() -> int:
    """Do what the command line asks; 1 when the check finds something."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("command", choices=("update", "compile", "check", "missing", "begin"))
    parser.add_argument("language", nargs="?", default="", help="code of one language, as in de")
    given = parser.parse_args()
    command, language = given.command, given.language
    if command == "begin":
        return begin(language)
    paths = [path for path in files() if language in ("", code_of(path))]
    if command == "missing":
        for path in paths:
            print("\n".join(told_missing(path)))
        return 0
    if command == "check":
        found = [*traps(), *(fault for path in paths for fault in faults(path))]
        print("\n".join(found) or "Every text has its translation.")
        return 1 if found else 0
    for path in paths:
        if command == "update":
            gather(path)
            waiting = sum(not message.is_done for message in messages(path))
            print(f"{shown(path)}: {waiting} texts wait for a translation")
        else:
            release(path)
    return 0


def files() -> list[Path]:
    """The translation of each language, the Dutch one first."""
    return sorted(TRANSLATIONS.glob("thop_*.ts"), key=lambda path: (path.name != FIRST, path.name))


def code_of(path: Path) -> str:
    """The code of the language of a .ts file."""
    return path.stem.removeprefix("thop_")


def begin(language: str) -> int:
    """Make an empty translation for a new language."""
    path = TRANSLATIONS / f"thop_{language}.ts"
    if CODE.fullmatch(language) is None or path.exists():
        print("Name a language without a translation by its code, as in de or pt-BR.")
        return 1
    gather(path)
    print(f"{shown(path)}: {len(messages(path))} texts to translate")
    return 0


def told_missing(path: Path) -> list[str]:
    """What a language lacks, in lines: how much of each subject, and what."""
    language, texts = code_of(path), messages(path)
    waiting = [message for message in texts if not message.is_done]
    found = gaps(ROOT / "resources", ROOT / "docs", language)
    if waiting:
        found = {"interface": [f"{one.context}: {one.source!r}" for one in waiting], **found}
    lacks = ", ".join(f"{subject} {len(lines)}" for subject, lines in found.items())
    told = [f"{language}: {f'missing: {lacks}' if lacks else 'nothing is missing'}"]
    for subject, lines in found.items():
        told += [f"  {subject}", *(f"    {line}" for line in lines)]
    return told


def gather(path: Path) -> None:
    """Bring a .ts file up to date with the code; what was translated stays so."""
    sources = sorted(shown(source) for source in SOURCES.rglob("*.py"))
    # Without line numbers, so that a moved line of code changes nothing here.
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    options += ["-target-language", code_of(path).replace("-", "_")]
    if code_of(path) == "en":
        options.append("-pluralonly")
    run_tool("lupdate", *options, *sources, "-ts", str(path))


def gathered(name: str) -> list[Message]:
    """What a .ts file of this name would hold if it were made from the code today."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        gather(path)
        return messages(path)


def release(path: Path) -> None:
    """Make the .qm file beside a .ts file, unless it is there and newer."""
    compiled = path.with_suffix(".qm")
    if not compiled.is_file() or compiled.stat().st_mtime < path.stat().st_mtime:
        run_tool("lrelease", "-silent", str(path), "-qm", str(compiled))


def run_tool(name: str, *arguments: str) -> None:
    """Run lupdate or lrelease, which lie in the folder of PySide6."""
    package = importlib.util.find_spec("PySide6")
    folder = package.submodule_search_locations if package else None
    tool = shutil.which(name, path=folder[0]) if folder else None
    if tool is None:
        sys.exit(f"There is no {name} here: run this with the Python of .venv.")
    subprocess.run([tool, *arguments], cwd=ROOT, check=True)


def messages(path: Path) -> list[Message]:
    """All texts in a .ts file."""
    text = path.read_text(encoding="utf-8")
    # The parser does not tell lines, but lupdate begins every message on a line of its own.
    lines = (n for n, line in enumerate(text.splitlines(), start=1) if "<message" in line)
    found = []
    for context in ElementTree.fromstring(text).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation[@type]")  # unfinished, vanished or obsolete
            forms = message.findall("translation/numerusform") or message.findall("translation")
            texts = [form.text or "" for form in forms]
            found.append(
                Message(
                    context=context.findtext("name", ""),
                    source=message.findtext("source", ""),
                    line=next(lines),
                    is_done=translation is None and all(text.strip() for text in texts),
                    forms=texts,
                )
            )
    return found


def faults(path: Path) -> Iterator[str]:
    """What is wrong with a .ts file, a line for each."""
    if not path.is_file():
        yield f"{shown(path)}: is missing (make translations)"
        return
    in_code = {message.key for message in gathered(path.name)}
    in_file = messages(path)
    for context, source in sorted(in_code - {message.key for message in in_file}):
        yield f"{shown(path)}: {context}: {source!r} is not in it yet (make translations)"
    for message in in_file:
        if message.key not in in_code:
            problem = "is no longer in the code (make translations)"
        elif not message.is_done:
            problem = "is not translated"
        elif not all(blanks_agree(message.source, form) for form in message.forms):
            problem = "and its translation have different blanks to fill in"
        elif message.key == DIRECTION[0] and not DIRECTION[1].issuperset(message.forms):
            problem = "must be 'ltr', or 'rtl' for a language that is written from the right"
        else:
            continue
        yield f"{shown(path)}:{message.line}: {message.context}: {message.source!r} {problem}"


def blanks_agree(source: str, translation: str) -> bool:
    """Whether both have the same blanks; only the number may stay away, as in 'one page'."""
    blanks, translated = set(BLANK.findall(source)), set(BLANK.findall(translation))
    return translated <= blanks and blanks - translated <= {"%n"}


def traps() -> Iterator[str]:
    """Texts in the code that lupdate misreads without a word, so that they would stay English."""
    seen = {message.source for message in gathered(FIRST)}
    for path in sorted(SOURCES.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign | ast.Call) and (problem := trap(node, seen)):
                yield f"{shown(path)}:{node.lineno}: {problem}"


def trap(node: ast.Assign | ast.Call, seen: set[str]) -> str | None:
    """What lupdate gets wrong here, given the texts that it has seen."""
    match node:
        case ast.Assign(value=ast.Attribute(attr="tr" | "translate")):
            return "lupdate does not know another name for tr() or translate()"
        case ast.Call(func=ast.Name(id="tr" | "translate")):
            return "lupdate finds no context: write self.tr() or QCoreApplication.translate()"
        case ast.Call(func=ast.Attribute(attr="translate"), args=[_, _, _, _]):
            return "lupdate sees no plural in translate(): write self.tr(text, '', number)"
        case (
            ast.Call(func=ast.Attribute(attr="tr"), args=[text, *_])
            | ast.Call(func=ast.Attribute(attr="translate"), args=[_, text, *_])
        ):
            if isinstance(text, ast.JoinedStr | ast.BinOp | ast.Call):
                return "the text must stand here as it is: fill in its blanks afterwards"
            # A number is no text: a painter translates too.
            told = text.value if isinstance(text, ast.Constant) else None
            if isinstance(told, str) and told not in seen:
                return "lupdate overlooks this text: write the call more plainly"
    return None


def shown(path: Path) -> str:
    """A path as a reader of this checkout knows it."""
    return path.relative_to(ROOT).as_posix()


if __name__ == "__main__":
    sys.exit(main())
