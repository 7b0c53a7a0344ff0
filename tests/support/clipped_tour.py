"""A process of its own that looks at every station of a tour for what is cut off or told wrong.

python -m tests.support.clipped_tour LANGUAGE PERCENT WIDTH prints JSON: station → its faults.
"""

import json
import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.support.clipped import lasting_faults
from tests.support.spoken_pages import stumbles
from tests.support.spoken_windows import mistakes
from thop_desktop import paths
from thop_desktop.app import Program, Start, make_qt
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.tour.guide import Guide
from thop_desktop.tour.seen import settle

EVENING = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)


def wrong_at(shown: QWidget) -> list[str]:
    """What is wrong for who looks and for who listens."""
    return [*lasting_faults(shown), *stumbles(shown), *mistakes(shown)]


def main(language: str, percent: int, width: int) -> None:
    """Look at every page at its first screen: the rest of a text is laid out in the same way."""
    from pseudo import made_up_languages

    setattr(Guide, "_screens", lambda _guide: 1)  # noqa: B010
    with made_up_languages(), tempfile.TemporaryDirectory() as home:
        start = Start(
            Path(home), lambda: EVENING, language=language, theme="light", text_percent=percent,
            vault_cost=LEAST_COST,
        )  # fmt: skip
        app = make_qt()
        QAccessible.setActive(True)
        program = Program(app, start)
        program.window.resize(width, program.window.height())
        stations = Guide(program).stations()
        found = {name: wrong for name, shown in stations if (wrong := wrong_at(shown))}
        program.window.close()
        settle()
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(paths.PACKAGE.parent / "packaging"))
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
