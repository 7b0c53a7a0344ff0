"""What looks like a name, a number or an address is found, and little else."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.writing.labelled import labelled, score
from thop_desktop import paths
from thop_desktop.errors import ContentError
from thop_desktop.writing.personal import (
    Finding,
    Kind,
    PersonalFinder,
    load_personal_words,
    unknown,
)
from thop_desktop.writing.personal_numbers import passes_eleven_test
from thop_desktop.writing.personal_words import with_other_languages
from thop_desktop.writing.tools import WritingTools

PARTS = ("tuning", "held_out")


@pytest.fixture(scope="module", name="finder")
def fixture_finder() -> PersonalFinder:
    return WritingTools(paths.resources(), "nl").finder


def pieces(finder: PersonalFinder, text: str) -> list[str]:
    return [text[one.start : one.end] for one in finder.find(text)]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("part", PARTS)
def test_nine_of_ten_findings_are_right_and_seven_of_ten_are_found(
    finder: PersonalFinder, part: str, language: str
) -> None:
    measured = score(finder.find, labelled(part, language))
    assert measured.precision >= 0.9
    assert measured.recall >= 0.7


def test_names_in_english_are_found_without_what_tells_whose_something_is(
    finder: PersonalFinder,
) -> None:
    measured = score(finder.find, labelled("second", "en"))
    assert measured.precision >= 0.95
    assert measured.recall >= 0.9
    assert pieces(finder, "Karin Smit's bag, Tom O'Brien’s") == ["Karin Smit", "Tom O'Brien"]


def test_every_kind_is_found_and_mostly_rightly(finder: PersonalFinder) -> None:
    texts = [text for part in PARTS for text in labelled(part)]
    for kind in Kind:
        measured = score(finder.find, texts, kind)
        assert measured.right > 5, kind
        assert measured.precision >= 0.9, kind
        assert measured.recall >= 0.7, kind


def test_the_labelled_lines_are_many_and_a_third_holds_nothing() -> None:
    texts = [text for part in PARTS for text in labelled(part)]
    assert len({text.text for text in texts}) >= 160
    assert len(labelled("held_out")) >= 0.4 * len(texts)
    for part in PARTS:
        lines = labelled(part)
        assert 3 * sum(not line.findings for line in lines) >= len(lines)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", []),
        ("Sanne en Daan", []),
        ("Sanne. De Vries", []),
        ("SANNE DE VRIES", []),
        ("Anna Maria at mee.", []),
        ("Moe van Bever", []),
        ("Anna van Bever", []),
        ("Anna van Uden kwam", []),
        ("Anna de Bever kwam", ["Anna de Bever"]),
        ("Anna van", []),
        ("Anna op Vlinder", []),
        ("Anna Op Hoven", ["Anna Op Hoven"]),
        ("Anna X", []),
        ("Anna XY liep", []),
        ("Anna-Lotte Dekker-Vos", ["Anna-Lotte Dekker-Vos"]),
        ("Anna Lotte Eva Kok", ["Anna Lotte Eva Kok"]),
        ("Anna Lotte Eva Marie", []),
        ("Anna de\nBoer", []),
        ("mevrouw", []),
        ("mevrouw Uil", []),
        ("mevrouw Anna", []),
        ("mevrouw, Jansen", []),
        ("Dr.Jansen", ["Jansen"]),
        ("Hij sprak met J.", []),
        ("Toen kwam Xyra van der Lum langs", ["Xyra van der Lum"]),
        ("Toen kwam Xyra Jansen langs", ["Xyra Jansen"]),
        ("Toen kwam Xyra Lumo langs", []),
        ("Toen kwam Xyra van der Haag langs", []),
        ("Xyra Jansen kwam langs", []),
        ("anna de boer", ["anna de boer"]),
        ("anna de, boer", []),
        ("anna de slak", []),
        ("anna de", []),
        ("wil de boer", []),
        ("anna", []),
        ("Harry Potter de Boer", []),
    ],
)
def test_names(finder: PersonalFinder, text: str, wanted: list[str]) -> None:
    assert pieces(finder, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("dorpsstraat 12", ["dorpsstraat 12"]),
        ("straat 12", []),
        ("onderweg 2", []),
        ("Straat 12", ["Straat 12"]),
        ("Dorpsstraat 12 keer", []),
        ("Dorpsstraat 12,5", []),
        ("De Dorpsstraat 12", ["Dorpsstraat 12"]),
        ("Naar Van Goghlaan 3", ["Van Goghlaan 3"]),
        ("jan Goghlaan 3", ["Goghlaan 3"]),
        ("Prins van de Oude Lange Hoge Dijkstraat 3", ["Oude Lange Hoge Dijkstraat 3"]),
        ("2019 AB", []),
        ("2019 AB Haarlem", ["2019 AB"]),
        ("1234 SS", []),
        ("0234 AB", []),
        ("antwoordnummer 12", ["antwoordnummer 12"]),
    ],
)
def test_addresses(finder: PersonalFinder, text: str, wanted: list[str]) -> None:
    assert pieces(finder, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("111222333", ["111222333"]),
        ("111.222.333", ["111.222.333"]),
        ("111222334", []),
        ("000000000", []),
        ("1111222333", []),
        ("€ 1.111222333", []),
        ("0612345678", ["0612345678"]),
        ("06123456789", []),
        ("(06) 12345678", ["(06) 12345678"]),
        ("(06 12345678)", ["06 12345678"]),
        ("0031612345678", ["0031612345678"]),
        ("0800 1234567", []),
        ("0900 123 45 67", []),
        ("01-02-2024 10", []),
        ("05.15 05.30 06", []),
        ("a@b.nl.", ["a@b.nl"]),
        ("a @ b", []),
        ("06-12345678@voorbeeld.nl", ["06-12345678@voorbeeld.nl"]),
    ],
)
def test_numbers(finder: PersonalFinder, text: str, wanted: list[str]) -> None:
    assert pieces(finder, text) == wanted


def test_places_are_counted_past_emoji_and_other_scripts(finder: PersonalFinder) -> None:
    text = "😡👨‍👩‍👧 \u202eמ\u202c Sanne de Vries\x00 \x07 06-12345678"
    assert finder.find(text) == (
        Finding(text.index("Sanne"), text.index("\x00"), Kind.NAME),
        Finding(text.index("06"), len(text), Kind.PHONE),
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mrs. Smith rang", ["Smith"]),
        ("Nurse Evans came", ["Evans"]),
        ("I saw Xyra Johnson", ["Xyra Johnson"]),
        ("Will Mum come on Monday?", []),
        ("Joy Sunday", []),
        ("Miss Anna read", []),
        ("Mum and Dad", []),
    ],
)
def test_english_names(finder: PersonalFinder, text: str, wanted: list[str]) -> None:
    assert pieces(finder, text) == wanted


def test_what_the_words_of_other_languages_add_changes_nothing_in_dutch(
    finder: PersonalFinder,
) -> None:
    dutch = PersonalFinder(load_personal_words(paths.resources(), "nl"))
    for part in PARTS:
        for line in labelled(part):
            assert finder.find(line.text) == dutch.find(line.text)


def test_half_a_file_of_another_language_is_told(tmp_path: Path) -> None:
    words = load_personal_words(paths.resources(), "nl")
    assert with_other_languages(words, tmp_path, "nl") == words
    file = tmp_path / "privacy" / "xx.toml"
    file.parent.mkdir()
    file.write_text('titles = "zir"\n', encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        with_other_languages(words, tmp_path, "nl")
    assert caught.value.file == file


@given(st.text(st.sampled_from("aA1 0.-@,\nSé’'+()6"), max_size=60))
@example("06 06 06 06 06 06 06 06")
@example("Sanne de Vries Sanne de Vries")
def test_findings_are_in_order_and_apart(text: str) -> None:
    found = PersonalFinder(load_personal_words(paths.resources(), "nl")).find(text)
    last = 0
    for one in found:
        assert last <= one.start < one.end <= len(text)
        last = one.end


def test_first_names_alone_are_found_where_they_are_asked_for(finder: PersonalFinder) -> None:
    text = "Lisa sliep bij Karin Smit. Ook Tommy was er, maandag. Roos en Bas heten zo, Tim's jas."
    assert [text[one.start : one.end] for one in finder.find_first_names(text)] == [
        "Lisa",
        "Tommy",
        "Tim",
    ]


def test_what_is_allowed_is_left_out(finder: PersonalFinder) -> None:
    text = "Sanne de Vries en Kees de Jong"
    left = unknown(text, finder.find(text), frozenset({"sanne de Vries"}))
    assert [text[one.start : one.end] for one in left] == ["Kees de Jong"]


@given(st.text("0123456789", min_size=9, max_size=9))
def test_one_wrong_digit_never_passes_the_eleven_test(digits: str) -> None:
    if passes_eleven_test(digits):
        for at in range(9):
            other = digits[:at] + str((int(digits[at]) + 1) % 10) + digits[at + 1 :]
            assert not passes_eleven_test(other)


def test_missing_words_are_told() -> None:
    with pytest.raises(ContentError):
        load_personal_words(paths.resources() / "help", "nl")
