"""The guide within the program: opened where it tells of what is shown, and put on paper."""

import io
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog
from pytestqt.qtbot import QtBot

from tests.support.diaries import locked_diary, open_diary
from tests.support.program import Running, start_program
from thop_desktop import paths
from thop_desktop.content.user_guide import FILE, load_guide
from thop_desktop.tour.seen import settle
from thop_desktop.ui.contents_panel import ContentsPanel
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.guide_picture import GuidePicture
from thop_desktop.ui.guide_sheet import Sheet
from thop_desktop.ui.guide_text import CHAPTERS, ROOMS
from thop_desktop.ui.look import Look
from thop_desktop.ui.printing import pdf_drawn
from thop_desktop.ui.reader_page import ReaderPage
from thop_desktop.ui.results_list import ResultsList

PICTURE = "pictures/gebruik/today.png"


def follow(running: Running, href: str) -> None:
    """Choose a link, as a click on it does."""
    running.room(ReaderPage).view.followed.emit(href)
    settle()


def pictures_in(reader: ReaderPage) -> list[str]:
    """Names of the pictures in the text that is shown, in order."""
    names = []
    block = reader.view.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            style = iterator.fragment().charFormat()
            if style.isImageFormat():
                names.append(style.toImageFormat().name())
            iterator += 1
        block = block.next()
    return names


def test_every_room_is_told_of_in_a_chapter_that_is_there(running: Running) -> None:
    chapters = {chapter.id for chapter in load_guide(paths.guide()).chapters}
    assert set(CHAPTERS.values()) <= chapters
    rooms = running.program.parts().rooms(running.program.appearance.look)
    assert rooms.names - {"guide"} == set(CHAPTERS)


@pytest.mark.parametrize(
    ("room", "title"),
    [
        ("today", "De eerste keer"),
        ("now", "Op een moeilijk moment"),
        ("worksheet", "De emotionele leeftijd inschatten"),
        ("practice", "ASSO oefenen"),
        ("diary", "Een dagboek maken"),
    ],
)
def test_f1_opens_the_chapter_on_what_is_shown(running: Running, room: str, title: str) -> None:
    running.go(room)
    running.press(Qt.Key.Key_F1)
    assert running.place.room == "guide"
    assert running.room(ReaderPage).title == title
    # Back leads to where the question came up.
    running.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert running.place.room == room


def test_on_a_locked_diary_it_tells_of_the_lost_passphrase(running: Running) -> None:
    locked_diary(running.home)
    running.go("diary")
    running.press(Qt.Key.Key_F1)
    assert running.room(ReaderPage).title == "Je wachtwoordzin kwijt"


def test_on_an_open_diary_it_tells_of_writing(running: Running, qtbot: QtBot) -> None:
    locked_diary(running.home)
    open_diary(running, qtbot)
    running.go("diary")
    running.press(Qt.Key.Key_F1)
    assert running.room(ReaderPage).title == "Schrijven in je dagboek"


def test_from_within_the_guide_f1_leads_to_its_contents(running: Running) -> None:
    running.go("guide", "op-slot-doen")
    running.press(Qt.Key.Key_F1)
    assert running.room(ReaderPage).title == "Zo werkt het"
    text = running.room(ReaderPage).view.toPlainText()
    for chapter in load_guide(paths.guide()).chapters:
        assert chapter.title in text
        assert chapter.part in text


def test_links_lead_from_chapter_to_chapter(running: Running) -> None:
    running.go("guide")
    follow(running, "guide:naar-een-nieuwe-laptop")
    assert running.place.target == "naar-een-nieuwe-laptop"
    follow(running, "guide:een-reservekopie-maken")
    assert running.room(ReaderPage).title == "Een reservekopie maken"
    follow(running, "guide:")
    assert running.room(ReaderPage).title == "Zo werkt het"
    html = running.room(ReaderPage).view.toHtml()
    assert 'href="#' not in html


@pytest.mark.parametrize(("chapter", "room"), ROOMS.items())
def test_what_a_chapter_tells_is_one_click_away(running: Running, chapter: str, room: str) -> None:
    assert load_guide(paths.guide()).chapter(chapter) is not None
    running.go("guide", chapter)
    assert "Meteen doen: " in running.room(ReaderPage).view.toPlainText()
    follow(running, f"room:{room}")
    assert running.place.room == room


def test_it_is_read_by_keyboard_alone(running: Running) -> None:
    running.press(Qt.Key.Key_F1)
    running.press(Qt.Key.Key_F1)
    assert running.room(ReaderPage).title == "Zo werkt het"
    running.press(Qt.Key.Key_Tab)
    running.press(Qt.Key.Key_Tab)
    running.press(Qt.Key.Key_Return)
    assert running.room(ReaderPage).title == "Lezen en zoeken"


def test_the_list_beside_a_chapter_is_of_its_part_and_shows_where_one_is(running: Running) -> None:
    running.window.resize(1500, 800)
    running.go("guide", "naar-een-nieuwe-laptop")
    (panel,) = running.room(ReaderPage).findChildren(ContentsPanel)
    assert panel.isVisible()
    assert "Bewaren en verhuizen" in running.words
    assert panel._buttons["guide:naar-een-nieuwe-laptop"].isChecked()
    running.click("Een reservekopie maken")
    assert running.place.target == "een-reservekopie-maken"


def test_an_unknown_chapter_is_the_contents(running: Running) -> None:
    running.go("guide", "bestaat-niet")
    assert running.room(ReaderPage).title == "Zo werkt het"


def test_it_stands_under_help_and_on_the_first_page(running: Running) -> None:
    for room in ("help", "today"):
        running.go(room)
        running.click("Zo werkt het programma")
        assert running.place.room == "guide"
        assert running.button("Hulp").isChecked()


def test_it_is_found_by_searching(running: Running) -> None:
    running.go("search", "nieuwe laptop")
    (results,) = running.window.findChildren(ResultsList)
    assert any("Naar een nieuwe laptop" in words for words in running.words)
    for _row in range(results.model().rowCount()):  # to the last one
        running.press(Qt.Key.Key_Down)
    running.press(Qt.Key.Key_Return)
    assert running.place.target == "naar-een-nieuwe-laptop"


def test_searching_goes_on_without_a_guide_that_cannot_be_read(
    running: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "guide", lambda: tmp_path)
    running.program.refurnish()
    running.go("search", "laptop")
    assert "Zo werkt het programma" not in running.words


def test_nothing_of_the_diary_stands_below_it(running: Running) -> None:
    running.go("guide", "de-eerste-keer")
    assert "Schrijf hierover in je dagboek" not in running.room(ReaderPage).view.toPlainText()


def test_in_english_it_is_in_english(qapp: object, tmp_path: Path) -> None:
    with start_program(tmp_path / "home", language="en", accepted=True) as english:
        english.go("practice")
        english.press(Qt.Key.Key_F1)
        reader = english.room(ReaderPage)
        assert reader.title == "Practising ASSO"
        assert "in Dutch for now" not in reader.view.toPlainText()
        # A picture that is not there in English is the Dutch one.
        assert all(reader.view._figures.drawing(name).isValid() for name in pictures_in(reader))


def test_in_a_language_without_a_guide_it_says_that_it_is_in_dutch(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("thop_desktop.languages.missing_files", lambda *_of: ("a file",))
    with start_program(tmp_path / "home", language="en", accepted=True) as english:
        for target in ("", "op-slot-doen"):
            english.go("guide", target)
            text = english.room(ReaderPage).view.toPlainText()
            assert "This guide is in Dutch for now." in text


def test_a_screen_reader_is_told_what_the_pictures_show(running: Running) -> None:
    running.go("guide", "op-slot-doen")
    described = running.room(ReaderPage).view.accessibleDescription()
    assert described == "Het dagboek op slot, met een veld voor de wachtwoordzin."
    running.go("guide")
    assert not running.room(ReaderPage).view.accessibleDescription()


def test_its_pictures_are_shown_as_wide_as_the_words(running: Running) -> None:
    running.go("guide", "de-eerste-keer")
    reader = running.room(ReaderPage)
    names = pictures_in(reader)
    assert names[-1] == PICTURE
    # The picture is in the colours that it was taken in: the rail of the light theme.
    shown = reader.view.viewport().grab().toImage()
    wanted = QImage(str(paths.guide() / names[0])).pixelColor(2, 2)
    seen = {
        shown.pixelColor(x, y).name()
        for x in range(0, shown.width(), 7)
        for y in range(0, shown.height(), 7)
    }
    assert wanted.name() in seen


@pytest.mark.parametrize("spoiled", ["missing", "broken"])
def test_a_guide_that_cannot_be_read_is_a_card_and_no_more(
    running: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoiled: str
) -> None:
    folder = tmp_path / "guide"
    folder.mkdir()
    if spoiled == "broken":
        (folder / FILE).write_text("Zonder titel", encoding="utf-8")
    monkeypatch.setattr(paths, "guide", lambda: folder)
    running.program.refurnish()
    running.go("guide")
    assert "Deze bladzijde is niet te lezen" in running.room(ReaderPage).view.toPlainText()


def test_a_picture_that_is_missing_leaves_the_words(look: Look, tmp_path: Path) -> None:
    picture = Figures(tmp_path, "nl", look, tmp_path).drawing("pictures/weg.png")
    assert not picture.isValid()


def painted(picture: GuidePicture, width: int, scale: float = 1) -> QImage:
    page = QImage(width, width, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.scale(scale, scale)
    size = picture.defaultSize()
    height = width * size.height() / size.width()
    picture.render(painter, QRectF(0, 0, width / scale, height / scale))
    painter.end()
    return page


def test_a_picture_is_made_smaller_once_and_for_paper_not_at_all() -> None:
    picture = GuidePicture(paths.guide() / PICTURE)
    assert picture.isValid()
    assert "_image" not in picture.__dict__  # its dots were not needed yet
    first = painted(picture, 300)
    assert picture._scaled is not None
    kept = picture._scaled.cacheKey()
    assert painted(picture, 300) == first
    assert picture._scaled.cacheKey() == kept
    painted(picture, 300, scale=3)
    large = painted(picture, picture.defaultSize().width())
    assert large.pixelColor(4, 4) == QImage(str(paths.guide() / PICTURE)).pixelColor(4, 4)


def test_the_sheet_is_one_page_with_all_that_is_marked(look: Look, figures: Figures) -> None:
    guide = load_guide(paths.guide())
    reader = pypdf.PdfReader(io.BytesIO(pdf_drawn(Sheet(guide).draw, "Blad", look, figures)))
    (page,) = reader.pages
    words = page.extract_text().split()
    assert [round(float(side)) for side in page.mediabox[2:]] == [595, 842]
    for line in guide.sheet.splitlines():
        for word in line.lstrip("# ").split():
            assert word in words


def test_a_sheet_with_an_odd_box_gives_it_the_whole_width(
    look: Look, figures: Figures, tmp_path: Path
) -> None:
    text = (paths.guide() / FILE).read_text(encoding="utf-8")
    shorter = text.replace("#### Op slot\n", "#### Op slot en verder\n").replace(
        "#### Meer weten\n\nDruk op F1. Dan komt de uitleg die past bij wat je ziet.\n\n", ""
    )
    assert shorter != text
    (tmp_path / FILE).write_text(shorter, encoding="utf-8")
    pdf = pdf_drawn(Sheet(load_guide(tmp_path)).draw, "Blad", look, figures)
    assert "Meer weten" not in pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text()


def test_the_sheet_is_saved_from_the_guide(running: Running, tmp_path: Path) -> None:
    running.dialogs.file_to_save = tmp_path / "blad.pdf"
    running.go("guide", "op-een-blad")
    assert "Bewaar het blad als PDF" in running.room(ReaderPage).view.toPlainText()
    follow(running, "sheet:save")
    assert len(pypdf.PdfReader(tmp_path / "blad.pdf").pages) == 1
    assert running.dialogs.suggested is not None
    assert running.dialogs.suggested.name == "Therapeutisch Opvoeden - Zo werkt het.pdf"
    assert running.dialogs.saved == [tmp_path / "blad.pdf"]


def test_a_disk_that_takes_no_sheet_is_told(running: Running, tmp_path: Path) -> None:
    running.dialogs.file_to_save = tmp_path / "weg" / "blad.pdf"
    running.go("guide")
    follow(running, "sheet:save")
    assert len(running.dialogs.told) == 1
    assert running.dialogs.saved == []


def test_the_sheet_is_printed(
    running: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "printed.pdf"

    def accept(dialog: QPrintDialog) -> QPrintDialog.DialogCode:
        dialog.printer().setOutputFileName(str(file))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    running.go("guide")
    follow(running, "sheet:print")
    assert len(pypdf.PdfReader(file).pages) == 1


def test_a_chapter_goes_on_paper_with_its_pictures(running: Running, tmp_path: Path) -> None:
    running.dialogs.file_to_save = tmp_path / "hoofdstuk.pdf"
    running.go("guide", "de-eerste-keer")
    running.click("Bewaar als PDF")
    reader = pypdf.PdfReader(tmp_path / "hoofdstuk.pdf")
    assert sum(len(page.images) for page in reader.pages) == 2
    assert "Alle onderwerpen" not in "".join(page.extract_text() for page in reader.pages)
