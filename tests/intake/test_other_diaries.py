"""Text, Markdown, RedNotebook and jrnl: entries with their days, words and labels."""

import codecs
import os
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.intake.test_round_trip import bring_in, nobody
from tests.support.everything import NOW
from tests.support.open_database import OpenDatabase
from thop_desktop.intake.dates import heading_of
from thop_desktop.intake.found import Intake, Read, Source
from thop_desktop.intake.reading import read_intake
from thop_desktop.store.children import Child
from thop_desktop.store.entry import Entry

MONDAY = date(2026, 11, 23)
JRNL = """{
  "tags": {"@rust": 1},
  "entries": [
    {"title": "Samen gewandeld.", "body": "Het regende.\\n", "date": "2026-11-23",
     "time": "19:10", "tags": ["@rust", "#buiten"], "starred": true},
    {"title": "Niets bijzonders", "body": "", "date": "2026-11-22"}
  ]
}"""
MONTH = """\
# made by hand
1: {text: ''}
23:
  text: |-
    Samen **gewandeld**.

    Het regende.
  Tags: {rust: null, buiten: null}
  School:
    gesprek met de juf: null
24: {text: Rustige dag}
25: {Werk: null}
"""


def looked_at(folder: Path, text: str, name: str = "dagboek.md") -> Intake:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    os.utime(file, (NOW.timestamp(), datetime(2025, 3, 4, 9, 0, tzinfo=UTC).timestamp()))
    return read_intake(file, NOW, nobody)


def entries(intake: Intake) -> list[Entry]:
    found = [item for _line, item in intake.items() if isinstance(item, Entry)]
    assert len(found) == intake.found.entries
    return found


def told(intake: Intake) -> list[tuple[str, str]]:
    return [(f"{entry.at:%Y-%m-%d %H:%M}", entry.text) for entry in entries(intake)]


@pytest.mark.parametrize(
    ("line", "day", "clock", "rest"),
    [
        ("2026-11-23", MONDAY, "", ""),
        ("2026-11-23 19:10", MONDAY, "19:10", ""),
        ("2026-11-23T19:10:33", MONDAY, "19:10", ""),
        ("[2026-11-23 09:10]", MONDAY, "09:10", ""),
        ("23-11-2026", MONDAY, "", ""),
        ("23/11/2026:", MONDAY, "", ""),
        ("23.11.2026", MONDAY, "", ""),
        ("3-1-2026", date(2026, 1, 3), "", ""),
        ("Maandag 23 november 2026", MONDAY, "", ""),
        ("ma 23 nov. 2026, 19.10 uur", MONDAY, "19:10", ""),
        ("**23 November 2026**", MONDAY, "", ""),
        ("## maandag 23 november 2026", MONDAY, "", ""),
        ("# 2026-11-23 – Bezoek van oma", MONDAY, "", "Bezoek van oma"),
        ("### 23 mei 2024: samen buiten", date(2024, 5, 23), "", "samen buiten"),
    ],
)
def test_lines_that_tell_a_day(line: str, day: date, clock: str, rest: str) -> None:
    heading = heading_of(line)
    assert heading is not None
    assert heading.day == day
    assert (f"{heading.clock:%H:%M}" if heading.clock else "") == clock
    assert heading.rest == rest


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Op 23 november 2026 kwam oma.",
        "23 november 2026 was een mooie dag",
        "2026-11-23 was goed",
        "23 november",
        "19:10",
        "## Bezoek van oma",
        "12-3",
        "06-12345678",
    ],
)
def test_lines_that_tell_none(line: str) -> None:
    assert heading_of(line) is None


def test_a_text_with_days_becomes_an_entry_for_each(tmp_path: Path) -> None:
    intake = looked_at(
        tmp_path,
        "# Mijn dagboek\n\n## maandag 23 november 2026\n\nSamen **gewandeld**.\n\n- regen\n\n"
        "24-11-2026 8:15\nRustige ochtend.\n\n2026-11-25\n\n",
    )
    assert told(intake) == [
        ("2026-11-23 12:00", "Samen **gewandeld**.\n\n- regen"),
        ("2026-11-24 08:15", "Rustige ochtend."),
    ]
    found = intake.found
    assert (found.source, found.entries, found.others) == (Source.TEXT, 2, 0)
    assert (found.first, found.last, found.dated) == (MONDAY, date(2026, 11, 24), True)
    assert found.beginnings[0] == (MONDAY, "Samen **gewandeld**. - regen")


def test_words_above_the_first_day_get_the_day_of_the_file(tmp_path: Path) -> None:
    intake = looked_at(tmp_path, "Vooraf.\nNog iets.\n\n2026-11-23\nHallo.")
    assert told(intake) == [
        ("2025-03-04 12:00", "Vooraf.\nNog iets."),
        ("2026-11-23 12:00", "Hallo."),
    ]


def test_a_text_without_days_is_one_entry_with_the_day_of_the_file(tmp_path: Path) -> None:
    intake = looked_at(tmp_path, "Een verhaal.\n\nIn twee alinea's.")
    assert told(intake) == [("2025-03-04 12:00", "Een verhaal.\n\nIn twee alinea's.")]
    assert not intake.found.dated


def test_a_day_in_the_name_of_the_file_counts(tmp_path: Path) -> None:
    intake = looked_at(tmp_path, "# Titel\n\nWoorden", "Dag 2026-11-23 avond.md")
    assert told(intake) == [("2026-11-23 12:00", "# Titel\n\nWoorden")]
    assert intake.found.dated
    assert not looked_at(tmp_path, "Woorden", "Dag 2026-13-23.md").found.dated


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF8 + "2026-11-23\r\nÉén 😀".encode(),
        "2026-11-23\r\nÉén 😀".encode("utf-16"),
        codecs.BOM_UTF16_BE + "2026-11-23\rÉén 😀".encode("utf-16-be"),
        "2026-11-23\nÉén 😀".encode("utf-32"),
    ],
)
def test_ways_of_writing_letters(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "dagboek.txt"
    file.write_bytes(data)
    assert told(read_intake(file, NOW, nobody)) == [("2026-11-23 12:00", "Één 😀")]
    assert file.read_bytes() == data


def test_right_to_left_emoji_and_ends_of_pages_come_in(tmp_path: Path) -> None:
    intake = looked_at(tmp_path, "2026-11-23\nשלום 👨‍👩‍👧 مرحبا\fEinde\tja")
    assert told(intake)[0][1] == "שלום 👨‍👩‍👧 مرحبا\nEinde\tja"


def test_jrnl(tmp_path: Path) -> None:
    intake = looked_at(tmp_path, JRNL, "jrnl.json")
    assert intake.found.source is Source.JRNL
    assert told(intake) == [
        ("2026-11-23 19:10", "Samen gewandeld.\n\nHet regende."),
        ("2026-11-22 12:00", "Niets bijzonders"),
    ]
    assert entries(intake)[0].tags == ("rust", "buiten", "★")


def see_the_month(intake: Intake) -> None:
    assert intake.found.source is Source.REDNOTEBOOK
    assert told(intake) == [
        (
            "2026-11-23 12:00",
            "Samen **gewandeld**.\n\nHet regende.\n\n- School: gesprek met de juf",
        ),
        ("2026-11-24 12:00", "Rustige dag"),
        ("2026-11-25 12:00", ""),
    ]
    assert [entry.tags for entry in entries(intake)] == [
        ("rust", "buiten", "School"),
        (),
        ("Werk",),
    ]


def test_a_month_of_rednotebook_alone_in_a_folder_and_in_a_zip(tmp_path: Path) -> None:
    see_the_month(looked_at(tmp_path, MONTH, "2026-11.txt"))
    (tmp_path / "notes.md").write_text("iets anders")
    see_the_month(read_intake(tmp_path, NOW, nobody))
    with zipfile.ZipFile(tmp_path / "dagboek.zip", "w") as archive:
        archive.writestr("data/2026-11.txt", MONTH)
        archive.writestr("data/templates/x.txt", "iets anders")
    see_the_month(read_intake(tmp_path / "dagboek.zip", NOW, nobody))


def test_a_text_by_the_name_of_a_month_is_a_text(tmp_path: Path) -> None:
    intake = looked_at(tmp_path, "Vandaag was het stil.", "2026-11.txt")
    assert intake.found.source is Source.TEXT


def test_the_same_file_twice_brings_nothing_twice_and_the_same_words_twice_are_two(
    tmp_path: Path,
) -> None:
    file = tmp_path / "dagboek.md"
    file.write_text("2026-11-23\nMoe.\n\n2026-11-23\nMoe.\n")
    store = OpenDatabase()
    assert bring_in(file, store).entries == 2
    again = bring_in(file, store)
    assert (again.new, again.there, again.different) == (0, 2, 0)
    file.write_text("2026-11-23\nMoe.\n\n2026-11-23\nMoe.\n\n2026-11-24\nFit.\n")
    assert bring_in(file, store).new == 1


def test_times_are_on_the_clock_of_the_reader(tmp_path: Path) -> None:
    intake = looked_at(tmp_path, "2026-11-23 19:10\nHallo")
    assert entries(intake)[0].at == datetime(2026, 11, 23, 19, 10, tzinfo=UTC)


def test_what_has_no_day_of_its_own_can_be_put_on_another_day(tmp_path: Path) -> None:
    intake = looked_at(tmp_path, "Een verhaal.")
    assert isinstance(intake, Read)
    (entry,) = entries(intake.on(MONDAY))
    (same,) = entries(intake)
    assert entry.at.date() == MONDAY
    assert entry.id == same.id
    child = Read(Source.PART, [(1, Child("Bever", id="b"))])
    assert [item for _line, item in child.on(MONDAY).items()] == [Child("Bever", id="b")]
