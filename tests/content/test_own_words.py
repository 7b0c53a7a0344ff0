"""The book retells its source in its own words: no run of nine words is the article's."""

from collections.abc import Collection
from pathlib import Path

import pytest

from tests.support import make_article_runs
from tests.support.make_article_runs import RUNS_FILE, read_runs, runs, write_runs

SUFFIXES = {".html", ".json", ".md", ".py", ".svg", ".toml", ".ts", ".txt", ".yaml", ".yml"}
# Made up for these tests.
MODEL = "De oude kat slaapt elke middag op de warme stenen naast het tuinhek en droomt van vis."


def shared_runs(text: str, known: Collection[str]) -> list[tuple[int, str]]:
    """The line and the words of each run of a text that is known."""
    return [
        (text.count("\n", 0, run.position) + 1, run.words)
        for run in runs(text)
        if run.fingerprint in known
    ]


@pytest.fixture
def known(tmp_path: Path) -> frozenset[str]:
    """The fingerprints of the made-up text, written and read."""
    file = tmp_path / "runs.txt"
    write_runs(MODEL, file)
    return read_runs(file)


@pytest.mark.parametrize("folder", ["articles", "."])
def test_the_resources_share_no_run_of_nine_words_with_the_article(
    folder: str, resources: Path
) -> None:
    article = read_runs(RUNS_FILE)
    files = [file for file in (resources / folder).rglob("*") if file.suffix in SUFFIXES]

    shared = [
        f"{file}:{line}: {words}"
        for file in sorted(files)
        for line, words in shared_runs(file.read_text(encoding="utf-8"), article)
    ]

    assert len(files) >= 30
    assert shared == []
