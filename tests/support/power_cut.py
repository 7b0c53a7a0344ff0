"""What a power cut may leave on a disk, worked out from a recording of writes, names and syncs.

What was synced is there. Of all that came after a file's last sync, any part may be there: pages
are written in the order that suits the disk, and the last one may be torn. Names (made, moved,
gone) are there once every folder that they concern was synced; until then each may be there or
not, only that of one name no later step is there without the earlier ones. No disk and no file
system that is in use does worse, save one that lies about syncs.
"""

import random
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from tests.support.disk_record import (
    ROOT,
    Event,
    Gone,
    Made,
    Moved,
    Resized,
    Synced,
    Written,
)

PAGE = 4096
# How much of what was not synced is there after all: nothing, some, nearly all, all.
SHARES = (0.0, 0.5, 0.95, 1.0)
State = dict[Path, bytes | None]


def without_cut(events: Sequence[Event]) -> State:
    """Everything below the folder at the end: a file's bytes, or None for a folder."""
    return _state(events, [*events])


def after_cut(events: Sequence[Event], chance: random.Random) -> State:
    """One of the states that may be left when the power fails after these events."""
    synced = {event.node: place for place, event in enumerate(events) if isinstance(event, Synced)}
    names = _names_left(events, synced, chance)
    share, left = chance.choice(SHARES), list[Event]()
    last: int | None = None
    for place, event in enumerate(events):
        if place in names:
            left.append(event)
        elif isinstance(event, Written | Resized):
            if synced.get(event.node, -1) > place:
                left.append(event)
                continue
            for piece in _pages(event):
                if chance.random() < share:
                    last = len(left)
                    left.append(piece)
    if last is not None and chance.random() < 0.5:
        left[last] = _torn(left[last], chance)
    return _state(events, left)


def save(state: State, place: Path) -> None:
    """Make the files and folders of a state."""
    place.mkdir()
    for path, data in state.items():
        if data is None:
            (place / path).mkdir()
        else:
            (place / path).write_bytes(data)


def load(place: Path, unseen: str) -> State:
    """What is really there, without the files whose name ends so."""
    return {
        path.relative_to(place): None if path.is_dir() else path.read_bytes()
        for path in place.rglob("*")
        if not path.name.endswith(unseen)
    }


def _names_left(events: Sequence[Event], synced: dict[int, int], chance: random.Random) -> set[int]:
    """The places of the events by which names changed on the disk."""
    share, left, needed = chance.choice(SHARES), set[int](), set[tuple[int, str]]()
    for place in range(len(events) - 1, -1, -1):
        event = events[place]
        if isinstance(event, Made | Gone):
            touched = {(event.folder, event.name)}
        elif isinstance(event, Moved):
            touched = {(event.folder, event.name), (event.to_folder, event.to_name)}
        else:
            continue
        settled = all(synced.get(folder, -1) > place for folder, _name in touched)
        if settled or touched & needed or chance.random() < share:
            left.add(place)
            needed |= touched
    return left


def _pages(event: Written | Resized) -> list[Written | Resized]:
    """A write, a page at a time."""
    if isinstance(event, Resized):
        return [event]
    pieces: list[Written | Resized] = []
    offset, end = event.offset, event.offset + len(event.data)
    while offset < end:
        border = min(end, offset // PAGE * PAGE + PAGE)
        data = event.data[offset - event.offset : border - event.offset]
        pieces.append(Written(event.node, offset, data))
        offset = border
    return pieces


def _torn(event: Event, chance: random.Random) -> Event:
    """The first or the second half of what was written."""
    if not isinstance(event, Written):
        return event
    half = len(event.data) // 2
    if chance.random() < 0.5:
        return Written(event.node, event.offset, event.data[:half])
    return Written(event.node, event.offset + half, event.data[half:])


def _state(events: Sequence[Event], left: Sequence[Event]) -> State:
    """What these events make of nothing."""
    files: dict[int, bytearray] = defaultdict(bytearray)
    names: dict[int, dict[str, int]] = defaultdict(dict)
    folders = {event.node for event in events if isinstance(event, Made) and event.is_folder}
    for event in left:
        match event:
            case Made():
                names[event.folder][event.name] = event.node
            case Gone():
                del names[event.folder][event.name]
            case Moved():
                names[event.to_folder][event.to_name] = names[event.folder].pop(event.name)
            case Resized():
                file = files[event.node]
                del file[event.length :]
                file.extend(bytes(event.length - len(file)))
            case Written():
                file, end = files[event.node], event.offset + len(event.data)
                file.extend(bytes(max(0, event.offset - len(file))))
                file[event.offset : end] = event.data
            case _:
                pass  # syncs and words change nothing
    state: State = {}
    waiting = [(ROOT, Path())]
    while waiting:
        folder, path = waiting.pop()
        for name, node in names[folder].items():
            is_folder = node in folders
            state[path / name] = None if is_folder else bytes(files[node])
            if is_folder:
                waiting.append((node, path / name))
    return state
