"""One exercise on the page: what is asked, where it is answered, and how it went."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from thop_desktop.trainer.exercise import Choosing, Ordering, Writing
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.cards import Card
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.notice_place import NoticePlace
from thop_desktop.ui.own_situation_parts import danger_notice
from thop_desktop.ui.place import Place
from thop_desktop.ui.training_choosing import ChoosingPart
from thop_desktop.ui.training_desk import TrainingDesk
from thop_desktop.ui.training_models import ModelCards, ModelWords
from thop_desktop.ui.training_ordering import OrderingPart
from thop_desktop.ui.training_part import Part
from thop_desktop.ui.training_ratings import HARD, RatingBar
from thop_desktop.ui.training_round import Shown
from thop_desktop.ui.training_words import TrainingWords
from thop_desktop.ui.training_writing import WritingPart

MOST_PAGES = 2


class ExerciseView(QWidget):
    """The question, the part that it is answered in, and one button that goes on."""

    def __init__(
        self,
        look: Look,
        shown: Shown,
        words: TrainingWords,
        desk: TrainingDesk,
        *,
        go_on: Callable[[], object],
        go: Callable[[Place], object],
    ) -> None:
        """Make it, as far as the user is with it.

        Args:
            look: fonts, colours and measures.
            shown: the exercise, and what was answered so far.
            words: what steps, kinds and pages are called.
            desk: the round; it takes what is answered.
            go_on: looks at the answer, and after that goes on.
            go: opens a place.
        """
        super().__init__()
        self._look, self._shown, self._words, self._desk = look, shown, words, desk
        self._go_on, self._go = go_on, go
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.space(12))
        self._danger = NoticePlace()
        self._example: ModelCards | None = None
        self._add_question()
        self.part = self._make_part()
        self._column.addWidget(self._danger)
        self._column.addWidget(self.part)
        self.told = QWidget()
        self._told_column = QVBoxLayout(self.told)
        self._told_column.setContentsMargins(0, look.space(8), 0, 0)
        self._told_column.setSpacing(look.space(12))
        self.told.hide()
        self._column.addWidget(self.told)
        self._rating: RatingBar | None = None
        self._note = Label(look, "", "small", "quiet")
        self.button = Button(look, "", go_on, kind="primary")
        foot = QHBoxLayout()
        foot.setSpacing(look.space(16))
        foot.addWidget(self._note, 1)
        foot.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self._column.addSpacing(look.space(4))
        self._column.addLayout(foot)
        self._pages = QVBoxLayout()
        self._column.addLayout(self._pages)
        self._column.addStretch(1)
        if shown.answer:
            self.part.show_answer(shown.answer)
        if shown.is_told:
            self.tell()
        self.part.changed.connect(self._changed)
        self.part.entered.connect(self._entered)
        self._say_what_comes()

    @property
    def rating(self) -> int:
        """How it went by the user's own account; 0 before that is chosen."""
        return self._rating.rating or 0 if self._rating is not None else 0

    def tell(self) -> None:
        """Show what fits or what to compare with, and ask how it went."""
        self.part.tell()
        begun = HARD if self.part.is_hard else None
        self._rating = RatingBar(self._look, begun)
        self._rating.rated.connect(lambda _value: self._say_what_comes())
        self._rating.entered.connect(self._go_on)
        self._pages.addWidget(self._make_pages())
        self._told_column.insertWidget(0, self._rating)
        self.told.show()
        self._say_what_comes()

    def rate(self, rating: int) -> None:
        """Choose a rating."""
        if self._rating is not None:
            self._rating.choose(rating)

    def focus_rating(self) -> None:
        """The keyboard goes on at the question how it went."""
        if self._rating is not None:
            self._rating.first_focus().setFocus(Qt.FocusReason.TabFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Let a number choose, and Enter go on; returns whether it did."""
        if self._rating is not None:
            return self._rating.take_key(event)
        return self.part.take_key(event)

    def arrange(self, *, narrow: bool) -> None:
        """Below each other where there is less room."""
        self.part.arrange(narrow=narrow)
        if self._example is not None:
            self._example.arrange(narrow=narrow)

    def first_focus(self) -> QWidget:
        """Where the answer begins, or how it went."""
        if self._rating is not None:
            return self._rating.first_focus()
        return self.part.first_focus()

    def forget(self) -> None:
        """Let nothing of the user's words be left."""
        self.part.forget()

    def _add_question(self) -> None:
        look, exercise = self._look, self._shown.exercise
        self._column.addWidget(Label(look, exercise.question, "title"))
        if exercise.hint:
            self._column.addWidget(Label(look, exercise.hint, "body", "quiet"))
        if exercise.first:
            title = self.tr("This comes first here")
            self._column.addWidget(Callout(look, "careful", title, exercise.first))
        if exercise.example:
            lines = tuple((self._words.letter(line.step), line.text) for line in exercise.example)
            title = self.tr("Read this example first")
            self._example = ModelCards(look, [ModelWords(title, lines)])
            self._column.addWidget(self._example)
        if isinstance(exercise, (Choosing, Writing)) and exercise.shown:
            card = Card(look, "main-soft", "main-mid")
            card.column.addWidget(Label(look, exercise.shown, "lead"))
            self._column.addWidget(card)

    def _make_part(self) -> Part:
        exercise = self._shown.exercise
        if isinstance(exercise, Choosing):
            return ChoosingPart(self._look, exercise)
        if isinstance(exercise, Ordering):
            return OrderingPart(self._look, exercise, self._words.letters)
        if isinstance(exercise, Writing):
            return WritingPart(
                self._look,
                exercise,
                self._words.steps,
                self._desk.check,
                self._show_danger,
                self._desk.is_danger,
            )
        raise TypeError(exercise)

    def _make_pages(self) -> QWidget:
        """Where to read on, for who wants to know why."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.space(4))
        for page, title in self._words.pages_of(self._shown.exercise)[:MOST_PAGES]:
            read = self.tr("Read: %1").replace("%1", title)
            link = Button(self._look, read, self._opener(page), kind="link", icon="book-open")
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    def _opener(self, page: str) -> Callable[[], object]:
        return lambda: self._go(Place("article", page))

    def _changed(self) -> None:
        self._desk.answer(self.part.answer, self.part.texts)
        self._say_what_comes()

    def _entered(self) -> None:
        self._go_on()

    def _say_what_comes(self) -> None:
        """What the button does now, and whether it can."""
        told = self._rating is not None
        if not told:
            words, can = self.part.verb, self.part.ready
        else:
            words = self.tr("On to the end") if self._shown.is_last else self.tr("Next exercise")
            can = bool(self.rating)
        self.button.set_words(words, with_icon=False)
        self.button.setAccessibleName(words)
        self.button.setEnabled(can)
        writes = isinstance(self._shown.exercise, Writing) and not told
        note = self.tr("The program sees words, not tone. You know your child.")
        self._note.set_words(note if writes else "")

    def _show_danger(self, *, danger: bool) -> None:
        if danger != self._danger.is_shown:
            self._danger.put(danger_notice(self._look, self._go) if danger else None)
