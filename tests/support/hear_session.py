"""Listens to a fake logind on a bus of its own, and tells what of it counts as leaving.

    dbus-run-session -- python -m tests.support.hear_session HAPPENING...

prints each thing that happened, with how often it was heard: "lock 1". "let" waits until the
machine may sleep.
"""

import os
import select
import subprocess
import sys
from time import monotonic

# Before Qt is loaded: both buses are the one of dbus-run-session.
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]

from PySide6.QtCore import QCoreApplication

from thop_desktop.ui.session_watch import SessionWatch, watch_session

LONGEST_SECONDS = 20.0
# How long silence is waited for, when nothing should be heard.
SILENCE_SECONDS = 0.3


class Heard:
    """Counts what was heard."""

    def __init__(self, watch: SessionWatch) -> None:
        self.times = 0
        watch.leave.connect(self._left)

    def within(self, seconds: float) -> int:
        """How often it was heard, as soon as it was or when the time is over."""
        end, before = monotonic() + seconds, self.times
        while monotonic() < end and self.times == before:
            QCoreApplication.processEvents()
        return self.times - before

    def _left(self) -> None:
        self.times += 1


def main() -> int:
    """Let each thing happen in turn."""
    app = QCoreApplication(sys.argv[:1])
    command = [sys.executable, "-m", "tests.support.fake_logind"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as logind:
        if logind.stdin is None or logind.stdout is None or logind.stdout.readline() != "ready\n":
            return 1
        watch = watch_session()
        heard = Heard(watch)
        watch.begin(0)

        def happen(word: str, seconds: float) -> int:
            assert logind.stdin is not None
            logind.stdin.write(f"{word}\n")
            logind.stdin.flush()
            return heard.within(seconds)

        # Which session this is, is asked of logind; until that is known a lock is not heard.
        end = monotonic() + LONGEST_SECONDS
        while not happen("lock", SILENCE_SECONDS) and monotonic() < end:
            pass
        heard.within(SILENCE_SECONDS)
        for word in sys.argv[1:]:
            if word == "end":
                watch.end()
                continue
            if word == "let":
                end = monotonic() + LONGEST_SECONDS
                while not select.select([logind.stdout], [], [], 0)[0] and monotonic() < end:
                    QCoreApplication.processEvents()
                sys.stdout.write(logind.stdout.readline())
                continue
            quiet = word.endswith("?")
            times = happen(word.rstrip("?"), SILENCE_SECONDS if quiet else LONGEST_SECONDS)
            sys.stdout.write(f"{word.rstrip('?')} {times}\n")
        logind.stdin.close()
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
