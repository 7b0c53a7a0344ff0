"""A user who never tires: seeded clicks and keys through the whole window, and the memory it takes.

    python -m tests.support.clicking WARM_UP_STEPS STEPS

prints as a line of JSON what it holds in memory after the warm-up and at the end, in kB, and what
was done how often.
"""

import gc
import json
import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from tests.support.program import Running, start_program
from thop_desktop.tour.seen import settle
from thop_desktop.ui.buttons import Choice
from thop_desktop.ui.cards import RowCard
from thop_desktop.ui.contents_panel import ContentsPanel
from thop_desktop.ui.now_page import NowPage
from thop_desktop.ui.rail import Rail
from thop_desktop.ui.read_page import ReadPage
from thop_desktop.ui.reader_bar import ReaderBar
from thop_desktop.ui.reader_page import ReaderPage
from thop_desktop.ui.search_page import SearchPage
from thop_desktop.ui.settings_page import SettingsPage

SEED = 20261123
SMAPS = Path("/proc/self/smaps_rollup")
QUERIES = ("straf", "driftbui", "wil niet naar bed", "qqqq", "asso", "oppas", "knufelen")
WITHIN = ("kind", "contact", "je", "zzz")
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
Kind = TypeVar("Kind", bound=QWidget)


class Clicker:
    """Does one thing after another, each of which a user could do where they are."""

    def __init__(self, running: Running) -> None:
        self._running = running
        self._chance = random.Random(SEED)  # noqa: S311
        self.done: Counter[str] = Counter()
        # What people do most comes first; settings make the whole window anew.
        self.deeds: dict[Callable[[], None], int] = {
            self.rail: 12,
            self.open_page: 16,
            self.follow_link: 14,
            self.contents: 5,
            self.scroll: 8,
            self.back_or_forward: 12,
            self.search: 8,
            self.find_within: 6,
            self.mark: 3,
            self.size_menu: 3,
            self.context_menu: 2,
            self.now: 5,
            self.setting: 4,
            self.text_size: 2,
        }

    def step(self) -> None:
        """Do something."""
        (deed,) = self._chance.choices(list(self.deeds), list(self.deeds.values()))
        deed()
        self.done[deed.__name__] += 1
        settle()

    def rail(self) -> None:
        """Go to one of the rooms."""
        self._click(self._any(Rail, self._running.window).findChildren(QAbstractButton))

    def open_page(self) -> None:
        """Open one of the pages of the book from their list."""
        self._running.go("read")
        self._click(self._running.room(ReadPage).findChildren(RowCard))

    def follow_link(self) -> None:
        """Come to one of the links of a text by keyboard, and follow it."""
        reader = self._reader()
        QTest.keyClick(reader.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        for _press in range(self._chance.randint(1, 6)):
            QTest.keyClick(reader.view, Qt.Key.Key_Tab)
        QTest.keyClick(reader.view, Qt.Key.Key_Return)

    def contents(self) -> None:
        """Go to a heading."""
        panels = self._reader().findChildren(ContentsPanel)
        self._click([button for panel in panels for button in panel.findChildren(QAbstractButton)])

    def scroll(self) -> None:
        """Read on, or back."""
        keys = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Down, Qt.Key.Key_End)
        QTest.keyClick(self._reader().view, self._chance.choice(keys))

    def back_or_forward(self) -> None:
        """Go back more often than forward."""
        key = self._chance.choice((Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right))
        self._running.press(key, ALT)

    def search(self) -> None:
        """Type a question letter by letter, and perhaps open what is found."""
        self._running.go("search")
        field = self._running.room(SearchPage).field
        QTest.keyClicks(field, self._chance.choice(QUERIES))
        settle()
        for _press in range(self._chance.randint(0, 3)):
            QTest.keyClick(field, Qt.Key.Key_Down)
        QTest.keyClick(field, self._chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))

    def find_within(self) -> None:
        """Find words within the text at hand."""
        reader = self._reader()
        self._running.press(Qt.Key.Key_F3)
        field = reader.find_bar.field
        QTest.keyClicks(field, self._chance.choice(WITHIN))
        for shift in (Qt.KeyboardModifier.NoModifier, SHIFT):
            QTest.keyClick(field, Qt.Key.Key_Return, shift)
        QTest.keyClick(field, Qt.Key.Key_Escape)

    def mark(self) -> None:
        """Mark all of a text, or take that mark away again."""
        reader = self._reader()
        QTest.keyClick(reader.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        reader.toggle_mark()

    def size_menu(self) -> None:
        """Open the menu of text sizes; leave it, or choose from it."""
        bar = self._reader().findChildren(ReaderBar)[0]
        self._click([bar.sizes])
        self._leave_menu()

    def context_menu(self) -> None:
        """Open the menu of the text and leave it."""
        view = self._reader().view
        QTimer.singleShot(0, view, self._leave_menu)
        spot = QPoint(self._chance.randint(20, 200), self._chance.randint(20, 200))
        where = view.viewport().mapToGlobal(spot)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, where)
        QApplication.sendEvent(view.viewport(), event)

    def now(self) -> None:
        """Answer whether everyone is safe, and perhaps go on from there."""
        self._running.go("now")
        for _answer in range(self._chance.randint(1, 3)):
            room = self._running.window.room
            if isinstance(room, NowPage):
                self._click(room.findChildren(QAbstractButton))

    def setting(self) -> None:
        """Choose another language or other colours."""
        self._running.go("settings")
        self._click(self._running.room(SettingsPage).findChildren(Choice))

    def text_size(self) -> None:
        """Make text larger or smaller, sometimes normal again."""
        self._running.go("settings")
        controls = self._running.room(SettingsPage).controls
        self._click([button for name in ("larger", "smaller")
                     if isinstance(button := controls[name], QAbstractButton)])  # fmt: skip
        if self._chance.random() < 0.3:
            self._running.press(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)

    def _reader(self) -> ReaderPage:
        """The page that shows texts; one is opened where there is none."""
        if not isinstance(self._running.window.room, ReaderPage):
            self._running.go("article", self._chance.choice(list(self._running.program.book.pages)))
        return self._running.room(ReaderPage)

    def _any(self, kind: type[Kind], within: QWidget) -> Kind:
        return next(child for child in within.findChildren(kind) if child.isVisible())

    def _click(self, buttons: Sequence[QAbstractButton]) -> None:
        seen = [button for button in buttons if button.isVisible() and button.isEnabled()]
        if seen:
            QTest.mouseClick(self._chance.choice(seen), Qt.MouseButton.LeftButton)
            settle()

    def _leave_menu(self) -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            if self._chance.random() < 0.5:
                QTest.keyClick(menu, Qt.Key.Key_Down)
            QTest.keyClick(menu, Qt.Key.Key_Escape)


def memory() -> int:
    """What this process holds in memory, in kB, once all that can be thrown away has been.

    All of it, not its fair share of what it has together with other programs: those come and go.
    """
    for _time in range(2):
        settle()
        gc.collect()
    (line,) = (line for line in SMAPS.read_text().splitlines() if line.startswith("Rss:"))
    return int(line.split()[1])


def main(warm_up: int, steps: int) -> None:
    """Warm up, measure, go on, measure again."""
    told: list[int] = []
    with (
        tempfile.TemporaryDirectory(prefix="thop-clicks-") as home,
        start_program(Path(home)) as running,
    ):
        running.accept_gate()
        clicker = Clicker(running)
        for number in (warm_up, steps):
            for _step in range(number):
                clicker.step()
            running.go("today")
            told.append(memory())
    warm, after = told
    story = {"warm": warm, "after": after, "kinds": len(clicker.deeds), "done": clicker.done}
    sys.stdout.write(json.dumps(story) + "\n")


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:3]))
