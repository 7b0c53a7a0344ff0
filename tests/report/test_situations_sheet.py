"""Situations on paper, with answers and with room to write."""

from dataclasses import replace

from thop_desktop.report.situations_sheet import SheetHeads, SheetSituation, situations_html

HEADS = SheetHeads(
    "Situaties", "Denk eerst.", "Veilig?", "Eerst:", "Wat zeg je?", "Raakt:", "Stil:"
)
STEPS = ("Aansluiten", "Sensitief", "Structureren", "Op gang")
ONE = SheetSituation(
    told="Thuis · 3 jaar",
    title="De jas <weer>",
    see="De jas ligt op de mat.",
    safety="Kijk of iets knelt.",
    first="",
    models=(("Warm", ("a1", "s1", "t1", "o1")), ("Nuchter", ("a2", "s2", "t2", "o2"))),
    why="Een vast moment.",
    silent="Je wacht.",
)


def test_with_answers_every_step_of_every_tone_is_there() -> None:
    html = situations_html([ONE], STEPS, HEADS, with_answers=True)
    for tone, lines in ONE.models:
        assert f"<h3>{tone}</h3>" in html
        for step, said in zip(STEPS, lines, strict=True):
            assert f"<b>{step}</b> {said}" in html
    assert "<b>Raakt:</b> Een vast moment." in html
    assert "<b>Stil:</b> Je wacht." in html
    assert "Eerst:" not in html
    assert "___" not in html


def test_without_answers_there_is_room_to_write_and_nothing_is_given_away() -> None:
    html = situations_html([ONE], STEPS, HEADS, with_answers=False)
    assert html.count("____") >= len(STEPS)
    assert "Wat zeg je?" in html
    for given_away in ("a1", "o2", "Een vast moment", "Je wacht"):
        assert given_away not in html


def test_what_comes_first_is_among_the_answers() -> None:
    limit = replace(ONE, first="Stop. Ik houd de deur dicht.")
    html = situations_html([limit, ONE], STEPS, HEADS, with_answers=True)
    assert "<b>Eerst:</b> Stop. Ik houd de deur dicht." in html
    assert "<h2>2. De jas &lt;weer&gt;</h2>" in html
    assert "Stop." not in situations_html([limit], STEPS, HEADS, with_answers=False)
