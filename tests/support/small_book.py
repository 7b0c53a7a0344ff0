"""A small book in which nothing is wrong, for tests that break it."""

from pathlib import Path

CLAIMS = frozenset({"1.01", "1.02", "1.03", "1.04"})

FILES = {
    "articles/nl/_book.toml": """\
source = "Naar een bestaand artikel."

[[section]]
id = "start"
title = "Om te beginnen"
summary = "Het begin."

[[section]]
id = "about"
title = "Over deze tekst"
summary = "De bronnen."
""",
    "articles/nl/evening.md": """\
+++
id = "evening"
title = "De avond"
section = "start"
order = 10
summary = "Een rustige avond begint klein."
minutes = 2
related = ["morning"]
searched_as = ["wil niet naar bed", "krijsen"]
+++
Het is avond. Je kind wil nog niet slapen.[^1]
{: claims="1.01" }

## Rustig aan

Lees over [grenzen](term:limits) en over [de ochtend](page:morning#samen-eten).
Meer staat op [example.nl](https://example.nl).
{: claims="1.02 1.03" }

- Doe het licht uit. {: claims="1.04" }
- Blijf even zitten.

![Een cirkel met een kind erin](figure:circle "Dichtbij.")

!!! home "Thuis"
    Een jongen ligt wakker. ‘Blijf je nog even?’

!!! group "Op de groep"
    Een meisje vraagt om water.

!!! try "Dit kun je vandaag proberen"
    Zit vanavond twee minuten naast het bed.

[^1]: Dat staat in het artikel.
""",
    "articles/nl/morning.md": """\
+++
id = "morning"
title = "De ochtend"
section = "start"
order = 20
summary = "Een dag begint met samen eten."
minutes = 2
related = ["evening"]
searched_as = []
+++
Iedereen is wakker.

## Samen eten

Zet vast een bord neer.

!!! home "Thuis"
    Er is brood.

!!! group "Op de groep"
    Er is pap.

!!! try "Dit kun je vandaag proberen"
    Ga erbij zitten.
""",
    "articles/nl/sources.md": """\
+++
id = "sources"
title = "Bronnen"
section = "about"
order = 30
summary = "Waar dit vandaan komt."
minutes = 2
related = []
searched_as = []
+++
Alles komt uit het artikel.
""",
    "glossary/nl.toml": """\
[[term]]
id = "limits"
name = "Limits"
also = ["Limit"]
short = "Grenzen die de veiligheid raken."
text = "Grenzen. Lees ook over [de avond](page:evening) en [vaste momenten](term:routines)."
page = "evening"
source = ""

[[term]]
id = "routines"
name = "Routines"
also = []
short = "De gewone momenten van elke dag."
text = "Eten, slapen, opstaan."
page = "morning"
source = ""
""",
    "figures/circle.svg": """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
  <title>{{alt}}</title>
  <text>{{inside}}</text>
</svg>
""",
    "figures/nl.toml": """\
[circle]
alt = "Een cirkel."
inside = "Kind"
""",
    "gate/nl.toml": """\
title = "Voor je begint"
lead = "Lees dit één keer."
accept = "Gelezen"
later = "Sluiten"
again = "Je vindt dit terug."

[[point]]
icon = "phone"
title = "Bel 112"
text = "Bij gevaar."
claims = []

[[point]]
icon = "handshake"
title = "Niet alleen"
text = "Het hoort bij een behandeling."
claims = ["1.01"]
""",
    "now/nl.toml": """\
kicker = "Eerst even dit"
question = "Is iedereen veilig?"
lead = "Adem uit."
safe = "Ja"
unsafe = "Nee"
call_title = "Bel iemand"

[unsafe_answer]
title = "Eerst veilig"
lines = ["Bel 112."]

[[step]]
letter = "A"
name = "Aansluiten"
text = "Zeg wat je ziet."
example = "‘Je staat bij de deur.’"

[closing]
text = "Blijf in de buurt."
""",
    "help/nl.toml": """\
status = "niet nagebeld"
notice = "Deze nummers kunnen verouderd zijn."

[[group]]
id = "danger"
title = "Bij gevaar"

[[line]]
group = "danger"
id = "emergency"
name = "Alarmnummer"
number = "112"
site = ""
when = "Bij direct gevaar."
source = "politie.nl"
source_date = "2021"
certainty = "very high"

[[text]]
id = "no-report"
title = "Geen melding"
text = "Niemand leest mee."

[[own]]
id = "gp"
label = "Huisarts"
hint = "Je eigen praktijk."
""",
}


def write_small_book(folder: Path) -> Path:
    """Write all files of the book into a folder; returns the folder."""
    for name, text in FILES.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def change(file: Path, old: str, new: str) -> None:
    """Replace a text that stands once in a file."""
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file.name}"
    file.write_text(text.replace(old, new), encoding="utf-8")
