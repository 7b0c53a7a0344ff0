"""The rail in a window that has little room: icons alone, and still all of the words."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.clipped import faults
from thop_desktop.tour.seen import settle
from thop_desktop.ui.look import Look
from thop_desktop.ui.rail import MOST_WIDTH, NARROW_WIDTH, WIDTH, Rail
from thop_desktop.ui.themes import LIGHT


def test_where_letters_are_large_and_the_window_is_not_icons_lead_the_way(
    qt: QApplication, resources: Path, qtbot: QtBot
) -> None:
    look = Look(LIGHT, 2.0, resources / "icons", QFont(qt.font()))
    went: list[str] = []
    rail = Rail(look, lambda place: went.append(place.room), gate_only=False, lock=lambda: None)
    qtbot.addWidget(rail)
    rail.fit(1280)
    wide = rail.width(), {button.toolTip() for button in rail.findChildren(QAbstractButton)}
    assert wide == (look.space(WIDTH), {""})

    rail.fit(760)
    rail.show()
    assert rail.width() == look.space(NARROW_WIDTH)
    buttons = rail.findChildren(QAbstractButton)
    assert all(button.toolTip() == button.accessibleName() != "" for button in buttons)
    inner = rail.contentsRect()
    assert all(inner.contains(one.geometry()) for one in buttons if one.isVisible())
    next(button for button in buttons if button.objectName() == "now").click()
    assert went == ["now"]

    rail.fit(1280)
    assert rail.width() == look.space(WIDTH)


def test_letters_of_the_usual_size_keep_the_words_in_the_smallest_window(
    look: Look, qtbot: QtBot
) -> None:
    rail = Rail(look, lambda _place: None, gate_only=True, lock=lambda: None)
    qtbot.addWidget(rail)
    rail.fit(720)
    assert rail.width() == look.space(WIDTH)


def test_longer_words_than_the_rail_is_wide_get_more_room_and_no_more_than_that(
    look: Look, qtbot: QtBot
) -> None:
    rail = Rail(look, lambda _place: None, gate_only=True, lock=lambda: None)
    qtbot.addWidget(rail)
    row = rail.findChildren(QAbstractButton)[0]
    for words, widest in (("Hulp om anders te kijken", 270), ("Hulp " * 20, MOST_WIDTH)):
        row.setText(words)
        rail.fit(1280)
        assert look.space(WIDTH) < rail.width() <= look.space(widest)
        rail.show()
        row.grab()
        assert (row.toolTip() == "") == (widest < MOST_WIDTH)


def test_large_letters_in_a_low_window_keep_every_row_apart(
    qt: QApplication, resources: Path, qtbot: QtBot
) -> None:
    look = Look(LIGHT, 2.0, resources / "icons", QFont(qt.font()))
    rail = Rail(look, lambda _place: None, gate_only=False, lock=lambda: None)
    window = QWidget()
    qtbot.addWidget(window)
    rail.setParent(window)
    rail.fit(1280)
    window.show()
    for height, offered in ((720, False), (720, True), (1000, True)):
        rail.resize(rail.width(), height)
        rail.offer_lock(offered=offered)
        settle()
        rows = [row for row in rail.findChildren(QAbstractButton) if row.isVisible()]
        assert faults(rail) == []
        assert all(row.height() > QFontMetrics(row.font()).height() for row in rows)
        assert max(row.geometry().bottom() for row in rows) < height
    # Where there is room again, the rows have their own height.
    assert min(row.height() for row in rows) == look.space(40)
