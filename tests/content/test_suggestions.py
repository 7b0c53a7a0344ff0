"""Which pages belong to an entry, and which entries to a page."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.content.diary_links import load_links
from thop_desktop.content.diary_templates import load_templates
from thop_desktop.content.help_numbers import load_help
from thop_desktop.content.library import load_book
from thop_desktop.content.model import Book
from thop_desktop.content.suggestions import (
    LONGEST,
    MOST,
    Suggester,
    Told,
    make_suggester,
)
from thop_desktop.content.synonyms import Synonyms
from thop_desktop.errors import ContentError

WHOLE = """
silent = ["sources"]
practised = ["asso", "touch"]
[danger]
besides = ["nummer"]
[[link]]
id = "no"
kinds = ["conflict"]
areas = ["limit"]
pages = ["limits"]
[[page]]
id = "asso"
kind = "conflict"
area = "limit"
[[fill]]
page = "asso"
instruments = ["house-plan"]
"""
OWN = """
[links.everyday]
reason = "Om ‘%1’."
[links.no]
reason = "Daarom."
words = ["nee"]
"""


@pytest.fixture(name="suggester", scope="module")
def fixture_suggester(resources: Path) -> Suggester:
    from thop_desktop.content.synonyms import load_synonyms

    return make_suggester(
        load_links(resources, "nl"),
        load_book(resources, "nl"),
        load_synonyms(resources, "nl"),
        load_help(resources, "nl").asked_for,
    )


def pages(suggester: Suggester, told: Told) -> list[str]:
    return [one.page for one in suggester.suggest(told)]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_name_in_a_diary_is_not_that_of_an_author(resources: Path, language: str) -> None:
    from thop_desktop.content.synonyms import load_synonyms

    suggester = make_suggester(
        load_links(resources, language),
        load_book(resources, language),
        load_synonyms(resources, language),
    )
    assert suggester.suggest(Told("Sanne de Vries van school belde, en Jan de Boer.")) == ()


def test_every_page_and_beginning_that_is_named_exists(resources: Path, book: Book) -> None:
    for language in ("nl", "en"):
        links = load_links(resources, language)
        templates = {one.id for one in load_templates(resources, language)}
        named = {page for rule in links.rules for page in rule.pages}
        assert named | set(links.ways) <= set(book.pages)
        assert {way.template for way in links.ways.values()} <= templates | {""}
        for rule in links.rules:
            assert rule.reason.endswith(".")
            assert rule.kinds or rule.areas or rule.tags or rule.words


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (Told(area="limit"), ["limits"]),
        (Told(area="routine", kind="conflict"), ["routines", "contact-in-conflict"]),
        (Told(area="anchorpoint"), ["anchorpoints"]),
        (Told(kind="conflict"), ["contact-in-conflict", "which-conflicts"]),
        (Told(kind="contact"), ["good-moments"]),
        (Told(kind="about_me"), ["time-for-yourself", "good-enough"]),
        (Told(tags=("ASSO",)), ["asso"]),
        (Told("Ik heb ASSO gebruikt."), ["asso"]),
        (Told("We hebben lang geknuffeld."), ["touch"]),
        (Told("Hij zat bij me op schoot."), ["touch"]),
        (Told("Ze moest van oma op de gang staan.", kind="conflict"),
         ["hallway", "contact-in-conflict"]),
        (Told("De schoot van de boot, en de gang van zaken."), []),
        (Told("Gewoon een dag."), []),
        (Told(kind="moment"), []),
        (Told(), []),
    ],
)  # fmt: skip
def test_an_entry_leads_to_the_pages_that_belong_to_it(
    told: Told, expected: list[str], suggester: Suggester
) -> None:
    assert pages(suggester, told) == expected


def test_an_everyday_phrase_leads_to_a_page_and_is_the_reason(suggester: Suggester) -> None:
    told = Told("Weer waren we te laat\nop school, en ik ben op.")
    (found,) = suggester.suggest(told)
    assert (found.page, found.reason) == (
        "routines",
        "Omdat je schrijft: ‘te laat op school’.",
    )


def test_a_phrase_far_into_a_long_entry_does_not_count(suggester: Suggester) -> None:
    assert suggester.all(Told("la " * LONGEST + "we hebben geknuffeld")) == ()


def test_the_entries_of_a_page_lead_back_to_it(resources: Path, suggester: Suggester) -> None:
    ways = [way for way in load_links(resources, "nl").ways.values() if way.finds]
    assert len(ways) >= 8
    for way in ways:
        told = Told("", way.kind, way.area, (way.tag,) if way.tag else ())
        assert way.page in [one.page for one in suggester.all(told)]


def test_a_page_without_a_way_of_its_own_has_a_plain_one(resources: Path) -> None:
    links = load_links(resources, "nl")
    assert not links.way("touch").finds
    assert links.way("sources").silent
    assert links.way("pause-and-name").practise
    assert (links.way("asso").template, links.way("asso").practise) == ("asso", True)


@pytest.mark.parametrize(
    ("text", "dangerous"),
    [
        ("Hij zei dat hij dood wil.", True),
        ("Ze praat over zelfmoordgedachten.", True),
        ("Ze zong drie nummers.", False),
        ("Rustige avond.", False),
        ("", False),
    ],
)
def test_words_of_danger_are_those_of_the_help_page(
    text: str, dangerous: bool, suggester: Suggester
) -> None:
    assert suggester.tells_of_danger(text) is dangerous


@pytest.mark.parametrize(
    ("text", "dangerous"),
    [
        ("She said that she wants to die.", True),
        ("He talks about self-harm.", True),
        ("Het kind die zijn moeder belt, rustig.", False),
        ("She wanted her phone and wrote a report.", False),
    ],
)
def test_english_words_of_danger_do_not_sound_in_dutch(
    text: str, dangerous: bool, resources: Path
) -> None:
    asked = load_help(resources, "en").asked_for
    empty = Book("nl", "", (), {}, {}, ())
    suggester = make_suggester(load_links(resources, "nl"), empty, Synonyms(), asked)
    assert suggester.tells_of_danger(text) is dangerous


@given(st.text(), st.sampled_from(["conflict", "moment", ""]), st.lists(st.text(max_size=9)))
def test_any_words_lead_to_few_pages_each_once(
    suggester: Suggester, text: str, kind: str, tags: list[str]
) -> None:
    told = Told(text, kind, "", tuple(tags))
    every = [one.page for one in suggester.all(told)]
    assert len(every) == len(set(every))
    assert pages(suggester, told) == every[:MOST]
    suggester.tells_of_danger(text)


def test_pages_that_could_not_be_read_are_not_suggested(resources: Path, tmp_path: Path) -> None:
    write(tmp_path, WHOLE)
    empty = Book("nl", "", (), {}, {}, ())
    suggester = make_suggester(load_links(tmp_path, "nl"), empty, Synonyms())
    assert suggester.all(Told(area="limit")) == ()


def write(folder: Path, text: str, own: str = OWN) -> None:
    (folder / "diary").mkdir(exist_ok=True)
    (folder / "diary" / "links.toml").write_text(text, encoding="utf-8")
    (folder / "diary" / "nl.toml").write_text(own, encoding="utf-8")
    english = OWN.replace("Daarom", "Therefore").replace("nee", "no")
    (folder / "diary" / "en.toml").write_text(english, encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('kinds = ["conflict"]', 'kinds = ["ruzie"]', 'there is no "ruzie"'),
        ('areas = ["limit"]', 'areas = ["grens"]', 'there is no "grens"'),
        ('kind = "conflict"', 'kind = "ruzie"', 'there is no "ruzie"'),
        ('id = "asso"', 'id = "sources"', '"sources" is there twice'),
    ],
)
def test_what_is_wrong_in_the_file_is_told(old: str, new: str, reason: str, tmp_path: Path) -> None:
    write(tmp_path, WHOLE)
    assert load_links(tmp_path, "nl").way("touch").practise
    write(tmp_path, WHOLE.replace(old, new))
    with pytest.raises(ContentError) as caught:
        load_links(tmp_path, "nl")
    assert caught.value.reason == reason


def test_a_link_without_a_reason_in_a_language_is_told(tmp_path: Path) -> None:
    write(tmp_path, WHOLE, OWN.replace('reason = "Daarom."', ""))
    with pytest.raises(ContentError, match=r"nl\.toml.*reason"):
        load_links(tmp_path, "nl")


def test_the_reason_is_in_one_language_and_the_words_are_in_both(tmp_path: Path) -> None:
    write(tmp_path, WHOLE)
    (rule,) = load_links(tmp_path, "en").rules
    assert (rule.reason, rule.words) == ("Therefore.", (("no",), ("nee",)))
    (rule,) = load_links(tmp_path, "nl").rules
    assert (rule.reason, rule.words) == ("Daarom.", (("nee",),))
