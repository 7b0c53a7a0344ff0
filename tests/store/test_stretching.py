"""Stretching: Argon2id as others compute it, about a second long, and never too cheap."""

from collections.abc import Callable
from time import perf_counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from thop_desktop.store import stretching
from thop_desktop.store.stretching import (
    LEAST_COST,
    MOST_MEMORY_KIB,
    MOST_PASSES,
    SALT_LENGTH,
    Cost,
    measured_cost,
    stretch,
)

LEAST_WORK = LEAST_COST.memory_kib * LEAST_COST.passes
MOST_WORK = MOST_MEMORY_KIB * MOST_PASSES


def stopwatch(seconds: float) -> Callable[[], float]:
    """A stopwatch on a machine that needs so many seconds for the least cost."""
    readings = iter([1000.0, 1000.0 + seconds])
    return lambda: next(readings)


def measured(seconds: float) -> Cost:
    """What is chosen on a machine that needs so many seconds for the least cost."""
    with pytest.MonkeyPatch.context() as patched:
        # Only what the stopwatch says counts: no need to work for it.
        patched.setattr(stretching, "stretch", lambda *_all: bytes(32))
        return measured_cost(stopwatch=stopwatch(seconds))


@pytest.mark.parametrize(
    ("cost", "password", "salt", "key"),
    # The test of the reference implementation (phc-winner-argon2, src/test.c, version 0x13).
    [
        (
            Cost(65536, 2, 1),
            b"password",
            b"somesalt",
            "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
        ),
        (
            Cost(256, 2, 1),
            b"password",
            b"somesalt",
            "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe",
        ),
        (
            Cost(256, 2, 2),
            b"password",
            b"somesalt",
            "6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037",
        ),
        (
            Cost(65536, 2, 1),
            b"differentpassword",
            b"somesalt",
            "0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde",
        ),
    ],
)
def test_it_gives_what_the_reference_gives(
    cost: Cost, password: bytes, salt: bytes, key: str
) -> None:
    assert stretch(password, salt, cost).hex() == key


@given(st.floats(min_value=0, max_value=3600))
@example(0.0)
@example(1 / 32)
@example(1.0)
def test_it_takes_about_a_second_and_is_never_below_the_least_nor_above_the_most(
    least: float,
) -> None:
    cost = measured(least)
    work = cost.memory_kib * cost.passes
    seconds = least * work / LEAST_WORK

    assert LEAST_COST.memory_kib == 64 * 1024 <= cost.memory_kib <= MOST_MEMORY_KIB
    assert LEAST_COST.passes == 3 <= cost.passes <= MOST_PASSES
    assert cost.lanes == LEAST_COST.lanes
    assert work == LEAST_WORK or seconds <= 1.000001
    assert work == MOST_WORK or seconds >= 0.74


@pytest.mark.parametrize(
    ("least", "cost"),
    [
        (10.0, LEAST_COST),  # a very slow one waits longer rather than be cheaper
        (1.0, LEAST_COST),
        (0.5, Cost(128 * 1024, 3, 4)),
        (0.125, Cost(512 * 1024, 3, 4)),
        (0.0625, Cost(512 * 1024, 6, 4)),
        (0.001, Cost(512 * 1024, 12, 4)),
        (0.0, Cost(512 * 1024, 12, 4)),  # a stopwatch that is too coarse
        (-5.0, Cost(512 * 1024, 12, 4)),  # one that was set back
    ],
)
def test_memory_is_raised_first_and_then_the_passes(least: float, cost: Cost) -> None:
    assert measured(least) == cost


def test_on_this_machine_it_is_measured_within_a_few_seconds() -> None:
    begun = perf_counter()
    cost = measured_cost()
    seconds = perf_counter() - begun

    assert cost.memory_kib >= LEAST_COST.memory_kib
    assert cost.passes >= LEAST_COST.passes
    assert seconds < 10


def test_another_salt_passphrase_or_cost_gives_another_key() -> None:
    little = Cost(32, 1, 1)
    keys = {
        stretch(b"a", bytes(SALT_LENGTH), little),
        stretch(b"b", bytes(SALT_LENGTH), little),
        stretch(b"a", bytes([1] * SALT_LENGTH), little),
        stretch(b"a", bytes(SALT_LENGTH), Cost(33, 1, 1)),
        stretch(b"a", bytes(SALT_LENGTH), Cost(32, 2, 1)),
        stretch(b"a", bytes(SALT_LENGTH), Cost(32, 1, 2)),
    }

    assert len(keys) == 6
    assert {len(key) for key in keys} == {32}
