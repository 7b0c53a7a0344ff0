"""The part of the tour about patterns and plans, with half a year of invented moments."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from thop_desktop.app import Program
from thop_desktop.store.children import Child, Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Area, Entry, Kind
from thop_desktop.store.plan_sentences import PlanSentences
from thop_desktop.tour.diary import EVENING
from thop_desktop.tour.seen import Visit
from thop_desktop.ui.pattern_cells import MarkButton
from thop_desktop.ui.patterns_page import PatternsPage
from thop_desktop.ui.place import Place

# Nobody in these lines exists.
GECKO, POPPY = Child("Gekko", 10, id="tour-gecko"), Child("Klaproos", 7, id="tour-poppy")
PATTERNS = Place("diary-patterns")
WEEKS = 26
MONDAY = EVENING.replace(hour=0, minute=0) - timedelta(days=EVENING.weekday())
# Weekday and time; what was written, what came before, area, labels. Each comes back some times.
CONFLICTS = (
    (1, 16, "De tas vloog door de gang.", "Net terug van school. Drukte in de gang.",
     Area.ROUTINE, ("school",)),
    (1, 19, "Tablet uit lukte niet. Schreeuwen, deur dicht.", "Tablet moest uit na het eten.",
     Area.LIMIT, ("tablet",)),
    (3, 16, "Schoenen bleven aan, en toen de trap op.", "Terug van school, het regende.",
     Area.ROUTINE, ("school",)),
    (5, 18, "Boos weggelopen van tafel.", "Het bezoek van zaterdag ging niet door.",
     Area.ANCHORPOINT, ("bezoek",)),
    (0, 7, "Jas aan duurde een half uur.", "Laat opgestaan, haast.",
     Area.ROUTINE, ("ochtend",)),
    (4, 20, "Tandenpoetsen werd ruzie.", "De tablet was net uit.", None, ("tablet", "bedtijd")),
    (6, 18, "Stil, en ineens gooien met de beker.", "Thuis na het bezoek aan oma.",
     Area.ANCHORPOINT, ("bezoek",)),
)  # fmt: skip
CONTACTS = (
    (2, 15, "Samen de hond uitgelaten. Onderweg gepraat over wolken."),
    (5, 10, "Pannenkoeken gebakken. Het beslag mocht zij doen."),
    (6, 16, "Een potje kaarten, en daarna nog een."),
    (0, 19, "Voorlezen op de bank, voeten tegen mij aan."),
)


def pattern_visits(program: Program) -> Iterator[Visit]:
    """Patterns: too little, the pictures, tables, a mark opened, a plan, and plans on Vandaag.

    Args:
        program: on a throw-away profile, with its diary open.
    """
    window = program.window
    go = window.go
    yield "patterns-too-little", lambda: go(PATTERNS)
    yield "patterns", lambda: _fill(program)
    yield "patterns-cell", lambda: _choose_fullest(program)
    yield "patterns-plan", lambda: _begin_plan(program)
    yield "patterns-plan-kept", lambda: _keep_plan(program)
    yield "patterns-table", lambda: _turn(program, "when")
    yield "patterns-before", lambda: _tab(program, "before")
    yield "patterns-before-table", lambda: _turn(program, "before")
    yield "patterns-area", lambda: _tab(program, "area")
    yield "patterns-contact", lambda: _tab(program, "contact")
    yield "patterns-carer", lambda: _tab(program, "carer")
    yield "patterns-carer-table", lambda: _turn(program, "carer")
    yield "patterns-year", lambda: _year(program)
    yield "patterns-opened", lambda: _open_fullest(program)
    yield "today-plans", lambda: _plans_of_earlier(program)


def _page(program: Program) -> PatternsPage:
    room = program.window.room
    if not isinstance(room, PatternsPage):
        raise TypeError(room)
    return room


def _entries() -> Iterator[Entry]:
    """Half a year: a conflict or two a week, good moments that become more, and the carer."""
    for week in range(WEEKS):
        monday = MONDAY - timedelta(weeks=week)

        def at(weekday: int, hour: int, monday: datetime = monday, week: int = week) -> datetime:
            return monday + timedelta(days=weekday, hours=hour, minutes=week * 7 % 50)

        child = (GECKO, POPPY)[week % 3 == 2].id
        for number in sorted({week % len(CONFLICTS), week * 3 % 4})[: 1 + (week % 3 != 1)]:
            weekday, hour, text, before, area, tags = CONFLICTS[number]
            yield Entry(
                at(weekday, hour), text, Kind.CONFLICT, child, area, 2 + week % 2,
                before=before, tags=tags,
            )  # fmt: skip
        if week % 3 or week < 6:
            weekday, hour, text = CONTACTS[week % len(CONTACTS)]
            yield Entry(at(weekday, hour), text, Kind.CONTACT, child, mood=4)
        if week % 2:
            energy = 2 + (week < 9) + (week % 5 == 0)
            words = "Even voor mezelf: een rondje gelopen."
            yield Entry(at(3, 21), words, Kind.ABOUT_ME, mood=3, energy=energy)


def _fill(program: Program) -> None:
    vault = program.keeper.vault
    children, diary = Children(vault), Diary(vault)
    for child in (GECKO, POPPY):
        children.add(child, EVENING)
    for entry in _entries():
        if entry.at < EVENING:
            diary.add(entry, EVENING)
    program.window.refresh("diary")
    program.window.refresh("diary-patterns")


def _fullest(program: Program) -> MarkButton:
    grids = (card.grid for card in _page(program).cards)
    marks = [mark for grid in grids if grid is not None for mark in grid.marks]
    return max(marks, key=lambda mark: mark.mark.count)


def _choose_fullest(program: Program) -> None:
    _fullest(program).click()


def _begin_plan(program: Program) -> None:
    side = _page(program).side
    if side is not None:
        side.make_plan()


def _keep_plan(program: Program) -> None:
    side = _page(program).side
    if side is not None and side.form is not None:
        side.form.condition.insertPlainText("hij komt terug van bezoek")
        side.form.action.setPlainText("sta ik beneden in de gang en loop ik met hem mee")
        side.form.keep()


def _tab(program: Program, name: str) -> None:
    _page(program).bar.choose_tab(name)


def _turn(program: Program, name: str) -> None:
    _tab(program, name)
    for button in [card.turn_button for card in _page(program).cards]:
        if button is not None:
            button.click()


def _year(program: Program) -> None:
    _tab(program, "contact")
    _page(program).bar.choose_period("year")


def _open_fullest(program: Program) -> None:
    page = _page(program)
    page.bar.choose_tab("when")
    if page.cards[0].table is not None:
        _turn(program, "when")
    _fullest(program).opened.emit()


def _plans_of_earlier(program: Program) -> None:
    plans = PlanSentences(program.keeper.vault)
    earlier = EVENING - timedelta(days=15)
    plans.add(
        "de tablet uit moet en hij is midden in zijn spel",
        "ga ik eerst tien minuten naast hem zitten", None, earlier,
    )  # fmt: skip
    program.window.go(Place("today"))
