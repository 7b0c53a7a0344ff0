"""What a bundle needs to check itself with `thop-desktop --selfcheck`.

    python packaging/hashes.py FOLDER

writes built.json (version, date, number of texts) and hashes.txt into the _internal folder of a
bundle, as packaging/build.py does. Nothing in the folder may change after that: whoever signs files
or adds licences does so first.
"""

import sys
from datetime import date
from pathlib import Path

from facts import ROOT, build_date, version

sys.path.append(str(ROOT))  # the program itself is not installed where bundles are made

from thop_desktop.selfcheck.built import Built, write_built
from thop_desktop.selfcheck.hash_list import FILE_NAME, as_text, hashes_of
from thop_desktop.selfcheck.texts import texts_wanted


def write(folder: Path) -> Path:
    """Make the list for all that is below a folder now.

    Args:
        folder: the _internal folder of a bundle.

    Returns:
        the list; the same files give the same bytes.

    Raises:
        OSError: something cannot be read or written.
    """
    texts = texts_wanted(ROOT / "translations")
    write_built(folder, Built(version(), date.fromisoformat(build_date()), texts))
    made = folder / FILE_NAME
    # As bytes, so that Windows writes the same line ends.
    made.write_bytes(as_text(hashes_of(folder)).encode())
    return made


if __name__ == "__main__":
    print(write(Path(sys.argv[1])))
