"""What somebody wrote as HTML for paper: paragraphs, lists, bold, and no more of Markdown."""

import re
from html import escape

BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")
ITEM = re.compile(r"[-*] +(.*)")
NUMBERED = re.compile(r"\d{1,3}[.)] +(.*)")
HEADING = re.compile(r"#{1,6} +(.*)")


def story_html(text: str, head: str = "") -> str:
    """The text as HTML; whatever looks like HTML in it stays words.

    Args:
        text: what was written.
        head: stands in bold before it, in its first paragraph where it begins with one.
    """
    parts: list[str] = []
    for block in re.split(r"\n\s*\n", text.replace("\r\n", "\n").strip()):
        parts += _block(block.split("\n"))
    if head:
        bold = f"<b>{escape(head)}:</b>"
        if parts and parts[0].startswith("<p>"):
            parts[0] = f"<p>{bold} {parts[0].removeprefix('<p>')}"
        else:
            parts.insert(0, f"<p>{bold}</p>")
    return "".join(parts)


def inline_html(text: str) -> str:
    """The text on one line, with what is bold."""
    return BOLD.sub(r"<b>\1</b>", escape(" ".join(text.split())))


def _block(lines: list[str]) -> list[str]:
    """Lines that stand together, as paragraphs and lists."""
    parts: list[str] = []
    plain: list[str] = []
    items: list[str] = []
    mark = ""

    def close() -> None:
        if plain:
            parts.append(f"<p>{'<br/>'.join(plain)}</p>")
            plain.clear()
        if items:
            inside = "".join(f"<li>{item}</li>" for item in items)
            parts.append(f"<{mark}>{inside}</{mark}>")
            items.clear()

    for line in map(str.strip, lines):
        listed = ITEM.fullmatch(line) or NUMBERED.fullmatch(line)
        heading = HEADING.fullmatch(line)
        if listed:
            kind = "ul" if line[0] in "-*" else "ol"
            if plain or mark != kind:
                close()
            mark = kind
            items.append(inline_html(listed[1]))
        elif heading:
            close()
            parts.append(f"<p><b>{escape(heading[1])}</b></p>")
        elif line:
            if items:
                close()
            plain.append(inline_html(line))
    close()
    return parts
