"""A finished worksheet on paper, for a specialist who has never seen the program."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from thop_desktop.worksheet.answers import Band, Read, Special, State
from thop_desktop.worksheet.form import Form
from thop_desktop.worksheet.rows import Missing, Row, bands_of, cards_of, rows_of, special_words
from thop_desktop.worksheet.scoring import Result
from thop_desktop.worksheet.wording import (
    result_of,
    to_discuss,
    words_for,
    words_of_bands,
    words_of_unread,
)

# The tense state first: it is the one that a carer attunes to.
ORDER = (State.TENSE, State.CALM)
DOTS = {State.TENSE: "●", State.CALM: "○"}
GREY = "#e4dfd6"
# At most: where they would begin another page, some are left out when it is laid out.
LINES_TO_WRITE = 7
# Parts of a hundred of the paper's width.
PICTURE_WIDTHS = (23, 10, 10, 10, 10, 10, 10, 17)
CHOSEN_WIDTHS = (24, 38, 38)


@dataclass(frozen=True)
class SheetHeads:
    """What the sheet says of itself, in the language of the reader.

    Attributes:
        title: above everything.
        reader: for whom it is written, and whom it addresses.
        about: how it is filled in, for who has never seen it.
        outcome: heads what follows from the answers.
        picture: heads the table with dots.
        picture_how: how to read it.
        most: names the rows that show where most of a state lies; %1 is the state.
        here: stands in their cells.
        domain: heads the column of domains.
        other: heads the column for answers without a card.
        chosen: heads the cards.
        either: stands between two cards of one answer.
        marked: stands behind a card that can have another cause.
        example: before the carer's own line.
        unknown: short for the answer that one does not know.
        not_answered: where there is no answer.
        unread: where an answer could not be read.
        outside: short for the answer that lets nobody in.
        attune: heads the advice; %1 is the name of the band.
        expect: heads what may be expected.
        stance: heads how to position oneself.
        tries: heads what the carer wants to try.
        always: heads what always holds.
        discuss: heads what is to be talked about.
        write: heads the empty lines.
    """

    title: str
    reader: str
    about: str
    outcome: str
    picture: str
    picture_how: str
    most: str
    here: str
    domain: str
    other: str
    chosen: str
    either: str
    marked: str
    example: str
    unknown: str
    not_answered: str
    unread: str
    outside: str
    attune: str
    expect: str
    stance: str
    tries: str
    always: str
    discuss: str
    write: str


def worksheet_sheet_html(
    form: Form,
    read: Read,
    heads: SheetHeads,
    facts: Sequence[tuple[str, str]],
    *,
    tries: Sequence[str] = (),
    two_raters: bool = False,
) -> str:
    """The sheet as HTML, for paper.

    Args:
        form: the worksheet.
        read: what was answered, as far as it could be read.
        heads: what the sheet says of itself.
        facts: who filled it in, about whom, where and when: head and words of each.
        tries: what the carer wants to try.
        two_raters: another person filled one in too.
    """
    result, rows = result_of(form, read.answers), rows_of(form, read)
    words = words_for(form, read.answers)
    told = "<br/>".join(f"<b>{escape(head)}</b> {escape(text)}" for head, text in facts)
    warnings = (*words.caveats, *words_of_unread(form, read))
    parts = [
        f"<h1>{escape(heads.title)}</h1>",
        f'<p class="lead">{escape(form.words["draft"])}</p>',
        f"<p><b>{escape(heads.reader)}</b></p>",
        f"<p>{escape(form.words['not_a_test'])} {escape(heads.about)}</p>",
        f"<p>{told}</p>",
        *([_box(warnings)] if warnings else []),
        f"<h2>{escape(heads.outcome)}</h2>",
        *(f"<p>{escape(one)}</p>" for one in words.main),
        *(f"<p>{escape(one)}</p>" for one in words.more),
        f"<p><b>{escape(words.honest)}</b></p>",
        f"<h2>{escape(heads.picture)}</h2>",
        f'<p class="caption">{escape(heads.picture_how)}</p>',
        _picture(form, rows, result, heads),
        f'<p class="caption">{escape(" ".join(words_of_bands(form)))}</p>',
        f"<h2>{escape(heads.chosen)}</h2>",
        _chosen(form, rows, heads),
        *_advice(form, result.attune, heads),
        *_listed(heads.tries, tries),
        *_listed(heads.always, [one.text for one in form.always]),
        *_listed(
            heads.discuss,
            [one.on_paper for one in to_discuss(form, result, two_raters=two_raters)],
        ),
        f"<h2>{escape(heads.write)}</h2>",
        _lines(),
        f'<p class="source">{escape(form.words["not_validated"])} '
        f"{escape(form.words['sources'])}</p>",
    ]
    return "".join(parts)


def _box(texts: Sequence[str]) -> str:
    inside = "".join(f"<p>{escape(text)}</p>" for text in texts)
    return (
        '<table width="100%"><tr><td class="box-caution">'
        f'<p class="box-title"><a name="box:caution"></a></p>{inside}</td></tr></table>'
    )


def _picture(form: Form, rows: Sequence[Row], result: Result, heads: SheetHeads) -> str:
    """A table with a column for each band: a dot stands in each band that was chosen."""
    names = [form.advice[band].name for band in Band]
    head = [heads.domain, *names, heads.other]
    lines = [
        _line([_cell(row.domain.title, left=True), *_dots(row), _cell(_without_card(row, heads))])
        for row in rows
    ]
    lines += [_most(form, state, result, heads) for state in ORDER if result.area_of(state)]
    return _table(_heads(head, PICTURE_WIDTHS), lines)


def _dots(row: Row) -> list[str]:
    return [
        _cell("".join(DOTS[state] for state in ORDER if band in bands_of(row.of(state))))
        for band in Band
    ]


def _most(form: Form, state: State, result: Result, heads: SheetHeads) -> str:
    """The row that shows in grey, and in a word, where most of a state lies."""
    told = result.area_of(state)
    name = heads.most.replace("%1", f"{DOTS[state]} {form.state_name(state)}")
    cells = [
        _cell(heads.here, ground=GREY) if told and told.low <= band <= told.high else _cell("")
        for band in Band
    ]
    return _line([_cell(name, left=True), *cells, _cell("")])


def _without_card(row: Row, heads: SheetHeads) -> str:
    """What stands in the last column: answers that have no place in the picture."""
    told = [f"{DOTS[state]} {words}" for state in ORDER if (words := _short(row.of(state), heads))]
    return ", ".join(told)


def _short(told: object, heads: SheetHeads) -> str:
    match told:
        case Special.ALONE:
            return heads.outside
        case Special.UNKNOWN:
            return heads.unknown
        case Missing.NOT_ANSWERED:
            return heads.not_answered
        case Missing.UNREAD:
            return heads.unread
    return ""


def _chosen(form: Form, rows: Sequence[Row], heads: SheetHeads) -> str:
    """A table with the whole words of every card that was chosen."""
    names = [f"{DOTS[state]} {form.state_name(state)}" for state in ORDER]
    lines = []
    for row in rows:
        about = f"<b>{escape(row.domain.title)}</b><br/><i>{escape(row.domain.question)}</i>"
        cells = [f"<td><p>{text}</p></td>" for text in (about, *_cards(form, row, heads))]
        lines.append(_line(cells))
        if row.example:
            told = f"<b>{escape(heads.example)}</b> {escape(row.example)}"
            lines.append(f'<tr><td colspan="3"><p>{told}</p></td></tr>')
    return _table(_heads([heads.domain, *names], CHOSEN_WIDTHS), lines)


def _cards(form: Form, row: Row, heads: SheetHeads) -> list[str]:
    """For each state the words of the answer, as HTML."""
    told = []
    for state in ORDER:
        cards = [escape(card) for card in cards_of(row, state)]
        words = f"<br/><i>{escape(heads.either)}</i> ".join(cards)
        mark = f"<br/><i>({escape(heads.marked)})</i>" if row.is_marked(state) else ""
        told.append((words or escape(_no_card(form, row, state, heads))) + mark)
    return told


def _no_card(form: Form, row: Row, state: State, heads: SheetHeads) -> str:
    told = row.of(state)
    if told is Missing.UNREAD:
        return heads.unread
    return special_words(form, told) or heads.not_answered


def _advice(form: Form, band: Band | None, heads: SheetHeads) -> list[str]:
    if band is None:
        return []
    advice = form.advice[band]
    return [
        f"<h2>{escape(heads.attune.replace('%1', advice.name))}</h2>",
        f"<p><b>{escape(heads.expect)}</b></p>{_list(advice.expect)}",
        f"<p><b>{escape(heads.stance)}</b></p>{_list(advice.stance)}",
    ]


def _listed(head: str, texts: Sequence[str]) -> list[str]:
    return [f"<h2>{escape(head)}</h2>", _list(texts)] if texts else []


def _list(texts: Sequence[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(text)}</li>" for text in texts) + "</ul>"


def _lines() -> str:
    """Empty lines to write on by hand."""
    line = "<tr><td><p>&nbsp;</p></td></tr>"
    table = '<table width="100%" cellspacing="0" cellpadding="5" border="1">'
    return f"{table}{line * LINES_TO_WRITE}</table>"


def _table(heads: str, lines: Sequence[str]) -> str:
    return (
        '<table width="100%" cellspacing="0" cellpadding="3" border="1">'
        f"<thead>{heads}</thead>{''.join(lines)}</table>"
    )


def _line(cells: Sequence[str]) -> str:
    return f"<tr>{''.join(cells)}</tr>"


def _heads(texts: Sequence[str], widths: Sequence[int]) -> str:
    cells = (
        f'<th align="{"center" if at else "left"}" width="{width}%">'
        f'<p class="caption">{escape(text)}</p></th>'
        for at, (text, width) in enumerate(zip(texts, widths, strict=True))
    )
    return _line(list(cells))


def _cell(text: str, *, left: bool = False, ground: str = "") -> str:
    side = "left" if left else "center"
    colour = f' bgcolor="{ground}"' if ground else ""
    return f'<td align="{side}"{colour}><p>{escape(text)}</p></td>'
