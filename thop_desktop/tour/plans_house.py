"""A house plan, filled in as a carer might; made up."""

from datetime import date

from thop_desktop.instruments.filled import Filled


def house_plan(again: date) -> Filled:
    """A house plan with all four kinds of outcome.

    Args:
        again: the day to look at it again.
    """
    return Filled(
        {
            "clashes": [
                {
                    "id": "throwing",
                    "words": "Gooien met spullen",
                    "safety": "yes",
                    "area": "limit",
                    "reaction": "‘Stop. Ik blijf bij jullie.’ Eén van ons gaat ertussen staan.",
                    "prevent": "De blokken liggen in de kast, op ooghoogte.",
                },
                {
                    "id": "teeth",
                    "words": "Tandenpoetsen",
                    "safety": "no",
                    "routine": "yes",
                    "area": "routine",
                    "smooth": "In de keuken of op de trap. Wij poetsen mee.",
                    "give": "Tien tellen is genoeg, en zonder tandpasta mag ook.",
                },
                {
                    "id": "breakfast",
                    "words": "Ontbijt voor school",
                    "safety": "no",
                    "routine": "yes",
                    "area": "routine",
                    "smooth": "De boterham staat klaar. Niemand zegt er iets van.",
                    "give": "Half op is ook goed. De rest gaat mee in de tas.",
                },
                {
                    "id": "coat",
                    "words": "De jas binnen aanhouden",
                    "safety": "no",
                    "routine": "no",
                    "signal": "yes",
                    "area": "anchorpoint",
                    "signal-of": "Klaar willen staan om te gaan.",
                    "win": "De jas mag aan. We zeggen alleen wat we zien.",
                },
                {
                    "id": "phone",
                    "words": "De telefoon aan tafel",
                    "safety": "no",
                    "routine": "unsure",
                    "signal": "no",
                    "area": "unclear",
                    "ask": "Hoort dit bij het eten, of mag het voorlopig?",
                },
            ],
            "adults": [
                {"id": "us", "words": "wij allebei"},
                {"id": "grandmother", "words": "oma"},
                {"id": "sitter", "words": "de oppas"},
            ],
            "look-again": again.isoformat(),
        }
    )
