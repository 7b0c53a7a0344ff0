"""The program as a whole: where it starts, and the system's colours."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from tests.support.program import FakeDialogs, Running, start_program
from thop_desktop import paths
from thop_desktop.app import Program, Start, make_qt
from thop_desktop.errors import ResourcesMissingError
from thop_desktop.tour.guide import EVENING
from thop_desktop.tour.seen import settle
from thop_desktop.ui.themes import CONTRAST, CONTRAST_DARK, DARK, LIGHT


class FakeSystem:
    """A desktop with a colour scheme; Qt has none where there is no screen."""

    def __init__(self) -> None:
        self._scheme = Qt.ColorScheme.Unknown
        self._contrast = Qt.ContrastPreference.NoPreference
        # By the names that Qt has for them.
        self.styleHints = self.accessibility = lambda: self
        self.colorScheme = lambda: self._scheme
        self.contrastPreference = lambda: self._contrast

    def prefer(self, contrast: Qt.ContrastPreference) -> None:
        """Set a contrast; Qt tells of it."""
        self._contrast = contrast
        wishes = QGuiApplication.styleHints().accessibility()
        wishes.contrastPreferenceChanged.emit(contrast)
        settle()

    def wear(self, scheme: Qt.ColorScheme) -> None:
        """Set a scheme; Qt tells of it."""
        self._scheme = scheme
        QGuiApplication.styleHints().colorSchemeChanged.emit(scheme)
        settle()


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> FakeSystem:
    """The desktop that the program asks for its colours."""
    made = FakeSystem()
    monkeypatch.setattr("thop_desktop.ui.system_theme.QGuiApplication", made)
    return made


@pytest.fixture
def following(qapp: QApplication, tmp_path: Path, system: FakeSystem) -> Iterator[Running]:
    """The program of a user who never chose a theme."""
    with start_program(tmp_path, theme="") as running:
        running.accept_gate()
        yield running


def paper(running: Running) -> QColor:
    picture = running.window.grab().toImage()
    return picture.pixelColor(picture.width() - 30, 5)


def test_the_colours_follow_the_system_while_running(
    following: Running, system: FakeSystem
) -> None:
    assert paper(following) == QColor(LIGHT.paper)
    following.go("read")
    for scheme, theme in (
        (Qt.ColorScheme.Dark, DARK),
        (Qt.ColorScheme.Light, LIGHT),
        (Qt.ColorScheme.Dark, DARK),
    ):
        system.wear(scheme)
        assert paper(following) == QColor(theme.paper)
        assert following.place.room == "read"


def test_high_contrast_follows_the_system_too(following: Running, system: FakeSystem) -> None:
    system.prefer(Qt.ContrastPreference.HighContrast)
    assert paper(following) == QColor(CONTRAST.paper)
    system.wear(Qt.ColorScheme.Dark)
    assert paper(following) == QColor(CONTRAST_DARK.paper)
    system.prefer(Qt.ContrastPreference.NoPreference)
    assert paper(following) == QColor(DARK.paper)


def test_where_high_contrast_has_no_scheme_the_colours_of_the_system_tell(
    following: Running, system: FakeSystem, monkeypatch: pytest.MonkeyPatch
) -> None:
    dark = QPalette(QColor("white"), QColor("black"))
    dark.setColor(QPalette.ColorRole.Window, QColor("black"))
    dark.setColor(QPalette.ColorRole.WindowText, QColor("white"))
    own = QApplication.setPalette
    # An empty palette gives that of the system back.
    monkeypatch.setattr(
        QApplication,
        "setPalette",
        staticmethod(lambda palette: own(palette if palette.resolveMask() else dark)),
    )
    system.prefer(Qt.ContrastPreference.HighContrast)
    assert paper(following) == QColor(CONTRAST_DARK.paper)


def test_a_theme_that_was_chosen_stays_whatever_the_system_does(
    following: Running, system: FakeSystem
) -> None:
    following.program.set_theme("light")
    system.prefer(Qt.ContrastPreference.HighContrast)
    assert paper(following) == QColor(LIGHT.paper)
    system.prefer(Qt.ContrastPreference.NoPreference)
    settle()
    system.wear(Qt.ColorScheme.Dark)
    assert paper(following) == QColor(LIGHT.paper)
    following.program.set_theme("system")
    settle()
    assert paper(following) == QColor(DARK.paper)


def test_what_the_command_line_says_is_kept(qapp: QApplication, tmp_path: Path) -> None:
    start = Start(tmp_path, lambda: EVENING, language="en", theme="dark", text_percent=150)
    program = Program(make_qt(), start, lambda _look, _window: FakeDialogs())
    assert program.preferences.language == "en"
    assert program.preferences.theme == "dark"
    assert program.preferences.text_percent == 150
    program.window.deleteLater()
    del program
    with start_program(tmp_path, theme="") as again:
        assert again.program.preferences.theme == "dark"
        assert again.program.preferences.text_percent == 150


def test_a_missing_book_is_an_error_before_any_window(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "PACKAGE", tmp_path / "package")
    with pytest.raises(ResourcesMissingError) as caught:
        Program(make_qt(), Start(tmp_path, lambda: EVENING))
    assert str(tmp_path) in str(caught.value)
    assert not [window for window in QApplication.topLevelWidgets() if window.isVisible()]
