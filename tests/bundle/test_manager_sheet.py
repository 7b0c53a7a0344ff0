"""The sheet for who manages the computers: one page of paper, in letters that can be read."""

from pathlib import Path

import develop
import manager_sheet
import pypdf
import pytest
from PySide6.QtWidgets import QApplication

from tests.support.commands import ROOT

MOMENT = 1_790_000_000  # a day in September 2026
# Points. Newspapers are set in some 9.
LEAST_LETTERS = 9.5

needs_fonts = pytest.mark.skipif(
    not all(map(develop.font_is_there, develop.FONTS)),
    reason="the fonts of the sheet are not here: python packaging/develop.py installs them",
)


@pytest.fixture(scope="module")
def sheet(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sheet, made once."""
    return manager_sheet.make(tmp_path_factory.mktemp("sheet"), "1.0", MOMENT)


@needs_fonts
def test_it_is_one_page_of_a4(sheet: Path) -> None:
    (page,) = pypdf.PdfReader(sheet).pages
    assert page.mediabox.width == pytest.approx(595, abs=1)
    assert page.mediabox.height == pytest.approx(842, abs=1)


def test_its_letters_are_large_enough_to_read(sheet: Path) -> None:
    sizes: dict[str, float] = {}

    def see(words: str, outer: list[float], place: list[float], _font: object, size: float) -> None:
        if words.strip():
            sizes[" ".join(words.split())] = abs(outer[3] * place[3]) * size

    for page in pypdf.PdfReader(sheet).pages:
        page.extract_text(visitor_text=see)
    foot = [words for words in sizes if words.startswith("Thop Desktop 1.0 ")]
    assert foot
    assert min(size for words, size in sizes.items() if words not in foot) >= LEAST_LETTERS


def test_all_of_the_page_stands_on_it_from_its_first_word_to_its_last(sheet: Path) -> None:
    pages = pypdf.PdfReader(sheet).pages
    printed = "".join("".join(page.extract_text() for page in pages).split())
    for words in (
        "Thop Desktop op een gedeelde computer",
        "geen dossier en geen melding",
        "alleen als hun werkgever dat goedvindt",
        "wie die toen had, ook na vertrek",
        "zet klembordgeschiedenis uit",
        "Dit blad is geen juridisch advies.",
    ):
        assert "".join(words.split()) in printed
    page = manager_sheet.PAGE.read_text(encoding="utf-8")
    assert page.rstrip().endswith("Dit blad is geen juridisch advies.")


def test_what_it_points_to_lies_beside_it_in_the_bundle() -> None:
    recipe = (ROOT / "packaging" / "thop_desktop.spec").read_text(encoding="utf-8")
    for name in (manager_sheet.FILE, "instellingen.md", "SECURITY.md"):
        assert f'"{name}", "docs")' in recipe


def test_it_bears_the_date_and_a_number_that_hang_on_nothing_but_its_words() -> None:
    first, second = (
        b"D:20260101000000Z 2026-01-01T00:00:00+00:00 uuid:%s <%s>"
        % (number, number.hex().encode())
        for number in (
            b"11111111-2222-3333-4444-555555555555",
            b"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
        )
    )
    dated = manager_sheet.dated(first, MOMENT, "words")
    assert dated == manager_sheet.dated(second, MOMENT, "words")
    assert dated != manager_sheet.dated(first, MOMENT, "others")
    assert len(dated) == len(first)
    assert dated.startswith(b"D:20260921141320Z 2026-09-21T14:13:20+00:00 uuid:")


def test_the_date_of_its_making_is_nowhere_in_it(sheet: Path) -> None:
    told = pypdf.PdfReader(sheet).metadata
    assert told is not None
    assert told.creation_date is not None
    assert f"{told.creation_date:%Y-%m-%dT%H:%M:%S}" == "2026-09-21T14:13:20"
