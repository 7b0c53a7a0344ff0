"""Makes the pages of the trainer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from thop_desktop.ui.training_words import TrainingWords

if TYPE_CHECKING:
    from thop_desktop.content.model import Book
    from thop_desktop.content.own_situation import PracticeStep
    from thop_desktop.trainer.checker import Signal
    from thop_desktop.trainer.situation import Situation
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.paper import SheetPaper
    from thop_desktop.ui.place import Place
    from thop_desktop.ui.suggestion_ways import DiaryWays
    from thop_desktop.ui.training_desk import TrainingDesk


class TrainingRooms:
    """Knows how to make them; each is imported when it is first opened."""

    def __init__(
        self,
        look: Look,
        desk: TrainingDesk,
        *,
        practice_steps: Callable[[], Sequence[PracticeStep]],
        book: Callable[[], Book],
        paper: Callable[[], SheetPaper],
        go: Callable[[Place], object],
        retarget: Callable[[str], object],
        need: Callable[[], str],
        in_other_language: Callable[[], bool],
        ways: DiaryWays,
    ) -> None:
        """Take what the pages need.

        Args:
            look: theme and text size.
            desk: the round at hand.
            practice_steps: the four steps of ASSO.
            book: the pages to read on.
            paper: where a text can go besides the screen.
            go: opens a place.
            retarget: the present place shows something else.
            need: why situations follow the last estimate, in a sentence; "" without one.
            in_other_language: the interface is in a language that the trainer does not exist in.
            ways: tells when the diary is about to be locked.
        """
        self._look, self._desk, self._go, self._retarget = look, desk, go, retarget
        self._practice_steps, self._book, self._paper = practice_steps, book, paper
        self._need, self._in_other_language = need, in_other_language
        self._ways = ways
        self._words: TrainingWords | None = None

    def start(self) -> QWidget:
        """One button, and what else there is."""
        from thop_desktop.ui.training_start_page import TrainingStartPage

        page = TrainingStartPage(
            self._look,
            self._desk,
            self.words,
            go=self._go,
            need=self._need,
            print_sheet=self._print,
            in_other_language=self._in_other_language(),
        )
        self._ways.locking.connect(page.forget)
        return page

    def round(self) -> QWidget:
        """The exercise at hand."""
        from thop_desktop.ui.training_round_page import RoundPage

        page = RoundPage(self._look, self._desk, self.words, go=self._go, retarget=self._retarget)
        self._ways.locking.connect(page.forget)
        return page

    def progress(self) -> QWidget:
        """How it goes, step by step."""
        from thop_desktop.trainer.progress import progress
        from thop_desktop.ui.training_progress_page import TrainingProgressPage

        desk = self._desk
        return TrainingProgressPage(
            self._look,
            progress(desk.done, desk.now),
            self.words,
            self._go,
            is_kept=desk.can_keep,
        )

    def together(self) -> QWidget:
        """A situation, large."""
        from thop_desktop.ui.training_together_page import TogetherPage

        letters = [step.letter for step in self._practice_steps()]
        return TogetherPage(self._look, self._shuffled(), letters, self._go)

    def kinds(self) -> QWidget:
        """The kinds of exercise to choose from."""
        from thop_desktop.ui.training_kinds_page import TrainingKindsPage

        return TrainingKindsPage(self._look, self.words, self._go)

    def check_own(self, number: int, text: str) -> Sequence[Signal]:
        """What stands out in a sentence of an own situation, by the number of its step."""
        return self._desk.check_own(number, text)

    @property
    def words(self) -> TrainingWords:
        """What everything is called.

        Raises:
            ContentError: the words cannot be read.
        """
        if self._words is None:
            words = self._desk.content.words
            self._words = TrainingWords(words, self._practice_steps(), self._book)
        return self._words

    def _shuffled(self) -> Sequence[Situation]:
        """All situations, in another order every day."""
        situations = self._desk.content.situations.all
        chance = Random(self._desk.now.toordinal())  # noqa: S311
        return chance.sample(situations, len(situations))

    def _print(self, with_answers: bool) -> None:
        from thop_desktop.ui.training_print import MOST_PRINTED, sheet_html, sheet_title

        names = [step.name for step in self._practice_steps()]
        chosen = self._shuffled()[:MOST_PRINTED]
        html = sheet_html(chosen, names, with_answers=with_answers)
        self._paper().print_sheet(html, sheet_title(), sheet_title())
