"""Plans of the carer's own side, filled in as carers might; made up."""

from thop_desktop.instruments.filled import Filled


def ahead(*, looked_back: bool = False) -> Filled:
    """Three risk moments with what is done early.

    Args:
        looked_back: whether it also tells how it went.
    """
    tablet = {
        "id": "tablet",
        "words": "Als de tablet uit moet",
        "coming": "Het wiebelen begint, en ik roep vanuit de keuken.",
        "do": "Ik kom er vijf minuten eerder bij zitten en vraag wat er gebouwd wordt.",
        "offer": "Samen het beslag roeren.",
    }
    visit = {
        "id": "visit",
        "words": "Als er bezoek is geweest",
        "coming": "Dat ene lachje. Zelf begin ik dan te zuchten.",
        "do": "Ik zeg een half uur eerder dat het bezoek zo gaat.",
        "offer": "Eén van ons loopt een rondje mee met de hond.",
    }
    school = {
        "id": "school",
        "words": "Als het dinsdag na school is",
        "coming": "De tas valt al bij het hek.",
        "do": "Ik praat de eerste tien minuten niet over school.",
        "offer": "Thee op de trap, met iets lekkers.",
    }
    if looked_back:
        tablet |= {
            "happened": "sometimes",
            "helped": "Erbij zitten. Het beslag hoefde niet eens.",
            "next": "Ik houd dit, en zet zelf eerst mijn telefoon weg.",
        }
        visit |= {"happened": "no", "next": "Zo laten."}
        school |= {"happened": "yes", "next": "De thee eerder, nog in de auto."}
    return Filled({"moments": [tablet, visit, school]})


def their_shoes() -> Filled:
    """Behaviour that nobody understood, and one thing to try."""
    return Filled(
        {
            "behaviour": "Na het bezoek zat mijn kind onder de tafel te blaffen. "
            "Ik vroeg wat er was, en toen werd het harder.",
            "need": "still-there",
            "look": "Opgetrokken schouders. Mijn kind kijkt steeds of ik er nog ben.",
            "myself": "Ik zou willen dat iemand me zag en niet boos werd.",
            "from-you": "Dat ik in de buurt blijf, ook als er niets wordt gezegd.",
            "try": "op de grond gaan zitten, een eindje verderop, en weinig zeggen",
        }
    )


def conditions_home() -> Filled:
    """The six conditions as two foster parents see them."""
    return Filled(
        {
            "who": "home",
            "established": "not-yet",
            "established-ask": "Er is een verslag van school. We vragen het onze begeleider.",
            "place": [
                {
                    "id": "place-home",
                    "how": "partly",
                    "is-there": "Wij willen dat ons kind blijft, en zeggen dat ook.",
                    "missing": "De rechter beslist nog. Dat weet ons kind.",
                    "ask": "de voogd",
                }
            ],
            "you": [
                {
                    "id": "available-home",
                    "how": "there",
                    "is-there": "Eén van ons werkt thuis, en dat blijft zo.",
                },
                {
                    "id": "responding-home",
                    "how": "partly",
                    "is-there": "Overdag lukt het meestal.",
                    "missing": "Na tien uur ’s avonds zijn we te moe.",
                    "ask": "de ouderbegeleider",
                },
            ],
            "around": [
                {"id": "support-home", "how": "there", "is-there": "Wij samen, en mijn zus."},
                {
                    "id": "specialist-home",
                    "how": "not-yet",
                    "missing": "We staan op een wachtlijst.",
                    "ask": "onze pleegzorgbegeleider",
                },
                {"id": "recover-home", "how": "unknown", "ask": "elkaar, en de ouderbegeleider"},
            ],
            "first-point": "Punt vijf: wie denkt er mee zolang we wachten?",
            "with": "onze pleegzorgbegeleider",
        }
    )


def conditions_group() -> Filled:
    """The six conditions as a group worker sees them."""
    return Filled(
        {
            "who": "group",
            "established": "yes",
            "established-ask": "De kindertherapeut heeft het dit voorjaar onderzocht.",
            "place": [
                {
                    "id": "place-group",
                    "how": "partly",
                    "is-there": "Mijn contract loopt nog een jaar.",
                    "missing": "Achttien maanden haal ik zo niet.",
                    "ask": "de teamleider",
                },
                {
                    "id": "after-group",
                    "how": "unknown",
                    "ask": "de teamleider: mag dat, en in welke uren?",
                },
            ],
            "you": [
                {
                    "id": "available-group",
                    "how": "there",
                    "is-there": "Ik sta vier vaste dagen op deze groep.",
                },
                {
                    "id": "responding-group",
                    "how": "partly",
                    "is-there": "Bij rustige diensten wel.",
                    "missing": "Als we met één te weinig staan, word ik kortaf.",
                    "ask": "mijn collega’s, in het teamoverleg",
                },
            ],
            "around": [
                {"id": "support-group", "how": "there", "is-there": "Een team dat meedenkt."},
                {
                    "id": "specialist-group",
                    "how": "there",
                    "is-there": "De kindertherapeut komt om de week.",
                },
                {"id": "recover-group", "how": "not-yet", "missing": "Tijd.", "ask": "mijzelf"},
            ],
            "first-point": "Punt één: wat betekent mijn contract voor dit kind?",
            "with": "de teamleider en de kindertherapeut",
        }
    )


def room_for_me() -> Filled:
    """A week with something in it for the carer, and sentences to leave with."""
    return Filled(
        {
            "week": [
                {"id": "daytime", "mine": "Dinsdag een half uur lopen", "with": "school"},
                {"id": "evening", "mine": "Woensdag zingen bij het koor", "with": "oma"},
            ],
            "sitter": "oma, elke woensdag",
            "respite": "looking",
            "respite-how": "Eén weekend in de twee maanden. Ik vraag onze begeleider wat er kan.",
            "going": "zingen bij het koor",
            "back": "om tien uur, dan slaap jij al",
            "stays": "oma",
            "guard": "mijn sjaal",
            "people": [
                {"id": "union", "words": "iemand uit de oudervereniging"},
                {"id": "sister", "words": "mijn zus, op zondag"},
            ],
        }
    )
