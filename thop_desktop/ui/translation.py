"""The interface in another language, switched while running."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

INTERFACE_LANGUAGES = {"nl": "Nederlands", "en": "English"}


class Translation:
    """Installs the translators of one language at a time."""

    def __init__(self, folder: Path) -> None:
        """Take the folder with the compiled translations."""
        self._folder = folder
        self._installed: list[QTranslator] = []

    def switch_to(self, language: str) -> None:
        """Show everything that is made from now on in this language, Qt's own words too.

        A translation that is missing leaves the English of the code.
        """
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        QLocale.setDefault(QLocale(language))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for file, folder in ((f"qtbase_{language}", qt_folder), (f"thop_{language}", self._folder)):
            translator = QTranslator()
            if translator.load(file, str(folder)):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
