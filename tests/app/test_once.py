"""What is made when it is first needed."""

from itertools import count

import pytest

from thop_desktop.app.once import Once


def test_it_is_made_when_it_is_first_asked_for_and_only_then() -> None:
    numbers = count(1)
    once = Once(lambda: [next(numbers)])
    assert once.made is None
    assert once() == [1]
    assert once.made is once()
    assert once() == [1]


def test_what_could_not_be_made_is_tried_again() -> None:
    numbers = count(1)

    def make() -> int:
        number = next(numbers)
        if number == 1:
            raise OSError("not now")
        return number

    once = Once(make)
    with pytest.raises(OSError, match="not now"):
        once()
    assert once.made is None
    assert once() == 2


def test_whatever_is_made_is_made_once_even_when_it_is_empty() -> None:
    numbers = count()
    once = Once(lambda: tuple(range(next(numbers))))
    assert once() == ()
    assert once() == ()


def test_asking_while_it_is_being_made_tells_that_it_is_not_there_yet() -> None:
    seen: list[object] = []

    def make() -> str:
        seen.append(once.made)
        return "made"

    once = Once(make)
    once()
    assert seen == [None]
