"""The program on a bus of its own, on which a stand-in for logind locks the session.

    dbus-run-session -- python -m tests.support.locked_session HOME

Somebody writes in their diary by keyboard; the session locks; they open it again and find what they
wrote. Prints what was seen, as a line of JSON.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

# Before Qt is loaded: both buses are the one of dbus-run-session.
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt

from tests.support.diaries import WORDS, locked_diary
from tests.support.program import Running, start_program
from thop_desktop.tour.seen import settle
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.session_watch import watch_session
from thop_desktop.ui.unlock_page import UnlockPage

SENTENCE = "Vandaag was het stil aan tafel."
LONGEST_SECONDS = 60.0


def until(done: Callable[[], bool]) -> None:
    """Let the program go on until something is so."""
    end = monotonic() + LONGEST_SECONDS
    while not done():
        settle()
        if monotonic() > end:
            raise TimeoutError


def unlock(user: Running) -> None:
    """Type the passphrase on the page that asks for it."""
    keeper = user.program.keeper
    user.type_words(WORDS)
    user.press(Qt.Key.Key_Return)
    until(lambda: keeper.is_open and not keeper.backups.busy)
    settle()


def main(home: Path) -> int:
    """Go through it."""
    locked_diary(home)
    command = [sys.executable, "-m", "tests.support.fake_logind"]
    with (
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as logind,
        start_program(home, accepted=True, watch_session=watch_session) as user,
    ):
        assert logind.stdin is not None
        assert logind.stdout is not None
        if logind.stdout.readline() != "ready\n":
            return 1
        qt_before = "PySide6.QtDBus" in sys.modules
        user.press(Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
        unlock(user)
        user.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        user.type_words(SENTENCE)
        # Which session this is, is asked of logind first; the screen saver needs no asking.
        logind.stdin.write("saver\n")
        logind.stdin.flush()
        until(lambda: not user.program.keeper.is_open)
        settle()
        seen = {
            "dbus before it opened": qt_before,
            "locked": isinstance(user.window.room, UnlockPage),
            "words shown": [one for one in user.words if "stil aan tafel" in one],
        }
        unlock(user)
        room = user.window.room
        seen["words again"] = room.desk.form.text.text if isinstance(room, DiaryPage) else ""
        user.program.lock()
        logind.stdin.close()
    sys.stdout.write(json.dumps(seen) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
