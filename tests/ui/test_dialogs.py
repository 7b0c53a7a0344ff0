"""The real door for questions and errors."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QSettings,
    QStandardPaths,
    Qt,
    QTimer,
    QTranslator,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPushButton, QWidget

from tests.support.program import Running
from thop_desktop.errors import DiskFullError, NotSavedError, ResourcesMissingError, WorldError
from thop_desktop.tour.seen import settle, shown_words
from thop_desktop.ui.dialogs import Dialogs
from thop_desktop.ui.look import Look
from thop_desktop.ui.qt_words import LACKING
from thop_desktop.ui.saved_bar import SavedBar

DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


@pytest.fixture
def dialogs(running: Running, look: Look) -> Dialogs:
    """The door, over a Dutch window."""
    return Dialogs(look, running.window)


def when_open(do: Callable[[QDialog], object]) -> list[str]:
    """Do something to the next dialog; the list fills with the words it shows."""
    words: list[str] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        words.extend(shown_words(dialog))
        do(dialog)

    QTimer.singleShot(0, act)
    return words


def press(key: Qt.Key) -> Callable[[QDialog], None]:
    return lambda dialog: QTest.keyClick(dialog.windowHandle(), key)


def click(words: str) -> Callable[[QDialog], None]:
    def on(dialog: QDialog) -> None:
        buttons = dialog.findChildren(QPushButton)
        (button,) = (button for button in buttons if button.text() == words)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    return on


def test_a_question_has_its_verbs_and_gives_the_one_chosen(dialogs: Dialogs) -> None:
    words = when_open(click("Gooi weg"))
    assert dialogs.ask("Bewaren?", "Wat wil je doen?", ["Bewaar", "Gooi weg"]) == 1
    assert words == ["Bewaren?", "Wat wil je doen?", "Bewaar", "Gooi weg"]


def test_enter_chooses_the_first_verb_and_escape_none(dialogs: Dialogs) -> None:
    when_open(press(Qt.Key.Key_Return))
    assert dialogs.ask("Titel", "Tekst", ["Bewaar", "Gooi weg"]) == 0
    when_open(press(Qt.Key.Key_Escape))
    assert dialogs.ask("Titel", "Tekst", ["Bewaar", "Gooi weg"]) == -1


def test_enter_chooses_the_verb_that_the_keyboard_is_on(dialogs: Dialogs) -> None:
    def go_on(dialog: QDialog) -> None:
        press(Qt.Key.Key_Tab)(dialog)
        press(Qt.Key.Key_Return)(dialog)

    when_open(go_on)
    assert dialogs.ask("Titel", "Tekst", ["Bewaar", "Gooi weg"]) == 1


def test_nothing_of_a_closed_dialog_is_left(dialogs: Dialogs, running: Running) -> None:
    when_open(press(Qt.Key.Key_Escape))
    dialogs.ask("Titel", "Tekst", ["Sluit"])
    settle()
    assert running.window.findChildren(QDialog) == []


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (NotSavedError(Path("/x/y.pdf"), "No space left"), "Dit bestand is niet bewaard"),
        (ResourcesMissingError(Path("/x")), "Er ontbreekt iets"),
        (DiskFullError(Path("/x")), "De schijf is vol"),
    ],
    ids=["not saved", "missing", "disk full"],
)
def test_an_error_is_one_plain_sentence_without_technical_words(
    dialogs: Dialogs, error: WorldError, title: str
) -> None:
    words = when_open(click("Sluit"))
    dialogs.tell(error)
    assert words[0] == title
    assert "No space left" not in " ".join(words)
    assert str(error) not in " ".join(words)


def test_a_web_address_can_be_copied_and_is_never_opened(dialogs: Dialogs) -> None:
    address = "https://www.example.nl/pad?a=b&c=<d>"
    shown: list[str] = []

    def copy(dialog: QDialog) -> None:
        (field,) = dialog.findChildren(QLineEdit)
        assert field.isReadOnly()
        shown.append(field.text())
        click("Kopieer het adres")(dialog)

    QGuiApplication.clipboard().clear()
    when_open(copy)
    dialogs.show_address(address)
    assert shown == [address]
    assert QGuiApplication.clipboard().text() == address


def test_a_web_address_that_is_not_wanted_is_not_copied(dialogs: Dialogs) -> None:
    QGuiApplication.clipboard().setText("van mij")
    when_open(click("Sluit"))
    dialogs.show_address("https://example.nl")
    assert QGuiApplication.clipboard().text() == "van mij"


def test_a_report_is_shown_as_it_is_and_copied_when_asked(dialogs: Dialogs) -> None:
    report = "Thop Desktop 1\nValueError\n<module> & more"
    words = when_open(click("Kopieer het verslag"))
    dialogs.report_bug(report)
    assert set(report.splitlines()) <= set(words)
    assert QGuiApplication.clipboard().text() == report


def test_going_on_copies_no_report(dialogs: Dialogs) -> None:
    QGuiApplication.clipboard().setText("van mij")
    when_open(press(Qt.Key.Key_Return))
    dialogs.report_bug("verslag")
    assert QGuiApplication.clipboard().text() == "van mij"


def test_words_that_look_like_markup_are_shown_as_they_are(dialogs: Dialogs) -> None:
    words = when_open(press(Qt.Key.Key_Escape))
    dialogs.ask("<b>Titel</b>", "Tekst <i>en</i> &amp;", ["Sluit"])
    assert words[:2] == ["<b>Titel</b>", "Tekst <i>en</i> &amp;"]


def test_a_dialog_is_named_for_screen_readers(dialogs: Dialogs) -> None:
    names: list[str] = []

    def read_name(dialog: QDialog) -> None:
        names.append(dialog.accessibleName())
        dialog.reject()

    when_open(read_name)
    dialogs.ask("Bewaren?", "Tekst", ["Bewaar"])
    assert names == ["Bewaren?"]


@pytest.mark.parametrize(
    ("chosen", "saved"),
    [
        ("mijn bladzijde", "mijn bladzijde.pdf"),
        ("mijn bladzijde.PDF", "mijn bladzijde.PDF"),
        ("Stap 1. Begin", "Stap 1. Begin.pdf"),
        ("", None),
    ],
)
def test_a_file_to_save_gets_the_ending_that_was_suggested(
    dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch, chosen: str, saved: str | None
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, ""))
    file = dialogs.choose_file_to_save("Bewaar", Path("Limits.pdf"), "PDF (*.pdf)")
    assert file == (Path(saved) if saved else None)


@pytest.mark.parametrize(("verb", "replaced"), [("Laat het staan", False), ("Vervang het", True)])
def test_a_file_that_the_ending_leads_to_is_replaced_only_when_asked(
    dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, verb: str, *, replaced: bool
) -> None:
    there = tmp_path / "Limits.pdf"
    there.touch()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Limits"), ""))
    words = when_open(click(verb))
    file = dialogs.choose_file_to_save("Bewaar", there, "PDF (*.pdf)")
    assert "Limits.pdf staat er al." in words
    assert file == (there if replaced else None)


def test_a_file_or_folder_is_chosen_or_not(
    dialogs: Dialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "x.thopbackup"
    for answer, expected in ((str(chosen), chosen), ("", None)):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, a=answer: (a, ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, a=answer: a)
        assert dialogs.choose_file_to_open("Kies", tmp_path, "*") == expected
        assert dialogs.choose_folder("Kies") == expected


def test_a_dialog_begins_in_a_folder_that_is_there(
    dialogs: Dialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []

    def begin(_window: object, _title: str, place: str, *_kind: str) -> tuple[str, str]:
        begun.append(place)
        return "", ""

    documents = tmp_path / "Documenten"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", begin)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", begin)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: begin(*given)[0])
    monkeypatch.setattr(
        QStandardPaths,
        "writableLocation",
        lambda place: str(documents if place is DOCUMENTS else tmp_path),
    )
    for expected in (tmp_path, documents):
        begun.clear()
        dialogs.choose_file_to_save("Bewaar", tmp_path / "gone" / "Limits.pdf", "PDF (*.pdf)")
        dialogs.choose_file_to_open("Kies", tmp_path / "backups", "*")
        dialogs.choose_folder("Kies")
        assert begun == [str(expected / "Limits.pdf"), str(expected), str(expected)]
        documents.mkdir(exist_ok=True)
    begun.clear()
    (tmp_path / "backups").mkdir()
    dialogs.choose_file_to_open("Kies", tmp_path / "backups", "*")
    assert begun == [str(tmp_path / "backups")]


def bars(window: QWidget) -> list[SavedBar]:
    """The bars that can be seen."""
    return [bar for bar in window.findChildren(SavedBar) if bar.isVisible()]


def test_where_a_file_was_saved_is_said_in_passing(dialogs: Dialogs, running: Running) -> None:
    running.accept_gate()
    for name in ("Eerste.pdf", "Grenzen.pdf"):
        dialogs.tell_saved(Path("/home/naam/Documenten") / name)
        settle()
    (bar,) = bars(running.window)
    told = bar.accessibleName().replace("\u200b", "").replace("\u2060", "")
    assert told == "Bewaard in /home/naam/Documenten als Grenzen.pdf."
    assert bar.geometry().bottom() == running.window.rect().bottom()
    running.go("read")
    assert bars(running.window) == []
    assert not any("Grenzen.pdf" in line for line in running.words)


def test_words_that_the_translation_of_qt_lacks_are_ours(running: Running) -> None:
    own = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert own.load("qtbase_nl.qm", folder)
    for context, english in LACKING:
        text = str(english)
        assert not own.translate(context, text), "Qt has it by now"
        assert QCoreApplication.translate(context, text) not in ("", text)


def test_no_folder_or_name_of_a_file_is_remembered(dialogs: Dialogs, tmp_path: Path) -> None:
    """Qt's own dialog would keep where somebody was, for all programs of this user."""
    kept, chosen = tmp_path / "settings", tmp_path / "chosen"
    chosen.mkdir()
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(kept))

    def accept() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QFileDialog)
        box.accept()

    QTimer.singleShot(0, accept)
    file = chosen / "gespreksblad met een naam.pdf"
    assert dialogs.choose_file_to_save("Bewaar", file, "PDF (*.pdf)") == file
    written = [one.read_text(errors="replace") for one in kept.rglob("*") if one.is_file()]
    assert written
    assert not any(str(chosen) in text or "naam" in text for text in written)
