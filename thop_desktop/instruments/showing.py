"""Which steps, fields and rows are shown, given what was filled in so far."""

from collections.abc import Callable, Iterator, Sequence

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
    return _in_turn(
        step.fields,
        lambda field: (
            _holds(field.when, filled, looking_back)
            and not _asks_nothing(field, filled, looking_back)
        ),
    )


def shown_items(field: Field, filled: Filled) -> tuple[Item, ...]:
    """The fixed rows of a field that are shown, in order."""
    return tuple(item for item in field.items if _holds(item.when, filled))


def shown_parts(
    field: Field, row: Row, filled: Filled, *, looking_back: bool = False
) -> tuple[Field, ...]:
    """What is asked of a row, in order; a part looks at the row first."""
    return _in_turn(field.parts, lambda part: _holds_in_row(part.when, row, filled, looking_back))


def rows_of(field: Field, filled: Filled, *, looking_back: bool = False) -> tuple[Row, ...]:
    """The rows whose parts a field asks for: those that say something, or the fixed ones.

    A row of which a field asks nothing is not its own: another field may ask of it.
    """
    if field.kind is Kind.ITEMS:
        return tuple(filled.row(field.id, item.id) for item in shown_items(field, filled))
    rows = (row for row in filled.rows(field.of or field.id) if row.words.strip())
    if field.kind is not Kind.EACH:
        return tuple(rows)
    return tuple(row for row in rows if shown_parts(field, row, filled, looking_back=looking_back))


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


def step_reached(instrument: Instrument, filled: Filled) -> Step:
    """The last step of which something was told, to go on from; the first when nothing was."""
    steps = shown_steps(instrument, filled)
    return next(
        (step for step in reversed(steps) if any(_is_told(one, filled) for one in step.fields)),
        steps[0],
    )


def _is_told(field: Field, filled: Filled) -> bool:
    if field.kind is not Kind.EACH:
        return not Filled({field.id: filled.values.get(field.id)}).is_empty
    parts = {part.id for part in field.parts}
    return any(not parts.isdisjoint(row.values) for row in filled.rows(field.of))


def _in_turn(fields: Sequence[Field], holds: Callable[[Field], bool]) -> tuple[Field, ...]:
    """Those that hold; what was told of one that is not shown itself shows no other."""
    shown: list[Field] = []
    hidden: set[str] = set()
    for field in fields:
        if holds(field) and (field.when is None or field.when.field not in hidden):
            shown.append(field)
        else:
            hidden.add(field.id)
    return tuple(shown)


def _asks_nothing(field: Field, filled: Filled, looking_back: bool) -> bool:
    """Whether it only asks of some rows, and there are none of these."""
    return (
        field.kind is Kind.EACH
        and all(part.when for part in field.parts)
        and not rows_of(field, filled, looking_back=looking_back)
    )


def _holds(when: When | None, told: Told, looking_back: bool = False) -> bool:
    if when is None:
        return True
    return looking_back if when.looking_back else told.has(when.field, when.values)


def _holds_in_row(when: When | None, row: Row, filled: Filled, looking_back: bool) -> bool:
    told = row if when is not None and when.field in row.values else filled
    return _holds(when, told, looking_back)
