"""The interface in another language, switched while running."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

INTERFACE_LANGUAGES = {"nl": "Nederlands", "en": "English"}


def is_translation(data: bytes) -> bool:
    """Whether Qt takes these bytes for a compiled translation."""
    return QTranslator().load(data)


class Translation:
    """Installs the translators of one language at a time."""

    def __init__(self, folder: Path) -> None:
        """Take the folder with the compiled translations."""
        self._folder = folder
        # With what each was loaded from, which Qt does not copy.
        self._installed: list[tuple[QTranslator, bytes]] = []

    def switch_to(self, language: str) -> None:
        """Show everything that is made from now on in this language, Qt's own words too.

        A translation that is missing leaves the English of the code.
        """
        for translator, _data in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        QLocale.setDefault(QLocale(language))
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for file in (qt_folder / f"qtbase_{language}.qm", self._folder / f"thop_{language}.qm"):
            if not file.is_file():
                continue
            # Given the file, Qt would map it into memory: replaced while the program runs, by an
            # update, it would end the program.
            translator, data = QTranslator(), file.read_bytes()
            if translator.load(data):
                QCoreApplication.installTranslator(translator)
                self._installed.append((translator, data))
