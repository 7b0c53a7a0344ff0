"""Somebody who only hears the program: an evening with it, by AT-SPI alone.

    python3 screen_reader.py PROCESS PASSPHRASE COMMAND...

This runs under the system's Python; see `at_spi`, which lies beside it. A line is printed for each
thing that was done; the last is "done".

The command brings the window to the front, as nothing else does where there is no window manager;
keys that are pressed go there from then on.
"""

# ruff: noqa: T201
import subprocess
import sys

from at_spi import (  # type: ignore[import-not-found, unused-ignore]
    ACTIVE,
    BUTTON,
    CHECKED,
    DOCUMENT,
    HEADING,
    ITEM,
    LABEL,
    LINK,
    LIST,
    RADIO,
    SECONDS,
    TAB,
    TEXT,
    TICK,
    Reader,
    is_heading,
)

SENTENCE = "Vlinder kwam zelf naast me zitten bij het vrijdagse vuurtje."
MOST_EXERCISES = 12
# What the button says that looks at an answer, and that goes on after it.
LOOK = ("Kijk wat past", "Vergelijk met een voorbeeld", "Kijk terug op wat ik schreef")
ON = ("Volgende oefening", "Naar het eind")
KIND = "Benoemen"
# A sentence on which the helper has something to say, and how it begins to.
SAID = "Waarom heb je je jas uitgedaan?"
SIGN = "Let op."
END = "Dat was het rondje"


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


def fill_in_a_domain(reader: Reader) -> None:
    """Choose a card in both columns of the first domain, and go on to the second."""
    reader.press(TAB, "Emotionele leeftijd")
    reader.press(BUTTON, "Begin")
    reader.hear("Voor je begint")
    for question in [name for name in reader.names(RADIO) if name.endswith("Nee")]:
        reader.press(RADIO, question)
        reader.is_on(RADIO, question, CHECKED)
    reader.press(BUTTON, "Verder: Nabijheid en zorg")
    reader.hear("1 van 9")
    reader.find(HEADING, "Nabijheid en zorg")
    for column in ("Rustig", "Gespannen"):
        card = next(name for name in reader.names(TICK) if name.startswith(f"{column}: "))
        reader.press(TICK, card)
        reader.is_on(TICK, card, CHECKED)
    reader.press(BUTTON, "Verder: Rustig worden")
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
        reader.is_on(RADIO, "Lukte", CHECKED)
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
    reader.type_secret("Wachtwoordzin", passphrase)
    reader.press(BUTTON, "Ontgrendel")
    reader.find(BUTTON, "Nieuwe notitie")


def write_and_find_an_entry(reader: Reader) -> None:
    """Write an entry, hear that it is saved, and find it back by a word of it."""
    reader.press(TAB, "Dagboek")
    reader.press(BUTTON, "Nieuwe notitie")
    reader.write(TEXT, "Wat er gebeurde", SENTENCE)
    reader.hear("Bewaard")
    reader.press(BUTTON, "Gooi weg")
    reader.hear("terugzetten")
    reader.press(BUTTON, "Zet terug")
    reader.hear("Het staat er weer")
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
    reader.is_on("frame", "Therapeutisch Opvoeden", ACTIVE)
    find_a_page_and_read_it(reader)
    open_the_diary(reader, passphrase)
    fill_in_a_domain(reader)
    practise(reader)
    write_and_find_an_entry(reader)
    lock(reader)
    print("done")


if __name__ == "__main__":
    main()
