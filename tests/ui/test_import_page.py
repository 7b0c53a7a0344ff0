"""What comes into the diary: looked at first, kept as a whole or not at all."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.age_lock import lock_at_once
from tests.support.diaries import locked_diary, open_diary
from tests.support.program import EVENING, Running, running_program
from thop_desktop.errors import DiskFullError, IntakeError, Unusable
from thop_desktop.intake.found import Found, Source
from thop_desktop.intake.keeping import Outcome
from thop_desktop.report.as_json import FULL, as_json, full_records
from thop_desktop.store.children import Child, Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.tour.seen import settle
from thop_desktop.ui.import_page import ImportPage, shortened
from thop_desktop.ui.import_words import ImportWords
from thop_desktop.ui.place import Place

LONGEST_MS = 30_000
TEXT = "2026-09-12\nSamen naar het bos.\n\n2026-09-20 18:30\nRustig gegeten.\n"
PASSPHRASE = "zeven sloten tegelijk"  # noqa: S105 - invented


@pytest.fixture(name="diary")
def fixture_diary(qt: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Running]:
    home = tmp_path / "home"
    locked_diary(home)
    for running in running_program(home, language="nl", accepted=True):
        open_diary(running, qtbot)
        running.go("diary-import")
        yield running


def page(running: Running) -> ImportPage:
    return running.room(ImportPage)


def store(running: Running) -> Diary:
    return Diary(running.program.keeper.vault)


def look_at(running: Running, qtbot: QtBot, file: Path) -> None:
    running.dialogs.file_to_open = file
    page(running).choose_file()
    wait_for(running, qtbot)


def wait_for(running: Running, qtbot: QtBot) -> None:
    shown = page(running)
    qtbot.waitUntil(lambda: not shown.work.busy, timeout=LONGEST_MS)
    settle()


def wrote(folder: Path, text: str, name: str = "schrift.md") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def test_a_text_is_shown_first_and_then_kept(diary: Running, qtbot: QtBot, tmp_path: Path) -> None:
    file = wrote(tmp_path, TEXT)
    diary.dialogs.file_to_open = file
    page(diary).first_focus().setFocus()
    diary.press(Qt.Key.Key_Return)
    wait_for(diary, qtbot)
    words = " ".join(diary.words)
    assert "Er zitten 2 notities in, 12 september 2026 tot en met 20 september 2026." in words
    assert "Samen naar het bos." in words
    assert store(diary).count() == 0
    diary.press(Qt.Key.Key_Return)
    wait_for(diary, qtbot)
    assert "2 notities zijn binnengehaald." in diary.words
    later, earlier = store(diary).newest(9)
    assert (later.text, f"{later.at:%H:%M}") == ("Rustig gegeten.", "18:30")
    assert earlier.at.date() == date(2026, 9, 12)
    assert file.read_text(encoding="utf-8") == TEXT
    # The same file once more.
    diary.click("Haal nog iets binnen")
    look_at(diary, qtbot, file)
    diary.click("Haal het binnen")
    wait_for(diary, qtbot)
    assert "Het stond er al" in diary.words
    assert store(diary).count() == 2
    diary.click("Naar het dagboek")
    assert diary.place == Place("diary")
    assert any("Rustig gegeten" in line for line in diary.words)


def test_a_text_without_a_day_gets_the_one_that_is_chosen(
    diary: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    look_at(diary, qtbot, wrote(tmp_path, "Een goede dag.", "brief.txt"))
    field = page(diary).day
    assert field is not None
    field.setDate(QDate(2020, 2, 29))
    diary.click("Haal het binnen")
    wait_for(diary, qtbot)
    (entry,) = store(diary).newest(9)
    assert entry.at.date() == date(2020, 2, 29)


def whole_diary(running: Running) -> bytes:
    vault = running.program.keeper.vault
    Children(vault).add(Child("Vlinder", id="kid"), EVENING)
    entry = store(running).add(Entry(EVENING, "Bewaard.", child="kid"), EVENING)
    data = "".join(as_json(full_records(vault), EVENING, FULL)).encode()
    store(running).erase(entry.id)
    return data


def test_a_locked_export_asks_for_its_passphrase(
    diary: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "alles.json.age"
    file.write_bytes(lock_at_once(whole_diary(diary), PASSPHRASE))
    look_at(diary, qtbot, file)
    shown = page(diary)
    diary.click("Open het bestand")
    assert not shown.work.busy  # nothing was typed
    shown.passphrase.setText("acht sloten")
    diary.click("Open het bestand")
    wait_for(diary, qtbot)
    assert "Dit is niet het wachtwoord van dit bestand" in diary.words
    assert shown.passphrase.text() == ""
    shown.passphrase.setFocus()
    diary.type_words(PASSPHRASE)
    diary.press(Qt.Key.Key_Return)
    wait_for(diary, qtbot)
    assert "Een heel dagboek van dit programma" in diary.words
    assert any("En 1 ander ding" in line or "andere dingen" in line for line in diary.words)
    diary.click("Haal het binnen")
    wait_for(diary, qtbot)
    assert [entry.text for entry in store(diary).newest(9)] == ["Bewaard."]
    assert any("1 notitie is binnengehaald." in line for line in diary.words)


def test_trouble_is_told_with_its_line_and_another_file_can_be_chosen(
    diary: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    look_at(diary, qtbot, wrote(tmp_path, "Hallo\n\n31 september 2026\nEen dag te ver."))
    words = " ".join(diary.words)
    assert "Er staat een dag in die niet kan" in words
    assert "31 september 2026" in words
    assert "Het staat op regel 3." in words
    assert store(diary).count() == 0
    diary.click("Kies een ander bestand")
    wait_for(diary, qtbot)
    diary.dialogs.file_to_open = tmp_path / "weg.txt"
    diary.click("Kies een ander bestand")
    assert "Het bestand is er niet meer" in diary.words
    diary.dialogs.folder = tmp_path
    diary.click("Kies een map van RedNotebook")
    wait_for(diary, qtbot)
    assert any("geen dagboek van RedNotebook" in line for line in diary.words)
    (tmp_path / "2026-11.txt").write_text("23: {text: Rustig}")
    diary.click("Kies een map van RedNotebook")
    wait_for(diary, qtbot)
    assert "Een dagboek van RedNotebook" in diary.words
    diary.click("Toch niet")
    assert "Kies een bestand" in diary.words


def test_nothing_chosen_changes_nothing(diary: Running) -> None:
    before = diary.words
    diary.dialogs.file_to_open = None
    diary.click("Kies een bestand")
    page(diary).bring_in()
    assert diary.words == before


def many(folder: Path, number: int) -> Path:
    days = (
        f"2026-{1 + n % 12:02}-{1 + n % 28:02} 10:{n % 60:02}\nMoment {n}." for n in range(number)
    )
    return wrote(folder, "\n\n".join(days))


def see_that_nothing_came_in(running: Running) -> None:
    assert store(running).count() == 0
    # What is written afterwards is kept as ever.
    store(running).add(Entry(EVENING, "daarna"), EVENING)
    assert store(running).count() == 1


def test_stopping_keeps_nothing(diary: Running, qtbot: QtBot, tmp_path: Path) -> None:
    look_at(diary, qtbot, many(tmp_path, 2000))
    page(diary).bring_in()
    shown = page(diary)
    qtbot.waitUntil(lambda: shown.work._done_of[0] > 10, timeout=LONGEST_MS)
    assert shown.work.busy
    diary.click("Stop")
    assert "Gestopt" in diary.words
    see_that_nothing_came_in(diary)


def test_leaving_the_page_keeps_nothing(diary: Running, qtbot: QtBot, tmp_path: Path) -> None:
    look_at(diary, qtbot, many(tmp_path, 2000))
    shown = page(diary)
    shown.bring_in()
    qtbot.waitUntil(lambda: shown.work._done_of[0] > 10, timeout=LONGEST_MS)
    diary.go("diary")
    see_that_nothing_came_in(diary)
    assert diary.dialogs.reports == []


def test_locking_keeps_nothing_and_leaves_no_word(
    diary: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    look_at(diary, qtbot, many(tmp_path, 2000))
    shown = page(diary)
    assert any("Moment 0" in label.text() for label in shown.findChildren(QLabel))
    shown.bring_in()
    qtbot.waitUntil(lambda: shown.work._done_of[0] > 10, timeout=LONGEST_MS)
    shown.lock_up()
    shown.lock_up()
    assert not any("Moment" in label.text() for label in shown.findChildren(QLabel))
    assert not any(field.text() for field in shown.findChildren(QLineEdit))
    shown.choose_file()
    diary.program.keeper.lock()
    settle()
    open_diary(diary, qtbot)
    assert store(diary).count() == 0


def test_a_full_disk_keeps_nothing_and_is_told(
    diary: Running, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from thop_desktop.store import entry_rows

    insert, done = entry_rows.insert, [0]

    def full(*arguments: object, **more: object) -> None:
        done[0] += 1
        if done[0] == 30:
            raise DiskFullError(tmp_path)
        insert(*arguments, **more)  # type: ignore[arg-type]

    look_at(diary, qtbot, many(tmp_path, 60))
    with monkeypatch.context() as patched:
        patched.setattr(entry_rows, "insert", full)
        diary.click("Haal het binnen")
        wait_for(diary, qtbot)
    assert [type(error) for error in diary.dialogs.told] == [DiskFullError]
    assert any("in je dagboek is niet gelukt" in line for line in diary.words)
    see_that_nothing_came_in(diary)


def test_what_cannot_be_saved_first_keeps_the_import_waiting(
    diary: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    look_at(diary, qtbot, wrote(tmp_path, TEXT))
    diary.program.keeper.save_all = lambda: False
    page(diary).bring_in()
    assert not page(diary).work.busy
    assert store(diary).count() == 0


@pytest.mark.parametrize("why", list(Unusable))
def test_every_failure_has_a_title_and_a_sentence_of_its_own(diary: Running, why: Unusable) -> None:
    words = ImportWords()
    told = words.said_of(IntakeError(Path("x"), why, 3, "32"))
    assert all(told)
    assert "regel 3" in told[1]
    others = [words.said_of(IntakeError(Path("x"), other, 3, "32")) for other in Unusable]
    assert others.count(told) == 1


def test_each_kind_of_file_that_cannot_be_is_named(diary: Running) -> None:
    words = ImportWords()
    kinds = ("pdf", "picture", "document", "database", "zip", "json", "folder", "")
    told = {
        words.said_of(IntakeError(Path("x"), Unusable.OTHER_KIND, 0, kind))[1] for kind in kinds
    }
    assert len(told) == len(kinds)
    assert "Deel 4" in words.said_of(IntakeError(Path("x"), Unusable.NOT_WELL_FORMED, 0, "4"))[1]


def test_what_came_of_it_is_told_in_full(diary: Running) -> None:
    words = ImportWords()
    told = words.outcome(Outcome(5, 2, 1, 3, ("Vlinder 2",)))
    assert "3 notities" in told
    assert "2 andere dingen" in told
    assert "2 waren er al" in told
    assert "1 is anders" in told
    assert "Vlinder 2" in told
    assert all(words.source(source) for source in Source)
    assert words.found(Found(Source.FULL, 0, 0, None, None, ())).startswith("Er zitten 0 notities")


def test_long_beginnings_are_shortened() -> None:
    assert shortened("kort") == "kort"
    assert len(shortened("woord " * 100)) < 150


def test_an_export_of_the_page_comes_in_again_through_the_page(
    diary: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    data = whole_diary(diary)
    assert json.loads(data)["count"] >= 2
    file = tmp_path / "alles.json"
    file.write_bytes(data)
    look_at(diary, qtbot, file)
    diary.click("Haal het binnen")
    wait_for(diary, qtbot)
    assert [entry.child for entry in store(diary).newest(9)] == ["kid"]
