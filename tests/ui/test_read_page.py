"""The whole book at a glance."""

from tests.support.program import Running
from thop_desktop.ui.cards import RowCard
from thop_desktop.ui.place import Place
from thop_desktop.ui.read_page import ReadPage


def test_every_page_and_every_part_is_there_in_order(running: Running) -> None:
    running.go("read")
    book = running.program.book
    shown = running.words
    for section in book.sections:
        assert {section.title, section.summary} <= set(shown)
    rows = [row.text() for row in running.room(ReadPage).findChildren(RowCard)]
    assert rows[:-1] == [page.title for section in book.sections for page in book.pages_in(section)]
    assert rows[-1] == "Begrippen"


def test_a_row_tells_the_reading_time_and_the_core_also_to_a_screen_reader(
    running: Running,
) -> None:
    running.go("read")
    page = running.program.book.pages["limits"]
    row = next(
        row for row in running.room(ReadPage).findChildren(RowCard) if row.text() == page.title
    )
    said = row.accessibleName()
    assert page.title in said
    assert page.summary in said
    assert f"{page.minutes} minuten lezen" in said


def test_a_row_opens_its_page(running: Running) -> None:
    running.go("read")
    title = running.program.book.pages["limits"].title
    running.click(title)
    assert running.place == Place("article", "limits")


def test_the_words_of_the_field_are_counted_and_opened(running: Running) -> None:
    running.go("read")
    total = len(running.program.book.terms)
    assert f"{total} begrippen, in gewone taal uitgelegd." in running.words
    running.click("Begrippen")
    assert running.place == Place("terms")


def test_it_is_as_far_down_as_before_also_when_it_was_made_anew_meanwhile(
    running: Running,
) -> None:
    running.go("read")
    bar = running.room(ReadPage).verticalScrollBar()
    bar.setValue(bar.maximum())
    scrolled = bar.value()
    assert scrolled > 0
    running.go("help")
    running.program.refurnish()
    running.program.window.step_history(-1)
    assert running.room(ReadPage).verticalScrollBar().value() == scrolled
