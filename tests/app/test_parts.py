"""What every part of the program has to hold to, whoever adds one."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.program import Running, start_program
from thop_desktop.app.part import Part
from thop_desktop.app.parts import Parts


@pytest.fixture(scope="module")
def running(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A program that runs, without a diary."""
    with start_program(tmp_path_factory.mktemp("home"), accepted=True) as program:
        yield program


@pytest.fixture
def parts(running: Running) -> Parts:
    """Its parts."""
    return running.program.parts()


def test_no_room_is_of_two_parts(running: Running, parts: Parts) -> None:
    look = running.program.appearance.look
    rooms = Counter(name for part in parts.all for name in part.makers(look))
    assert rooms.total() == len(parts.rooms(look).names)
    assert "today" in rooms


def test_a_part_forgets_only_rooms_that_are_its_own(running: Running, parts: Parts) -> None:
    look = running.program.appearance.look
    for part in parts.all:
        named = {*part.private_rooms, *part.refreshed_rooms}
        assert named <= set(part.makers(look)), type(part)


def test_every_part_is_among_those_that_hear_of_the_diary(parts: Parts) -> None:
    assert {id(part) for part in vars(parts).values() if isinstance(part, Part)} == set(
        map(id, parts.all)
    )


def test_a_part_that_says_nothing_has_no_pages_and_is_never_in_the_way(
    running: Running,
) -> None:
    part = Part()
    part.drop()
    assert part.makers(running.program.appearance.look) == {}
    assert part.save()
    assert part.may_drop()
