"""The guide to the program: chapters of a few lines, each about one thing to do."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from thop_desktop.content.plain import slug, without_markup
from thop_desktop.data_files import read_text
from thop_desktop.errors import ContentError

FILE = "gebruik.md"
HEADING = re.compile(r"^(#{1,3}) (.+)$")
COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)
# What stands on the sheet to print is marked so in the file.
SHEET = re.compile(r"<!-- op één blad -->\n(.*?)<!-- tot hier -->", re.DOTALL)
# The id of a chapter in a translated guide: that of the same chapter in Dutch.
NAMED = re.compile(r"<!-- id: ([a-z0-9-]+) -->")
# Words by which a chapter is found.
SEARCHED = re.compile(r"<!-- zoek: (.+?) -->")
WORD = re.compile(r"\w+")
# A word of this many letters may have an ending, or lack its last ones.
LEAST_LETTERS, LAST_LETTERS = 4, 3
PICTURE = re.compile(r"!\[[^\]]*\]\((pictures/[^)\s]+\.png)")


@dataclass(frozen=True)
class Chapter:
    """What is told about one thing to do.

    Attributes:
        id: made of its title, or named in the file; the same in every language.
        title: shown above it.
        part: title of the part that it belongs to.
        searched_as: words by which it is found; everyday words that a page of the book is about
            are not among them.
        body: the Markdown below the title.
    """

    id: str
    title: str
    part: str
    searched_as: tuple[str, ...]
    body: str = field(repr=False)


@dataclass(frozen=True)
class UserGuide:
    """The whole guide.

    Attributes:
        title: of the guide.
        intro: the Markdown above the first part.
        chapters: in reading order, those of a part together.
        sheet: the Markdown that stands on the sheet to print.
    """

    title: str
    intro: str
    chapters: tuple[Chapter, ...]
    sheet: str

    def chapter(self, chapter_id: str) -> Chapter | None:
        """The chapter of this id, or None."""
        return next((one for one in self.chapters if one.id == chapter_id), None)

    def in_part(self, part: str) -> tuple[Chapter, ...]:
        """The chapters of a part."""
        return tuple(one for one in self.chapters if one.part == part)

    def parts(self) -> tuple[str, ...]:
        """Titles of all parts, in order."""
        return tuple(dict.fromkeys(one.part for one in self.chapters))

    def after(self, chapter: Chapter) -> Chapter | None:
        """The next chapter, or None after the last."""
        index = self.chapters.index(chapter) + 1
        return self.chapters[index] if index < len(self.chapters) else None

    def found(self, query: str) -> tuple[Chapter, ...]:
        """The chapters that are asked for with these words."""
        typed = [word.casefold() for word in WORD.findall(query)]
        return tuple(
            one
            for one in self.chapters
            if any(_fits(word, known) for word in typed for known in one.searched_as)
        )

    def pictures(self) -> tuple[str, ...]:
        """Every picture in it, as it is named there, each once."""
        bodies = (self.intro, *(one.body for one in self.chapters))
        return tuple(dict.fromkeys(name for body in bodies for name in PICTURE.findall(body)))


def load_guide(folder: Path) -> UserGuide:
    """Read the guide: `#` is its title, `##` a part, `###` a chapter.

    Args:
        folder: where it is, with its pictures beside it.

    Raises:
        ContentError: it is missing, or a title or marked sheet is not where it must be.
    """
    file = folder / FILE
    text = read_text(file)
    title, intro, part = "", "", ""
    chapters: list[Chapter] = []
    for line, level, words, body in _pieces(text):
        if (level == 1) is not (not title):
            raise ContentError(file, line, "the title, and only that, is written with one #")
        if level == 1:
            title, intro = words, COMMENT.sub("", body).strip()
        elif level == 2:
            part = words
        elif not part:
            raise ContentError(file, line, "a chapter belongs to a part, written with ##")
        else:
            searched = SEARCHED.search(body)
            known = tuple(WORD.findall(searched[1])) if searched else ()
            named = NAMED.search(body)
            chapter_id = named[1] if named else slug(words)
            plain = COMMENT.sub("", body).strip()
            chapters.append(Chapter(chapter_id, words, part, known, plain))
    sheet = SHEET.search(text)
    if not chapters or sheet is None:
        raise ContentError(file, 1, "there must be a chapter, and a sheet to print")
    ids = [one.id for one in chapters]
    if len(set(ids)) < len(ids):
        raise ContentError(file, 1, "two chapters have the same title")
    return UserGuide(title, intro, tuple(chapters), sheet[1].strip())


def _pieces(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Each heading: its line, its level, its words and the Markdown below it."""
    lines = text.split("\n")
    found = [(number, HEADING.match(line)) for number, line in enumerate(lines)]
    heads = [(number, match) for number, match in found if match]
    # One more end than there are headings when there are none.
    ends = [number for number, _match in heads[1:]] + [len(lines)]
    for (number, match), end in zip(heads, ends, strict=False):
        body = "\n".join(lines[number + 1 : end])
        yield number + 1, len(match[1]), without_markup(match[2]), body


def _fits(typed: str, known: str) -> bool:
    """Whether a word is the known one, most of it, or it with an ending."""
    if typed == known:
        return True
    if min(len(typed), len(known)) < LEAST_LETTERS:
        return False
    # "Back" is not most of "backup".
    lacks = len(known) - len(typed)
    is_most = known.startswith(typed) and lacks <= min(LAST_LETTERS, len(known) // 4)
    return is_most or typed.startswith(known)
