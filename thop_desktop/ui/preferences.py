"""What is remembered between runs about the window itself; nothing about a person."""

import re
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from thop_desktop.languages import FIRST_LANGUAGE
from thop_desktop.ui.themes import THEMES

FILE_NAME = "settings.ini"
FOLLOW_SYSTEM = "system"
SMALLEST, LARGEST, STEP = 80, 200, 10
# PySide unpickles Python objects that stand in such a file, and a pickle can run anything.
# So only lines of plain words are let in, which is all that is written here.
PLAIN = re.compile(rb"\[General\]|\w+=[\w-]*|")


class Preferences:
    """Theme, text size, language, the window's place, and whether the gate was accepted.

    A damaged or hostile file gives the defaults; what cannot be written is forgotten quietly.
    """

    def __init__(self, folder: Path, languages: tuple[str, ...], held_language: str = "") -> None:
        """Take the folder of the file and the languages that can be chosen.

        Args:
            folder: where the file is or will be.
            languages: codes of those that can be chosen.
            held_language: the one that the computer's manager chose instead, or "".
        """
        file = folder / FILE_NAME
        with suppress(OSError):
            if not all(PLAIN.fullmatch(line) for line in file.read_bytes().splitlines()):
                file.unlink()
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)
        self._languages = languages
        self._held_language = held_language

    @property
    def theme(self) -> str:
        """Name of a theme, or "system" to follow the system."""
        name = self._text("theme", FOLLOW_SYSTEM)
        return name if name in THEMES else FOLLOW_SYSTEM

    @theme.setter
    def theme(self, name: str) -> None:
        self._settings.setValue("theme", name)

    @property
    def text_percent(self) -> int:
        """Text size in percent, from 80 to 200 in steps of ten."""
        try:
            percent = int(self._text("text_percent", "100"))
        except ValueError:
            percent = 100
        return min(LARGEST, max(SMALLEST, round(percent / STEP) * STEP))

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self._settings.setValue("text_percent", min(LARGEST, max(SMALLEST, percent)))

    @property
    def language(self) -> str:
        """Code of the interface language."""
        if self._held_language in self._languages:
            return self._held_language
        code = self._text("language", FIRST_LANGUAGE)
        return code if code in self._languages else FIRST_LANGUAGE

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def gate_accepted(self) -> bool:
        """Whether the user has read and accepted what to know before beginning."""
        return self._text("gate_accepted", "") == "yes"

    @gate_accepted.setter
    def gate_accepted(self, accepted: bool) -> None:
        self._settings.setValue("gate_accepted", "yes" if accepted else "no")

    @property
    def window_geometry(self) -> QByteArray:
        """Place and size of the window as Qt saves them; empty before the first run."""
        return QByteArray.fromHex(QByteArray(self._text("window_geometry", "").encode()))

    @window_geometry.setter
    def window_geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("window_geometry", geometry.toHex().toStdString())

    def word(self, key: str) -> str:
        """A plain word that was kept under a name; "" when there is none."""
        return self._text(key, "")

    def keep_word(self, key: str, word: str) -> None:
        """Keep a word of letters, figures and dashes; "" for none."""
        self._settings.setValue(key, word)

    def _text(self, key: str, default: str) -> str:
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else str(value)
