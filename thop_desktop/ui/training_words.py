"""What steps, kinds of exercise and pages are called, for the pages of the trainer."""

from collections.abc import Callable, Mapping, Sequence

from thop_desktop.content.model import Book
from thop_desktop.content.own_situation import PracticeStep
from thop_desktop.content.plain import paragraphs
from thop_desktop.trainer.exercise import Exercise
from thop_desktop.trainer.exercise_words import Words
from thop_desktop.trainer.skills import Kind
from thop_desktop.trainer.steps import Step

# What a place of a round can name: a page of the book, or a kind of exercise.
PAGE, KIND = "page:", "kind:"
# The page that a kind of exercise belongs to; the first kind of a page is what it leads to.
PAGES: Mapping[Kind, str] = {
    Kind.NAME: "pause-and-name",
    Kind.CHOOSE: "asso",
    Kind.RECOGNISE: "asso",
    Kind.ORDER: "asso",
    Kind.REWRITE: "asso",
    Kind.COMPLETE: "asso",
    Kind.WRITE: "asso",
    Kind.OWN: "asso",
    Kind.REPLY: "contact-in-conflict",
    Kind.SAFETY: "limits",
    Kind.WORTH: "anchorpoints",
}


def kind_for(page: str) -> Kind | None:
    """The kind of exercise that a page of the book leads to; None for any fitting one."""
    return next((kind for kind, its_page in PAGES.items() if its_page == page), None)


def wish_of(target: str) -> tuple[Kind | None, str]:
    """The kind of exercise that a target asks for, and the situation."""
    if target.startswith(PAGE):
        return kind_for(target.removeprefix(PAGE)), ""
    kind, _colon, named = target.removeprefix(KIND).partition(":")
    if target.startswith(KIND) and kind in set(Kind):
        return Kind(kind), named
    return None, ""


class TrainingWords:
    """Words of the exercises and the steps, and where claims are told in the book."""

    def __init__(
        self, words: Words, practice_steps: Sequence[PracticeStep], book: Callable[[], Book]
    ) -> None:
        """Take them.

        Args:
            words: of the exercises.
            practice_steps: the four steps, in their order.
            book: gives the pages to read on.
        """
        self.words = words
        self.steps = dict(zip(Step, practice_steps, strict=True))
        self._book = book
        self._told_on: dict[str, str] | None = None

    @property
    def letters(self) -> dict[str, str]:
        """Id of a step → its letter."""
        return {str(step): told.letter for step, told in self.steps.items()}

    @property
    def step_names(self) -> tuple[str, ...]:
        """Names of the four steps, in their order."""
        return tuple(told.name for told in self.steps.values())

    def letter(self, step: Step) -> str:
        """The letter of a step, as the article has it."""
        return self.steps[step].letter

    def kind_name(self, kind: Kind) -> str:
        """What a kind of exercise is called."""
        return self.words.kinds[kind].name

    def asks_safety(self, exercise: Exercise) -> bool:
        """Whether the exercise asks what the situation's safety check would tell."""
        return exercise.kind is Kind.SAFETY

    def pages_of(self, exercise: Exercise) -> tuple[tuple[str, str], ...]:
        """Ids and titles of the pages that an exercise rests on, its own page first."""
        pages = self._book().pages
        wanted = [PAGES[exercise.kind]]
        wanted += [page for claim in exercise.claims if (page := self._page_telling(claim))]
        return tuple((page, pages[page].title) for page in dict.fromkeys(wanted) if page in pages)

    def _page_telling(self, claim: str) -> str:
        if self._told_on is None:
            self._told_on = {
                told: page.id
                for page in self._book().pages.values()
                for part in paragraphs(page)
                for told in part.claims
            }
        return self._told_on.get(claim, "")
