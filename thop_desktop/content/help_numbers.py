"""Numbers and organisations that can help, each with the age of its source."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape
from pathlib import Path

from thop_desktop.data_files import read_table
from thop_desktop.table import Table

SURE_ENOUGH = frozenset({"very high", "high", "fairly high"})


@dataclass(frozen=True)
class HelpLine:
    """Somebody who can help.

    Attributes:
        id: the same in every language.
        name: who it is.
        number: telephone number, or "".
        site: web address without scheme, or "".
        when: for what, and when it can be reached.
        source: where the number was found.
        source_date: how old that source is, as far as known: "2021-02-11", "2020", or "".
    """

    id: str
    name: str
    number: str
    site: str
    when: str
    source: str
    source_date: str


@dataclass(frozen=True)
class HelpGroup:
    """Lines that belong together."""

    id: str
    title: str
    intro: str
    lines: tuple[HelpLine, ...]


@dataclass(frozen=True)
class HelpText:
    """A few plain words of help, by id."""

    id: str
    title: str
    text: str


@dataclass(frozen=True)
class OwnNumberField:
    """A number that only the user knows, such as the family doctor's."""

    id: str
    label: str
    hint: str


@dataclass(frozen=True)
class HelpPage:
    """All help, with the honest notice about its age.

    Attributes:
        notice: how old the numbers are, and that nobody called them.
        status: the same in two words, for beside a number.
        groups: who can help, by kind.
        texts: a few words of help.
        own: the numbers that only the user knows.
        asked_for: words by which somebody searches for help itself, such as "zelfmoord", or words
            that only tell it together, such as "to die"; a star at the end stands for any ending.
    """

    notice: str
    status: str
    groups: tuple[HelpGroup, ...]
    texts: tuple[HelpText, ...]
    own: tuple[OwnNumberField, ...]
    asked_for: tuple[str, ...] = ()

    def is_asked_for(self, query: str) -> bool:
        """Whether a search is for help itself, and should lead to this page first."""
        return is_told(re.findall(r"\w+", query.casefold()), self.asked_for)

    def line(self, line_id: str) -> HelpLine | None:
        """The line with this id, or None."""
        for group in self.groups:
            for line in group.lines:
                if line.id == line_id:
                    return line
        return None


def is_told(words: Iterable[str], asked_for: Iterable[str]) -> bool:
    """Whether one of HelpPage.asked_for is among words that follow each other."""
    line = f" {' '.join(words)} "
    return any(
        f" {asked[:-1]}" in line if asked.endswith("*") else f" {asked} " in line
        for asked in asked_for
    )


def load_help(resources: Path, language: str) -> HelpPage:
    """Read the help numbers; a line that is not sure enough is an error in the file.

    Raises:
        ContentError: the file is missing, lacks something or holds an unsure line.
    """
    data = read_table(resources / "help" / f"{language}.toml")
    groups = data.tables("group")
    lines: dict[str, list[HelpLine]] = {}
    for entry in groups:
        if entry.filled("id") in lines:
            raise entry.error("id", f'double id "{entry.filled("id")}"')
        lines[entry.filled("id")] = []
    for entry in data.tables("line"):
        line = _line(entry)
        if entry.text("certainty") not in SURE_ENOUGH:
            raise entry.error("certainty", f"{line.id}: not sure enough to show")
        if entry.text("group") not in lines:
            raise entry.error("group", f"{line.id}: unknown group")
        lines[entry.text("group")].append(line)
    return HelpPage(
        notice=data.filled("notice"),
        status=data.filled("status"),
        groups=tuple(
            HelpGroup(name, entry.filled("title"), entry.text("intro", ""), tuple(lines[name]))
            for name, entry in zip(lines, groups, strict=True)
        ),
        texts=tuple(
            HelpText(entry.filled("id"), entry.filled("title"), entry.filled("text"))
            for entry in data.tables("text")
        ),
        own=tuple(
            OwnNumberField(entry.filled("id"), entry.filled("label"), entry.text("hint"))
            for entry in data.tables("own")
        ),
        asked_for=tuple(one.replace("_", " ") for one in data.text("asked_for", "").split()),
    )


def _line(entry: Table) -> HelpLine:
    return HelpLine(
        id=entry.filled("id"),
        name=entry.filled("name"),
        number=entry.text("number"),
        site=entry.text("site"),
        when=entry.filled("when"),
        source=entry.filled("source"),
        source_date=entry.text("source_date"),
    )


def help_as_html(
    page: HelpPage,
    title: str,
    own_title: str,
    own: list[tuple[str, str]],
    source_of: Callable[[HelpLine], str],
) -> str:
    """The help page for paper.

    Args:
        page: what to print.
        title: heading of the sheet.
        own_title: heading above the user's own numbers.
        own: label and number of each number that the user filled in.
        source_of: says where a number was found, as the page on the screen does.
    """
    parts = [f"<h1>{escape(title)}</h1>", f'<p class="lead">{escape(page.notice)}</p>']
    if own:
        parts.append(f"<h2>{escape(own_title)}</h2>")
        parts += [f"<p><b>{escape(label)}</b><br/>{escape(number)}</p>" for label, number in own]
    for group in page.groups:
        parts.append(f"<h2>{escape(group.title)}</h2>")
        for line in group.lines:
            reach = " · ".join(part for part in (line.number, line.site) if part)
            parts.append(
                f"<p><b>{escape(line.name)}</b> {escape(reach)}<br/>{escape(line.when)}<br/>"
                f"<small>{escape(source_of(line))}</small></p>"
            )
    return "".join(parts)
