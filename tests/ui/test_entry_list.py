"""The list of entries: where its rows are, what it reads and forgets, how it is gone through."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.vaults import NOW
from thop_desktop.store.entry import Area, Entry, Kind
from thop_desktop.store.stems import Stems
from thop_desktop.tour.seen import settle
from thop_desktop.ui.diary_rows import Line, line_of, rows_of, title_and_rest
from thop_desktop.ui.entries_model import KEPT_PAGES, PAGE, EntriesModel
from thop_desktop.ui.entries_view import EntriesView
from thop_desktop.ui.entry_painter import EntryPainter
from thop_desktop.ui.found_words import FoundWords
from thop_desktop.ui.list_geometry import ListGeometry
from thop_desktop.ui.look import Look

MANY = 3_000
NO_LINE = Qt.KeyboardModifier.NoModifier


def an_entry(number: int, **said: object) -> Entry:
    """The entry so many from the top, two a day."""
    at = NOW - timedelta(hours=12 * number)
    return Entry(at=at, id=f"e{number}", place=-number, text=f"Regel {number}.", **said)  # type: ignore[arg-type]


class Source:
    """Gives entries as the diary does, and counts how often."""

    def __init__(self, number: int) -> None:
        self.entries = [an_entry(place) for place in range(number)]
        self.asked = 0

    def load(self, before: int | None, limit: int) -> tuple[Entry, ...]:
        """A page, as the diary's own methods give it."""
        self.asked += 1
        start = 0 if before is None else 1 - before
        return tuple(self.entries[start : start + limit])


def a_line(entry: Entry) -> Line:
    return line_of(entry, {})


@pytest.fixture
def model(qapp: QApplication) -> EntriesModel:
    made = EntriesModel(lambda: NOW.date(), a_line)
    made.show(Source(MANY).load)
    return made


@pytest.fixture
def view(look: Look, model: EntriesModel) -> Iterator[EntriesView]:
    made = EntriesView(model, EntryPainter(look, a_line))
    made.resize(320, 640)
    made.show()
    settle()
    yield made
    made.close()
    made.deleteLater()


def chosen(view: EntriesView) -> list[str]:
    ids: list[str] = []
    view.chosen.connect(ids.append)
    return ids


def all_rows(model: EntriesModel) -> None:
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())


@given(st.lists(st.booleans(), max_size=60), st.integers(1, 50), st.integers(1, 90))
def test_a_place_reckoned_is_the_place_added_up(days: list[bool], heading: int, row: int) -> None:
    geometry = ListGeometry(heading, row)
    headings = [number for number, is_day in enumerate(days) if is_day]
    geometry.set_rows(len(days), headings)
    top = 0
    for number, is_day in enumerate(days):
        height = heading if is_day else row
        assert geometry.top(number) == top
        assert geometry.row_height(number) == height
        for y in {top, top + height - 1}:
            assert geometry.row_at(y) == number
        top += height
    assert geometry.height == top
    assert geometry.row_at(top) == geometry.row_at(-1) == -1


def test_days_stand_above_their_entries_and_cannot_be_chosen(model: EntriesModel) -> None:
    assert model.index(0).data() == "Today · Wednesday 25 November"
    assert model.index(0).flags() == Qt.ItemFlag.NoItemFlags
    assert model.index(1).flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.index(1).data() == "Regel 0."
    said = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(said).startswith("Regel 0. Moment. ")
    assert model.index(1).data(Qt.ItemDataRole.FontRole) is None
    assert not model.flags(QModelIndex()) & Qt.ItemFlag.ItemIsEnabled


def test_it_reads_a_page_at_a_time_and_forgets_what_is_far_away(qapp: QApplication) -> None:
    source = Source(MANY)
    model = EntriesModel(lambda: NOW.date(), a_line)
    model.show(source.load)
    assert source.asked == 1
    assert model.rowCount() < 2 * PAGE
    all_rows(model)
    assert sum(1 for row in range(model.rowCount()) if not model.is_heading(row)) == MANY
    assert model.number_of("e0") is None
    kept = sum(len(rows) for rows in model._kept.values())
    assert kept <= 2 * PAGE * KEPT_PAGES
    asked = source.asked
    assert model.index(1).data() == "Regel 0."
    assert source.asked == asked + 1
    assert model.number_of("e0") == 1


@given(st.integers(0, 4 * PAGE), st.lists(st.integers(0, 10**6), max_size=30))
def test_every_row_is_the_same_however_it_is_reached(number: int, visits: list[int]) -> None:
    source = Source(number)
    model = EntriesModel(lambda: NOW.date(), a_line)
    model.show(source.load)
    all_rows(model)
    rows = rows_of(source.entries, None)
    assert model.rowCount() == len(rows)
    for visit in visits:
        if rows:
            place = visit % len(rows)
            assert model.row(place) == rows[place]
            assert model.is_heading(place) == isinstance(rows[place], date)


def test_a_page_that_is_just_full_is_not_the_end(qapp: QApplication) -> None:
    model = EntriesModel(lambda: NOW.date(), a_line)
    model.show(Source(PAGE).load)
    assert model.canFetchMore(QModelIndex())
    before = model.rowCount()
    model.fetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert model.rowCount() == before
    assert not model.canFetchMore(QModelIndex())


def test_an_entry_changes_at_its_place_or_everything_is_read_again(model: EntriesModel) -> None:
    changed = an_entry(0)
    assert model.replace(Entry(at=changed.at, id="e0", place=0, text="Anders."))
    assert model.index(1).data() == "Anders."
    assert not model.replace(Entry(at=changed.at, id="e0", place=-5, text="Elders."))
    assert not model.replace(Entry(at=changed.at, id="unknown", text="Onbekend."))
    model.reload(400)
    assert model.rowCount() >= 400
    assert model.index(1).data() == "Regel 0."
    model.forget()
    assert model.rowCount() == 0
    assert not model.canFetchMore(QModelIndex())


def test_the_keys_pass_over_days_and_stop_at_the_ends(view: EntriesView) -> None:
    opened = chosen(view)
    view.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(view, key)
    for _press in range(3):
        QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened == ["e0", "e0", "e3"]
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert opened[-2] not in ("e0", "e1", "e2", "e3")
    assert int(opened[-1][1:]) <= 4
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_X)
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))


def test_the_mouse_opens_entries_and_not_days(view: EntriesView) -> None:
    opened = chosen(view)
    for row in (0, 1, 2):
        spot = view.visualRect(view.model().index(row, 0)).center()
        assert view.indexAt(spot).row() == row
        QTest.mouseMove(view.viewport(), spot)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NO_LINE, spot)
    assert opened == ["e0", "e1"] or opened[0] == "e0"
    assert not view.indexAt(QPoint(5, 10**7)).isValid()
    assert view.visualRect(QModelIndex()).isEmpty()


def test_scrolling_to_the_end_reads_on_until_there_is_no_more(view: EntriesView) -> None:
    bar = view.verticalScrollBar()
    for _times in range(200):
        bar.setValue(bar.maximum())
        view.viewport().repaint()
    assert not view.model().canFetchMore(QModelIndex())
    assert bar.value() == bar.maximum()
    last = view.model().index(view.model().rowCount() - 1, 0)
    assert view.visualRect(last).bottom() <= view.viewport().height()
    view.scrollTo(view.model().index(1, 0))
    assert bar.value() == 0
    view.scrollTo(QModelIndex())
    view.show_open("e0")
    view.grab()


def test_the_first_words_are_a_title_and_nothing_of_the_rest_is_lost(qapp: QApplication) -> None:
    for text, title, rest in (
        ("Moe. Wel blij.", "Moe.", "Wel blij."),
        ("**Kop**\n- een\n- twee", "Kop", "een twee"),
        ("Een lange zin zonder einde die door blijft gaan.", "Een lange zin zonder einde …",
         "… die door blijft gaan."),
        ("x" * 80, "x" * 80, ""),
    ):  # fmt: skip
        assert title_and_rest(Entry(at=NOW, text=text)) == (title, rest)
    assert title_and_rest(Entry(at=NOW, mood=2)) == ("Tense", "")
    assert title_and_rest(Entry(at=NOW, kind=Kind.ABOUT_ME)) == ("About me", "")
    assert title_and_rest(Entry(at=NOW, did="Gewacht."))[0] == "Gewacht."


def test_a_line_tells_what_belongs_to_an_entry(qapp: QApplication) -> None:
    entry = Entry(
        at=NOW, kind=Kind.ABOUT_ME, area=Area.LIMIT, child="c", mood=1, text="A.", tags=("school",)
    )
    line = line_of(entry, {"c": "Vlinder"})
    assert line.note == "About me · Limit · Vlinder · heavy · school"
    assert "Vlinder" not in line_of(entry, {}).note


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("kind", "De kinderen slapen.", ["kinderen"]),
        ("eten", "Hij at niets.", ["at"]),
        ("bui", "Weer een driftbui.", ["driftbui"]),
        ("schreeu", "Hij schreeuwde.", ["schreeuwde"]),
        ("knuffel", "x" * 300 + " met de knuffel erbij", ["knuffel"]),
        ("emoji", "😀😀 emoji", ["emoji"]),
        ("throw", "He threw the thrown ball.", ["threw", "thrown"]),
        ("care", "She cares for the car.", ["cares"]),
        ("room", "He sat in the bathroom.", ["bathroom"]),
        ("", "niets", []),
        ("a", "a b ab", ["a"]),
    ],
)
def test_what_was_searched_for_is_marked(typed: str, text: str, found: list[str]) -> None:
    snippet = FoundWords(typed, Stems().of).part(text)
    assert [snippet.text[start:end] for start, end in snippet.marks] == found


@given(st.text(max_size=20), st.text(max_size=300))
def test_marks_lie_within_whatever_text(typed: str, text: str) -> None:
    found = FoundWords(typed, STEMS.of)
    for snippet in (found.part(text), found.whole(text)):
        for start, end in snippet.marks:
            assert 0 <= start < end <= len(snippet.text)
            assert snippet.text[start:end].strip()


STEMS = Stems()


@pytest.mark.parametrize("text", ["", "😀" * 200, "مرحبا שלום " * 20, "a\x00b\x07\u2028c" * 30])
def test_whatever_was_written_is_painted(view: EntriesView, look: Look, text: str) -> None:
    painter = EntryPainter(look, lambda entry: line_of(entry, {}, FoundWords("a", STEMS.of)))
    model = EntriesModel(lambda: NOW.date(), a_line)
    odd = EntriesView(model, painter)
    model.show(lambda _b, _l: (Entry(at=NOW, id="odd", text=text),), whole=True)
    odd.resize(300, 300)
    odd.show()
    settle()
    odd.grab()
    odd.close()
