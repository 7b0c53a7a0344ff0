"""A round of practising: one exercise at a time, beside the situation that it is about."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.diary_sheet import diary_sheet
from thop_desktop.ui.empty_state import EmptyState
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place
from thop_desktop.ui.spoken import say
from thop_desktop.ui.training_desk import TrainingDesk
from thop_desktop.ui.training_end import EndOfRound
from thop_desktop.ui.training_exercise import ExerciseView
from thop_desktop.ui.training_situation import SituationCard
from thop_desktop.ui.training_words import TrainingWords

WIDTH = 1000
CARD_SHARE, WORK_SHARE = 3, 5
DOWN, ACROSS = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
ROOM = "practice-round"


class RoundPage(Page):
    """Shows the exercise at hand as far as the user is with it, and what comes at the end."""

    def __init__(
        self,
        look: Look,
        desk: TrainingDesk,
        words: TrainingWords,
        *,
        go: Callable[[Place], object],
        retarget: Callable[[str], object],
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            desk: the round at hand.
            words: what steps, kinds and pages are called.
            go: opens a place.
            retarget: the present place shows something else.
        """
        super().__init__(look, "", width=WIDTH, margins=(32, 28, 32, 28))
        self.title = self.tr("Practise ASSO")
        self.setAccessibleName(self.title)
        self.setStyleSheet(diary_sheet(look))
        self._desk, self._words, self._go, self._retarget = desk, words, go, retarget
        self.view: ExerciseView | None = None
        self.end: EndOfRound | None = None
        self._holder: QWidget | None = None
        self._empty: EmptyState | None = None
        self._columns: QHBoxLayout | None = None
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self.column.addLayout(self._place)
        self.column.addStretch(1)

    def show_place(self, place: Place) -> None:
        """Go on where the round is; begin one that fits what the place names."""
        if place.target:
            self._desk.begin_with(place.target)
            self._retarget("")
        self._show()
        super().show_place(place)

    def begin(self) -> None:
        """Begin a round where there is none."""
        self._desk.begin()
        self._show()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """Look at the answer; after that, the next exercise."""
        view, shown = self.view, self._desk.shown
        if view is None or shown is None:
            return
        if not shown.is_told:
            if view.part.ready:
                self._desk.tell()
                view.tell()
                view.arrange(narrow=self.narrow)
                self._scroll_to(view.part.first_told() or view.button)
                view.focus_rating()
        elif view.rating:
            self._desk.rate(view.rating)
            self._show()
            self.verticalScrollBar().setValue(0)
            self.first_focus().setFocus(Qt.FocusReason.TabFocusReason)

    def stop(self) -> None:
        """Leave the round as it is; it can be gone on with."""
        self._desk.pause()
        self._go(Place("practice"))

    def forget(self) -> None:
        """Let nothing of the user's words be left: the diary is being locked."""
        if self.view is not None:
            self.view.forget()
        if self.end is not None:
            self.end.forget()
        self._put(None)
        self.view = self.end = self._empty = None

    def arrange(self) -> None:
        """The situation above what is asked where there is less room."""
        if self._columns is not None:
            self._columns.setDirection(DOWN if self.narrow else ACROSS)
        if self.view is not None:
            self.view.arrange(narrow=self.narrow)

    def first_focus(self) -> QWidget:
        """Where the answer begins."""
        if self.end is not None:
            return self.end.first_focus()
        if self.view is not None:
            return self.view.first_focus()
        if self._empty is not None and self._empty.button is not None:
            return self._empty.button
        return self

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers choose, wherever the keyboard is, but not within a field."""
        view = self.view
        if view is None or not view.take_key(event):
            super().keyPressEvent(event)

    def _show(self) -> None:
        self.view = self.end = self._columns = self._empty = None
        shown = self._desk.shown
        if shown is None:
            finished = self._desk.finished
            if finished is None:
                # Such as after the diary was locked.
                self._empty = EmptyState(self.look, beside=0)
                words = self.tr("There is no round in progress.")
                self._empty.say(words, self.tr("Begin a round"), self.begin)
                holder = QWidget()
                column = self.words_column(holder)
                column.setContentsMargins(0, 0, 0, 0)
                column.addWidget(Label(self.look, self.title, "display"))
                column.addWidget(self._empty)
                self._put(holder)
                return
            self.end = EndOfRound(self.look, self._desk, finished, self._go)
            self._put(self.end)
            say(self, self.end.title)
            return
        look = self.look
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(16))
        top = QHBoxLayout()
        kicker = self.tr("Exercise %1 · %2").replace("%1", str(shown.number))
        kicker = kicker.replace("%2", self._words.kind_name(shown.exercise.kind))
        top.addWidget(Label(look, kicker, "label", "quiet"), 1)
        top.addWidget(
            Button(
                look, self.tr("Stop for now"), self.stop, kind="quiet",
                hint=self.tr("Nothing is lost: you can go on later."),
            )
        )  # fmt: skip
        column.addLayout(top)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(look.space(28))
        situation = shown.exercise.situation
        if situation is not None:
            card = SituationCard(
                look, situation, safety=not self._words.asks_safety(shown.exercise)
            )
            self._columns.addWidget(card, CARD_SHARE, Qt.AlignmentFlag.AlignTop)
        self.view = ExerciseView(
            look, shown, self._words, self._desk, go_on=self.go_on, go=self._go
        )
        self.view.part.cursor_at.connect(self._follow)
        self._columns.addWidget(self.view, WORK_SHARE)
        column.addLayout(self._columns)
        self._put(holder)
        self.arrange()
        say(self, f"{kicker}. {shown.exercise.question}")

    def _put(self, holder: QWidget | None) -> None:
        if self._holder is not None:
            self._holder.hide()
            self._place.removeWidget(self._holder)
            self._holder.setParent(None)
            self._holder.deleteLater()
        self._holder = holder
        if holder is not None:
            self._place.addWidget(holder)
            holder.show()

    def _scroll_to(self, widget: QWidget) -> None:
        """Once what came has its letters and its place."""
        for child in self.findChildren(QWidget):
            child.ensurePolished()

        def scroll() -> None:
            body = self.widget()
            if body is None or not body.isAncestorOf(widget):
                return
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            top = widget.mapTo(body, QPoint(0, 0)).y() - self.look.space(24)
            room = self.viewport().height()
            bar = self.verticalScrollBar()
            # The whole of it where there is room, else its beginning.
            if top + widget.height() > bar.value() + room - self.look.space(24):
                bar.setValue(min(top, top + widget.height() + self.look.space(48) - room))

        QTimer.singleShot(0, widget, scroll)

    def _follow(self, field: QWidget, cursor: QRect) -> None:
        """Keep the cursor in sight: the field is as high as its text, the page scrolls."""
        body = self.widget()
        if field.hasFocus() and body is not None and body.isAncestorOf(field):
            spot = field.mapTo(body, cursor.center())
            self.ensureVisible(spot.x(), spot.y(), 0, self.look.space(48))
