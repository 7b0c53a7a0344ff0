"""The part of the tour between diary and pages, and in practising with a situation of one's own."""

from collections.abc import Iterator

from thop_desktop.app import Program
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.tour.diary import VISIT
from thop_desktop.tour.seen import Visit, wait_until
from thop_desktop.tour.starting import STRONG
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.own_situation_page import OwnSituationPage
from thop_desktop.ui.place import Place
from thop_desktop.ui.reader_page import ReaderPage
from thop_desktop.ui.suggestion_ways import ABOUT

PAGE = "contact-in-conflict"
# What somebody might say in the moment of the entry that is practised with.
SAID = (
    "Je vork ligt op tafel en je roept dat alles stom is.",
    "Volgens mij was het vandaag te veel. Dat snap ik.",
    "Oma blijft nog een half uur. We eten nu.",
    "Kom je naast me zitten? Je hoeft niets te zeggen.",
)


def link_visits(program: Program) -> Iterator[Visit]:
    """An entry with what goes with it, the foot of a page, and practising.

    Args:
        program: with the diary of `diary_visits`, open; it is open again afterwards.
    """
    go = program.window.go
    yield "links-entry", lambda: _entry(program)
    yield "links-page-foot", lambda: _foot(program)
    yield "links-entries-of-a-page", lambda: go(Place("diary", "", ABOUT + PAGE))
    yield "links-write-from-a-page", lambda: go(Place("diary", "new", ABOUT + "asso"))
    yield "practice-safety", lambda: go(Place("diary-practice", VISIT))
    yield "practice-empty", lambda: _practice(program).begin()
    yield "practice-half", lambda: _say(program, 2)
    yield "practice-end", lambda: _finish(program)
    yield "practice-choice", lambda: _scroll_down(program)
    yield "practice-kept", lambda: _keep(program)
    yield "practice-own-situation", lambda: go(Place("practice-own"))
    yield "links-page-foot-locked", lambda: _locked(program)
    yield "links-page-foot-unlocked", lambda: _unlock(program)


def _entry(program: Program) -> None:
    program.window.go(Place("diary", VISIT))
    room = program.window.room
    if isinstance(room, DiaryPage):
        room.desk.form.fields.close_panel()
        bar = room.desk.form.scroller.verticalScrollBar()
        bar.setValue(bar.maximum())


def _foot(program: Program) -> None:
    program.window.go(Place("article", PAGE))
    room = program.window.room
    if isinstance(room, ReaderPage):
        bar = room.view.verticalScrollBar()
        bar.setValue(bar.maximum())


def _practice(program: Program) -> OwnSituationPage:
    room = program.window.room
    if not isinstance(room, OwnSituationPage):
        raise TypeError(room)
    return room


def _say(program: Program, number: int) -> None:
    cards = _practice(program).steps.cards
    for card, words in list(zip(cards, SAID, strict=True))[:number]:
        card.field.setPlainText(words)
    cards[number - 1].field.setFocus()


def _finish(program: Program) -> None:
    _say(program, len(SAID))
    _practice(program).compare()


def _scroll_down(program: Program) -> None:
    bar = _practice(program).verticalScrollBar()
    bar.setValue(bar.maximum())


def _keep(program: Program) -> None:
    _practice(program).keep()
    _entry(program)


def _locked(program: Program) -> None:
    program.keeper.lock()
    _foot(program)


def _unlock(program: Program) -> None:
    program.keeper.open(Passphrase(STRONG))
    wait_until(lambda: program.keeper.is_open)
    wait_until(lambda: not program.keeper.backups.busy)
