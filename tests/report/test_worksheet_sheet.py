"""The sheet of a worksheet, for a specialist."""

import re
from dataclasses import fields
from html import unescape
from pathlib import Path

import pytest

from tests.support.lettered import lettered
from thop_desktop.report.worksheet_sheet import GREY, SheetHeads, worksheet_sheet_html
from thop_desktop.worksheet.answers import Read
from thop_desktop.worksheet.form import OTHER_CAUSE, Form, load_form

HEADS = SheetHeads(**{one.name: f"[{one.name}]" for one in fields(SheetHeads)} | {
    "most": "[most] %1", "attune": "[attune] %1",
})  # fmt: skip
FACTS = (("Over:", "Vlinder, 9 jaar"), ("Op:", "23 november 2026"))


@pytest.fixture(scope="module")
def form(resources: Path) -> Form:
    return load_form(resources, "nl")


def words(html: str) -> str:
    """What can be read, on one line."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def rows(html: str) -> list[str]:
    """What stands in each row of the tables."""
    return [words(row) for row in re.findall(r"<tr>.*?</tr>", html)]


def test_it_says_what_it_is_before_anything_else_and_what_it_rests_on_last(form: Form) -> None:
    html = worksheet_sheet_html(form, Read(lettered(form, "D " * 9, "B " * 9)), HEADS, FACTS)
    told = words(html)
    order = [
        "[title]", form.words["draft"], "[reader]", form.words["not_a_test"], "[about]",
        "Over: Vlinder, 9 jaar", "Op: 23 november 2026", "[outcome]", form.words["honest"],
        "[picture]", "Rust en lijf: rust en een vast ritme.", "[chosen]",
        "[attune] jij bent er nog", "[always]", "[discuss]", "[write]",
        form.words["not_validated"], form.words["sources"],
    ]  # fmt: skip
    places = [told.index(one) for one in order]
    assert places == sorted(places)
    assert "box-caution" not in html
    assert "[tries]" not in told


def test_each_card_stands_there_whole_and_two_are_both_there(form: Form) -> None:
    html = worksheet_sheet_html(
        form, Read(lettered(form, "CD " + "D " * 8, "B " * 9)), HEADS, FACTS
    )
    told = words(html)
    first = form.domains[0]
    chosen = [first.cards[band] for band in list(first.cards)[1:4]]
    assert f"{chosen[1]} [either] {chosen[2]}" in told
    assert chosen[0] in told
    assert first.question in told


def test_the_picture_has_dots_in_the_bands_and_grey_where_most_lie(form: Form) -> None:
    answers = lettered(form, "CD D D D D D D ? D", "B B B B B B ! C B")
    html = worksheet_sheet_html(form, Read(answers), HEADS, FACTS)
    told = rows(html)
    assert "Nabijheid en zorg ● ○ ○" in told
    assert "Leeftijdgenoten ○ ● [outside]" in told
    assert "Spel en bezigheid ● ○ [unknown]" in told
    assert "[most] ● Gespannen [here]" in told
    assert "[most] ○ Rustig [here]" in told
    assert html.count(GREY) == 2


def test_another_cause_takes_grey_and_advice_away_and_stands_on_top(form: Form) -> None:
    answers = lettered(form, "D " * 9, "B " * 9, OTHER_CAUSE)
    html = worksheet_sheet_html(form, Read(answers), HEADS, FACTS)
    assert GREY not in html
    assert "[attune]" not in html
    caveat = next(stop.result for stop in form.stops if stop.id == OTHER_CAUSE)
    assert words(html).index(caveat) < words(html).index("[outcome]")
    assert "box-caution" in html


def test_what_is_missing_is_said(form: Form) -> None:
    answers = lettered(form, "- " + "D " * 8, "- A " + "B " * 7)
    told = words(worksheet_sheet_html(form, Read(answers, ("closeness",), newer=True), HEADS, ()))
    assert form.sentences["unread_newer"] in told
    assert told.count("[unread]") == 4, "both states, in the picture and among the cards"
    few = lettered(form, "- " * 9, "- " * 9)
    told = words(worksheet_sheet_html(form, Read(few), HEADS, ()))
    assert told.count("[not_answered]") == 36
    assert "[most]" not in told


def test_examples_marks_tries_and_another_rater(form: Form) -> None:
    answers = lettered(
        form, "D " * 9, "B B B B B B B A A", examples={"play": "Rijdt <b>auto's</b> & rent."}
    )
    html = worksheet_sheet_html(
        form, Read(answers), HEADS, FACTS, tries=("Kijk een minuut.",), two_raters=True
    )
    told = words(html)
    assert "[example] Rijdt <b>auto's</b> & rent." in told
    assert "<b>auto" not in html
    assert told.count("([marked])") == 3
    assert "[tries] Kijk een minuut." in told
    assert next(one.text for one in form.discuss if one.when == "two-raters") in told
    assert "Herkent u dit beeld?" in told
    assert "Herken jij" not in told


def test_a_range_over_nearly_everything_gives_no_grey_and_no_advice(form: Form) -> None:
    answers = lettered(form, "D " * 9, "A A B B C D F F F")
    html = worksheet_sheet_html(form, Read(answers), HEADS, FACTS)
    assert html.count(GREY) == 1, "of the calm state alone"
    assert "[most] ● Gespannen" not in words(html)
    assert "[attune]" not in html
