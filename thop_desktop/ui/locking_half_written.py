"""Words that were typed and are kept nowhere yet: a plan half made, a child's name, an exercise."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget


def is_half_written(room: QWidget) -> bool:
    """Whether somebody typed something that goes when the diary locks.

    Args:
        room: a page that does not save by itself.
    """
    fields: list[QLineEdit | QTextEdit | QPlainTextEdit] = [
        *room.findChildren(QLineEdit),
        *room.findChildren(QTextEdit),
        *room.findChildren(QPlainTextEdit),
    ]
    return any(_is_typed(field) for field in fields if field.isVisibleTo(room))


def _is_typed(field: QLineEdit | QTextEdit | QPlainTextEdit) -> bool:
    """Typed by somebody, not put there; a secret can be typed again."""
    if field.isReadOnly():
        return False
    if isinstance(field, QLineEdit):
        shown = field.echoMode() is QLineEdit.EchoMode.Normal
        return shown and field.isModified() and bool(field.text().strip())
    return field.document().isModified() and bool(field.toPlainText().strip())
