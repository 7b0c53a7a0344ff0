"""How the program looks: theme, size of text and language, as the user or the system wants."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from thop_desktop import paths
from thop_desktop.ui.look import Look
from thop_desktop.ui.preferences import FOLLOW_SYSTEM, Preferences
from thop_desktop.ui.stylesheet import palette
from thop_desktop.ui.system_theme import system_theme
from thop_desktop.ui.themes import LIGHT, THEMES, Theme
from thop_desktop.ui.translation import Translation

# Paper is read from closer by than a screen.
PAPER_SCALE = 0.9


class Appearance:
    """Knows the present look, and puts it on."""

    def __init__(
        self,
        app: QApplication,
        preferences: Preferences,
        resources: Path,
        system_changed: Callable[[], object],
    ) -> None:
        """Follow the colours of the system from now on.

        Args:
            app: the QApplication.
            preferences: what the user chose.
            resources: the folder with the program's own files.
            system_changed: the system has other colours, and the user wants to follow them.

        Attributes:
            look: the present look.
            translation: the present language.
        """
        self._app, self._preferences, self._resources = app, preferences, resources
        self._tell_system_changed = system_changed
        self._system_font = QFont(app.font())
        self.translation = Translation(paths.translations())
        self.look = self._wanted()
        hints = app.styleHints()
        # Held as long as it is listened to: Python would let go of it.
        self._wishes = hints.accessibility()
        self._following = (
            hints.colorSchemeChanged.connect(self.system_changed),
            self._wishes.contrastPreferenceChanged.connect(self.system_changed),
        )

    def put_on(self) -> Look:
        """Have language, fonts and colours as they are wanted now; returns the new look."""
        self.translation.switch_to(self._preferences.language)
        self.look = self._wanted()
        self._app.setFont(self.look.font("body"))
        self._app.setPalette(palette(self.look))
        return self.look

    def style(self, look: Look) -> None:
        """Have all widgets drawn in a look."""
        from thop_desktop.ui.stylesheet import style_sheet

        self._app.setStyleSheet(style_sheet(look))

    def set_icon(self) -> None:
        """Give the program its icon."""
        from PySide6.QtGui import QIcon

        self._app.setWindowIcon(QIcon(str(self._resources / "figures" / "app-icon.svg")))

    def of_paper(self) -> Look:
        """The look of what is printed."""
        return self._look(LIGHT, PAPER_SCALE)

    def system_changed(self) -> None:
        """The system has other colours."""
        if self._preferences.theme == FOLLOW_SYSTEM:
            self._tell_system_changed()

    def stop_following(self) -> None:
        """The program ends."""
        for connection in self._following:
            QObject.disconnect(connection)

    def _wanted(self) -> Look:
        return self._look(self._theme(), self._preferences.text_percent / 100)

    def _look(self, theme: Theme, scale: float) -> Look:
        return Look(theme, scale, self._resources / "icons", self._system_font)

    def _theme(self) -> Theme:
        name = self._preferences.theme
        return system_theme(self._app) if name == FOLLOW_SYSTEM else THEMES[name]
