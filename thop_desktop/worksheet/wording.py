"""A result in words: which sentences are said, in their order, and what fills them.

The sentences themselves are data. None of them names an age, a grade, or other children.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from thop_desktop.worksheet.answers import Answers, Band, Read, State
from thop_desktop.worksheet.comparison import Change, Comparison, Verdict
from thop_desktop.worksheet.form import NO_SPECIALIST, OTHER_CAUSE, TURBULENT, Discuss, Form
from thop_desktop.worksheet.scoring import Gap, Result, Spread, StateResult, score

VERDICTS = {
    Verdict.OTHER_RATER: "other_rater",
    Verdict.OTHER_SETTING: "other_setting",
    Verdict.TOO_SOON: "too_soon",
    Verdict.TOO_FEW: "too_few_both",
    Verdict.NOISE: "noise",
}


@dataclass(frozen=True)
class Words:
    """A result as it is read, from top to bottom; each is one or more sentences.

    Attributes:
        caveats: what stands on top of everything.
        main: where it lies.
        more: how far the answers lie apart, with what else can cause that.
        honest: how sure all of this is.
    """

    caveats: tuple[str, ...]
    main: tuple[str, ...]
    more: tuple[str, ...]
    honest: str


def result_of(form: Form, answers: Answers) -> Result:
    """What follows from the answers to a form."""
    return score(
        answers,
        form.domain_ids,
        see_specialist=form.see_specialist,
        other_cause=answers.applies(OTHER_CAUSE),
    )


def words_for(form: Form, answers: Answers) -> Words:
    """The result of the answers, in words."""
    result = result_of(form, answers)
    return Words(
        caveats=_caveats(form, answers),
        main=tuple(_main(form, result)),
        more=tuple(_more(form, result)),
        honest=form.words["honest"],
    )


def words_of_bands(form: Form) -> tuple[str, ...]:
    """What the name of each band stands for, a sentence for each, from young to grown."""
    told = (
        _fill(form, "band", name=advice.name, need=advice.need) for advice in form.advice.values()
    )
    return tuple(words[:1].upper() + words[1:] for words in told)


def words_of_comparison(
    form: Form, comparison: Comparison, *, of_more: bool = False
) -> tuple[str, ...]:
    """What may be said of two worksheets.

    Args:
        form: the worksheet.
        comparison: what came out.
        of_more: they are the last two of more that stand beside each other.
    """
    said = form.sentences
    if of_more and comparison.verdict is Verdict.TOO_SOON:
        return (said["too_soon_last"],)
    if comparison.verdict is not Verdict.CHANGED:
        return (said[VERDICTS[comparison.verdict]],)
    changes = tuple(_change(form, change) for change in comparison.changes)
    return (*changes, said["change_means"])


def words_of_unread(form: Form, read: Read) -> tuple[str, ...]:
    """What is missing from a worksheet that is older, newer or damaged."""
    known = [name for name in form.domain_ids if name in read.unread]
    lost = _fill(form, "unread_domain", domains=titles(form, known)) if known else ""
    damaged = form.sentences["unread_damaged"] if read.damaged else ""
    newer = form.sentences["unread_newer"] if read.newer else ""
    return tuple(words for words in (lost, damaged, newer) if words)


def to_discuss(form: Form, result: Result, *, two_raters: bool = False) -> tuple[Discuss, ...]:
    """What to talk about with the specialist.

    Args:
        form: the worksheet.
        result: what came out.
        two_raters: another person filled one in too.
    """
    holds = {
        "always": True,
        "gap": result.gap is Gap.FAR,
        "spread": Spread.STRONG in (result.calm.spread, result.tense.spread),
        "alone": bool(result.alone),
        "marked": bool(result.marked),
        "two-raters": two_raters,
    }
    return tuple(one for one in form.discuss if holds[one.when])


def titles(form: Form, domains: Iterable[str]) -> str:
    """The titles of domains, one after another as in a sentence."""
    names = [f"‘{form.domain(name).title}’" for name in domains]
    *first, last = names
    return f" {form.sentences['and']} ".join([", ".join(first), last]) if first else last


def _caveats(form: Form, answers: Answers) -> tuple[str, ...]:
    told = (OTHER_CAUSE, TURBULENT, NO_SPECIALIST)
    applying = {stop.id: stop.result for stop in form.stops if answers.applies(stop.id)}
    return tuple(applying[name] for name in told if name in applying)


def _main(form: Form, result: Result) -> Iterable[str]:
    said = form.sentences
    if result.other_cause:
        yield said["other_cause"]
        return
    for state in (State.TENSE, State.CALM):
        yield from _state(form, state, result.of(state))
    if result.attune is None:
        yield _fill(form, "attune_none", tense=form.state_name(State.TENSE))
    else:
        yield _fill(form, "attune", low=form.advice[result.attune].name)


def _state(form: Form, state: State, result: StateResult) -> Iterable[str]:
    count = {
        "name": form.state_name(state),
        "answered": str(result.answered),
        "of": str(result.of),
    }
    if result.range is None or result.provisional:
        yield _fill(form, "state_few" if result.range is None else "state_provisional", **count)
        return
    if result.area is None:
        yield form.sentences[f"{state.value}_apart"]
        return
    low, high = result.area.low, result.area.high
    width = "one" if low is high else "wide"
    yield _fill(
        form,
        f"{state.value}_{width}",
        need=form.advice[low].need,
        low=form.advice[low].name,
        high=form.advice[high].name,
    )


def _more(form: Form, result: Result) -> Iterable[str]:
    said = form.sentences
    spreads = {state: result.of(state).spread for state in State}
    for state, spread in spreads.items():
        if spread is not None:
            yield _fill(form, f"spread_{spread.value}", name=form.state_name(state))
    if result.gap is Gap.FAR:
        yield said["gap_far"]
    if result.gap is Gap.FAR or Spread.STRONG in spreads.values():
        yield said["spread_causes"]
    if result.gap is Gap.UNUSUAL:
        yield said["gap_unusual"]
    if result.alone:
        yield _fill(form, "alone", domains=titles(form, result.alone))
    if result.marked:
        yield _fill(form, "marked", domains=titles(form, result.marked))


def _change(form: Form, change: Change) -> str:
    end = form.advice[Band.OWN_WAY if change.grown else Band.BODY].name
    name = form.state_name(change.state)
    if not change.domains:
        return _fill(form, "change_middle", name=name, end=end)
    return _fill(form, "change_domains", name=name, end=end, domains=titles(form, change.domains))


def _fill(form: Form, sentence: str, **parts: str) -> str:
    return form.sentences[sentence].format(**parts)


def every_ending(form: Form, domains: Sequence[str]) -> tuple[str, ...]:
    """Every sentence that can come out, each once, for whoever reads them over.

    Args:
        form: the worksheet.
        domains: ids of domains to fill in where a list of them is named.
    """
    parts = {
        "domains": titles(form, domains),
        "answered": "4",
        "of": str(len(form.domains)),
        "tense": form.state_name(State.TENSE),
    }
    names = [(low, high) for low in Band for high in Band if low <= high]
    return tuple(
        dict.fromkeys(
            form.sentences[pattern].format(
                **parts,
                name=form.state_name(state),
                end=form.advice[end].name,
                need=form.advice[low].need,
                low=form.advice[low].name,
                high=form.advice[high].name,
            )
            for pattern in form.sentences
            for state in State
            for low, high in names
            for end in (Band.BODY, Band.OWN_WAY)
        )
    )
