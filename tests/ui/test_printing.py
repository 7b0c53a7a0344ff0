"""Pages on paper: PDF files that are whole, or a plain word about why not."""

import io
import re
import zlib
from pathlib import Path

import pypdf
import pytest
from PySide6.QtPrintSupport import QPrinter

from tests.support.program import Running
from thop_desktop.content.model import Book
from thop_desktop.errors import NotSavedError
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.look import Look
from thop_desktop.ui.paper_layout import lay_out
from thop_desktop.ui.paper_tables import first_line
from thop_desktop.ui.printing import file_name, pdf_of, put_on_paper, save_pdf
from thop_desktop.ui.reader_text import article_text

# A page whose foot line is all there is has fewer strokes of text than this.
FOOT_ONLY = 2
LONG = "".join(f"<p>Alinea {number}. {'Gewone woorden. ' * 30}</p>" for number in range(60))


def pages(pdf: bytes) -> list[bytes]:
    """What each page of a PDF draws."""
    objects = dict(re.findall(rb"\n(\d+) 0 obj\n(.*?)\nendobj", pdf, re.DOTALL))
    drawn = []
    for body in objects.values():
        if re.search(rb"/Type /Page\b", body):
            contents = re.search(rb"/Contents (\d+) 0 R", body)
            assert contents
            stream = re.search(rb"stream\r?\n(.*?)\r?\nendstream", objects[contents[1]], re.DOTALL)
            assert stream
            drawn.append(zlib.decompress(stream[1]))
    return drawn


def strokes(page: bytes) -> int:
    """How often a page writes words."""
    return len(re.findall(rb"\bT[jJ]\b", page))


def check_whole(pdf: bytes) -> None:
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert re.search(rb"/MediaBox \[0 0 595[.0]* 842[.0]*\]", pdf), "not A4"


def test_a_short_text_takes_one_page(tmp_path: Path, look: Look, figures: Figures) -> None:
    file = tmp_path / "kort.pdf"
    save_pdf("<h1>Kort</h1><p>Eén zin.</p>", "Kort", file, look, figures)
    pdf = file.read_bytes()
    check_whole(pdf)
    assert len(pages(pdf)) == 1
    assert "Kort".encode("utf-16-be") in pdf


def test_a_long_text_takes_more_pages_and_none_is_blank(
    tmp_path: Path, look: Look, figures: Figures
) -> None:
    file = tmp_path / "lang.pdf"
    save_pdf(LONG, "Lang", file, look, figures)
    drawn = pages(file.read_bytes())
    assert len(drawn) > 3
    assert all(strokes(page) > FOOT_ONLY for page in drawn)


def test_every_page_of_the_book_can_be_put_on_paper(
    tmp_path: Path, look: Look, figures: Figures, book: Book
) -> None:
    for page in book.pages.values():
        text = article_text(book, page)
        file = tmp_path / f"{page.id}.pdf"
        save_pdf(text.paper_html, text.title, file, look, figures)
        pdf = file.read_bytes()
        check_whole(pdf)
        drawn = pages(pdf)
        assert 1 <= len(drawn) <= 6, page.id
        assert all(strokes(drawn_page) > FOOT_ONLY for drawn_page in drawn), page.id


def test_a_drawing_is_on_the_paper_too(tmp_path: Path, look: Look, figures: Figures) -> None:
    sizes = []
    for name in ("three-areas", "no-such-drawing"):
        file = tmp_path / f"{name}.pdf"
        html = f'<p>Kijk:</p><p class="figure"><img src="figure:{name}"/></p>'
        save_pdf(html, "Kijk", file, look, figures)
        sizes.append(len(pages(file.read_bytes())[0]))
    assert sizes[0] > 2 * sizes[1]


def test_a_printer_gets_the_same_pages_as_a_file(
    tmp_path: Path, look: Look, figures: Figures
) -> None:
    file = tmp_path / "lang.pdf"
    save_pdf(LONG, "Lang", file, look, figures)
    printed = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(printed))
    put_on_paper(LONG, "Lang", printer, look, figures)
    assert len(pages(printed.read_bytes())) == len(pages(file.read_bytes()))


def test_a_folder_that_is_not_there_is_an_error_with_the_file_in_it(
    tmp_path: Path, look: Look, figures: Figures
) -> None:
    file = tmp_path / "no" / "such" / "folder.pdf"
    with pytest.raises(NotSavedError) as caught:
        save_pdf("<p>Tekst</p>", "Tekst", file, look, figures)
    assert caught.value.file == file


def test_the_button_saves_the_page_where_the_user_says(running: Running, tmp_path: Path) -> None:
    running.go("article", "limits")
    running.dialogs.file_to_save = tmp_path / "mijn bladzijde.pdf"
    running.click("Bewaar als PDF")
    title = running.program.book.pages["limits"].title
    assert running.dialogs.suggested
    assert running.dialogs.suggested.name == f"{file_name(title)}.pdf"
    check_whole((tmp_path / "mijn bladzijde.pdf").read_bytes())
    assert running.dialogs.told == []


def test_no_file_chosen_means_nothing_saved_and_nothing_said(
    running: Running, tmp_path: Path
) -> None:
    running.go("article", "limits")
    running.click("Bewaar als PDF")
    assert running.dialogs.suggested
    assert running.dialogs.told == []
    assert not list(tmp_path.rglob("*.pdf"))


def test_a_page_that_cannot_be_saved_is_told_and_the_program_goes_on(
    running: Running, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "map.pdf"
    in_the_way.mkdir()
    running.go("article", "limits")
    running.dialogs.file_to_save = in_the_way
    running.click("Bewaar als PDF")
    (error,) = running.dialogs.told
    assert isinstance(error, NotSavedError)
    assert error.file == in_the_way
    running.go("article", "asso")
    assert running.place.target == "asso"


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_paper_is_light_whatever_the_theme(running: Running, tmp_path: Path, theme: str) -> None:
    drawn = []
    for name in ("light", theme):
        running.program.set_theme(name)
        running.program.resize_text(1)
        running.go("article", "limits")
        running.dialogs.file_to_save = tmp_path / f"{name}.pdf"
        running.click("Bewaar als PDF")
        drawn.append(pages((tmp_path / f"{name}.pdf").read_bytes()))
    assert drawn[0] == drawn[1]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Soms is een conflict nodig", "Soms is een conflict nodig"),
        ("Nee: nee/nee?", "Nee nee nee"),
        ("..\\..\\x", "x"),
        ("???", "thop"),
        ("", "thop"),
        ("Één", "Één"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title) == name


def test_a_very_long_title_is_cut() -> None:
    assert len(file_name("lang " * 100)) <= 80


def test_no_heading_stands_at_the_end_of_a_page_and_no_line_is_cut(
    look: Look, figures: Figures
) -> None:
    table = "<table border='1'><tr><td><p>a</p></td></tr><tr><td><p>b</p></td></tr></table>"
    after = f"<h2>Kop</h2><p>Klein.</p><p>Tekst.</p>{table}<p>Na.</p>"
    for lines in range(12, 26):
        sheets = lay_out(f"{'<p>Regel.</p>' * lines}{after}" * 2, "Voet", look, figures)
        block, height = sheets.document.begin(), sheets.height
        while block.isValid():
            if block.text() in ("Kop", "Na."):
                last = block.next().next() if block.text() == "Kop" else block
                top = first_line(sheets.document, block) + 1
                bottom = first_line(sheets.document, last) + 12
                assert top // height == bottom // height, lines
            block = block.next()
        assert sheets.pages <= 4


ROWS = "".join(
    f"<tr><td><p>Rij {number}</p></td><td><p>{'Gewone woorden. ' * 12} einde{number}.</p></td></tr>"
    for number in range(40)
)
TABLE = (
    '<table width="100%" cellspacing="0" cellpadding="4" border="1">'
    f"<thead><tr><th><p>Kop</p></th><th><p>Woorden</p></th></tr></thead>{ROWS}</table>"
)


def words_of(pdf: bytes) -> list[str]:
    """The words of each page, with one blank between them."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def test_rows_of_a_table_stay_whole_and_its_heads_stand_on_each_page(
    look: Look, figures: Figures
) -> None:
    told = words_of(pdf_of(f"<h1>Tabel</h1>{TABLE}<p>Slot.</p>", "Tabel", look, figures))
    assert len(told) > 2
    for page in told:
        begun = set(re.findall(r"Rij (\d+)", page))
        assert begun
        assert begun == set(re.findall(r"einde(\d+)\.", page))
        assert "Kop Woorden" in page


def test_each_row_has_a_line_below_it_and_each_item_a_dot(look: Look, figures: Figures) -> None:
    sheets = lay_out(f"<ul><li>Een.</li><li>Twee.</li></ul>{TABLE}", "Tabel", look, figures)
    again = sheets.pages - 1  # heads that stand on a page once more
    assert len(sheets.marks.lines) == 41 + again
    heights = [line.y1() for line in sheets.marks.lines]
    assert len(set(map(round, heights))) == len(heights)
    assert len(sheets.marks.dots) == 2
    block = sheets.document.begin()
    left = sheets.document.documentLayout().blockBoundingRect(block).left()
    assert sheets.marks.dots[0].x() < left + block.layout().lineAt(0).x() - 8


def test_a_page_holds_its_own_lines_and_no_other(look: Look, figures: Figures) -> None:
    html = "".join(f"<p>{f'Zin {number}a zin. ' * 9}Eind {number}z.</p>" for number in range(90))
    told = words_of(pdf_of(html, "Lang", look, figures))
    for number in range(90):
        assert sum(page.count(f"Eind {number}z.") for page in told) == 1, number


def test_brackets_and_capitals_can_be_read_back(look: Look, figures: Figures) -> None:
    source = '<p class="source">Bron (2016; 2019A), [1] 3x4 -&gt; 5:30.</p>'
    (told,) = words_of(pdf_of(source, "Bron", look, figures))
    assert "Bron (2016; 2019A), [1] 3x4 -> 5:30." in told


def test_lines_to_write_on_begin_no_page_that_fewer_would_save(
    look: Look, figures: Figures
) -> None:
    line = "<tr><td><p>&nbsp;</p></td></tr>"
    lines = f'<table width="100%" cellspacing="0" cellpadding="5" border="1">{line * 7}</table>'
    end = f"<h2>Ruimte</h2>{lines}<p>Slot.</p>"
    found = set()
    for number in range(26):
        sheets = lay_out("<p>Vul.</p>" * number + end, "Blad", look, figures)
        found.add((sheets.pages, len(sheets.marks.lines)))
    assert found == {(1, 7), (1, 5), (1, 3), (2, 7)}, "all of them where none saves a page"
