"""What the reader shows: an article or the glossary, as one text with its links around it."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from thop_desktop.content.model import Book, Page
from thop_desktop.content.render import Heading, inline, render
from thop_desktop.ui.reading_time import reading_time

LINK = '<a href="{href}">{text}</a>'


@dataclass(frozen=True)
class ReaderText:
    """A text ready to show, print and cite.

    Attributes:
        key: by which the text is known, in whatever language.
        title: its title.
        crumbs: names of what it is part of, the outermost first.
        html: for the screen, with links to other pages at the end; without `source`.
        paper_html: for paper, without those.
        headings: for the table of contents.
        citation: the line that goes along when words are copied.
        foot: a quiet line such as the reading time.
        source: for the screen, below the links; HTML.
        has_ways: whether ways to the diary stand below it.
        contents_title: what stands above the table of contents, where it lists more than this text.
        here: which of its headings then stands for this text.
        language: code of the language that it is in; "" where that does not matter.
    """

    key: str
    title: str
    crumbs: tuple[str, ...]
    html: str
    paper_html: str
    headings: tuple[Heading, ...]
    citation: str
    foot: str
    source: str = ""
    has_ways: bool = True
    contents_title: str = ""
    here: str = ""
    language: str = ""

    @property
    def marks_key(self) -> str:
        """By which the reader's marks are kept: other words stand there in another language."""
        return f"{self.language}/{self.key}"


def article_text(book: Book, page: Page) -> ReaderText:
    """An article with its summary, source and ways onward."""
    rendered = render(page.body)
    core = f'<h1>{escape(page.title)}</h1><p class="lead">{inline(page.summary)}</p>{rendered.html}'
    source = f'<p class="source">{escape(book.source)}</p>'
    return ReaderText(
        key=page.id,
        title=page.title,
        crumbs=(
            QCoreApplication.translate("ReaderText", "Read"),
            book.section_of(page).title,
        ),
        html=core + _onward(book, page),
        paper_html=core + source,
        headings=rendered.headings,
        citation=f"{page.title}. {book.source}",
        foot=reading_time(page.minutes),
        source=source,
        language=book.language,
    )


def glossary_text(book: Book) -> ReaderText:
    """All terms in alphabetical order, each with the page to read on."""
    title = QCoreApplication.translate("ReaderText", "Words explained")
    lead = QCoreApplication.translate("ReaderText", "The specialist terms, in plain language.")
    parts = [f'<h1>{escape(title)}</h1><p class="lead">{escape(lead)}</p>']
    for term in book.terms.values():
        parts.append(f'<h3><a name="{term.id}"></a>{escape(term.name)}</h3>')
        parts.append(f"<p>{inline(term.text)}")
        if term.page in book.pages:
            more = LINK.format(href=f"page:{term.page}", text=escape(book.pages[term.page].title))
            label = QCoreApplication.translate("ReaderText", "Read on:")
            parts.append(f" {escape(label)} {more}.")
        parts.append("</p>")
        if term.source:
            parts.append(f'<p class="caption">{escape(term.source)}</p>')
    parts.append(f'<p class="source">{escape(book.source)}</p>')
    html = "".join(parts)
    return ReaderText(
        key="",
        title=title,
        crumbs=(QCoreApplication.translate("ReaderText", "Read"),),
        html=html,
        paper_html=html,
        headings=_by_letter(book),
        citation=f"{title}. {book.source}",
        foot="",
        language=book.language,
    )


def broken_text(name: str) -> ReaderText:
    """A card in the place of a page that is missing or cannot be read."""
    title = QCoreApplication.translate("ReaderText", "This page cannot be read")
    words = QCoreApplication.translate(
        "ReaderText", "The rest of the program works. Install the program again to mend it."
    )
    html = (
        f"<h1>{escape(title)}</h1>"
        '<table width="100%"><tr><td class="box-caution"><p class="box-title">'
        f'<a name="box:caution"></a>{escape(name)}</p><p>{escape(words)}</p></td></tr></table>'
    )
    return ReaderText("", title, (), html, html, (), "", "")


def _onward(book: Book, page: Page) -> str:
    following, previous = book.after(page), book.before(page)
    beside = {other.id for other in (following, previous) if other}
    related = [
        book.pages[name] for name in page.related if name in book.pages and name not in beside
    ]
    lines = []
    if related:
        label = QCoreApplication.translate("ReaderText", "See also:")
        lines.append(f"{escape(label)} {' · '.join(_links(related))}")
    if following:
        label = QCoreApplication.translate("ReaderText", "Next:")
        lines.append(f"{escape(label)} {''.join(_links([following]))}")
    if previous:
        label = QCoreApplication.translate("ReaderText", "Previous:")
        lines.append(f"{escape(label)} {''.join(_links([previous]))}")
    classes = ["onward first", *["onward"] * (len(lines) - 1)]
    return "".join(
        f'<p class="{names}">{line}</p>' for names, line in zip(classes, lines, strict=True)
    )


def _links(pages: Iterable[Page]) -> list[str]:
    return [LINK.format(href=f"page:{page.id}", text=escape(page.title)) for page in pages]


def _by_letter(book: Book) -> tuple[Heading, ...]:
    """The first term of each letter, so that the list beside the text stays short."""
    first: dict[str, str] = {}
    for term in book.terms.values():
        first.setdefault(term.name[0].upper(), term.id)
    return tuple(Heading(term_id, letter) for letter, term_id in first.items())
