"""The way back and forward through the places of a run."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from thop_desktop.ui.place import History, Place

START = Place("today")
PLACES = st.builds(
    Place,
    room=st.sampled_from(["today", "read", "article", "help"]),
    target=st.sampled_from(["", "limits", "asso"]),
    anchor=st.sampled_from(["", "thuis"]),
)
STEPS = st.one_of(PLACES, st.sampled_from(["back", "forward"]))


@settings(derandomize=True)
@given(st.lists(STEPS, max_size=40))
def test_the_way_back_and_forward_is_that_of_a_browser(steps: list[Place | str]) -> None:
    history = History(START)
    trail, here = [START], 0
    for step in steps:
        if step == "back":
            here = max(0, here - 1)
            assert history.back() == trail[here]
        elif step == "forward":
            here = min(len(trail) - 1, here + 1)
            assert history.forward() == trail[here]
        elif isinstance(step, Place):
            if step != trail[here]:
                trail = [*trail[: here + 1], step]
                here += 1
            history.visit(step)
        assert history.present == trail[here]
        assert history.can_go_back == (here > 0)
        assert history.can_go_forward == (here < len(trail) - 1)


@settings(derandomize=True)
@given(st.lists(PLACES, min_size=1, max_size=10), st.integers(0, 5000))
def test_going_back_and_forward_again_leads_to_the_same_spot(
    places: list[Place], scroll: int
) -> None:
    history = History(START)
    for place in places:
        history.visit(place)
    history.leave_at(scroll)
    left = history.present
    history.back()
    if history.can_go_forward:
        history.forward()
    assert history.present.is_same_page(left)
    assert not history.can_go_back or history.present == left


@settings(derandomize=True)
@given(st.lists(PLACES, max_size=20))
def test_what_was_read_last_is_the_newest_article_on_the_way_here(places: list[Place]) -> None:
    history = History(START)
    for place in places:
        history.visit(place)
    read = [place for place in places if place.room == "article"]
    assert history.last_read() == (read[-1] if read else None)


def test_words_searched_for_change_the_present_place_and_add_none() -> None:
    history = History(START)
    history.visit(Place("search"))
    for typed in ("b", "bo", "boos"):
        history.retarget(typed)
    assert history.present == Place("search", "boos")
    assert history.back() == START
    assert not history.can_go_back


def test_another_heading_or_scroll_is_still_the_same_page() -> None:
    place = Place("article", "limits")
    assert place.is_same_page(replace(place, anchor="thuis", scroll=300))
    assert not place.is_same_page(replace(place, target="asso"))
    assert not place.is_same_page(replace(place, room="terms"))
