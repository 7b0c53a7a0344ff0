"""What stands around the steps of practising: the question of safety, and what becomes of it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.cards import Card
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.place import Place

DOWN, ACROSS = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight


def danger_notice(look: Look, go: Callable[[Place], object]) -> Callout:
    """For a situation with a word in it that may be about danger."""
    notice = Callout(
        look,
        "careful",
        QCoreApplication.translate("OwnSituation", "Is this about danger?"),
        QCoreApplication.translate(
            "OwnSituation", "Then call first, or see Help. Talk about it with your specialist."
        ),
    )
    words = QCoreApplication.translate("OwnSituation", "Open Help")
    button = Button(look, words, lambda: go(Place("help")), kind="link", icon="lifebuoy")
    notice.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return notice


class SafetyCard(Card):
    """Whether there is danger now; if so, practising can wait."""

    def __init__(
        self, look: Look, begin: Callable[[], object], go: Callable[[Place], object]
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            begin: there is no danger.
            go: opens a place.
        """
        super().__init__(look, "accent-soft", "accent-edge")
        self.column.setSpacing(look.space(8))
        self.column.addWidget(Label(look, self.tr("Is there danger now?"), "strong"))
        words = self.tr("Then safety comes first. You can practise later.")
        self.column.addWidget(Label(look, words))
        self.calm = Button(look, self.tr("No, I can practise in peace"), begin, kind="primary")
        unsafe = Button(
            look, self.tr("Yes, there is danger"), lambda: go(Place("now")), kind="warm"
        )
        self._answers = _row(look, self.column, self.calm, unsafe)
        limits = Button(
            look, self.tr("Does it touch on safety? Read about Limits first"),
            lambda: go(Place("article", "limits")), kind="link", icon="book-open",
        )  # fmt: skip
        self.column.addWidget(limits, 0, Qt.AlignmentFlag.AlignLeft)

    def arrange(self, *, narrow: bool) -> None:
        """Answers below each other where there is less room."""
        self._answers.setDirection(DOWN if narrow else ACROSS)


class ComparePart(QWidget):
    """Below the steps: on to what they ask."""

    def __init__(self, look: Look, compare: Callable[[], object]) -> None:
        """Make it; `compare` shows what to look for."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(8))
        words = self.tr("You do not have to fill in all of them.")
        column.addWidget(Label(look, words, "small", "quiet"))
        button = Button(look, self.tr("Look at what I wrote"), compare, kind="primary")
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


class EndPart(QWidget):
    """What can be done with what was practised."""

    def __init__(
        self,
        look: Look,
        keep: Callable[[], object],
        end: Callable[[], object],
        go: Callable[[Place], object],
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            keep: keeps it with the entry.
            end: keeps nothing.
            go: opens a place.
        """
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(8))
        words = self.tr("You can still change it. No sentence is right or wrong by itself.")
        column.addWidget(Label(look, words, "body", "quiet"))
        self.keep_button = Button(look, self.tr("Keep it with the entry"), keep, kind="primary")
        self.end_button = Button(look, "", end)
        self._endings = _row(look, column, self.keep_button, self.end_button)
        read = Button(
            look, self.tr("Read about ASSO"), lambda: go(Place("article", "asso")),
            kind="link", icon="book-open",
        )  # fmt: skip
        column.addWidget(read, 0, Qt.AlignmentFlag.AlignLeft)

    def offer(self, *, keeping: bool, has_entry: bool) -> None:
        """Offer to keep it, or only to let it go."""
        self.keep_button.setVisible(keeping)
        words = self.tr("Keep nothing") if has_entry else self.tr("Done, let it go")
        self.end_button.set_words(words, with_icon=False)
        self.end_button.setAccessibleName(words)

    def first_focus(self) -> Button:
        """What can be done first."""
        return self.end_button if self.keep_button.isHidden() else self.keep_button

    def arrange(self, *, narrow: bool) -> None:
        """Buttons below each other where there is less room."""
        self._endings.setDirection(DOWN if narrow else ACROSS)


def _row(look: Look, column: QVBoxLayout, *buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look.space(8))
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    column.addLayout(row)
    return row
