"""The list of hashes and the date that `thop-desktop --selfcheck` reads in a bundle.

    python packaging/hashes.py FOLDER

writes both into the _internal folder of a bundle, as packaging/build.py does. Nothing in the
folder may change after that: whoever signs files does so first.
"""

import sys
from pathlib import Path

from facts import ROOT, build_date

sys.path.append(str(ROOT))  # the program itself is not installed where bundles are made

from thop_desktop.selfcheck.clock import BUILD_DATE_FILE
from thop_desktop.selfcheck.hash_list import FILE_NAME, as_text, hashes_of


def write(folder: Path) -> Path:
    """Make the list for all that is below a folder now, with the date of the build beside it.

    Args:
        folder: the _internal folder of a bundle.

    Returns:
        the list; the same files give the same bytes.

    Raises:
        OSError: something cannot be read or written.
    """
    # With bytes, so that Windows writes the same line ends.
    (folder / BUILD_DATE_FILE).write_bytes(f"{build_date()}\n".encode())
    made = folder / FILE_NAME
    made.write_bytes(as_text(hashes_of(folder)).encode())
    return made


if __name__ == "__main__":
    print(write(Path(sys.argv[1])))
