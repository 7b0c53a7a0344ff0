"""Worksheets in letters: "C" is a card, "CD" are two, "?" unknown, "!" alone, "-" nothing."""

from datetime import datetime

from thop_desktop.store.worksheets import Worksheet
from thop_desktop.worksheet.answers import Answer, Answers, Band, Pick, Special, to_kept
from thop_desktop.worksheet.form import Form

BANDS = "ABCDEF"


def lettered(
    form: Form, calm: str, tense: str, *stops: str, examples: dict[str, str] | None = None
) -> Answers:
    """The answers to the domains of a form, in order.

    Args:
        form: the worksheet.
        calm: when all is calm.
        tense: when it gets hard.
        stops: ids of the stop questions that apply.
        examples: id of a domain → a line of the carer's own.
    """
    return Answers(
        _told(form, calm), _told(form, tense), examples or {}, dict.fromkeys(stops, True)
    )


def sheet(
    answers: Answers,
    at: datetime,
    name: str,
    *,
    rater: str = "Pleegmoeder",
    setting: str = "home",
    child: str | None = "vlinder",
) -> Worksheet:
    """One that was finished at some time, as the diary keeps it."""
    return Worksheet(
        to_kept(answers), child, rater, setting, draft=False, finished=at, id=name, begun=at
    )


def _told(form: Form, letters: str) -> dict[str, Answer]:
    pairs = zip(form.domain_ids, letters.split(), strict=True)
    return {name: answer for name, one in pairs if (answer := _answer(one)) is not None}


def _answer(told: str) -> Answer | None:
    special = {"?": Special.UNKNOWN, "!": Special.ALONE, "-": None}
    if told in special:
        return special[told]
    return Pick(tuple(Band(BANDS.index(letter) + 1) for letter in told))
