"""Each thing that can be wrong with a page is found and named, with its line; nothing else is."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.small_book import CLAIMS, change, write_small_book
from thop_desktop.content.validation import problems

SUMMARY = 'summary = "Een rustige avond begint klein."'
CALM = "Het is avond. Je kind wil nog niet slapen.[^1]"
FIGURE = '![Een cirkel met een kind erin](figure:circle "Dichtbij.")'
TRY = '!!! try "Dit kun je vandaag proberen"\n    Zit vanavond twee minuten naast het bed.\n'
NOTE = "[^1]: Dat staat in het artikel."
BED = "- Blijf even zitten."
WORDS_27 = "Dit is " + "een " * 24 + "zin."
WORDS_25 = "Dit is " + "een " * 22 + "zin."
HEADING_FORM = "a heading is written as ## and words, outside a box"
BOX_FORM = "a box is written as !!! and one of home, group, try, caution"
CLAIM_FORM = 'not of the form {: claims="1.01 1.02" }'


@dataclass(frozen=True)
class Wrong:
    """A change that makes a page wrong.

    Attributes:
        old: what is replaced.
        new: by what.
        what: what is said of it.
        at: text on the line that is named; the new text if empty.
        also: what is said besides, about the same page.
    """

    old: str
    new: str
    what: str
    at: str = ""
    also: tuple[str, ...] = ()


CASES = {
    "no-front-matter": Wrong(
        "+++\nid", "id", "no front matter: the first line must be +++", at="id ="
    ),
    "open-front-matter": Wrong(
        '"krijsen"]\n+++',
        '"krijsen"]',
        "the front matter is not closed with a line of +++",
        at="+++",
    ),
    "field-missing": Wrong('title = "De avond"\n', "", '"title" must be given', at="+++"),
    "field-empty": Wrong('title = "De avond"', 'title = " "', '"title" must not be empty'),
    "text-not-number": Wrong("order = 10", 'order = "10"', '"order" must be a whole number'),
    "yes-not-number": Wrong("order = 10", "order = true", '"order" must be a whole number'),
    "number-not-text": Wrong('title = "De avond"', "title = 3", '"title" must be a text'),
    "text-not-list": Wrong(
        'related = ["morning"]', 'related = "morning"', '"related" must be a list of texts'
    ),
    "double-id": Wrong(
        'id = "evening"', 'id = "morning"', 'id "morning" differs from the file name; copied?'
    ),
    "unknown-section": Wrong('section = "start"', 'section = "end"', 'unknown section "end"'),
    "unknown-related-page": Wrong(
        'related = ["morning"]', 'related = ["night"]', 'unknown related page "night"'
    ),
    "wrong-minutes": Wrong("minutes = 2", "minutes = 3", "minutes should be 2"),
    "summary-of-two-sentences": Wrong(
        SUMMARY, 'summary = "Een avond. Die begint klein."', "the summary must be one sentence"
    ),
    "summary-too-long": Wrong(
        SUMMARY, f'summary = "{WORDS_27}"', "a summary of 27 words; at most 25"
    ),
    "unknown-page": Wrong("page:morning#samen-eten", "page:night", 'unknown page "night"'),
    "unknown-heading": Wrong(
        "page:morning#samen-eten", "page:morning#eten", 'unknown heading "eten" on page "morning"'
    ),
    "unknown-term": Wrong("term:limits", "term:fences", 'unknown term "fences"'),
    "unknown-scheme": Wrong(
        "https://example.nl",
        "ftp://example.nl",
        'a link with an unknown scheme: "ftp://example.nl"',
    ),
    "file-as-link": Wrong(
        "page:morning#samen-eten", "morning.md", 'a link with an unknown scheme: "morning.md"'
    ),
    "titled-link": Wrong("page:morning#samen-eten", 'page:night "Nacht"', 'unknown page "night"'),
    "link-without-words": Wrong("[grenzen](term", "[ ](term", "a link without words"),
    "link-with-brackets": Wrong(
        "[grenzen](term", "[gren[z]en](term", "a link or image that is not well formed"
    ),
    "address-elsewhere": Wrong(
        NOTE,
        f"{NOTE}\n\n[nl]: https://example.nl",
        "a link's address stands where the link is",
        at="[nl]:",
    ),
    "html": Wrong(BED, "- Blijf <b>even</b> zitten.", "HTML; a page is written in Markdown only"),
    "image-without-alternative": Wrong(
        "![Een cirkel met een kind erin]", "![ ]", "an image without a text alternative"
    ),
    "unknown-figure": Wrong("figure:circle", "figure:square", 'unknown figure "square"'),
    "image-from-elsewhere": Wrong(
        "figure:circle",
        "https://example.nl/a.png",
        'an image with an unknown scheme: "https://example.nl/a.png"',
    ),
    "image-amid-words": Wrong(FIGURE, f"Kijk: {FIGURE}", "a figure stands on a line of its own"),
    "unknown-box": Wrong(
        '!!! home "Thuis"', '!!! house "Thuis"', BOX_FORM, also=('no box "home"',)
    ),
    "box-without-space": Wrong("!!! try", "!!!try", BOX_FORM, also=('no box "try"',)),
    "unknown-claim": Wrong('"1.01"', '"1.01 9.09"', 'unknown claim "9.09"'),
    "unquoted-claim": Wrong(
        '" }\n- Blijf', '" } {: claims=1.04 }\n- Blijf', CLAIM_FORM, at="- Doe"
    ),
    "open-claim": Wrong(BED, "- Blijf even zitten. {: claims=", CLAIM_FORM),
    "claim-apart": Wrong(
        f'{CALM}\n{{: claims="1.01" }}',
        f'{CALM}\n\n{{: claims="1.01" }}',
        'claim "1.01" stands under no words',
        at="{: claims",
    ),
    "note-without-text": Wrong("niet slapen.[^1]", "niet [^2] slapen.[^1]", 'note "2" has no text'),
    "note-with-empty-text": Wrong(NOTE, "[^1]: ", 'note "1" has no text', at=CALM),
    "double-note": Wrong(NOTE, f"{NOTE}\n[^1]: Nog eens.", 'double note "1"', at="[^1]: Nog"),
    "note-of-nothing": Wrong(
        NOTE, f"{NOTE}\n[^2]: Los.", 'note "2" belongs to no words', at="[^2]: Los"
    ),
    "double-heading": Wrong(FIGURE, f"## Rustig AAN\n\n{FIGURE}", 'double heading "Rustig AAN"'),
    "first-level-heading": Wrong("## Rustig", "# Rustig", HEADING_FORM),
    "heading-without-space": Wrong("## Rustig", "##Rustig", HEADING_FORM),
    "underlined-heading": Wrong(
        "## Rustig aan\n", "Rustig aan\n----------\n", HEADING_FORM, at="----------"
    ),
    "heading-in-a-box": Wrong("    Een meisje", "    ## Een meisje", HEADING_FORM),
    "quotation": Wrong(
        BED, "> Blijf even zitten.", "what is said stands between ‘ and ’, not behind >"
    ),
    "long-sentence": Wrong(BED, f"- {WORDS_27}", f"a sentence of 27 words: {WORDS_27}"),
    "long-words-of-a-figure": Wrong(
        "![Een cirkel met een kind erin]", f"![{WORDS_27}]", f"a sentence of 27 words: {WORDS_27}"
    ),
    "average": Wrong(
        CALM,
        f"{CALM} {' '.join([WORDS_25] * 20)}",
        "sentences of 16.4 words on average",
        at="+++",
        also=("minutes should be 3",),
    ),
    "long-sentence-below-an-empty-line": Wrong(
        f"+++\n{CALM}", f"+++\n\n{CALM} {WORDS_27}", f"a sentence of 27 words: {WORDS_27}", at=CALM
    ),
    "unknown-term-below-an-empty-line": Wrong(
        f"+++\n{CALM}", f"+++\n\n[x](term:x) {CALM}", 'unknown term "x"', at="[x]"
    ),
    "no-box-to-try": Wrong(TRY, "", 'no box "try"', at="+++"),
}


@pytest.mark.parametrize("wrong", [pytest.param(case, id=name) for name, case in CASES.items()])
def test_what_is_wrong_with_a_page_is_named_with_its_line(wrong: Wrong, tmp_path: Path) -> None:
    file = write_small_book(tmp_path) / "articles/nl/evening.md"
    change(file, wrong.old, wrong.new)
    text = file.read_text(encoding="utf-8")
    line = text[: text.index(wrong.at or wrong.new)].count("\n") + 1

    found = [one for one in problems(tmp_path, "nl", CLAIMS) if one.file == file]

    assert (line, wrong.what) in {(one.line, one.what) for one in found}
    assert sorted(one.what for one in found) == sorted([wrong.what, *wrong.also])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(SUMMARY, f'summary = "{WORDS_25}"', id="summary-of-25-words"),
        pytest.param(BED, f"- {WORDS_25}", id="sentence-of-25-words"),
        pytest.param(BED, '- Blijf even. {: claims="1.01" }', id="claim-told-twice"),
        pytest.param(
            "    Een meisje vraagt om water.",
            f"    Een meisje vraagt om water.\n\n    {FIGURE}",
            id="figure-in-a-box",
        ),
        pytest.param(BED, f'{BED}\n\n!!! caution "Let op"\n    Rustig.', id="caution"),
        pytest.param(BED, f"{BED}\n\n#### Klein\n\nWoorden.", id="small-heading"),
        pytest.param(BED, "- Er is minder < meer.", id="less-than"),
        pytest.param("page:morning#samen-eten", "page:morning", id="link-to-a-page"),
        pytest.param("https://example.nl", "http://example.nl/a?b=(c", id="address"),
    ],
)
def test_what_is_allowed_on_a_page_is_not_a_problem(old: str, new: str, tmp_path: Path) -> None:
    change(write_small_book(tmp_path) / "articles/nl/evening.md", old, new)

    assert problems(tmp_path, "nl", CLAIMS) == []


@pytest.mark.parametrize(("words", "problem_count"), [(12, 0), (13, 1)])
def test_sentences_may_have_twelve_words_on_average(
    words: int, problem_count: int, tmp_path: Path
) -> None:
    file = write_small_book(tmp_path) / "articles/nl/sources.md"
    change(file, "Alles komt uit het artikel.", f"Alles{' komt' * (words - 1)}.")

    assert len(problems(tmp_path, "nl", CLAIMS)) == problem_count


def test_a_page_that_cannot_be_read_is_not_missed_by_its_neighbours(tmp_path: Path) -> None:
    file = write_small_book(tmp_path) / "articles/nl/morning.md"
    change(file, "order = 20", "")

    assert [one.file for one in problems(tmp_path, "nl", CLAIMS)] == [file]


def test_sentences_of_the_sources_page_and_of_notes_may_be_long(tmp_path: Path) -> None:
    write_small_book(tmp_path)
    long = "Zie " + "bladzijde, " * 30 + "en verder."
    change(tmp_path / "articles/nl/evening.md", "Dat staat in het artikel.", long)
    change(tmp_path / "articles/nl/sources.md", "Alles komt", f"{'Kort. ' * 9}{long} Alles komt")

    assert problems(tmp_path, "nl", CLAIMS) == []
