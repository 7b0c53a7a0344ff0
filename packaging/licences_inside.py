"""Write down for a bundle what it holds of others: the notice and the bill of materials."""

import sys
from collections.abc import Iterable

import bill
import notices
import parts
from facts import ROOT
from selection import Entry
from systems import PYTHON

FOLDER = ROOT / "build" / "licences"
NOTICE = "THIRD-PARTY.txt"
BILL = "bill-of-materials.cdx.json"


def tell_of(entries: Iterable[Entry]) -> list[Entry]:
    """Write both for what goes into a bundle.

    Args:
        entries: its modules and files, as PyInstaller has them.

    Returns:
        the two files, as PyInstaller wants them.

    Raises:
        SystemExit: something may not be passed on, or nothing tells whether it may.
    """
    found = parts.collect(entries)
    faults = list(parts.faults(found))
    if f"{sys.version_info.major}.{sys.version_info.minor}" == PYTHON:
        faults += parts.not_as_locked(found)
    else:
        print(f"For trying only: what people download is made with Python {PYTHON}.", flush=True)
    if faults:
        sys.exit("\n".join(faults))
    FOLDER.mkdir(parents=True, exist_ok=True)
    written = {NOTICE: notices.as_text(found), BILL: bill.as_json(found)}
    for name, text in written.items():
        (FOLDER / name).write_bytes(text.encode())
    return [(f"licences/{name}", str(FOLDER / name), "DATA") for name in written]
