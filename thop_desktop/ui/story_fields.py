"""What came before, what the carer did, and how it ended: three small fields below the text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.store.entry import Entry
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.writing_field import WritingField
from thop_desktop.ui.writing_help import WritingHelp

NAMES = ("before", "did", "outcome")


class StoryFields(QWidget):
    """Shows those fields that have something in them or were asked for.

    Signals:
        changed: something was typed.
    """

    changed = Signal()

    def __init__(self, look: Look, helps: WritingHelp | None = None) -> None:
        """Make them, all hidden.

        Args:
            look: fonts and measures.
            helps: marks names and misspelt words, or None.
        """
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.space(16), 0, 0)
        column.setSpacing(look.space(4))
        self.fields: dict[str, WritingField] = {}
        self._labels: dict[str, Label] = {}
        titles = {
            "before": self.tr("What came before"),
            "did": self.tr("What I did"),
            "outcome": self.tr("How it ended"),
        }
        for name, title in titles.items():
            label = Label(look, title, "text-strong", "quiet")
            field = WritingField(look, title, style="body", lines=2, helps=helps)
            field.setObjectName("side")
            label.setBuddy(field)
            label.setContentsMargins(0, look.space(8), 0, 0)
            field.textChanged.connect(self.changed)
            column.addWidget(label)
            column.addWidget(field)
            self._labels[name], self.fields[name] = label, field
        self.ask_for(())

    @property
    def shown(self) -> tuple[str, ...]:
        """The names of the fields that are shown."""
        return tuple(name for name in NAMES if not self.fields[name].isHidden())

    def show_entry(self, entry: Entry) -> None:
        """Show what an entry says in them."""
        texts = {"before": entry.before, "did": entry.did, "outcome": entry.outcome}
        for name, text in texts.items():
            if self.fields[name].text != text:
                self.fields[name].show_text(text)
        self.ask_for(tuple(name for name, text in texts.items() if text))

    def ask_for(self, names: tuple[str, ...]) -> None:
        """Show these fields, and those that have something in them."""
        for name in NAMES:
            shown = name in names or bool(self.fields[name].text)
            self._labels[name].setVisible(shown)
            self.fields[name].setVisible(shown)
        self.setVisible(bool(self.shown))

    def forget(self) -> None:
        """Let nothing be left in them."""
        for field in self.fields.values():
            field.forget()
        self.ask_for(())
