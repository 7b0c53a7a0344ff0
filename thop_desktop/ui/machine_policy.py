"""What the settings file of a computer says of locking, in the words of the window."""

from thop_desktop.store.machine import MachineSettings
from thop_desktop.ui.locking import LockingPolicy


def policy_of(machine: MachineSettings) -> LockingPolicy:
    """What is held of how the diary locks; None for what the user may choose."""
    return LockingPolicy(
        idle_minutes=machine.idle_minutes,
        shared=machine.shared,
        on_minimise=machine.lock_on_minimise,
        hide_key=machine.hide_key,
        no_screenshots=machine.no_screenshots,
    )
