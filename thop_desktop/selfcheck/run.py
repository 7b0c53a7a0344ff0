"""All checks, one after the other."""

import platform
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import gettempdir

from thop_desktop.errors import WorldError
from thop_desktop.selfcheck.built import read_built
from thop_desktop.selfcheck.clock import check_clock, newest_kept
from thop_desktop.selfcheck.data_folder import (
    check_data_folder,
    check_place,
    throw_away_folder,
    why,
)
from thop_desktop.selfcheck.files import check_files, check_version
from thop_desktop.selfcheck.finding import Finding
from thop_desktop.selfcheck.loading import check_loading
from thop_desktop.selfcheck.machine import check_machine
from thop_desktop.selfcheck.network import check_network, talkers_inside
from thop_desktop.selfcheck.pages import check_pages, whole_books
from thop_desktop.selfcheck.screen import check_screen
from thop_desktop.selfcheck.texts import check_translations, texts_wanted
from thop_desktop.selfcheck.vault_check import check_vault
from thop_desktop.store.whereabouts import seen_here

WINDOW = "thop_desktop.ui"


@dataclass(frozen=True)
class Surroundings:
    """Where the program is and what it is to look at.

    Attributes:
        package: folder of the package.
        resources: folder of pages and terms; it may be missing.
        translations: folder of the compiled translations; likewise.
        home: folder for what is kept; likewise.
        now: the present moment, with its zone.
        version: of the program.
        is_bundle: whether it is one, and not a checkout or a Python package.
        portable: whether a marker beside the program keeps everything there.
        named: whether the environment names the data folder.
        screens: the kinds of screen that there are.
        machine: where the settings for the whole computer may be, the weightiest first.
        user: the user's own folder.
    """

    package: Path
    resources: Path
    translations: Path
    home: Path
    now: datetime
    version: str
    is_bundle: bool
    portable: bool = False
    named: bool = False
    screens: tuple[str, ...] = ()
    machine: tuple[Path, ...] = ()
    user: Path = Path()


@dataclass(frozen=True)
class Qt:
    """What is asked of Qt, once all of the window was loaded.

    Attributes:
        loads: whether it takes these bytes for a compiled translation.
        why_no_window: what keeps it from showing a window on these kinds of screen, or "".
    """

    loads: Callable[[bytes], bool]
    why_no_window: Callable[[Sequence[str]], str]


def run_checks(at: Surroundings, qt: Qt) -> tuple[Finding, ...]:
    """Look at everything; nothing is changed, and what was tried is gone afterwards.

    Args:
        at: what to look at.
        qt: what is asked of Qt.
    """
    around = at.package.parent
    built = read_built(around)
    kept = newest_kept(at.home)  # before something is tried there
    with ThreadPoolExecutor(1) as beside:
        # Stretching passphrases takes a second, in which all else can be done.
        of_vault = beside.submit(_try_vault, at)
        loading = check_loading(at.package / "ui", WINDOW)
        files = check_files(around, is_bundle=at.is_bundle)
        cipher, search = of_vault.result()
    wanted = built.texts if built else texts_wanted(at.translations)
    inside = talkers_inside(around) if at.is_bundle else []
    return (
        check_version(
            at.version,
            built.version if built else None,
            platform.python_version(),
            f"{platform.system()} {platform.machine()}",
        ),
        files,
        loading,
        check_screen(at.screens if loading.ok else (), qt.why_no_window),
        check_pages(at.resources, whole_books(at.resources, at.translations)),
        check_translations(at.translations, wanted, qt.loads if loading.ok else bool),
        cipher,
        search,
        check_place(at.home, portable=at.portable, named=at.named, seen=seen_here()),
        check_machine(at.machine, at.user),
        check_data_folder(at.home),
        check_clock(at.now, built.day if built else None, kept),
        check_network(sys.modules, inside),
    )


def _try_vault(at: Surroundings) -> tuple[Finding, Finding]:
    """Try a diary in the data folder, or where temporary files go if that may be."""
    reason = ""
    for place in (at.home, *(() if at.portable else (Path(gettempdir()),))):
        try:
            with throw_away_folder(place) as folder:
                return check_vault(folder)
        except (OSError, WorldError) as error:
            reason = reason or why(error)
    return (
        Finding("cipher", False, "cipher-not-tried", {"reason": reason}),
        Finding("search", False, "search-not-tried", {"reason": reason}),
    )
