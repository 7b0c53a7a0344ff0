"""The house plan is one page, as large as it can be."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.reading import HOUSE_PLAN, load_instrument
from thop_desktop.report.house_plan_sheet import house_plan_html, house_plan_of
from thop_desktop.report.plan_sheet import PlanSheet
from thop_desktop.report.without_names import WithoutNames
from thop_desktop.tour.plans_house import house_plan
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.house_plan_paper import house_plan_notes
from thop_desktop.ui.look import Look
from thop_desktop.ui.paper_layout import fits_one_page, lay_out
from thop_desktop.ui.printing import pdf_of


def sheet(resources: Path, clashes: int, more: str = "") -> str:
    """The sheet with so many clashes, and more words at each."""
    filled = house_plan(date(2026, 12, 24))
    five = filled.rows("clashes")
    rows = [five[number % len(five)].with_value("id", str(number)) for number in range(clashes)]
    if more:
        rows = [row.with_value("reaction", more).with_value("smooth", more) for row in rows]
    instrument = load_instrument(resources, "nl", HOUSE_PLAN)
    assert instrument.instead is not None
    names = WithoutNames((), instrument.instead)
    plan = house_plan_of(instrument, filled.with_rows("clashes", rows), date.isoformat, names)
    return house_plan_html(plan, "Voet")


@pytest.mark.parametrize("clashes", [1, 3, 12])
def test_it_takes_exactly_one_page(
    resources: Path, look: Look, figures: Figures, clashes: int
) -> None:
    pdf = pdf_of(sheet(resources, clashes), "Ons huisplan", look, figures)
    (page,) = pypdf.PdfReader(BytesIO(pdf)).pages
    words = " ".join(page.extract_text().split())
    assert words.count("Gooien met spullen") == (clashes + 4) // 5
    assert "Voet" in words
    assert "1 van 1" not in words


def test_the_less_there_is_the_larger_it_is(resources: Path, look: Look, figures: Figures) -> None:
    sizes = [
        lay_out(sheet(resources, clashes), "", look, figures).document.defaultFont().pointSizeF()
        for clashes in (3, 5, 12)
    ]
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == len(sizes)
    # Three fit in letters that are read from a metre away.
    assert sizes[0] >= look.points("reading") * 1.4


def test_what_is_too_long_in_the_smallest_letters_goes_on_with_numbers(
    resources: Path, look: Look, figures: Figures
) -> None:
    sheets = lay_out(sheet(resources, 12, "Nog een zin die hier staat. " * 12), "", look, figures)
    assert sheets.pages > 1
    assert sheets.is_numbered
    assert sheets.document.defaultFont().pointSizeF() == pytest.approx(look.points("reading") * 0.9)


def notes(resources: Path, look: Look, figures: Figures, sentence: str, name: str) -> str:
    """What is said beside the button that prints a plan with one clash."""
    row = {"id": "a", "words": "Jas", "area": "limit", "reaction": sentence}
    sheet = PlanSheet("", "", (), "", (), "", "", names=(name,))
    found = house_plan_notes(
        sheet,
        load_instrument(resources, "nl", HOUSE_PLAN),
        Filled({"clashes": [row]}),
        lambda html: fits_one_page(html, look, figures),
    )
    return " ".join(found)


def test_what_must_be_known_is_said_beforehand(
    resources: Path, look: Look, figures: Figures
) -> None:
    assert notes(resources, look, figures, "Stop.", "Vlinder") == ""
    assert "child" in notes(resources, look, figures, "Stop, Vlinder.", "Vlinder")
    told = notes(resources, look, figures, "Nog een zin die hier staat. " * 300, "")
    assert "one page" in told
