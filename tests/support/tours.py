"""Tours that the whole-program tests look at."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.support.commands import run_python

# Takes the tour, then tells what is loaded.
TOUR = """
import json, pathlib, sys
from thop_desktop.__main__ import main
status = main(sys.argv[1:])
maps = pathlib.Path("/proc/self/maps")
lines = maps.read_text().splitlines() if maps.exists() else []
libraries = sorted({line.split("/")[-1] for line in lines if ".so" in line})
print(json.dumps({"modules": sorted(sys.modules), "libraries": libraries}))
sys.exit(status)
"""


@dataclass(frozen=True)
class Tour:
    """What a tour left behind.

    Attributes:
        folder: its pictures.
        told: the lines it wrote to standard output.
        index: the lines of words of each picture, by the file's name.
        left: what it left beside its pictures.
        modules: the Python modules that were loaded at its end.
        libraries: the shared libraries that were, on Linux.
    """

    folder: Path
    told: tuple[str, ...]
    index: dict[str, list[str]]
    left: tuple[str, ...]
    modules: frozenset[str]
    libraries: tuple[str, ...]


def take_tour(
    place: Path, folder: str, *arguments: str, launcher: Sequence[str | Path] = ()
) -> Tour:
    """Run the program without a screen, until its tour is over.

    Args:
        place: an empty folder to run in.
        folder: where in it the pictures are expected.
        arguments: of the command line.
        launcher: a command that starts the command.
    """
    done = run_python(["-c", TOUR, *arguments], cwd=place, launcher=launcher)
    assert done.returncode == 0, f"{done.returncode}: {done.stderr}"
    assert done.stderr == ""
    *told, loaded = done.stdout.splitlines()
    pictures = place / folder
    index: dict[str, list[str]] = {}
    for line in (pictures / "index.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            index[list(index)[-1]].append(line.strip())
        elif line:
            index[line] = []
    expected = Path(folder).parts[0]
    left = tuple(path.name for path in place.iterdir() if path.name != expected)
    names = json.loads(loaded)
    modules = frozenset(names["modules"])
    return Tour(pictures, tuple(told), index, left, modules, tuple(names["libraries"]))
