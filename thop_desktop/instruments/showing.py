"""Which steps, fields and rows are shown, given what was filled in so far."""

from collections.abc import Iterator

from thop_desktop.instruments.filled import Filled, Row, Told
from thop_desktop.instruments.instrument import Field, Instrument, Item, Kind, Step, When


def shown_steps(
    instrument: Instrument, filled: Filled, *, looking_back: bool = False
) -> tuple[Step, ...]:
    """The steps that are gone through, in order.

    Args:
        instrument: what is asked.
        filled: what was told so far.
        looking_back: the carer looks back on it.
    """
    return tuple(
        step
        for step in instrument.steps
        if _holds(step.when, filled, looking_back)
        and (shown_fields(step, filled, looking_back=looking_back))
    )


def shown_fields(step: Step, filled: Filled, *, looking_back: bool = False) -> tuple[Field, ...]:
    """The fields of a step that are shown, in order."""
    return tuple(field for field in step.fields if _holds(field.when, filled, looking_back))


def shown_items(field: Field, filled: Filled) -> tuple[Item, ...]:
    """The fixed rows of a field that are shown, in order."""
    return tuple(item for item in field.items if _holds(item.when, filled))


def shown_parts(
    field: Field, row: Row, filled: Filled, *, looking_back: bool = False
) -> tuple[Field, ...]:
    """What is asked of a row, in order; a part looks at the row first."""
    return tuple(
        part for part in field.parts if _holds_in_row(part.when, row, filled, looking_back)
    )


def rows_of(field: Field, filled: Filled) -> tuple[Row, ...]:
    """The rows whose parts a field asks for: those that say something, or the fixed ones."""
    if field.kind is Kind.ITEMS:
        return tuple(filled.row(field.id, item.id) for item in shown_items(field, filled))
    return tuple(row for row in filled.rows(field.of or field.id) if row.words.strip())


def open_musts(step: Step, filled: Filled) -> Iterator[Field]:
    """What must still be ticked before the way on opens."""
    return (
        field
        for field in shown_fields(step, filled)
        if field.must and not filled.is_ticked(field.id)
    )


def first_shut(instrument: Instrument, filled: Filled) -> Step | None:
    """The first step that must be agreed to before any that follows; None when all is open."""
    for step in shown_steps(instrument, filled):
        if any(open_musts(step, filled)):
            return step
    return None


def _holds(when: When | None, told: Told, looking_back: bool = False) -> bool:
    if when is None:
        return True
    return looking_back if when.looking_back else told.has(when.field, when.values)


def _holds_in_row(when: When | None, row: Row, filled: Filled, looking_back: bool) -> bool:
    told = row if when is not None and when.field in row.values else filled
    return _holds(when, told, looking_back)
