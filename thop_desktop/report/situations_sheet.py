"""Situations to practise with on paper, with what one could say or with room to write it."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

LINES = 2


@dataclass(frozen=True)
class SheetHeads:
    """What the sheet says of itself, in the language of the reader.

    Attributes:
        title: above everything.
        what: how it is used.
        safety: heads what to look at first.
        first: heads what comes before the steps, where something does.
        say: heads the room to write.
        why: heads why it is a Limit, a Routine or an Anchorpoint.
        silent: heads what can be said when the child says nothing.
    """

    title: str
    what: str
    safety: str
    first: str
    say: str
    why: str
    silent: str


@dataclass(frozen=True)
class SheetSituation:
    """One of them, in words.

    Attributes:
        told: where it is, and how old the child is.
        title: a few words.
        see: what there is to see and hear.
        safety: what to look at first.
        first: what comes before the steps, or "".
        models: the tone in words, with what is said for each step.
        why: why it is a Limit, a Routine or an Anchorpoint.
        silent: what can be said when the child says nothing.
    """

    told: str
    title: str
    see: str
    safety: str
    first: str
    models: tuple[tuple[str, tuple[str, ...]], ...]
    why: str
    silent: str


def situations_html(
    situations: Sequence[SheetSituation],
    steps: Sequence[str],
    heads: SheetHeads,
    *,
    with_answers: bool,
) -> str:
    """The sheet as HTML, for paper.

    Args:
        situations: in the order of the sheet.
        steps: names of the four steps.
        heads: what it says of itself.
        with_answers: whether the models are on it; else there is room to write.
    """
    parts = [f"<h1>{escape(heads.title)}</h1>", f'<p class="lead">{escape(heads.what)}</p>']
    for number, one in enumerate(situations, start=1):
        parts.append(f"<h2>{number}. {escape(one.title)}</h2>")
        parts.append(f'<p class="caption">{escape(one.told)}</p>')
        parts.append(f"<p>{escape(one.see)}</p>")
        parts.append(_headed(heads.safety, one.safety))
        parts += _answers(one, steps, heads) if with_answers else _room(steps, heads)
    return "".join(parts)


def _answers(one: SheetSituation, steps: Sequence[str], heads: SheetHeads) -> list[str]:
    parts = [_headed(heads.first, one.first)] if one.first else []
    for tone, lines in one.models:
        parts.append(f"<h3>{escape(tone)}</h3>")
        parts += [_headed(step, said) for step, said in zip(steps, lines, strict=True)]
    parts.append(_headed(heads.silent, one.silent))
    parts.append(_headed(heads.why, one.why))
    return parts


def _room(steps: Sequence[str], heads: SheetHeads) -> list[str]:
    """Lines to write on, of letters that every font has."""
    line = "_" * 56
    lines = "".join(f"<p>{line}</p>" for _number in range(LINES - 1))
    return [f"<h3>{escape(heads.say)}</h3>"] + [
        f"<p><b>{escape(step)}</b> {line[: 56 - len(step)]}</p>{lines}" for step in steps
    ]


def _headed(head: str, text: str) -> str:
    return f"<p><b>{escape(head)}</b> {escape(text)}</p>"
