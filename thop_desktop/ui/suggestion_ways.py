"""The ways between pages of the book and the diary, as far as pages may know of it."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QObject, Signal

from thop_desktop.content.diary_links import Links, PageWay
from thop_desktop.instruments.reading import WORTH_IT
from thop_desktop.ui.place import Place

# An anchor of the diary: the page from which somebody came to write, or to look back.
ABOUT = "about:"
WRITE, LOOK_BACK, PRACTISE = "diary:write", "diary:moments", "diary:practise"
# Followed by the id of an instrument.
FILL = "plan:fill:"
LINK = '<a href="{href}">{text}</a>'


def page_of_anchor(place: Place) -> str:
    """The page from which somebody came to the diary, or ""."""
    return place.anchor.removeprefix(ABOUT) if place.anchor.startswith(ABOUT) else ""


class DiaryWays(QObject):
    """Tells pages what leads from them to the diary; of the diary it tells a number at most.

    Signals:
        changed: the diary was opened or locked.
        locking: it is about to be locked.
    """

    changed = Signal()
    locking = Signal()

    def __init__(
        self,
        links: Callable[[], Links | None],
        count: Callable[[PageWay], int],
        note: Callable[[str], str] = lambda _page: "",
        title: Callable[[str], str] = lambda _instrument: "",
    ) -> None:
        """Take where to ask.

        Args:
            links: what leads where; None when that cannot be read.
            count: how many entries belong to a page; 0 while the diary is locked.
            note: a quiet line for a page, or ""; "" while the diary is locked.
            title: what an instrument is called that can be filled in; "" where that is not known.
        """
        super().__init__()
        self._links = links
        self._count = count
        self._note = note
        self._title = title

    def foot(self, page: str) -> str:
        """The lines below a page that lead to the diary and to practising, as HTML."""
        links = self._links() if page else None
        note = self._note(page) if page else ""
        fits = f'<p class="onward first"><i>{escape(note)}</i></p>' if note else ""
        if links is None:
            return fits
        way = links.way(page)
        fills = [
            (FILL + one, self.tr("Fill in: %1").replace("%1", title))
            for one in links.fills.get(page, ())
            if (title := self._title(one))
        ]
        if way.silent:
            return fits + _lines(fills)
        entries = self._count(way) if way.finds else 0
        lines = [(WRITE, self.tr("Write about this in your diary"))]
        if entries:
            lines.append((LOOK_BACK, self.tr("In your diary: %n entry(s)", "", entries)))
        if way.practise:
            lines.append((PRACTISE, self.tr("Practise this with ASSO")))
        return fits + _lines([*fills, *lines])

    def place(self, href: str, page: str) -> Place | None:
        """Where a link of the foot leads; None for any other link."""
        if href.startswith(FILL):
            instrument = href.removeprefix(FILL)
            return Place("worth") if instrument == WORTH_IT else Place("plan-fill", instrument)
        return {
            WRITE: Place("diary", "new", ABOUT + page),
            LOOK_BACK: Place("diary", "", ABOUT + page),
            PRACTISE: Place("practice-round", f"page:{page}"),
        }.get(href)


def _lines(lines: Sequence[tuple[str, str]]) -> str:
    """A line of HTML for each address and its words."""
    return "".join(
        f'<p class="onward{"" if number else " first"}">'
        f"{LINK.format(href=href, text=escape(text))}</p>"
        for number, (href, text) in enumerate(lines)
    )
