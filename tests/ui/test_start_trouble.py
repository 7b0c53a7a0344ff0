"""What is said where the program cannot start, and the window that shows a self-check."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.program import FakeDialogs
from thop_desktop import paths
from thop_desktop.errors import (
    DataFolderError,
    PortableFolderError,
    ResourcesMissingError,
    WorldError,
)
from thop_desktop.ui.look import Look
from thop_desktop.ui.report_window import ReportWindow
from thop_desktop.ui.start_trouble import Answer, ask_at_start, look_at_start
from thop_desktop.ui.themes import CONTRAST_DARK


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, looking afterwards as it did before."""
    sheet, palette, font = qapp.styleSheet(), QPalette(qapp.palette()), QFont(qapp.font())
    yield qapp
    qapp.setFont(font)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)


class Answering(FakeDialogs):
    """Answers the one question."""

    def __init__(self, answer: int) -> None:
        super().__init__()
        self.answer = answer
        self.said: list[tuple[str, str, list[str]]] = []

    def ask(self, title: str, text: str, verbs: Sequence[str]) -> int:
        """Remember, and give the answer."""
        self.said.append((title, text, list(verbs)))
        return self.answer


@pytest.mark.parametrize(
    ("error", "title", "words"),
    [
        (
            PortableFolderError(Path("/stick/data"), "Read-only file system"),
            "Hier lukt bewaren niet",
            "Haal de schrijfbeveiliging van de usb-stick",
        ),
        (
            PortableFolderError(Path("/stick/data"), "Not a directory", Path("/stick/data")),
            "Hier lukt bewaren niet",
            "data is een bestand",
        ),
        (
            DataFolderError(Path("/home/x"), "Permission denied"),
            "Hier lukt bewaren niet",
            "de map /home/x",
        ),
        (
            DataFolderError(Path("/home/x"), "Not a directory", Path("/home")),
            "Hier lukt bewaren niet",
            "home is een bestand",
        ),
        (ResourcesMissingError(Path("/gone")), "Een deel van het programma ontbreekt", "opnieuw"),
    ],
)
def test_each_reason_has_its_sentence_and_a_way_out(
    app: QApplication, error: WorldError, title: str, words: str
) -> None:
    can_read = isinstance(error, DataFolderError)
    last = (1, Answer.READ) if can_read else (1, Answer.CLOSE)
    for answer, meant in ((0, Answer.AGAIN), last, (-1, Answer.CLOSE)):
        door = Answering(answer)

        def make(_look: Look, _window: QWidget, door: Answering = door) -> Answering:
            return door

        assert ask_at_start(app, error, paths.translations(), "nl", make) is meant
        ((told, text, verbs),) = door.said
        assert told == title
        assert words in text
        assert ("schrijfbeveiliging" in text) is ("schrijfbeveiliging" in words)
        assert ("Alleen lezen" in verbs) is can_read
        assert (verbs[0], verbs[-1]) == ("Probeer het nog eens", "Sluit")
    # The translation goes with it.
    assert QCoreApplication.translate("StartTrouble", "Close") == "Close"


def test_it_is_english_where_the_translations_are_gone(app: QApplication, tmp_path: Path) -> None:
    door = Answering(1)
    ask_at_start(app, ResourcesMissingError(tmp_path), tmp_path, "nl", lambda *_given: door)
    assert door.said[0][0] == "Part of the program is missing"


def test_it_has_high_contrast_where_the_system_has(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    wishes = SimpleNamespace(contrastPreference=lambda: Qt.ContrastPreference.HighContrast)
    hints = SimpleNamespace(colorScheme=lambda: Qt.ColorScheme.Dark, accessibility=lambda: wishes)
    system = SimpleNamespace(styleHints=lambda: hints)
    monkeypatch.setattr("thop_desktop.ui.system_theme.QGuiApplication", system)
    assert look_at_start(app).theme is CONTRAST_DARK


def test_a_report_can_be_read_copied_and_closed(app: QApplication) -> None:
    window = ReportWindow(look_at_start(app), "Kop\n\n[goed] Alles.\n", "Kopieer", "Sluit")
    window.show()
    assert window.words.isReadOnly()
    assert window.words.accessibleName() == "Kop"
    QTest.mouseClick(window.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Kop\n\n[goed] Alles.\n"
    QGuiApplication.clipboard().clear()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        window.show()
        QTest.keyClick(window.close_button, key)
        assert not window.isVisible()
    window.deleteLater()
