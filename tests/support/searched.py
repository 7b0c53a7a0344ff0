"""What the tests of the search look through."""

from dataclasses import dataclass

from thop_desktop.content.model import Book
from thop_desktop.content.search import SearchIndex
from thop_desktop.content.synonyms import Synonyms


@dataclass(frozen=True)
class Searched:
    """A book, what the search knows of its language, and the search over it."""

    book: Book
    synonyms: Synonyms
    index: SearchIndex
