"""What the buttons for bold, headings and lists make of a piece of text."""

BOLD = "**"
ITEM = "- "
HEADING = "## "


def bold(text: str) -> str:
    """The text in bold; what is bold already becomes plain."""
    inside = text.strip()
    if not inside:
        return text
    start = text.index(inside)
    before, after = text[:start], text[start + len(inside) :]
    if len(inside) > 2 * len(BOLD) and inside.startswith(BOLD) and inside.endswith(BOLD):
        return f"{before}{inside[len(BOLD) : -len(BOLD)]}{after}"
    return f"{before}{BOLD}{inside}{BOLD}{after}"


def listed(lines: str) -> str:
    """The lines as items of a list; when all of them are already, as plain lines."""
    return _signed(lines, ITEM)


def headed(lines: str) -> str:
    """The lines as headings; when all of them are already, as plain lines."""
    return _signed(lines, HEADING)


def _signed(lines: str, sign: str) -> str:
    """The lines with a sign in front; when all of them have it already, without."""
    parts = lines.split("\n")
    filled = [part for part in parts if part.strip()]
    if filled and all(part.startswith(sign) for part in filled):
        return "\n".join(part.removeprefix(sign) for part in parts)
    return "\n".join(
        f"{sign}{part}" if (part.strip() or len(parts) == 1) and not part.startswith(sign) else part
        for part in parts
    )


def fit_to_paste(text: str) -> str:
    """The text without the control characters that no keyboard types."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(one for one in lines if one in "\n\t" or (one >= " " and one != "\x7f"))
