"""A process that writes to a vault until it is killed.

    python -m tests.support.writer FOLDER FIRST_NUMBER STATE_FILE

Each write is acknowledged by its number on standard output. The state file is mapped memory of one
byte, which tells even after SIGKILL what the process was doing.
"""

import mmap
import os
import sys
from itertools import count
from pathlib import Path

from tests.support.numbered import put_numbered
from tests.support.vaults import reopen

OUTSIDE, WRITING, COMMITTING = b".", b"w", b"c"


def main(folder: Path, first: int, state_file: Path) -> None:
    """Write numbers from the first one on, for ever."""
    with state_file.open("r+b") as file, mmap.mmap(file.fileno(), 1) as state:
        vault = reopen(folder)
        for number in count(first):
            with vault.write() as database:
                state[:1] = WRITING
                put_numbered(database, number)
                state[:1] = COMMITTING
            state[:1] = OUTSIDE
            os.write(sys.stdout.fileno(), b"%d\n" % number)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
