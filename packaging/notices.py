"""The third-party notice: what a bundle holds of others, under which licence, with all texts."""

import textwrap
from collections.abc import Iterable, Iterator

from facts import version
from part import Part
from spdx import chosen, text_of

WIDTH = 100
RULE = "=" * WIDTH
KINDS = {
    "program": "Programs",
    "package": "Packages of Python",
    "built in": "Built into files of these packages",
    "crate": "Crates of Rust, built into such files or used to build them",
    "library": "Libraries of the system that this was made on",
    "data": "Icons and word lists",
}
QT = """\
Qt and its Python side, PySide6 and shiboken6, are used under the GNU Lesser General Public License,
version 3. Its text, and that of the GNU General Public License on which it builds, stand in the
folder "Qt and PySide6" beside this file. They are as their makers gave them out; only on Linux the
symbols that some of them had were taken out (strip).

Their source, of exactly these versions:
  Qt {qt}
    https://download.qt.io/official_releases/qt/{minor}/{qt}/single/
    the file qt-everywhere-src-{qt}.tar.xz
  PySide6 and shiboken6 {pyside}
    https://download.qt.io/official_releases/QtForPython/pyside6/PySide6-{pyside}-src/
    the file pyside-setup-everywhere-src-{pyside}.tar.xz

You may replace them by versions that you have changed. They are separate files in the folder of the
program, which it loads when it starts:
  Linux    _internal/PySide6/Qt/lib/libQt6*.so.6, _internal/PySide6/*.so, _internal/shiboken6/*.so*
  Windows  _internal\\PySide6\\Qt6*.dll, _internal\\PySide6\\*.pyd, _internal\\shiboken6\\*.dll
  macOS    Contents/Frameworks/PySide6/Qt/lib/Qt*.framework
Put your own files in the place of these and start the program. It checks none of them when it
starts; "thop-desktop --selfcheck" will then name them as changed, and that is all. The libraries of
Qt ask for each other's exact version: replace one by what was built from the source of {qt}, or
all of them, with PySide6 and shiboken6, by those of another version of {minor} or later.
On macOS, sign the program again afterwards:
  codesign --force --deep --sign - "Thop Desktop.app"
"""


def as_text(parts: Iterable[Part]) -> str:
    """The notice for these parts, which are all to be passed on (parts.faults)."""
    parts = list(parts)
    return "\n".join(line.rstrip() for line in _lines(parts)) + "\n"


def _lines(parts: list[Part]) -> Iterator[str]:
    yield f"What Thop Desktop {version()} holds of others"
    yield RULE
    yield ""
    yield "Wat er in dit programma van anderen zit, en onder welke voorwaarden. Het programma zelf"
    yield "valt onder de EUPL 1.2 (LICENSE). Over het artikel en de tekeningen vertelt NOTICE."
    yield ""
    versions = {part.name.casefold().replace("_", "-"): part.version for part in parts}
    if qt := versions.get("qt"):
        pyside = versions.get("pyside6-essentials", qt)
        yield from _titled("Qt", QT.format(qt=qt, pyside=pyside, minor=qt.rpartition(".")[0]))
    yield from _titled("In short", "\n".join(_table(parts)))
    for kind, title in KINDS.items():
        of_this = [part for part in parts if part.kind == kind]
        if of_this:
            yield from _titled(title, "\n\n".join(map(_told, _together(of_this))))
    names = {name for part in parts if not part.text for name in chosen(part.licence) or ()}
    for name in sorted(names, key=str.casefold):
        yield from _titled(f"Text of {name}", text_of(name) or "")


def _titled(title: str, text: str) -> Iterator[str]:
    yield from ("", RULE, title, RULE, "", text.rstrip("\n"))


def _table(parts: list[Part]) -> Iterator[str]:
    """A line for each part; the many crates only counted."""
    for kind, title in KINDS.items():
        of_this = [part for part in parts if part.kind == kind]
        if kind == "crate":
            yield f"{title}: {len(of_this)}, below"
        elif of_this:
            yield f"{title}:"
            yield from (f"  {_called(part)}: {part.licence}" for part in of_this)


def _called(part: Part) -> str:
    return f"{part.name} {part.version}".strip()


def _together(parts: list[Part]) -> list[list[Part]]:
    """The parts in order; those with the same text as one group."""
    groups: dict[str, list[Part]] = {}
    for part in parts:
        groups.setdefault(part.text or _called(part), []).append(part)
    return list(groups.values())


def _told(parts: list[Part]) -> str:
    """A paragraph on each part of a group, and under them the text that they share."""
    lines = []
    for part in parts:
        lines += [_called(part), "-" * len(_called(part)), f"Licence: {part.licence}"]
        if part.holder:
            lines += _folded(f"Copyright: {part.holder}")
        if part.within:
            lines += [f"Built into: {part.within}"]
        if part.source:
            lines += _folded(f"Source: {part.source}")
    if parts[0].text:
        lines += ["", textwrap.indent(parts[0].text, "    "), ""]
    return "\n".join(lines)


def _folded(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, subsequent_indent="  ", break_long_words=False)
