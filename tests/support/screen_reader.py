"""Somebody who only hears the program: an evening with it, by AT-SPI alone.

    python3 screen_reader.py PROCESS PASSPHRASE COMMAND...

This runs under the system's Python, which has the libraries for it, and knows nothing of the
program: it finds what is shown by role and name, presses, types, reads, and hears what is
announced. A line is printed for each thing that was done; the last is "done". What is not found
ends it, with all that could be heard at that moment.

The command brings the window to the front, as nothing else does where there is no window manager;
keys that are pressed go there from then on.
"""

# ruff: noqa: E402, T201
import subprocess
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
SENTENCE = "Vlinder kwam zelf naast me zitten bij het vrijdagse vuurtje."
BUTTON, TAB, TICK, RADIO = "push button", "page tab", "check box", "radio button"
TEXT, HEADING, LIST, ITEM, LABEL = "text", "heading", "list", "list item", "label"
DOCUMENT, LINK = "document frame", "link"
MOST_EXERCISES = 12
# What the button says that looks at an answer, and that goes on after it.
LOOK = ("Kijk wat past", "Vergelijk met een voorbeeld", "Kijk terug op wat ik schreef")
ON = ("Volgende oefening", "Naar het eind")
KIND = "Benoemen"
# A sentence on which the helper has something to say, and how it begins to.
SAID = "Waarom heb je je jas uitgedaan?"
SIGN = "Let op."
END = "Dat was het rondje"
# Newer versions of AT-SPI call some roles by shorter names.
ALSO = {"button": BUTTON, "toggle button": BUTTON, "static": LABEL}


class Reader:
    """What a screen reader offers its user.

    Attributes:
        announced: what the program had said by itself, in order.
        reached: role and name of all that the keyboard came to, in order.
    """

    def __init__(self, process: int) -> None:
        self.announced: list[str] = []
        self.reached: list[tuple[str, str]] = []
        Atspi.init()
        self._listener = Atspi.EventListener.new(self._hear)
        assert self._listener.register("object:announcement")
        assert self._listener.register("object:state-changed:focused")
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


def find_a_page_and_read_it(reader: Reader) -> None:
    """Search in one's own words, open what is found first, and read it."""
    reader.press(BUTTON, "Zoeken")
    reader.write(TEXT, "Zoeken", "driftbui")
    reader.hear("gevonden")
    found = next(name for name in reader.names(ITEM) if ". " in name)
    reader.focus(TEXT, "Zoeken")
    reader.key("Enter")
    title = found.split(". ")[0]
    words = reader.read(LABEL, title)
    assert len(words) > 500, words
    print("read", title, len(words), flush=True)
    go_through_its_parts(reader, title)


def go_through_its_parts(reader: Reader, title: str) -> None:
    """Hear the headings of the page and how deep they are, go to one by key, and press a link."""
    parts = reader.parts(title)
    headings = [(one.get_name(), one.get_attributes()["level"]) for one in parts if is_heading(one)]
    assert headings[0] == (title, "1"), headings
    assert headings[1][1] == "2", headings
    print("headings", headings, flush=True)
    reader.reached.clear()
    reader.key("H")
    assert reader.come_to(HEADING) == headings[1][0]
    reader.key("Tab")
    link = reader.come_to(LINK)
    reader.press(LINK, link)
    reader.until(lambda: not reader.has(DOCUMENT, title), "another page")


def is_heading(thing: Any) -> bool:
    """Whether it is one."""
    return _role(thing) == HEADING


def fill_in_a_domain(reader: Reader) -> None:
    """Choose a card in both columns of the first domain, and go on to the second."""
    reader.press(TAB, "Emotionele leeftijd")
    reader.press(BUTTON, "Begin")
    reader.hear("Voor je begint")
    for question in [name for name in reader.names(RADIO) if name.endswith("Nee")]:
        reader.press(RADIO, question)
        reader.is_on(RADIO, question, Atspi.StateType.CHECKED)
    reader.press(BUTTON, "Volgende: Nabijheid en zorg")
    reader.hear("1 van 9")
    reader.find(HEADING, "Nabijheid en zorg")
    for column in ("Rustig", "Gespannen"):
        card = next(name for name in reader.names(TICK) if name.startswith(f"{column}: "))
        reader.press(TICK, card)
        reader.is_on(TICK, card, Atspi.StateType.CHECKED)
    reader.press(BUTTON, "Volgende: Rustig worden")
    reader.hear("2 van 9")
    reader.find(LABEL, "Bewaard")
    reader.press(BUTTON, "Stop, ga later verder")


def practise(reader: Reader) -> None:
    """A round of exercises, from its beginning to its end."""
    reader.press(TAB, "ASSO oefenen")
    reader.press(BUTTON, "Kies een oefening")
    reader.press(BUTTON, KIND)
    reader.hear("Oefening 1 · ")
    for number in range(2, MOST_EXERCISES):
        answer(reader)
        reader.press(RADIO, "Lukte")
        reader.is_on(RADIO, "Lukte", Atspi.StateType.CHECKED)
        reader.press(BUTTON, ON)
        # Each exercise says by itself which it is, and so does the end.
        if END in reader.hear(f"Oefening {number} · ", END):
            return
    raise AssertionError("the round does not end")


def answer(reader: Reader) -> None:
    """Write in each field, or choose until that is enough; then look at it."""
    fields = reader.names(TEXT)
    for name in fields:
        reader.write(TEXT, name, SAID)
    for name in reader.names(TICK):
        if not reader.can_press(BUTTON, LOOK):
            reader.press(TICK, name)
    reader.press(BUTTON, LOOK)
    if fields:
        reader.hear(SIGN)


def open_the_diary(reader: Reader, passphrase: str) -> None:
    """Unlock it with the passphrase."""
    reader.press(TAB, "Dagboek")
    reader.hear("Je dagboek is op slot")
    reader.write("password text", "Wachtwoordzin", passphrase)
    reader.press(BUTTON, "Ontgrendel")
    reader.find(BUTTON, "Nieuwe notitie")


def write_and_find_an_entry(reader: Reader) -> None:
    """Write an entry, hear that it is saved, and find it back by a word of it."""
    reader.press(TAB, "Dagboek")
    reader.press(BUTTON, "Nieuwe notitie")
    reader.write(TEXT, "Wat er gebeurde", SENTENCE)
    reader.hear("Bewaard")
    reader.write(TEXT, "Zoek in je dagboek", "vuurtje")
    reader.hear("1 gevonden")
    found = next(name for name in reader.names(ITEM) if "vuurtje" in name)
    assert SENTENCE.split(" naast ")[0] in found, found
    # Elsewhere first, so that it is opened from the list.
    reader.press(BUTTON, "Nieuwe notitie")
    reader.until(lambda: not reader.read(TEXT, "Wat er gebeurde"), "an empty field")
    reader.focus(LIST, "Notities")
    reader.key("Enter")
    reader.until(lambda: reader.read(TEXT, "Wat er gebeurde") == SENTENCE, "the entry")


def lock(reader: Reader) -> None:
    """Lock the diary; nothing of it is told any more."""
    reader.press(BUTTON, "Vergrendel")
    reader.hear("Je dagboek is op slot")
    told = [name for role in (ITEM, TEXT, LABEL) for name in reader.names(role)]
    assert not [name for name in told if "vuurtje" in name], told


def main() -> None:
    """The evening."""
    process, passphrase = int(sys.argv[1]), sys.argv[2]
    reader = Reader(process)
    subprocess.run(sys.argv[3:], check=True, timeout=SECONDS)
    reader.is_on("frame", "Therapeutisch Opvoeden", Atspi.StateType.ACTIVE)
    find_a_page_and_read_it(reader)
    open_the_diary(reader, passphrase)
    fill_in_a_domain(reader)
    practise(reader)
    write_and_find_an_entry(reader)
    lock(reader)
    print("done")


if __name__ == "__main__":
    main()
