"""Every finding has its sentences, in both languages, for people and for scripts."""

import ast
import io
import json
import string
import sys
from pathlib import Path

import pytest

from tests.support.commands import ROOT
from thop_desktop.errors import NotSavedError
from thop_desktop.selfcheck.finding import Finding
from thop_desktop.selfcheck.report import (
    all_is_well,
    as_json,
    as_words,
    preferred_language,
    print_report,
    write_report,
)
from thop_desktop.selfcheck.words import CHECKS, LANGUAGES, LISTS, SENTENCES, buttons, sentence

GOOD = Finding("search", True, "search-finds", {"found": 1})
BAD = Finding("files", False, "files-differ", {"changed": ("é.md", "b"), "missing": (), "files": 2})


def blanks(text: str) -> set[str]:
    return {name for _text, name, _form, _kind in string.Formatter().parse(text) if name}


def test_every_finding_in_the_code_has_its_sentence() -> None:
    used = {
        node.value
        for file in (ROOT / "thop_desktop" / "selfcheck").glob("*.py")
        if file.name != "words.py"
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert SENTENCES.keys() <= used


def test_every_check_has_a_name_for_people() -> None:
    called = {
        node.args[0].value
        for file in (ROOT / "thop_desktop" / "selfcheck").glob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "Finding"
        and isinstance(node.args[0], ast.Constant)
    }
    assert called == CHECKS.keys()


@pytest.mark.parametrize("told", SENTENCES)
def test_both_languages_say_the_same_and_are_plain(told: str) -> None:
    texts = SENTENCES[told]
    assert len(texts) == len(LANGUAGES)
    assert blanks(texts[0]) == blanks(texts[1])
    for text in texts:
        assert text.endswith((".", "}"))
        assert "!" not in text
        text.encode("cp1252")  # what a terminal of Windows can show


def test_people_read_a_mark_a_sentence_and_each_name() -> None:
    told = as_words([GOOD, BAD], "nl")
    assert "[goed] Zoeken in het dagboek werkt.\n" in told
    assert "[let op] Bestanden van het programma zijn niet" in told
    assert f"    {LISTS['changed'][0]}: é.md\n    {LISTS['changed'][0]}: b\n" in told
    assert "Niet alles is in orde: de bestanden van het programma." in told
    assert "Alles is in orde." in as_words([GOOD], "nl")
    assert "All is well." in as_words([GOOD], "en")
    assert buttons("nl") == ("Kopieer", "Sluit")


def test_nobody_throws_a_diary_away_with_a_broken_program() -> None:
    portable = Finding("place", True, "place-portable", {"folder": "/stick/data"})
    told = as_words([BAD, portable], "nl")
    assert "in /stick/data. Gooi die map niet weg" in told
    assert "dan blijft je dagboek bestaan" not in told
    assert "dan blijft je dagboek bestaan" in as_words([BAD], "nl")
    assert "weg" not in as_words([GOOD, portable], "nl")


def test_scripts_read_one_object() -> None:
    text = as_json([GOOD, BAD], "en", "1.2.3")
    assert text.isascii()
    told = json.loads(text)
    assert (told["version"], told["ok"]) == ("1.2.3", False)
    assert [(check["name"], check["ok"]) for check in told["checks"]] == [
        ("search", True),
        ("files", False),
    ]
    assert told["checks"][1]["words"] == sentence(BAD, "en")
    assert told["checks"][1]["details"] == {"changed": ["é.md", "b"], "missing": [], "files": 2}
    assert all_is_well([GOOD])
    assert not all_is_well([GOOD, BAD])


@pytest.mark.parametrize(
    ("settings", "language"),
    [
        (b"[General]\nlanguage=en\ntheme=dark\n", "en"),
        (b"[General]\r\nlanguage=en\r\n", "en"),
        (b"[General]\nlanguage=fr\n", "nl"),
        (b"theme=language=en\n", "nl"),
        (b"\xff\xfe\x00", "nl"),
        (None, "nl"),
    ],
)
def test_the_language_is_the_one_that_was_chosen(
    tmp_path: Path, settings: bytes | None, language: str
) -> None:
    if settings is not None:
        (tmp_path / "settings.ini").write_bytes(settings)
    assert preferred_language(tmp_path) == language


def test_a_report_goes_into_a_file_or_says_why_not(tmp_path: Path) -> None:
    write_report("één\udce9\n", tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == "één?\n"
    with pytest.raises(NotSavedError):
        write_report("words", tmp_path)


def test_a_terminal_that_cannot_show_a_letter_gets_a_question_mark(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    print_report("één\n")
    assert capsys.readouterr().out == "één\n"
    shown = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(shown, encoding="ascii"))
    print_report("één\n")
    assert shown.getvalue() == b"??n\n"
    words = io.StringIO()
    monkeypatch.setattr(sys, "stdout", words)
    print_report("één\n")
    assert words.getvalue() == "één\n"
