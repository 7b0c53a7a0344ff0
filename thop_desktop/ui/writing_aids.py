"""What helps while an entry is written: the help panel, the line on names, and their switches."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from thop_desktop.content.writing_guide import WritingGuide
from thop_desktop.ui.look import Look
from thop_desktop.ui.names_line import NamesLine
from thop_desktop.ui.writing_bar import WritingBar
from thop_desktop.ui.writing_field import WritingField
from thop_desktop.ui.writing_guide_panel import WritingGuidePanel
from thop_desktop.ui.writing_help import WritingHelp

# The line on names comes and goes in a pause, not under a hand that types.
PAUSE_MS = 500


class WritingAids(QObject):
    """Ties the fields of an entry to their help; without a help it offers nothing.

    Attributes:
        panel: the help to keep things apart, for above the text; or None.
        line: tells of names and numbers, for below the text.
    """

    def __init__(
        self,
        look: Look,
        bar: WritingBar,
        fields: Sequence[WritingField],
        helps: WritingHelp | None,
        guide: WritingGuide | None,
        parent: QWidget,
    ) -> None:
        """Tie them together.

        Args:
            look: fonts and measures.
            bar: has the switches.
            fields: all of an entry, the main one first.
            helps: marks the fields.
            guide: what the panel says.
            parent: the entry's own widget.
        """
        super().__init__(parent)
        self._fields, self._bar, self._helps = fields, bar, helps
        self._rests = False
        self.line = NamesLine(look, self._show_next, self._allow)
        self.panel = WritingGuidePanel(look, guide, fields[0].begin_part) if guide else None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look_again)
        bar.offer(guide=guide is not None, spelling=helps is not None and helps.can_spell)
        bar.guide_wanted.connect(self._show_panel)
        if helps is not None:
            bar.spelling.setChecked(helps.checks_spelling)
            bar.spelling_wanted.connect(lambda wanted: helps.check_spelling(wanted=wanted))
            helps.changed.connect(self._pause.start)
            for field in fields:
                field.textChanged.connect(self._pause.start)

    def begin(self) -> None:
        """An entry is shown: look at it soon."""
        if self._helps is not None:
            self._helps.gather()
            self._helps.begin_soon()
            self.look_again()

    def load_now(self) -> None:
        """Load the dictionary without waiting for a pause, where spelling is to be checked."""
        if self._helps is not None and self._helps.checks_spelling:
            self._helps.load_spelling()

    def typed(self) -> None:
        """The dictionary can wait until the next pause."""
        if self._helps is not None:
            self._helps.begin_soon()

    def rest(self, *, resting: bool) -> None:
        """Offer nothing while nothing can be changed."""
        self._rests = resting
        self.look_again()
        if self.panel is not None:
            self.panel.setVisible(self._bar.guide.isChecked() and not resting)

    def look_again(self) -> None:
        """Show the line where there are names, and only there."""
        self._pause.stop()
        found = any(True for field in self._fields for _ in field.names())
        self.line.setVisible(found and not self._rests)

    def forget(self) -> None:
        """Tell of nothing any more."""
        self._pause.stop()
        self.line.hide()

    def _show_panel(self, shown: bool) -> None:
        if self.panel is not None:
            self.panel.setVisible(shown)
            # Who came by mouse goes on writing.
            if shown and self._bar.guide.hasFocus():
                self.panel.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_next(self) -> None:
        """Select the name after the one that is selected, or else the first."""
        found = [(field, one) for field in self._fields for one in field.names()]
        if not found:
            return
        places = [(id(field), one.selectionEnd()) for field, one in found]
        at_hand = next((field for field in self._fields if field.textCursor().hasSelection()), None)
        here = (id(at_hand), at_hand.textCursor().selectionEnd()) if at_hand else None
        index = places.index(here) + 1 if here in places else 0
        field, cursor = found[index % len(found)]
        for other in self._fields:
            if other is not field:
                rest = other.textCursor()
                rest.clearSelection()
                other.setTextCursor(rest)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.setTextCursor(cursor)

    def _allow(self) -> None:
        if self._helps is not None:
            names = [one.selectedText() for field in self._fields for one in field.names()]
            self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self._helps.allow(names)
            self.look_again()
