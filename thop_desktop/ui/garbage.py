"""Python's garbage, collected in the window's own thread."""

import gc

from PySide6.QtCore import QObject, Qt, QTimer

BETWEEN_MS = 1000


class Garbage(QObject):
    """Collects what Python's own collector would, now and then, while the window waits.

    Python's own collects in whatever thread happens to make an object. A widget that is only held
    by itself would then end in a thread that searches or opens the diary, and Qt's widgets may
    end in the window's thread alone: elsewhere the program crashes. So that one is turned off for
    as long as the program runs.
    """

    def __init__(self, parent: QObject) -> None:
        """Begin; what is there already stays and is not looked at again."""
        super().__init__(parent)
        gc.disable()
        if not gc.get_freeze_count():
            gc.freeze()
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(collect_due)
        timer.start(BETWEEN_MS)


def collect_due() -> None:
    """Collect the oldest generation of which Python's own thresholds say that it is due.

    To be called in the window's thread.
    """
    counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [age for age, (count, threshold) in enumerate(counts) if 0 < threshold < count]
    if due:
        gc.collect(max(due))
