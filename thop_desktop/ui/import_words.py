"""What is said when nothing can be brought in from a file, and what was found in one."""

from PySide6.QtCore import QObject

from thop_desktop.errors import IntakeError, Unusable
from thop_desktop.intake.found import Found, Source
from thop_desktop.intake.keeping import Outcome
from thop_desktop.ui.export_words import period_words


class ImportWords(QObject):
    """Knows a title and a sentence for each failure, and words for what was found."""

    def said_of(self, error: IntakeError) -> tuple[str, str]:
        """A title, and what it means; the line where there is one."""
        title, text = self._said(error)
        if error.line:
            line = self.tr("It is on line %1.").replace("%1", str(error.line))
            text = f"{text} {line}"
        nothing = self.tr("Nothing was brought in. The file stays as it is.")
        return title, f"{text} {nothing}"

    def found(self, found: Found) -> str:
        """How many entries there are, from when to when, and what else."""
        parts = [self.tr("There is/are %n entry(s) in it", "", found.entries)]
        if found.first is not None and found.dated:
            parts.append(period_words(found.first, found.last))
        words = ", ".join(parts) + "."
        if found.others:
            others = self.tr("And %n other thing(s): children, plans and so on.", "", found.others)
            words = f"{words} {others}"
        return words

    def source(self, source: Source) -> str:
        """What a file is."""
        return {
            Source.FULL: self.tr("A whole diary of this program"),
            Source.PART: self.tr("A part of a diary of this program"),
            Source.TEXT: self.tr("Text"),
            Source.REDNOTEBOOK: self.tr("A RedNotebook diary"),
            Source.JRNL: self.tr("A jrnl diary"),
        }[source]

    def outcome(self, outcome: Outcome) -> str:
        """What came of it."""
        parts = [self.tr("%n entry(s) came in.", "", outcome.entries)]
        if others := outcome.new - outcome.entries:
            parts.append(self.tr("%n other thing(s) came in.", "", others))
        if outcome.there:
            parts.append(self.tr("%n was/were there already.", "", outcome.there))
        if outcome.different:
            parts.append(
                self.tr("%n is/are different in your diary. Yours stays.", "", outcome.different)
            )
        if outcome.renamed:
            words = self.tr("A nickname was already in use. In your diary it is now: %1.")
            parts.append(words.replace("%1", ", ".join(outcome.renamed)))
        return " ".join(parts)

    def _said(self, error: IntakeError) -> tuple[str, str]:
        match error.why:
            case Unusable.GONE:
                return (
                    self.tr("The file is not there any more"),
                    self.tr("Perhaps it was moved, or the USB stick was taken out."),
                )
            case Unusable.UNREADABLE:
                return (
                    self.tr("The file cannot be read"),
                    self.tr("Perhaps you are not allowed to open it, or the disk is damaged."),
                )
            case Unusable.EMPTY:
                return self.tr("The file is empty"), self.tr("There is nothing in it.")
            case Unusable.TOO_LARGE:
                words = self.tr("At most %1 MB is read at a time. Split the file, and try again.")
                return self.tr("The file is too large"), words.replace("%1", error.found)
            case Unusable.LOCKED:
                return (
                    self.tr("This is not the password of this file"),
                    self.tr("Check capitals and spaces, and try again."),
                )
            case Unusable.NEWER:
                return (
                    self.tr("This file was made with a newer version of this program"),
                    self.tr("Install the newest version, then try again."),
                )
            case Unusable.CHANGED:
                return (
                    self.tr("The file has changed in the meantime"),
                    self.tr("Choose it again, and check it again."),
                )
        return self._of_the_words(error)

    def _of_the_words(self, error: IntakeError) -> tuple[str, str]:
        match error.why:
            case Unusable.OTHER_KIND:
                return self.tr("This cannot be brought in"), self._kind(error.found)
            case Unusable.NOT_TEXT:
                return (
                    self.tr("The characters in this file cannot be read"),
                    self.tr("Open it in the program that made it. Save it there as UTF-8."),
                )
            case Unusable.CONTROL_CHARACTER:
                return (
                    self.tr("This is not plain text"),
                    self.tr("There is a character in it that does not belong in text."),
                )
            case Unusable.CUT_OFF:
                return (
                    self.tr("The end of the file is missing"),
                    self.tr("It was cut off or damaged. Copy it again, and try again."),
                )
            case Unusable.NO_SUCH_DATE:
                words = self.tr(
                    "It says ‘%1’. That day does not exist, or is not between 1970 and 2100."
                )
                return self.tr("There is a date in it that cannot be right"), words.replace(
                    "%1", error.found
                )
            case Unusable.NOTHING_FOUND:
                return (
                    self.tr("There is no entry in this file"),
                    self.tr("There are no words to bring in."),
                )
        return self.tr("The file is not as it should be"), self._part(error.found)

    def _part(self, found: str) -> str:
        if found:
            words = self.tr("Part %1 of it is not written as it should be in this kind of file.")
            return words.replace("%1", found)
        return self.tr("It is not written as it should be in this kind of file.")

    def _kind(self, found: str) -> str:
        known = self.tr(
            "Text, Markdown, RedNotebook, jrnl and files of this program can be brought in."
        )
        what = {
            "pdf": self.tr("This is a PDF."),
            "picture": self.tr("This is a picture."),
            "document": self.tr("This is a word-processor document. Save it there as plain text."),
            "database": self.tr("This is a database."),
            "zip": self.tr("This is a zip file with no RedNotebook diary in it."),
            "json": self.tr("This is JSON from another program."),
            "folder": self.tr("There is no RedNotebook diary in this folder."),
        }.get(found, self.tr("This is another type of file."))
        return f"{what} {known}"
