"""Two made-up languages, to see what a translation would break: long words, and from the right.

    python packaging/pseudo.py xl FOLDER [--theme dark] [--scale 1.5] [--width 760]
    python packaging/pseudo.py xr FOLDER ...

takes the tour in one of them. They are made from the English into a temporary folder, and never
shipped: `xl` is some 40 % longer, `xr` is written from the right in Hebrew letters. `make pseudo`
takes both tours.
"""

import argparse
import os
import re
import shutil
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
# Run as a script, it finds the program beside it.
sys.path.insert(0, str(ROOT))

from pseudo_words import as_toml, from_the_right, in_page, in_table, longer  # noqa: E402

from thop_desktop import paths  # noqa: E402
from thop_desktop.content.plain import slug  # noqa: E402
from thop_desktop.languages import CODE_LANGUAGE, FIRST_LANGUAGE, Subject  # noqa: E402
from translations import FIRST, TRANSLATIONS, run_tool  # noqa: E402

RESOURCES = ROOT / "resources"
LONG, RIGHT = "xl", "xr"
LANGUAGES: dict[str, Callable[[str], str]] = {LONG: longer, RIGHT: from_the_right}
FENCE = "+++\n"
# What the sentence checker looks for stays English; of its rules what they say is changed.
WORDS, RULES = "words.toml", "rules.toml"
SAID = re.compile(r'^((?:text|example)\w* = ")(.*)(")$', re.MULTILINE)


def add_languages(folder: Path) -> tuple[Path, Path]:
    """Copies of the program's own folders with both languages in them.

    Args:
        folder: where the copies go; new or empty.

    Returns:
        what is to be taken for resources/ and for translations/.
    """
    resources, translations = folder / "resources", folder / "translations"
    for file in sorted(RESOURCES.rglob("*")):
        if file.is_file():
            copy = resources / file.relative_to(RESOURCES)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.symlink_to(file)
    translations.mkdir()
    for compiled in TRANSLATIONS.glob("*.qm"):
        shutil.copy(compiled, translations)
    for code, change in LANGUAGES.items():
        _add_interface(translations, code, change)
        for name in (name for subject in Subject for name in subject.value):
            _add_content(resources, name, code, change)
    return resources, translations


def _add_interface(translations: Path, code: str, change: Callable[[str], str]) -> None:
    """Every text of the code, and the English plural forms, in one compiled translation."""
    plurals = {
        (context.findtext("name"), message.findtext("source")): [
            form.text or "" for form in message.iter("numerusform")
        ]
        for context in ElementTree.parse(TRANSLATIONS / "thop_en.ts").iter("context")
        for message in context.iter("message")
    }
    tree = ElementTree.parse(TRANSLATIONS / FIRST)
    # Both count as English does, and no tool knows their codes.
    tree.getroot().set("language", CODE_LANGUAGE)
    for context in tree.iter("context"):
        for message in context.iter("message"):
            where, source = context.findtext("name"), message.findtext("source", "")
            translation = message.find("translation")
            if translation is None:
                continue
            translation.attrib.clear()
            forms = list(translation.iter("numerusform"))
            for form, text in zip(forms, plurals.get((where, source), []), strict=False):
                form.text = change(text)
            if not forms:
                translation.text = change(source)
            if where == "Language":
                direction = "rtl" if code == RIGHT else "ltr"
                translation.text = direction if source == "ltr" else code
    made = translations / f"thop_{code}.ts"
    tree.write(made, encoding="utf-8", xml_declaration=True)
    run_tool("lrelease", "-silent", str(made), "-qm", str(made.with_suffix(".qm")))
    made.unlink()


def _add_content(resources: Path, name: str, code: str, change: Callable[[str], str]) -> None:
    first, own = RESOURCES / name.format(FIRST_LANGUAGE), resources / name.format(code)
    english = RESOURCES / name.format(CODE_LANGUAGE)
    if first.is_dir():
        for file in first.iterdir():
            _write(english / file.name, file, own / file.name, change)
    elif name.endswith(".md"):
        guide = ROOT / "docs" / first.name
        _write(english, guide, own, change)
    elif first.is_file():
        _write(english, first, own, change)


def _write(english: Path, first: Path, own: Path, change: Callable[[str], str]) -> None:
    """The words of an English file; of the Dutch one where there is none yet."""
    own.parent.mkdir(parents=True, exist_ok=True)
    file = english if english.is_file() else first
    text = file.read_text(encoding="utf-8")
    if file.name in (WORDS, RULES):
        told = SAID.sub(lambda said: said[1] + change(said[2]) + said[3], text)
        own.write_text(told if file.name == RULES else text, encoding="utf-8")
    elif file.suffix == ".toml":
        own.write_text(_table(text, first, file, change), encoding="utf-8")
    else:
        head, body = "", text
        if text.startswith(FENCE):
            _empty, head, body = text.split(FENCE, 2)
            beside = first.read_text(encoding="utf-8").split(FENCE, 2)[1]
            head = FENCE + as_toml(_changed(head, beside, file == first, change)) + FENCE
        elif file == first:
            body = _with_ids(body)
        own.write_text(head + in_page(body, change), encoding="utf-8")


def _with_ids(guide: str) -> str:
    """The Dutch guide, of which each chapter has the id that its title makes."""
    lines = []
    for line in guide.split("\n"):
        lines.append(line)
        if line.startswith("### "):
            lines.append(f"<!-- id: {slug(line[4:])} -->")
    return "\n".join(lines)


def _table(text: str, first: Path, file: Path, change: Callable[[str], str]) -> str:
    return as_toml(_changed(text, first.read_text(encoding="utf-8"), file == first, change))


def _changed(
    text: str, first: str, is_first: bool, change: Callable[[str], str]
) -> dict[str, object]:
    other = None if is_first else tomllib.loads(first)
    made: dict[str, object] = in_table(tomllib.loads(text), other, change)
    return made


@contextmanager
def made_up_languages() -> Iterator[None]:
    """The program finds both languages beside its own, for as long as this lasts."""
    kept = paths.resources, paths.translations
    with tempfile.TemporaryDirectory(prefix="thop-pseudo-") as folder:
        resources, translations = add_languages(Path(folder))
        paths.resources, paths.translations = lambda: resources, lambda: translations
        try:
            yield
        finally:
            paths.resources, paths.translations = kept


def main() -> int:
    """Take the tour that the command line asks for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("language", choices=LANGUAGES)
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--width", type=int, default=0, help="of the window, in pixels")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from thop_desktop.tour.guide import take_tour

    with made_up_languages():
        return take_tour(given.folder, given.language, given.theme, given.scale, width=given.width)


if __name__ == "__main__":
    sys.exit(main())
