"""Records of the diary as JSON, one to a line; docs/export.md tells every field.

What is read back stands in `thop_desktop.intake.own_form`; a test holds the two together.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime

from thop_desktop.report.picked import Picked, picked_entries
from thop_desktop.store.children import Child, Children
from thop_desktop.store.database import Store
from thop_desktop.store.diary_search import DiarySearch
from thop_desktop.store.entry import Entry
from thop_desktop.store.own_time import to_text, zone_name
from thop_desktop.store.people import People
from thop_desktop.store.plans import Plan, Plans
from thop_desktop.store.practice import Practice, PracticeState, Review
from thop_desktop.store.private_settings import OF_THIS_VAULT, PrivateSettings
from thop_desktop.store.reading import Mark, PageRead, Reading
from thop_desktop.store.values import Json, plain
from thop_desktop.store.worksheets import Worksheet, Worksheets

# The second version tells who wrote an entry. One person's diary is the first, as before.
FORMAT, VERSION, WITH_PEOPLE = "thop-diary", 1, 2
FULL, PART = "full", "part"
MOST_PAGES = 1_000_000

Record = Mapping[str, Json]


def as_json(
    records: Iterable[Record], made: datetime, scope: str, version: int = VERSION
) -> Iterator[str]:
    """The file in pieces: its head, a record to a line, and its end with the number of them.

    Args:
        records: what goes along.
        made: the present moment.
        scope: FULL or PART.
        version: WITH_PEOPLE where there are several people, else VERSION.
    """
    head: dict[str, Json] = {"format": FORMAT, "version": version, "scope": scope}
    head["made"] = made.isoformat()
    yield _dump(head)[:-1] + ',"records":['
    number = 0
    for record in records:
        yield ("," if number else "") + "\n" + _dump(record)
        number += 1
    yield f'\n],"count":{number}}}\n'


def full_records(store: Store) -> Iterator[Record]:
    """All that the person keeps: what names others comes after what it names.

    Left out are entries that were thrown away, what entries and plans said before, and settings
    that belong to this vault.
    """
    yield from map(child_record, _all_children(store))
    people = People(store).shown()
    yield from (person_record(person, name) for person, name in people.items())
    for entry in picked_entries(DiarySearch(store), Picked()):
        yield entry_record(entry, people)
    yield from map(_worksheet, reversed(Worksheets(store).all()))
    practice, reading = Practice(store), Reading(store)
    yield from map(_state, practice.states().values())
    yield from map(_review, practice.reviews())
    yield from map(_mark, reversed(reading.marks()))
    yield from map(_page, reversed(reading.last_read(MOST_PAGES)))
    yield from (_plan(plan, people) for plan in reversed(Plans(store).all()))
    for name, value in PrivateSettings(store).all().items():
        if name not in OF_THIS_VAULT:
            yield {"type": "setting", "name": name, "value": value}


def part_records(
    store: Store, entries: Iterable[Entry], alias: Callable[[str], str]
) -> Iterator[Record]:
    """Some entries, and before each the child and the people that it names first.

    Args:
        store: where the children are.
        entries: in the order of the file.
        alias: what is to stand there for the alias of a child, or the name of a person.
    """
    children = {child.id: child for child in _all_children(store)}
    people = People(store).shown()
    unnamed = dict(people)
    for entry in entries:
        child = children.pop(entry.child or "", None)
        if child is not None:
            yield {**child_record(child), "alias": alias(child.alias)}
        for person in (entry.author or "", entry.editor or ""):
            if person in unnamed:
                yield person_record(person, alias(unnamed.pop(person)))
        yield entry_record(entry, people)


def person_record(person: str, name: str) -> Record:
    """Somebody who wrote, where there are several."""
    return {"type": "person", "id": person, "name": name}


def child_record(child: Child) -> Record:
    """A child."""
    return {
        "type": "child",
        "id": child.id,
        "alias": child.alias,
        "age": child.age,
        "made": _time(child.made),
        "changed": _time(child.changed),
        "archived": _time(child.archived),
    }


def entry_record(entry: Entry, people: Mapping[str, str] | None = None) -> Record:
    """An entry; who wrote it and who changed it last, where they are among the people."""
    record: dict[str, Json] = {
        "type": "entry",
        "id": entry.id,
        "at": to_text(entry.at),
        "zone": zone_name(entry.at),
        "kind": str(entry.kind),
        "child": entry.child,
        "area": None if entry.area is None else str(entry.area),
        "mood": entry.mood,
        "energy": entry.energy,
        "text": entry.text,
        "before": entry.before,
        "did": entry.did,
        "outcome": entry.outcome,
        "tags": list(entry.tags),
        "draft": entry.draft,
        "written": _time(entry.written),
        "changed": _time(entry.changed),
    }
    record.update(_by_whom(entry, people))
    return record


def _by_whom(item: Entry | Plan, people: Mapping[str, str] | None) -> dict[str, Json]:
    if not people:
        return {}
    return {
        name: person if person in people else None
        for name, person in (("author", item.author), ("editor", item.editor))
    }


def _worksheet(worksheet: Worksheet) -> Record:
    return {
        "type": "worksheet",
        "id": worksheet.id,
        "child": worksheet.child,
        "rater": worksheet.rater,
        "setting": worksheet.setting,
        "draft": worksheet.draft,
        "answers": plain(dict(worksheet.answers)),
        "begun": _time(worksheet.begun),
        "changed": _time(worksheet.changed),
        "finished": _time(worksheet.finished),
    }


def _state(state: PracticeState) -> Record:
    return {
        "type": "practice",
        "exercise": state.exercise,
        "child": state.child,
        "changed": _time(state.changed),
        "state": state.state,
    }


def _review(review: Review) -> Record:
    return {
        "type": "review",
        "exercise": review.exercise,
        "child": review.child,
        "reviewed": _time(review.reviewed),
        "rating": review.rating,
        "details": review.details,
    }


def _mark(mark: Mark) -> Record:
    return {
        "type": "mark",
        "id": mark.id,
        "page": mark.page,
        "place": mark.place,
        "note": mark.note,
        "child": mark.child,
        "made": _time(mark.made),
        "changed": _time(mark.changed),
    }


def _page(page: PageRead) -> Record:
    return {"type": "page", "page": page.page, "place": page.place, "read": _time(page.read)}


def _plan(plan: Plan, people: Mapping[str, str]) -> Record:
    return {
        "type": "plan",
        "id": plan.id,
        "kind": plan.kind,
        "title": plan.title,
        "body": plan.body,
        "child": plan.child,
        "look_again_on": None if plan.look_again_on is None else plan.look_again_on.isoformat(),
        "made": _time(plan.made),
        "changed": _time(plan.changed),
        "done": _time(plan.done),
        "draft": plan.draft,
        **_by_whom(plan, people),
    }


def _all_children(store: Store) -> list[Child]:
    children = Children(store)
    return [*children.all(), *children.all(archived=True)]


def _time(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="milliseconds")


def _dump(value: Record) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
