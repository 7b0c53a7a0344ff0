"""Whether there is a screen, and the program can show its window on it."""

from collections.abc import Callable, Mapping, Sequence

from thop_desktop.selfcheck.finding import Detail, Finding

# As in the names of Qt's plugins.
OF_SYSTEM = {"win32": "windows", "darwin": "cocoa"}
OF_VARIABLE = {"WAYLAND_DISPLAY": "wayland", "DISPLAY": "xcb"}


def screens(system: str, environment: Mapping[str, str]) -> tuple[str, ...]:
    """The kinds of screen that there are; none on a server.

    Args:
        system: as sys.platform says.
        environment: the variables, by which Linux tells of its screens.
    """
    if system in OF_SYSTEM:
        return (OF_SYSTEM[system],)
    return tuple(kind for name, kind in OF_VARIABLE.items() if environment.get(name))


def check_screen(kinds: tuple[str, ...], why_not: Callable[[Sequence[str]], str]) -> Finding:
    """Whether a window can be shown; where there is no screen nothing can be wrong with it.

    Args:
        kinds: the kinds of screen that there are.
        why_not: what keeps Qt from showing a window on one of these, or "".
    """
    if not kinds:
        return Finding("screen", True, "screen-none", {"screens": ()})
    reason = why_not(kinds)
    told = "screen-lacks" if reason else "screen-works"
    details: dict[str, Detail] = {"screens": kinds, "kinds": ", ".join(kinds), "reason": reason}
    return Finding("screen", not reason, told, details)
