"""The parts of an entry on paper: the text field, its buttons, its properties, its time."""

from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QMimeData, QRect, Qt, QTime
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from thop_desktop.store.children import Child
from thop_desktop.store.entry import Area, Entry, Kind
from thop_desktop.tour.seen import settle
from thop_desktop.ui.child_field import ChildField
from thop_desktop.ui.chips import Choices, Option
from thop_desktop.ui.diary_names import DiaryWords
from thop_desktop.ui.entry_fields import EntryFields, FieldSources
from thop_desktop.ui.explained import Explained
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.markdown_edits import bold, fit_to_paste, listed
from thop_desktop.ui.tags_field import TagsField
from thop_desktop.ui.when_field import WhenField, moved
from thop_desktop.ui.when_row import WhenRow
from thop_desktop.ui.writing_field import LONGEST, WritingField

NOW = datetime(2026, 11, 23, 21, 14, tzinfo=ZoneInfo("Europe/Amsterdam"))
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ODDITIES = {
    "NUL": "a\x00b",
    "controls": "a\x07\x1b[31mb\x7f",
    "right to left": "مرحبا \u202estraf\u202c שלום",
    "emoji": "👨‍👩‍👧‍👦 boos 😡",
    "HTML": "<b>vet</b> &amp; <script>x</script>",
    "line ends": "een\r\ntwee\rdrie\n",
    "long": "woord " * 30_000,
}


@pytest.fixture
def field(look: Look) -> Iterator[WritingField]:
    made = WritingField(look, "Wat er gebeurde")
    made.resize(500, 200)
    made.show()
    made.setFocus()
    settle()
    yield made
    made.close()
    made.deleteLater()


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("rustig", "**rustig**"),
        ("**rustig**", "rustig"),
        (" rustig ", " **rustig** "),
        ("", ""),
        ("  ", "  "),
        ("****", "********"),
    ],
)
def test_bold_is_put_around_words_and_taken_away(text: str, made: str) -> None:
    assert bold(text) == made


@pytest.mark.parametrize(
    ("lines", "made"),
    [
        ("een\ntwee", "- een\n- twee"),
        ("- een\n- twee", "een\ntwee"),
        ("- een\ntwee", "- een\n- twee"),
        ("een\n\ntwee", "- een\n\n- twee"),
        ("", "- "),
    ],
)
def test_lines_become_a_list_and_back(lines: str, made: str) -> None:
    assert listed(lines) == made


@given(st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), max_size=40))
@example("**a**")
def test_bold_twice_is_what_it_was(text: str) -> None:
    if not (text.strip().startswith("**") or text.strip().endswith("*")):
        assert bold(bold(text)) == text


@given(st.text(max_size=60))
def test_what_is_pasted_has_no_control_characters_left(text: str) -> None:
    made = fit_to_paste(text)
    assert not [one for one in made if one < " " and one not in "\n\t"]
    assert fit_to_paste(made) == made


@pytest.mark.parametrize("text", ODDITIES.values(), ids=ODDITIES.keys())
def test_whatever_is_pasted_comes_as_plain_words(field: WritingField, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    data.setHtml("<b>anders</b>")
    field.insertFromMimeData(data)
    assert field.text == fit_to_paste(text)
    field.grab()


def test_five_megabytes_are_refused_and_nothing_changes(field: WritingField) -> None:
    field.show_text("Er staat al iets.")
    refused: list[bool] = []
    field.too_much.connect(lambda: refused.append(True))
    data = QMimeData()
    data.setText("x" * 5_000_000)
    field.insertFromMimeData(data)
    assert refused == [True]
    assert field.text == "Er staat al iets."
    data.setText("x" * (LONGEST - 100))
    field.insertFromMimeData(data)
    assert len(field.text) > LONGEST - 100


def test_a_text_that_nobody_changed_comes_back_as_it_was(field: WritingField) -> None:
    # Qt itself makes ordinary blanks of these.
    field.show_text("a\u00a0b\u2028c")
    assert field.text == "a\u00a0b\u2028c"
    field.insertPlainText("x")
    assert field.text == "xa b\nc"


def test_selecting_copies_nothing_and_copying_copies_words(field: WritingField) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("van een ander")
    field.show_text("geheim\nvers")
    field.selectAll()
    assert not field.createMimeDataFromSelection().hasText()
    assert clipboard.text() == "van een ander"
    QTest.keyClick(field, Qt.Key.Key_C, CTRL)
    assert clipboard.text() == "geheim\nvers"
    # Words alone; and histories of the clipboard are asked to skip them.
    assert not clipboard.mimeData().hasHtml()
    assert clipboard.mimeData().formats()[0] == "text/plain"
    assert field.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData


def test_undo_in_the_field_comes_first_and_then_goes_beyond(field: WritingField) -> None:
    field.show_text("een")
    beyond: list[str] = []
    field.undo_beyond.connect(lambda: beyond.append("undo"))
    field.redo_beyond.connect(lambda: beyond.append("redo"))
    field.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(field, " twee")
    while field.document().isUndoAvailable():
        QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.text == "een"
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    while field.document().isRedoAvailable():
        QTest.keyClick(field, Qt.Key.Key_Z, CTRL | SHIFT)
    assert field.text == "een twee"
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL | SHIFT)
    assert beyond == ["undo", "redo"]
    field.forget()
    assert not field.document().isUndoAvailable()
    assert field.text == ""


def test_the_buttons_work_on_what_is_selected_or_at_hand(field: WritingField) -> None:
    field.show_text("heel rustig\nen stil")
    field.toggle_bold()
    assert field.text == "**heel** rustig\nen stil"
    field.toggle_bold()
    assert field.text == "heel rustig\nen stil"
    field.selectAll()
    field.toggle_list()
    assert field.text == "- heel rustig\n- en stil"
    field.toggle_list()
    assert field.text == "heel rustig\nen stil"
    field.show_text("")
    field.toggle_bold()
    QTest.keyClicks(field, "vet")
    assert field.text == "**vet**"
    field.show_text("")
    field.toggle_list()
    assert field.text == "- "


def test_the_field_grows_with_its_words_and_shows_bold_ones(field: WritingField) -> None:
    before = field.height()
    field.show_text("regel 😀 **vet**\n- een\n" * 40)
    settle()
    assert field.height() > 3 * before
    asked: list[QRect] = []
    field.cursor_at.connect(asked.append)
    field.moveCursor(QTextCursor.MoveOperation.End)
    assert asked
    formats = field.document().firstBlock().layout().formats()
    # The emoji takes two of Qt's units.
    assert [(one.start, one.length) for one in formats] == [(9, 2), (11, 3), (14, 2)]


def test_another_moment_stays_on_the_same_clock() -> None:
    at = NOW.replace(second=7)
    assert moved(at, QDate(2026, 11, 23), QTime(21, 14)) is at
    summer = moved(at, QDate(2026, 7, 1), QTime(8, 5))
    assert summer.isoformat() == "2026-07-01T08:05:00+02:00"
    # That hour was skipped.
    assert moved(at, QDate(2026, 3, 29), QTime(2, 30)).isoformat() == "2026-03-29T03:30:00+02:00"
    for year in (1970, 2100):
        assert moved(at, QDate(year, 6, 1), QTime(12, 0)).year == year
    early = datetime(1970, 1, 1, 0, 30, tzinfo=UTC)
    assert moved(early, QDate(1970, 1, 1), QTime(0, 0)).year == 1970


def test_day_and_time_are_typed(look: Look) -> None:
    field = WhenField(look, NOW)
    told: list[datetime] = []
    field.changed.connect(told.append)
    field.day.setDate(QDate(1970, 1, 1))
    field.time.setTime(QTime(0, 1))
    assert [one.isoformat()[:16] for one in told] == ["1970-01-01T21:14", "1970-01-01T00:01"]
    field.day.setDate(QDate(1969, 12, 31))
    assert field.day.date() == QDate(1970, 1, 1)
    field.deleteLater()


@pytest.fixture
def fields(look: Look) -> Iterator[EntryFields]:
    children = [Child("Vlinder", id="v")]

    def add(alias: str) -> Child | str:
        if alias == "Vol":
            return "Dit kon niet."
        children.append(Child(alias, id=alias.lower()))
        return children[-1]

    made = EntryFields(
        look,
        FieldSources(
            children=lambda: children,
            alias=lambda child: {one.id: one.alias for one in children}.get(child, ""),
            add_child=add,
            tags=lambda start: tuple(tag for tag in ("school", "slaap") if tag.startswith(start)),
            words=DiaryWords(areas={Area.LIMIT: "Over veiligheid."}),
        ),
    )
    made.resize(600, 300)
    made.show_entry(Entry(at=NOW))
    made.show()
    settle()
    yield made
    made.close()
    made.deleteLater()


def test_one_field_is_open_at_a_time_and_escape_closes_it(fields: EntryFields) -> None:
    fields.toggle("mood")
    assert fields.chips["mood"].isChecked()
    fields.toggle("kind")
    assert not fields.chips["mood"].isChecked()
    assert len(fields.findChildren(Choices)) >= 1
    QTest.keyClick(fields, Qt.Key.Key_Escape)
    assert fields.opened == ""
    QTest.keyClick(fields, Qt.Key.Key_Escape)
    wanted: list[bool] = []
    fields.story_wanted.connect(lambda: wanted.append(True))
    fields.toggle("story")
    assert wanted == [True]


def test_what_is_chosen_stands_on_its_chip(fields: EntryFields) -> None:
    fields.set(kind=Kind.CONFLICT, area=Area.LIMIT, mood=2, energy=5, child="v", tags=("a", "b"))
    said = {name: chip.text().strip() for name, chip in fields.chips.items()}
    assert said == {
        "kind": "Conflict",
        "child": "Vlinder",
        "area": "Limit",
        "mood": "Tense",
        "energy": "Full of energy",
        "tags": "a, b",
        "story": "Before, response, outcome",
    }
    assert fields.chips["area"].toolTip() == "Over veiligheid."
    fields.set(tags=("een heel lang label", "en nog een lang label"))
    assert fields.chips["tags"].text().endswith("…")
    fields.show_entry(None)
    assert fields.chips["child"].text() == "Child"
    with pytest.raises(RuntimeError):
        _ = fields.entry


def test_what_an_area_is_can_be_read_where_it_is_chosen(fields: EntryFields) -> None:
    fields.toggle("area")
    panel = fields._panel
    assert panel is not None
    words = [label.accessibleName() for label in panel.findChildren(Label)]
    assert words == ["Limit: over veiligheid."]
    fields.toggle("kind")
    assert not isinstance(fields._panel, Explained)


def test_the_first_child_is_the_first_thing_to_choose(fields: EntryFields, look: Look) -> None:
    fields.toggle("child")
    panel = fields._panel
    assert isinstance(panel, ChildField)
    assert panel.first_focus().accessibleName() == "Child: Vlinder"
    alone = ChildField(look, (), None, lambda _child: None, lambda _alias: "")
    assert alone.first_focus() is alone.field
    assert not alone.form.isHidden()
    alone.open_form()
    assert not alone.form.isHidden()


def test_a_nickname_that_cannot_be_kept_is_told(fields: EntryFields) -> None:
    fields.toggle("child")
    settle()
    panel = fields._panel
    assert panel is not None
    field = panel.field  # type: ignore[attr-defined]
    # Whom it is about is chosen; that another child can be added is a step of its own.
    assert not field.isVisible()
    panel.open_form()  # type: ignore[attr-defined]
    assert field.isVisible()
    field.setText(" ")
    field.returnPressed.emit()
    field.setText("Vol")
    field.returnPressed.emit()
    assert panel.advice.text() == "Dit kon niet."  # type: ignore[attr-defined]
    field.setText("Egel")
    field.returnPressed.emit()
    assert fields.entry.child == "egel"
    assert fields.opened == ""


def test_tags_are_typed_completed_and_taken_away(look: Look) -> None:
    told: list[tuple[str, ...]] = []
    used = ("school", "slaap", "bezoek")
    field = TagsField(
        look,
        ("bezoek",),
        lambda start: tuple(one for one in used if one.startswith(start)),
        told.append,
    )
    field.show()
    field.activateWindow()
    QTest.qWaitForWindowActive(field)
    first = field.first_offer()
    assert first is not None
    assert first.accessibleName() == "Add: school"
    field.field.setFocus()
    QTest.keyClicks(field.field, "sl")
    settle()
    offered = field.first_offer()
    assert offered is not None
    assert offered.accessibleName() == "Add: slaap"
    QTest.keyClick(field.field, Qt.Key.Key_Down)
    assert offered.hasFocus()
    QTest.keyClick(offered, Qt.Key.Key_Return)
    QTest.keyClicks(field.field, "Eten, BEZOEK,")
    QTest.keyClick(field.field, Qt.Key.Key_Return)
    assert told == [("bezoek", "slaap"), ("bezoek", "slaap", "Eten")]
    field._remove("slaap")
    assert told[-1] == ("bezoek", "Eten")
    QTest.keyClicks(field.field, "tuin")
    QTest.mouseClick(field.add_button, Qt.MouseButton.LeftButton)
    assert told[-1:] == [("bezoek", "Eten", "tuin")]
    assert field.field.hasFocus()
    field.close()
    field.deleteLater()


def test_choices_of_one_or_of_several(look: Look) -> None:
    told: list[frozenset[object]] = []
    options = [Option(1, "een"), Option(2, "twee")]
    for several in (False, True):
        choices = Choices(look, "Getal", options, frozenset(), told.append, several=several)
        for value in (1, 2, 2):
            choices.buttons[value].click()
        choices.deleteLater()
    assert told == [{1}, {2}, set(), {1}, {1, 2}, {1}]


@settings(max_examples=40, suppress_health_check=[*HealthCheck])
@given(st.lists(st.integers(10, 200), max_size=12), st.integers(60, 400))
def test_a_flow_keeps_everything_within_its_width(
    look: Look, widths: list[int], width: int
) -> None:
    holder = QWidget()
    flow = Flow(holder, 8)
    widgets = [QWidget() for _one in widths]
    for widget, one in zip(widgets, widths, strict=True):
        widget.setFixedSize(one, 20)
        flow.addWidget(widget)
        widget.show()
    height = flow.heightForWidth(width)
    flow.setGeometry(QRect(0, 0, width, height))
    areas = [widget.geometry() for widget in widgets]
    for number, area in enumerate(areas):
        assert area.right() < width or area.left() == 0
        assert area.bottom() < height
        assert not any(area.intersects(other) for other in areas[:number])
    assert flow.itemAt(99) is None
    assert flow.takeAt(99) is None
    holder.deleteLater()


def test_the_mark_goes_below_the_moment_where_both_do_not_fit(look: Look) -> None:
    row = WhenRow(look)
    row.show_moment(NOW, NOW.date())
    row.resize(600, 60)
    row.show()
    settle()
    assert abs(row.mark.geometry().center().y() - row.button.geometry().center().y()) <= 2
    row.resize(row.minimumSizeHint().width(), 80)
    settle()
    assert row.mark.y() >= row.button.geometry().bottom()
    assert row.rect().contains(row.mark.geometry())
    row.close()
    row.deleteLater()
