"""Which messages of Windows mean that the user leaves; the calls themselves need Windows."""

import pytest

from thop_desktop.ui.session_windows import (
    PBT_APMSUSPEND,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    is_leaving,
)

LOCK, UNLOCK, CONNECT, DISCONNECT, RESUME = 0x7, 0x8, 0x1, 0x2, 0x12


@pytest.mark.parametrize(
    ("message", "reason", "leaves"),
    [
        (WM_WTSSESSION_CHANGE, LOCK, True),
        (WM_WTSSESSION_CHANGE, DISCONNECT, True),
        (WM_WTSSESSION_CHANGE, UNLOCK, False),
        (WM_WTSSESSION_CHANGE, CONNECT, False),
        (WM_POWERBROADCAST, PBT_APMSUSPEND, True),
        (WM_POWERBROADCAST, RESUME, False),
        (0x0010, LOCK, False),
    ],
)
def test_a_message_means_leaving_or_not(message: int, reason: int, leaves: bool) -> None:
    assert is_leaving(message, reason) == leaves
