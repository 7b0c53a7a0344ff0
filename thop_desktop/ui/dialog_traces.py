"""What Qt remembers of its dialogs for files, unasked, for all programs of a user: not ours."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSettings

# Where Qt keeps it: the folder that was last looked into, and those before it.
COMPANY = "QtProject"
KEYS = ("FileDialog/lastVisited", "FileDialog/history")


@contextmanager
def nothing_remembered() -> Iterator[None]:
    """Let no folder that is chosen meanwhile stand there afterwards; a path may tell something."""
    before = QSettings(QSettings.Scope.UserScope, COMPANY)
    kept = {key: before.value(key) for key in KEYS if before.contains(key)}
    try:
        yield
    finally:
        after = QSettings(QSettings.Scope.UserScope, COMPANY)
        after.sync()
        for key in KEYS:
            if key in kept:
                after.setValue(key, kept[key])
            elif after.contains(key):
                after.remove(key)
        after.sync()
