"""Exercises that are written: a field for each step that is asked, and models to compare with."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from thop_desktop.content.own_situation import PracticeStep
from thop_desktop.trainer.checker import Signal
from thop_desktop.trainer.exercise import Ask, Line, Writing
from thop_desktop.trainer.rules import Severity
from thop_desktop.trainer.steps import Step
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.training_models import (
    Cautions,
    LookBack,
    ModelCards,
    ModelWords,
    tone_words,
)
from thop_desktop.ui.training_part import Danger, Part
from thop_desktop.ui.training_sentences import Badge, SentenceBox


class Check(Protocol):
    """Gives the checker's signals."""

    def __call__(self, step: Step, text: str, *, own: bool = False) -> tuple[Signal, ...]:
        """Those of a sentence for a step; own or not."""


# What makes it likely that somebody calls it hard (why, threat, label).
HARD_RULES = frozenset({"W1", "T1", "J2"})
# What holds for a sentence of any step; the rest is said of the four steps alone.
OF_ANY_STEP = frozenset({"why", "judgement", "threat", "denies_feeling"})
HALF = 2


class WritingPart(Part):
    """Fields for what is asked, between the lines that are given."""

    def __init__(
        self,
        look: Look,
        exercise: Writing,
        steps: Mapping[Step, PracticeStep],
        check: Check,
        danger: Danger,
        is_danger: Callable[[str], bool],
    ) -> None:
        """Make it empty.

        Args:
            look: fonts, colours and measures.
            exercise: what is asked.
            steps: what each step is called and asks.
            check: gives the checker's signals for a sentence of a step; own or not.
            danger: called when an own situation does or does not tell of danger.
            is_danger: whether a text may be about danger.
        """
        super().__init__(look)
        self._exercise, self._steps, self._check = exercise, steps, check
        self._danger, self._is_danger = danger, is_danger
        self.is_own = exercise.situation is None
        self.boxes: list[SentenceBox] = []
        self._models: ModelCards | None = None
        self.own: SentenceBox | None = None
        if self.is_own:
            self.own = SentenceBox(look, self.tr("What happened?"), "", None, lines=3)
            self._listen(self.own)
            self.column.addWidget(self.own)
        for part in self._in_order():
            if isinstance(part, Line):
                self.column.addWidget(self._given(part))
            else:
                self._add_box(part)

    @property
    def verb(self) -> str:
        """What the button below it says."""
        if self.is_own:
            return self.tr("Look at what I wrote")
        return self.tr("Compare with an example")

    @property
    def answer(self) -> tuple[str, ...]:
        """What was written, field by field."""
        return tuple(box.field.text for box in self._fields)

    @property
    def is_hard(self) -> bool:
        """Whether a rule found a why, a threat or a label."""
        return any(signal.rule in HARD_RULES for box in self.boxes for signal in box.lines.signals)

    @property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """What was written, with what it was for."""
        labels = [self.tr("What happened")] if self.own is not None else []
        labels += [self._label(ask) for ask in self._exercise.asks]
        return tuple(
            (label, box.text) for label, box in zip(labels, self._fields, strict=True) if box.text
        )

    def show_answer(self, answer: tuple[str, ...]) -> None:
        """Show what was written before."""
        for box, text in zip(self._fields, answer, strict=False):
            box.show_text(text)
        self._watch()

    def tell(self) -> None:
        """Say what the checker sees, and show what one could say, in two tones."""
        for box in self.boxes:
            if not self._in_danger():
                box.look_at_it()
        steps = [ask.step for ask in self._exercise.asks if ask.step is not None]
        checks = [check for step in steps for check in self._steps[step].checks[: _most(steps)]]
        if checks:
            self.column.addWidget(LookBack(self.look, checks))
        models = self._model_words()
        if models:
            self._models = ModelCards(self.look, models)
            self.column.addWidget(self._models)
        cautions = [(ask.caution, ask.why) for ask in self._exercise.asks if ask.caution]
        if cautions:
            self.column.addWidget(Cautions(self.look, cautions))

    def arrange(self, *, narrow: bool) -> None:
        """Models below each other where there is less room."""
        if self._models is not None:
            self._models.arrange(narrow=narrow)

    def first_focus(self) -> QWidget:
        """The first field."""
        return self._fields[0].field

    def first_told(self) -> QWidget | None:
        """What to compare with."""
        return self._models

    def forget(self) -> None:
        """Let nothing of the user's words be left."""
        for box in self._fields:
            box.forget()

    @property
    def _fields(self) -> list[SentenceBox]:
        return [*([self.own] if self.own is not None else []), *self.boxes]

    def _in_order(self) -> Sequence[Line | Ask]:
        """Lines and questions in the order of the steps; what has no step comes last."""
        order = list(Step)
        parts: list[Line | Ask] = [*self._exercise.given, *self._exercise.asks]

        def place(part: Line | Ask) -> int:
            return len(order) if part.step is None else order.index(part.step)

        return sorted(parts, key=place)

    def _label(self, ask: Ask) -> str:
        return self._steps[ask.step].name if ask.step is not None else ask.label

    def _add_box(self, ask: Ask) -> None:
        step = ask.step
        told = self._steps[step] if step is not None else None
        box = SentenceBox(
            self.look,
            self._label(ask),
            told.asks if told is not None else "",
            lambda text: self._signals(step, text),
            letter=told.letter if told is not None else "",
        )
        self._listen(box)
        self.boxes.append(box)
        self.column.addWidget(box)

    def _listen(self, box: SentenceBox) -> None:
        box.changed.connect(self.changed)
        box.changed.connect(self._watch)
        box.entered.connect(lambda: self._go_on_from(box))
        box.cursor_at.connect(self.cursor_at)

    def _go_on_from(self, box: SentenceBox) -> None:
        fields = self._fields
        after = fields[fields.index(box) + 1 :]
        if after:
            after[0].field.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.entered.emit()

    def _signals(self, step: Step | None, text: str) -> tuple[Signal, ...]:
        if self._in_danger():
            return ()
        found = self._check(step or Step.CONNECT, text, own=self.is_own)
        if step is None:
            kept = (
                one for one in found
                if one.severity is Severity.ATTENTION and one.kind in OF_ANY_STEP
            )  # fmt: skip
            found = tuple(kept)
        return tuple(found)

    def _in_danger(self) -> bool:
        """Whether words of an own situation may be about danger: then nothing is coached."""
        return self.is_own and self._is_danger("\n".join(box.text for box in self._fields))

    def _watch(self) -> None:
        if self.is_own:
            self._danger(danger=self._in_danger())

    def _given(self, line: Line) -> QWidget:
        """A step that is there already."""
        look, told = self.look, self._steps[line.step]
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space(14))
        row.addWidget(Badge(look, told.letter), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(look, line.text), 1, Qt.AlignmentFlag.AlignVCenter)
        holder.setAccessibleName(f"{told.name}: {line.text}")
        return holder

    def _model_words(self) -> list[ModelWords]:
        asks = self._exercise.asks
        number = min((len(ask.models) for ask in asks), default=0)
        single = len(asks) == 1
        return [
            ModelWords(
                self._tone_of(asks, at),
                tuple(
                    (
                        "" if single or ask.step is None else self._steps[ask.step].letter,
                        ask.models[at],
                    )
                    for ask in asks
                ),
            )
            for at in range(number)
        ]

    def _tone_of(self, asks: Sequence[Ask], at: int) -> str:
        """The tone of a model, found by its words; "An example" for those without a tone."""
        situation = self._exercise.situation
        for model in situation.model if situation is not None else ():
            step = asks[0].step
            if step is not None and model.of(step) == asks[0].models[at]:
                return tone_words(model.tone)
        return tone_words("")


def _most(steps: Sequence[Step]) -> int:
    """How many questions to ask of each step: four lines are enough to read."""
    return HALF if len(steps) <= HALF else 1
