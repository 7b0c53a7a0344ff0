"""Places in a text: Qt counts UTF-16 units, two of them for an emoji; Python counts characters."""


def is_plain(text: str) -> bool:
    """Whether both count the same."""
    return text.isascii() or all(one <= "\uffff" for one in text)


def units(text: str) -> int:
    """How many units a text takes."""
    return len(text) if is_plain(text) else len(text.encode("utf-16-le", "surrogatepass")) // 2


def character_at(text: str, unit: int) -> int:
    """How many characters end at a unit or before it."""
    if is_plain(text):
        return min(unit, len(text))
    begun = text.encode("utf-16-le", "surrogatepass")[: 2 * unit]
    return len(begun.decode("utf-16-le", "ignore"))
