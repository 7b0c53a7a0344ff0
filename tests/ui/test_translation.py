"""The interface in two languages, switched while running, without a word left behind."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTime, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QTextBrowser,
    QWidget,
)

from tests.support.languages import dutch_words, interface_texts, left_behind
from tests.support.program import Running
from thop_desktop import paths
from thop_desktop.tour.seen import settle
from thop_desktop.ui.reader_page import ReaderPage
from thop_desktop.ui.results_list import ResultsList
from thop_desktop.ui.search_page import SearchPage
from thop_desktop.ui.translation import Translation, language_names

ROOMS = ("today", "read", "article", "terms", "search", "help", "now", "settings", "gate")


def words_of(widget: QWidget) -> Iterator[str]:
    """Everything that a widget says to the eye, to the ear or under the pointer."""
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    if isinstance(widget, QAbstractButton):
        yield widget.text().strip()
    elif isinstance(widget, QLabel):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QTextBrowser):
        yield from widget.toPlainText().splitlines()
    elif isinstance(widget, ResultsList):
        model = widget.model()
        yield from (str(model.index(row, 0).data()) for row in range(model.rowCount()))


def everything_said(running: Running) -> set[str]:
    """The words of every widget in every room, shown or waiting to be."""
    said: set[str] = set()
    for room in ROOMS:
        running.go(room, {"article": "limits", "search": "asso"}.get(room, ""))
        for widget in running.window.findChildren(QWidget):
            said |= {words for words in words_of(widget) if words}
    running.go("article", "no-such-page")
    reader = running.room(ReaderPage)
    reader.find_bar.open_bar()
    running.type_words("x")
    for widget in running.window.findChildren(QWidget):
        said |= {words for words in words_of(widget) if words}
    return said


def test_no_word_of_one_language_is_left_in_the_other(running: Running) -> None:
    texts = interface_texts()
    english, dutch = set(texts), set(texts.values())
    running.program.set_language("en")
    settle()
    said = everything_said(running)
    # The guide is Dutch, and so are the words that are typed to find pages.
    assert left_behind(said, dutch, english) - dutch_words() == set()
    # That words of the wrong language would have been noticed:
    assert len(left_behind(said, english, dutch)) > 40
    running.program.set_language("nl")
    settle()
    assert left_behind(everything_said(running), english, dutch) == set()


def test_qt_itself_speaks_dutch(running: Running) -> None:
    running.go("search")
    field = running.room(SearchPage).field
    menu = field.createStandardContextMenu()
    assert any("P&lakken" in action.text() for action in menu.actions())
    menu.deleteLater()


def test_the_menu_of_a_text_offers_to_copy_words_and_not_our_own_links(
    running: Running,
) -> None:
    running.go("article", "contact-in-conflict")
    view = running.room(ReaderPage).view
    shown: list[tuple[str, str]] = []

    def look_and_close() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        shown.extend((action.text(), action.objectName()) for action in menu.actions())
        menu.close()

    spot = view.cursorRect(view.document().find("Limits")).center()
    QTimer.singleShot(0, look_and_close)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, view.mapToGlobal(spot))
    QApplication.sendEvent(view.viewport(), event)
    names = [name for _words, name in shown]
    assert "edit-copy" in names
    assert "link-copy" not in names
    assert shown[0][0].startswith("&Kopiëren")


def test_numbers_have_their_own_singular(qapp: QApplication) -> None:
    translation = Translation(paths.translations())

    def said(number: int) -> str:
        text = "%n term(s), explained in plain language."
        return QCoreApplication.translate("ReadPage", text, None, number)

    translation.switch_to("nl")
    assert said(1) == "1 begrip, in gewone taal uitgelegd."
    assert said(2) == "2 begrippen, in gewone taal uitgelegd."
    translation.switch_to("en")
    assert said(1) == "1 term, explained in plain language."
    assert said(2) == "2 terms, explained in plain language."
    translation.switch_to("")


def test_english_has_british_days_and_hours(qapp: QApplication) -> None:
    translation = Translation(paths.translations())
    translation.switch_to("en")
    assert QLocale().toString(QTime(19, 30), QLocale.FormatType.ShortFormat) == "19:30"
    assert QLocale().firstDayOfWeek() == Qt.DayOfWeek.Monday
    translation.switch_to("")


def test_a_language_says_itself_what_it_is_called_and_which_way_it_is_written(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert language_names(paths.translations()) == {"nl": "Nederlands", "en": "English"}
    # One that says nothing of itself, and one that is broken.
    for code, data in (("uk", (paths.translations() / "thop_en.qm").read_bytes()), ("de", b"x")):
        (tmp_path / f"thop_{code}.qm").write_bytes(data)
    names = language_names(tmp_path)
    assert (names["uk"], names["de"]) == ("українська", "Deutsch")
    translation = Translation(paths.translations())
    translation.switch_to("nl")
    assert (translation.name, translation.direction) == (
        "Nederlands",
        Qt.LayoutDirection.LeftToRight,
    )
    translation.switch_to("")


def test_missing_translations_leave_the_english_of_the_code(
    qapp: QApplication, tmp_path: Path
) -> None:
    translation = Translation(tmp_path / "not-there")
    translation.switch_to("nl")
    assert QCoreApplication.translate("Rail", "Settings") == "Settings"
    translation.switch_to("")


def test_switching_back_and_forth_leaves_one_language_at_a_time(qapp: QApplication) -> None:
    translation = Translation(paths.translations())
    for _time in range(5):
        translation.switch_to("nl")
        assert QCoreApplication.translate("Rail", "Settings") == "Instellingen"
        translation.switch_to("en")
        assert QCoreApplication.translate("Rail", "Settings") == "Settings"
    translation.switch_to("")


def test_a_translation_that_is_replaced_while_the_program_runs_stays(
    qt: QApplication, tmp_path: Path
) -> None:
    file = tmp_path / "thop_nl.qm"
    file.write_bytes((paths.translations() / "thop_nl.qm").read_bytes())
    translation = Translation(tmp_path)
    translation.switch_to("nl")
    file.write_bytes(b"")
    assert QCoreApplication.translate("Rail", "Today") == "Vandaag"
    translation.switch_to("")
    assert QCoreApplication.translate("Rail", "Today") == "Today"
