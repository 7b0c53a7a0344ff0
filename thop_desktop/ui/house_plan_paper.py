"""The house plan as it leaves the program: one page, with no child's name on it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.instrument import Instrument
from thop_desktop.report.house_plan_sheet import (
    HousePlan,
    house_plan_html,
    house_plan_of,
)
from thop_desktop.report.plan_sheet import PlanSheet
from thop_desktop.report.without_names import WithoutNames
from thop_desktop.ui.day_words import day_words


def house_plan_paper(sheet: PlanSheet, instrument: Instrument, filled: Filled) -> str:
    """It as HTML for paper; see `plan_telling.paper_of`."""
    plan, _names = _plan_of(sheet, instrument, filled)
    foot = QCoreApplication.translate("HousePlan", "Belongs to what we agree with our specialist.")
    return house_plan_html(plan, foot)


def house_plan_notes(
    sheet: PlanSheet, instrument: Instrument, filled: Filled, fits: Callable[[str], bool]
) -> tuple[str, ...]:
    """What must be known before it is printed.

    Args:
        sheet: what is on it, and which names there are.
        instrument: the house plan.
        filled: what was told.
        fits: whether a text fits on one page.
    """
    _plan, names = _plan_of(sheet, instrument, filled)
    notes = []
    if names.count:
        words = QCoreApplication.translate(
            "HousePlan", "On paper no child is named: it says ‘your child’ there."
        )
        notes.append(words)
    if not fits(house_plan_paper(sheet, instrument, filled)):
        words = QCoreApplication.translate(
            "HousePlan",
            "This does not fit on one page. Make some sentences shorter, or take something off.",
        )
        notes.append(words)
    return tuple(notes)


def _plan_of(
    sheet: PlanSheet, instrument: Instrument, filled: Filled
) -> tuple[HousePlan, WithoutNames]:
    assert instrument.instead is not None  # noqa: S101 - without it no house plan can be read
    names = WithoutNames(sheet.names, instrument.instead)
    return house_plan_of(instrument, filled, day_words, names), names
