"""Pages as plain paragraphs."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.content.model import Page
from thop_desktop.content.plain import Paragraph, paragraphs, slug, without_markup


def page(body: str, first: int = 1) -> Page:
    return Page("p", "P", "start", 1, "Kort.", 2, (), (), body, first, Path("p.md"))


def brief(body: str) -> list[tuple[str, str]]:
    """Kind and words of each paragraph."""
    return [(part.kind, part.text) for part in paragraphs(page(body))]


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("een **vet** en *schuin* en `code`", "een vet en schuin en code"),
        ("een __vet__ woord", "een vet woord"),
        ("een [link](page:limits) en [nog een](https://example.nl)", "een link en nog een"),
        ('een [link](page:limits "Limits")', "een link"),
        ("een [link\nover twee regels](page:limits)", "een link over twee regels"),
        ("een noot[^1].", "een noot."),
        ('tekst\n{: claims="1.01" }', "tekst"),
        ('![een tekening](figure:x "bijschrift")', "een tekening"),
        ("  veel   wit\n  regels ", "veel wit regels"),
        ("3 * 4 is 12, en 5*6", "3 * 4 is 12, en 5*6"),
    ],
)
def test_markup_becomes_its_words(markdown: str, words: str) -> None:
    assert without_markup(markdown) == words


def test_paragraphs_know_their_heading_claims_and_line() -> None:
    body = (
        'Boven.\n{: claims="1.01 1.02" }\n\n## Eén kop\nDirect eronder\nen verder.\n'
        '\n### Kleine kop ###\n\n- een {: claims="1.03" }\n- twee\n  verder\n'
    )

    assert paragraphs(page(body, first=11)) == (
        Paragraph("Boven.", "text", "", ("1.01", "1.02"), 11),
        Paragraph("Eén kop", "heading", "een-kop", (), 14),
        Paragraph("Direct eronder en verder.", "text", "een-kop", (), 15),
        Paragraph("Kleine kop", "heading", "kleine-kop", (), 18),
        Paragraph("een", "text", "kleine-kop", ("1.03",), 20),
        Paragraph("twee verder", "text", "kleine-kop", (), 21),
    )


def test_a_box_holds_what_is_indented_below_it() -> None:
    body = (
        '!!! home "Thuis"\n    Een.\n\n    - twee\n    - drie\n\nBuiten.\n\n'
        "!!! try\n    Vier.\n\n    1. vijf\n"
    )

    assert brief(body) == [
        ("title", "Thuis"),
        ("home", "Een."),
        ("home", "twee"),
        ("home", "drie"),
        ("text", "Buiten."),
        ("try", "Vier."),
        ("try", "vijf"),
    ]


def test_a_note_holds_what_is_indented_below_it() -> None:
    assert brief("Tekst.[^1]\n\n[^1]: Noot\nverder.\n\n    Nog meer noot.\n\nTekst.") == [
        ("text", "Tekst."),
        ("note", "Noot verder."),
        ("note", "Nog meer noot."),
        ("text", "Tekst."),
    ]


def test_a_figure_is_told_by_its_alternative() -> None:
    assert brief('![Een kring.](figure:circle "Bijschrift")\n\n    ingesprongen') == [
        ("figure", "Een kring."),
        ("text", "ingesprongen"),
    ]


def test_what_has_no_words_is_left_out() -> None:
    assert brief('\n{: claims="1.01" }\n\n![](figure:x)\n\n   \n') == []


def test_an_attribute_that_is_not_closed_takes_no_text_with_it() -> None:
    assert brief("Een {: claims=\n\nTwee }\n") == [("text", "Een {: claims="), ("text", "Twee }")]


def test_odd_line_separators_do_not_shift_the_lines() -> None:
    parts = paragraphs(page("Een\u2028regel\x0cverder.\n\nTwee.\n"))

    assert [part.line for part in parts] == [1, 3]


def test_an_anchor_is_plain_letters() -> None:
    assert slug("‘Eén’ keer, óók ’s avonds!") == "een-keer-ook-s-avonds"
    assert slug("a b", "_") == "a_b"
    assert slug("…") == ""


@given(st.text())
def test_an_anchor_of_any_text_stays_the_same_when_taken_again(text: str) -> None:
    once = slug(text)

    assert slug(once) == once
    assert once == "" or once.replace("-", "a").isalnum()
    assert once == slug(unicodedata.normalize("NFD", text))


@given(st.text(alphabet='ab \n#!-*_[](){}:^"`1.'))
def test_any_text_can_be_read(body: str) -> None:
    for part in paragraphs(page(body)):
        assert part.text == " ".join(part.text.split()) != ""
        assert 1 <= part.line <= body.count("\n") + 1
