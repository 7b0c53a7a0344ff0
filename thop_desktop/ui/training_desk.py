"""The round of practising at hand; it outlives pages, and the open diary keeps how it goes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

from thop_desktop.errors import WorldError
from thop_desktop.store.practice import Practice, Review
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.trainer.checker import Signal
from thop_desktop.trainer.done import Done, from_log
from thop_desktop.trainer.exercise import Exercise
from thop_desktop.trainer.exercises import make
from thop_desktop.trainer.rounds import Next, next_exercise
from thop_desktop.trainer.schedule import Json, due, review
from thop_desktop.trainer.skills import Skill
from thop_desktop.trainer.steps import Step
from thop_desktop.trainer.wished import wished
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.training_content import TrainingContent
from thop_desktop.ui.training_kept import KeptWords
from thop_desktop.ui.training_round import Finished, Round, Shown, Texts, from_json, to_json
from thop_desktop.ui.training_words import wish_of

# In the private settings: the round that was left to be gone on with.
LEFT = "training-round"
# Who did not practise for so long begins with worked examples again; the schedule stays.
REMEMBERED_DAYS = 180
DANGER_RULE = "G1"
Result = TypeVar("Result")


class TrainingDesk:
    """Holds one round in memory; with an open diary its schedule and log are kept there."""

    def __init__(
        self,
        content: TrainingContent,
        keeper: Callable[[], Keeper | None],
        clock: Callable[[], datetime],
        tell: Callable[[WorldError], object],
        needs: Callable[[], tuple[str, ...]],
        tells_of_danger: Callable[[str], bool],
    ) -> None:
        """Begin without a round.

        Args:
            content: situations, words and rules.
            keeper: the diary's door; None while nobody has thought of a diary.
            clock: tells the local time.
            tell: says what went wrong outside the program.
            needs: ids of the bands of the last estimate, where somebody practises by need.
            tells_of_danger: whether a word in a text tells of danger.
        """
        self.content = content
        self._keeper, self._clock, self._tell, self._needs = keeper, clock, tell, needs
        self._tells_of_danger = tells_of_danger
        self._round: Round | None = None
        self._states: dict[str, Json] = {}
        self._done: list[Done] = []
        self._is_of_vault = False
        self._told = False
        self.kept = KeptWords(self.attempt, lambda: self.vault, clock)

    @property
    def can_keep(self) -> bool:
        """Whether there is an open diary to keep things in."""
        keeper = self._keeper()
        return keeper is not None and keeper.is_open and keeper.code is None

    @property
    def vault(self) -> Any:
        """The open diary."""
        keeper = self._keeper()
        return None if keeper is None else keeper.vault

    @property
    def now(self) -> datetime:
        """The local time."""
        return self._clock()

    @property
    def done(self) -> tuple[Done, ...]:
        """What was practised, oldest first; without an open diary that of this sitting."""
        self._load()
        return tuple(self._done)

    @property
    def due_today(self) -> tuple[Skill, ...]:
        """The skills for today; a backlog is capped."""
        self._load()
        return due(self._states, self._clock())

    @property
    def is_left(self) -> bool:
        """Whether there is a round to go on with."""
        self._load()
        return self._round is not None and self._round.at_hand is not None

    @property
    def shown(self) -> Shown | None:
        """The exercise at hand, or None when there is none."""
        self._load()
        one = self._round
        if one is None or one.at_hand is None:
            return None
        at = one.at_hand
        return Shown(
            exercise=self._made(at),
            number=len(one.kinds) + 1,
            is_last=one.is_last,
            reason=at.reason,
            for_need=at.for_need,
            answer=one.answer,
            is_told=one.is_told,
        )

    @property
    def finished(self) -> Finished | None:
        """The round that is done and not put away, or None."""
        one = self._round
        if one is None or one.at_hand is not None:
            return None
        return Finished(len(one.kinds), one.texts)

    def begin(self) -> None:
        """Begin a round, unless one waits."""
        if not self.is_left:
            self._round = Round(at_hand=self._next())
            self._save()

    def begin_with(self, target: str) -> None:
        """Go on with a round whose next exercise fits; one that waits has that for its next.

        Args:
            target: "page:" with the id of a page of the book, "kind:" with a kind of exercise and
                perhaps a colon and the id of a situation; anything else goes on as it is.
        """
        kind, named = wish_of(target)
        if kind is None:
            self.begin()
            return
        self._load()
        situations = self.content.situations.all
        at = wished(kind, situations, self._done, named=named, seed=self._seed())
        before = self._round if self.is_left and self._round is not None else Round()
        self._round = replace(before, at_hand=at, answer=(), written=(), is_told=False)
        self._save()

    def answer(self, answer: tuple[str, ...], written: Texts) -> None:
        """Take what was answered so far; it stays in memory until the round is left or goes on."""
        if self._round is not None:
            self._round = replace(self._round, answer=answer, written=written)

    def tell(self) -> None:
        """It is said what fits now, or shown what to compare with."""
        if self._round is not None:
            self._round = replace(self._round, is_told=True)
            self._save()

    def rate(self, rating: int) -> None:
        """Take how it went, from 1 (again) to 4 (by itself), and go on to the next exercise."""
        one = self._round
        if one is None or one.at_hand is None:
            return
        self._load()
        at, now, is_last = one.at_hand, self._clock(), one.is_last
        state, _log = review(self._states.get(at.skill), rating, now)
        done = Done(
            skill=at.skill,
            kind=at.kind,
            situation=at.situation.id if at.situation is not None else "",
            at=now,
            rating=rating,
            steps=at.steps,
        )
        self._states[at.skill] = state
        self._done.append(done)
        if self.can_keep:
            log = Review(at.skill.value, now, rating, done.details())
            self.attempt(lambda: Practice(self.vault).save(at.skill.value, state, now, review=log))
        self._round = Round(
            kinds=(*one.kinds, at.kind),
            texts=(*one.texts, *one.written),
            at_hand=None if is_last else self._next(),
        )
        self._save()

    def pause(self) -> None:
        """The round is left; with an open diary it can be gone on with another day."""
        self._save()

    def end(self) -> None:
        """Put the round away, with all that was written in it."""
        self._round = None
        self._save()

    def check(self, step: Step, text: str, *, own: bool = False) -> tuple[Signal, ...]:
        """What the checker sees in a sentence; nothing where its rules cannot be read."""
        try:
            return self.content.checker.check(step, text, own=own)
        except WorldError:
            return ()

    def keep_plan(self, condition: str, said: str) -> bool:
        """Keep a plan for tomorrow in the open diary; returns whether it is there."""
        return self.can_keep and self.kept.keep_plan(condition, said)

    def keep_texts(self, finished: Finished) -> bool:
        """Keep what was written in a round as an entry of the diary, and no longer here."""
        kept = self.can_keep and self.kept.keep_texts(finished.texts)
        if kept and self._round is not None:
            self._round = replace(self._round, texts=())
        return kept

    def is_danger(self, text: str) -> bool:
        """Whether an own situation may be about danger: then it is no matter for coaching."""
        if self._tells_of_danger(text):
            return True
        try:
            checkers = self.content.danger_checkers
        except WorldError:
            return False
        found = (one.check(Step.CONNECT, text, own=True) for one in checkers)
        return any(signal.rule == DANGER_RULE for signals in found for signal in signals)

    def check_own(self, number: int, text: str) -> tuple[Signal, ...]:
        """What the checker sees in a sentence of an own situation, by the number of its step."""
        return self.check(tuple(Step)[number], text, own=True)

    def forget(self) -> None:
        """The diary is about to be locked: nothing of it or of the round stays in memory."""
        self._save()
        self._round = None
        self._states, self._done = {}, []
        self._is_of_vault = False

    def attempt(self, act: Callable[[], Result]) -> Result | None:
        """What comes of it; a failure of the world is told once, not at every answer."""
        try:
            result = act()
        except WorldError as error:
            if not self._told:
                self._told = True
                self._tell(error)
            return None
        return result

    def _next(self) -> Next:
        return next_exercise(
            self.content.situations.all,
            self._states,
            self._done,
            self._clock(),
            needs=self._needs(),
            seed=self._seed(),
        )

    def _seed(self) -> int:
        """Another one every day, so that not everybody begins with the same situation."""
        return self._clock().toordinal()

    def _made(self, at: Next) -> Exercise:
        words, situation = self.content.words, at.situation
        if situation is not None:  # the language may have changed since it was chosen
            situation = self.content.situations.get(situation.id) or situation
        return make(at.kind, situation, at.seed, words, steps=at.steps, example=at.example)

    def _load(self) -> None:
        """Take up what the diary keeps, once after it was opened."""
        if not self.can_keep or self._is_of_vault:
            return
        self._is_of_vault = True
        practice = Practice(self.vault)
        states = self.attempt(practice.states) or {}
        since = self._clock() - timedelta(days=REMEMBERED_DAYS)
        reviews = self.attempt(lambda: practice.reviews(since)) or ()
        self._states = {name: one.state for name, one in states.items()}
        told = (from_log(one.exercise, one.reviewed, one.rating, one.details) for one in reviews)
        self._done = [one for one in told if one is not None]
        if self._round is None:
            left = self.attempt(lambda: PrivateSettings(self.vault).get(LEFT))
            self._round = from_json(left, self.content.situations)

    def _save(self) -> None:
        """Keep where the round is, while the diary is open."""
        if not self.can_keep:
            return
        settings, one = PrivateSettings(self.vault), self._round

        def save() -> bool:
            if one is None or one.at_hand is None:
                settings.remove(LEFT)
            else:
                settings.set(LEFT, to_json(one))
            return True

        if self.attempt(save):
            self._told = False
