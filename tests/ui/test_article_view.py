"""The view of one text: terms, headings, finding, marks, copying."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QPainter,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from thop_desktop.content.model import Term
from thop_desktop.tour.seen import settle
from thop_desktop.ui.article_view import LONG_ENOUGH_TO_CITE, ArticleView
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.look import Look

LIMITS = Term("limits", "Limits", (), "Korte <grenzen>.", "", "", "")
CITATION = "Grenzen. Bron: ZO!-zorgoplossingen."
FILLING = "".join(f"<p>Regel {n} met gewone woorden.</p>" for n in range(60))
HTML = (
    '<h1>Grenzen</h1><p>Een <a href="term:limits">grens</a> en een '
    '<a href="page:asso#thuis">bladzijde</a>, <a href="https://zo.nl">zo.nl</a>.</p>'
    f'<h2><a name="thuis"></a>Thuis</h2>{FILLING}'
    f'<h2><a name="groep"></a>Op de groep</h2>{FILLING}'
    "<p>Eén GRENS is genoeg.</p>"
)


@pytest.fixture
def view(look: Look, figures: Figures) -> Iterator[ArticleView]:
    """A view that shows a text, wide enough for a column."""
    made = ArticleView(look, figures, {"limits": LIMITS})
    made.resize(900, 600)
    made.show()
    made.show_text(HTML, "Grenzen", CITATION)
    QTest.qWaitForWindowActive(made)
    made.setFocus()
    settle()
    yield made
    QToolTip.hideText()
    made.close()
    made.deleteLater()
    settle()


def over(view: ArticleView, words: str) -> QPoint:
    """A point within these words, in the pixels of the viewport."""
    found = view.document().find(words)
    assert not found.isNull(), words
    found.setPosition(found.selectionStart() + 1)
    return view.cursorRect(found).center()


def select(view: ArticleView, words: str) -> None:
    found = view.document().find(words)
    assert not found.isNull(), words
    view.setTextCursor(found)


def test_a_word_of_the_field_explains_itself_under_the_pointer(
    view: ArticleView, qtbot: QtBot
) -> None:
    QTest.mouseMove(view.viewport(), over(view, "grens"))
    settle()
    assert "Korte &lt;grenzen&gt;." in QToolTip.text()
    QTest.mouseMove(view.viewport(), over(view, "bladzijde"))
    settle()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_word_of_the_field_explains_itself_to_the_keyboard(view: ArticleView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Tab)
    settle()
    assert "Limits" in QToolTip.text()


def test_an_ordinary_link_reached_by_keyboard_explains_nothing(
    view: ArticleView, qtbot: QtBot
) -> None:
    for _link in range(2):
        QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.textCursor().selectedText() == "bladzijde"
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_links_are_told_and_never_opened(view: ArticleView) -> None:
    followed: list[str] = []
    view.followed.connect(followed.append)
    for words in ("grens", "bladzijde", "zo.nl"):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=over(view, words))
    assert followed == ["term:limits", "page:asso#thuis", "https://zo.nl"]
    assert view.document().toPlainText().startswith("Grenzen")


def test_links_are_followed_by_keyboard(view: ArticleView) -> None:
    followed: list[str] = []
    view.followed.connect(followed.append)
    for _link in range(2):
        QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert followed == ["page:asso#thuis"]


def test_a_heading_is_brought_to_the_top(view: ArticleView) -> None:
    reached: list[str] = []
    view.passed.connect(reached.append)
    view.go_to("groep")
    assert view.verticalScrollBar().value() > 500
    assert over(view, "Op de groep").y() < 60
    assert reached[-1] == "groep"
    view.go_to("thuis")
    assert reached[-1] == "thuis"


def test_an_unknown_heading_moves_nothing(view: ArticleView) -> None:
    view.go_to("groep")
    before = view.verticalScrollBar().value()
    view.go_to("nergens")
    assert view.verticalScrollBar().value() == before


def test_words_are_found_whatever_their_case(view: ArticleView) -> None:
    assert view.find_all("grens") == 2
    assert view.find_all("GRENZEN") == 1
    assert view.find_all("staat er niet") == 0
    assert view.find_all("") == 0


@pytest.mark.parametrize(
    "words", ["", " ", "\x00", "\n", "a\u0301", "\ufffc", "😀", ".*", "e" * 5000]
)
def test_nothing_typed_into_finding_breaks_it(view: ArticleView, words: str) -> None:
    assert view.find_all(words) >= 0
    assert view.step_hit(1) >= 0


def test_finding_goes_round_in_both_directions(view: ArticleView) -> None:
    view.find_all("grens")
    assert [view.step_hit(1) for _step in range(3)] == [1, 2, 1]
    assert [view.step_hit(-1) for _step in range(2)] == [2, 1]


def test_the_place_found_comes_into_view(view: ArticleView) -> None:
    view.find_all("grens is genoeg")
    assert view.step_hit(1) == 1
    assert view.viewport().rect().contains(over(view, "GRENS is"))


def test_finding_begins_where_the_reader_is(view: ArticleView) -> None:
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.find_all("grens")
    assert view.step_hit(1) == 2


def test_marks_and_what_is_found_show_beside_each_other(view: ArticleView) -> None:
    view.show_marks([(0, 7), (10, 14)])
    assert len(view.extraSelections()) == 2
    view.find_all("grens")
    assert len(view.extraSelections()) == 4
    view.find_all("")
    view.show_marks([])
    assert view.extraSelections() == []


def test_marked_words_have_a_colour_of_their_own_on_the_ground_of_the_mark(
    view: ArticleView, look: Look
) -> None:
    view.show_marks([(0, 7)])
    selection = view.extraSelections()[0]
    assert selection.format.background().color() == look.colour("mark")
    assert selection.format.foreground().color() == look.colour("ink")


def test_selected_words_are_told_as_positions(view: ArticleView) -> None:
    assert view.selected_span() is None
    select(view, "Grenzen")
    assert view.selected_span() == (0, 7)


def test_copied_words_name_their_source(view: ArticleView) -> None:
    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Grenzen\nEen grens")
    assert copied.endswith(f"Eén GRENS is genoeg.\n\n{CITATION}")


def test_a_few_copied_words_stay_as_they_are(view: ArticleView) -> None:
    select(view, "gewone woorden")
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "gewone woorden"


@pytest.mark.parametrize(("extra", "cited"), [(-1, False), (0, True)])
def test_the_source_goes_along_from_a_sentence_on(
    view: ArticleView, extra: int, cited: bool
) -> None:
    cursor = QTextCursor(view.document())
    cursor.setPosition(8)
    # From "Een grens en…": a line without breaks, so a position is a letter.
    cursor.setPosition(8 + LONG_ENOUGH_TO_CITE + extra, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    text = view.createMimeDataFromSelection().text()
    assert (CITATION in text) == cited


def test_drawings_are_left_out_of_what_is_copied(view: ArticleView) -> None:
    view.show_text('<p>Kijk:</p><p><img src="figure:three-areas"/></p><p>Klaar.</p>', "x", "")
    view.selectAll()
    assert "\ufffc" not in view.createMimeDataFromSelection().text()


def test_the_column_is_never_wider_than_a_readable_line(view: ArticleView) -> None:
    for width in (400, 900, 2500):
        view.resize(width, 600)
        settle()
        assert view.viewport().width() <= view.text_width()
        assert view.horizontalScrollBar().maximum() == 0


def test_a_short_text_has_its_column_where_a_long_one_has(view: ArticleView) -> None:
    place = view.viewport().geometry()
    view.show_text("<p>Kort.</p>", "x", "")
    settle()
    assert view.verticalScrollBar().maximum() == 0
    assert view.viewport().geometry() == place
    view.show_text(HTML, "x", "")
    settle()
    assert view.viewport().geometry() == place


def test_showing_text_after_text_keeps_only_the_last(view: ArticleView) -> None:
    for number in range(20):
        view.show_text(f"<p>Tekst {number}</p>", "x", "")
        settle()
    assert view.document().toPlainText() == "Tekst 19"
    assert len(view.findChildren(QTextDocument)) == 1


def test_another_text_begins_without_marks_hits_or_headings_of_the_former(
    view: ArticleView,
) -> None:
    view.show_marks([(0, 7)])
    view.find_all("grens")
    view.show_text("<p>Kort.</p>", "x", "")
    assert view.extraSelections() == []
    assert view.step_hit(1) == 0
    view.go_to("groep")
    assert view.verticalScrollBar().value() == 0


def test_headings_have_the_size_of_the_style_and_no_more(view: ArticleView, look: Look) -> None:
    for words, style in (("Grenzen", "display"), ("Thuis", "heading")):
        block = view.document().find(words).block()
        shown = block.begin().fragment().charFormat()
        assert shown.fontPointSize() == pytest.approx(look.points(style), abs=0.01)
        assert not shown.hasProperty(QTextFormat.Property.FontSizeAdjustment)


@pytest.mark.parametrize("where", ["{}", "<table><tr><td>{}</td></tr></table>"])
def test_the_dot_of_an_item_is_small_and_stands_clear_of_its_words(
    view: ArticleView, look: Look, where: str
) -> None:
    view.show_text(where.format("<ul><li>xxxx</li></ul>"), "Een lijst", "")
    settle()
    # What is behind the view may be anything.
    picture = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    picture.fill(look.colour("paper"))
    painter = QPainter(picture)
    painter.drawPixmap(0, 0, view.viewport().grab())
    painter.end()
    ink = look.colour("ink").lightness()
    dark = [
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if abs(picture.pixelColor(x, y).lightness() - ink) < 60
    ]
    columns = sorted({x for x, _y in dark})
    dot_end, first_letter = max(pairwise(columns), key=lambda two: two[1] - two[0])
    dot = {(x, y) for x, y in dark if x <= dot_end}
    rows = {y for x, y in dark if x >= first_letter}
    heights = {y for _x, y in dot}
    assert len({x for x, _y in dot}) <= look.space(6)
    assert first_letter - dot_end > look.space(6)
    # In the middle of a small letter.
    assert min(rows) < min(heights)
    assert max(heights) < max(rows)
    assert abs(min(heights) + max(heights) - min(rows) - max(rows)) <= 2
