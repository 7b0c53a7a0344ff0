"""The sheet of paper with the recovery code."""

from dataclasses import replace

from thop_desktop.report.recovery_sheet import SheetWords, sheet_html

GROUPS = ("2345", "6789", "ABCD", "EFGH", "JKMN", "PQRS", "TVWX")
WORDS = SheetWords(
    title="Herstelcode van je dagboek",
    name="Avonden",
    date="23 november 2026",
    purpose="Waarvoor.",
    keep="Waar.",
    replaced="Hoe lang.",
)


def test_everything_stands_on_it_once() -> None:
    html = sheet_html(WORDS, GROUPS)
    for words in (*GROUPS, WORDS.title, "Avonden · 23 november 2026", "Waarvoor.", "Waar."):
        assert html.count(words) == 1
    assert html.index("2345") < html.index("6789") < html.index("TVWX")
    assert html.count("<tr>") == 2


def test_a_diary_without_a_name_has_only_its_date() -> None:
    html = sheet_html(replace(WORDS, name=""), GROUPS)
    assert '<p class="lead">23 november 2026</p>' in html


def test_what_looks_like_html_is_shown_as_it_is() -> None:
    html = sheet_html(replace(WORDS, name="<b>A & B</b>"), GROUPS)
    assert "&lt;b&gt;A &amp; B&lt;/b&gt;" in html
