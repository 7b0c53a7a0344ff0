"""The interface in another language, switched while running."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from thop_desktop.languages import CODE_LANGUAGE, interface_languages

BRITISH = "en_GB"
# What a translation says of its language: its own name, and which way it is written.
CONTEXT, NAME, DIRECTION, RIGHT_TO_LEFT = "Language", "English", "ltr", "rtl"


def is_translation(data: bytes) -> bool:
    """Whether Qt takes these bytes for a compiled translation."""
    return QTranslator().load(data)


def language_names(folder: Path) -> dict[str, str]:
    """Code of each language that the window can speak → its own name.

    Args:
        folder: where the compiled translations are.
    """
    return {code: _own_name(folder, code) for code in interface_languages(folder)}


def _own_name(folder: Path, code: str) -> str:
    if code == CODE_LANGUAGE:
        return NAME
    data, translator = _compiled(folder / f"thop_{code}.qm"), QTranslator()
    told = translator.translate(CONTEXT, NAME) if translator.load(data) else ""
    # A translation that does not say it, or is not there, leaves what Qt knows.
    return told or QLocale(code).nativeLanguageName() or code


def _compiled(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


class Translation:
    """Installs the translators of one language at a time."""

    def __init__(self, folder: Path) -> None:
        """Take the folder with the compiled translations."""
        self._folder = folder
        # With what each was loaded from, which Qt does not copy.
        self._installed: list[tuple[QTranslator, bytes]] = []

    def switch_to(self, language: str) -> None:
        """Show everything that is made from now on in this language, Qt's own words too.

        The window is mirrored where the language is written from right to left. A translation
        that is missing leaves the English of the code.
        """
        for translator, _data in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        # The English of the code is British, and so are its days and hours.
        QLocale.setDefault(QLocale(BRITISH if language == CODE_LANGUAGE else language))
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for file in (qt_folder / f"qtbase_{language}.qm", self._folder / f"thop_{language}.qm"):
            # Given the file, Qt would map it into memory: replaced while the program runs, by an
            # update, it would end the program.
            translator, data = QTranslator(), _compiled(file)
            if translator.load(data):
                QCoreApplication.installTranslator(translator)
                self._installed.append((translator, data))
        QGuiApplication.setLayoutDirection(self.direction)

    @property
    def direction(self) -> Qt.LayoutDirection:
        """Which way the present language is written, as its translation says."""
        told = QCoreApplication.translate("Language", "ltr")
        right_to_left = told == RIGHT_TO_LEFT
        return Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight

    @property
    def name(self) -> str:
        """The present language by its own name."""
        return QCoreApplication.translate("Language", "English")
