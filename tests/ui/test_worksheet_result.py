"""The result of a worksheet in the real window: words, picture, table, tries, paper, locking."""

import io
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pypdf
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.support.lettered import lettered, sheet
from tests.support.program import EVENING, Running, running_program
from tests.support.worksheets import desk_of, filled, form_of, weeks_ago, worksheet_program
from tests.support.written import every_text
from thop_desktop.errors import DatabaseDamagedError
from thop_desktop.store.children import Child, Children
from thop_desktop.store.machine import MachineSettings
from thop_desktop.store.tries import Tries
from thop_desktop.store.worksheets import Worksheet, Worksheets
from thop_desktop.tour.seen import settle
from thop_desktop.ui.nothing_page import NothingPage
from thop_desktop.ui.place import Place
from thop_desktop.ui.unlock_page import UnlockPage
from thop_desktop.ui.worksheet_holder import PageHolder
from thop_desktop.ui.worksheet_last import is_silent
from thop_desktop.ui.worksheet_result_page import WorksheetResultPage
from thop_desktop.worksheet.answers import Answers
from thop_desktop.worksheet.form import NO_SPECIALIST, OTHER_CAUSE, Form
from thop_desktop.worksheet.wording import words_of_bands

CTRL = Qt.KeyboardModifier.ControlModifier
CANARY = "kanariepiet"
EXAMPLE = f"Zat onder de tafel met een {CANARY}."
DOTS = ("D D CD D CD C ? DE D", "B B B C BC BC B ! B")


@pytest.fixture
def form(resources: Path) -> Form:
    return form_of(resources)


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, qtbot: QtBot, form: Form) -> Iterator[Running]:
    """The program with an open diary that keeps some worksheets."""
    kept = (
        sheet(lettered(form, *DOTS, examples={"calming": EXAMPLE}), EVENING, "now"),
        sheet(filled(form), weeks_ago(10), "before"),
        sheet(filled(form), weeks_ago(20), "long-before", rater="PLEEGMOEDER "),
        sheet(filled(form, tense=3), weeks_ago(1), "other", rater="Oma"),
        sheet(lettered(form, *DOTS, OTHER_CAUSE, NO_SPECIALIST), EVENING, "cause", child="bever"),
    )
    with worksheet_program(tmp_path / "home", qtbot, *kept) as running:
        yield running


@pytest.fixture
def without(qapp: QApplication, tmp_path: Path, form: Form) -> Iterator[Running]:
    """The program without a diary, with a worksheet in memory only."""
    for running in running_program(tmp_path / "home", language="nl", accepted=True):
        desk_of(running).begin(rater="Oma")
        desk_of(running).change(lettered(form, *DOTS))
        desk_of(running).finish()
        running.go("worksheet-result")
        yield running


def page_of(running: Running) -> WorksheetResultPage:
    page = running.room(PageHolder).page
    assert isinstance(page, WorksheetResultPage), page
    return page


def written(running: Running, qtbot: QtBot) -> None:
    """Wait until the sheet is there, or is not going to be."""
    work = page_of(running).saving.part.work
    qtbot.waitUntil(lambda: not work.busy, timeout=20_000)
    settle()


def pdf_text(data: bytes) -> str:
    """All that stands in a PDF, page by page, without blanks: where they are is not kept there."""
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    return "".join(tight(page.extract_text()) for page in pages)


def tight(words: str) -> str:
    return "".join(words.split())


def test_it_is_told_in_words_first_and_labelled_as_a_draft(running: Running, form: Form) -> None:
    running.go("worksheet-result", "now")
    words = running.words
    order = [
        "23 november 2026 · Vlinder · Pleegmoeder · thuis",
        form.words["draft"],
        form.words["honest"],
        "Als het spannend wordt, lijkt je kind vooral te vragen om nabijheid en herhaling."
        " Het meeste ligt dan tussen ‘jij bent er nog’ en ‘zelf en nee’.",
        "Jouw eigen voorbeelden",
        "Wat past bij ‘jij bent er nog’",
    ]
    places = [words.index(one) for one in order]
    assert places == sorted(places)
    assert f"Rustig worden: {EXAMPLE}" in words
    assert form.sentences["spread_causes"] in words
    assert all(one.text in words for one in form.always)
    assert not any(re.search(r"\d+ (jaar|maand)", one) for one in words)


def test_caveats_stand_on_top_and_another_cause_takes_range_and_advice_away(
    running: Running, form: Form
) -> None:
    running.go("worksheet-result", "cause")
    words = running.words
    stops = {stop.id: stop.result for stop in form.stops}
    first = words.index("Lees dit eerst")
    assert words[first + 1 : first + 3] == [stops[OTHER_CAUSE], stops[NO_SPECIALIST]]
    assert first < words.index(form.sentences["other_cause"])
    assert page_of(running).picture.chart.chart.ranges == {}
    assert not any(one.startswith("Wat past bij") for one in words)
    assert "meeste bij ‘gespannen’" not in words


def test_the_picture_says_the_same_as_the_table_also_to_a_screen_reader(
    running: Running, form: Form
) -> None:
    running.go("worksheet-result", "now")
    picture = page_of(running).picture
    chart = picture.chart.chart
    assert [(row.tense, row.calm, row.note) for row in chart.rows[4:8]] == [
        (2.5, 3.5, ""),
        (2.5, 3.0, ""),
        (2.0, None, "rustig: weet ik niet"),
        (None, 4.5, "gespannen: buitenkant"),
    ]
    told = picture.chart.accessibleDescription()
    assert "Leeftijdgenoten. jij bent er nog. weet ik niet." in told
    assert "Jij bent er nog: nabijheid en herhaling." in told
    assert " ".join(words_of_bands(form)) in running.words, "and to everybody"
    assert "Meeste bij" not in "".join(running.words)
    picture.turn.setFocus(Qt.FocusReason.TabFocusReason)
    running.press(Qt.Key.Key_Return)
    assert not picture.chart.isVisible()
    assert "Meeste bij ‘gespannen’: jij bent er nog – zelf en nee" in running.words
    running.go("today")
    running.go("worksheet-result", "now")
    assert page_of(running).picture.as_table, "as it was left"
    running.click("Toon als beeld")
    assert page_of(running).picture.chart.isVisible()


def test_where_the_name_of_a_band_is_pointed_at_it_is_explained(
    running: Running, form: Form
) -> None:
    running.go("worksheet-result", "now")
    chart = page_of(running).picture.chart
    column = (chart.width() - 0.5) / 40

    def told(x: float, y: float) -> str:
        place = QPoint(round(x), round(y))
        QApplication.sendEvent(
            chart, QHelpEvent(QEvent.Type.ToolTip, place, chart.mapToGlobal(place))
        )
        return chart.need_at(QPointF(place))

    assert told(chart.width() - column, 4) == words_of_bands(form)[-1]
    assert QToolTip.text() == words_of_bands(form)[-1]
    assert told(chart.width() - column, chart.height() - 4) == ""
    assert told(4, 4) == "", "above the names of the parts"


def test_pages_open_in_the_reader_and_the_way_back_leads_to_the_same_spot(
    running: Running,
) -> None:
    running.go("worksheet-result", "now")
    page_of(running).verticalScrollBar().setValue(700)
    running.click("Waarom de gang niet helpt")
    assert running.place == Place("article", "hallway")
    running.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert running.place.target == "now"
    assert running.scroll == 700
    running.click("Lees: Weer fijne momenten vinden")
    assert running.place == Place("article", "good-moments")


def test_three_things_at_most_are_chosen_and_kept_at_once(running: Running) -> None:
    running.go("worksheet-result", "now")
    rows = page_of(running).tries
    for name in ("look", "small-hurt", "shoes"):
        rows.rows[name].click()
    assert "Drie is genoeg voor één week." in running.words
    assert not rows.rows["own-time"].isEnabled()
    tries = Tries(running.program.keeper.vault)
    assert {one.name for one in tries.current()} == {"look", "small-hurt", "shoes"}
    assert {one.child for one in tries.current()} == {"vlinder"}
    rows.rows["look"].setFocus(Qt.FocusReason.TabFocusReason)
    running.press(Qt.Key.Key_Space)
    assert {one.name for one in tries.current()} == {"small-hurt", "shoes"}
    running.go("today")
    running.go("worksheet-result", "other")
    again = page_of(running).tries
    assert {one.id for one in again.chosen} == {"small-hurt", "shoes"}, "of the same child"
    running.go("worksheet-result", "cause")
    assert "0 van 3 gekozen" in running.words, "of another child"


def test_the_pdf_needs_no_explanation_and_tells_no_more_than_the_alias(
    running: Running, tmp_path: Path, form: Form, qtbot: QtBot
) -> None:
    vault = running.program.keeper.vault
    Children(vault).change(Child("Vlinder", 9, id="vlinder"), EVENING)
    running.go("worksheet-result", "now")
    tries = page_of(running).tries
    tries.rows["look"].click()
    file = running.dialogs.file_to_save = tmp_path / "mee.pdf"
    running.click("Bewaar als PDF")
    assert running.dialogs.suggested is not None
    assert running.dialogs.suggested.name == "werkblad emotionele leeftijd.pdf"
    assert "Dit bestand wordt niet versleuteld" in running.words
    assert not file.exists(), "nothing is written before that is read"
    running.click("Bewaar zonder wachtwoord")
    written(running, qtbot)
    assert "Bewaard" in running.words
    text = pdf_text(file.read_bytes())
    play, calming = form.domain("play"), form.domain("calming")
    cards = list(play.cards.values())
    for part in (
        "Conceptversie, niet klinisch beoordeeld", "Dit is geen test en geen diagnose.",
        "Over (een schuilnaam): Vlinder, 9 jaar", "Ingevuld door: Pleegmoeder", "Gezien: thuis",
        "Op: 23 november 2026", "Gespannen: 8 van 9; Rustig: 8 van 9",
        "●", "○", "hier", "laat niemand toe", "weet ik niet", form.words["alone"],
        EXAMPLE, form.words["honest"], form.tries[0].text, "Ruimte om te schrijven", "Vandeputte",
        "Wat past bij ‘jij bent er nog’", "We kozen op sommige onderdelen iets anders.",
        calming.title, " ".join(cards[3].split()[:4]), " ".join(cards[4].split()[:4]),
    ):  # fmt: skip
        assert tight(part) in text, part
    foot = tight("Werkblad emotionele leeftijd, conceptversie, niet klinisch beoordeeld")
    assert text.count(foot) == len(pypdf.PdfReader(file).pages), "at the foot of every page"
    told = str(pypdf.PdfReader(file).metadata)
    assert "Vlinder" not in told
    assert CANARY not in told


def test_who_does_not_want_it_readable_gets_no_file(
    running: Running, tmp_path: Path, qtbot: QtBot
) -> None:
    running.go("worksheet-result", "now")
    running.click("Bewaar als PDF")
    assert "Dit bestand wordt niet versleuteld" not in running.words, "no place was chosen"
    file = running.dialogs.file_to_save = tmp_path / "mee.pdf"
    running.click("Bewaar als PDF")
    running.click("Toch niet")
    assert "Dit bestand wordt niet versleuteld" not in running.words
    assert not file.exists()
    running.dialogs.file_to_save = tmp_path / "nergens" / "mee.pdf"
    running.click("Bewaar als PDF")
    running.click("Bewaar zonder wachtwoord")
    written(running, qtbot)
    assert any("Kies een andere plek." in line for line in running.words)


def test_it_can_have_a_password_and_is_never_written_without(
    running: Running, tmp_path: Path, qtbot: QtBot
) -> None:
    running.go("worksheet-result", "now")
    file = running.dialogs.file_to_save = tmp_path / "mee.pdf"
    running.click("Bewaar als PDF")
    running.click("Beveilig met een wachtwoord")
    part = page_of(running).saving.part
    part.passphrase.first.setText("zeven sloten")
    part.passphrase.again.setText("zeven sloten")
    running.click("Bewaar met wachtwoord")
    written(running, qtbot)
    reader = pypdf.PdfReader(file)
    assert reader.is_encrypted
    assert reader.decrypt("zeven sloten")
    assert EXAMPLE.split()[0] in "".join(one.extract_text() for one in reader.pages)
    assert part.passphrase.words == ""
    assert "Bewaard en op slot" in running.words
    assert any("bijvoorbeeld aan de telefoon" in line for line in running.words)
    running.click("Klaar")
    assert "Bewaard en op slot" not in running.words
    assert running.place.room == "worksheet-result"


def test_printing_goes_the_way_of_all_sheets_and_names_nobody(running: Running) -> None:
    running.go("worksheet-result", "now")
    printed: list[tuple[str, ...]] = []
    with patch(
        "thop_desktop.ui.printing.DialogPaper.print_sheet",
        lambda _paper, *told: printed.append(told),
    ):
        running.press(Qt.Key.Key_P, CTRL)
    (html, title, foot) = printed[0]
    assert "Vlinder" in html
    assert "Vlinder" not in title + foot
    assert "niet klinisch beoordeeld" in foot


def test_nothing_of_it_is_left_when_the_diary_locks(running: Running) -> None:
    running.go("worksheet-result", "now")
    running.click("Toon als tabel")
    assert any(CANARY in text for text in every_text())
    running.press(Qt.Key.Key_L, CTRL)
    settle()
    assert not any(CANARY in text or "Vlinder" in text for text in every_text())
    assert running.room(UnlockPage)


def test_without_a_diary_it_is_shown_and_chosen_from_and_nothing_is_kept(
    without: Running, tmp_path: Path, qtbot: QtBot
) -> None:
    assert "Er wordt niets bewaard: je dagboek is niet open." in without.words
    tries = page_of(without).tries
    tries.rows["shoes"].click()
    without.program.set_theme("dark")
    settle()
    again = page_of(without).tries
    assert [one.id for one in again.chosen] == ["shoes"], "also in another theme"
    without.dialogs.file_to_save = tmp_path / "mee.pdf"
    without.click("Bewaar als PDF")
    without.click("Bewaar zonder wachtwoord")
    written(without, qtbot)
    text = pdf_text((tmp_path / "mee.pdf").read_bytes())
    assert tight(again.chosen[0].text) in text
    assert "schuilnaam" not in text
    assert "Leg ernaast" not in without.words
    assert not (without.home / "diary").exists()


def test_one_from_memory_can_be_put_into_a_diary_that_was_opened_later(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, form: Form
) -> None:
    with worksheet_program(tmp_path / "home", qtbot) as running:
        with patch("thop_desktop.ui.worksheet_desk.WorksheetDesk.can_keep", new=False):
            desk_of(running).begin(rater="Oma")
            desk_of(running).change(lettered(form, *DOTS))
            draft = desk_of(running).finish()
        running.go("worksheet-result")
        running.click("Bewaar het in je dagboek")
        assert draft is not None
        assert [one.id for one in Worksheets(running.program.keeper.vault).all()] == [draft.id]
        assert "Bewaar het in je dagboek" not in running.words


@pytest.mark.parametrize("target", ["", "nothing"])
def test_where_there_is_none_it_says_so_and_leads_on(running: Running, target: str) -> None:
    running.go("worksheet-result", target)
    assert isinstance(running.room(PageHolder).page, NothingPage)
    running.click("Naar het werkblad")
    assert running.place.room == "worksheet"


def test_one_that_is_not_finished_leads_back_to_its_questions(running: Running) -> None:
    draft = desk_of(running).begin()
    running.go("worksheet-result", draft.id)
    running.click("Ga verder")
    assert running.place == Place("worksheet-fill", draft.id)


def test_while_the_diary_is_locked_a_kept_one_asks_for_it(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, form: Form
) -> None:
    kept = sheet(filled(form), EVENING, "now")
    with worksheet_program(tmp_path / "home", qtbot, kept, opened=False) as running:
        running.go("worksheet-result", "now")
        assert running.room(UnlockPage)
        running.go("worksheet-result")
        running.go("today")


def test_a_damaged_one_is_shown_as_far_as_it_reads(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, form: Form
) -> None:
    kept = sheet(lettered(form, *DOTS), EVENING, "now")
    told = dict(kept.answers)
    told["version"] = 99
    told["calm"] = {**dict(told["calm"]), "play": ["old-band"]}  # type: ignore[arg-type]
    damaged = Worksheet(**{**vars(kept), "answers": told})
    with worksheet_program(tmp_path / "home", qtbot, damaged) as running:
        running.go("worksheet-result", "now")
        words = running.words
        lost = "Bij ‘Spel en bezigheid’ was het antwoord niet te lezen. Dat telt als niet ingevuld."
        assert words.index(lost) < words.index(form.words["draft"])
        assert form.sentences["unread_newer"] in words
        chart = page_of(running).picture.chart.chart
        assert chart.rows[7].note == "gespannen: buitenkant, rustig: niet te lezen"


def test_few_answers_and_none_are_shown_calmly(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, form: Form
) -> None:
    kept = (
        sheet(Answers(), EVENING, "none", child=None, rater="", setting=""),
        sheet(lettered(form, "D D D D D D - - -", "B B ! ? - - - - -"), EVENING, "few"),
    )
    with worksheet_program(tmp_path / "home", qtbot, *kept) as running:
        running.go("worksheet-result", "none")
        assert page_of(running).picture.chart.chart.rows[0].note == "allebei: niet ingevuld"
        assert "23 november 2026" in running.words
        running.click("Toon als tabel")
        running.go("worksheet-result", "few")
        assert (
            form.sentences["state_provisional"].format(name="Rustig", answered=6, of=9)
            in running.words
        )
        assert not page_of(running).picture.chart.chart.ranges
        assert not any(one.startswith("Wat past bij") for one in running.words)


def test_others_of_the_child_can_be_put_beside_it(running: Running) -> None:
    running.go("worksheet-result", "now")
    assert "Vul het dan in vanaf 18 januari 2027. " in " ".join(running.words)
    assert "Leg alle 3 naast elkaar" in [one.strip() for one in running.words]
    running.click("16 november 2026 · Oma · thuis")
    assert running.place == Place("worksheet-compare", "other+now")
    running.go("worksheet-result", "now")
    running.click("Leg alle 3 naast elkaar")
    assert running.place == Place("worksheet-compare", "long-before+before+now")
    running.go("worksheet-result", "now")
    running.click("Vul opnieuw in")
    assert running.place.room == "worksheet"


def test_the_switch_decides_whether_other_pages_show_it(running: Running) -> None:
    running.go("worksheet-result", "now")
    vault = running.program.keeper.vault
    page_of(running).switch.click()
    assert is_silent(vault)
    page_of(running).switch.click()
    assert not is_silent(vault)


def test_a_diary_that_cannot_be_read_is_told_and_the_page_stays(running: Running) -> None:
    broken = DatabaseDamagedError(Path("diary"))
    with patch.object(Children, "get", side_effect=broken):
        running.go("worksheet-result", "now")
    assert page_of(running)
    assert running.dialogs.told == [broken]


def test_columns_are_stacked_where_letters_are_large(running: Running) -> None:
    running.window.resize(1280, 800)
    running.go("worksheet-result", "now")
    settle()
    assert not page_of(running).narrow
    assert not page_of(running).picture.chart.is_stacked
    running.window.resize(760, 700)
    for _step in range(5):
        running.program.resize_text(1)
    settle()
    assert page_of(running).narrow
    assert page_of(running).picture.chart.is_stacked
    page = page_of(running)
    assert page.horizontalScrollBar().maximum() == 0


def test_the_day_again_is_eight_weeks_later() -> None:
    assert EVENING.date() + timedelta(weeks=8) == EVENING.date().replace(year=2027, month=1, day=18)


def test_where_export_is_off_the_result_stays_on_the_screen(running: Running) -> None:
    running.program.keeper.machine = MachineSettings(export_allowed=False)
    running.go("worksheet-result", "now")
    page = page_of(running)
    page.complete()
    settle()
    assert "De beheerder van deze computer heeft dit uitgezet." in every_text()
    assert not hasattr(page, "saving")
    with patch.object(page._paper, "print_sheet") as printed:
        running.press(Qt.Key.Key_P, CTRL)
    printed.assert_not_called()
