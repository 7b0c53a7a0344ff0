"""Reads the instruments of a language; what is wrong in a file is named by file and line."""

from pathlib import Path

from thop_desktop.data_files import read_table
from thop_desktop.errors import ContentError
from thop_desktop.instruments.instrument import (
    Field,
    Group,
    Instead,
    Instrument,
    Item,
    Kind,
    Option,
    Step,
    When,
)
from thop_desktop.table import Table

HOUSE_PLAN, AHEAD, WORTH_IT, GOOD_MOMENTS = "house-plan", "ahead", "worth-it", "good-moments"
STEP_CLOSER, THEIR_SHOES, CONDITIONS, ROOM_FOR_ME = (
    "step-closer",
    "their-shoes",
    "conditions",
    "room-for-me",
)
INSTRUMENTS = (
    WORTH_IT, THEIR_SHOES, HOUSE_PLAN, AHEAD, GOOD_MOMENTS, STEP_CLOSER, CONDITIONS, ROOM_FOR_ME,
)  # fmt: skip
CHOOSING = (Kind.CHOICE, Kind.CHOICES, Kind.NEED)
# Kinds that need a list of rows, and those that make one.
WITH_ROWS = (Kind.ROWS, Kind.ITEMS)
# What stands in a row besides its parts.
OF_A_ROW = ("id", "words")
TONES = ("plain", "warning")
SOURCES = ("", "conflict", "patterns")


def instrument_file(resources: Path, language: str, instrument_id: str) -> Path:
    """Where an instrument of a language stands."""
    return resources / "instruments" / language / f"{instrument_id}.toml"


def load_instrument(resources: Path, language: str, instrument_id: str) -> Instrument:
    """Read an instrument.

    Raises:
        ContentError: the file is missing, lacks something, or names what does not exist.
    """
    file = instrument_file(resources, language, instrument_id)
    table = read_table(file)
    group = table.filled("group")
    if group not in set(Group):
        raise table.error("group", f'there is no group "{group}"')
    steps = tuple(map(_step, table.tables("step")))
    instrument = Instrument(
        id=instrument_id,
        title=table.filled("title"),
        sheet=table.filled("sheet"),
        lead=table.filled("lead"),
        minutes=table.whole("minutes"),
        icon=table.filled("icon"),
        group=Group(group),
        order=table.whole("order"),
        pages=table.texts("pages"),
        claims=table.texts("claims"),
        agree=table.texts("agree"),
        agree_heading=table.text("agree_heading", ""),
        look_again_days=table.whole("look_again_days", 0),
        look_again=table.text("look_again", ""),
        steps=steps,
        instead=_instead(table.table("instead")) if instrument_id == HOUSE_PLAN else None,
    )
    if not instrument.agree or not instrument.pages:
        raise table.error("agree", "there must be pages, and something to agree with a specialist")
    if instrument.look_again_days and not instrument.look_again:
        raise table.error("look_again_days", '"look_again" must say what is asked then')
    _check_names(instrument, file)
    _check_recalls(instrument, file)
    return instrument


def _instead(table: Table) -> Instead:
    return Instead(
        name=table.filled("name"),
        owner=table.filled("owner"),
        thing=_with_room(table, "thing"),
        neuter=_with_room(table, "neuter"),
        words=frozenset(table.texts("words", ())),
        unless=frozenset(table.texts("unless", ())),
    )


def _with_room(table: Table, name: str) -> str:
    words = table.filled(name)
    if "{}" not in words:
        raise table.error(name, f'"{name}" must say {{}} where the thing is to stand')
    return words


def _step(table: Table) -> Step:
    return Step(
        id=table.filled("id"),
        title=table.filled("title"),
        help=table.text("help", ""),
        fields=tuple(_field(one, "field") for one in table.tables("field")),
        claims=table.texts("claims", ()),
        when=_when(table),
        paper=table.text("paper", ""),
        pages=table.texts("pages", ()),
    )


def _field(table: Table, place: str) -> Field:
    kind = table.filled("kind")
    if kind not in set(Kind):
        raise table.error("kind", f'there is no kind "{kind}"')
    field = Field(
        id=table.filled("id"),
        kind=Kind(kind),
        label=table.filled("label"),
        help=table.text("help", ""),
        hint=table.text("hint", ""),
        examples=table.texts("examples", ()),
        options=tuple(
            Option(one.filled("id"), one.filled("words"), one.text("then", ""))
            for one in table.tables_if_any("option")
        ),
        items=tuple(
            Item(one.filled("id"), one.filled("title"), one.text("words", ""), _when(one))
            for one in table.tables_if_any("item")
        ),
        parts=tuple(_field(one, "part") for one in table.tables_if_any("part")),
        of=table.text("of", ""),
        most=table.whole("most", 0),
        add=table.text("add", ""),
        take_from=table.text("take_from", ""),
        paper=table.text("paper", ""),
        must=table.has("must") and table.yes_or_no("must"),
        why=table.text("why", ""),
        tone=table.text("tone", "plain"),
        claims=table.texts("claims", ()),
        when=_when(table),
    )
    _check_kind(field, table, place)
    return field


def _check_kind(field: Field, table: Table, place: str) -> None:
    """What a kind needs must be there, and nothing that it cannot use."""
    kind = field.kind
    if place == "part" and (kind in WITH_ROWS or field.parts):
        raise table.error("kind", "a part cannot have rows of its own")
    if kind in CHOOSING and len(field.options) < 2:
        raise table.error("kind", "there must be two options or more")
    if kind is Kind.ITEMS and not field.items:
        raise table.error("kind", "there must be items")
    if kind is Kind.EACH and (not field.parts or not field.of):
        raise table.error("kind", 'there must be parts, and "of" must name rows')
    if field.must and (kind is not Kind.TICK or not field.why):
        raise table.error("must", 'only a tick can be a must, and "why" must say why')
    if field.tone not in TONES:
        raise table.error("tone", f'there is no tone "{field.tone}"')
    if field.take_from not in SOURCES:
        raise table.error("take_from", f'nothing can be taken from "{field.take_from}"')
    for ids, name in (
        ([one.id for one in field.options], "option"),
        ([one.id for one in field.items], "item"),
        ([*OF_A_ROW, *(one.id for one in field.parts)] if field.parts else [], "part"),
    ):
        if len(set(ids)) != len(ids):
            raise table.error(name, f"two of the same id, or one that is taken: {', '.join(ids)}")


def _when(table: Table) -> When | None:
    if not table.has("when"):
        return None
    when = table.table("when")
    if when.has("looking_back"):
        return When(looking_back=when.yes_or_no("looking_back"))
    return When(when.filled("field"), frozenset(when.texts("is")))


def _check_names(instrument: Instrument, file: Path) -> None:
    """Whatever names a field must name one that is there."""

    def wrong(reason: str) -> ContentError:
        return ContentError(file, 1, reason)

    if len({step.id for step in instrument.steps}) != len(instrument.steps):
        raise wrong("two steps of the same id")
    fields = list(instrument.fields)
    ids = [field.id for field in fields]
    if len(set(ids)) != len(ids):
        raise wrong("two fields of the same id")
    rows = {field.id for field in fields if field.kind in WITH_ROWS}
    for field in fields:
        if field.of and field.of not in rows and field.kind is not Kind.RECALL:
            raise wrong(f'"{field.id}" goes through "{field.of}", which has no rows')
        parts = {one.id for other in fields if _rows_of(other) == _rows_of(field)
                 for one in other.parts}  # fmt: skip
        for when in [part.when for part in field.parts]:
            if when is not None and when.field and when.field not in parts | set(ids):
                raise wrong(f'there is no "{when.field}" for a part of "{field.id}" to look at')
    for when in [
        *(step.when for step in instrument.steps),
        *(field.when for field in fields),
        *(item.when for field in fields for item in field.items),
    ]:
        if when is not None and when.field and when.field not in ids:
            raise wrong(f'there is no field "{when.field}" to look at')


def _check_recalls(instrument: Instrument, file: Path) -> None:
    """What is repeated must be asked somewhere."""
    asked = [one for field in instrument.fields for one in (*field.parts, field)]
    for field in asked:
        if field.kind is Kind.RECALL and field.of not in {one.id for one in asked}:
            raise ContentError(file, 1, f'there is no "{field.of}" for "{field.id}" to repeat')


def _rows_of(field: Field) -> str:
    return field.of or field.id
