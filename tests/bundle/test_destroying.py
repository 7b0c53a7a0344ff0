"""Whatever goes away can come back or is asked about, and stands in docs/terug.md.

Steps that destroy are found by the verbs on what can be pressed; those that reach the diary by the
calls that do it, in tests/bundle/test_messages.py.
"""

import ast
import re
from collections.abc import Iterator

from messages import PROGRAM, in_dutch, key_of

from thop_desktop import paths

DOC = paths.PACKAGE.parent / "docs" / "terug.md"
MOST_WORDS = 9
DESTROYS = re.compile(
    r"\b(?:throw|erase|erasing|remove|removing|delete|replace|discard|clear|forget|no longer show"
    r"|let (?:it|them) go|(?:start|begin) again|begin a new|take (?:it )?out|use this version"
    r"|new key|new sheet|new passphrase)\b|^Put (?:the|my|an) .*back",
    re.IGNORECASE,
)
# What asks, tells or names with such a verb, and does nothing.
NO_STEPS = re.compile(r"[.?:]$|can no longer|^New passphrase$|^Remove the (?:whole )?diary\?")
QUOTED = re.compile(r"‘([^’]+)’")


def steps() -> Iterator[tuple[str, str]]:
    """The file and the Dutch of everything short that says it destroys something."""
    dutch = in_dutch()
    for path in sorted((PROGRAM / "ui").glob("*.py")) + sorted((PROGRAM / "app").glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        owners = [tree, *(one for one in ast.walk(tree) if isinstance(one, ast.ClassDef))]
        for owner in owners:
            for node in ast.walk(owner):
                # Outside of classes each text names its context.
                key = key_of(node, getattr(owner, "name", ""))
                if (
                    key in dutch
                    and len(key[1].split()) <= MOST_WORDS
                    and DESTROYS.search(key[1])
                    and not NO_STEPS.search(key[1])
                ):
                    yield path.stem, dutch[key]


def rows() -> list[tuple[str, str, str]]:
    """The lines of the tables: the steps, where they are, and the way back."""
    lines = DOC.read_text(encoding="utf-8").splitlines()
    cells = [line.strip("| ").split(" | ") for line in lines if line.startswith("| ‘")]
    assert all(len(one) == 3 for one in cells)
    return [(one[0], one[1], one[2]) for one in cells]


def test_every_step_that_destroys_is_in_the_list_and_nothing_else() -> None:
    listed = {
        (file, step)
        for steps_of_row, where, _back in rows()
        for step in QUOTED.findall(steps_of_row)
        for file in re.findall(r"`(\w+)`", where)
    }
    found = set(steps())
    missing = {(file, step) for file, step in found if (file, step) not in listed}
    assert missing == set()
    # A row may name several files and several steps; each step must be in one of them.
    assert {step for _file, step in listed} - {step for _file, step in found} == set()
    assert {file for file, _step in listed} - {file for file, _step in found} == set()


def test_each_way_back_names_what_is_there() -> None:
    words = set(in_dutch().values())
    for _step, _where, back in rows():
        assert back
        assert [one for one in QUOTED.findall(back) if one not in words] == []


def test_a_step_that_nobody_wrote_down_would_be_found() -> None:
    for words in ("Erase the page", "Throw it all away", "Let it go", "Put the backup back"):
        assert DESTROYS.search(words)
        assert not NO_STEPS.search(words)
    for words in ("Put it back", "Keep it", "Save"):
        assert not DESTROYS.search(words)
