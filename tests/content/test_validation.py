"""What is wrong beside the pages' own text is found too, and a writer can run the check."""

import runpy
import sys
from pathlib import Path

import pytest

from tests.support.small_book import CLAIMS, change, write_small_book
from thop_desktop import paths
from thop_desktop.content import validation
from thop_desktop.content.validation import main, problems

CLAIMS_FILE = Path(__file__).parent.parent / "data" / "claims.tsv"
CASES = {
    "double-order": (
        "articles/nl/sources.md",
        "order = 30",
        "order = 10",
        'order 10 is also that of "evening"',
    ),
    "double-name": (
        "glossary/nl.toml",
        'id = "routines"\nname = "Routines"',
        'id = "routines"\nname = "LIMIT"',
        'the name "limit" is also that of "limits"',
    ),
    "term-without-page": (
        "glossary/nl.toml",
        'page = "morning"',
        'page = ""',
        "a term needs a page to read on",
    ),
    "term-with-unknown-page": (
        "glossary/nl.toml",
        'page = "morning"',
        'page = "night"',
        'unknown page "night"',
    ),
    "term-without-meaning": (
        "glossary/nl.toml",
        'short = "Grenzen die de veiligheid raken."',
        'short = ""',
        '"short" must not be empty',
    ),
    "unknown-link-in-term": (
        "glossary/nl.toml",
        'text = "Eten, slapen, opstaan."',
        'text = "Eten, slapen en [opstaan](page:night)."',
        'unknown page "night"',
    ),
    "unknown-term-in-term": (
        "glossary/nl.toml",
        'text = "Eten, slapen, opstaan."',
        'text = "Eten, [slapen](term:sleep)."',
        'unknown term "sleep"',
    ),
    "figure-without-words": (
        "figures/circle.svg",
        "  <text>{{inside}}",
        "  <text>{{outside}}",
        '"outside" must be given in nl.toml, [circle]',
    ),
    "figure-without-alternative": (
        "figures/nl.toml",
        'alt = "Een cirkel."',
        'alt = ""',
        '"alt" must not be empty',
    ),
    "figure-without-table": (
        "figures/nl.toml",
        '[circle]\nalt = "Een cirkel."',
        '[square]\nalt = "Een cirkel."',
        '"circle" must be given',
    ),
    "figure-words-not-toml": (
        "figures/nl.toml",
        '[circle]\nalt = "Een cirkel."',
        '[circle\nalt = "Een cirkel."',
        "Expected ']'",
    ),
    "book-without-source": (
        "articles/nl/_book.toml",
        'source = "Naar een bestaand artikel."',
        'source = ""',
        '"source" must not be empty',
    ),
    "gate-without-title": (
        "gate/nl.toml",
        'title = "Voor je begint"',
        'titel = "Voor je begint"',
        '"title" must be given',
    ),
    "unknown-claim-in-gate": (
        "gate/nl.toml",
        'claims = ["1.01"]',
        'claims = ["1.01", "9.09"]',
        'unknown claim "9.09"',
    ),
    "hard-moment-without-lines": (
        "now/nl.toml",
        'lines = ["Bel 112."]',
        'lines = "Bel 112."',
        '"lines" must be a list of texts',
    ),
    "unsure-help": (
        "help/nl.toml",
        'certainty = "very high"',
        'certainty = "low"',
        "emergency: not sure enough to show",
    ),
}


@pytest.mark.parametrize(
    ("name", "old", "new", "what"),
    [pytest.param(*case, id=name) for name, case in CASES.items()],
)
def test_what_is_wrong_beside_the_pages_is_named_with_file_and_line(
    name: str, old: str, new: str, what: str, tmp_path: Path
) -> None:
    file = write_small_book(tmp_path) / name
    change(file, old, new)
    text = file.read_text(encoding="utf-8")
    line = text[: text.index(new)].count("\n") + 1

    found = problems(tmp_path, "nl", CLAIMS)

    assert [(one.file, one.line) for one in found] == [(file, line)]
    assert found[0].what.startswith(what)


def test_a_sound_book_has_no_problems(tmp_path: Path) -> None:
    assert problems(write_small_book(tmp_path), "nl", CLAIMS) == []


def test_a_claim_that_no_page_tells_is_named(tmp_path: Path) -> None:
    file = write_small_book(tmp_path) / "articles/nl/_book.toml"

    found = problems(tmp_path, "nl", CLAIMS | {"9.09"})

    assert [(one.file, one.line, one.what) for one in found] == [
        (file, 1, 'no page tells claim "9.09"')
    ]


def test_claims_are_left_alone_when_none_are_given(tmp_path: Path) -> None:
    page = write_small_book(tmp_path) / "articles/nl/evening.md"
    change(page, '{: claims="1.01" }', '{: claims="9.09" }')

    assert problems(tmp_path, "nl", None) == []


def test_a_term_given_twice_is_named_where_it_comes_again(tmp_path: Path) -> None:
    file = write_small_book(tmp_path) / "glossary/nl.toml"
    text = file.read_text(encoding="utf-8")
    first = text[: text.index("[[term]]", 1)]
    file.write_text(text + "\n" + first, encoding="utf-8")

    assert [(one.file, one.line, one.what) for one in problems(tmp_path, "nl", CLAIMS)] == [
        (file, 20, 'double term "limits"')
    ]


def test_a_glossary_of_another_form_is_named_once(tmp_path: Path) -> None:
    file = write_small_book(tmp_path) / "glossary/nl.toml"
    file.write_text("# words\nterm = 3\n", encoding="utf-8")

    assert [(one.file, one.line, one.what) for one in problems(tmp_path, "nl", CLAIMS)] == [
        (file, 2, '"term" must be one or more tables')
    ]


@pytest.mark.parametrize(
    "name",
    [
        "articles/nl/_book.toml",
        "glossary/nl.toml",
        "figures/nl.toml",
        "gate/nl.toml",
        "now/nl.toml",
        "help/nl.toml",
    ],
)
def test_a_missing_file_is_named(name: str, tmp_path: Path) -> None:
    file = write_small_book(tmp_path) / name
    file.unlink()

    assert [(one.file, one.line) for one in problems(tmp_path, "nl", CLAIMS)] == [(file, 1)]


def test_problems_come_in_the_order_of_files_and_lines(tmp_path: Path) -> None:
    write_small_book(tmp_path)
    change(tmp_path / "articles/nl/morning.md", "minutes = 2", "minutes = 4")
    change(tmp_path / "articles/nl/morning.md", "Er is brood.", "Er is [brood](page:bread).")
    change(tmp_path / "articles/nl/evening.md", "minutes = 2", "minutes = 5")

    found = problems(tmp_path, "nl", CLAIMS)

    assert [(one.file.stem, one.line) for one in found] == [
        ("evening", 7),
        ("morning", 7),
        ("morning", 18),
    ]


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program whose resources are the small book."""
    monkeypatch.setattr(paths, "PACKAGE", tmp_path)
    write_small_book(tmp_path / "resources")
    return tmp_path


@pytest.fixture
def claims(tmp_path: Path) -> Path:
    """A list of claims that names one which no page tells."""
    file = tmp_path / "claims.tsv"
    rows = [f"{claim}\tVoorbeeld\n" for claim in (*sorted(CLAIMS), "9.09")]
    file.write_text("id\ttext\n" + "".join(rows), encoding="utf-8")
    return file


@pytest.mark.usefixtures("package")
def test_the_command_says_nothing_when_nothing_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert capsys.readouterr().out == ""


def test_the_command_prints_file_line_and_what(
    package: Path, claims: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--claims", str(claims)]) == 1
    book = package / "resources/articles/nl/_book.toml"
    assert capsys.readouterr().out == f'{book}:1: no page tells claim "9.09"\n'


def test_the_command_checks_a_language_that_has_no_book_yet(
    package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gate = package / "resources/gate"
    (gate / "en.toml").write_bytes((gate / "nl.toml").read_bytes())

    assert main([]) == 1
    told = [line.partition(": ")[0] for line in capsys.readouterr().out.splitlines()]
    resources = package / "resources"
    assert told == [
        f"{resources / 'figures/en.toml'}:1",
        f"{resources / 'now/en.toml'}:1",
        f"{resources / 'help/en.toml'}:1",
    ]


def test_the_command_has_nothing_to_check_without_resources(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(paths, "PACKAGE", tmp_path / "elsewhere" / "program")

    assert main([]) == 2
    assert "missing" in capsys.readouterr().err


def test_the_command_finds_nothing_wrong_with_the_shipped_texts(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["validation", "--claims", str(CLAIMS_FILE)])

    with pytest.raises(SystemExit) as ended:
        runpy.run_path(str(validation.__file__), run_name="__main__")

    assert ended.value.code == 0
    assert capsys.readouterr().out == ""
