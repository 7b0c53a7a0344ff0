"""Steps from far to near that a carer and a specialist choose together, and the proposals for them.

Source of what claims are given for: the article, claims 3.LICH.01 to 06, 3.ZORG.01 to 07 and
3.CTRL.01 to 07. The order, the signs and all else are ours, and no specialist has judged them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from thop_desktop.data_files import read_table
from thop_desktop.instruments.filled import Filled, Row
from thop_desktop.instruments.instrument import Field
from thop_desktop.instruments.telling import Line, Piece
from thop_desktop.table import Table

SUBJECTS = ("touch", "care", "control")
HOME, GROUP = "home", "group"
PLACES = (HOME, GROUP)
# The fields of the instrument that it looks at, and the one in which the steps are kept.
SUBJECT, WHO, FIELD = "subject", "who", "steps"
# What is kept of a step besides its id and words.
CONSENT, STOP, NOW = "consent", "stop", "now"
# Options of that field, for what stands around the steps. `then` of CONSENT and STOP is what holds
# at every step; that of DRAFT says what is ours.
DRAFT, FROM_ARTICLE, FROM_US = "draft", "article", "ours"
WORDS = (DRAFT, FROM_ARTICLE, FROM_US, CONSENT, STOP, NOW)
# How the id of a step of the carer's own begins.
OWN = "own-"


@dataclass(frozen=True)
class Rung:
    """A small step that is proposed.

    Attributes:
        id: its name for ever.
        subject: one of SUBJECTS.
        words: what to do.
        consent: what shows that the child is all right with it.
        stop: what shows that it is not, and what to do then.
        places: to whom it is proposed, of PLACES.
        claims: ids of the article's claims that it rests on; none for what is ours.
    """

    id: str
    subject: str
    words: str
    consent: str
    stop: str
    places: tuple[str, ...]
    claims: tuple[str, ...] = ()


@dataclass(frozen=True)
class Subject:
    """What steps may be about.

    Attributes:
        id: one of SUBJECTS.
        note: what to know with its steps.
        claims: ids of the article's claims that the note rests on.
    """

    id: str
    note: str
    claims: tuple[str, ...]


@dataclass(frozen=True)
class Proposals:
    """All that is proposed.

    Attributes:
        subjects: one of each of SUBJECTS, in that order.
        rungs: the steps, for each subject from far to near.
    """

    subjects: tuple[Subject, ...]
    rungs: tuple[Rung, ...]

    def note(self, subject: str) -> str:
        """What to know with the steps of a subject; "" for one that there is not."""
        return next((one.note for one in self.subjects if one.id == subject), "")

    def rungs_for(self, subject: str, who: str) -> tuple[Rung, ...]:
        """The steps proposed to somebody, from far to near.

        Args:
            subject: one of SUBJECTS.
            who: one of PLACES; of anything else only what is for all.
        """
        wanted = {who} if who in PLACES else set(PLACES)
        return tuple(
            rung for rung in self.rungs if rung.subject == subject and wanted <= set(rung.places)
        )

    def open_rungs(self, filled: Filled) -> tuple[Rung, ...]:
        """What is proposed and not chosen yet."""
        taken = {row.id for row in filled.rows(FIELD)}
        found = self.rungs_for(filled.text(SUBJECT), filled.text(WHO))
        return tuple(rung for rung in found if rung.id not in taken)

    def add(self, filled: Filled, rung: Rung) -> Filled:
        """The same with a proposed step, placed by how near it comes to those chosen before it."""
        rows = list(filled.rows(FIELD))
        order = {one.id: number for number, one in enumerate(self.rungs)}
        # What the carer put after a nearer step stays there.
        nearer = (place for place, row in enumerate(rows) if order.get(row.id, -1) > order[rung.id])
        place = next(nearer, len(rows))
        words = {"id": rung.id, "words": rung.words, CONSENT: rung.consent, STOP: rung.stop}
        return filled.with_rows(FIELD, [*rows[:place], Row(words), *rows[place:]])


def add_own(filled: Filled, words: str) -> Filled:
    """The same with a step of the carer's own at the end; "" for none."""
    if not words.strip():
        return filled
    taken = {row.id for row in filled.rows(FIELD)}
    number = next(number for number in range(1, len(taken) + 2) if f"{OWN}{number}" not in taken)
    row = Row({"id": f"{OWN}{number}", "words": words.strip()})
    return filled.with_row(FIELD, row)


def move(filled: Filled, row_id: str, by: int) -> Filled:
    """The same with a step so many places on; at an end it stays there."""
    rows = list(filled.rows(FIELD))
    place = _place(rows, row_id)
    row = rows.pop(place)
    rows.insert(min(max(place + by, 0), len(rows)), row)
    return filled.with_rows(FIELD, rows)


def remove(filled: Filled, row_id: str) -> Filled:
    """The same without a step."""
    return filled.with_rows(FIELD, [row for row in filled.rows(FIELD) if row.id != row_id])


def stand_at(filled: Filled, row_id: str) -> Filled:
    """The same, with the family at this step; at none for ""."""
    rows = [row.with_value(NOW, row.id == row_id) for row in filled.rows(FIELD)]
    return filled.with_rows(FIELD, rows)


def standing_at(filled: Filled) -> str:
    """Id of the step where the family is; "" for none."""
    return next((row.id for row in filled.rows(FIELD) if row.is_ticked(NOW)), "")


def is_own(row: Row) -> bool:
    """Whether the carer thought it up."""
    return row.id.startswith(OWN)


def words_of(field: Field, name: str) -> str:
    """What stands around the steps, by one of WORDS; "" where the file does not say."""
    option = field.option(name)
    return option.words if option else ""


def always(field: Field, name: str) -> str:
    """What holds at every step: of CONSENT or STOP; of DRAFT, what is ours."""
    option = field.option(name)
    return option.then if option else ""


def sign_of(field: Field, row: Row, name: str) -> str:
    """What shows at a step that the child is all right with it, or that it is not.

    Args:
        field: the ladder.
        row: the step.
        name: CONSENT or STOP.
    """
    return row.text(name).strip() or always(field, name)


def tell_ladder(field: Field, filled: Filled) -> tuple[Piece, ...]:
    """The chosen steps as they are read back: consent and signs to stop at each of them."""
    pieces = []
    for number, row in enumerate(filled.rows(field.id), start=1):
        lines = [Line(words_of(field, name), sign_of(field, row, name)) for name in (CONSENT, STOP)]
        # What is true of the family now stands with the step itself.
        here = f" ({words_of(field, NOW).lower()})" if row.is_ticked(NOW) else ""
        pieces.append(Piece(f"{number}. {row.words.strip()}{here}", tuple(lines)))
    if not pieces:
        return ()
    holds = Line("", f"{always(field, CONSENT)} {always(field, STOP)}")
    ours = Line("", f"{words_of(field, DRAFT)}. {always(field, DRAFT)}")
    return (*pieces, Piece("", (holds,)), Piece("", (ours,)))


def load_proposals(resources: Path, language: str) -> Proposals:
    """Read the proposals of a language.

    Raises:
        ContentError: the file is missing, lacks something, or names what does not exist.
    """
    data = read_table(resources / "instruments" / language / "ladder.toml")
    subjects = tuple(
        Subject(one.filled("id"), one.filled("note"), one.texts("claims"))
        for one in data.tables("subject")
    )
    if tuple(subject.id for subject in subjects) != SUBJECTS:
        raise data.error("subject", f"the subjects must be {', '.join(SUBJECTS)}")
    rungs: dict[str, Rung] = {}
    for table in data.tables("rung"):
        rung = _rung(table)
        if rung.id in rungs or rung.id.startswith(OWN):
            raise table.error("id", f'the id "{rung.id}" is taken')
        rungs[rung.id] = rung
    return Proposals(subjects, tuple(rungs.values()))


def _rung(table: Table) -> Rung:
    if (subject := table.filled("subject")) not in SUBJECTS:
        raise table.error("subject", f'there is no subject "{subject}"')
    places = table.texts("where")
    if not places or not set(places) <= set(PLACES):
        raise table.error("where", f'"where" must be some of {", ".join(PLACES)}')
    return Rung(
        id=table.filled("id"),
        subject=subject,
        words=table.filled("words"),
        consent=table.filled("consent"),
        stop=table.filled("stop"),
        places=places,
        claims=table.texts("claims"),
    )


def _place(rows: Sequence[Row], row_id: str) -> int:
    return [row.id for row in rows].index(row_id)
