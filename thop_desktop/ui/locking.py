"""When the diary locks by itself and what is hidden, as the user or a machine's manager wishes."""

from dataclasses import dataclass, fields, replace
from typing import Any

USUAL_MINUTES, SHARED_MINUTES = 5, 2
IDLE_MINUTES = (1, 2, 5, 10, 30)
NEVER = 0
NO_KEY = "off"
# What is kept, and the keys as Qt writes them.
HIDE_KEYS = {"f9": "F9", "ctrl-shift-h": "Ctrl+Shift+H", NO_KEY: ""}


@dataclass(frozen=True)
class LockingWishes:
    """What is wished on this machine.

    Attributes:
        idle_minutes: after how many minutes without a touch the diary locks; 0 for never; None for
            what is usual, which depends on whether the computer is shared.
        shared: others use this computer too.
        on_minimise: the diary locks when the window is made an icon.
        hide_key: the key that hides the window at once, one of HIDE_KEYS.
        no_screenshots: the system is asked to leave the window out of pictures of the screen while
            private text shows.
    """

    idle_minutes: int | None = None
    shared: bool = False
    on_minimise: bool = False
    hide_key: str = "f9"
    no_screenshots: bool = True

    @property
    def minutes(self) -> int:
        """After how many minutes the diary locks; 0 for never, which no shared computer does."""
        usual = SHARED_MINUTES if self.shared else USUAL_MINUTES
        if self.idle_minutes is None or (self.shared and self.idle_minutes == NEVER):
            return usual
        return self.idle_minutes


@dataclass(frozen=True)
class LockingPolicy:
    """What the machine's manager holds; None for what the user may choose.

    Attributes:
        idle_minutes: see LockingWishes; 0 for never.
        shared: see LockingWishes.
        on_minimise: see LockingWishes.
        hide_key: see LockingWishes.
        no_screenshots: see LockingWishes.
    """

    idle_minutes: int | None = None
    shared: bool | None = None
    on_minimise: bool | None = None
    hide_key: str | None = None
    no_screenshots: bool | None = None

    @property
    def held(self) -> dict[str, Any]:
        """What is held, by the name of the wish."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in values.items() if value is not None}


def composed(chosen: LockingWishes, policy: LockingPolicy) -> LockingWishes:
    """What holds: what the manager says, and for the rest what the user chose."""
    return replace(chosen, **policy.held)
