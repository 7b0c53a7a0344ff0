"""The eleven kinds of exercise."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.small_book import change
from thop_desktop import paths
from thop_desktop.content.prose import LONGEST_SENTENCE, length, sentences
from thop_desktop.errors import ContentError
from thop_desktop.trainer.exercise import Choosing, Ordering, Writing
from thop_desktop.trainer.exercise_words import Words, load_words
from thop_desktop.trainer.exercises import make
from thop_desktop.trainer.situation import Situation
from thop_desktop.trainer.situations import Situations, load_situations
from thop_desktop.trainer.skills import Kind
from thop_desktop.trainer.steps import Step

ALL = load_situations(paths.resources(), "nl").all
WORDS = load_words(paths.resources(), "nl")
CHOOSING = (Kind.RECOGNISE, Kind.CHOOSE, Kind.SAFETY, Kind.WORTH)

a_situation, a_kind = st.sampled_from(ALL), st.sampled_from(list(Kind))
a_seed, some_steps = st.integers(0, 2**32), st.lists(st.sampled_from(list(Step)), max_size=4)


@pytest.fixture
def limit(situations: Situations) -> Situation:
    """One in which safety comes first."""
    return next(one for one in situations.all if one.safety_first)


@pytest.fixture
def calm(situations: Situations) -> Situation:
    """One in which it does not."""
    found = situations.get("jacket")
    assert found is not None
    return found


def choosing(kind: Kind, situation: Situation, words: Words, seed: int = 1) -> Choosing:
    made = make(kind, situation, seed, words)
    assert isinstance(made, Choosing)
    return made


def writing(kind: Kind, situation: Situation, words: Words, *steps: Step) -> Writing:
    made = make(kind, situation, 1, words, steps=steps)
    assert isinstance(made, Writing)
    return made


@given(a_kind, a_situation, a_seed, some_steps, st.booleans())
def test_every_exercise_has_all_that_a_page_needs(
    kind: Kind, situation: Situation, seed: int, steps: list[Step], example: bool
) -> None:
    made = make(kind, situation, seed, WORDS, steps=steps, example=example)

    assert made == make(kind, situation, seed, WORDS, steps=steps, example=example)
    assert made.kind is kind
    assert made.question
    assert made.claims
    if isinstance(made, Choosing):
        assert len(made.options) == 4
        assert [option.right for option in made.options].count(True) == 1
        assert made.right.right
        assert len({option.id for option in made.options}) == 4
        assert len({option.text for option in made.options}) == 4
        assert all(option.why for option in made.options)
    elif isinstance(made, Ordering):
        assert not made.is_right(made.shuffled)
        assert made.is_right(sorted(made.shuffled, key=lambda line: list(Step).index(line.step)))
        assert set(made.why) == set(Step)
    else:
        assert isinstance(made, Writing)
        assert made.asks
        assert all(ask.label for ask in made.asks)
        assert all(ask.models for ask in made.asks) != (kind is Kind.OWN)


@given(a_kind, a_situation, a_seed)
def test_no_answer_to_compare_with_stands_in_what_is_given(
    kind: Kind, situation: Situation, seed: int
) -> None:
    made = make(kind, situation, seed, WORDS)

    if isinstance(made, Writing):
        given_lines = {line.text for line in made.given}
        asked = {model for ask in made.asks for model in ask.models}
        assert given_lines.isdisjoint(asked)


def test_the_order_of_the_options_tells_nothing(calm: Situation, words: Words) -> None:
    places = {
        [option.right for option in choosing(Kind.CHOOSE, calm, words, seed).options].index(True)
        for seed in range(40)
    }

    assert places == {0, 1, 2, 3}


def test_each_wrong_first_sentence_says_what_is_wrong(calm: Situation, words: Words) -> None:
    made = choosing(Kind.CHOOSE, calm, words)

    wrong = {option.text: option.why for option in made.options if not option.right}
    assert wrong == {one.text: one.wrong for one in calm.first}
    assert made.right.text in {model.of(Step.CONNECT) for model in calm.model}


def test_a_step_that_is_not_the_one_says_what_it_does_and_what_the_line_does(
    calm: Situation, words: Words
) -> None:
    made = make(Kind.RECOGNISE, calm, 1, words, steps=(Step.SENSE,))

    assert isinstance(made, Choosing)
    assert made.right.id == Step.SENSE
    assert made.shown in {model.of(Step.SENSE) for model in calm.model}
    first = made.options[0]
    assert first.why == f"{words.steps[Step.CONNECT].what} {words.steps[Step.SENSE].line}"


def test_where_safety_comes_first_the_limit_is_right(limit: Situation, words: Words) -> None:
    made = choosing(Kind.SAFETY, limit, words)

    assert made.right.text == limit.limit_reaction
    assert made.after == limit.safety
    assert made.first == ""


def test_where_there_is_no_danger_contact_is_right(calm: Situation, words: Words) -> None:
    made = choosing(Kind.SAFETY, calm, words)

    assert made.right.id == "connect"
    assert {option.text for option in made.options} & set(words.safety.limits)


def test_the_area_is_argued(calm: Situation, words: Words) -> None:
    made = choosing(Kind.WORTH, calm, words)

    assert made.right.id == calm.area
    assert made.after == calm.area_reason


def test_the_limit_stands_before_the_steps(limit: Situation, words: Words) -> None:
    assert writing(Kind.WRITE, limit, words).first == limit.limit_reaction


def test_one_step_is_completed_beside_three_others(calm: Situation, words: Words) -> None:
    made = writing(Kind.COMPLETE, calm, words, Step.START)

    assert [line.step for line in made.given] == [Step.CONNECT, Step.SENSE, Step.STRUCTURE]
    (ask,) = made.asks
    assert set(ask.models) == {model.of(Step.START) for model in calm.model}
    assert (ask.caution, ask.why) == (calm.flawed[2].text, calm.flawed[2].wrong)


def test_a_step_without_a_flawed_answer_has_no_caution(calm: Situation, words: Words) -> None:
    (ask,) = writing(Kind.COMPLETE, calm, words, Step.SENSE).asks

    assert (ask.caution, ask.why) == ("", "")


def test_all_four_are_written_when_none_is_named(calm: Situation, words: Words) -> None:
    made = writing(Kind.WRITE, calm, words)

    assert [ask.step for ask in made.asks] == list(Step)
    assert made.given == ()


def test_only_some_are_written(calm: Situation, words: Words) -> None:
    made = writing(Kind.WRITE, calm, words, Step.SENSE, Step.CONNECT)

    assert [ask.step for ask in made.asks] == [Step.CONNECT, Step.SENSE]


def test_naming_and_judgements_have_their_own_words(calm: Situation, words: Words) -> None:
    (named,) = writing(Kind.NAME, calm, words).asks
    rewritten = writing(Kind.REWRITE, calm, words)

    assert (named.models, named.caution) == ((calm.naming.text,), calm.naming.steered)
    assert rewritten.shown == calm.rewrite.judgement
    assert rewritten.asks[0].models[0] == calm.rewrite.seen


def test_every_reaction_of_the_child_comes(calm: Situation, words: Words) -> None:
    made = [make(Kind.REPLY, calm, seed, words) for seed in range(40)]

    replies: Mapping[str, str] = {
        one.shown: one.asks[0].models[0] for one in made if isinstance(one, Writing)
    }
    assert replies == {words.reactions[name]: text for name, text in calm.replies.items()}


def test_a_worked_example_is_in_another_tone(calm: Situation, words: Words) -> None:
    made = make(Kind.ORDER, calm, 1, words, example=True)

    assert isinstance(made, Ordering)
    assert [line.step for line in made.example] == list(Step)
    assert {line.text for line in made.example}.isdisjoint(line.text for line in made.right)


def test_ones_own_situation_needs_none(words: Words) -> None:
    made = make(Kind.OWN, None, 1, words)

    assert made.situation is None
    assert made.example == ()


def test_all_others_need_one(words: Words) -> None:
    with pytest.raises(ValueError, match="choose needs a situation"):
        make(Kind.CHOOSE, None, 1, words)


def test_the_words_are_short_and_kind(words: Words) -> None:
    told = [
        *(one.question for one in words.kinds.values()),
        *(one.hint for one in words.kinds.values()),
        *(text for one in words.steps.values() for text in (one.what, one.line, one.right)),
        *(text for one in words.areas.values() for text in (one.right, one.wrong)),
        *words.reasons.values(),
        *words.sayings.values(),
    ]

    for text in told:
        assert all(length(sentence) <= LONGEST_SENTENCE - 5 for sentence in sentences(text)), text
        assert not {"fout", "goed zo", "helaas", "punten"} & set(text.lower().split())


def test_the_claims_of_the_words_are_there(words: Words) -> None:
    lines = (Path(__file__).parents[1] / "data/claims.tsv").read_text(encoding="utf-8").splitlines()
    known = {line.partition("\t")[0] for line in lines}

    for one in words.kinds.values():
        assert one.claims
        assert set(one.claims) <= known


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('"Nog eens", ', "", "there must be four ratings"),
        ("[kind.order]", "[kind.ordering]", '"order" must be given'),
        ("[saying]", "[sayings]", '"saying" must be given'),
    ],
)
def test_words_that_are_not_whole_are_an_error(
    tmp_path: Path, resources: Path, old: str, new: str, reason: str
) -> None:
    file = tmp_path / "trainer/nl/exercises.toml"
    file.parent.mkdir(parents=True)
    file.write_bytes((resources / "trainer/nl/exercises.toml").read_bytes())
    change(file, old, new)

    with pytest.raises(ContentError) as caught:
        load_words(tmp_path, "nl")

    assert caught.value.reason.startswith(reason)
