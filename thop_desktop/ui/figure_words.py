"""The words in a drawing: as large as there is room for, and turned round where they are."""

from collections.abc import Iterator, Mapping
from xml.etree import ElementTree

from PySide6.QtGui import QFont, QFontMetricsF

from thop_desktop.ui.mirror import is_written_from_right

SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
TEXT, DEFS = f"{{{SVG}}}text", f"{{{SVG}}}defs"
# What words have from the groups that they are in.
HANDED_DOWN = ("font-family", "font-size", "font-weight", "text-anchor", "data-room")
# In the drawing's own pixels: kept free beside words, and how far apart words of one row are.
GAP, ROW = 10.0, 14.0
# Smaller letters than this share of what was drawn could not be read.
LEAST = 0.7
OTHER_SIDE = {"start": "end", "end": "start", "middle": "middle"}
BOLD = 600


def set_words(source: str, words: Mapping[str, str]) -> str:
    """A drawing in which words that are too long are smaller, with the others of their group.

    Where the words are written from right to left, the drawing begins at the right.

    Args:
        source: the drawing, with its words filled in.
        words: those words, to see how they are written.
    """
    ElementTree.register_namespace("", SVG)
    ElementTree.register_namespace("xlink", XLINK)
    root = ElementTree.fromstring(source)  # noqa: S314 - our own drawing
    width = float(root.get("viewBox", "0 0 0 0").split()[2])
    texts = list(_texts(root, {}))
    for parent in {id(one.parent): one.parent for one in texts}.values():
        group = [one for one in texts if one.parent is parent]
        share = min(min(1.0, _room(one, texts, width) / max(1.0, one.width)) for one in group)
        if share < 1:
            parent.set("font-size", f"{group[0].size * max(LEAST, share):.1f}")
    if is_written_from_right(" ".join(words.values())):
        _turn_round(root, texts, width)
    return ElementTree.tostring(root, encoding="unicode")


class _Text:
    """Words in a drawing, and what they are set in."""

    def __init__(
        self, element: ElementTree.Element, parent: ElementTree.Element, style: Mapping[str, str]
    ) -> None:
        self.element, self.parent = element, parent
        self.x, self.y = float(element.get("x", 0)), float(element.get("y", 0))
        self.anchor = style.get("text-anchor", "start")
        self.size = float(style.get("font-size", 16))
        self.told_room = float(style.get("data-room", 0))
        font = QFont(style.get("font-family", ""))
        font.setPixelSize(round(self.size))
        if int(style.get("font-weight", 400)) >= BOLD:
            font.setWeight(QFont.Weight.DemiBold)
        self.width = QFontMetricsF(font).horizontalAdvance(element.text or "")


def _texts(parent: ElementTree.Element, handed: Mapping[str, str]) -> Iterator[_Text]:
    for child in parent:
        own = {name: told for name in HANDED_DOWN if (told := child.get(name))}
        style = {**handed, **own}
        if child.tag == TEXT:
            yield _Text(child, parent, style)
        else:
            yield from _texts(child, style)


def _room(one: _Text, texts: list[_Text], width: float) -> float:
    """How wide words may be: up to the edge, or to those beside them."""
    if one.told_room:
        return one.told_room
    if one.anchor == "end":
        return one.x - GAP
    if one.anchor == "middle":
        return 2 * (min(one.x, width - one.x) - GAP)
    beside = (other.x for other in texts if abs(other.y - one.y) < ROW and other.x > one.x)
    return min(beside, default=width) - GAP - one.x


def _turn_round(root: ElementTree.Element, texts: list[_Text], width: float) -> None:
    """Draw it as in a mirror, but for the letters."""
    turned = ElementTree.Element(f"{{{SVG}}}g", transform=f"translate({width:g} 0) scale(-1 1)")
    for child in list(root):
        if child.tag != DEFS:
            root.remove(child)
            turned.append(child)
    root.append(turned)
    for one in texts:
        one.element.set("transform", "scale(-1 1)")
        one.element.set("x", f"{-one.x:g}")
        one.element.set("text-anchor", OTHER_SIDE[one.anchor])
