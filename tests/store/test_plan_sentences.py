"""Plans of one sentence are kept, done with, taken back, and looked back on once."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.support.open_database import OpenDatabase
from thop_desktop.store.children import Child, Children
from thop_desktop.store.plan_sentences import KIND, Happened, PlanSentences
from thop_desktop.store.plans import Plan, Plans
from thop_desktop.store.values import Json

NOW = datetime(2024, 5, 1, 20, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=1)


@pytest.fixture(name="store")
def fixture_store() -> OpenDatabase:
    return OpenDatabase()


@pytest.fixture(name="sentences")
def fixture_sentences(store: OpenDatabase) -> PlanSentences:
    return PlanSentences(store)


def test_a_plan_is_kept_on_one_line_and_comes_back_in_two_weeks(
    store: OpenDatabase, sentences: PlanSentences
) -> None:
    child = Children(store).add(Child("Vlinder"), NOW)
    kept = sentences.add(" het avond is\nen stil ", " ga ik zitten", child.id, NOW)
    assert (kept.condition, kept.action) == ("het avond is en stil", "ga ik zitten")
    assert (kept.child, kept.look_again_on) == (child.id, date(2024, 5, 15))
    assert (kept.happened, kept.helped) == (None, "")
    assert sentences.current() == (kept,)


@pytest.mark.parametrize("halves", [("", "dan"), ("als", " \n")])
def test_half_a_sentence_is_refused(sentences: PlanSentences, halves: tuple[str, str]) -> None:
    with pytest.raises(ValueError, match="half"):
        sentences.add(*halves, None, NOW)
    assert sentences.current() == ()


def test_what_is_done_or_thrown_away_can_be_taken_back(sentences: PlanSentences) -> None:
    first = sentences.add("a", "b", None, NOW)
    second = sentences.add("c", "d", None, LATER)
    assert sentences.current() == (second, first)

    sentences.finish(first.id, LATER)
    assert sentences.current() == (second,)
    sentences.reopen(first.id, LATER)
    erased = sentences.erase(second.id)
    assert sentences.current() == (first,)
    sentences.restore(erased, LATER)
    assert sentences.current() == (second, first)


def test_looking_back_is_kept_and_not_asked_again(sentences: PlanSentences) -> None:
    plan = sentences.add("a", "b", None, NOW)
    sentences.look_back(plan.id, Happened.SOMETIMES, " eerder\nbeginnen ", LATER)
    (found,) = sentences.current()
    assert (found.condition, found.action) == ("a", "b")
    assert (found.happened, found.helped) == (Happened.SOMETIMES, "eerder beginnen")
    assert found.look_again_on is None


@pytest.mark.parametrize("body", [None, [], {"if": "a"}, {"if": 1, "then": "b"}, {"then": "b"}])
def test_plans_of_another_form_are_passed_by(
    store: OpenDatabase, sentences: PlanSentences, body: Json
) -> None:
    plan = Plans(store).add(Plan(KIND, body=body), NOW)
    assert sentences.current() == ()
    sentences.look_back(plan.id, Happened.NO, "", LATER)
    assert Plans(store).get(plan.id).look_again_on is None


def test_an_answer_that_is_not_known_is_none(store: OpenDatabase, sentences: PlanSentences) -> None:
    Plans(store).add(Plan(KIND, body={"if": "a", "then": "b", "happened": "perhaps"}), NOW)
    Plans(store).add(Plan("house", body={"if": "a", "then": "b"}), NOW)
    assert [one.happened for one in sentences.current()] == [None]
