"""The guide to the program as texts for the reader: its table of contents, and each chapter."""

from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from thop_desktop.content.render import Heading, render
from thop_desktop.content.user_guide import Chapter, UserGuide, load_guide
from thop_desktop.errors import ContentError
from thop_desktop.ui.reader_text import ReaderText, broken_text

# What a link to a chapter, to the sheet on paper, or to a room of the window begins with.
GUIDE, SHEET, ROOM = "guide:", "sheet:", "room:"
PRINT, SAVE = f"{SHEET}print", f"{SHEET}save"
LINK = '<a href="{href}">{text}</a>'
# Which chapter tells of a room of the window.
CHAPTERS = {
    "gate": "de-eerste-keer",
    "today": "de-eerste-keer",
    "settings": "de-eerste-keer",
    "read": "lezen-en-zoeken",
    "article": "lezen-en-zoeken",
    "terms": "lezen-en-zoeken",
    "search": "lezen-en-zoeken",
    "now": "op-een-moeilijk-moment",
    "worth": "op-een-moeilijk-moment",
    "help": "op-een-moeilijk-moment",
    "worksheet": "de-emotionele-leeftijd-inschatten",
    "worksheet-fill": "de-emotionele-leeftijd-inschatten",
    "worksheet-result": "de-emotionele-leeftijd-inschatten",
    "worksheet-compare": "de-emotionele-leeftijd-inschatten",
    "practice": "asso-oefenen",
    "practice-round": "asso-oefenen",
    "practice-own": "asso-oefenen",
    "practice-together": "asso-oefenen",
    "practice-progress": "asso-oefenen",
    "practice-kinds": "asso-oefenen",
    "plans": "een-huisplan-en-meer-invullen",
    "plan-fill": "een-huisplan-en-meer-invullen",
    "plan": "later-weer-naar-je-plan-kijken",
    "diary": "schrijven-in-je-dagboek",
    "diary-practice": "schrijven-in-je-dagboek",
    "diary-children": "schrijven-in-je-dagboek",
    "diary-erase": "schrijven-in-je-dagboek",
    "diary-patterns": "patronen-zien",
    "diary-export": "iets-meenemen-naar-een-gesprek",
    "diary-import": "naar-een-nieuwe-laptop",
    "diary-restore": "naar-een-nieuwe-laptop",
    "diary-settings": "een-reservekopie-maken",
    "diary-choose": "meer-dagboeken",
}


# Where one does what a chapter tells.
ROOMS = {
    "lezen-en-zoeken": "read",
    "op-een-moeilijk-moment": "now",
    "de-emotionele-leeftijd-inschatten": "worksheet",
    "asso-oefenen": "practice",
    "een-huisplan-en-meer-invullen": "plans",
    "later-weer-naar-je-plan-kijken": "plans",
    "een-dagboek-maken": "diary",
    "schrijven-in-je-dagboek": "diary",
    "iets-terugvinden": "diary",
    "patronen-zien": "diary-patterns",
    "iets-meenemen-naar-een-gesprek": "diary-export",
    "je-wachtwoordzin-kwijt": "diary",
    "samen-in-het-dagboek": "diary-settings",
    "meer-dagboeken": "diary-choose",
    "een-reservekopie-maken": "diary-settings",
}


def chapter_for(room: str, of_page: str = "") -> str:
    """The id of the chapter that tells of what is shown; "" when only the contents do.

    Args:
        room: name of the room.
        of_page: the chapter that the page itself names, or "".
    """
    return of_page or CHAPTERS.get(room, "")


def guide_at(folder: Path, target: str, *, in_other_language: bool) -> ReaderText:
    """What `guide_text` makes of the guide in a folder; a card when that cannot be read."""
    try:
        guide = load_guide(folder)
    except ContentError as error:
        return broken_text(error.file.name)
    return guide_text(guide, target, in_other_language=in_other_language)


def guide_text(guide: UserGuide, target: str, *, in_other_language: bool) -> ReaderText:
    """A chapter, or the table of contents when there is no such chapter.

    Args:
        guide: the guide.
        target: id of the chapter, or "".
        in_other_language: the interface is in a language that the guide does not exist in.
    """
    note = ""
    if in_other_language:
        words = QCoreApplication.translate("GuideText", "This guide is in Dutch for now.")
        note = f'<p class="caption">{escape(words)}</p>'
    chapter = guide.chapter(target)
    if chapter is None:
        return _contents(guide, note)
    return _chapter(guide, chapter, note)


def _contents(guide: UserGuide, note: str) -> ReaderText:
    parts = []
    for part in guide.parts():
        parts.append(f'<h2><a name="{escape(part)}"></a>{escape(part)}</h2>')
        parts += [
            f'<p class="onward">{_link(one.id, one.title)}</p>' for one in guide.in_part(part)
        ]
    intro = render(guide.intro).html
    html = f"<h1>{escape(guide.title)}</h1>{note}{intro}{''.join(parts)}{_sheet_ways()}"
    return ReaderText(
        key=GUIDE,
        title=guide.title,
        crumbs=(guide.title,),
        html=html,
        paper_html=f"<h1>{escape(guide.title)}</h1>{intro}{''.join(parts)}",
        headings=tuple(Heading(part, part) for part in guide.parts()),
        citation="",
        foot="",
        has_ways=False,
    )


def _chapter(guide: UserGuide, chapter: Chapter, note: str) -> ReaderText:
    body = _with_own_links(guide, render(chapter.body).html)
    title = f"<h1>{escape(chapter.title)}</h1>"
    onward = []
    room = ROOMS.get(chapter.id)
    if room is not None:
        label = QCoreApplication.translate("GuideText", "Do it now:")
        link = LINK.format(href=ROOM + room, text=escape(_name_of(room)))
        onward.append(f"{escape(label)} {link}")
    following = guide.after(chapter)
    if following is not None:
        label = QCoreApplication.translate("GuideText", "Next:")
        onward.append(f"{escape(label)} {_link(following.id, following.title)}")
    onward.append(_link("", QCoreApplication.translate("GuideText", "All subjects")))
    lines = "".join(
        f'<p class="onward{"" if number else " first"}">{line}</p>'
        for number, line in enumerate(onward)
    )
    is_sheet = following is None
    return ReaderText(
        key=GUIDE + chapter.id,
        title=chapter.title,
        crumbs=(guide.title, chapter.part),
        html=f"{title}{note}{body}{_sheet_ways() if is_sheet else ''}{lines}",
        paper_html=title + body,
        headings=tuple(Heading(GUIDE + one.id, one.title) for one in guide.in_part(chapter.part)),
        citation="",
        foot="",
        has_ways=False,
        contents_title=chapter.part,
        here=GUIDE + chapter.id,
    )


def _name_of(room: str) -> str:
    """What the window calls a room."""
    return {
        "read": QCoreApplication.translate("Rail", "Read"),
        "now": QCoreApplication.translate("Rail", "Hard moment"),
        "worksheet": QCoreApplication.translate("Rail", "Emotional age"),
        "practice": QCoreApplication.translate("Rail", "Practise ASSO"),
        "plans": QCoreApplication.translate("Rail", "Plans"),
        "diary": QCoreApplication.translate("Rail", "Diary"),
        "diary-patterns": QCoreApplication.translate("DiaryBar", "Patterns"),
        "diary-export": QCoreApplication.translate("DiaryBar", "Take something with you"),
        "diary-settings": QCoreApplication.translate("DiaryBar", "Manage the diary"),
        "diary-choose": QCoreApplication.translate("UnlockPage", "Another diary"),
    }[room]


def _sheet_ways() -> str:
    """The ways to the sheet with what matters most."""
    printed = QCoreApplication.translate("GuideText", "Print the sheet")
    saved = QCoreApplication.translate("GuideText", "Save the sheet as PDF")
    label = QCoreApplication.translate("GuideText", "On one sheet:")
    links = " · ".join(
        LINK.format(href=href, text=escape(text))
        for href, text in ((PRINT, printed), (SAVE, saved))
    )
    return f'<p class="onward first">{escape(label)} {links}</p>'


def _with_own_links(guide: UserGuide, html: str) -> str:
    """Links from chapter to chapter as the reader follows them."""
    for one in guide.chapters:
        html = html.replace(f'href="#{one.id}"', f'href="{GUIDE}{one.id}"')
    return html


def _link(target: str, text: str) -> str:
    return LINK.format(href=GUIDE + target, text=escape(text))
