"""Pages as HTML that Qt's rich text can show."""

import re

import pytest

from thop_desktop.content.render import Heading, inline, render


@pytest.mark.parametrize("kind", ["home", "group", "try", "caution"])
def test_a_box_becomes_a_table_of_one_cell_that_tells_its_kind(kind: str) -> None:
    html = render(f'!!! {kind} "Titel & meer"\n    Een.\n\n    Twee.\n\nErna.').html

    assert f'<td class="box-{kind}">' in html
    assert f'<p class="box-title"><a name="box:{kind}"></a>Titel &amp; meer</p>' in html
    assert html.index("<p>Een.</p>") < html.index("<p>Twee.</p>") < html.index("</table>")
    assert html.endswith("<p>Erna.</p>")
    assert "<div" not in html


def test_a_box_of_another_kind_is_shown_all_the_same() -> None:
    assert '<td class="box-home">' in render('!!! note "Titel"\n    Tekst.').html


def test_a_box_without_title_words_keeps_its_text() -> None:
    html = render('!!! try ""\n    Tekst.').html

    assert "box-title" not in html
    assert "<p>Tekst.</p>" in html


def test_a_box_within_a_box_stays_within_it() -> None:
    html = render('!!! home "Buiten"\n    Een.\n\n    !!! caution "Binnen"\n        Twee.').html

    assert re.search(r'box-home.*<td class="box-caution">.*Twee\..*</table>.*</table>', html, re.S)


@pytest.mark.parametrize(
    "body",
    [
        'Tekst.\n{: claims="1.01 1.02" }',
        '- een {: claims="1.01" }\n- twee {: claims="1.02" }',
        '- een {: claims="1.01" }\n\n- twee\n  {: claims="1.02" }',
        '## Kop {: claims="1.01" }\n\nTekst.',
        '!!! try "Doe"\n    Tekst.\n    {: claims="1.01" }\n\n    - een {: claims="1.02" }',
        'Noot.[^1]\n\n[^1]: De noot. {: claims="1.01" }',
        '![Kring](figure:circle)\n{: claims="1.01" }',
    ],
)
def test_claim_ids_are_not_shown(body: str) -> None:
    html = render(body).html

    assert "{" not in html
    assert "claims" not in html
    assert "1.0" not in html


def test_a_figure_has_its_words_and_its_caption_below() -> None:
    html = render('Boven.\n\n![Een kring](figure:circle "Van & naar")\n\nOnder.').html

    assert (
        '<p class="figure"><img alt="Een kring" src="figure:circle" /></p>\n'
        '<p class="caption">Van &amp; naar</p>'
    ) in html


def test_a_figure_without_caption_has_none() -> None:
    html = render("![Een kring](figure:circle)").html

    assert '<p class="figure">' in html
    assert "caption" not in html


def test_a_figure_in_a_box_keeps_its_caption() -> None:
    html = render('!!! home "Thuis"\n    ![Een kring](figure:circle "Onderschrift")').html

    assert re.search(
        r"<td.*figure:circle.*<p class=\"caption\">Onderschrift</p>.*</td>", html, re.S
    )


def test_notes_can_be_jumped_to_and_back() -> None:
    html = render("Tekst.[^a]\n\n[^a]: De noot.").html

    assert '<div class="notes">' in html
    for link, place in (("fn-a", "fnref-a"), ("fnref-a", "fn-a")):
        assert f'href="#{link}"' in html
        assert f'<a name="{place}"></a>' in html
    assert not re.search(r"<\w+[^>]* id=", html)


def test_headings_of_the_second_level_are_listed_with_their_words() -> None:
    rendered = render(
        "### Eerst klein\n\n## Rust & *regel*\n\n### Klein\n\n# Groot\n\n## ‘Wat?’ < drie\n"
    )

    assert rendered.headings == (
        Heading("rust-regel", "Rust & regel"),
        Heading("wat-drie", "‘Wat?’ < drie"),
    )
    assert '<h2><a name="rust-regel"></a>Rust &amp; <em>regel</em></h2>' in rendered.html


def test_links_keep_their_own_schemes() -> None:
    html = render("[a](term:asso) [b](page:limits#kop) [c](https://example.nl/a?b=1&c=2)").html

    assert re.findall('href="([^"]*)"', html) == [
        "term:asso",
        "page:limits#kop",
        "https://example.nl/a?b=1&amp;c=2",
    ]


def test_a_short_text_has_no_paragraph_around_it() -> None:
    assert inline("een *kort* [woord](term:asso)") == (
        'een <em>kort</em> <a href="term:asso">woord</a>'
    )


def test_a_longer_text_keeps_its_paragraphs() -> None:
    assert inline("een\n\ntwee") == "<p>een</p>\n<p>twee</p>"
    assert inline("") == ""
