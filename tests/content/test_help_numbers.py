"""Numbers that can help: only what is sure enough, and always with its age."""

import tomllib
from pathlib import Path

import pytest

from tests.support.small_book import change, write_small_book
from thop_desktop.content.help_numbers import (
    SURE_ENOUGH,
    HelpGroup,
    HelpLine,
    HelpPage,
    HelpText,
    OwnNumberField,
    help_as_html,
    load_help,
)
from thop_desktop.errors import ContentError

LANGUAGES = ("nl", "en")
EMERGENCY = HelpLine(
    id="emergency",
    name="Alarmnummer",
    number="112",
    site="",
    when="Bij direct gevaar.",
    source="politie.nl",
    source_date="2021",
)


def test_all_is_read(tmp_path: Path) -> None:
    assert load_help(write_small_book(tmp_path), "nl") == HelpPage(
        notice="Deze nummers kunnen verouderd zijn.",
        status="niet nagebeld",
        groups=(HelpGroup("danger", "Bij gevaar", "", (EMERGENCY,)),),
        texts=(HelpText("no-report", "Geen melding", "Niemand leest mee."),),
        own=(OwnNumberField("gp", "Huisarts", "Je eigen praktijk."),),
    )


def test_a_line_is_found_by_its_id(resources: Path) -> None:
    page = load_help(resources, "nl")
    emergency = page.line("emergency")

    assert emergency is not None
    assert emergency.number == "112"
    assert page.line("nobody") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_can_be_reached_and_tells_its_source(language: str, resources: Path) -> None:
    page = load_help(resources, language)
    lines = [line for group in page.groups for line in group.lines]

    assert len({line.id for line in lines}) == len(lines) >= 10
    # The family doctor has no national number: it is one of the user's own.
    assert [line.id for line in lines if not line.number and not line.site] == ["doctor"]
    assert all(line.source for line in lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_help_for_the_carer_and_room_for_own_numbers(
    language: str, resources: Path
) -> None:
    page = load_help(resources, language)

    assert {text.id for text in page.texts} >= {
        "no-report",
        "carer-exhausted",
        "carer-dark-thoughts",
    }
    assert {field.id for field in page.own} >= {"gp", "foster-worker", "on-call"}


def test_both_languages_have_the_same_numbers(resources: Path) -> None:
    dutch, english = (load_help(resources, language) for language in LANGUAGES)

    def facts(page: HelpPage) -> list[tuple[str, ...]]:
        return [
            (group.id, line.id, line.number, line.site, line.source_date)
            for group in page.groups
            for line in group.lines
        ]

    assert facts(dutch) == facts(english)
    assert [field.id for field in dutch.own] == [field.id for field in english.own]
    assert [text.id for text in dutch.texts] == [text.id for text in english.texts]


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_what_is_sure_enough_is_in_the_file(language: str, resources: Path) -> None:
    data = tomllib.loads((resources / f"help/{language}.toml").read_text(encoding="utf-8"))

    assert {entry["certainty"] for entry in data["line"]} <= SURE_ENOUGH


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ('certainty = "very high"', 'certainty = "middling"', 17, "emergency: not sure enough"),
        ('group = "danger"', 'group = "fun"', 9, "emergency: unknown group"),
        ('number = "112"\n', "", 8, '"number" must be given'),
        ('number = "112"', "number = 112", 12, '"number" must be a text'),
        ('source = "politie.nl"', 'source = ""', 15, '"source" must not be empty'),
        ('notice = "Deze nummers kunnen verouderd zijn."\n', "", 1, '"notice" must be given'),
        ('hint = "Je eigen praktijk."\n', "", 24, '"hint" must be given'),
        (
            '[[group]]\nid = "danger"',
            '[[group]]\nid = "danger"\ntitle = "Eerst"\n\n[[group]]\nid = "danger"',
            9,
            'double id "danger"',
        ),
    ],
)
def test_help_that_is_not_whole_is_an_error_with_its_line(
    old: str, new: str, line: int, reason: str, tmp_path: Path
) -> None:
    change(write_small_book(tmp_path) / "help/nl.toml", old, new)

    with pytest.raises(ContentError) as caught:
        load_help(tmp_path, "nl")

    assert caught.value.line == line
    assert caught.value.reason.startswith(reason)


def test_on_paper_every_line_has_its_number_source_and_status(tmp_path: Path) -> None:
    page = load_help(write_small_book(tmp_path), "nl")

    assert help_as_html(page, "Hulp & steun", "Eigen nummers", [], lambda line: f"<{line.id}>") == (
        "<h1>Hulp &amp; steun</h1>"
        '<p class="lead">Deze nummers kunnen verouderd zijn.</p>'
        "<h2>Bij gevaar</h2>"
        "<p><b>Alarmnummer</b> 112<br/>Bij direct gevaar.<br/>"
        "<small>&lt;emergency&gt;</small></p>"
    )


def test_on_paper_the_users_own_numbers_come_first_and_as_they_were_typed(
    tmp_path: Path,
) -> None:
    page = load_help(write_small_book(tmp_path), "nl")
    html = help_as_html(page, "Hulp", "Eigen nummers", [("Huisarts", "<b>06</b> & 07")], str)

    assert "<h2>Eigen nummers</h2><p><b>Huisarts</b><br/>&lt;b&gt;06&lt;/b&gt; &amp; 07</p>" in html
    assert html.index("Eigen nummers") < html.index("Bij gevaar")


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        ("zelfmoord", True),
        ("ze snijdt zichzelf", True),
        ("hij wil DOOD", True),
        ("telefoonnummers", True),
        ("ik ben doodmoe", False),
        ("straf na een driftbui", False),
        ("", False),
        ('"*', False),
    ],
)
def test_who_searches_for_help_itself_is_led_to_it(
    resources: Path, query: str, asked: bool
) -> None:
    assert load_help(resources, "nl").is_asked_for(query) is asked


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        ("suicidal thoughts", True),
        ("he wants to DIE", True),
        ("self-harm", True),
        ("phone numbers", True),
        ("she is cutting herself", True),
        ("cutting his nails", False),
        ("een kind die alles stuk maakt", False),
        ("blaadjes rapen", False),
        ("dieting", False),
    ],
)
def test_english_words_for_help_lead_to_it_and_dutch_ones_of_the_same_letters_do_not(
    resources: Path, query: str, asked: bool
) -> None:
    assert load_help(resources, "en").is_asked_for(query) is asked
