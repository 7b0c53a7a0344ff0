"""Marks on what is copied that ask clipboard histories, and clipboards in a cloud, to pass it by.

Sources: KDE's Klipper (x-kde-passwordManagerHint); Microsoft's page on clipboard formats for the
history and the cloud; nspasteboard.org for macOS. On Windows and macOS not yet run.
"""

import sys

from PySide6.QtCore import QMimeData

# Ours alone, to know later whether it is still there.
MARK = "application/x-thop-private"
KDE = "x-kde-passwordManagerHint"
# A number of 32 bits.
NO = bytes(4)
WINDOWS = {
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": NO,
    "CanUploadToCloudClipboard": NO,
}
CONCEALED_MIME, CONCEALED_MAC = (
    "application/x-nspasteboard-concealed",
    ("org.nspasteboard.ConcealedType"),
)


def mark_secret(data: QMimeData, system: str = sys.platform) -> None:
    """Put the marks of a system on what is to be copied.

    Args:
        data: what is to be copied.
        system: as sys.platform has it.
    """
    if system == "win32":
        for name, value in WINDOWS.items():
            # So Qt names formats of Windows that it does not know itself.
            data.setData(f'application/x-qt-windows-mime;value="{name}"', value)
    elif system == "darwin":
        data.setData(CONCEALED_MIME, b"1")
        _teach_mac()
    else:
        data.setData(KDE, b"secret")


def _teach_mac() -> None:
    """Have Qt call the mark by its name on macOS; elsewhere Qt has no such thing."""
    import PySide6.QtGui

    converter = getattr(PySide6.QtGui, "QUtiMimeConverter", None)
    if converter is not None and not _taught:
        from thop_desktop.ui.clipboard_mac import concealed

        _taught.append(concealed(converter, CONCEALED_MIME, CONCEALED_MAC))


# Qt asks it as long as the program runs.
_taught: list[object] = []
