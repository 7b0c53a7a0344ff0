"""The children that are written about: their nicknames, and where they go when they move on."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from thop_desktop.store.children import AliasTakenError, Child, Children
from thop_desktop.store.erasing import Erasing
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.child_form import ChildForm
from thop_desktop.ui.child_row import Act, ChildRow
from thop_desktop.ui.diary_guard import DiaryGuard
from thop_desktop.ui.door import Door
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.measure import measured
from thop_desktop.ui.page import Page, lead_to
from thop_desktop.ui.place import Place


class ChildrenPage(Page):
    """Those in sight first, then those in the archive."""

    def __init__(
        self,
        look: Look,
        keeper: Keeper,
        dialogs: Door,
        *,
        clock: Callable[[], datetime],
        go: Callable[[Place], object],
        forget_rooms: Callable[[], object],
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            keeper: the diary's door, which is open.
            dialogs: the door for errors.
            clock: tells the local time.
            go: opens a place.
            forget_rooms: lets other pages of the diary be made anew, since children changed.
        """
        super().__init__(look, self.tr("Children"), kicker=keeper.name())
        self._clock, self._go, self._forget_rooms = clock, go, forget_rooms
        self._guard = DiaryGuard(dialogs)
        self._children, self._erasing = Children(keeper.vault), Erasing(keeper.vault)
        self._parts: QWidget | None = None
        self.rows: dict[str, ChildRow] = {}
        self.form: ChildForm | None = None
        self.gap(8)
        self._back = Button(
            look, self.tr("To the diary"), lambda: go(Place("diary")), kind="link",
            icon="arrow-left",
        )  # fmt: skip
        self.column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.gap(8)
        lead = self.tr("Here they have nicknames. Keep their real names out of your entries too.")
        self.add(measured(look, Label(look, lead, "body", "quiet")), 8)
        # Else a column that wraps would be given the height of one that does not.
        self.column.addStretch(1)
        keeper.locking.connect(self.forget)
        self._show()

    def show_place(self, place: Place) -> None:
        """Count again: entries may have come or gone."""
        self._show()
        super().show_place(place)

    def first_focus(self) -> QWidget:
        """The way back."""
        return self._back

    def arrange(self) -> None:
        """Put buttons below names where there is less room."""
        for row in self.rows.values():
            row.set_narrow(narrow=self.narrow)

    def forget(self) -> None:
        """Let no name be left on the page."""
        self.rows, self.form = {}, None
        if self._parts is not None:
            self._parts.hide()
            self._parts.setParent(None)
            self._parts.deleteLater()
            self._parts = None

    def change(self, child: Child) -> None:
        """Open the form for a child."""
        self._show()
        self.form = ChildForm(self.look, child, self._keep, self._leave)
        self.rows[child.id].open_form(self.form)
        lead_to(self.form.alias, self.form)

    def add_child(self) -> None:
        """Open the form for a new child."""
        self._show()
        self.form = ChildForm(self.look, None, self._keep, self._leave)
        self._new.addWidget(self.form)
        self._add.hide()
        lead_to(self.form.alias, self.form)

    def archive(self, child: Child) -> None:
        """Put a child out of sight."""
        self._guard.attempt(lambda: self._children.archive(child.id, self._clock()))
        self._changed(child.id)

    def take_out(self, child: Child) -> None:
        """Bring a child back into sight."""
        self._guard.attempt(lambda: self._children.unarchive(child.id))
        self._changed(child.id)

    def _show(self) -> None:
        self.forget()
        self._guard.attempt(self._lay_out)
        self.arrange()

    def _lay_out(self) -> None:
        look = self.look
        present, archived = self._children.all(), self._children.all(archived=True)
        numbers = self._erasing.entries_by_child()
        self._parts = QWidget()
        column = QVBoxLayout(self._parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for child in present:
            self._add_row(column, child, numbers.get(child.id, 0))
        self._new = QVBoxLayout()
        column.addSpacing(look.space(12))
        column.addLayout(self._new)
        self._add = Button(look, self.tr("Add a child"), self.add_child, icon="plus")
        self._new.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        if archived:
            column.addSpacing(look.space(32))
            column.addWidget(Label(look, self.tr("In the archive"), "heading"))
            column.addSpacing(look.space(4))
            words = self.tr(
                "Out of sight, but nothing is gone. In the diary you see their entries again "
                "with the filter ‘From the archive too’."
            )
            column.addLayout(measured(look, Label(look, words, "text", "quiet")))
            for child in archived:
                self._add_row(column, child, numbers.get(child.id, 0))
        column.addStretch(1)
        self.column.insertWidget(self.column.count() - 1, self._parts)

    def _add_row(self, column: QVBoxLayout, child: Child, number: int) -> None:
        erase = Act(self.tr("Erase"), "trash", partial(self._go, Place("diary-erase", child.id)))
        if child.archived is None:
            acts: tuple[Act, ...] = (
                Act(self.tr("Change"), "pencil-simple", partial(self.change, child)),
                Act(self.tr("To the archive"), "file-arrow-down", partial(self.archive, child)),
                erase,
            )
        else:
            out = self.tr("Take out of the archive")
            acts = (Act(out, "arrow-counter-clockwise", partial(self.take_out, child)), erase)
        row = ChildRow(self.look, child, number, self._clock(), acts)
        line = QFrame()
        line.setFixedHeight(1)
        line.setStyleSheet(f"background: {self.look.colour('hairline').name()};")
        column.addWidget(row)
        column.addWidget(line)
        self.rows[child.id] = row

    def _keep(self, child: Child) -> str:
        """Keep what stands in the form; says why that cannot be, or ""."""
        keep = self._children.change if child.id else self._children.add
        try:
            kept = self._guard.attempt(lambda: keep(child, self._clock()))
        except AliasTakenError:
            return self.tr(
                "Another child has this nickname, perhaps in the archive. Choose another one."
            )
        if kept is None:
            return self.tr("This could not be saved. Try again.")
        self._changed(kept.id)
        return ""

    def _leave(self) -> None:
        self._show()
        self._focus(self._add)

    def _changed(self, child_id: str) -> None:
        self._forget_rooms()
        self._show()
        row = self.rows.get(child_id)
        self._focus(row.buttons[0] if row else self._add)

    @staticmethod
    def _focus(widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
