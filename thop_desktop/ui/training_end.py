"""The end of a round: a plan for tomorrow, and what becomes of the words."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.cards import Card
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.place import Place
from thop_desktop.ui.training_desk import TrainingDesk
from thop_desktop.ui.training_round import Finished
from thop_desktop.ui.training_sentences import SentenceField

LONGEST = 240


def say_words(sentence: str) -> str:
    """What comes after "then" in a plan for something to say; the whole ends the sentence."""
    words = QCoreApplication.translate("TrainingEnd", "I say: ‘%1’")
    return words.replace("%1", sentence.strip().strip("‘’'\"").removesuffix("."))


class PlanCard(Card):
    """One sentence for tomorrow: if I see this, then I say that."""

    def __init__(
        self, look: Look, desk: TrainingDesk, kept: Callable[[], object], said: str
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            desk: keeps the plan where the diary is open.
            kept: called when the plan is kept.
            said: a sentence of the user's own to begin with, or "".
        """
        super().__init__(look)
        self._desk, self._kept = desk, kept
        column = self.column
        column.setSpacing(look.space(6))
        title = self.tr("A plan for tomorrow")
        column.addWidget(Label(look, title, "strong"))
        words = self.tr("One sentence is enough. Say it aloud twice.")
        column.addWidget(Label(look, words, "text", "quiet"))
        column.addSpacing(look.space(6))
        seen, then = self.tr("If I see tomorrow that"), self.tr("then I say")
        self.condition = SentenceField(look, seen, style="body", lines=1)
        self.said = SentenceField(look, then, style="body", lines=1)
        self.condition.setPlaceholderText(self.tr("the coat comes off again"))
        self.said.setPlaceholderText(self.tr("I see that your coat is on the floor."))
        for name, field in ((seen, self.condition), (then, self.said)):
            label = Label(look, name, "text-strong")
            label.setBuddy(field)
            field.setObjectName("side")
            column.addWidget(label)
            column.addWidget(field)
            column.addSpacing(look.space(4))
        self.said.show_text(said)
        self.advice = Label(look, "", "small", "quiet")
        self.advice.hide()
        column.addWidget(self.advice)
        self.button = Button(look, self.tr("Keep this plan"), self.keep)
        if desk.can_keep:
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self.button.hide()
            self._advise(self.tr("With an open diary you can keep it."))
        self.condition.entered.connect(lambda: self.said.setFocus(Qt.FocusReason.TabFocusReason))
        self.said.entered.connect(self.keep)

    def keep(self) -> None:
        """Keep it, once both halves are there."""
        if not self._desk.can_keep:
            return
        halves = [" ".join(field.text[:LONGEST].split()) for field in (self.condition, self.said)]
        if not all(halves):
            self._advise(self.tr("Both halves are needed: if …, then …"))
            empty = self.condition if not halves[0] else self.said
            empty.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._desk.keep_plan(halves[0], say_words(halves[1])):
            self._kept()

    def _advise(self, words: str) -> None:
        self.advice.set_words(words)
        self.advice.show()

    def forget(self) -> None:
        """Let nothing of the user's words be left."""
        self.condition.forget()
        self.said.forget()


class EndOfRound(QWidget):
    """What was practised, a plan, and the choice to keep what was written."""

    def __init__(
        self,
        look: Look,
        desk: TrainingDesk,
        finished: Finished,
        go: Callable[[Place], object],
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            desk: keeps what is to be kept.
            finished: the round.
            go: opens a place.
        """
        super().__init__()
        self._look, self._desk, self._finished, self._go = look, desk, finished, go
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.space(12))
        self.title = self.tr("That was the round")
        self._column.addWidget(Label(look, self.title, "display"))
        words = self.tr("You can stop here, or take one sentence with you into tomorrow.")
        self._column.addWidget(Label(look, words, "body", "quiet"))
        self._column.addSpacing(look.space(8))
        said = finished.texts[-1][1] if finished.texts else ""
        self.plan = PlanCard(look, desk, self._plan_kept, said if len(said) <= LONGEST else "")
        self._column.addWidget(self.plan)
        self._plan_told = Label(look, "", "text-strong", "good")
        self._plan_told.hide()
        self._column.addWidget(self._plan_told)
        self.keep_button: Button | None = None
        self._texts_told = Label(look, "", "text", "quiet")
        if finished.texts:
            self._add_texts()
        buttons = QWidget()
        flow = Flow(buttons, look.space(8))
        self.done = Button(look, self.tr("Done for now"), self.finish, kind="primary")
        self.more = Button(look, self.tr("Another round"), self.go_again)
        flow.addWidget(self.done)
        flow.addWidget(self.more)
        self._column.addSpacing(look.space(8))
        self._column.addWidget(buttons)

    def keep_texts(self) -> None:
        """Keep what was written as an entry of the diary."""
        if self._desk.keep_texts(self._finished) and self.keep_button is not None:
            self.keep_button.hide()
            self._texts_told.set_words(self.tr("What you wrote is in your diary."))

    def finish(self) -> None:
        """Let the round go, with what was written in it."""
        self.forget()
        self._desk.end()
        self._go(Place("practice"))

    def go_again(self) -> None:
        """Let the round go, and begin another."""
        self.forget()
        self._desk.end()
        self._desk.begin()
        self._go(Place("practice-round", "on"))

    def first_focus(self) -> QWidget:
        """The plan where it can be kept, or else what ends the round."""
        return self.plan.condition if self._desk.can_keep else self.done

    def forget(self) -> None:
        """Let nothing of the user's words be left."""
        self.plan.forget()

    def _add_texts(self) -> None:
        if self._desk.can_keep:
            words = self.tr("What you wrote is gone when you go on, unless you keep it.")
        else:
            words = self.tr("What you wrote is not kept.")
        self._texts_told.set_words(words)
        self._column.addWidget(self._texts_told)
        if self._desk.can_keep:
            verb = self.tr("Keep what I wrote in my diary")
            self.keep_button = Button(self._look, verb, self.keep_texts, kind="link")
            self._column.addWidget(self.keep_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _plan_kept(self) -> None:
        self.plan.hide()
        self.plan.forget()
        self._plan_told.set_words(self.tr("Your plan is on Today."))
        self._plan_told.show()
        self.done.setFocus(Qt.FocusReason.TabFocusReason)
