"""Counting words and sentences as a reader does."""

import pytest

from thop_desktop.content.plain import Paragraph
from thop_desktop.content.prose import (
    average_length,
    is_one_sentence,
    length,
    reading_minutes,
    sentences,
)


def paragraph(text: str, kind: str = "text") -> Paragraph:
    return Paragraph(text, kind, "", (), 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("Eén zin zonder punt", ("Eén zin zonder punt",)),
        ("Eerst dit. Dan dat!", ("Eerst dit.", "Dan dat!")),
        ("‘Blijf je?’ vraagt hij.", ("‘Blijf je?", "vraagt hij.")),
        ("Zeg dan: ‘Kom maar.’", ("Zeg dan:", "‘Kom maar.’")),
        ("Dus … nou ja.", ("Dus …", "nou ja.")),
        ("Wacht. – Goed.", ("Wacht.", "– Goed.")),
        ("... Ja.", ("Ja.",)),
        ("Om 12.30 uur.", ("Om 12.30 uur.",)),
    ],
)
def test_sentences_end_where_a_reader_takes_breath(text: str, expected: tuple[str, ...]) -> None:
    assert sentences(text) == expected


def test_words_with_marks_count_once() -> None:
    assert length("Zo’n co-ouder - 's avonds, 3 keer!") == 6


def test_a_colon_does_not_make_two_sentences_of_a_summary() -> None:
    assert is_one_sentence("De kern: blijf dichtbij.")
    assert is_one_sentence("Zonder punt")
    assert not is_one_sentence("Eerst dit. Dan dat.")
    assert not is_one_sentence("…")


def test_the_average_leaves_notes_and_figures_out() -> None:
    long = paragraph("een " * 40, "note"), paragraph("een " * 40, "figure")

    assert average_length([paragraph("Een twee drie. Vier."), *long]) == 2
    assert average_length(long) == 0


@pytest.mark.parametrize(
    ("words", "minutes"), [(0, 2), (399, 2), (401, 3), (560, 4), (720, 4), (721, 5), (5000, 5)]
)
def test_reading_time_is_from_two_to_five_minutes(words: int, minutes: int) -> None:
    parts = [paragraph("woord " * words), paragraph("noot " * 500, "note")]

    assert reading_minutes(parts) == minutes
