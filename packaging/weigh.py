"""How large a bundle is, and what of it: python packaging/weigh.py prints the table of the docs."""

import re
from collections.abc import Iterator
from pathlib import Path

from bundle import BUNDLE, megabytes

# The first pattern that fits a file tells which part it belongs to.
PARTS = (
    ("ICU, by which Qt sorts and compares text", r"icu(data|i18n|uc)"),
    ("Qt: windows, text, pictures, printing", r"Qt/|Qt6|\.framework/"),
    ("PySide6 and shiboken6, Qt for Python", r"PySide6|pyside6|[Ss]hiboken"),
    ("Python, its library and the program itself", r"python3|base_library|^thop-desktop(\.exe)?$"),
    ("SQLCipher with OpenSSL: the locked diary", r"sqlcipher3"),
    ("cryptography with OpenSSL: the keys", r"cryptography"),
    ("pyrage: files in the age format", r"pyrage"),
    ("RapidFuzz: search with typing mistakes", r"rapidfuzz"),
    ("Hunspell", r"hunspell"),
    ("The Dutch and English spelling files", r"resources/spelling"),
    ("Pages, icons, guide, translations", r"thop_desktop/"),
    ("SQLite, for the search in the pages", r"sqlite3"),
    ("Keyboard and windows under X11 (xkbcommon, xcb)", r"libx(cb|kb)"),
    ("Rules of time zones", r"tzdata"),
    ("Licences, the bill of materials, papers for managers", r"(licences|docs)/"),
)
REST = "The rest: argon2, cffi, libffi, YAML"


def parts(folder: Path) -> Iterator[tuple[str, float]]:
    """The parts of a bundle and what they take, in millions of bytes, the largest first."""
    found = dict.fromkeys([name for name, _ in PARTS] + [REST], 0.0)
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            place = path.relative_to(folder).as_posix()
            fits = (name for name, pattern in PARTS if re.search(pattern, place))
            found[next(fits, REST)] += path.stat().st_size / 1e6
    yield from sorted(found.items(), key=lambda pair: -pair[1])


def larger_files(folder: Path, at_least: float = 4.0) -> Iterator[tuple[str, float]]:
    """The files of at least so many millions of bytes, the largest first."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    weighed = [(path.relative_to(folder).as_posix(), path.stat().st_size / 1e6) for path in files]
    yield from sorted((pair for pair in weighed if pair[1] >= at_least), key=lambda pair: -pair[1])


def as_table(folder: Path) -> str:
    """Both lists, in Markdown."""
    lines = ["| what | MB |", "| --- | ---: |"]
    lines += [f"| {name} | {size:.1f} |" for name, size in parts(folder)]
    lines += [f"| **all** | **{megabytes(folder):.1f}** |", ""]
    lines += ["| file | MB |", "| --- | ---: |"]
    lines += [f"| `{name}` | {size:.1f} |" for name, size in larger_files(folder)]
    return "\n".join(lines)


if __name__ == "__main__":
    print(as_table(BUNDLE))
