"""The book retells its source in its own words: no run of nine words is the article's."""

from collections.abc import Collection
from pathlib import Path

import pytest

from tests.support import make_article_runs
from tests.support.make_article_runs import RUNS_FILE, read_runs, runs, write_runs
from thop_desktop import paths

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


def test_what_is_shown_shares_no_run_of_nine_words_with_the_article(resources: Path) -> None:
    article = read_runs(RUNS_FILE)
    folders = (resources, paths.translations())
    files = [file for folder in folders for file in folder.rglob("*") if file.suffix in SUFFIXES]

    shared = [
        f"{file}:{line}: {words}"
        for file in sorted(files)
        for line, words in shared_runs(file.read_text(encoding="utf-8"), article)
    ]

    assert len(files) >= 80
    assert shared == []


def test_the_fingerprints_of_the_whole_article_are_there() -> None:
    article = read_runs(RUNS_FILE)

    assert len(article) == 4122
    assert {len(fingerprint) for fingerprint in article} == {12}


def test_nine_words_in_a_row_are_found_whatever_is_around_them(known: frozenset[str]) -> None:
    copied = (
        "Eerste regel.\n\nWij zagen: ‘DE OUDE **kat** slaapt 12\nelke middag (op) de "
        "warme…’ En zij?"
    )

    assert shared_runs(copied, known) == [(3, "de oude kat slaapt elke middag op de warme")]


def test_every_copied_run_is_told(known: frozenset[str]) -> None:
    assert len(shared_runs(MODEL, known)) == len(MODEL.split()) - 8


def test_eight_words_in_a_row_may_be_the_same(known: frozenset[str]) -> None:
    assert shared_runs("De oude kat slaapt elke middag op de vloer.", known) == []


def test_another_word_in_the_middle_makes_words_ones_own(known: frozenset[str]) -> None:
    assert shared_runs(MODEL.replace("warme", "koude"), known) == []


def test_formal_names_are_passed_over_as_if_they_were_not_there() -> None:
    name = "Therapeutische Gezinshuizen, werken met de Browndale Methodiek"

    assert list(runs(f"Boek: {name} en Niet volmaakt maar goed genoeg")) == []
    assert [run.words for run in runs(f"een twee drie vier {name} vijf zes zeven acht negen")] == [
        "een twee drie vier vijf zes zeven acht negen"
    ]


def test_the_command_writes_fingerprints_and_no_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    article, file = tmp_path / "article.txt", tmp_path / "runs.txt"
    article.write_text(MODEL, encoding="utf-8")
    monkeypatch.setattr(make_article_runs, "RUNS_FILE", file)

    assert make_article_runs.main([str(article)]) == 0

    assert capsys.readouterr().out == f"9 runs of 9 words in {file}\n"
    assert read_runs(file) == {run.fingerprint for run in runs(MODEL)}
    assert not any(word in file.read_text(encoding="ascii") for word in ("kat", "tuinhek"))
