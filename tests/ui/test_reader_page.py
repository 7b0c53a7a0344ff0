"""Reading: links and the way back, contents, marks, text size."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QTextFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.support.program import Running
from thop_desktop.content.render import Heading
from thop_desktop.tour.seen import settle
from thop_desktop.ui.buttons import Tab
from thop_desktop.ui.contents_panel import ContentsPanel
from thop_desktop.ui.look import Look
from thop_desktop.ui.place import Place
from thop_desktop.ui.reader_page import ReaderPage

PAGE = "contact-in-conflict"
WIDE, NARROW = 1500, 800
HEADING = "Als het contact niet lukt"


@pytest.fixture
def reader(running: Running) -> ReaderPage:
    """The reader with a page of the book."""
    running.go("article", PAGE)
    return running.room(ReaderPage)


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    iterator = block.begin()
    while not iterator.atEnd():
        yield iterator.fragment()
        iterator += 1


def follow(reader: ReaderPage, href: str) -> None:
    """Click on the first link that leads there."""
    block = reader.view.document().begin()
    while block.isValid():
        for fragment in fragments(block):
            if fragment.charFormat().anchorHref() == href:
                cursor = QTextCursor(reader.view.document())
                cursor.setPosition(fragment.position() + 1)
                reader.view.setTextCursor(cursor)
                reader.view.ensureCursorVisible()
                spot = reader.view.cursorRect(cursor).center()
                button = Qt.MouseButton.LeftButton
                QTest.mouseClick(reader.view.viewport(), button, pos=spot)
                settle()
                return
        block = block.next()
    raise AssertionError(f"no link to {href}")


def select(reader: ReaderPage, words: str) -> None:
    found = reader.view.document().find(words)
    assert not found.isNull(), words
    reader.view.setTextCursor(found)


def heading_height(reader: ReaderPage, words: str) -> int:
    """How far below the top of the view a heading stands."""
    return reader.view.cursorRect(reader.view.document().find(words)).top()


def open_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_a_page_shows_its_title_core_source_and_where_it_belongs(
    running: Running, reader: ReaderPage
) -> None:
    page = running.program.book.pages[PAGE]
    text = reader.view.toPlainText()
    assert text.startswith(f"{page.title}\n{page.summary}")
    assert running.program.book.source in text
    assert reader.view.accessibleName() == page.title
    running.window.resize(WIDE, 700)
    settle()
    crumbs = next(words for words in running.words if "›" in words)
    assert crumbs == f"Lezen  ›  {running.program.book.section_of(page).title}"


def test_a_link_opens_the_other_page_and_the_way_back_leads_to_the_same_spot(
    running: Running, reader: ReaderPage
) -> None:
    reader.view.verticalScrollBar().setValue(120)
    follow(reader, "page:limits")
    assert running.place.target == "limits"
    running.click("Terug")
    assert running.place.target == PAGE
    assert reader.view.verticalScrollBar().value() == running.place.scroll >= 120
    running.click("Vooruit")
    assert running.place.target == "limits"
    assert reader.view.verticalScrollBar().value() == 0


def test_a_word_of_the_field_leads_to_its_place_among_the_words(
    running: Running, reader: ReaderPage
) -> None:
    follow(reader, "term:limits")
    assert running.place == Place("terms", "", "limits")
    assert reader.title == "Begrippen"
    name = running.program.book.terms["limits"].name
    assert heading_height(reader, name) < 100


def test_a_web_address_is_shown_and_never_opened(running: Running) -> None:
    running.go("article", "sources")
    reader = running.room(ReaderPage)
    follow(reader, "https://www.zo-zorgoplossingen.nl")
    assert running.dialogs.addresses == ["https://www.zo-zorgoplossingen.nl"]
    assert running.place.target == "sources"


def test_every_link_of_every_page_leads_to_something(running: Running) -> None:
    book = running.program.book
    hrefs: set[str] = set()
    for page_id in book.pages:
        running.go("article", page_id)
        block = running.room(ReaderPage).view.document().begin()
        while block.isValid():
            hrefs |= {fragment.charFormat().anchorHref() for fragment in fragments(block)}
            block = block.next()
    pages = {href.removeprefix("page:").partition("#")[0] for href in hrefs if "page:" in href}
    terms = {href.removeprefix("term:") for href in hrefs if href.startswith("term:")}
    assert pages == set(book.pages)
    assert terms <= set(book.terms)
    assert terms


def test_each_page_leads_to_the_next_and_back(running: Running) -> None:
    pages = list(running.program.book.pages)
    running.go("article", pages[0])
    reader = running.room(ReaderPage)
    for following in pages[1:3]:
        follow(reader, f"page:{following}")
        assert running.place.target == following
    follow(reader, f"page:{pages[1]}")
    assert running.place.target == pages[1]


def test_the_contents_stand_beside_the_text_where_there_is_room(
    running: Running, reader: ReaderPage
) -> None:
    running.window.resize(WIDE, 700)
    settle()
    running.click(HEADING)
    assert 0 <= heading_height(reader, HEADING) < 60
    assert running.button(HEADING).isChecked()


def test_the_contents_are_a_menu_where_there_is_no_room(
    running: Running, reader: ReaderPage
) -> None:
    running.window.resize(NARROW, 700)
    settle()
    assert not any(panel.isVisible() for panel in reader.findChildren(ContentsPanel))
    running.click("Op deze bladzijde")
    menu = open_menu()
    action = next(action for action in menu.actions() if action.text() == HEADING)
    action.trigger()
    menu.close()
    settle()
    assert 0 <= heading_height(reader, HEADING) < 60


def test_a_long_heading_goes_on_below_in_the_contents(look: Look) -> None:
    long = "Een kopje dat veel langer is dan het paneel met de inhoud breed is"
    panel = ContentsPanel(look, [Heading("a", "Kort"), Heading("b", long)], lambda _id: None, "")
    short, wrapped = panel.findChildren(Tab)
    assert wrapped.text().replace("\n", " ") == wrapped.accessibleName() == long
    assert max(short.sizeHint().width(), wrapped.sizeHint().width()) <= panel.width()
    assert wrapped.sizeHint().height() > short.sizeHint().height()


def test_after_reading_on_only_the_contents_of_that_page_are_left(
    running: Running, reader: ReaderPage
) -> None:
    running.window.resize(WIDE, 700)
    for page_id in ("limits", "asso", PAGE):
        running.go("article", page_id)
    assert len(reader.findChildren(ContentsPanel)) == 1
    assert running.button(HEADING)


def test_marks_stay_for_this_visit_and_are_written_nowhere(
    running: Running, reader: ReaderPage
) -> None:
    assert not running.button("Markeer").isEnabled()
    select(reader, HEADING)
    running.click("Markeer")
    assert reader.view.selected_span() is None
    assert len(reader.view.extraSelections()) == 1
    running.go("article", "limits")
    assert reader.view.extraSelections() == []
    running.window.step_history(-1)
    assert len(reader.view.extraSelections()) == 1
    kept = b"".join(file.read_bytes() for file in running.home.rglob("*") if file.is_file())
    assert HEADING.encode() not in kept


def test_marks_are_there_after_a_change_of_theme(running: Running, reader: ReaderPage) -> None:
    select(reader, HEADING)
    running.click("Markeer")
    running.program.set_theme("dark")
    settle()
    assert len(running.room(ReaderPage).view.extraSelections()) == 1


def test_marking_the_same_words_again_takes_the_mark_away(
    running: Running, reader: ReaderPage
) -> None:
    for left in (1, 0):
        select(reader, HEADING)
        running.click("Markeer")
        assert len(reader.view.extraSelections()) == left


@pytest.mark.parametrize(("words", "percent"), [("Grotere letters", 110), ("Kleinere letters", 90)])
def test_the_text_size_is_changed_without_leaving_the_page(
    running: Running, reader: ReaderPage, words: str, percent: int
) -> None:
    running.click("Tekstgrootte")
    menu = open_menu()
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()
    settle()
    assert running.program.preferences.text_percent == percent
    assert running.place.target == PAGE
    assert running.room(ReaderPage).view.toPlainText().startswith("Contact houden")


def test_the_arrow_keys_scroll_the_text(running: Running, reader: ReaderPage) -> None:
    for _press in range(5):
        running.press(Qt.Key.Key_Down)
    down = reader.view.verticalScrollBar().value()
    assert down > 0
    running.press(Qt.Key.Key_PageDown)
    assert reader.view.verticalScrollBar().value() > down
    running.press(Qt.Key.Key_Home)
    assert reader.view.verticalScrollBar().value() == 0


def test_a_page_that_is_not_there_becomes_a_card(running: Running) -> None:
    running.go("article", "no-such-page")
    assert "Deze bladzijde is niet te lezen" in running.words
    assert "no-such-page" in running.words
    running.go("article", PAGE)
    assert running.room(ReaderPage).view.toPlainText().startswith("Contact houden")
