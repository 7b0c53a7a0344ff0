"""A small instrument with one field of each common kind, written as a file."""

from pathlib import Path

from thop_desktop.instruments.instrument import Instrument
from thop_desktop.instruments.reading import instrument_file, load_instrument

SMALL = """
title = "Klein"
sheet = "Ons kleine plan"
lead = "Om mee te proberen."
minutes = 2
icon = "sun"
group = "ahead"
order = 1
pages = ["limits"]
claims = ["2.2.BRO.05"]
agree = ["Past dit bij ons?"]
look_again_days = 14
look_again = "Kijk je nog eens?"

[[step]]
id = "who"
title = "Wie ben je?"

[[step.field]]
id = "who"
kind = "choice"
label = "Ik ben"
  [[step.field.option]]
  id = "home"
  words = "pleegouder"
  then = "Thuis dus."
  [[step.field.option]]
  id = "group"
  words = "groepsopvoeder"

[[step.field]]
id = "team"
kind = "line"
label = "Met wie werk je?"
when = { field = "who", is = ["group"] }

[[step.field]]
id = "agreed"
kind = "tick"
label = "We hebben het afgesproken."
must = true
why = "Spreek dit eerst af."

[[step]]
id = "list"
title = "Wat speelt er?"

[[step.field]]
id = "list"
kind = "rows"
label = "Wat speelt er?"

[[step.field]]
id = "each"
kind = "each"
of = "list"
label = "Per regel"
  [[step.field.part]]
  id = "big"
  kind = "choice"
  label = "Is het groot?"
    [[step.field.part.option]]
    id = "yes"
    words = "Ja"
    [[step.field.part.option]]
    id = "no"
    words = "Nee"
  [[step.field.part]]
  id = "what"
  kind = "text"
  label = "Wat doe je?"
  when = { field = "big", is = ["yes"] }
  [[step.field.part]]
  id = "sure"
  kind = "tick"
  label = "Dat weet ik zeker."

[[step]]
id = "fixed"
title = "De vaste punten"
when = { field = "who", is = ["home"] }

[[step.field]]
id = "fixed"
kind = "items"
label = "Wat is er al?"
  [[step.field.item]]
  id = "sleep"
  title = "Slaap"
  words = "Wie slaapt er?"
  [[step.field.item]]
  id = "shift"
  title = "Dienst"
  when = { field = "who", is = ["group"] }
  [[step.field.part]]
  id = "there"
  kind = "line"
  label = "Wat is er?"

[[step.field]]
id = "good"
kind = "choices"
label = "Wat gaat goed?"
  [[step.field.option]]
  id = "eat"
  words = "eten"
  [[step.field.option]]
  id = "play"
  words = "spelen"

[[step.field]]
id = "day"
kind = "date"
label = "Wanneer?"
paper = "Dag"

[[step.field]]
id = "secret"
kind = "text"
label = "Voor jezelf"
paper = "-"

[[step.field]]
id = "note"
kind = "note"
label = "Let op"
help = "Dit is een hulpmiddel."

[[step]]
id = "back"
title = "Hoe ging het?"
when = { looking_back = true }

[[step.field]]
id = "went"
kind = "text"
label = "Wat hielp?"
"""


def write_instrument(resources: Path, text: str = SMALL, name: str = "small") -> Path:
    """Write an instrument where the program looks for it."""
    file = instrument_file(resources, "nl", name)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def small_instrument(resources: Path, text: str = SMALL) -> Instrument:
    """The small instrument, read as the program reads it."""
    write_instrument(resources, text)
    return load_instrument(resources, "nl", "small")
