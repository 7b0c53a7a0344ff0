"""Practising with a situation of one's own: safety first, then four steps, then a look at them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from thop_desktop.content.own_situation import PracticeStep
from thop_desktop.trainer.checker import Signal as Finding
from thop_desktop.ui.diary_sheet import diary_sheet
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.notice_place import NoticePlace
from thop_desktop.ui.own_situation_memory import PracticeMemory, Practised
from thop_desktop.ui.own_situation_parts import (
    ComparePart,
    EndPart,
    SafetyCard,
    danger_notice,
)
from thop_desktop.ui.own_situation_steps import OwnSituationSteps
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place
from thop_desktop.ui.writing_field import WritingField


@dataclass(frozen=True)
class Situation:
    """What happened, as an entry of the diary tells it.

    Attributes:
        text: the words of the entry.
        told: when it was, and about whom.
        kept_with: whether what is practised can be kept with it.
    """

    text: str
    told: str
    kept_with: bool = True


class OwnSituationPage(Page):
    """Complete by itself: with an entry of the diary, or with what the user tells here."""

    def __init__(
        self,
        look: Look,
        steps: Sequence[PracticeStep],
        memory: PracticeMemory,
        *,
        go: Callable[[Place], object],
        tells_of_danger: Callable[[str], bool],
        check: Callable[[int, str], Sequence[Finding]] = lambda _number, _text: (),
        situation_of: Callable[[str], Situation | None] = lambda _entry_id: None,
        keep: Callable[[str, tuple[tuple[str, str], ...]], bool] = lambda _entry_id, _words: False,
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            steps: the four steps of ASSO.
            memory: what is practised just now.
            go: opens a place.
            tells_of_danger: whether a word in a text tells of danger.
            check: what stands out in a sentence for a step, by the step's number from 0.
            situation_of: the situation of an entry, by its id; None when there is none.
            keep: keeps what was practised with an entry, each step's name with its words; tells
                whether that went well.
        """
        super().__init__(
            look,
            self.tr("Practise with ASSO"),
            lead=self.tr("What could you say next time? Try it here in peace."),
        )
        self.setStyleSheet(diary_sheet(look))
        self._memory, self._go, self._tells_of_danger = memory, go, tells_of_danger
        self._situation_of, self._keep, self._check = situation_of, keep, check
        self._entry_id = ""
        self._situation: Situation | None = None
        self._quiet = False
        self.gap(20)
        self._told = Label(look, "", "label", "quiet")
        self._read = WritingField(look, self.tr("The situation"), style="body", lines=1)
        self._read.setObjectName("writing")
        self._read.setReadOnly(True)
        self.situation = WritingField(look, self.tr("The situation"), style="body", lines=3)
        self.situation.setObjectName("side")
        self.situation.setPlaceholderText(self.tr("What happened?"))
        self._note = Label(look, "", "small", "quiet")
        self._danger = NoticePlace()
        self._safety = SafetyCard(look, self.begin, go)
        self.steps = OwnSituationSteps(look, steps)
        self._compare = ComparePart(look, self.compare)
        self._end = EndPart(look, self.keep, self.end, go)
        self.add(self._safety, 12)
        self.add(Label(look, self.tr("The situation"), "heading"))
        self.add(self._told, 8)
        self.add(self._read, 0)
        self.add(self.situation, 4)
        self.add(self._note, 12)
        self.add(self._danger, 8)
        self.add(self.steps, 12)
        self.add(self._compare, 0)
        self.add(self._end, 0)
        self.column.addStretch(1)
        self.situation.textChanged.connect(self._typed)
        self.steps.changed.connect(self._typed)
        self.steps.changed.connect(self._watch_for_danger)
        self.situation.cursor_at.connect(lambda spot: self._follow(self.situation, spot))
        self.steps.cursor_at.connect(self._follow)

    def show_place(self, place: Place) -> None:
        """Show the situation of an entry, or an empty one; as far as somebody was with it."""
        self._entry_id = place.target
        self._situation = self._situation_of(place.target) if place.target else None
        if self._situation is None:
            self._entry_id = ""
        practised = self._memory.get(self._entry_id)
        self._quiet = True
        told = self._situation
        self._told.set_words(told.told if told else "")
        self._told.setVisible(bool(told and told.told))
        self._read.show_text(told.text if told else "")
        self._read.setVisible(told is not None)
        self.situation.show_text("" if told else practised.situation)
        self.situation.setVisible(told is None)
        self._note.set_words(self._note_words())
        self.steps.show_words(practised.words)
        self._quiet = False
        self._arrange_parts(practised)
        self._watch_for_danger()
        super().show_place(place)

    def begin(self) -> None:
        """There is no danger: show the steps."""
        self._put(replace(self._practised, begun=True))
        self._watch_for_danger()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def compare(self) -> None:
        """Show what to look for in one's own words, and what can be done with them."""
        self._put(replace(self._practised, compared=True))
        if not self._danger.is_shown:
            self.steps.show_signals(self._check)
        self._end.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(self.steps.cards[0], 0, self.look.space(24))

    def keep(self) -> None:
        """Keep what was practised with the entry, and open that."""
        entry_id = self._entry_id
        if self._keep(entry_id, self.steps.named_words):
            self._let_go()
            self._go(Place("diary", entry_id))

    def end(self) -> None:
        """Keep nothing of it."""
        entry_id = self._entry_id
        self._let_go()
        if entry_id:
            self._go(Place("diary", entry_id))
        else:
            self.show_place(Place("practice-own"))
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Let nothing of a situation be left in any field: the diary is being locked."""
        self._quiet = True
        self._memory.forget()
        self._situation, self._entry_id = None, ""
        self.situation.forget()
        self._read.forget()
        self._told.set_words("")
        self.steps.forget()
        self._danger.put(None)
        self._quiet = False
        self._arrange_parts(Practised())

    def arrange(self) -> None:
        """Answers below each other where there is less room."""
        self._safety.arrange(narrow=self.narrow)
        self._end.arrange(narrow=self.narrow)

    def first_focus(self) -> QWidget:
        """What can be done first."""
        if not self._practised.begun:
            return self._safety.calm
        untold = self._situation is None and not self.situation.text.strip()
        return self.situation if untold else self.steps.cards[0].field

    @property
    def _practised(self) -> Practised:
        return self._memory.get(self._entry_id)

    def _put(self, practised: Practised) -> None:
        practised = replace(practised, situation=self.situation.text, words=self.steps.words)
        self._memory.put(self._entry_id, practised)
        self._arrange_parts(practised)

    def _typed(self) -> None:
        if not self._quiet:
            self._put(self._practised)

    def _let_go(self) -> None:
        self._memory.drop(self._entry_id)
        self._quiet = True
        self.situation.forget()
        self._read.forget()
        self.steps.forget()
        self._quiet = False

    def _arrange_parts(self, practised: Practised) -> None:
        self._safety.setVisible(not practised.begun)
        self.steps.setVisible(practised.begun)
        self.steps.show_checks(shown=practised.compared)
        self._compare.setVisible(practised.begun and not practised.compared)
        self._end.setVisible(practised.compared)
        written = any(text.strip() for text in practised.words)
        kept_with = self._situation is not None and self._situation.kept_with
        self._end.offer(keeping=kept_with and written, has_entry=self._situation is not None)

    def _note_words(self) -> str:
        if self._situation is None:
            return self.tr(
                "Nothing that you write here is kept. It is gone when you close the program."
            )
        if self._situation.kept_with:
            return self.tr("What you practise is kept only if you choose so at the end.")
        return self.tr("Nothing that you practise here is kept.")

    def _watch_for_danger(self) -> None:
        danger = self._tells_of_danger(self._read.text or self.situation.text)
        if danger != self._danger.is_shown:
            self._danger.put(danger_notice(self.look, self._go) if danger else None)

    def _follow(self, field: QWidget, cursor: QRect) -> None:
        """Keep the cursor in sight: the field is as high as its text, the page scrolls."""
        body = self.widget()
        if field.hasFocus() and body is not None and body.isAncestorOf(field):
            spot = field.mapTo(body, cursor.center())
            self.ensureVisible(spot.x(), spot.y(), 0, self.look.space(48))
