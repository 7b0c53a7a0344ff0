"""The worksheet's data: complete, honest, and resting on the article and on pages that exist."""

import csv
import re
from pathlib import Path

import pytest

from tests.worksheet.test_scoring import answered
from thop_desktop.content.library import load_book
from thop_desktop.errors import ContentError
from thop_desktop.worksheet.answers import Answers, Band, Read, State
from thop_desktop.worksheet.comparison import Change, Comparison, Verdict
from thop_desktop.worksheet.form import NO_SPECIALIST, OTHER_CAUSE, STOPS, Form, load_form
from thop_desktop.worksheet.wording import (
    every_ending,
    result_of,
    to_discuss,
    words_for,
    words_of_bands,
    words_of_comparison,
    words_of_unread,
)

CLAIMS = Path(__file__).parents[1] / "data" / "claims.tsv"
# No age, no grade, no other children, nobody's fault.
FORBIDDEN = re.compile(
    r"\d+ ?(?:jaar|maand)|jaren|percentiel|gemiddeld|leeftijdsgenoot|achterstand|normaal|score|"
    r"cijfer|helaas|fout van|moeten\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def form(resources: Path) -> Form:
    return load_form(resources, "nl")


def told(form: Form, calm: str, tense: str, *stops: str) -> Answers:
    """Letters as in the tests of the scoring, for the domains of the form in order."""
    names = form.domain_ids
    calm_answers, tense_answers = answered(calm), answered(tense)
    letters = "abcdefghi"
    return Answers(
        {names[letters.index(n)]: a for n, a in calm_answers.items()},
        {names[letters.index(n)]: a for n, a in tense_answers.items()},
        stops=dict.fromkeys(stops, True),
    )


def everything_said(form: Form) -> list[str]:
    cards = [card for domain in form.domains for card in domain.cards.values()]
    advice = [text for one in form.advice.values() for text in (*one.expect, *one.stance, one.need)]
    rest = [one.text for one in form.always]
    rest += [one.text for one in form.tries]
    rest += [one.text for one in form.discuss]
    return [*cards, *advice, *rest, *every_ending(form, form.domain_ids[:3])]


def test_there_are_nine_domains_of_six_different_cards(form: Form) -> None:
    assert len(form.domains) == 9
    cards = [card for domain in form.domains for card in domain.cards.values()]
    assert len(set(cards)) == 54
    assert all(len(card.split()) <= 20 for card in cards), "a card is read at one glance"


def test_no_card_names_an_age_or_a_band(form: Form) -> None:
    names = [one.name for one in form.advice.values()]
    for domain in form.domains:
        for card in domain.cards.values():
            assert not re.search(r"\bjaar|\bmaand|\bbaby|\bpeuter|\bkleuter|\bpuber", card), card
            assert not any(name in card for name in names), card


def test_nothing_that_can_come_out_names_an_age_a_grade_or_others(form: Form) -> None:
    for words in everything_said(form):
        assert not FORBIDDEN.search(words), words


def test_every_sentence_ends_as_a_sentence(form: Form) -> None:
    for words in every_ending(form, form.domain_ids[:2]):
        if words == form.sentences["and"]:
            continue
        assert words.endswith((".", "?")), words
        assert words[0].isupper(), words
        assert "{" not in words, words
        assert "  " not in words, words


def test_the_sentences_are_many_and_all_different(form: Form) -> None:
    endings = every_ending(form, form.domain_ids[:2])
    assert len(endings) == len(set(endings))
    assert len(endings) > 80


def test_what_is_named_exists(form: Form, resources: Path) -> None:
    pages = load_book(resources, "nl").pages
    with CLAIMS.open(encoding="utf-8") as file:
        claims = {row[0] for row in csv.reader(file, delimiter="\t")}
    named = [page for one in form.advice.values() for page in one.pages]
    named += [one.page for one in form.always if one.page]
    named += [one.page for one in form.tries]
    assert named
    assert set(named) <= set(pages)
    rest_on = [claim for one in form.advice.values() for claim in one.claims]
    rest_on += [claim for one in form.always for claim in one.claims]
    rest_on += [claim for one in form.tries for claim in one.claims]
    rest_on += [claim for one in form.stops for claim in one.claims]
    assert set(rest_on) <= claims, set(rest_on) - claims


def test_advice_rests_on_the_article(form: Form) -> None:
    assert all(one.claims and one.expect and one.stance for one in form.advice.values())
    assert all(one.claims for one in form.always)
    assert all(one.claims for one in form.tries)


def test_every_band_has_enough_to_choose_three_from(form: Form) -> None:
    for band in Band:
        assert len(form.tries_for(band)) >= 6
    assert len(form.tries_for(None)) >= 3


def test_the_four_stop_questions(form: Form) -> None:
    assert tuple(stop.id for stop in form.stops) == STOPS
    for stop in form.stops:
        assert stop.applies(yes=True) != stop.applies(yes=False)
        assert stop.applies(yes=stop.id != NO_SPECIALIST)


def test_a_whole_result_in_words(form: Form) -> None:
    words = words_for(form, told(form, "D D D D D D D D D", "B B C B B B C C B"))
    assert words.caveats == ()
    assert words.main == (
        "Als het spannend wordt, lijkt je kind vooral te vragen om nabijheid en herhaling."
        " Het meeste ligt dan tussen ‘jij bent er nog’ en ‘zelf en nee’.",
        "Als alles rustig is, ligt het meeste rond ‘samen en doen alsof’.",
        "Ga voor de zekerheid uit van ‘jij bent er nog’: vraag liever te weinig dan te veel."
        " Die regel is van de makers van dit werkblad.",
    )
    assert form.sentences["gap_far"] in words.more
    assert form.sentences["spread_causes"] in words.more
    assert words.honest


def test_few_answers_give_no_range_and_no_stance(form: Form) -> None:
    words = words_for(form, told(form, "D D D D D D", "B B B B"))
    assert words.main == (
        "Gespannen: 4 van 9 onderdelen is te weinig voor een gebied."
        " Je ziet alleen de losse onderdelen.",
        "Rustig: dit is voorlopig. Met 6 van 9 onderdelen kan het beeld nog alle kanten op."
        " Daarom noemen we geen gebied.",
        "Bij ‘Gespannen’ noemen we geen gebied. Daarom geven we daar geen advies bij."
        " Hieronder staat wat altijd geldt.",
    )


def test_a_range_over_nearly_everything_names_no_area_and_gives_no_advice(form: Form) -> None:
    apart = told(form, "A A B B C D F F F", "A A A B C D F F F")
    words = words_for(form, apart)
    assert words.main == (
        "Als het spannend wordt, liggen de antwoorden te ver uit elkaar om een gebied te noemen.",
        "Als alles rustig is, liggen de antwoorden te ver uit elkaar om een gebied te noemen.",
        form.sentences["attune_none"].format(tense="Gespannen"),
    )
    assert form.sentences["spread_causes"] in words.more


def test_nothing_known_is_told_calmly(form: Form) -> None:
    words = words_for(form, told(form, "? " * 9, "? " * 9))
    assert len(words.main) == 3
    assert words.more == ()


def test_another_cause_stands_on_top_and_takes_the_range_away(form: Form) -> None:
    words = words_for(form, told(form, "D " * 9, "B " * 9, *STOPS))
    stops = {stop.id: stop.result for stop in form.stops}
    assert words.caveats == (stops[OTHER_CAUSE], stops["turbulent"], stops[NO_SPECIALIST])
    assert words.main == (form.sentences["other_cause"],)


def test_marks_are_said_and_brought_to_the_specialist(form: Form) -> None:
    answers = told(form, "D D D D D D D A !", "F F F F F F F A !")
    words = words_for(form, answers)
    assert any("‘Spel en bezigheid’" in one and "andere oorzaak" in one for one in words.more)
    assert any("‘Geweten en fouten’" in one and "buitenkant" in one for one in words.more)
    assert form.sentences["gap_unusual"] in words.more
    ids = [one.id for one in to_discuss(form, result_of(form, answers), two_raters=True)]
    assert ids == ["range", "other-cause", "next-step", "spread", "alone", "marked", "two-raters"]
    plain = to_discuss(form, result_of(form, told(form, "C " * 9, "C " * 9)))
    assert {one.when for one in plain} == {"always"}


def test_on_paper_the_specialist_is_addressed_politely(form: Form) -> None:
    on_paper = [one.on_paper for one in form.discuss]
    assert not any(re.search(r"\b(?:jij|je)\b", one, re.IGNORECASE) for one in on_paper)
    assert sum(one.on_paper != one.text for one in form.discuss) == 3


def test_the_name_of_each_band_is_explained(form: Form) -> None:
    told = words_of_bands(form)
    assert len(told) == len(Band)
    assert told[0] == "Rust en lijf: rust en een vast ritme."
    assert told[1] == "Jij bent er nog: nabijheid en herhaling."


def test_too_soon_is_said_of_the_last_two_where_there_are_more(form: Form) -> None:
    soon = Comparison(Verdict.TOO_SOON)
    assert words_of_comparison(form, soon, of_more=True) == (form.sentences["too_soon_last"],)
    assert words_of_comparison(form, soon) == (form.sentences["too_soon"],)
    noise = Comparison(Verdict.NOISE)
    assert words_of_comparison(form, noise, of_more=True) == (form.sentences["noise"],)


def test_comparisons_in_words(form: Form) -> None:
    for verdict in Verdict:
        if verdict is not Verdict.CHANGED:
            (words,) = words_of_comparison(form, Comparison(verdict))
            assert words
    changes = (
        Change(State.CALM, grown=True),
        Change(State.TENSE, grown=False, domains=("play", "will")),
    )
    assert words_of_comparison(form, Comparison(Verdict.CHANGED, changes)) == (
        "Rustig: het midden ligt nu minstens één gebied dichter bij ‘eigen weg’.",
        "Gespannen: bij ‘Spel en bezigheid’ en ‘Wil en grenzen’ ligt je keuze nu minstens één"
        " gebied dichter bij ‘rust en lijf’.",
        form.sentences["change_means"],
    )


def test_what_could_not_be_read_is_said(form: Form) -> None:
    assert words_of_unread(form, Read(Answers())) == ()
    assert words_of_unread(form, Read(Answers(), unread=("gone",))) == ()
    assert words_of_unread(form, Read(Answers(), ("play",), newer=True)) == (
        "Bij ‘Spel en bezigheid’ was het antwoord niet te lezen. Dat telt als niet ingevuld.",
        form.sentences["unread_newer"],
    )
    assert words_of_unread(form, Read(Answers(), damaged=True)) == (
        form.sentences["unread_damaged"],
    )


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        ('id = "body"', 'id = "lap"', "no band"),
        ('when = "gap"', 'when = "hole"', "is not one of"),
        ('id = "unsafe"', 'id = "danger"', "stop questions"),
        ('id = "peers"', 'id = "play"', "same id"),
        ('"Merkt andere kinderen nauwelijks op.",', "", "six cards"),
        ('noise = "', 'noise = ""\nsilence = "', "must not be empty"),
        ('bands = ["still-there", "self-and-no"]', 'bands = ["nowhere"]', "no band"),
    ],
)
def test_a_mistake_in_the_data_is_named_with_its_line(
    resources: Path, tmp_path: Path, before: str, after: str, reason: str
) -> None:
    text = (resources / "worksheet" / "nl.toml").read_text(encoding="utf-8")
    assert before in text
    (tmp_path / "worksheet").mkdir()
    file = tmp_path / "worksheet" / "nl.toml"
    file.write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(ContentError, match=reason) as caught:
        load_form(tmp_path, "nl")
    assert caught.value.file == file


def test_a_band_that_is_missing_is_named(resources: Path, tmp_path: Path) -> None:
    text = (resources / "worksheet" / "nl.toml").read_text(encoding="utf-8")
    start, end = text.index('[[band]]\nid = "fair"'), text.index('[[band]]\nid = "own-way"')
    (tmp_path / "worksheet").mkdir()
    (tmp_path / "worksheet" / "nl.toml").write_text(text[:start] + text[end:], encoding="utf-8")
    with pytest.raises(ContentError, match="all six bands"):
        load_form(tmp_path, "nl")
