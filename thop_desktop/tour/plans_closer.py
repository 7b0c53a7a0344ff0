"""A good moment and careful steps, filled in as a carer might; made up."""

from datetime import date

from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.ideas import Ideas, choose
from thop_desktop.instruments.ladder import Proposals, add_own, stand_at

# Of the steps that are proposed, those that are chosen.
TOUCH = ("touch-side-by-side", "touch-place", "touch-greeting")
CARE = ("care-box", "care-notice", "care-plaster")


def good_moment(ideas: Ideas, day: date) -> Filled:
    """Something small for the week of a day.

    Args:
        ideas: what can be chosen.
        day: any day of that week.
    """
    told = Filled(
        {
            "moment": "Na het eten, als de tafel leeg is",
            "rest": "De schoenen in de gang",
        }
    )
    return choose(told, ideas.by_id["dog"], day)


def touch_at_home(proposals: Proposals, agreed: date, again: date) -> Filled:
    """Steps towards touch, of a foster parent.

    Args:
        proposals: what can be chosen.
        agreed: the day of the agreement.
        again: the day to look at it again.
    """
    told = Filled(
        {
            "who": "home",
            "subject": "touch",
            "no-force": True,
            "with": "Onze ouderbegeleider en de kindertherapeut",
            "on": agreed.isoformat(),
            "specialist": True,
            "boundaries": [
                {"id": "age", "said": "Past bij tien jaar: naast elkaar, niet op schoot."},
                {"id": "body", "said": "Alleen handen en schouders."},
                {"id": "before", "said": "Daar weten we weinig van. We gaan dus langzaam."},
                {"id": "yes-and-no", "said": "Ja: komt zelf. Nee: kijkt weg, schouders omhoog."},
                {"id": "me", "said": "Naast elkaar zitten voelt voor mij goed."},
            ],
            "look-again": again.isoformat(),
            "ask": "Hoe zien we of het te snel gaat?",
        }
    )
    told = _with_steps(told, proposals, TOUCH)
    told = add_own(told, "Samen onder één paraplu naar school")
    own = told.rows("steps")[-1]
    own = own.with_value("consent", "Loopt mee zonder afstand te nemen.")
    own = own.with_value("stop", "Stapt eronderuit? Dan geef ik de paraplu.")
    return stand_at(told.with_row("steps", own), "touch-place")


def care_in_a_group(proposals: Proposals, agreed: date, again: date) -> Filled:
    """Steps towards care, of a group worker.

    Args:
        proposals: what can be chosen.
        agreed: the day of the agreement.
        again: the day to look at it again.
    """
    told = Filled(
        {
            "who": "group",
            "subject": "care",
            "no-force": True,
            "with": "De kindertherapeut",
            "on": agreed.isoformat(),
            "specialist": True,
            "adults": "De mentor en de teamleider",
            "room": "In de woonkamer, met de deur open",
            "who-does": "Alleen de vaste mensen, geen invallers",
            "written": "In de overdracht",
            "unease": "De gedragswetenschapper",
            "team-agreed": True,
            "look-again": again.isoformat(),
        }
    )
    return _with_steps(told, proposals, CARE)


def _with_steps(told: Filled, proposals: Proposals, wanted: tuple[str, ...]) -> Filled:
    for rung in proposals.rungs:
        if rung.id in wanted:
            told = proposals.add(told, rung)
    return told
