"""The reader's own marks."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from thop_desktop.ui.marks import Marks, Span

SPANS = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda pair: (pair[0], sum(pair)))


@settings(derandomize=True)
@given(st.lists(SPANS, max_size=30))
def test_marks_never_overlap_and_stand_in_order(spans: list[Span]) -> None:
    marks = Marks()
    for span in spans:
        before = marks.of("page")
        marks.toggle("page", span)
        after = marks.of("page")
        touched = [old for old in before if old[0] < span[1] and span[0] < old[1]]
        expected = {*before} - {*touched} if touched else {*before, span}
        assert {*after} == expected
        assert list(after) == sorted(after)
        assert all(one[1] <= two[0] for one, two in pairwise(after))


def test_marking_the_same_words_twice_takes_the_mark_away() -> None:
    marks = Marks()
    marks.toggle("page", (3, 9))
    marks.toggle("page", (3, 9))
    assert marks.of("page") == ()


def test_each_text_has_its_own_marks() -> None:
    marks = Marks()
    marks.toggle("limits", (3, 9))
    assert marks.of("asso") == ()
    assert marks.of("limits") == ((3, 9),)
