"""What leaves the diary: step by step, with names replaced, and never unlocked by surprise."""

import io
import json
import os
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pypdf
import pyrage  # type: ignore[import-untyped]
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QLineEdit, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from tests.support.age_lock import lock_at_once
from tests.support.diaries import locked_diary, open_diary
from tests.support.program import EVENING, Running, running_program
from thop_desktop.errors import NotSavedError
from thop_desktop.report import leaving
from thop_desktop.report.leaving import Form, write_out
from thop_desktop.report.talk_sheet import MOST_ENTRIES
from thop_desktop.store.children import Child, Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Area, Entry, Kind
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.tour.seen import settle
from thop_desktop.ui.export_choice import ExportChoice
from thop_desktop.ui.export_draft import NAMES
from thop_desktop.ui.export_kinds import ExportKinds
from thop_desktop.ui.export_names import ExportNames
from thop_desktop.ui.export_page import ExportPage, Step
from thop_desktop.ui.export_preview import ExportPreview
from thop_desktop.ui.export_save import ExportSave
from thop_desktop.ui.paper_view import PaperView
from thop_desktop.ui.save_part import SavePart

WORDS = "zeven sloten tegelijk"
NAME = "Sanne de Vries"
LONGEST_MS = 20_000


@pytest.fixture(name="diary")
def fixture_diary(qt: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Running]:
    home = tmp_path / "home"
    locked_diary(home)
    for running in running_program(home, language="nl", accepted=True):
        open_diary(running, qtbot)
        vault = running.program.keeper.vault
        Children(vault).add(Child("Vlinder", 9, id="kid"), EVENING)
        for number in range(12):
            Diary(vault).add(
                Entry(
                    EVENING - timedelta(days=number, hours=2),
                    f"Avond {number} met {NAME}." if number < 2 else f"Avond {number}.",
                    kind=Kind.CONFLICT if number % 2 else Kind.CONTACT,
                    child="kid" if number % 3 else None,
                    area=Area.ROUTINE,
                    before="Bezoek." if number == 1 else "",
                    tags=("eten",),
                ),
                EVENING,
            )
        Diary(vault).add(Entry(EVENING - timedelta(days=400), "Lang geleden."), EVENING)
        running.go("diary-export")
        yield running


def page(running: Running) -> ExportPage:
    return running.room(ExportPage)


def choice(running: Running) -> ExportChoice:
    step: Step = page(running).step
    assert isinstance(step, ExportChoice), step
    return step


def names(running: Running, qtbot: QtBot) -> ExportNames:
    step: Step = page(running).step
    assert isinstance(step, ExportNames), step
    qtbot.waitUntil(lambda: not step.work.busy, timeout=LONGEST_MS)
    return step


def saving(running: Running) -> SavePart:
    step: Step = page(running).step
    assert isinstance(step, ExportSave), step
    return step.part


def come_to_saving(running: Running, qtbot: QtBot, form: Form, file: Path) -> SavePart:
    running.dialogs.file_to_save = file
    page(running).choose_form(form)
    if form is not Form.FULL:
        choice(running).go_on()
        names(running, qtbot).go_on()
    if form is Form.SHEET:
        running.click("Bewaar als PDF")
    else:
        running.click("Kies een plek")
    return saving(running)


def wait_for(running: Running, qtbot: QtBot, step: SavePart) -> None:
    qtbot.waitUntil(lambda: not step.work.busy, timeout=LONGEST_MS)
    settle()


def pdf_text(data: bytes, passphrase: str = "") -> list[str]:
    reader = pypdf.PdfReader(io.BytesIO(data))
    if passphrase:
        assert reader.is_encrypted
        assert reader.decrypt(passphrase)
    return [" ".join(one.extract_text().split()) for one in reader.pages]


def test_a_talk_sheet_by_keyboard_from_the_first_card_to_the_pdf(
    diary: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    assert isinstance(page(diary).step, ExportKinds)
    diary.press(Qt.Key.Key_Return)
    step = choice(diary)
    diary.type_words("Hoe verder?")
    assert step.questions is not None
    assert step.questions.toPlainText() == "Hoe verder?"
    step.patterns.click()
    step.on_button.setFocus()
    diary.press(Qt.Key.Key_Return)
    named = names(diary, qtbot)
    assert list(named.fields) == [NAME]
    diary.press(Qt.Key.Key_Tab)
    named.fields[NAME].setFocus()
    diary.type_words("mevrouw S.")
    named.on_button.setFocus()
    diary.press(Qt.Key.Key_Return)
    preview = page(diary).step
    assert isinstance(preview, ExportPreview)
    view = preview.preview
    assert isinstance(view, PaperView)
    assert "mevrouw S." in view.words
    assert not view.grab().isNull()

    file = tmp_path / "gespreksblad.pdf"
    diary.dialogs.file_to_save = file
    preview.save_button.setFocus()
    diary.press(Qt.Key.Key_Return)
    assert diary.dialogs.suggested is not None
    assert diary.dialogs.suggested.name == "gespreksblad 2026-11-23.pdf"
    warned = " ".join(diary.words)
    assert "Dit bestand wordt niet versleuteld" in warned
    assert file.name in warned
    assert not file.exists()
    diary.click("Bewaar zonder wachtwoord")
    wait_for(diary, qtbot, saving(diary))
    assert "Bewaard" in diary.words

    pages = pdf_text(file.read_bytes())
    assert len(pages) == view.pages
    for number, text in enumerate(pages, 1):
        assert f"geen dossier · bladzijde {number} van {len(pages)}" in text
    whole = " ".join(pages)
    order = ["Gespreksblad", "geen dossier", "27 oktober 2026 tot en met 23 november 2026"]
    order += ["Vlinder", "Hoe verder?", "Avond 11", "Avond 1 met mevrouw S.", "Bezoek."]
    order += ["Avond 0 met mevrouw S."]
    places = [whole.index(words) for words in order]
    assert places == sorted(places)
    assert NAME not in whole
    assert "Lang geleden" not in whole
    information = pypdf.PdfReader(file).metadata
    assert information is not None
    assert information.title == "Gespreksblad"
    assert not information.author
    assert not any("Vlinder" in str(value) for value in information.values())


def test_a_protected_pdf_is_never_on_the_disk_unlocked(
    diary: Running, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[bytes] = []
    fsync = os.fsync

    def watch(handle: int) -> None:
        written.extend(part.read_bytes() for part in tmp_path.glob(".*.part"))
        fsync(handle)

    step = come_to_saving(diary, qtbot, Form.SHEET, tmp_path / "blad.pdf")
    monkeypatch.setattr(os, "fsync", watch)
    diary.click("Beveilig met een wachtwoord")
    step.save_locked()
    assert not step.work.busy  # nothing was typed yet
    step.passphrase.first.setText(WORDS)
    step.passphrase.again.setText(WORDS)
    diary.click("Bewaar met wachtwoord")
    wait_for(diary, qtbot, step)
    data = (tmp_path / "blad.pdf").read_bytes()
    assert written == [data]
    assert any("Avond 3" in text for text in pdf_text(data, WORDS))
    assert any("Geef het wachtwoord op een andere manier door" in line for line in diary.words)
    assert step.passphrase.words == ""


@pytest.mark.parametrize("form", [Form.FULL, Form.JSON])
def test_a_protected_export_opens_with_any_age_tool(
    diary: Running, qtbot: QtBot, tmp_path: Path, form: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    if form is not Form.FULL:
        # Once with all the work that the library makes of it is enough.
        monkeypatch.setattr(leaving, "lock_with_age", lock_at_once)
    step = come_to_saving(diary, qtbot, form, tmp_path / "alles.json")
    diary.click("Beveilig met een wachtwoord")
    (tmp_path / "alles.json.age").write_text("vorige")
    for answer in (0, 1):
        step.passphrase.first.setText(WORDS)
        step.passphrase.again.setText(WORDS)
        diary.dialogs.answer = answer
        diary.click("Bewaar met wachtwoord")
        wait_for(diary, qtbot, step)
        if answer == 0:
            assert (tmp_path / "alles.json.age").read_text() == "vorige"
    assert not (tmp_path / "alles.json").exists()
    locked = (tmp_path / "alles.json.age").read_bytes()
    whole = json.loads(pyrage.passphrase.decrypt(locked, WORDS))
    entries = [one for one in whole["records"] if one["type"] == "entry"]
    assert len(entries) == 13
    assert whole["scope"] == form.value if form is Form.FULL else "part"


def test_markdown_and_csv_have_no_passphrase_and_names_replaced(
    diary: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    PrivateSettings(diary.program.keeper.vault).set(NAMES, {NAME: "mevrouw S."})
    for form, name in ((Form.MARKDOWN, "tekst.md"), (Form.CSV, "tabel.csv")):
        diary.go("today")
        diary.window.forget_room("diary-export")
        diary.go("diary-export")
        step = come_to_saving(diary, qtbot, form, tmp_path / name)
        assert "Beveilig met een wachtwoord" not in diary.words
        diary.click("Bewaar zonder wachtwoord")
        wait_for(diary, qtbot, step)
        text = (tmp_path / name).read_text(encoding="utf-8-sig")
        assert "mevrouw S." in text
        assert NAME not in text
        assert text.index("Lang geleden") < text.index("Avond 11")
        diary.click("Naar het dagboek")
        assert diary.place.room == "diary"


def test_names_are_remembered_in_the_vault_and_a_word_of_ones_own_can_be_added(
    diary: Running, qtbot: QtBot
) -> None:
    page(diary).choose_form(Form.MARKDOWN)
    choice(diary).go_on()
    step = names(diary, qtbot)
    step.add_own()
    step.own.setText("  avond ")
    step.add_own()
    step.add_own()
    step.fields["avond"].setText("keer")
    step.fields[NAME].setText(" S. ")
    step.go_on()
    kept = PrivateSettings(diary.program.keeper.vault).get(NAMES)
    assert kept == {NAME: "S.", "avond": "keer"}
    page(diary).back()
    page(diary).back()
    choice(diary).go_on()
    again = names(diary, qtbot)
    assert {name: field.text() for name, field in again.fields.items()} == kept


def test_period_child_and_kinds_narrow_the_list_and_ticks_decide(diary: Running) -> None:
    page(diary).choose_form(Form.MARKDOWN)
    step = choice(diary)
    draft = page(diary).draft
    assert "13 van 13 notities" in diary.words
    step.periods.buttons["weeks"].click()
    assert "12 van 12 notities" in diary.words
    step.child.buttons["kid"].click()
    assert "8 van 8 notities" in diary.words
    step.kinds.buttons[Kind.CONFLICT].click()
    assert "4 van 4 notities" in diary.words
    step.list.turn_all(on=False)
    assert "0 van 4 notities" in diary.words
    step.go_on()
    assert page(diary).step is step
    assert "Kies minstens één notitie." in diary.words
    step.list.setFocus()
    QTest.keyClick(step.list, Qt.Key.Key_Home)
    QTest.keyClick(step.list, Qt.Key.Key_Space)
    assert "1 van 4 notities" in diary.words
    index = step.list.currentIndex()
    role = Qt.ItemDataRole
    assert str(index.data(role.AccessibleTextRole)).startswith("Gaat mee. ")
    assert index.data(role.CheckStateRole) == Qt.CheckState.Checked.value
    QTest.keyClick(step.list, Qt.Key.Key_Space)
    assert str(index.data(role.AccessibleTextRole)).startswith("Blijft hier. ")
    QTest.keyClick(step.list, Qt.Key.Key_Space)
    step.go_on()
    (entry,) = draft.entries()
    assert entry.kind is Kind.CONFLICT
    assert entry.child == "kid"
    # A period of one's own, from late to early.
    page(diary).back()
    step.kinds.buttons[Kind.CONFLICT].click()
    step.child.buttons["kid"].click()
    step.periods.buttons["own"].click()
    step.first.setDate(step.last.date())
    step.last.setDate(step.last.date().addDays(-2))
    assert "3 van 3 notities" in diary.words
    step.last.setDate(step.first.date().addYears(-3))
    step.first.setDate(step.last.date())
    assert "Hier zijn geen notities." in diary.words


def test_too_many_for_a_talk_is_said(diary: Running) -> None:
    store = Diary(diary.program.keeper.vault)
    for number in range(MOST_ENTRIES):
        store.add(Entry(EVENING - timedelta(minutes=number), "x"), EVENING)
    page(diary).choose_form(Form.SHEET)
    step = choice(diary)
    step.go_on()
    assert page(diary).step is step
    assert any(f"hooguit {MOST_ENTRIES}" in line for line in diary.words)
    step.list.turn_all(on=False)
    assert step.questions is not None
    step.questions.setPlainText("Alleen dit")
    step.go_on()
    assert page(diary).step is not step


def test_a_sheet_leaves_out_what_is_about_oneself_until_that_is_chosen(diary: Running) -> None:
    Diary(diary.program.keeper.vault).add(
        Entry(EVENING, "Ik ben moe.", kind=Kind.ABOUT_ME), EVENING
    )
    page(diary).choose_form(Form.SHEET)
    step = choice(diary)
    assert "12 van 12 notities" in diary.words
    ticked = {kind for kind, button in step.kinds.buttons.items() if button.isChecked()}
    assert ticked == {Kind.MOMENT, Kind.CONFLICT, Kind.CONTACT}
    step.kinds.buttons[Kind.ABOUT_ME].click()
    assert "13 van 13 notities" in diary.words


def test_a_sheet_about_more_children_asks_whether_that_is_right(
    diary: Running, qtbot: QtBot
) -> None:
    page(diary).choose_form(Form.SHEET)
    assert not any("over alle kinderen" in line for line in diary.words)
    page(diary).back()
    vault = diary.program.keeper.vault
    Children(vault).add(Child("Bever", 7, id="other"), EVENING)
    Diary(vault).add(Entry(EVENING, "Bever sliep goed.", child="other"), EVENING)
    page(diary).choose_form(Form.SHEET)
    words = "Kies je geen kind, dan gaan notities over alle kinderen mee."
    assert words in diary.words
    choice(diary).go_on()
    names(diary, qtbot).go_on()
    assert "Op dit blad staan 2 kinderen. Klopt dat?" in diary.words
    preview = page(diary).step
    assert isinstance(preview, ExportPreview)
    assert isinstance(preview.preview, PaperView)
    told = " ".join(preview.preview.words.split())
    assert "Over (schuilnamen): Vlinder, Bever" in told
    assert "Gemaakt op: 23 november 2026" in told
    assert "Conflict · Routine · geen kind gekozen" in told
    assert "Limit, Routine, Anchorpoint: gebieden uit Therapeutisch Opvoeden." in told
    page(diary).back()
    page(diary).back()
    choice(diary).child.buttons["kid"].click()
    choice(diary).go_on()
    names(diary, qtbot).go_on()
    assert not any("Klopt dat?" in line for line in diary.words)


def test_the_list_is_as_high_as_fits_the_window(diary: Running) -> None:
    page(diary).choose_form(Form.MARKDOWN)
    step = choice(diary)
    step.periods.buttons["all"].click()
    settle()
    assert step.list.height() >= min(step.list.full_height, 0.6 * step.height())
    step.periods.buttons["own"].click()
    step.first.setDate(step.last.date())
    settle()
    assert step.list.height() == step.list.full_height, "one day is not scrolled"


def test_a_file_has_a_password_and_no_time_to_guess_it(
    diary: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    step = come_to_saving(diary, qtbot, Form.SHEET, tmp_path / "blad.pdf")
    diary.click("Beveilig met een wachtwoord")
    assert "Wachtwoord" in diary.words
    assert "Nog een keer hetzelfde wachtwoord" in diary.words
    step.save_locked()
    assert "Bedenk eerst een wachtwoord." in diary.words
    step.passphrase.first.setText(WORDS)
    qtbot.waitUntil(lambda: step.passphrase.is_judged, timeout=LONGEST_MS)
    told = " ".join(diary.words)
    assert "Een bestand is sneller te raden dan je dagboek. Neem liever een woord meer." in told
    assert "wachtwoordzin" not in told
    assert "goede computers" not in told


def test_rather_not_writes_nothing(diary: Running, qtbot: QtBot, tmp_path: Path) -> None:
    come_to_saving(diary, qtbot, Form.MARKDOWN, tmp_path / "tekst.md")
    diary.click("Toch niet")
    assert isinstance(page(diary).step, ExportNames)
    diary.dialogs.file_to_save = None
    page(diary).begin_again()
    page(diary).choose_form(Form.FULL)
    diary.click("Kies een plek")
    assert saving(diary).file is None
    assert not list(tmp_path.glob("*.*"))


def test_a_file_that_cannot_be_written_is_told_and_another_place_can_be_chosen(
    diary: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    step = come_to_saving(diary, qtbot, Form.FULL, tmp_path / "weg" / "alles.json")
    diary.click("Bewaar zonder wachtwoord")
    wait_for(diary, qtbot, step)
    assert any("Kies een andere plek" in line for line in diary.words)
    diary.dialogs.file_to_save = tmp_path / "alles.json"
    diary.click("Kies een plek")
    diary.click("Bewaar zonder wachtwoord")
    wait_for(diary, qtbot, step)
    assert json.loads((tmp_path / "alles.json").read_text(encoding="utf-8"))["count"] > 13


def test_stopping_leaves_no_file(
    diary: Running, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()
    write: Callable[..., None] = write_out

    def slowly(*arguments: Any) -> None:
        *others, progress = arguments

        def wait_first(done: int, of: int) -> None:
            begun.wait(10)
            progress(done, of)

        write(*others, wait_first)

    monkeypatch.setattr("thop_desktop.ui.export_page.write_out", slowly)
    step = come_to_saving(diary, qtbot, Form.FULL, tmp_path / "alles.json")
    step.save_plain()
    diary.click("Stop")
    begun.set()
    wait_for(diary, qtbot, step)
    assert any("Gestopt" in line for line in diary.words)
    assert [file.name for file in tmp_path.iterdir()] == ["home"]


def test_locking_in_the_middle_leaves_no_file_and_no_word(
    diary: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    page(diary).choose_form(Form.SHEET)
    step = choice(diary)
    assert step.questions is not None
    step.questions.setPlainText("Hoe verder met Vlinder?")
    step.go_on()
    named = names(diary, qtbot)
    named.fields[NAME].setText("mevrouw S.")
    named.go_on()
    preview = page(diary).step
    assert isinstance(preview, ExportPreview)
    page(diary).warn_of(tmp_path / "blad.pdf")
    room = page(diary)
    saving(diary).save_plain()
    room.lock_up()
    room.lock_up()
    diary.program.keeper.beside.wait()
    texts = [one.toPlainText() for one in room.findChildren(QPlainTextEdit)]
    texts += [one.toPlainText() for one in room.findChildren(QTextEdit)]
    fields = room.findChildren(QLineEdit)
    texts += [one.text() for one in fields if not isinstance(one.parent(), QDateEdit)]
    assert not any(texts)
    view = preview.preview
    assert isinstance(view, PaperView)
    assert view.words == ""
    assert view.accessibleDescription() == ""
    preview.print_out()
    assert room.draft.questions == ""
    diary.program.keeper.lock()
    settle()
    assert not any(NAME in line or "Vlinder" in line for line in diary.words)
    # It was stopped, or ready a moment before; no half of it is there.
    left = {file.name for file in tmp_path.iterdir()} - {"home"}
    assert left <= {"blad.pdf"}
    assert not left or pdf_text((tmp_path / "blad.pdf").read_bytes())


def test_printing_tells_the_system_nothing(
    diary: Running, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    titles: list[str] = []

    class Rejecting(QPrintDialog):
        def __init__(self, printer: QPrinter, parent: object = None) -> None:
            super().__init__(printer)
            titles.append(printer.docName())

        def exec(self) -> int:
            return int(QPrintDialog.DialogCode.Rejected)

    monkeypatch.setattr("PySide6.QtPrintSupport.QPrintDialog", Rejecting)
    page(diary).choose_form(Form.SHEET)
    page(diary).print_out()
    choice(diary).go_on()
    names(diary, qtbot).go_on()
    diary.window.print_room()
    assert titles == ["Gespreksblad"]


def test_a_vault_that_does_not_read_is_told(
    diary: Running, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from thop_desktop.errors import DatabaseDamagedError

    def damaged(*_any: object) -> None:
        raise DatabaseDamagedError(tmp_path)

    monkeypatch.setattr("thop_desktop.ui.export_page.write_out", damaged)
    step = come_to_saving(diary, qtbot, Form.FULL, tmp_path / "alles.json")
    diary.click("Bewaar zonder wachtwoord")
    wait_for(diary, qtbot, step)
    assert [type(error) for error in diary.dialogs.told] == [DatabaseDamagedError]
    assert not any(isinstance(error, NotSavedError) for error in diary.dialogs.told)
