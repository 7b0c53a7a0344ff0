"""The part of the tour in the guide to the program, and in putting an earlier diary back."""

from collections.abc import Iterator
from functools import partial

from thop_desktop import paths
from thop_desktop.app import Program
from thop_desktop.content.user_guide import load_guide
from thop_desktop.tour.seen import Visit
from thop_desktop.ui.place import Place
from thop_desktop.ui.reader_page import ReaderPage


def manual_visits(program: Program) -> Iterator[Visit]:
    """The guide's contents and every chapter, the last one from its end.

    Args:
        program: on a throw-away profile, without a diary yet.
    """
    go = program.window.go
    yield "guide", lambda: go(Place("guide"))
    for chapter in load_guide(paths.guide()).chapters:
        yield f"guide-{chapter.id}", partial(go, Place("guide", chapter.id))
    yield "guide-end", lambda: _scroll_down(program)
    yield "diary-restore", lambda: go(Place("diary-restore"))


def _scroll_down(program: Program) -> None:
    room = program.window.room
    if isinstance(room, ReaderPage):
        bar = room.view.verticalScrollBar()
        bar.setValue(bar.maximum())
