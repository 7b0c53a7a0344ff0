"""What is wished of locking: what is usual, what was chosen, and what a manager holds."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.ui.locking import (
    HIDE_KEYS,
    IDLE_MINUTES,
    NEVER,
    LockingPolicy,
    LockingWishes,
    composed,
)
from thop_desktop.ui.locking_kept import KeptWishes
from thop_desktop.ui.preferences import Preferences

WISHES = st.builds(
    LockingWishes,
    st.none() | st.sampled_from((NEVER, *IDLE_MINUTES)),
    st.booleans(),
    st.booleans(),
    st.sampled_from(sorted(HIDE_KEYS)),
    st.booleans(),
)
POLICIES = st.builds(
    LockingPolicy,
    st.none() | st.integers(0, 60),
    st.none() | st.booleans(),
    st.none() | st.booleans(),
    st.none() | st.sampled_from(sorted(HIDE_KEYS)),
    st.none() | st.booleans(),
)


def kept(folder: Path) -> KeptWishes:
    return KeptWishes(Preferences(folder, ("nl",)))


def test_what_is_usual() -> None:
    assert LockingWishes().minutes == 5
    assert LockingWishes(shared=True).minutes == 2
    assert LockingWishes(idle_minutes=NEVER).minutes == NEVER
    assert LockingWishes(idle_minutes=NEVER, shared=True).minutes == 2
    assert LockingWishes(idle_minutes=30, shared=True).minutes == 30


@given(WISHES, POLICIES)
def test_what_is_held_holds_and_the_rest_is_as_it_was_chosen(
    wishes: LockingWishes, policy: LockingPolicy
) -> None:
    both = composed(wishes, policy)
    for name in ("idle_minutes", "shared", "on_minimise", "hide_key", "no_screenshots"):
        held = getattr(policy, name)
        assert getattr(both, name) == (getattr(wishes, name) if held is None else held)
        assert (name in policy.held) == (held is not None)
    assert not both.shared or both.minutes > 0


@given(wishes=WISHES)
def test_what_was_chosen_is_there_in_the_next_run(
    wishes: LockingWishes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("home")
    kept(folder).keep(wishes)
    assert kept(folder).wishes == wishes


@pytest.mark.parametrize(
    "line", ["lock_minutes=7", "lock_minutes=x", "hide_key=f1", "shared_computer=1"]
)
def test_what_makes_no_sense_was_not_chosen(tmp_path: Path, line: str) -> None:
    (tmp_path / "settings.ini").write_text(f"[General]\n{line}\n", encoding="utf-8")
    assert kept(tmp_path).wishes == LockingWishes()
