"""Which diaries there are on this account: where each lies, and the name that can be read by all.

Each diary is a vault in a folder of its own: the first in `diary`, others in `diaries/<random id>`,
and some in a folder anywhere, such as a stick. A name is only ever words in a file, never a part of
a path.
"""

import json
import re
import secrets
import shutil
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from thop_desktop.errors import WorldError
from thop_desktop.store import durable
from thop_desktop.store.backup_files import SUFFIX as BACKUP_SUFFIX
from thop_desktop.store.cipher import COMPANIONS
from thop_desktop.store.holder import HOLDER_NAME, LOCK_NAME
from thop_desktop.store.key_slots import FILE_NAME as KEY_SLOTS
from thop_desktop.store.key_slots import SlotKind, read_key_slots
from thop_desktop.store.opening import default_backup_folders, is_vault
from thop_desktop.store.swap import DATABASE, INCOMING, MARKER, REPLACED

FIRST, OTHERS = "diary", "diaries"
NAME_FILE, PLACES_FILE = "profile.json", "places.json"
FORMAT = 1
LONGEST_NAME = 60
# The id of the first diary; those of all others are random.
FIRST_ID = "first"
ID = re.compile(r"[0-9a-f]{16}")
# What a diary on a stick is called by itself; it tells nothing of anybody.
STICK_FOLDER = "thop-dagboek"
# More than such a file ever has, and little enough to read of anything else in its place.
MOST_READ = 64 * 1024
# All that a vault makes in its folder, and in those within it.
FOLDERS = frozenset({default_backup_folders(Path())[0].name, INCOMING})
FILES = frozenset(
    {f"{name}{end}" for name in (KEY_SLOTS, MARKER, NAME_FILE) for end in ("", ".new")}
    | {DATABASE, *(DATABASE + end for end in COMPANIONS), LOCK_NAME, HOLDER_NAME}
    | {Path(HOLDER_NAME).with_suffix(".new").name}
)
# So many folders of a stick are looked into.
MOST_FOLDERS = 200


@dataclass(frozen=True)
class Profile:
    """A diary that is known of.

    Attributes:
        id: to remember it by; it tells nothing.
        folder: the folder of its vault.
        name: what people called it; "" when it has no name that reads.
        is_there: whether its files are there; those on a stick come and go.
        is_elsewhere: whether it lies outside the program's own folder.
    """

    id: str
    folder: Path
    name: str
    is_there: bool
    is_elsewhere: bool


class Profiles:
    """Knows the diaries of one data folder; it holds nothing in memory, so nothing gets old."""

    def __init__(self, home: Path) -> None:
        """Take the program's data folder, which need not exist.

        Attributes:
            home: that folder.
        """
        self.home = home
        self._places_file = home / OTHERS / PLACES_FILE

    def all(self) -> tuple[Profile, ...]:
        """Every diary that is known of: the first, others by name, then those elsewhere."""
        first = self.home / FIRST
        found = [_profile(FIRST_ID, first)] if _is_vault(first) else []
        own = [_profile(folder.name, folder) for folder in self._own_folders() if _is_vault(folder)]
        elsewhere = [
            _profile(id_, folder, is_elsewhere=True) for id_, folder in self._places().items()
        ]
        return (*found, *sorted(own, key=_by_name), *sorted(elsewhere, key=_by_name))

    def get(self, id_: str) -> Profile | None:
        """The diary with this id, or None."""
        return next((profile for profile in self.all() if profile.id == id_), None)

    def at(self, folder: Path) -> Profile | None:
        """The diary in this folder, or None when none is known of there."""
        return next((profile for profile in self.all() if profile.folder == folder), None)

    def new_folder(self) -> Path:
        """A folder for one more diary; nothing is made yet."""
        first = self.home / FIRST
        if not _is_vault(first):
            return first
        return self.home / OTHERS / secrets.token_hex(8)

    def is_own(self, folder: Path) -> bool:
        """Whether a folder is one that this program makes for a diary in its own data folder."""
        is_other = folder.parent == self.home / OTHERS and ID.fullmatch(folder.name) is not None
        return is_other or folder == self.home / FIRST

    def remember(self, folder: Path) -> Profile:
        """Remember on this computer that there is a diary in a folder elsewhere.

        Raises:
            DiskFullError, FolderReadOnlyError: it cannot be remembered.
        """
        places = self._places()
        known = next((id_ for id_, place in places.items() if place == folder), None)
        id_ = known or secrets.token_hex(8)
        self._keep_places({**places, id_: folder})
        return _profile(id_, folder, is_elsewhere=True)

    def forget(self, id_: str) -> None:
        """Remember a diary elsewhere no longer; it stays where it is.

        Raises:
            DiskFullError, FolderReadOnlyError: it is still remembered.
        """
        places = self._places()
        if id_ in places:
            self._keep_places({one: folder for one, folder in places.items() if one != id_})

    def _own_folders(self) -> list[Path]:
        try:
            folders = list((self.home / OTHERS).iterdir())
        except OSError:
            return []
        return [folder for folder in folders if ID.fullmatch(folder.name)]

    def _places(self) -> dict[str, Path]:
        """The folders elsewhere by their ids; what does not read is left out."""
        kept = _read(self._places_file).get("places")
        if not isinstance(kept, dict):
            return {}
        return {
            id_: Path(folder)
            for id_, folder in kept.items()
            if ID.fullmatch(id_) and isinstance(folder, str) and _is_a_place(folder)
        }

    def _keep_places(self, places: dict[str, Path]) -> None:
        folder = self._places_file.parent
        with durable.plain_failures(folder):
            durable.make_private_folder(folder)
            kept = {id_: str(place) for id_, place in places.items()}
            durable.write_whole(self._places_file, _written({"places": kept}))


def clean_name(text: str) -> str:
    """A name as it is kept: one line, no blanks around it, at most 60 characters.

    Signs that are not to be seen, or that turn the direction of writing, are left out.
    """
    shown = "".join(" " if one.isspace() else one for one in unicodedata.normalize("NFC", text))
    shown = "".join(one for one in shown if unicodedata.category(one)[0] != "C")
    return " ".join(shown.split())[:LONGEST_NAME].strip()


def name_of(folder: Path) -> str:
    """The name of a diary; "" when it has none that reads.

    Those from before there was a file with the name have it with their keys.
    """
    kept = _read(folder / NAME_FILE).get("name")
    if isinstance(kept, str):
        return clean_name(kept)
    try:
        slots = read_key_slots(folder).slots
    except (WorldError, OSError):
        return ""
    codes = [slot.label for slot in slots if slot.kind is SlotKind.RECOVERY]
    return clean_name(next(iter([*codes, *(slot.label for slot in slots)]), ""))


def rename(folder: Path, name: str) -> None:
    """Give a diary a name, or "" for none. Everybody at this computer can read it.

    Raises:
        DiskFullError, FolderReadOnlyError: it has the name that it had.
    """
    with durable.plain_failures(folder):
        durable.write_whole(folder / NAME_FILE, _written({"name": clean_name(name)}))


def shown_names(profiles: Iterable[Profile], nameless: str, numbered: str) -> tuple[str, ...]:
    """Words for each diary, no two of them alike.

    Args:
        profiles: the diaries, in the order in which they are shown.
        nameless: for the first that has no name, such as "Diary".
        numbered: for one more with the same words, with %1 for the words and %2 for a number.
    """
    shown: list[str] = []
    for profile in profiles:
        words, number = profile.name or nameless, 1
        while _folded(words) in map(_folded, shown) and number <= len(shown):
            number += 1
            words = numbered.replace("%2", str(number)).replace("%1", profile.name or nameless)
        shown.append(words)
    return tuple(shown)


def find(folder: Path) -> tuple[Path, ...]:
    """The diaries in a folder that somebody pointed at: the folder itself, or those right in it."""
    if _is_vault(folder):
        return (folder,)
    try:
        within = sorted(folder.iterdir())[:MOST_FOLDERS]
        return tuple(one for one in within if one.is_dir() and _is_vault(one))
    except OSError:
        return ()


def folder_on(stick: Path) -> Path:
    """A folder for a new diary on a stick; nothing is made yet."""
    names = (STICK_FOLDER, *(f"{STICK_FOLDER}-{number}" for number in range(2, MOST_FOLDERS)))
    free = (stick / name for name in names if not (stick / name).exists())
    return next(free, stick / f"{STICK_FOLDER}-{secrets.token_hex(8)}")


def remove(folder: Path, *, is_own: bool) -> None:
    """Delete a diary, which is locked, with the backups in its folder.

    Args:
        folder: the folder of its vault.
        is_own: the program made the folder for it, so all that is in it goes. Elsewhere only the
            vault's own files go: somebody may have put it right on a stick, among other things.

    Raises:
        OSError: something is still there.
    """
    if is_own:
        shutil.rmtree(folder)
        return
    for entry in list(folder.iterdir()):
        if entry.name in FOLDERS or entry.name.startswith(f"{REPLACED}-"):
            for file in list(entry.iterdir()):
                if file.name in FILES or BACKUP_SUFFIX in file.name:
                    file.unlink()
            _remove_if_empty(entry)
        elif entry.name in FILES:
            entry.unlink()
    _remove_if_empty(folder)


def _remove_if_empty(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()


def _is_vault(folder: Path) -> bool:
    """Whether there is one; a stick that gives up while it is asked has none."""
    try:
        return is_vault(folder)
    except OSError:
        return False


def _profile(id_: str, folder: Path, *, is_elsewhere: bool = False) -> Profile:
    there = _is_vault(folder)
    return Profile(id_, folder, name_of(folder) if there else "", there, is_elsewhere)


def _by_name(profile: Profile) -> tuple[bool, str, str]:
    return not profile.name, _folded(profile.name), profile.id


def _folded(words: str) -> str:
    return unicodedata.normalize("NFKC", words).casefold()


def _is_a_place(folder: str) -> bool:
    return "\0" not in folder and Path(folder).is_absolute()


def _read(file: Path) -> dict[str, object]:
    """What a small file of ours says; nothing when it is missing, damaged or of another form."""
    try:
        with file.open("rb") as source:
            data = json.loads(source.read(MOST_READ))
    except (OSError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) and data.get("format") == FORMAT else {}


def _written(data: dict[str, object]) -> bytes:
    return json.dumps({"format": FORMAT, **data}, ensure_ascii=True, indent=1).encode()
