"""Reading the book: one bad file never closes it."""

from pathlib import Path

import pytest

from tests.support.small_book import FILES, change, write_small_book
from thop_desktop.content.library import languages, load_book
from thop_desktop.content.model import Book
from thop_desktop.data_files import read_table, read_text, read_toml
from thop_desktop.errors import ContentError

EVENING = "articles/nl/evening.md"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a small sound book."""
    return write_small_book(tmp_path)


def told(book: Book) -> list[tuple[str, int, str]]:
    return [(error.file.name, error.line, error.reason) for error in book.broken]


def test_a_page_is_read_with_all_its_fields(folder: Path) -> None:
    page = load_book(folder, "nl").pages["evening"]

    assert page.title == "De avond"
    assert page.section == "start"
    assert page.order == 10
    assert page.summary == "Een rustige avond begint klein."
    assert page.minutes == 2
    assert page.related == ("morning",)
    assert page.searched_as == ("wil niet naar bed", "krijsen")
    assert page.body.startswith("Het is avond.")
    assert page.file == folder / EVENING


def test_the_line_of_the_body_is_its_line_in_the_file(folder: Path) -> None:
    page = load_book(folder, "nl").pages["evening"]

    lines = page.file.read_text(encoding="utf-8").split("\n")
    assert lines[page.body_line - 1] == page.body.split("\n")[0]


def test_pages_come_in_their_order_and_terms_by_name(folder: Path) -> None:
    change(folder / EVENING, "order = 10", "order = 25")
    change(folder / "glossary/nl.toml", 'name = "Limits"', 'name = "afspraken"')
    book = load_book(folder, "nl")

    assert list(book.pages) == ["morning", "evening", "sources"]
    assert [term.name for term in book.terms.values()] == ["afspraken", "Routines"]


def test_the_book_knows_its_parts_and_neighbours(folder: Path) -> None:
    book = load_book(folder, "nl")
    evening, morning, sources = book.pages.values()
    start, about = book.sections

    assert book.language == "nl"
    assert book.source == "Naar een bestaand artikel."
    assert (book.section_of(morning), book.section_of(sources)) == (start, about)
    assert book.pages_in(start) == (evening, morning)
    assert book.pages_in(about) == (sources,)
    assert (book.before(evening), book.after(evening)) == (None, morning)
    assert (book.before(morning), book.after(morning)) == (evening, sources)
    assert (book.before(sources), book.after(sources)) == (morning, None)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("Alleen tekst.", 1),
        ("+++\nid = 'evening'\n", 1),
        ("+++\nid = 'evening'\ntitle = \n+++\n", 3),
        ("+++\nid = 'evening'\ntitle = [\n+++\n", 3),
    ],
    ids=["empty", "no-front-matter", "not-closed", "not-toml", "open-at-its-end"],
)
def test_a_broken_page_leaves_the_rest_readable(text: str, line: int, folder: Path) -> None:
    (folder / EVENING).write_text(text, encoding="utf-8")
    book = load_book(folder, "nl")

    assert list(book.pages) == ["morning", "sources"]
    assert [(name, place) for name, place, _reason in told(book)] == [("evening.md", line)]


def test_a_folder_in_the_place_of_a_page_leaves_the_rest_readable(folder: Path) -> None:
    (folder / EVENING).unlink()
    (folder / EVENING).mkdir()
    book = load_book(folder, "nl")

    assert list(book.pages) == ["morning", "sources"]
    assert [name for name, _line, _reason in told(book)] == ["evening.md"]


def test_a_page_in_another_encoding_is_named_with_the_line(folder: Path) -> None:
    text = FILES[EVENING].replace("Blijf even zitten.", "Blijf één tel zitten.")
    (folder / EVENING).write_bytes(text.encode("latin-1", errors="replace"))
    book = load_book(folder, "nl")
    line = text[: text.index("één")].count("\n") + 1

    assert told(book) == [("evening.md", line, "not UTF-8 text")]


@pytest.mark.parametrize("line_end", ["\r\n", "\r"], ids=["windows", "old-mac"])
def test_any_line_ends_and_a_mark_at_the_start_are_read(line_end: str, folder: Path) -> None:
    expected = load_book(folder, "nl")
    for name, text in FILES.items():
        (folder / name).write_bytes(text.replace("\n", line_end).encode("utf-8-sig"))

    assert load_book(folder, "nl") == expected


def test_a_broken_term_leaves_the_other_terms(folder: Path) -> None:
    change(folder / "glossary/nl.toml", 'name = "Routines"\n', "")
    book = load_book(folder, "nl")

    assert list(book.terms) == ["limits"]
    assert told(book) == [("nl.toml", 10, '"name" must be given')]


def test_a_term_may_lack_what_is_not_needed(folder: Path) -> None:
    change(folder / "glossary/nl.toml", 'also = ["Limit"]\n', "")
    term = load_book(folder, "nl").terms["limits"]

    assert term.also == ()


@pytest.mark.parametrize("text", [None, "term = [", "term = 3", ""])
def test_without_a_glossary_the_pages_are_still_there(text: str | None, folder: Path) -> None:
    file = folder / "glossary/nl.toml"
    if text is None:
        file.unlink()
    else:
        file.write_text(text, encoding="utf-8")
    book = load_book(folder, "nl")

    assert len(book.pages) == 3
    assert dict(book.terms) == {}
    assert [name for name, _line, _reason in told(book)] == ["nl.toml"]


def test_a_missing_folder_is_told_with_its_file(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as caught:
        load_book(tmp_path / "nowhere", "nl")

    assert caught.value.file == tmp_path / "nowhere/articles/nl/_book.toml"
    assert languages(tmp_path / "nowhere") == ()


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('title = "Om te beginnen"\n', "", '"title" must be given'),
        ('[[section]]\nid = "start"', '[section]\nid = "start"', "Cannot"),
        ('source = "Naar een bestaand artikel."\n', "", '"source" must be given'),
    ],
)
def test_a_bad_head_of_the_book_is_an_error(old: str, new: str, reason: str, folder: Path) -> None:
    change(folder / "articles/nl/_book.toml", old, new)

    with pytest.raises(ContentError, match=reason):
        load_book(folder, "nl")


def test_languages_are_those_with_a_book(folder: Path) -> None:
    (folder / "articles/fy").mkdir()
    (folder / "articles/en").mkdir()
    (folder / "articles/en/_book.toml").write_text("", encoding="utf-8")

    assert languages(folder) == ("en", "nl")


def test_a_file_that_cannot_be_found_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="No such file"):
        read_text(tmp_path / "nothing.toml")


def test_a_data_file_is_read_as_it_stands(tmp_path: Path) -> None:
    file = tmp_path / "some.toml"
    file.write_text('[een]\nwoord = "één"\n', encoding="utf-8")

    assert read_toml(file) == {"een": {"woord": "één"}}


def test_an_error_tells_file_line_and_reason(tmp_path: Path) -> None:
    file = tmp_path / "some.toml"
    file.write_text("a = 1\na = 2\n", encoding="utf-8")

    with pytest.raises(ContentError) as caught:
        read_table(file)

    assert caught.value.line == 2
    assert str(caught.value).startswith(f"{file}:2: Cannot overwrite a value")
