"""Portable use: everything stays in one folder beside the program.

What the program itself keeps goes to the data folder anyway. This is about what libraries write
unasked: temporary files, and caches of fonts and of the graphics driver.
"""

import os
import tempfile
from pathlib import Path

from thop_desktop.errors import PortableFolderError
from thop_desktop.store.durable import file_in_the_way, make_private_file, make_private_folder

TEMPORARY, CACHE, SETTINGS = "temp", "cache", "settings"
# What Python, Qt and the C library ask for the place of temporary files, on any system.
TEMPORARY_VARIABLES = ("TMPDIR", "TEMP", "TMP")
# Below it are the caches of fontconfig, Mesa and Qt; other systems know nothing of it.
CACHE_VARIABLE = "XDG_CACHE_HOME"
PROBE = "can-be-written"


def settle_in(folder: Path) -> None:
    """Have libraries write into the data folder too; before any of them is loaded.

    Args:
        folder: the data folder; it is made when missing.

    Raises:
        PortableFolderError: nothing can be written there. Nothing is written elsewhere instead.
    """
    temporary, cache = folder / TEMPORARY, folder / CACHE
    for name in TEMPORARY_VARIABLES:
        os.environ[name] = str(temporary)
    os.environ[CACHE_VARIABLE] = str(cache)
    try:
        for place in (temporary, cache):
            make_private_folder(place)
        probe = temporary / PROBE
        probe.unlink(missing_ok=True)
        make_private_file(probe)
        probe.unlink()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise PortableFolderError(folder, reason, file_in_the_way(folder)) from error
    tempfile.tempdir = None  # it may have been asked for, and remembered, before
