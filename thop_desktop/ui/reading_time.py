"""Reading time in words."""

from PySide6.QtCore import QCoreApplication


def reading_time(minutes: int) -> str:
    """Reading time as it stands beside a title; no page takes less than two minutes."""
    words = QCoreApplication.translate("ReadingTime", "%1 minutes to read")
    return words.replace("%1", str(minutes))
