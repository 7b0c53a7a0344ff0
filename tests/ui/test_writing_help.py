"""What is marked in a text while it is written, and what can be done with it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QInputMethodEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from tests.support.open_database import OpenDatabase
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.tour.seen import settle
from thop_desktop.ui.diary_guard import DiaryGuard
from thop_desktop.ui.look import Look
from thop_desktop.ui.units import character_at, units
from thop_desktop.ui.writing_field import WritingField
from thop_desktop.ui.writing_help import ALLOWED, LONGEST, OWN_WORDS, SPELLING, WritingHelp
from thop_desktop.writing.tools import WritingTools

NAME = "Sanne de Vries"
Underline = QTextCharFormat.UnderlineStyle
Result = TypeVar("Result")


class NoTrouble(DiaryGuard):
    """For a world in which all goes well."""

    def __init__(self) -> None:
        """Need no door for errors."""

    def attempt(self, act: Callable[[], Result]) -> Result | None:
        """What comes of it."""
        return act()


@pytest.fixture
def settings() -> PrivateSettings:
    return PrivateSettings(OpenDatabase())


@pytest.fixture(scope="module")
def tools() -> WritingTools:
    """Loaded once for all of these tests."""
    from thop_desktop import paths

    return WritingTools(paths.resources(), "nl")


def help_of(tools: WritingTools, settings: PrivateSettings, *known: str) -> WritingHelp:
    helps = WritingHelp(tools, settings, NoTrouble(), lambda: known, tuple)
    helps.gather()
    helps.load_spelling()
    return helps


@pytest.fixture
def helps(qt: QApplication, tools: WritingTools, settings: PrivateSettings) -> WritingHelp:
    return help_of(tools, settings, "Vlinder")


@pytest.fixture
def field(look: Look, helps: WritingHelp) -> Iterator[WritingField]:
    made = WritingField(look, "Wat er gebeurde", helps=helps)
    made.resize(600, 300)
    made.show()
    made.setFocus()
    settle()
    yield made
    made.close()
    made.deleteLater()


def underlined(field: WritingField, style: Underline, block: int = 0) -> list[str]:
    """The pieces of a paragraph that are underlined in a style, together where they touch."""
    paragraph = field.document().findBlockByNumber(block)
    wide = paragraph.text().encode("utf-16-le")
    pieces: list[str] = []
    last = -1
    for one in sorted(paragraph.layout().formats(), key=lambda one: one.start):
        if one.format.underlineStyle() != style:
            continue
        piece = wide[2 * one.start : 2 * (one.start + one.length)].decode("utf-16-le")
        if one.start == last:
            pieces[-1] += piece
        else:
            pieces.append(piece)
        last = one.start + one.length
    return pieces


def names(field: WritingField, block: int = 0) -> list[str]:
    return underlined(field, Underline.DotLine, block)


def misspelt(field: WritingField, block: int = 0) -> list[str]:
    return underlined(field, Underline.WaveUnderline, block)


def menu_at(field: WritingField, words: str) -> dict[str, Callable[[], None]]:
    """What the menu of some words says, each with what it does."""
    cursor = field.document().find(words)
    cursor.setPosition(cursor.selectionStart() + 1)
    menu = field.menu_for(cursor)
    field.destroyed.connect(menu.deleteLater)
    return {action.text(): action.trigger for action in menu.actions() if action.text()}


def test_names_and_misspelt_words_are_underlined_apart(field: WritingField) -> None:
    field.show_text(f"{NAME} belde vandag.\nVlinder niet.\n- Haar nummer: 06-12345678")
    assert names(field) == [NAME]
    assert misspelt(field) == ["vandag"]
    assert names(field, 1) == misspelt(field, 1) == []
    assert names(field, 2) == ["06-12345678"]


def test_marks_keep_bold_letters_and_headings_and_follow_emoji(field: WritingField) -> None:
    field.show_text(f"## 😡 **{NAME}** vandag\nTekst")
    assert names(field) == [NAME]
    assert misspelt(field) == ["vandag"]
    formats = field.document().firstBlock().layout().formats()
    assert any(
        one.format.underlineStyle() == Underline.DotLine and one.format.fontWeight() > 600
        for one in formats
    )
    assert max(one.format.fontPointSize() for one in formats) > field.font().pointSizeF()


def test_nothing_but_the_underlines_changes(field: WritingField, helps: WritingHelp) -> None:
    field.show_text(f"{NAME} vandag")
    told: list[str] = []
    field.textChanged.connect(lambda: told.append(field.text))
    helps.check_spelling(wanted=False)
    helps.check_spelling(wanted=True)
    helps.allow([NAME])
    assert told == []
    assert not field.document().isUndoAvailable()
    assert field.text == f"{NAME} vandag"


def test_a_word_is_marked_only_when_it_is_finished(field: WritingField) -> None:
    QTest.keyClicks(field, "vandag")
    assert misspelt(field) == []
    QTest.keyClick(field, Qt.Key.Key_Space)
    assert misspelt(field) == ["vandag"]
    QTest.keyClicks(field, "eetn")
    assert misspelt(field) == ["vandag"]
    field.moveCursor(QTextCursor.MoveOperation.Start)
    assert misspelt(field) == ["vandag", "eetn"]
    field.moveCursor(QTextCursor.MoveOperation.End)
    assert misspelt(field) == ["vandag", "eetn"]


def test_a_word_that_is_composed_is_finished_when_the_field_is_left(
    field: WritingField, look: Look
) -> None:
    composed = QInputMethodEvent("", [])
    composed.setCommitString("brommelbéés")
    QApplication.sendEvent(field, composed)
    assert field.text == "brommelbéés"
    assert misspelt(field) == []
    field.clearFocus()
    settle()
    assert misspelt(field) == ["brommelbéés"]


def test_the_menu_of_a_misspelt_word_replaces_it(field: WritingField) -> None:
    field.show_text("Hij at vandag.")
    menu_at(field, "vandag")["vandaag"]()
    assert field.text == "Hij at vandaag."
    assert misspelt(field) == []
    field.undo_step()
    assert field.text == "Hij at vandag."


def test_own_words_go_into_the_vault_and_come_back(
    field: WritingField, tools: WritingTools, settings: PrivateSettings
) -> None:
    field.show_text("Met tuttelzak en brommelbees.")
    assert misspelt(field) == ["tuttelzak", "brommelbees"]
    menu_at(field, "tuttelzak")["Add to my words"]()
    menu_at(field, "brommelbees")["Skip for now"]()
    assert misspelt(field) == []
    assert settings.get(OWN_WORDS) == ["tuttelzak"]
    later = help_of(tools, settings)
    paragraph = "Met tuttelzak en brommelbees."
    assert [paragraph[one.start : one.end] for one in later.marks(paragraph)] == ["brommelbees"]


def test_a_name_may_stay(
    field: WritingField, tools: WritingTools, settings: PrivateSettings
) -> None:
    field.show_text(f"{NAME} belde. {NAME} kwam.")
    menu = menu_at(field, NAME)
    assert "This looks like a name. Better to use a nickname." in menu
    menu["This can stay"]()
    assert names(field) == []
    assert settings.get(ALLOWED) == [NAME]
    assert help_of(tools, settings).marks(NAME) == ()


def test_an_ordinary_place_has_the_ordinary_menu(field: WritingField, look: Look) -> None:
    field.show_text("Samen gegeten.")
    without = WritingField(look, "Zonder")
    without.show_text("Samen vandag.")
    assert menu_at(field, "gegeten").keys() == menu_at(without, "vandag").keys()
    without.deleteLater()


def test_where_nothing_may_be_changed_nothing_is_suggested(field: WritingField) -> None:
    field.show_text("Hij at vandag.")
    field.setReadOnly(True)
    menu = menu_at(field, "vandag")
    assert "vandaag" not in menu
    assert "Skip for now" in menu


def test_a_word_without_suggestions_says_so(field: WritingField) -> None:
    field.show_text("Hij xqxqxqxqxqxq.")
    assert "No suggestions" in menu_at(field, "xqxqxq")


def test_aliases_and_labels_of_the_diary_are_no_mistakes(
    qt: QApplication, tools: WritingTools, settings: PrivateSettings
) -> None:
    known = ["Anna de Boer"]
    labels = ["tuttelzak"]
    helps = WritingHelp(tools, settings, NoTrouble(), lambda: known, lambda: labels)
    helps.load_spelling()
    told: list[bool] = []
    helps.changed.connect(lambda: told.append(True))
    assert len(helps.marks("Anna de Boer en Brommelbees")) == 1
    helps.gather()
    helps.gather()
    assert told == [True]
    assert helps.marks("Anna de Boer") == ()
    known.append("brommelbees")
    assert len(helps.marks("De brommelbees")) == 1
    helps.gather()
    assert helps.marks("De brommelbees en de tuttelzak") == ()


def test_spelling_is_switched_off_and_stays_so(
    field: WritingField, helps: WritingHelp, tools: WritingTools, settings: PrivateSettings
) -> None:
    field.show_text(f"{NAME} vandag")
    helps.check_spelling(wanted=False)
    assert misspelt(field) == []
    assert names(field) == [NAME]
    assert settings.get(SPELLING) is False
    later = WritingHelp(tools, settings, NoTrouble(), tuple, tuple)
    later.begin_soon()
    assert not later.checks_spelling
    assert later.suggestions("vandag") == ()
    assert later.marks("vandag") == ()
    later.check_spelling(wanted=True)
    assert len(later.marks("Hij at vandag")) == 1


def test_a_very_long_paragraph_is_left_alone(field: WritingField, helps: WritingHelp) -> None:
    text = f"{NAME} vandag " * (1 + LONGEST // 20)
    field.show_text(text)
    assert names(field) == misspelt(field) == []
    assert helps.marks(text) == ()
    assert list(field.names()) == []


def test_marks_of_a_paragraph_are_those_of_its_sentences(helps: WritingHelp) -> None:
    sentences = ["Vlinder huilde. ", f"Toen belde {NAME}. ", "Dat was vandag! ", "Dhr. Kaya ook."]
    together = "".join(sentences)
    found = [together[one.start : one.end] for one in helps.marks(together)]
    assert found == [NAME, "vandag", "Kaya"]


def test_what_is_marked_explains_itself_on_hover(field: WritingField, qtbot: QtBot) -> None:
    field.show_text(f"{NAME} vandag gegeten")

    def hover(words: str) -> str:
        cursor = field.document().find(words)
        cursor.setPosition(cursor.selectionStart() + 2)
        spot = field.viewport().mapTo(field, field.cursorRect(cursor).center())
        event = QHelpEvent(QEvent.Type.ToolTip, spot, field.mapToGlobal(spot))
        QApplication.sendEvent(field, event)
        return QToolTip.text()

    assert hover("vandag") == "This word is not in the dictionary. Right-click for help."
    assert hover(NAME) == "This looks like a name. Better to use a nickname."
    hover("gegeten")
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    hover(NAME)
    field.forget()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_forgetting_leaves_no_word(field: WritingField, helps: WritingHelp) -> None:
    helps.learn("tuttelzak")
    helps.skip("brommelbees")
    helps.allow([NAME])
    field.show_text("Vlinder zei tuttelzak vandag.")
    speller = helps._speller
    field.forget()
    helps.forget()
    held = str(vars(helps)) + str(vars(speller))
    for word in ("tuttelzak", "brommelbees", NAME, "Vlinder", "vandag"):
        assert f"'{word}" not in held
    assert helps.marks("Hij at vandag") == ()


def test_a_sentence_in_another_language_is_left_alone(helps: WritingHelp) -> None:
    dutch, english = "Hij zei vandag niets. ", "She was very quiet in the kitchen. "
    assert [dutch[one.start : one.end] for one in helps.marks(dutch)] == ["vandag"]
    assert helps.marks(english) == ()
    assert len(helps.marks(english + dutch + english)) == 1


def test_writing_goes_on_without_the_files(
    qt: QApplication, tmp_path: Path, settings: PrivateSettings
) -> None:
    helps = help_of(WritingTools(tmp_path, "nl"), settings)
    assert helps.marks(f"{NAME} vandag") == ()


def test_kept_words_of_another_shape_are_passed_over(
    qt: QApplication, tools: WritingTools, settings: PrivateSettings
) -> None:
    settings.set(OWN_WORDS, {"a": 1})
    settings.set(ALLOWED, [NAME, 3])
    assert help_of(tools, settings).marks(NAME) == ()


@pytest.mark.parametrize("text", ["", "abc", "é😡b", "👨‍👩‍👧x"])
def test_units_and_characters_go_together(text: str) -> None:
    for at in range(len(text) + 1):
        assert character_at(text, units(text[:at])) == at


def test_headings_are_put_before_lines_and_taken_away(field: WritingField) -> None:
    field.show_text("een\ntwee")
    field.toggle_heading()
    assert field.text == "## een\ntwee"
    field.toggle_heading()
    assert field.text == "een\ntwee"
    field.selectAll()
    field.toggle_heading()
    assert field.text == "## een\n## twee"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "Wat ik deed:\n"),
        ("Hij riep.", "Hij riep.\n\nWat ik deed:\n"),
        ("Hij riep.\n", "Hij riep.\n\nWat ik deed:\n"),
        ("Hij riep.\n\n", "Hij riep.\n\nWat ik deed:\n"),
    ],
)
def test_a_part_begins_on_a_line_of_its_own(field: WritingField, before: str, after: str) -> None:
    field.show_text(before)
    field.moveCursor(QTextCursor.MoveOperation.End)
    field.begin_part("Wat ik deed")
    assert field.text == after
    assert field.textCursor().atEnd()
    field.undo_step()
    assert field.text == before


@pytest.mark.parametrize("reason", list(QContextMenuEvent.Reason)[:2])
def test_the_menu_opens_by_mouse_and_by_key_and_copies(
    field: WritingField, reason: QContextMenuEvent.Reason
) -> None:
    field.show_text("vandag gegeten")
    field.selectAll()
    seen: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen.extend(action.text() for action in menu.actions())
        seen.append(field.createMimeDataFromSelection().text())
        field.forget()  # as when the diary locks; the menu goes too

    QTimer.singleShot(0, field, look)
    start = QPoint(3, 5)
    event = QContextMenuEvent(reason, start, field.viewport().mapToGlobal(start))
    QApplication.sendEvent(field.viewport(), event)
    assert seen[-1] == "vandag gegeten"
    assert not field.createMimeDataFromSelection().hasText()
    assert QApplication.activePopupWidget() is None
