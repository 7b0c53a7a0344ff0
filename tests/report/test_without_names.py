"""What paper says in the place of a child's name."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.instruments.instrument import Instead
from thop_desktop.instruments.reading import HOUSE_PLAN, load_instrument
from thop_desktop.report.without_names import WithoutNames

NAMES = ("Uil", "Kleine Uil", "Vos")
SIMPLE = Instead("your child", "your child’s", "your child’s {}", "your child’s {}")


def instead(resources: Path, language: str) -> Instead:
    """As the house plan has it."""
    found = load_instrument(resources, language, HOUSE_PLAN).instead
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Uil gooit", "Je kind gooit"),
        ("Uils jas", "De jas van je kind"),
        ("Pak Uils jas en Vos’s bed.", "Pak de jas van je kind en het bed van je kind."),
        ("Stop. Uils kopje mag mee.", "Stop. Het kopje van je kind mag mee."),
        ("Uils T-shirt", "Het T-shirt van je kind"),
        ("Uils rode jas", "Je kinds rode jas"),
        ("Uils eigen bed", "Je kinds eigen bed"),
        ("De jas is Uils.", "De jas is je kinds."),
        ("Uils Vos is moe", "Je kinds je kind is moe"),
        ("Zeg: ‘Uil, kom.’", "Zeg: ‘Je kind, kom.’"),
        ("oma van kleine\nuil", "oma van je kind"),
        ("Uilskuiken, uilen en kuil", "Uilskuiken, uilen en kuil"),
    ],
)
def test_dutch_says_it_the_other_way_round(resources: Path, text: str, said: str) -> None:
    assert WithoutNames(NAMES, instead(resources, "nl")).text(text) == said


def test_english_keeps_its_order(resources: Path) -> None:
    names = WithoutNames(NAMES, instead(resources, "en"))
    assert names.text("Uil’s red coat, Uil's bed") == "Your child’s red coat, your child’s bed"
    assert names.count == 2


def test_without_names_nothing_changes() -> None:
    names = WithoutNames(("", " "), SIMPLE)
    assert names.text("Its coat is on.") == "Its coat is on."
    assert not names.count


@given(st.text(), st.text())
def test_no_name_is_left(before: str, after: str) -> None:
    names = WithoutNames(("Zwrq",), SIMPLE)
    left = names.text(f"{before} Zwrqs {after} zwrq")
    assert " zwrq" not in left.casefold()
