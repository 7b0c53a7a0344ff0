"""What is set for the whole computer, from which file, and what is wrong in that."""

from collections.abc import Sequence
from pathlib import Path

from thop_desktop.selfcheck.finding import Finding
from thop_desktop.store.machine import read_machine_settings


def check_machine(places: Sequence[Path], home: Path) -> Finding:
    """Read the file of the person who manages this computer; a mistake in it is not well.

    Args:
        places: where it may be, the weightiest first.
        home: the user's own folder.
    """
    machine = read_machine_settings(places, home)
    if machine.file is None:
        return Finding("machine", True, "machine-none", {"file": None, "places": _all(places)})
    told = "machine-mistakes" if machine.mistakes else "machine-holds"
    mistakes = tuple(
        f"{one.line}: {one.key}: {one.fault.value}" if one.key else f"{one.line}: {one.fault.value}"
        for one in machine.mistakes
    )
    return Finding(
        "machine",
        not mistakes,
        told,
        {"file": str(machine.file), "set": machine.held, "mistakes": mistakes},
    )


def _all(places: Sequence[Path]) -> str:
    """The places as one text: where nothing is set, nobody needs them line by line."""
    return ", ".join(str(place) for place in places)
