"""The search box understands how a tired parent types."""

import runpy
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.searched import Searched
from thop_desktop import paths
from thop_desktop.content import search
from thop_desktop.content.model import Book, Page, Section, Term
from thop_desktop.content.search import SearchIndex, SearchResults, main
from thop_desktop.content.snippets import LONGEST, cut, marked
from thop_desktop.content.synonyms import Lead, Synonyms
from thop_desktop.content.words import tokens
from thop_desktop.errors import ResourcesMissingError

PLACE = Path("page.md")


def page(id_: str, title: str, body: str = "", *, asked: tuple[str, ...] = ()) -> Page:
    return Page(id_, title, "one", len(id_), "", 2, (), asked, body, 1, PLACE)


def small_book(*pages: Page, terms: tuple[Term, ...] = ()) -> Book:
    return Book(
        language="nl",
        source="",
        sections=(Section("one", "Eén", ""),),
        pages={page.id: page for page in pages},
        terms={term.id: term for term in terms},
        broken=(),
    )


def ids(results: SearchResults) -> list[str]:
    return [hit.page.id for hit in results.pages]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("straf", "hallway"),
        ("bestraffen", "hallway"),
        ("time out", "hallway"),
        ("timeout", "hallway"),
        ("STRAF!!!", "hallway"),
        ("driftbuj", "contact-in-conflict"),
        ("slaap problemen", "routines"),
        ("slaapprobelmen", "routines"),
        ("loopt weg", "limits"),
        ("weggelopen", "limits"),
        ("uitgeputt", "time-for-yourself"),
        ("ochtendchaos", "routines"),
        ("mentaliseren", "mentalising"),
    ],
)
def test_other_forms_and_mistakes_find_the_page(
    index: SearchIndex, query: str, wanted: str
) -> None:
    assert wanted in ids(index.search(query))[:3]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("punishments", "hallway"),
        ("time out", "hallway"),
        ("timeout", "hallway"),
        ("PUNISH HIM!!!", "hallway"),
        ("tantrem", "contact-in-conflict"),
        ("bed time", "routines"),
        ("she wont go to bed", "routines"),
        ("she won’t go to bed", "routines"),
        ("ran away", "limits"),
        ("exausted", "time-for-yourself"),
        ("cuddl", "touch"),
        ("my foster child", "therapeutic-parenting"),
        ("mentalizing", "mentalising"),
        ("Therapeutisch Opvoeden", "therapeutic-parenting"),
    ],
)
def test_english_as_it_is_typed_finds_the_page(english: Searched, query: str, wanted: str) -> None:
    assert wanted in ids(english.index.search(query))[:3]


def test_the_page_is_found_while_its_word_is_being_typed(index: SearchIndex) -> None:
    for typed in ("knuff", "knuffe", "knuffel"):
        assert "touch" in ids(index.search(typed))[:3]


def test_a_finished_word_is_not_continued() -> None:
    book = small_book(page("a", "Kast"), page("b", "Kastanje"))
    index = SearchIndex(book, Synonyms())

    assert ids(index.search("kast")) == ["a", "b"]
    assert ids(index.search("kast ")) == ["a"]
    index.close()


def test_a_mistyped_stop_word_does_not_count(index: SearchIndex) -> None:
    assert ids(index.search("neit eten"))[0] == "routines"


def test_the_very_word_comes_before_its_forms_and_those_before_its_likes() -> None:
    book = small_book(
        page("like", "x", "kwaad"), page("form", "x", "boze"), page("word", "x", "boos")
    )
    synonyms = Synonyms(same=(("boos", "kwaad"),))
    rules = replace(synonyms.rules, heads={"boze": "boos"})
    index = SearchIndex(book, replace(synonyms, rules=rules))

    assert ids(index.search("boos ")) == ["word", "form", "like"]
    index.close()


def test_a_title_counts_more_than_the_text() -> None:
    index = SearchIndex(small_book(page("a", "x", "slapen"), page("b", "Slapen")), Synonyms())

    assert ids(index.search("slapen ")) == ["b", "a"]
    index.close()


def test_more_words_of_the_query_count_more() -> None:
    book = small_book(page("a", "x", "fiets fiets fiets"), page("b", "x", "fiets in de tuin"))
    index = SearchIndex(book, Synonyms())

    assert ids(index.search("fiets tuin "))[0] == "b"
    index.close()


def test_the_first_page_of_a_lead_comes_first_and_missing_ones_are_passed_over() -> None:
    book = small_book(page("a", "x"), page("b", "y"), terms=(term("t"),))
    lead = Lead(("jokken",), ("gone", "b", "a"), ("gone", "t"))
    index = SearchIndex(book, Synonyms(leads=(lead,)))

    found = index.search("jokken")

    assert ids(found) == ["b", "a"]
    assert [hit.term.id for hit in found.terms] == ["t"]
    assert found.terms[0].snippet.text == "Kort."
    index.close()


def term(id_: str) -> Term:
    return Term(id_, "Naam", ("bijnaam",), "Kort.", "Lang [verhaal](term:x) hier.", "", "")


def test_a_term_is_found_by_its_other_name_and_shown_without_markup() -> None:
    index = SearchIndex(small_book(page("a", "x"), terms=(term("t"),)), Synonyms())

    assert index.search("bijnaam").terms[0].term.id == "t"
    hit = index.search("verhaal ").terms[0]
    assert hit.snippet.text == "Lang verhaal hier."
    assert [hit.snippet.text[a:b] for a, b in hit.snippet.marks] == ["verhaal"]
    index.close()


def test_terms_stand_apart_from_pages(index: SearchIndex) -> None:
    found = index.search("limits")

    assert found.pages[0].page.id == "limits"
    assert found.terms[0].term.id == "limits"
    assert [found.terms[0].name.text[a:b] for a, b in found.terms[0].name.marks] == ["Limits"]


def test_a_hit_shows_the_words_and_where_they_stand() -> None:
    body = "Inleiding zonder.\n\n## Het kopje\n\nHier staat een hond in de tuin.\n"
    index = SearchIndex(small_book(page("a", "De hond", body)), Synonyms())

    hit = index.search("hond").pages[0]

    assert hit.anchor == "het-kopje"
    assert [hit.title.text[a:b] for a, b in hit.title.marks] == ["hond"]
    assert [hit.snippet.text[a:b] for a, b in hit.snippet.marks] == ["hond"]
    index.close()


def test_a_page_that_does_not_have_the_words_shows_its_summary(index: SearchIndex) -> None:
    hit = next(hit for hit in index.search("jatten").pages if hit.page.id == "anchorpoints")

    assert hit.snippet.text == hit.page.summary
    assert hit.snippet.marks == ()
    assert hit.anchor == ""


def test_no_more_is_given_than_asked_for(index: SearchIndex) -> None:
    found = index.search("gehechtheid", limit=2)

    assert len(found.pages) == 2
    assert len(found.terms) == 2
    assert index.search("gehechtheid", limit=0) == SearchResults()


@pytest.mark.parametrize("query", ["", "   ", "?!", "kwrtsplfgh", "\x00", "\ud800"])
def test_nothing_sensible_finds_nothing(index: SearchIndex, query: str) -> None:
    assert index.search(query) == SearchResults()


def test_words_that_tell_nothing_find_a_page_that_has_them_as_a_phrase(index: SearchIndex) -> None:
    assert "time-for-yourself" in ids(index.search("ik kan niet meer"))[:3]


@pytest.mark.parametrize("query", ["kind", "mijn kind", "pleegkind", "mijn pleegkind", "het kind "])
def test_words_that_else_do_not_count_find_something_sensible(
    index: SearchIndex, query: str
) -> None:
    sensible = {
        "therapeutic-parenting",
        "problematic-attachment",
        "emotional-age",
        "in-their-shoes",
    }

    assert sensible & set(ids(index.search(query))[:3])


@pytest.mark.parametrize("query", ["kind", "pleegkind", "mijn kind slaat", "ik kan niet meer"])
def test_once_there_are_hits_they_stay_while_typing(index: SearchIndex, query: str) -> None:
    found = [bool(index.search(query[:end]).pages) for end in range(1, len(query) + 1)]

    assert found == sorted(found)
    assert all(found[1:])


def test_one_letter_of_the_next_word_changes_nothing(index: SearchIndex) -> None:
    assert ids(index.search("slaan k")) == ids(index.search("slaan "))


def test_what_is_far_below_the_best_is_left_out_but_three_pages_stay() -> None:
    strong = [page(f"strong{number}", "Fiets in de tuin") for number in range(4)]
    weak = [page(f"weak{number}", "x", "Eerst een tuin.") for number in range(4)]
    book = small_book(*weak, *strong)
    one_strong = small_book(*weak, *strong[:1])

    index = SearchIndex(book, Synonyms())
    assert sorted(ids(index.search("fiets tuin "))) == [found.id for found in strong]
    index.close()
    index = SearchIndex(one_strong, Synonyms())
    assert ids(index.search("fiets tuin ")) == ["strong0", "weak0", "weak1"]
    index.close()


def test_a_term_far_below_the_best_is_left_out() -> None:
    index = SearchIndex(
        small_book(page("a", "Verhaal hier", "verhaal"), terms=(term("t"),)), Synonyms()
    )

    assert index.search("verhaal hier ").terms == ()
    index.close()


@pytest.mark.parametrize(
    ("query", "wanted"),
    [("ik ben op", "time-for-yourself"), ("hechtingsstoornis", "problematic-attachment")],
)
def test_a_phrase_of_one_page_finds_that_page_first(
    index: SearchIndex, query: str, wanted: str
) -> None:
    assert ids(index.search(query))[0] == wanted


def test_very_much_text_is_cut_off(index: SearchIndex) -> None:
    assert ids(index.search("slaan " + "x" * 100_000))[0] == "limits"
    index.search("a " * 50_000)
    index.search("x" * 100_000)


@given(st.text(alphabet=st.characters(codec=None), max_size=80))
@settings(max_examples=300, deadline=None)
def test_any_text_may_be_typed(index: SearchIndex, query: str) -> None:
    found = index.search(query)

    for hit in found.pages:
        for snippet in (hit.title, hit.snippet):
            assert all(0 <= a < b <= len(snippet.text) for a, b in snippet.marks)


@given(st.lists(st.sampled_from(['"', "*", "(", "NEAR", "OR", "-", ":", "^", "slapen", "'", ";"])))
@settings(deadline=None)
def test_signs_of_the_index_mean_nothing(index: SearchIndex, signs: list[str]) -> None:
    index.search(" ".join(signs))
    index.search("".join(signs))


@given(st.text(max_size=400), st.sets(st.integers(0, 40)))
def test_a_snippet_is_short_and_marks_whole_words(text: str, places: set[int]) -> None:
    found = tokens(text)
    words = {found[place].word for place in places if place < len(found)}

    snippet = cut(text, found, words)

    assert len(snippet.text) <= LONGEST + 4
    for start, end in snippet.marks:
        assert tokens(snippet.text[start:end])[0].word in words


def test_a_long_text_is_cut_around_the_words() -> None:
    text = "woord " * 60 + "hond en kat spelen " + "woord " * 60

    snippet = cut(text, tokens(text), {"hond", "kat"})

    assert [snippet.text[a:b] for a, b in snippet.marks] == ["hond", "kat"]
    assert snippet.text.startswith("… ")
    assert snippet.text.endswith(" …")


def test_words_near_the_start_leave_the_start_whole() -> None:
    text = "Een hond " + "woord " * 60

    assert cut(text, tokens(text), {"hond"}).text.startswith("Een hond")
    assert marked("hond", tokens("hond"), {"hond"}).marks == ((0, 4),)


def test_words_at_the_end_are_shown_to_the_end() -> None:
    text = "woord " * 60 + "een hond."

    assert cut(text, tokens(text), {"hond"}).text.endswith("een hond.")


def test_one_endless_word_is_cut_too() -> None:
    text = "x" * 500

    assert len(cut(text, tokens(text), set()).text) <= LONGEST + 4


def test_the_hits_are_printed_with_their_part(
    capsys: pytest.CaptureFixture[str], book: Book
) -> None:
    assert main(["--language", "nl", "op", "de", "gang", "zetten"]) == 0

    first = capsys.readouterr().out.splitlines()[0]
    hallway = book.pages["hallway"]
    assert first == f"hallway\t{book.section_of(hallway).title}\t{hallway.title}"


def test_nothing_found_prints_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kwrtsplfgh"]) == 1
    assert capsys.readouterr() == ("", "")


def test_an_unknown_language_is_told_in_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--language", "xx", "straf"]) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert err == 'There is no book in the language "xx".\n'


def test_missing_resources_are_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def missing() -> Path:
        raise ResourcesMissingError(tmp_path)

    monkeypatch.setattr(paths, "resources", missing)

    assert main(["straf"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_the_file_can_be_run(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["search", "straf"])

    with pytest.raises(SystemExit) as stopped:
        runpy.run_path(search.__file__, run_name="__main__")

    assert stopped.value.code == 0
    assert capsys.readouterr().out.startswith("hallway\t")


def test_it_runs_as_a_command() -> None:
    command = [sys.executable, "-m", "thop_desktop.content.search", "straf"]
    done = subprocess.run(command, capture_output=True, check=False, timeout=60)

    assert done.returncode == 0
    assert done.stdout.startswith(b"hallway\t")
