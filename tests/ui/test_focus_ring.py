"""The ring around the control that the keyboard is on."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tests.support.program import Running
from thop_desktop.tour.seen import settle
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.focus_ring import FocusRing
from thop_desktop.ui.look import Look
from thop_desktop.ui.themes import CONTRAST, LIGHT


def ring(running: Running) -> FocusRing:
    (found,) = running.window.findChildren(FocusRing)
    return found


def focused(running: Running) -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    assert running.window.isAncestorOf(widget)
    return widget


def area(running: Running, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(running.window, widget.rect().topLeft()), widget.size())


def tab_to(running: Running, words: str) -> QAbstractButton:
    for _press in range(60):
        running.press(Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if isinstance(widget, QAbstractButton) and widget.text().strip() == words:
            return widget
    raise AssertionError(f"the Tab key does not come to {words}")


def test_the_ring_lies_around_what_the_tab_key_reaches(running: Running) -> None:
    running.go("settings")
    for words in ("Licht", "Groter", "Vandaag"):
        button = tab_to(running, words)
        assert ring(running).isVisible()
        assert ring(running).geometry().contains(area(running, button))


def test_a_click_with_the_mouse_brings_no_ring(running: Running) -> None:
    running.click("Lezen")
    assert not ring(running).isVisible()
    running.click("Instellingen")
    assert not ring(running).isVisible()


def test_a_field_shows_the_keyboard_by_its_own_edge(running: Running) -> None:
    tab_to(running, "Lezen")
    running.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert not ring(running).isVisible()


def test_the_ring_moves_along_with_the_control(running: Running) -> None:
    button = tab_to(running, "Nu lastig")
    running.window.resize(1000, 600)
    settle()
    assert ring(running).geometry().contains(area(running, button))


def test_the_ring_ends_where_what_scrolls_ends(look: Look) -> None:
    window, page, body = QWidget(), QScrollArea(), QWidget()
    inside = QVBoxLayout(body)
    inside.addSpacing(400)
    button = Button(look, "Volgende", lambda: None)
    inside.addWidget(button)
    inside.addSpacing(400)
    page.setWidget(body)
    outside = QVBoxLayout(window)
    outside.addWidget(page)
    outside.addWidget(QLabel("Altijd in beeld"))
    window.resize(300, 200)
    window.show()
    window.activateWindow()
    around = FocusRing(look, window)
    settle()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    bar, height = page.verticalScrollBar(), page.viewport().height()
    edge = page.viewport().mapTo(window, page.viewport().rect().bottomLeft()).y()
    bar.setValue(button.y() - height // 2)
    assert around.mask().boundingRect() == around.rect()
    bar.setValue(button.y() + button.height() // 2 - height)
    assert around.isVisible()
    assert around.y() + around.mask().boundingRect().bottom() == edge
    bar.setValue(0)
    assert not around.isVisible()
    window.close()


def test_the_ring_goes_when_its_control_goes(running: Running) -> None:
    button = tab_to(running, "Nu lastig")
    before = ring(running).geometry()
    button.hide()
    settle()
    # The keyboard goes on to the next one.
    assert focused(running) is not button
    assert not before.intersects(ring(running).geometry())


def test_who_goes_by_keyboard_keeps_the_ring_on_the_next_page(running: Running) -> None:
    tab_to(running, "Lezen")
    running.press(Qt.Key.Key_Space)
    assert running.place.room == "read"
    assert ring(running).isVisible()
    assert isinstance(focused(running), QAbstractButton)


def test_enter_and_the_space_bar_do_what_a_click_does(running: Running) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        running.go("today")
        tab_to(running, "Instellingen")
        running.press(key)
        assert running.place.room == "settings"
        tab_to(running, "Bekijk alle bronnen")
        running.press(key)
        assert running.place.target == "sources"


def test_there_is_one_ring_after_many_changes_and_it_has_the_colour_of_the_theme(
    running: Running,
) -> None:
    for theme in ("dark", "light", "contrast"):
        running.program.set_theme(theme)
        settle()
    button = tab_to(running, "Vandaag")
    picture = ring(running).grab().toImage()
    edge = picture.pixelColor(picture.width() // 2, 1)
    assert edge == QColor(CONTRAST.main)
    assert edge != QColor(LIGHT.main)
    assert button.hasFocus()


def test_the_mouse_goes_through_the_ring(running: Running) -> None:
    button = tab_to(running, "Lezen")
    assert running.window.childAt(ring(running).geometry().center()) is button


def test_every_control_of_every_page_can_be_reached_by_the_tab_key(running: Running) -> None:
    for room in ("today", "read", "help", "now", "settings", "search"):
        running.go(room)
        wanted = {
            button
            for button in running.window.findChildren(QAbstractButton)
            if button.isVisible()
            and button.isEnabled()
            # A group of choices is one stop; the arrow keys go on within it.
            and not (button.autoExclusive() and not button.isChecked())
            # Inside a field, as Qt makes it, with a key of its own.
            and button.parent() is not QApplication.focusWidget()
        }
        reached: set[QWidget] = set()
        for _press in range(120):
            running.press(Qt.Key.Key_Tab)
            reached.add(focused(running))
        missed = {button.text() or button.accessibleName() for button in wanted - reached}
        assert not missed, f"{room}: {missed}"
