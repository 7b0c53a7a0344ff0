"""Beginning a worksheet: about whom, and whether it is not too early or too young."""

from collections.abc import Callable, Sequence
from datetime import datetime, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from thop_desktop.store.children import Child
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.look import Look
from thop_desktop.ui.notice_place import NoticePlace
from thop_desktop.ui.vault_words import day_of
from thop_desktop.ui.worksheet_about import WorksheetAbout
from thop_desktop.ui.worksheet_desk import WorksheetDesk
from thop_desktop.worksheet.fitting import is_too_young
from thop_desktop.worksheet.form import Form

LONGEST = 200


class WorksheetBegin(QWidget):
    """With an open diary three questions and a button; without one the button alone."""

    def __init__(
        self,
        look: Look,
        form: Form,
        desk: WorksheetDesk,
        children: Sequence[Child],
        clock: Callable[[], datetime],
        begun: Callable[[], object],
        may_begin: Callable[[], bool],
        *,
        primary: bool,
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            form: the worksheet.
            desk: where it is begun.
            children: who can be chosen; none without an open diary.
            clock: tells the local time.
            begun: called when a worksheet was begun.
            may_begin: asks whether one that is not kept may go, where there is one.
            primary: whether to begin is the main thing to do on the page.
        """
        super().__init__()
        self._look, self._form, self._desk = look, form, desk
        self._children = {child.id: child for child in children}
        self._clock, self._begun, self._may_begin = clock, begun, may_begin
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(12))
        self.about: WorksheetAbout | None = None
        if desk.can_keep:
            self.about = WorksheetAbout(
                look, children, self._likely_child(), desk.last_rater(), self._look_at_child
            )
            column.addWidget(self.about)
            column.addSpacing(look.space(4))
        self._notice = NoticePlace()
        self.reason: QLineEdit | None = None
        column.addWidget(self._notice)
        self.button = Button(
            look, self.tr("Begin"), self.begin, kind="primary" if primary else "plain"
        )
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._look_at_child()

    def begin(self) -> None:
        """Begin, unless the child is too young, or it is early and no reason is told."""
        if self._is_too_young():
            self._look_at_child()
            return
        child, rater, setting = self._answers()
        day = self._desk.repeat_from(child, rater, setting)
        reason = self.reason.text().strip() if self.reason is not None else ""
        if day is not None and not reason:
            self._ask_reason(day_of(datetime.combine(day, time(12)).astimezone()))
            return
        if self._may_begin():
            self._desk.begin(child, rater, setting, reason if day is not None else "")
            self._begun()

    def forget(self) -> None:
        """Let no words of the user be left in any field."""
        if self.about is not None:
            self.about.forget()
        if self.reason is not None:
            self.reason.setText("")

    def _answers(self) -> tuple[str | None, str, str]:
        about = self.about
        return (about.child, about.rater.text(), about.setting) if about else (None, "", "")

    def _likely_child(self) -> str | None:
        """The child of the last worksheet, or the only one there is."""
        last = next((one.child for one in self._desk.kept()), None)
        if last in self._children:
            return last
        return next(iter(self._children)) if len(self._children) == 1 else None

    def _is_too_young(self) -> bool:
        child = self._children.get(self.about.child or "") if self.about else None
        if child is None or child.changed is None:
            return False
        told = child.changed.astimezone().date()
        return is_too_young(child.age, told, self._clock().date())

    def _look_at_child(self) -> None:
        """Say so as soon as a child is chosen that is too young."""
        self.reason = None
        too_young = self._is_too_young()
        words = self._form.words["too_young"]
        self._notice.put(Callout(self._look, "main", "", words) if too_young else None)

    def _ask_reason(self, day: str) -> None:
        look = self._look
        if self.reason is not None:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        card = Callout(
            look,
            "careful",
            self.tr("This is not long after the last one"),
            self.tr(
                "Worksheets can be compared when there are eight weeks between them. For this one "
                "that is from %1. Do you want to go on anyway? Then write down why."
            ).replace("%1", day),
            "clock",
        )
        self.reason = QLineEdit()
        self.reason.setFont(look.font("body"))
        self.reason.setMaxLength(LONGEST)
        self.reason.setPlaceholderText(self.tr("Why now"))
        self.reason.setAccessibleName(self.tr("Why now"))
        self.reason.returnPressed.connect(self.begin)
        card.column.addWidget(self.reason)
        self._notice.put(card)
        card.show()  # what is not shown yet takes no focus
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
