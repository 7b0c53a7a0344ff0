"""What plans take from the patterns of the diary, and the line of the carer's energy."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from tests.support.open_database import OpenDatabase
from tests.support.patterned import patterned_entries
from tests.support.program import EVENING
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry, Kind
from thop_desktop.store.pattern_stretches import Feeling
from thop_desktop.store.patterns import LEAST, PartOfDay
from thop_desktop.ui.look import Look
from thop_desktop.ui.plan_energy import EnergyLine, energy_words
from thop_desktop.ui.plan_from_patterns import (
    recent_conflicts,
    recent_energy,
    risk_moments,
    when_words,
)

TODAY = EVENING.date()
NO_WORDS: frozenset[str] = frozenset()


def kept(entries: Iterable[Entry]) -> OpenDatabase:
    store = OpenDatabase()
    for entry in entries:
        Diary(store).add(replace(entry, child=None), EVENING)
    return store


@pytest.fixture(scope="module")
def patterned() -> OpenDatabase:
    return kept(patterned_entries())


def test_the_moment_with_most_conflicts_is_offered_first(patterned: OpenDatabase) -> None:
    offers = risk_moments(patterned, TODAY, NO_WORDS)
    assert offers[0].words == when_words(1, PartOfDay.AFTER_SCHOOL)
    assert offers[0].told.startswith("9")
    # The single one on a Sunday night comes back nowhere.
    assert when_words(6, PartOfDay.LATE) not in [offer.words for offer in offers]
    assert any("school" in offer.words for offer in offers[1:])
    assert len({offer.words for offer in offers}) == len(offers)


def test_few_conflicts_or_old_ones_offer_nothing(patterned: OpenDatabase) -> None:
    few = kept(
        Entry(EVENING - timedelta(days=7 * week), "Ruzie.", Kind.CONFLICT)
        for week in range(LEAST - 1)
    )
    assert risk_moments(few, TODAY, NO_WORDS) == ()
    assert risk_moments(patterned, TODAY + timedelta(days=200), NO_WORDS) == ()


def test_a_conflict_is_offered_once_and_by_what_the_carer_wrote() -> None:
    told = ("De jas.", "Is dit het waard? Nee.\nDe telefoon.", "Is dit het waard? Nee.", "De jas.")
    store = kept(
        Entry(EVENING - timedelta(days=days), words, Kind.CONFLICT)
        for days, words in enumerate(told)
    )
    offers = recent_conflicts(store, noted="Is dit het waard?")
    assert [(offer.words, offer.told[:2]) for offer in offers] == [
        ("De jas", "23"), ("De telefoon", "22"),
    ]  # fmt: skip


def test_energy_is_told_by_whole_weeks_up_to_this_one(patterned: OpenDatabase) -> None:
    energies = recent_energy(patterned, TODAY)
    assert len(energies) == 9
    assert all(one.first.weekday() == 0 for one in energies)
    assert energies[-1].first <= TODAY <= energies[-1].last
    assert {one.middle for one in energies[:-1]} == {1, 2}


def test_one_week_makes_no_line() -> None:
    assert recent_energy(kept([]), TODAY) == ()
    assert recent_energy(kept([Entry(EVENING, "Moe.", energy=2)]), TODAY) == ()


@pytest.mark.parametrize("width", [170, 900])
def test_the_line_is_painted_and_told(qtbot: QtBot, look: Look, width: int) -> None:
    first = date(2026, 11, 2)
    middles = [2.0, None, 3.5, 4.0]
    energies = [
        Feeling(first + timedelta(weeks=at), first + timedelta(weeks=at, days=6), middle, 1)
        for at, middle in enumerate(middles)
    ]
    line = EnergyLine(look, energies)
    qtbot.addWidget(line)
    line.resize(width, line.sizeHint().height())
    image = line.grab().toImage()
    main = QColor(look.colour("main"))
    found = {
        x for x in range(image.width()) for y in range(image.height())
        if image.pixelColor(x, y) == main
    }  # fmt: skip
    assert max(found) > image.width() * 0.7
    assert line.accessibleDescription() == energy_words(energies)
    assert line.accessibleDescription().count(":") == 3
