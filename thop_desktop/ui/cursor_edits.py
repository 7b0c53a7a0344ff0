"""Changes to a text at its cursor: bold, headings, lists, and parts with a heading."""

from collections.abc import Callable

from PySide6.QtGui import QTextCursor

from thop_desktop.ui.markdown_edits import bold

PARAGRAPH, LINE = "\u2029", "\u2028"
KEEP = QTextCursor.MoveMode.KeepAnchor
Move = QTextCursor.MoveOperation


def selected_lines(cursor: QTextCursor) -> str:
    """What is selected, with ordinary line ends."""
    return cursor.selectedText().replace(PARAGRAPH, "\n").replace(LINE, "\n")


def make_bold(cursor: QTextCursor) -> QTextCursor:
    """Make what is selected bold, or the word at the cursor; returns the cursor after it."""
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    if cursor.hasSelection():
        return _replaced(cursor, bold(selected_lines(cursor)), keep=True)
    cursor.insertText("****")
    cursor.movePosition(Move.Left, n=2)
    return cursor


def sign_lines(cursor: QTextCursor, sign: Callable[[str], str]) -> QTextCursor:
    """Change the lines that are selected, or the line at the cursor; returns the cursor after it.

    Args:
        cursor: a place or a selection.
        sign: makes the lines into others.
    """
    keep = cursor.hasSelection()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    cursor.setPosition(start)
    cursor.movePosition(Move.StartOfBlock)
    cursor.setPosition(end, KEEP)
    cursor.movePosition(Move.EndOfBlock, KEEP)
    return _replaced(cursor, sign(selected_lines(cursor)), keep=keep)


def put_heading(cursor: QTextCursor, heading: str) -> QTextCursor:
    """Put a heading on a line of its own near the cursor; returns the cursor below it."""
    cursor.beginEditBlock()
    cursor.movePosition(Move.EndOfBlock)
    if cursor.block().text().strip():
        cursor.insertText("\n\n")
    elif cursor.block().previous().text().strip():
        cursor.insertText("\n")
    cursor.insertText(f"{heading}:\n")
    cursor.endEditBlock()
    return cursor


def _replaced(cursor: QTextCursor, text: str, *, keep: bool) -> QTextCursor:
    start = cursor.selectionStart()
    cursor.insertText(text)
    if keep:
        end = cursor.position()
        cursor.setPosition(start)
        cursor.setPosition(end, KEEP)
    return cursor
