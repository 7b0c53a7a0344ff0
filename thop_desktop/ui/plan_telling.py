"""How each plan is told; an instrument with a form of its own registers it here."""

from collections.abc import Callable, Mapping

from thop_desktop.instruments.announcing import tell_announcement
from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.ideas import tell_idea
from thop_desktop.instruments.instrument import Instrument, Kind
from thop_desktop.instruments.ladder import tell_ladder
from thop_desktop.instruments.reading import HOUSE_PLAN
from thop_desktop.instruments.telling import Section, TellField, tell
from thop_desktop.report.plan_sheet import PlanSheet, plan_sheet_html
from thop_desktop.ui.day_words import day_words

# Lays a whole plan out on paper in another way than section by section.
LayOut = Callable[[PlanSheet, Instrument, Filled], str]
# What must be known before it is printed; the last tells whether a text fits on one page.
Note = Callable[[PlanSheet, Instrument, Filled, Callable[[str], bool]], tuple[str, ...]]


def special_fields() -> Mapping[Kind, TellField]:
    """How the kinds are told that belong to one instrument."""
    return {
        Kind.ANNOUNCE: tell_announcement,
        Kind.IDEAS: tell_idea,
        Kind.LADDER: tell_ladder,
    }


def special_papers() -> Mapping[str, LayOut]:
    """Instruments that have paper of their own, by id."""
    # Imported here: it says days as this module does.
    from thop_desktop.ui.house_plan_paper import house_plan_paper

    return {HOUSE_PLAN: house_plan_paper}


def special_notes() -> Mapping[str, Note]:
    """Instruments of whose paper something must be known before it is printed, by id."""
    from thop_desktop.ui.house_plan_paper import house_plan_notes

    return {HOUSE_PLAN: house_plan_notes}


def sections_of(instrument: Instrument, filled: Filled) -> tuple[Section, ...]:
    """What was filled in, as it is read back."""
    return tell(instrument, filled, day_words, special_fields())


def paper_of(sheet: PlanSheet, instrument: Instrument, filled: Filled) -> str:
    """It as HTML for paper."""
    lay_out = special_papers().get(instrument.id)
    return lay_out(sheet, instrument, filled) if lay_out else plan_sheet_html(sheet)
