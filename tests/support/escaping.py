"""Escape in every field of a tour: what was typed stays, or is kept.

Which files make fields is read from the code, so one that no tour shows is noticed.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

import thop_desktop.ui

UI = Path(thop_desktop.ui.__file__).parent
Field = QLineEdit | QTextEdit | QPlainTextEdit
FIELDS = frozenset({"QLineEdit", "QTextEdit", "QPlainTextEdit"})


class Escaper:
    """Types a sign into each field that it sees for the first time, and presses Escape.

    Attributes:
        lost: where Escape took away what was typed: the file of the field and its name.
        met: the files that made the fields, or what stands around them.
    """

    def __init__(self) -> None:
        """See nothing yet."""
        self.lost: list[tuple[str, str]] = []
        self.met: set[str] = set()
        self._seen: set[tuple[str, ...]] = set()

    def look(self, shown: QWidget) -> None:
        """Try every field in a window; afterwards each holds what it held before."""
        before = QApplication.focusWidget()
        fields = [one for one in shown.findChildren(QWidget) if isinstance(one, Field)]
        for field in fields:
            if isValid(field) and is_writable(field):
                files = tuple(files_around(field))
                self.met.update(files)
                place = (*files, field.accessibleName())
                if place not in self._seen:
                    self._seen.add(place)
                    self._try(field, files[0])
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def _try(self, field: Field, file: str) -> None:
        old, name = written(field), field.accessibleName()
        field.setFocus()
        # As Escape would find it at its worst: all is new.
        field.selectAll()
        QTest.keyClicks(field, "1")
        typed = written(field)
        assert typed != old, f"nothing can be typed into {name!r}"
        QTest.keyClick(field, Qt.Key.Key_Escape)
        if not isValid(field) or not field.isVisible() or written(field) != typed:
            self.lost.append((file, name))
        if isValid(field):
            field.setText(old) if not isinstance(field, QPlainTextEdit) else field.setPlainText(old)


def is_writable(field: Field) -> bool:
    """Whether somebody could type in it now; days and times are chosen, not written."""
    return (
        field.isVisible()
        and field.isEnabled()
        and not field.isReadOnly()
        and not isinstance(field.parentWidget(), QAbstractSpinBox)
    )


def written(field: Field) -> str:
    """The words in it."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def files_around(field: QWidget) -> Iterator[str]:
    """The files of the program's classes that a field and what stands around it are of."""
    widget: QWidget | None = field
    while widget is not None:
        package, _dot, name = type(widget).__module__.rpartition(".")
        if package == thop_desktop.ui.__name__:
            yield name
        widget = widget.parentWidget()


def files_with_fields() -> set[str]:
    """The files of the window that make a field to write in."""
    trees = {file.stem: ast.parse(file.read_text(encoding="utf-8")) for file in UI.glob("*.py")}
    classes = [
        (stem, node.name, {_name(base) for base in node.bases})
        for stem, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    ]
    fields, more = set[str](), set(FIELDS)
    while more - fields:
        fields |= more
        # Those of one file alone do not count: who makes them makes the field.
        more = {name for _stem, name, bases in classes if bases & fields and name[0] != "_"}
    own = {(stem, name) for stem, name, bases in classes if bases & fields}
    return {
        stem
        for stem, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and (_name(node.func) in fields or (stem, _name(node.func)) in own)
    }


def _name(node: ast.AST) -> str:
    return str(getattr(node, "id", getattr(node, "attr", "")))
