"""What must hold of every situation to practise with, beyond being well formed."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from thop_desktop.content.prose import LONGEST_SENTENCE, length, sentences
from thop_desktop.trainer.situation import Area, First, Flaw, Flawed, Model, Situation
from thop_desktop.trainer.steps import Step

# The most words that a line of a model has, and a title.
LONGEST = {Step.CONNECT: 15, Step.SENSE: 15, Step.STRUCTURE: 25, Step.START: 20}
LONGEST_TITLE = 6
# "see" has two to four short sentences; what is said in it is counted with it.
SEEN_WORDS = (20, 65)
MOST_NEEDS = 3
# The one telephone number that is the same everywhere and for ever; all others are in Hulp.
EMERGENCY = "112"
# Words with a capital within a sentence that are no names of people, in every language.
CAPITALS = frozenset({
    "ASSO", "Anchorpoint", "Anchorpoints", "Blanc", "Limit", "Limits", "Mont", "Op", "Routine",
    "Routines",
})  # fmt: skip


@dataclass(frozen=True)
class Wording:
    """What the rules look for in a language.

    Attributes:
        guess: how a feeling begins.
        taking_back: the word that would take understanding back.
        capitals: words with a capital that begin no sentence and name nobody.
    """

    guess: str
    taking_back: str
    capitals: frozenset[str]


DUTCH = Wording("misschien ", "maar", CAPITALS | {"WEG"})
ENGLISH = Wording(
    "maybe ",
    "but",
    CAPITALS | {
        "Aansluiten", "Advent", "Benoemen", "Dad", "Friday", "Fridays", "GONE", "GP", "Grandad",
        "Grandma", "Granny", "LED", "Monday", "Mondays", "Mum", "Mummy", "Saturday", "Saturdays",
        "Sunday", "Sundays", "Thursday", "Thursdays", "Tuesday", "Tuesdays", "Wednesday",
        "Wednesdays",
    },
)  # fmt: skip


def problems(
    situation: Situation, claims: Collection[str], wording: Wording = DUTCH
) -> tuple[str, ...]:
    """What is wrong with a situation, each with the field; empty when nothing is.

    Args:
        situation: which.
        claims: ids of all claims of the article.
        wording: of the language that it is in.
    """
    checks = (
        _frame(situation, wording),
        _claims(situation, claims),
        _models(situation, wording),
        _flaws(situation),
        _words(situation, wording),
    )
    return tuple(f"{situation.id}: {told}" for check in checks for told in check)


def texts(situation: Situation) -> Iterator[tuple[str, str]]:
    """Every text of a situation that is shown, with the name of its field."""
    yield from (
        ("title", situation.title),
        ("area_reason", situation.area_reason),
        ("see", situation.see),
        ("safety", situation.safety),
        ("limit_reaction", situation.limit_reaction),
    )
    yield from (("feelings", text) for text in situation.feelings)
    yield from ((f"model {step}", model.of(step)) for model in situation.model for step in Step)
    yield from ((f"replies {name}", text) for name, text in situation.replies.items())
    for one in wrong_ones(situation):
        yield from (("a flawed text", one.text), ("wrong", one.wrong))
    naming, rewrite = situation.naming, situation.rewrite
    yield from (
        ("naming", naming.text),
        ("steered", naming.steered),
        ("naming wrong", naming.wrong),
    )
    yield from (("judgement", rewrite.judgement), ("seen", rewrite.seen))


def wrong_ones(situation: Situation) -> tuple[Flawed | First, ...]:
    """The flawed answers and the wrong first sentences."""
    return (*situation.flawed, *situation.first)


def _frame(situation: Situation, wording: Wording) -> Iterator[str]:
    if length(situation.title) > LONGEST_TITLE:
        yield f"the title has more than {LONGEST_TITLE} words"
    if not SEEN_WORDS[0] <= length(situation.see) <= SEEN_WORDS[1]:
        yield f"see has {length(situation.see)} words, not {SEEN_WORDS[0]}-{SEEN_WORDS[1]}"
    if len(set(situation.needs)) != len(situation.needs) or len(situation.needs) > MOST_NEEDS:
        yield f"there are more than {MOST_NEEDS} needs, or one twice"
    if len(set(situation.feelings)) != len(situation.feelings):
        yield "the feelings are the same"
    if not all(feeling.startswith(wording.guess) for feeling in situation.feelings):
        yield f'a feeling is no guess: it does not begin with "{wording.guess.strip()}"'
    if situation.area is Area.LIMIT and not situation.safety_first:
        yield "in a limit safety comes first"
    if len(set(situation.replies.values())) != len(situation.replies):
        yield "two replies are the same"


def _claims(situation: Situation, claims: Collection[str]) -> Iterator[str]:
    named = [situation.claims, *(one.claims for one in situation.flawed)]
    if not all(named):
        yield "something rests on no claim"
    yield from (f"there is no claim {one}" for ids in named for one in ids if one not in claims)


def _models(situation: Situation, wording: Wording) -> Iterator[str]:
    one, other = situation.model
    if one.tone is other.tone:
        yield "both models have the same tone"
    for model in situation.model:
        yield from (f"model {model.tone}: {told}" for told in _model(model, wording))


def _model(model: Model, wording: Wording) -> Iterator[str]:
    for step, most in LONGEST.items():
        if length(model.of(step)) > most:
            yield f"{step} has {length(model.of(step))} words, more than {most}"
    if "?" in model.of(Step.CONNECT):
        yield "connect asks"
    # "Niet maar", "het was maar" and the like are not meant; none of them is needed here.
    if re.search(rf"\b{wording.taking_back}\b", model.of(Step.SENSE), re.IGNORECASE):
        yield f'sense has a "{wording.taking_back}"'


def _flaws(situation: Situation) -> Iterator[str]:
    if len({one.step for one in situation.flawed}) < 2:
        yield "the flawed answers are of one step only"
    if len({one.kind for one in situation.first}) < len(situation.first):
        yield "two first sentences are wrong for the same reason"
    told = [one.text for one in wrong_ones(situation)]
    if len(set(told)) != len(told):
        yield "a flawed text is there twice"
    for one in wrong_ones(situation):
        if one.kind is Flaw.QUESTION and "?" not in one.text:
            yield f'"{one.text}" is no question'
        if one.kind is Flaw.LONG and length(one.text) <= LONGEST[_step(one)]:
            yield f'"{one.text}" is not long'
        if (
            isinstance(one, Flawed)
            and one.kind is Flaw.NO_EXPECTATION
            and one.step is not Step.START
        ):
            yield f'"{one.text}": only the last step has an expectation'


def _step(one: Flawed | First) -> Step:
    return one.step if isinstance(one, Flawed) else Step.CONNECT


def _words(situation: Situation, wording: Wording) -> Iterator[str]:
    meant_long = {one.text for one in wrong_ones(situation)}
    for field, text in texts(situation):
        if "'" in text or '"' in text:
            yield f"{field}: a straight quotation mark or apostrophe"
        for number in re.findall(r"[\d-]{3,}", text):
            if number != EMERGENCY:
                yield f"{field}: {number} could be a telephone number"
        for name in _names(text, wording):
            yield f"{field}: {name} could be a name"
        if text in meant_long:
            continue
        for sentence in sentences(text):
            if length(sentence) > LONGEST_SENTENCE:
                yield f'{field}: more than {LONGEST_SENTENCE} words in "{sentence}"'


def _names(text: str, wording: Wording) -> Iterator[str]:
    """Words with a capital that begin no sentence."""
    for match in re.finditer(r"(?<=[\w,;] )(?:‘?)([A-Z]\w+)", text):
        if match[1] not in wording.capitals and not match[0].startswith("‘"):
            yield match[1]
