"""Which entries belong to a page, and what an entry tells of itself."""

from dataclasses import replace

from thop_desktop.content.diary_links import PageWay
from thop_desktop.content.suggestions import Told
from thop_desktop.store.entry import Area, Entry, Kind
from thop_desktop.store.filters import Filters
from thop_desktop.ui.filters_bar import ALL


def told_by(entry: Entry) -> Told:
    """What an entry tells, as far as pages are found by it."""
    texts = (entry.text, entry.before, entry.did, entry.outcome)
    return Told("\n".join(texts), entry.kind, entry.area or "", entry.tags)


def entries_of(way: PageWay) -> Filters:
    """The entries that belong to a page, of those that the diary shows."""
    return replace(
        ALL,
        kinds=frozenset({Kind(way.kind)} if way.kind else ()),
        area=Area(way.area) if way.area else None,
        tag=way.tag or None,
    )
