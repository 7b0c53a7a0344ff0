"""What leaves the vault: each form says what was picked, in a shape that other programs read."""

import csv
import io
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.everything import entries
from tests.support.open_database import OpenDatabase
from thop_desktop.report.as_csv import FORMULA_STARTS, as_csv, harmless
from thop_desktop.report.as_json import PART, as_json, part_records
from thop_desktop.report.as_markdown import as_markdown
from thop_desktop.report.entry_words import EntryWords
from thop_desktop.report.picked import BATCH, Picked, picked_entries
from thop_desktop.report.replacing import Replacements
from thop_desktop.report.story_html import story_html
from thop_desktop.report.talk_sheet import SheetHeads, SheetTable, TalkSheet, talk_sheet_html
from thop_desktop.store.children import Child, Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Area, Entry, Kind
from thop_desktop.store.filters import Filters

DATA = Path(__file__).parents[1] / "data"
EVENING = datetime(2026, 11, 23, 19, 10, tzinfo=UTC)
COLUMNS = ("Datum", "Tijd", "Soort", "Kind", "Gebied", "Stemming", "Energie", "Tekst")
KINDS = dict(zip(Kind, ("Moment", "Conflict", "Contact", "Over mij"), strict=True))
AREAS = dict(zip(Area, ("Limit", "Routine", "Anchorpoint"), strict=True))
FIVE = {number: f"{number} van 5" for number in range(1, 6)}
WORDS = EntryWords(
    kinds=KINDS,
    areas=AREAS,
    moods=FIVE,
    energies=FIVE,
    aliases={"kid": "Vlinder"},
    before="Ervoor",
    did="Gedaan",
    outcome="Afloop",
    mood="Stemming",
    energy="Energie",
    tags="Labels",
    columns=COLUMNS,
    day=date.isoformat,
    time=lambda at: f"{at:%H:%M}",
)
FULL = Entry(
    EVENING,
    "Ze riep.\n\nIk bleef.",
    kind=Kind.CONFLICT,
    child="kid",
    area=Area.ROUTINE,
    mood=2,
    energy=1,
    before="Bezoek.",
    did="Gewacht.",
    outcome="Rust.",
    tags=("eten", "bezoek"),
    id="een",
)
BARE = Entry(EVENING + timedelta(minutes=5), kind=Kind.ABOUT_ME, child="weg", id="twee")
HEADS = SheetHeads(
    "Gespreksblad", "Geen dossier.", "Gemaakt:", "Tijd:", "Over:", "Vragen", "Notities",
    "Gebieden zijn gebieden.", "Beeld", "Geteld over alles.",
)  # fmt: skip


def test_markdown_has_a_heading_for_each_day() -> None:
    text = "".join(as_markdown("Uit mijn dagboek", [FULL, BARE], WORDS))
    assert text == (
        "# Uit mijn dagboek\n\n## 2026-11-23\n\n### 19:10 · Conflict · Routine · Vlinder\n\n"
        "Ze riep.\n\nIk bleef.\n\n**Ervoor**\n\nBezoek.\n\n**Gedaan**\n\nGewacht.\n\n"
        "**Afloop**\n\nRust.\n\n*Stemming: 2 van 5 · Energie: 1 van 5 · Labels: eten, bezoek*\n"
        "\n### 19:15 · Over mij\n"
    )


def rows(text: str) -> list[list[str]]:
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=";"))


def test_csv_has_a_row_for_each_entry() -> None:
    heads, full, bare = rows("".join(as_csv([FULL, BARE], WORDS)))
    assert heads == [*COLUMNS, "Ervoor", "Gedaan", "Afloop", "Labels"]
    assert full[:4] == ["2026-11-23", "19:10", "Conflict", "Vlinder"]
    assert full[4:8] == ["Routine", "2 van 5", "1 van 5", "Ze riep.\n\nIk bleef."]
    assert full[8:] == ["Bezoek.", "Gewacht.", "Rust.", "eten, bezoek"]
    assert bare == ["2026-11-23", "19:15", "Over mij", *[""] * 9]


@given(st.lists(entries, max_size=5))
def test_csv_comes_back_cell_by_cell_and_holds_no_formula(some: list[Entry]) -> None:
    text = "".join(as_csv(some, WORDS))
    read = rows(text.encode("utf-8").decode("utf-8"))
    assert len(read) == len(some) + 1
    for row, entry in zip(read[1:], some, strict=True):
        assert len(row) == 12
        assert row[7] in (entry.text, f"'{entry.text}")
        assert not any(cell.startswith(FORMULA_STARTS) for cell in row)


@pytest.mark.parametrize("cell", ["=1+1", "+31", "- een", "@naam", "\t=1", "＝1"])
def test_what_a_spreadsheet_would_reckon_out_becomes_text(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"
    assert harmless(f"a{cell}") == f"a{cell}"
    assert harmless("") == ""


def diary(count: int) -> tuple[Diary, list[Entry]]:
    store = OpenDatabase()
    Children(store).add(Child("Vlinder", id="kid"), EVENING)
    made = Diary(store)
    return made, [
        made.add(
            Entry(
                EVENING - timedelta(hours=7 * number),
                f"Moment {number}",
                kind=Kind.CONFLICT if number % 3 else Kind.MOMENT,
                child="kid" if number % 2 else None,
            ),
            EVENING,
        )
        for number in range(count)
    ]


def test_picked_entries_come_oldest_first_also_when_there_are_many() -> None:
    made, all_of_them = diary(2 * BATCH + 30)
    got = list(picked_entries(made, Picked()))
    assert [entry.id for entry in got] == [entry.id for entry in reversed(all_of_them)]
    assert Picked().count(made) == len(got)


def test_only_what_fits_and_was_picked_goes_along() -> None:
    made, all_of_them = diary(60)
    filters = Filters(child="kid", kinds=frozenset({Kind.CONFLICT}), first=date(2026, 11, 10))
    fitting = [
        entry
        for entry in all_of_them
        if entry.child and entry.kind is Kind.CONFLICT and entry.at.date() >= date(2026, 11, 10)
    ]
    out = fitting[3]
    picked = Picked(filters).turned(out.id)
    assert not picked.takes(out.id)
    assert picked.count(made) == len(fitting) - 1
    assert out not in list(picked_entries(made, picked))
    assert picked.turned(out.id) == Picked(filters)
    one = Picked(filters, all_but=False).turned(out.id)
    assert list(picked_entries(made, one)) == [out]
    assert one.count(made) == 1
    assert list(picked_entries(made, Picked(Filters(first=date(2027, 1, 1))))) == []


def test_a_day_with_more_than_a_batch_is_whole() -> None:
    store = OpenDatabase()
    made = Diary(store)
    for number in range(BATCH + 5):
        made.add(Entry(EVENING, f"{number}"), EVENING)
    made.add(Entry(EVENING - timedelta(days=1), "eerder"), EVENING)
    assert len(list(picked_entries(made, Picked()))) == BATCH + 6


def test_json_is_one_record_to_a_line_and_valid_as_a_whole() -> None:
    made, all_of_them = diary(4)
    text = "".join(
        as_json(part_records(made._store, reversed(all_of_them), str.upper), EVENING, PART)
    )
    whole = json.loads(text)
    assert whole["count"] == len(whole["records"]) == 5
    lines = text.splitlines()
    assert len(lines) == 7
    assert [json.loads(line.rstrip(",")) for line in lines[1:-1]] == whole["records"]
    (child,) = (one for one in whole["records"] if one["type"] == "child")
    assert child["alias"] == "VLINDER"


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ({"Sanne": "B."}, "Sanne, sanne en SANNE's jas", "B., B. en B.'s jas"),
        ({"Sanne": "B."}, "Sannes jas; Susanne, sannes", "B.'s jas; Susanne, sannes"),
        ({"Sanne": "B.", "Sanne de Vries": "B. (8)"}, "Sanne de\n Vries. Sanne", "B. (8). B."),
        ({"Bo": "Sanne", "Sanne": "Bo"}, "Bo en Sanne", "Sanne en Bo"),
        ({"": "x", "  ": "y", "Bo": " "}, "Bo x", "Bo x"),
        ({"a.b": "c"}, "aXb a.b", "aXb c"),
        ({"Åsa": "B."}, "åsa", "B."),
        (
            {"Bo": "Uil", "Max": "Vos"},
            "Bos jas in het bos, Maxs fiets",
            "Uils jas in het bos, Voss fiets",
        ),
        ({"Lies": "Uil"}, "Liess; Lies' jas", "Liess; Uil' jas"),
        ({"Bo": r"\1"}, "Bo", r"\1"),
        ({"ſ": "x", "Straße": "weg"}, "s Straße", "x weg"),
        ({"İ": "x"}, "i", "x"),
    ],
)
def test_whole_words_are_replaced_the_longest_first(
    words: Mapping[str, str], text: str, expected: str
) -> None:
    if text not in ("s Straße", "i"):
        assert Replacements(words).text(text) == expected
    else:  # letters that are alike to some only: whatever is found, nothing breaks
        assert Replacements(words).text(text)


def test_english_sentences_are_left_without_a_name() -> None:
    names = {"Tim": "Vos", "Anna": "Bever", "Anna Smith": "Bever", "James": "Uil"}
    words = Replacements({**names, "Mrs Walker": "the teacher"})
    with (DATA / "replaced_names_en.tsv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))

    assert len(rows) >= 20
    assert [words.text(row["text"]) for row in rows] == [row["wanted"] for row in rows]


@given(st.dictionaries(st.text(max_size=8), st.text(max_size=8), max_size=4), st.text(max_size=40))
def test_any_words_can_be_replaced_in_any_text(words: dict[str, str], text: str) -> None:
    Replacements(words).text(text)
    for name, other in words.items():
        if name.strip() and other.strip() and name.isalnum():
            only = Replacements({name: other})
            assert only.text(f"({name})") == f"({other.strip()})"
            assert only.count == 1


def test_all_that_an_entry_says_is_replaced() -> None:
    words = Replacements({"bezoek": "B", "riep": "R", "rust": "K", "gewacht": "W"})
    got = words.entry(FULL)
    assert (got.text, got.before, got.did) == ("Ze R.\n\nIk bleef.", "B.", "W.")
    assert (got.outcome, got.tags, got.id) == ("K.", ("eten", "B"), "een")
    assert words
    nothing = Replacements({})
    assert not nothing
    assert nothing.entry(FULL) is FULL
    assert nothing.text("x") == "x"


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("", ""),
        ("Een.\nTwee.\n\nDrie.", "<p>Een.<br/>Twee.</p><p>Drie.</p>"),
        ("**Vet** en **", "<p><b>Vet</b> en **</p>"),
        ("Kop:\n- een\n* twee\nna", "<p>Kop:</p><ul><li>een</li><li>twee</li></ul><p>na</p>"),
        ("1. een\n2) twee", "<ol><li>een</li><li>twee</li></ol>"),
        ("- een\n1. twee", "<ul><li>een</li></ul><ol><li>twee</li></ol>"),
        ("# Kop\nwoorden", "<p><b>Kop</b></p><p>woorden</p>"),
        ("<b>&", "<p>&lt;b&gt;&amp;</p>"),
    ],
)
def test_a_story_on_paper(text: str, html: str) -> None:
    assert story_html(text) == html


def test_a_story_with_a_head() -> None:
    assert story_html("Een.", "Kop") == "<p><b>Kop:</b> Een.</p>"
    assert story_html("- een", "K&p") == "<p><b>K&amp;p:</b></p><ul><li>een</li></ul>"
    assert story_html("", "Kop") == "<p><b>Kop:</b></p>"


def test_the_talk_sheet_puts_questions_first_and_tells_what_it_is() -> None:
    table = SheetTable("Wanneer", ("Dag", "Aantal"), (("ma", "3"), ("<di>", "1")), "Let op")
    sheet = TalkSheet(
        "1 tot 23 november", "24 november", ("Vlinder",), "Hoe *lang*?", [FULL, BARE], (table,)
    )
    html = talk_sheet_html(sheet, HEADS, WORDS)
    order = ["Gespreksblad", "Geen dossier.", "24 november", "1 tot 23 november", "Vlinder"]
    order += [
        "Vragen",
        "Hoe *lang*?",
        "Notities",
        "Gebieden zijn gebieden.",
        "2026-11-23, 19:10",
        "Conflict · Routine",
        "eten",
    ]
    order += ["Ze riep.", "Ervoor", "Bezoek.", "Gedaan", "Afloop", "Rust.", "Stemming: 2 van 5"]
    order += ["19:15", "Beeld", "Geteld over alles.", "Wanneer", "&lt;di&gt;", "Let op"]
    places = [html.index(words) for words in order]
    assert places == sorted(places)


def test_a_bare_talk_sheet_has_no_empty_parts() -> None:
    table = SheetTable("x", (), ())
    html = talk_sheet_html(TalkSheet("nu", "vandaag", tables=(table,)), HEADS, WORDS)
    assert not any(head in html for head in ("Over:", "Vragen", "Notities", "Gebieden"))
    assert html.count("caption") == 1, "what was counted; the table itself has no note"
    assert "Beeld" not in talk_sheet_html(TalkSheet("nu", "vandaag"), HEADS, WORDS)


def test_who_is_about_no_child_is_told_only_where_that_is_wanted() -> None:
    words = replace(WORDS, no_child="niemand")
    about_me = Entry(EVENING, "Moe.", kind=Kind.ABOUT_ME)
    moment = Entry(EVENING, "Stil.")
    assert words.facts(moment) == ["Moment", "niemand"]
    assert words.facts(about_me) == ["Over mij"]
    assert words.facts(FULL) == ["Conflict", "Routine", "Vlinder"]
    assert WORDS.facts(moment) == ["Moment"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gesprek met Sanne.", "Gesprek met mevrouw S."),
        ("Sanne belde.", "mevrouw S. belde."),
        ("Sanne, en toen.", "mevrouw S., en toen."),
    ],
)
def test_an_initial_at_the_end_of_a_sentence_has_one_full_stop(text: str, expected: str) -> None:
    assert Replacements({"Sanne": "mevrouw S."}).text(text) == expected
