"""What is placed by hand, in a window that is written from the right."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QTextCursor, QTextTable
from PySide6.QtWidgets import QApplication, QLabel, QTimeEdit, QWidget

from thop_desktop.ui.article_document import build_document
from thop_desktop.ui.backup_words import breakable
from thop_desktop.ui.figure_words import set_words
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import (
    is_written_from_right,
    keep_numbers,
    keep_order,
    lines_begin,
    margins,
    number_beside,
    own_order,
    placed,
    turned,
    without_marks,
)
from thop_desktop.ui.mirror import point as mirrored_point
from thop_desktop.ui.stylesheet import style_sheet
from thop_desktop.ui.writing_field import WritingField

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
HEBREW = "שלום לכם"
TABLE = "<table><tr><td><p>{}</p></td><td><p>2</p></td></tr></table>"


@pytest.fixture
def mirrored(qt: QApplication) -> Iterator[None]:
    """A window from the right."""
    QGuiApplication.setLayoutDirection(RIGHT)
    yield
    QGuiApplication.setLayoutDirection(LEFT)


def test_from_the_left_everything_lies_as_it_is_told(qt: QApplication) -> None:
    area = QRectF(10, 5, 20, 8)
    assert placed(area, 100) == area
    assert mirrored_point(10, 5, 100) == QPointF(10, 5)
    assert margins(1, 2, 3, 4).left() == 1


def test_from_the_right_it_lies_at_the_other_side(mirrored: None) -> None:
    assert placed(QRectF(10, 5, 20, 8), 100) == QRectF(70, 5, 20, 8)
    assert mirrored_point(10, 5, 100) == QPointF(90, 5)
    assert (margins(1, 2, 3, 4).left(), margins(1, 2, 3, 4).right()) == (3, 1)


def test_a_flow_begins_at_the_side_of_the_language(mirrored: None) -> None:
    holder = QWidget()
    flow = Flow(holder, 4)
    first, second = QLabel("one", holder), QLabel("two", holder)
    flow.addWidget(first)
    flow.addWidget(second)
    holder.resize(400, 40)
    holder.show()
    assert first.geometry().right() == holder.rect().right()
    assert second.geometry().right() < first.geometry().left()
    holder.close()


@pytest.mark.parametrize("name", ["arrow-left", "caret-right", "list-bullets"])
def test_icons_along_the_line_look_the_other_way(qt: QApplication, look: Look, name: str) -> None:
    plain = look.pixmap(name).toImage()
    QGuiApplication.setLayoutDirection(RIGHT)
    try:
        turned = look.pixmap(name).toImage()
        house = look.pixmap("house-line").toImage()
    finally:
        QGuiApplication.setLayoutDirection(LEFT)
    assert turned != plain
    assert house == look.pixmap("house-line").toImage()


def test_the_bar_of_the_table_of_contents_is_where_lines_begin(mirrored: None, look: Look) -> None:
    assert "border-right: 2px solid" in style_sheet(look)


def test_words_in_other_letters_begin_where_the_window_does(mirrored: None, look: Look) -> None:
    for words, direction in ((HEBREW, RIGHT), (f"Anna {HEBREW}", RIGHT), ("088 0767 000", LEFT)):
        option = lines_begin(words, follow=False)
        assert option.textDirection() == direction
        assert option.alignment() & Qt.AlignmentFlag.AlignRight
    label = Label(look, "Monday", "title", wrap=False)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight


def test_lines_of_a_broken_headline_begin_at_one_edge(mirrored: None, look: Look) -> None:
    label = Label(look, " ".join([HEBREW] * 6), "title")
    label.resize(150, label.heightForWidth(150))
    picture = label.grab().toImage()
    ground, line = picture.pixel(0, 0), QFontMetrics(label.font()).lineSpacing()
    edges = [
        max(
            x
            for x in range(picture.width())
            for y in range(top, min(top + line, picture.height()))
            if picture.pixel(x, y) != ground
        )
        for top in range(0, picture.height() - line // 2, line)
    ]
    assert len(edges) > 1
    assert max(edges) - min(edges) <= 1


def test_an_empty_field_begins_at_the_right_and_words_follow_their_letters(
    mirrored: None, look: Look
) -> None:
    field = WritingField(look, "Jouw zin", style="body", lines=2)
    field.resize(300, 60)
    field.show()
    middle = field.viewport().width() / 2
    for words, at_right in (("", True), ("Ik ook.", False), (HEBREW, True), ("", True)):
        field.selectAll()
        field.insertPlainText(words)
        field.moveCursor(QTextCursor.MoveOperation.Start)
        cursor = field.cursorRect()
        assert (cursor.center().x() > middle) == at_right, words
        assert field.viewport().rect().contains(cursor), "it can be seen"
    field.close()


def test_a_time_is_not_turned_round(mirrored: None) -> None:
    field = QTimeEdit()
    keep_order(field)
    field.setDisplayFormat("HH:mm")
    assert field.displayFormat() == "HH:mm"


def test_a_text_follows_its_own_letters(qt: QApplication, look: Look, figures: Figures) -> None:
    for words, first_cell in ((HEBREW, "2"), ("Hello there", "Hello there")):
        document = build_document(f"<h1>{words}</h1>{TABLE.format(words)}", look, figures)
        document.setTextWidth(400)
        table = document.rootFrame().childFrames()[0]
        assert isinstance(table, QTextTable)
        assert table.cellAt(0, 0).firstCursorPosition().block().text() == first_cell
        wanted = RIGHT if words == HEBREW else LEFT
        assert document.begin().textDirection() == wanted
    assert is_written_from_right(f"<p>{HEBREW} ASSO</p>")
    assert not is_written_from_right("<p>12:30</p>")


def test_a_sheet_of_the_window_is_mirrored_and_what_is_told_on_it_keeps_its_order(
    mirrored: None, look: Look, figures: Figures
) -> None:
    told = "Samen gelezen. Dat was goed, en daarna ging alles rustig."
    sheet = f"<h1>{HEBREW}</h1><p>{told}</p><p>{HEBREW}</p>"
    document = build_document(sheet, look, figures)
    kinds = []
    block = document.begin()
    while block.isValid():
        kinds.append((block.textDirection(), block.blockFormat().alignment()))
        block = block.next()
    assert [direction for direction, _side in kinds] == [RIGHT, LEFT, RIGHT]
    assert kinds[1][1] & Qt.AlignmentFlag.AlignRight
    assert not is_written_from_right(f"<p>{told} {HEBREW}</p>")


def test_words_in_other_letters_behind_a_heading_keep_their_order() -> None:
    told = f"<p><b>{HEBREW}:</b> Ik zei <b>niets</b>. Dat hielp. <i>{HEBREW}</i>.</p>"
    kept = told.replace("Ik zei", "\u2066Ik zei").replace("hielp. ", "hielp.\u2069 ")
    assert turned(told) == kept
    name = f"<p>{HEBREW} <i>ASSO</i>.</p>"
    assert turned(name) == name.replace("ASSO", "\u2066ASSO\u2069")


def test_the_full_stop_of_a_number_stands_between_it_and_the_words(
    mirrored: None, look: Look, figures: Figures
) -> None:
    document = build_document(f"<ol><li>{HEBREW}</li></ol>", look, figures)
    item = document.begin()
    # Of itself Qt makes ".1" of it, which is shown turned round among these letters.
    assert item.textList().itemText(item) == "1."
    assert number_beside("1.") == "\u200f1."


def test_the_groups_of_a_telephone_number_keep_their_order() -> None:
    told = f'<p title="088 0767 000">{HEBREW} 088 0767 000, 112</p>'
    assert turned(told) == told.replace("088 0767 000,", "\u2066088 0767 000\u2069,")


def test_what_is_typed_for_the_computer_and_a_path_keep_their_order_and_are_copied_plain() -> None:
    told = f"<p>{HEBREW} <code>./thop --selfcheck</code></p>"
    assert turned(told) == told.replace("./thop --selfcheck", "\u2066./thop --selfcheck\u2069")
    path = f"{HEBREW} /home/anna and/or 2/3"
    assert keep_numbers(path) == path.replace("/home", "\u200e/home")
    assert without_marks(turned(told)) == told
    assert without_marks(keep_numbers(path)) == path


def test_a_day_in_latin_letters_keeps_its_order() -> None:
    assert keep_numbers(f"{HEBREW} 23 May 2026.") == f"{HEBREW} \u206623 May 2026\u2069."
    assert keep_numbers(f"23 {HEBREW} 2026") == f"23 {HEBREW} 2026"


def test_what_somebody_wrote_keeps_its_full_stop(mirrored: None) -> None:
    assert own_order("Ik kom zo.") == "\u2068Ik kom zo.\u2069"
    assert own_order("") == ""
    assert breakable("/home/a") == "\u2068/\u2060home/\u200ba\u2069"
    QGuiApplication.setLayoutDirection(LEFT)
    assert own_order("Ik kom zo.") == "Ik kom zo."
    assert breakable("C:\\a") == "C:\\\u200ba"


def test_words_in_a_drawing_have_room_and_begin_at_their_side(
    qt: QApplication, resources: Path
) -> None:
    drawing = (resources / "figures" / "outside-and-inside.svg").read_text(encoding="utf-8")
    short = set_words(drawing.replace("{{tough}}", "Tough"), {"tough": "Tough"})
    assert 'font-size="17"' in short
    assert "scale(-1 1)" not in short
    long = "Tough and much too long for here"
    assert 'font-size="17"' not in set_words(drawing.replace("{{tough}}", long), {"tough": long})
    from_right = set_words(drawing.replace("{{tough}}", HEBREW), {"tough": HEBREW})
    assert "translate(680 0) scale(-1 1)" in from_right
    assert 'x="-204" y="78" text-anchor="start"' in from_right
