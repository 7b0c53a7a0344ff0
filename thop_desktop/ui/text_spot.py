"""How far a text is scrolled, told by its headings: that holds in another language or size too."""

from thop_desktop.ui.article_view import ArticleView
from thop_desktop.ui.place import Spot


def text_height(view: ArticleView) -> int:
    """Height of the whole text in pixels."""
    return int(view.document().size().height())


def spot_in(view: ArticleView) -> Spot:
    """Where the top of the view is."""
    value, headings, height = view.verticalScrollBar().value(), view.headings(), text_height(view)
    above = [one for one in headings if one[0] <= value]
    top, name = above[-1] if above else (0, "")
    below = headings[len(above)][0] if len(above) < len(headings) else height
    return Spot(name, len(above), (value - top) / max(1, below - top), height)


def scroll_to(view: ArticleView, spot: Spot) -> None:
    """Scroll to what another text of the same headings showed.

    A heading keeps its name where names are ids, as those of terms; else it keeps its number.
    """
    headings = view.headings()
    named = [place for place, (_top, name) in enumerate(headings, 1) if name == spot.heading]
    number = named[0] if named else min(spot.number, len(headings))
    tops = [0, *(top for top, _name in headings), text_height(view)]
    between = tops[number + 1] - tops[number]
    view.verticalScrollBar().setValue(round(tops[number] + spot.part * between))
