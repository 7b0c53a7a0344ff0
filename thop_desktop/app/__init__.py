"""The one place where everything is wired.

`Program` is the whole; `Parts` names its parts, and a part is one file here that ends in `_part`.
What the first window does not need is imported when it is needed: it shortens the start.
"""

from thop_desktop.app.appearance import PAPER_SCALE
from thop_desktop.app.program import Program
from thop_desktop.app.running import run
from thop_desktop.app.start import NAME, Start, make_qt

__all__ = ["NAME", "PAPER_SCALE", "Program", "Start", "make_qt", "run"]
