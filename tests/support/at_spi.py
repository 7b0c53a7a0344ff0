"""A screen reader for tests: it finds what is shown by role and name, presses, types and hears.

It runs under the system's Python, which has the libraries for it, and knows nothing of the program.
What is not found ends it, with all that could be heard at that moment.
"""

# ruff: noqa: E402, T201
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import gi  # type: ignore[import-not-found, unused-ignore]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found, unused-ignore]

# Older and newer versions call things otherwise.
warnings.simplefilter("ignore", DeprecationWarning)

# How the name of what is looked for begins; or several, of which there is one.
Name = str | tuple[str, ...]
SECONDS = 15
KEYS = {"Enter": 0xFF0D, "Down": 0xFF54, "Tab": 0xFF09, "H": ord("h")}  # as X calls them
BUTTON, TAB, TICK, RADIO = "push button", "page tab", "check box", "radio button"
TEXT, HEADING, LIST, ITEM, LABEL = "text", "heading", "list", "list item", "label"
DOCUMENT, LINK, SECRET = "document frame", "link", "password text"
CHECKED, ACTIVE = Atspi.StateType.CHECKED, Atspi.StateType.ACTIVE
# What a hidden field shows for each letter.
DOT = "\u25cf"
# Newer versions of AT-SPI call some roles by shorter names.
ALSO = {"button": BUTTON, "toggle button": BUTTON, "static": LABEL}


class Reader:
    """What a screen reader offers its user.

    Attributes:
        announced: what the program had said by itself, in order.
        reached: role and name of all that the keyboard came to, in order.
        told: the letters that were told as they were typed, in order.
    """

    def __init__(self, process: int) -> None:
        self.announced: list[str] = []
        self.reached: list[tuple[str, str]] = []
        self.told: list[str] = []
        Atspi.init()
        self._listener = Atspi.EventListener.new(self._hear)
        assert self._listener.register("object:announcement")
        assert self._listener.register("object:state-changed:focused")
        assert self._listener.register("object:text-changed:insert")
        self._program = self.until(lambda: _program(process), "the program")

    def until(self, find: Callable[[], Any], what: str) -> Any:
        """Wait until something is there, and return it."""
        end = time.monotonic() + SECONDS
        while True:
            self._listen()
            try:
                found = find()
            except GLib.Error:  # it went while it was looked at
                found = None
            if found:
                return found
            if time.monotonic() > end:
                self._give_up(what)
            time.sleep(0.02)

    def find(self, role: str, name: Name) -> Any:
        """What has this role, and a name that begins so; it is waited for."""
        return self.until(lambda: self._first(role, name), f"{role} {name!r}")

    def press(self, role: str, name: Name) -> None:
        """Do what pressing it does, once it can be pressed."""
        self.until(
            lambda: (
                (thing := self._first(role, name))
                and _has(thing, Atspi.StateType.SENSITIVE)
                and Atspi.Action.do_action(thing, 0)
            ),
            f"{role} {name!r} that can be pressed",
        )
        print("pressed", role, name, flush=True)

    def focus(self, role: str, name: str) -> None:
        """Bring the keyboard to a control."""
        assert Atspi.Component.grab_focus(self.find(role, name))
        self.is_on(role, name, Atspi.StateType.FOCUSED)

    def key(self, name: str) -> None:
        """Press a key of the keyboard, wherever that is."""
        Atspi.generate_keyboard_event(KEYS[name], None, Atspi.KeySynthType.SYM)
        print("key", name, flush=True)

    def write(self, role: str, name: str, words: str) -> None:
        """Type into a field, after what is there."""
        field = self.find(role, name)
        assert _has(field, Atspi.StateType.EDITABLE), name
        end = Atspi.Text.get_character_count(field)
        assert Atspi.EditableText.insert_text(field, end, words, len(words.encode()))
        print("wrote", name, flush=True)

    def type_secret(self, name: str, words: str) -> None:
        """Type into a hidden field, letter by letter: none of them may be told."""
        self.focus(SECRET, name)
        self.told.clear()
        Atspi.generate_keyboard_event(0, words, Atspi.KeySynthType.STRING)
        self.until(lambda: len("".join(self.told)) == len(words), "a dot for each letter")
        assert set("".join(self.told)) == {DOT}, self.told
        assert set(self.read(SECRET, name)) == {DOT}
        # Asked by Orca whether something is selected or not; it counts from the one to the other.
        selected = Atspi.Text.get_selection(self.find(SECRET, name), 0)
        assert 0 <= selected.start_offset <= selected.end_offset <= len(words)

    def read(self, role: str, name: str) -> str:
        """All the words of a text."""
        text = self.find(role, name)
        return str(Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)))

    def hear(self, *words: str) -> str:
        """Wait until the program has said this by itself, or one of these; what it said.

        What was said before it is past.
        """

        def heard() -> str:
            for place, said in enumerate(self.announced):
                if any(one in said for one in words):
                    del self.announced[: place + 1]
                    return said
            return ""

        said = str(self.until(heard, f"announcement of {words}"))
        print("heard", said, flush=True)
        return said

    def come_to(self, role: str) -> str:
        """Wait until the keyboard has come to something of this role; its name."""

        def came() -> str:
            names = [name for one, name in self.reached if one == role]
            self.reached.clear()
            return names[-1] if names else ""

        name = str(self.until(came, f"{role} with the keyboard"))
        print("came to", role, name, flush=True)
        return name

    def parts(self, name: str) -> list[Any]:
        """All that a text consists of, in the order of reading."""
        return list(_below(self.find(DOCUMENT, name)))

    def names(self, role: str) -> list[str]:
        """The names of all that has this role, in the order of reading."""
        return [thing.get_name() for thing in self._shown() if _role(thing) == role]

    def has(self, role: str, name: Name) -> bool:
        """Whether there is such a thing now."""
        return self._first(role, name) is not None

    def can_press(self, role: str, name: Name) -> bool:
        """Whether a control can be pressed now."""
        thing = self.find(role, name)
        return _has(thing, Atspi.StateType.SENSITIVE)

    def is_on(self, role: str, name: str, state: Any) -> None:
        """Wait until a control tells that it is in this state."""
        self.until(
            lambda: (thing := self._first(role, name)) and _has(thing, state),
            f"{role} {name!r} {state.value_nick}",
        )

    def _first(self, role: str, name: Name) -> Any:
        for thing in self._shown():
            if _role(thing) == role and thing.get_name().startswith(name):
                return thing
        return None

    def _shown(self) -> Iterator[Any]:
        return _below(self._program)

    def _hear(self, event: Any) -> None:
        if event.type.startswith("object:announcement"):
            self.announced.append(str(event.any_data))
        elif event.type.startswith("object:text-changed"):
            self.told.append(str(event.any_data))
        elif event.detail1 and (thing := event.source) is not None:
            self.reached.append((_role(thing), str(thing.get_name())))

    def _listen(self) -> None:
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass

    def _give_up(self, what: str) -> None:
        told = "\n".join(f"  {_role(one)}: {one.get_name()}" for one in self._shown())
        sys.exit(f"There is no {what}. Announced: {self.announced}. There is:\n{told}")


def _program(process: int) -> Any:
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(number)
        if program and program.get_process_id() == process and program.get_child_count():
            return program
    return None


def _below(thing: Any) -> Iterator[Any]:
    for number in range(thing.get_child_count()):
        child = thing.get_child_at_index(number)
        if child is not None and _has(child, Atspi.StateType.SHOWING):
            yield child
            yield from _below(child)


def _has(thing: Any, state: Any) -> bool:
    return bool(thing.get_state_set().contains(state))


def _role(thing: Any) -> str:
    name = str(thing.get_role_name())
    return ALSO.get(name, name)


def is_heading(thing: Any) -> bool:
    """Whether it is one."""
    return _role(thing) == HEADING
