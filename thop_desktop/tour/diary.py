"""The part of the tour in the diary itself, filled with invented moments."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from thop_desktop.app import Program
from thop_desktop.store.children import Child, Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Area, Entry, Kind
from thop_desktop.store.filters import Filters
from thop_desktop.tour.seen import Visit
from thop_desktop.ui.diary_page import DiaryPage
from thop_desktop.ui.place import Place

# The local evening of the tour; nobody in these lines exists.
EVENING = datetime(2026, 11, 23, 20, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))
BUTTERFLY, BEAVER = Child("Vlinder", 9, id="butterfly"), Child("Bever", 6, id="beaver")
VISIT = "visit"


def diary_visits(program: Program) -> Iterator[Visit]:
    """The diary: empty, filled, an entry, a new one, filters, calendar, search, two steps.

    Args:
        program: on a throw-away profile, with its diary open and nothing in it.
    """
    window = program.window
    go = window.go
    yield "diary-empty", lambda: go(Place("diary"))
    yield "diary", lambda: _fill(program)
    yield "diary-entry", lambda: go(Place("diary", VISIT))
    yield "diary-entry-mood", lambda: _page(program).desk.form.fields.toggle("mood")
    yield "diary-entry-area", lambda: _page(program).desk.form.fields.toggle("area")
    yield "diary-entry-child", lambda: _page(program).desk.form.fields.toggle("child")
    yield "diary-entry-tags", lambda: _page(program).desk.form.fields.toggle("tags")
    yield "diary-entry-when", lambda: _open_when(program)
    yield "diary-new", lambda: go(Place("diary", "new"))
    yield "diary-conflict", lambda: _begin(program, "conflict")
    yield "diary-asso", lambda: _begin(program, "asso")
    yield "diary-filters", lambda: _filter(program)
    yield "diary-calendar", lambda: _page(program).bar.calendar.click()
    yield "diary-search", lambda: _search(program, "knuffel")
    yield "diary-search-nothing", lambda: _search(program, "qqqq")
    yield "diary-on-this-day", lambda: _on_this_day(program)
    yield "diary-thrown-away", lambda: _throw_away(program)
    yield "diary-thrown-away-list", lambda: _page(program).list.show_thrown_away()
    yield "diary-list", lambda: _back_to_list(program)


def _page(program: Program) -> DiaryPage:
    room = program.window.room
    if not isinstance(room, DiaryPage):
        raise TypeError(room)
    return room


def _entries() -> Sequence[Entry]:
    """Some weeks of two children, as somebody might tell them."""

    def at(days: int, hour: int, minute: int = 0) -> datetime:
        return (EVENING - timedelta(days=days)).replace(hour=hour, minute=minute)

    butterfly, beaver = BUTTERFLY.id, BEAVER.id
    return (
        Entry(
            id=VISIT,
            at=at(0, 19, 10),
            child=butterfly,
            kind=Kind.CONFLICT,
            area=Area.ROUTINE,
            mood=2,
            text="Na het eten begon het. Vlinder gooide haar vork op tafel en riep dat alles stom"
            " was. Oma schrok.\n\nIk ben naast haar gaan zitten en heb gezegd wat ik zag. Ze zei"
            " niets, maar bleef wel.\n\nLater vertelde ze dat een meisje uit haar klas haar had"
            " uitgelachen. Morgen vraag ik het rustig na.",
            before="Bezoek van oma. Het eten was later dan anders.",
            did="Naast haar gaan zitten. Niet gevraagd waarom.",
            outcome="Na tien minuten schoof ze zelf weer aan.",
            tags=("bezoek", "eten"),
        ),
        Entry(
            at=at(0, 16, 30),
            child=butterfly,
            kind=Kind.CONTACT,
            mood=4,
            text="Samen de cavia gevoerd. Ze kwam er zelf bij staan en zei niets. Dat was goed zo.",
            tags=("cavia",),
        ),
        Entry(
            at=at(2, 19, 5),
            child=butterfly,
            kind=Kind.CONFLICT,
            area=Area.ANCHORPOINT,
            mood=2,
            text="Deur dicht na het telefoontje. Het bezoek van zaterdag ging niet door. Ze heeft"
            " drie kwartier op de trap gezeten. Ik ben op de onderste tree gaan zitten.",
            tags=("bezoek",),
        ),
        Entry(
            at=at(2, 22, 40),
            kind=Kind.ABOUT_ME,
            mood=3,
            energy=2,
            text="Moe. Wel blij dat ik niet ben gaan roepen. Morgen ga ik een uur lopen.",
        ),
        Entry(
            at=at(3, 17, 20),
            child=beaver,
            text="ASSO gebruikt bij het opruimen. Eerst alleen gezegd wat ik zag: ‘Alle blokken"
            " liggen door de kamer.’ Dat hielp. Daarna samen de eerste drie blokken.",
            kind=Kind.MOMENT,
            area=Area.ROUTINE,
            mood=4,
            outcome="Bever ruimde de laatste blokken zelf op.",
            tags=("asso",),
        ),
        Entry(
            at=at(4, 7, 50),
            child=butterfly,
            kind=Kind.CONFLICT,
            area=Area.ROUTINE,
            mood=2,
            text="Jas aan lukte niet. We waren te laat op school. Ik heb de jas meegenomen en"
            " haar niet gedwongen.",
            tags=("school", "ochtend"),
        ),
        Entry(
            at=at(5, 20, 15),
            child=beaver,
            kind=Kind.CONTACT,
            mood=5,
            text="Voorlezen met de knuffel erbij. Bever legde zijn voeten tegen mijn been.",
            tags=("bedtijd", "knuffel"),
        ),
        Entry(
            at=at(9, 18, 30),
            child=beaver,
            kind=Kind.CONFLICT,
            area=Area.LIMIT,
            mood=1,
            text="Bever rende de straat op. Ik heb hem vastgepakt en naar binnen gebracht. Daarna"
            " zaten we samen op de bank, knuffel op schoot. Ik trilde zelf ook.",
            tags=("straat", "knuffel"),
        ),
        Entry(
            at=at(365, 17, 0),
            child=butterfly,
            kind=Kind.CONTACT,
            text="Voor het eerst samen pannenkoeken gebakken. Ze brak zelf de eieren.",
        ),
    )


def _fill(program: Program) -> None:
    vault = program.keeper.vault
    children, diary = Children(vault), Diary(vault)
    for child in (BUTTERFLY, BEAVER):
        children.add(child, EVENING)
    for entry in _entries():
        diary.add(entry, EVENING)
    program.window.refresh("diary")


def _open_when(program: Program) -> None:
    form = _page(program).desk.form
    form.fields.close_panel()
    form.when.toggle()


def _begin(program: Program, name: str) -> None:
    program.window.go(Place("diary", "new"))
    form = _page(program).desk.form
    template = form.template(name)
    if template is not None:
        form.begin_with(template)


def _filter(program: Program) -> None:
    program.window.go(Place("diary", VISIT))
    program.window.go(Place("diary"))
    page = _page(program)
    page.bar.filters.click()
    page.filters.take(Filters(child=BUTTERFLY.id))
    page.filters.toggle("kind")


def _search(program: Program, words: str) -> None:
    # Where the window is narrow, the list must come before the entry.
    program.window.go(Place("diary"))
    page = _page(program)
    if page.bar.calendar.isChecked():
        page.bar.calendar.click()
    if page.bar.filters.isChecked():
        page.bar.filters.click()
    page.bar.field.setText(words)


def _on_this_day(program: Program) -> None:
    page = _page(program)
    page.bar.field.clear()
    page.list.show_on_this_day()


def _throw_away(program: Program) -> None:
    page = _page(program)
    page.list.show_all()
    entry = next(one for one in Diary(program.keeper.vault).newest(9) if "jas" in one.text)
    program.window.go(Place("diary", entry.id))
    page.desk.throw_away()


def _back_to_list(program: Program) -> None:
    """Where the window is narrow, the list comes without an entry beside it."""
    page = _page(program)
    page.undo_bar.forget()
    page.list.show_all()
    program.window.go(Place("diary", VISIT))
    program.window.go(Place("diary"))
