"""What can be done with what is marked in a text: explained, replaced, or let be."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QTextCursor, QTextDocument
from PySide6.QtWidgets import QMenu

from thop_desktop.ui.markdown_look import character_in_block
from thop_desktop.ui.units import units
from thop_desktop.ui.writing_help import Mark, WritingHelp
from thop_desktop.writing.finding import Kind


def marked_at(cursor: QTextCursor, helps: WritingHelp | None) -> Mark | None:
    """What is marked at a cursor, if anything is."""
    if helps is None:
        return None
    at = character_in_block(cursor)
    marks = helps.marks(cursor.block().text())
    return next((mark for mark in marks if mark.start <= at <= mark.end), None)


def selected(cursor: QTextCursor, mark: Mark) -> QTextCursor:
    """The words of a mark in the paragraph of a cursor, as a selection."""
    block = cursor.block()
    text, found = block.text(), QTextCursor(block)
    found.setPosition(block.position() + units(text[: mark.start]))
    found.setPosition(block.position() + units(text[: mark.end]), QTextCursor.MoveMode.KeepAnchor)
    return found


def names_in(document: QTextDocument, helps: WritingHelp | None) -> Iterator[QTextCursor]:
    """Every name, number and address in a document, as a selection."""
    block = document.begin()
    while block.isValid():
        # What shows the text counted them; most paragraphs have none.
        if helps is not None and block.userState() > 0:
            for mark in helps.marks(block.text()):
                if mark.kind is not None:
                    yield selected(QTextCursor(block), mark)
        block = block.next()


def explained(mark: Mark | None) -> str:
    """What a mark means, in a sentence; "" for none."""
    if mark is None:
        return ""
    texts = {
        None: QCoreApplication.translate(
            "WritingMarks", "This word is not in the dictionary. Right-click for help."
        ),
        Kind.NAME: QCoreApplication.translate(
            "WritingMarks", "This looks like a name. Better to use a nickname."
        ),
        Kind.CITIZEN_NUMBER: QCoreApplication.translate(
            "WritingMarks",
            "This looks like a citizen service number (BSN). Better to leave it out.",
        ),
        Kind.ADDRESS: QCoreApplication.translate(
            "WritingMarks", "This looks like an address. Better to leave it out."
        ),
        Kind.PHONE: QCoreApplication.translate(
            "WritingMarks", "This looks like a phone number. Better to leave it out."
        ),
        Kind.EMAIL: QCoreApplication.translate(
            "WritingMarks", "This looks like an e-mail address. Better to leave it out."
        ),
    }
    return texts[mark.kind]


def add_marked(
    menu: QMenu, cursor: QTextCursor, helps: WritingHelp, *, changeable: bool = True
) -> None:
    """Put at the top of a menu what can be done with what is marked at a cursor.

    Args:
        menu: with what can always be done.
        cursor: a place in the text.
        helps: marked it.
        changeable: the text may be changed.
    """
    mark = marked_at(cursor, helps)
    if mark is None or not menu.actions():
        return
    first = menu.actions()[0]
    words = selected(cursor, mark)
    text = words.selectedText()
    if mark.kind is not None:
        _tell(menu, first, explained(mark))
        stay = QCoreApplication.translate("WritingMarks", "This can stay")
        _offer(menu, first, stay).triggered.connect(lambda: helps.allow([text]))
    else:
        suggestions = helps.suggestions(text) if changeable else ()
        for suggestion in suggestions:
            action = _offer(menu, first, suggestion)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.triggered.connect(
                lambda _checked=False, chosen=suggestion: words.insertText(chosen)
            )
        if not suggestions and changeable:
            _tell(menu, first, QCoreApplication.translate("WritingMarks", "No suggestions"))
        menu.insertSeparator(first)
        learn = QCoreApplication.translate("WritingMarks", "Add to my words")
        _offer(menu, first, learn).triggered.connect(lambda: helps.learn(text))
        skip = QCoreApplication.translate("WritingMarks", "Skip for now")
        _offer(menu, first, skip).triggered.connect(lambda: helps.skip(text))
    menu.insertSeparator(first)


def _offer(menu: QMenu, before: QAction, words: str) -> QAction:
    # An ampersand in it is no shortcut.
    action = QAction(words.replace("&", "&&"), menu)
    menu.insertAction(before, action)
    return action


def _tell(menu: QMenu, before: QAction, words: str) -> None:
    _offer(menu, before, words).setEnabled(False)
