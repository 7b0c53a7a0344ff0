"""The recovery code: every slip of the hand is noticed, and how it was typed does not matter."""

import itertools
import math
from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from thop_desktop.errors import MistypedCodeError
from thop_desktop.store.recovery_code import ALPHABET, GROUP_LENGTH, GROUPS, LENGTH, RecoveryCode


def code_of(chosen: str) -> RecoveryCode:
    """The code whose symbols, all but the last, are these."""
    symbols = iter(chosen)
    return RecoveryCode.random(lambda _: next(symbols))


CODES = st.text(alphabet=ALPHABET, min_size=LENGTH - 1, max_size=LENGTH - 1).map(code_of)
CODE = code_of("XW23456789ABCDEFGHJKMNPQRST")


def mistake(typed: str) -> MistypedCodeError:
    """The error that this gives."""
    with pytest.raises(MistypedCodeError) as caught:
        RecoveryCode.parse(typed)
    return caught.value


def swapped(text: str, one: int, other: int) -> str:
    """The text with two of its places changed about."""
    symbols = list(text)
    symbols[one], symbols[other] = symbols[other], symbols[one]
    return "".join(symbols)


def test_the_alphabet_has_a_prime_number_of_symbols_and_none_that_look_alike() -> None:
    assert len(set(ALPHABET)) == len(ALPHABET) == 29
    assert not set("01ILOUY") & set(ALPHABET)


def test_a_code_holds_more_than_128_random_bits() -> None:
    asked: list[Sequence[str]] = []

    def choose(symbols: Sequence[str]) -> str:
        asked.append(symbols)
        return symbols[0]

    RecoveryCode.random(choose)

    assert sum(math.log2(len(set(symbols))) for symbols in asked) >= 128


def test_random_codes_differ_and_use_every_symbol_in_every_place_but_the_check() -> None:
    codes = [RecoveryCode.random() for _ in range(1000)]

    assert len({code.symbols for code in codes}) == len(codes)
    for place in range(LENGTH):
        assert {code.symbols[place] for code in codes} == set(ALPHABET)


def test_a_code_made_today_can_be_typed_for_ever() -> None:
    # Written down when the format was decided: it may never come to be refused.
    code = RecoveryCode.parse("XW23-4567-89AB-CDEF-GHJK-MNPQ-RSTD")

    assert code == CODE
    assert code.secret == b"XW23456789ABCDEFGHJKMNPQRSTD"


@given(CODES)
def test_a_code_is_printed_in_groups_and_read_again(code: RecoveryCode) -> None:
    assert len(code.groups) == GROUPS
    assert all(len(group) == GROUP_LENGTH for group in code.groups)
    assert str(code) == "-".join(code.groups)
    assert RecoveryCode.parse(str(code)) == code
    assert code.secret.decode("ascii") == code.symbols == "".join(code.groups)


@given(
    CODES,
    st.lists(
        st.text(alphabet=" \t\n\u00a0\u2009-‐‑–—―−_\u00ad\u200b\u200e\ufeff", max_size=3),
        min_size=LENGTH + 1,
        max_size=LENGTH + 1,
    ),
    st.lists(st.booleans(), min_size=LENGTH, max_size=LENGTH),
)
def test_blanks_dashes_and_small_letters_do_not_matter(
    code: RecoveryCode, between: list[str], small: list[bool]
) -> None:
    typed = between[0] + "".join(
        (symbol.lower() if is_small else symbol) + separators
        for symbol, is_small, separators in zip(code.symbols, small, between[1:], strict=True)
    )

    assert RecoveryCode.parse(typed) == code


def test_every_wrong_symbol_in_every_place_is_noticed() -> None:
    for place, symbol in itertools.product(range(LENGTH), ALPHABET):
        typed = CODE.symbols[:place] + symbol + CODE.symbols[place + 1 :]
        if typed != CODE.symbols:
            mistake(typed)


def test_every_swap_of_any_two_symbols_is_noticed() -> None:
    swaps = 0
    for one, other in itertools.combinations(range(LENGTH), 2):
        typed = swapped(CODE.symbols, one, other)
        if typed != CODE.symbols:
            mistake(typed)
            swaps += 1

    assert swaps >= LENGTH * (LENGTH - 1) / 2 - 2  # hardly any two symbols of it are equal


@given(CODES, st.integers(0, LENGTH - 1), st.sampled_from(ALPHABET))
def test_one_wrong_symbol_is_noticed_in_any_code(
    code: RecoveryCode, place: int, symbol: str
) -> None:
    typed = code.symbols[:place] + symbol + code.symbols[place + 1 :]
    if typed == code.symbols:
        return

    assert mistake("-".join(code_groups(typed))).group is None


@given(CODES, st.integers(0, LENGTH - 2))
@example(CODE, GROUP_LENGTH - 1)
def test_a_swap_of_neighbours_is_noticed_in_any_code_also_across_groups(
    code: RecoveryCode, place: int
) -> None:
    typed = swapped(code.symbols, place, place + 1)
    if typed == code.symbols:
        return

    assert mistake("-".join(code_groups(typed))).group is None


def code_groups(symbols: str) -> list[str]:
    """The symbols in groups, whether or not they are a code."""
    return [symbols[at : at + GROUP_LENGTH] for at in range(0, LENGTH, GROUP_LENGTH)]


@given(CODES, st.integers(0, LENGTH - 1), st.sampled_from("01ILOUYiouy?é’²ſ\0😀\ud800"))
def test_a_symbol_that_no_code_has_is_told_by_its_group(
    code: RecoveryCode, place: int, symbol: str
) -> None:
    typed = code.symbols[:place] + symbol + code.symbols[place + 1 :]
    group = place // GROUP_LENGTH + 1

    assert mistake("-".join(code_groups(typed))).group == group
    assert mistake(typed).group == group


@given(CODES, st.integers(0, LENGTH - 1))
def test_a_group_of_the_wrong_length_is_told(code: RecoveryCode, place: int) -> None:
    groups = list(code.groups)
    group, at = divmod(place, GROUP_LENGTH)
    missing = groups[group][:at] + groups[group][at + 1 :]
    doubled = groups[group][: at + 1] + groups[group][at:]

    for wrong in (missing, doubled):
        typed = "-".join([*groups[:group], wrong, *groups[group + 1 :]])
        assert mistake(typed).group == group + 1


@given(CODES, st.integers(0, LENGTH - 1))
def test_a_symbol_missing_among_symbols_without_groups_is_somewhere(
    code: RecoveryCode, place: int
) -> None:
    assert mistake(code.symbols[:place] + code.symbols[place + 1 :]).group is None


@pytest.mark.parametrize(
    "typed",
    ["", " ", "-", "XW23", "XW23-4567-89AB", str(CODE)[:-5], str(CODE) * 2, "?" * 100_000],
    ids=["empty", "blank", "dash", "group", "three", "six", "twice", "long"],
)
def test_too_little_or_too_much_is_a_mistake_somewhere(typed: str) -> None:
    assert mistake(typed).group is None


@given(st.text())
def test_anything_else_is_a_mistake_and_never_another_error(typed: str) -> None:
    mistake(typed)


@pytest.mark.parametrize("symbols", ["", CODE.symbols[:-1], CODE.symbols[:-1] + "5", str(CODE)])
def test_what_is_not_a_code_cannot_be_made_into_one(symbols: str) -> None:
    with pytest.raises(ValueError, match="not a recovery code") as caught:
        RecoveryCode(symbols)

    assert not symbols or symbols not in str(caught.value)


@given(CODES)
def test_the_repr_does_not_give_the_code_away(code: RecoveryCode) -> None:
    assert repr(code) == "RecoveryCode()"


@given(CODES)
def test_the_error_does_not_give_away_what_was_typed(code: RecoveryCode) -> None:
    error = mistake("0" + str(code)[1:])

    assert not any(group in str(error) for group in code.groups)
