"""Records that `thop_desktop.report.as_json` wrote, as what they stand for."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from thop_desktop.intake.found import Item, Person, Setting
from thop_desktop.store.children import Child
from thop_desktop.store.entry import Area, Entry, Kind
from thop_desktop.store.own_time import from_text
from thop_desktop.store.plans import Plan
from thop_desktop.store.practice import PracticeState, Review
from thop_desktop.store.reading import Mark, PageRead
from thop_desktop.store.worksheets import Worksheet

# A dictionary that json made: what is in it is looked at piece by piece.
Fields = Mapping[str, Any]


class BadDateError(ValueError):
    """A time that no entry can have; the message is that time."""


def item_of(record: object) -> Item:
    """What a record stands for.

    Raises:
        BadDateError: an entry has a time that it cannot have.
        ValueError, TypeError, KeyError: it is not a record of this form.
    """
    if not isinstance(record, dict):
        raise TypeError("a record is an object")
    return MAKERS[_text(record, "type")](record)


def _child(record: Fields) -> Child:
    return Child(
        alias=_text(record, "alias"),
        age=_number(record, "age"),
        id=_id(record),
        made=_time(record, "made"),
        changed=_time(record, "changed"),
        archived=_time(record, "archived"),
    )


def _entry(record: Fields) -> Entry:
    tags = record["tags"]
    if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
        raise TypeError("labels are texts")
    area = _text_or_none(record, "area")
    return Entry(
        at=_moment(record),
        text=_text(record, "text"),
        kind=Kind(_text(record, "kind")),
        child=_text_or_none(record, "child"),
        area=None if area is None else Area(area),
        mood=_number(record, "mood"),
        energy=_number(record, "energy"),
        before=_text(record, "before"),
        did=_text(record, "did"),
        outcome=_text(record, "outcome"),
        tags=tuple(tags),
        draft=_truth(record, "draft"),
        id=_id(record),
        written=_time(record, "written"),
        changed=_time(record, "changed"),
        author=_person_or_none(record, "author"),
        editor=_person_or_none(record, "editor"),
    )


def _person(record: Fields) -> Person:
    return Person(_id(record), _text(record, "name"))


def _person_or_none(record: Fields, name: str) -> str | None:
    """Who it was; a diary of one person does not tell."""
    return (_text_or_none(record, name) or None) if name in record else None


def _moment(record: Fields) -> datetime:
    text = _text(record, "at")
    try:
        at = from_text(text, _text(record, "zone"))
        Entry(at)
    except (ValueError, OverflowError) as error:
        raise BadDateError(text) from error
    return at


def _worksheet(record: Fields) -> Worksheet:
    return Worksheet(
        answers=record["answers"],
        child=_text_or_none(record, "child"),
        rater=_text(record, "rater"),
        setting=_text(record, "setting"),
        draft=_truth(record, "draft"),
        finished=_time(record, "finished"),
        id=_id(record),
        begun=_time(record, "begun"),
        changed=_time(record, "changed"),
    )


def _state(record: Fields) -> PracticeState:
    return PracticeState(
        _name(record, "exercise"),
        record["state"],
        _text_or_none(record, "child"),
        _sure_time(record, "changed"),
    )


def _review(record: Fields) -> Review:
    rating = _number(record, "rating")
    if rating is None:
        raise TypeError("a rating is missing")
    return Review(
        _name(record, "exercise"),
        _sure_time(record, "reviewed"),
        rating,
        record["details"],
        _text_or_none(record, "child"),
    )


def _mark(record: Fields) -> Mark:
    return Mark(
        page=_text(record, "page"),
        place=_text(record, "place"),
        note=_text(record, "note"),
        child=_text_or_none(record, "child"),
        id=_id(record),
        made=_time(record, "made"),
        changed=_time(record, "changed"),
    )


def _page(record: Fields) -> PageRead:
    return PageRead(_name(record, "page"), _text(record, "place"), _sure_time(record, "read"))


def _plan(record: Fields) -> Plan:
    day = _text_or_none(record, "look_again_on")
    return Plan(
        kind=_text(record, "kind"),
        title=_text(record, "title"),
        body=record["body"],
        child=_text_or_none(record, "child"),
        look_again_on=None if day is None else date.fromisoformat(day),
        done=_time(record, "done"),
        id=_id(record),
        made=_time(record, "made"),
        changed=_time(record, "changed"),
        # Earlier versions wrote no drafts.
        draft="draft" in record and _truth(record, "draft"),
        author=_person_or_none(record, "author"),
        editor=_person_or_none(record, "editor"),
    )


def _setting(record: Fields) -> Setting:
    return Setting(_name(record, "name"), record["value"])


MAKERS: Mapping[str, Callable[[Fields], Item]] = {
    "child": _child,
    "entry": _entry,
    "worksheet": _worksheet,
    "practice": _state,
    "review": _review,
    "mark": _mark,
    "page": _page,
    "plan": _plan,
    "setting": _setting,
    "person": _person,
}


def _text(record: Fields, name: str) -> str:
    value = record[name]
    if not isinstance(value, str):
        raise TypeError(f"{name} is a text")
    return value


def _text_or_none(record: Fields, name: str) -> str | None:
    return None if record[name] is None else _text(record, name)


def _name(record: Fields, name: str) -> str:
    value = _text(record, name)
    if not value:
        raise ValueError(f"{name} is empty")
    return value


def _id(record: Fields) -> str:
    return _name(record, "id")


def _number(record: Fields, name: str) -> int | None:
    value = record[name]
    # For Python, true is a number too.
    if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise TypeError(f"{name} is a whole number")
    return value


def _truth(record: Fields, name: str) -> bool:
    value = record[name]
    if not isinstance(value, bool):
        raise TypeError(f"{name} is true or false")
    return value


def _time(record: Fields, name: str) -> datetime | None:
    return None if record[name] is None else _sure_time(record, name)


def _sure_time(record: Fields, name: str) -> datetime:
    time = datetime.fromisoformat(_text(record, name))
    if time.utcoffset() is None:
        raise ValueError(f"{name} has no zone")
    return time
