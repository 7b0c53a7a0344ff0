"""A page of the book as a screen reader is told it, and gone through by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.program import NO_KEYS, Running
from thop_desktop.tour.seen import settle
from thop_desktop.ui import keyed_text
from thop_desktop.ui.reader_page import ReaderPage
from thop_desktop.ui.text_parts import Part, parts_of
from thop_desktop.ui.told_text import text_root

Key, Role, Name = Qt.Key, QAccessible.Role, QAccessible.Text.Name
PAGE = "contact-in-conflict"
TITLE = "Contact houden tijdens een conflict"
LEVEL = QAccessible.Attribute.Level
# Qt's flag tells what the other is to this one.
AFTER, BEFORE = QAccessible.RelationFlag.FlowsFrom, QAccessible.RelationFlag.FlowsTo


@pytest.fixture
def reader(running: Running) -> Iterator[Running]:
    """A user at a page of the book, with a screen reader that listens."""
    QAccessible.setActive(True)
    running.go("article", PAGE)
    yield running
    QAccessible.setActive(False)


def document(reader: Running) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(reader.room(ReaderPage).view.told)


def below(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for at in range(one.childCount()):
        child = one.child(at)
        assert one.indexOfChild(child) == at
        assert child.parent().text(Name) == one.text(Name)
        yield child
        yield from below(child)


def of_role(reader: Running, role: QAccessible.Role) -> list[QAccessibleInterface]:
    return [one for one in below(document(reader)) if one.role() == role]


def with_keyboard(reader: Running) -> list[tuple[QAccessible.Role, str]]:
    found = [one for one in below(document(reader)) if one.state().focused]
    return [(one.role(), one.text(Name)) for one in found]


def parts(html: str) -> list[tuple[str, str, list[str]]]:
    text = QTextDocument()
    text.setHtml(html)
    return [(one.role.name, one.words, _inner(one)) for one in parts_of(text)]


def _inner(part: Part) -> list[str]:
    return [f"{one.role.name} {one.words}".strip() for one in part.parts]


def test_what_a_text_consists_of(qt: QApplication) -> None:
    assert parts('<h2>Kop</h2><p>Een <a href="x">ver<b>wijzing</b></a> erin</p>') == [
        ("Heading", "Kop", []),
        ("Paragraph", "Een verwijzing erin", ["Link verwijzing"]),
    ]
    assert parts("<ul><li>een</li><li>twee</li></ul><ol><li>drie</li></ol>") == [
        ("List", "", ["ListItem een", "ListItem twee"]),
        ("List", "", ["ListItem drie"]),
    ]
    table = "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"
    assert parts(table) == [("Table", "", ["Row a, b", "Row c, d"])]
    box = '<table><tr><td><p><a name="box:try"></a>Probeer</p><p>dit</p></td></tr></table>'
    assert parts(box) == [("Grouping", "Probeer", ["Paragraph Probeer", "Paragraph dit"])]
    assert parts('<p><img src="figure:x" alt="Een kring"/></p>') == [("Graphic", "Een kring", [])]


def test_headings_are_told_with_their_level(reader: Running) -> None:
    told = document(reader)
    assert (told.role(), told.text(Name)) == (Role.Document, TITLE)
    headings = [
        (one.text(Name), one.attributesInterface().attributeValue(LEVEL))
        for one in of_role(reader, Role.Heading)
    ]
    assert headings[0] == (TITLE, 1)
    assert {level for _words, level in headings[1:]} == {2}
    assert not of_role(reader, Role.Paragraph)[0].attributesInterface()


def test_links_can_be_pressed_and_terms_are_explained(reader: Running) -> None:
    links = of_role(reader, Role.Link)
    term = next(one for one in links if one.text(Name) == "Limits")
    assert term.text(QAccessible.Text.Description)
    other = next(one for one in links if one.text(Name) == "gedrag rond veiligheid")
    assert not other.text(QAccessible.Text.Description)
    other.actionInterface().doAction("Press")
    QTest.qWait(1)
    settle()
    assert reader.place.target != PAGE
    assert of_role(reader, Role.Heading)[0].text(Name) != TITLE


def test_each_part_says_what_is_read_after_it(reader: Running) -> None:
    one: QAccessibleInterface | None = of_role(reader, Role.Heading)[0]
    read: list[str] = []
    while one is not None:
        read.append(one.text(Name))
        assert one.textInterface().text(0, one.textInterface().characterCount()) == read[-1]
        after = one.relations(AFTER)
        one = after[0][0] if after else None
    told = [
        part.text(Name)
        for part in below(document(reader))
        if part.role() in (Role.Heading, Role.Paragraph, Role.ListItem)
    ]
    assert read == told
    link = of_role(reader, Role.Link)[0]
    ((before, _flag),) = link.relations(BEFORE)
    assert before.text(Name) == read[read.index(link.parent().text(Name)) - 1]


def test_h_goes_from_heading_to_heading_and_tab_on_to_the_next_link(reader: Running) -> None:
    view = reader.room(ReaderPage).view
    headings = [one.text(Name) for one in of_role(reader, Role.Heading)]
    # The page is told by its title when it is opened.
    assert with_keyboard(reader) == [(Role.Heading, TITLE)]
    reader.press(Key.Key_H)
    reader.press(Key.Key_H)
    assert with_keyboard(reader) == [(Role.Heading, headings[2])]
    reader.press(Key.Key_Tab)
    ((role, link),) = with_keyboard(reader)
    parts = [one.part for one in text_root(view).all_below()]
    heading = next(one for one in parts if one.words == headings[2])
    after = next(one for one in parts if one.role == Role.Link and one.start > heading.start)
    assert (role, link) == (Role.Link, after.words)
    reader.press(Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert with_keyboard(reader)[0][1] in headings


def test_tab_leaves_the_text_after_its_last_heading_without_links(
    running: Running,
) -> None:
    running.go("article", PAGE)
    view = running.room(ReaderPage).view
    view.show_text(
        "<h1>Kop</h1><p><a href='page:limits'>weg</a></p><h2>Eind</h2><p>uit</p>", "", ""
    )
    view.setFocus()
    running.press(Key.Key_H)
    running.press(Key.Key_Tab, NO_KEYS)
    assert not view.hasFocus()


def test_that_no_heading_is_left_is_said(reader: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(keyed_text, "say", lambda _widget, words: said.append(words))
    reader.press(Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    for _heading in of_role(reader, Role.Heading):
        reader.press(Key.Key_H)
    assert len(said) == 2
    assert said[0] != said[1]


def test_a_heading_of_the_contents_brings_the_keyboard_there(reader: Running) -> None:
    heading = of_role(reader, Role.Heading)[1].text(Name)
    reader.click(heading)
    assert with_keyboard(reader) == [(Role.Heading, heading)]
