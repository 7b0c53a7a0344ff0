"""A report of our own mistakes that holds no private text."""

import traceback
from pathlib import Path
from types import TracebackType

from thop_desktop import __version__


def bug_report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """What the makers need to find a mistake: places in the program, never any text of a user.

    The message of the error is left out, because it may quote what was being worked on.
    """
    places = [
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    return "\n".join([f"Thop Desktop {__version__}", kind.__name__, *places])
