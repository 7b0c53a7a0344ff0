"""Every field that the program makes, and the line of the program that made it.

`remember_fields` comes before anything of thop_desktop.ui is imported: it puts classes that
remember in the place of those of Qt.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6 import QtWidgets

PACKAGE = Path(__file__).resolve().parent.parent.parent / "thop_desktop"
# Where somebody types. A QTextBrowser is only read.
KINDS = ("QLineEdit", "QTextEdit", "QPlainTextEdit", "QComboBox", "QInputDialog")
# Days and times are chosen, not typed.
Field = Any


def _remembering(kind: type[Any]) -> type[Any]:
    def __init__(self: Any, *given: Any, **named: Any) -> None:  # noqa: N807
        kind.__init__(self, *given, **named)
        self.made_at = _line_that_made(self)

    return type(kind.__name__, (kind,), {"__init__": __init__})


def _line_that_made(field: object) -> tuple[str, int]:
    frame = sys._getframe(2)
    while frame.f_code.co_name == "__init__" and frame.f_locals.get("self") is field:
        if frame.f_back is None:
            break
        frame = frame.f_back
    file = Path(frame.f_code.co_filename)
    inside = file.is_relative_to(PACKAGE)
    return (file.relative_to(PACKAGE).as_posix() if inside else str(file), frame.f_lineno)


def remember_fields() -> None:
    """From now on, what the program makes is remembered."""
    for name in KINDS[:3]:
        setattr(QtWidgets, name, _remembering(getattr(QtWidgets, name)))


def made_in_source() -> dict[str, tuple[str, int, int]]:
    """Every place in the program that makes a field.

    Returns:
        For a name of the place, "file:function:what is called": the file, and its first and last
        line. A second one in one function ends with "#2", unless it stands on the same line.
    """
    trees = {
        file.relative_to(PACKAGE).as_posix(): ast.parse(file.read_bytes())
        for file in sorted((PACKAGE / "ui").rglob("*.py"))
    }
    # No class of the window stands within another.
    classes = [
        (file, node) for file, tree in trees.items() for node in tree.body
        if isinstance(node, ast.ClassDef)
    ]  # fmt: skip
    known = {("", name) for name in KINDS}
    while True:
        more = {
            (file if node.name.startswith("_") else "", node.name)
            for file, node in classes
            if any(_is_known(base, file, known) for base in node.bases)
        }
        if more <= known:
            break
        known |= more
    found: dict[str, tuple[str, int, int]] = {}
    for file, tree in trees.items():
        for within, call in _calls(tree, ""):
            if isinstance(call.func, ast.Name) and _is_known(call.func, file, known):
                plain = name = f"{file}:{within}:{call.func.id}"
                where = (file, call.lineno, call.end_lineno or call.lineno)
                number = 1
                while found.get(name, where) != where:
                    number += 1
                    name = f"{plain}#{number}"
                found[name] = where
    return found


def _is_known(node: ast.expr, file: str, known: set[tuple[str, str]]) -> bool:
    return isinstance(node, ast.Name) and bool({("", node.id), (file, node.id)} & known)


def _calls(node: ast.AST, within: str) -> Iterator[tuple[str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        is_place = isinstance(child, ast.FunctionDef | ast.ClassDef)
        inner = f"{within}.{child.name}".lstrip(".") if is_place else within  # type: ignore[attr-defined]
        if isinstance(child, ast.Call):
            yield within, child
        yield from _calls(child, inner)
