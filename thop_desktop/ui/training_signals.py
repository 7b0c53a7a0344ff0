"""What the checker says of a sentence: an icon, a word, the reason, and an example."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.trainer.checker import Signal
from thop_desktop.trainer.rules import Severity
from thop_desktop.ui.labels import IconLabel, Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.spoken import say

SIGNS = {
    Severity.ATTENTION: ("info", "careful"),
    Severity.TIP: ("lightbulb", "main"),
    Severity.PRAISE: ("check", "good"),
}


def severity_words(severity: Severity) -> str:
    """The word before a signal."""
    return {
        Severity.ATTENTION: QCoreApplication.translate("TrainingSignals", "Note."),
        Severity.TIP: QCoreApplication.translate("TrainingSignals", "Tip."),
        Severity.PRAISE: QCoreApplication.translate("TrainingSignals", "Good."),
    }[severity]


class SignalLines(QWidget):
    """The signals of one sentence, below it; hidden while there is nothing to say."""

    def __init__(self, look: Look) -> None:
        """Make it empty."""
        super().__init__()
        self._look = look
        self.signals: tuple[Signal, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, look.space(4), 0, 0)
        self._column.setSpacing(look.space(6))
        self.hide()

    def show_signals(self, signals: Sequence[Signal], none: str = "") -> None:
        """Show these instead of those that are there.

        Args:
            signals: of the checker, in its order.
            none: what is said where there are none, or "".
        """
        self.forget()
        self.signals = tuple(signals)
        for signal in self.signals:
            self._column.addWidget(self._line(signal))
        if not self.signals and none:
            self._column.addWidget(Label(self._look, none, "small", "quiet"))
        self.setVisible(self._column.count() > 0)
        heads = [f"{severity_words(signal.severity)} {signal.text}" for signal in self.signals]
        say(self, " ".join(heads) or none)

    def forget(self) -> None:
        """Let nothing be left."""
        self.signals = ()
        while item := self._column.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self.hide()

    def _line(self, signal: Signal) -> QWidget:
        look = self._look
        icon, role = SIGNS[signal.severity]
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space(8))
        row.addWidget(IconLabel(look, icon, role, 18), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.space(1))
        head = severity_words(signal.severity)
        said = Label(look, "", "text")
        said.set_words(f"{head} {signal.text}", strong=head, tone=role)
        words.addWidget(said)
        if signal.example:
            example = QCoreApplication.translate("TrainingSignals", "For example: %1")
            words.addWidget(Label(look, example.replace("%1", signal.example), "text", "quiet"))
        row.addLayout(words, 1)
        return line
