"""Words that find no room beside: they go on below, and none are cut."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from thop_desktop.ui.buttons import Button, Choice
from thop_desktop.ui.cards import RowCard
from thop_desktop.ui.check_row import CheckRow
from thop_desktop.ui.dialogs import Dialogs
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look

WORDS = "Zoals de computer is ingesteld"
NARROW = 120


@pytest.fixture
def narrow(qtbot: QtBot) -> QWidget:
    """A narrow column, in which words stand as they do on a page."""
    place = QWidget()
    qtbot.addWidget(place)
    place.resize(NARROW, 400)
    place.show()
    return place


def lay_out(place: QWidget, widget: QWidget) -> None:
    column = QVBoxLayout(place)
    column.addWidget(widget)
    widget.show()
    column.activate()


def test_a_choice_goes_on_below_and_is_called_as_before(look: Look, narrow: QWidget) -> None:
    choice = Choice(look, WORDS)
    lay_out(narrow, choice)
    lines = choice.text().split("\n")
    assert len(lines) > 1
    assert " ".join(lines) == choice.accessibleName() == WORDS
    plain = QRadioButton(lines[0])
    plain.setFont(choice.font())
    assert choice.sizeHint().height() > plain.sizeHint().height()
    choice.resize(choice.sizeHint())
    assert choice.text() == WORDS


def test_words_beside_an_icon_stand_below_each_other(look: Look, narrow: QWidget) -> None:
    button = Button(look, WORDS, lambda: None, kind="link", icon="notebook")
    lay_out(narrow, button)
    first, *others = button.text().split("\n")
    assert others
    assert {line[0] for line in others} == {first[0]} == {"\N{EN SPACE}"}


def test_a_word_wider_than_its_column_goes_on_below(look: Look) -> None:
    label = Label(look, "wachtwoordzin")
    whole = label.heightForWidth(400)
    assert label.heightForWidth(label.minimumSizeHint().width()) == whole
    assert label.heightForWidth(label.minimumSizeHint().width() // 2) > whole


def test_a_row_to_tick_is_as_narrow_as_its_longest_word(look: Look, narrow: QWidget) -> None:
    row = CheckRow(look, f"{WORDS} {WORDS} {WORDS}")
    lay_out(narrow, row)
    assert row.minimumSizeHint().width() < row.sizeHint().width()
    assert row.height() >= row.heightForWidth(row.width())


def test_words_within_a_button_keep_their_tone(look: Look) -> None:
    row = RowCard(look, "Mier", lambda: None, below="Is nu open")
    (quiet,) = (label for label in row.findChildren(QLabel) if label.text() == "Is nu open")
    assert quiet.foregroundRole() == QPalette.ColorRole.WindowText
    assert quiet.palette().color(quiet.foregroundRole()) == look.colour("quiet")


def test_a_question_is_as_high_as_its_words(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    question = Dialogs(look, window).question("Kop", f"{WORDS}.\n\n{WORDS}.", ["Ga verder"])
    question.fit()
    question.show()
    layout = question.layout()
    assert layout is not None
    assert question.height() == layout.totalHeightForWidth(question.width())
    paragraphs = [label for label in question.findChildren(QLabel) if label.text() == f"{WORDS}."]
    assert len(paragraphs) == 2
