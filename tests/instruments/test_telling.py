"""A filled instrument is read back without what was left open."""

from datetime import date
from pathlib import Path

import pytest

from tests.support.instruments import small_instrument
from thop_desktop.instruments.filled import Filled
from thop_desktop.instruments.instrument import Field, Instrument, Kind
from thop_desktop.instruments.telling import Line, Piece, Section, said, tell
from thop_desktop.report.plan_sheet import PlanSheet, plan_sheet_html


@pytest.fixture
def small(tmp_path: Path) -> Instrument:
    return small_instrument(tmp_path)


def day_words(day: date) -> str:
    return f"dag {day.day}"


FILLED = Filled(
    {
        "who": "home",
        "agreed": True,
        "list": [
            {"id": "1", "words": "tanden", "big": "yes", "what": "samen poetsen", "sure": True},
            {"id": "2", "words": "jas"},
            {"id": "3", "words": "bed", "big": "no", "what": "verborgen"},
        ],
        "fixed": [{"id": "sleep", "there": "ik slaap goed"}],
        "good": ["play", "eat", "gone"],
        "day": "2026-11-26",
        "secret": "voor mij",
        "went": "rustig blijven",
    }
)


def test_all_is_told_in_order(small: Instrument) -> None:
    sections = tell(small, FILLED, day_words, {})
    assert sections == (
        Section("Wie ben je?", (
            Piece("", (Line("Ik ben", "pleegouder"),)),
            Piece("", (Line("", "We hebben het afgesproken."),)),
        )),
        Section("Wat speelt er?", (
            Piece("tanden", (
                Line("Is het groot?", "Ja"),
                Line("Wat doe je?", "samen poetsen"),
                Line("", "Dat weet ik zeker."),
            )),
            Piece("jas", ()),
            Piece("bed", (Line("Is het groot?", "Nee"),)),
        )),
        Section("De vaste punten", (
            Piece("Slaap", (Line("Wat is er?", "ik slaap goed"),)),
            Piece("", (Line("Wat gaat goed?", "eten, spelen"),)),
            Piece("", (Line("Dag", "dag 26"),)),
        )),
        Section("Hoe ging het?", (Piece("", (Line("", "rustig blijven"),)),)),
    )  # fmt: skip


def test_nothing_told_is_nothing_said(small: Instrument) -> None:
    assert tell(small, Filled(), day_words, {}) == ()
    assert tell(small, Filled({"who": "home", "day": "soon"}), day_words, {}) == (
        Section("Wie ben je?", (Piece("", (Line("Ik ben", "pleegouder"),)),)),
    )


def test_rows_alone_are_a_list(tmp_path: Path) -> None:
    from tests.support.instruments import SMALL

    start = SMALL.index('[[step.field]]\nid = "each"')
    end = SMALL.index('[[step]]\nid = "fixed"')
    small = small_instrument(tmp_path, SMALL[:start] + SMALL[end:])
    filled = Filled({"list": [{"id": "1", "words": "tanden"}, {"id": "2", "words": "jas"}]})
    lines = (Line("", "tanden"), Line("", "jas"))
    assert tell(small, filled, day_words, {}) == (Section("Wat speelt er?", (Piece("", lines),)),)


def test_a_special_kind_tells_itself(small: Instrument) -> None:
    def shout(field: Field, filled: Filled) -> tuple[Piece, ...]:
        text = said(field, filled, day_words).upper()
        return (Piece("", (Line("", text),)),) if text else ()

    sections = tell(small, Filled({"went": "stil"}), day_words, {Kind.TEXT: shout})
    assert sections == (Section("Hoe ging het?", (Piece("", (Line("", "STIL"),)),)),)


def test_an_option_that_is_gone_says_nothing(small: Instrument) -> None:
    assert said(small.field("who"), Filled({"who": "gone"}), day_words) == ""


def test_paper_says_all_of_it_and_nothing_as_markup(small: Instrument) -> None:
    filled = FILLED.with_value("went", "<b>niet\nvet</b>")
    sheet = PlanSheet(
        title="Ons <plan>",
        about="Gemaakt",
        sections=tell(small, filled, day_words, {}),
        agree_heading="Spreek af",
        agree=["Past & helpt dit?"],
        look_again="Kijk terug",
        foot="geen dossier",
    )
    html = plan_sheet_html(sheet)
    for words in (
        "Ons &lt;plan&gt;", "tanden", "samen poetsen", "&lt;b&gt;niet<br/>vet&lt;/b&gt;",
        "Past &amp; helpt dit?", "Kijk terug",
    ):  # fmt: skip
        assert words in html
    assert "verborgen" not in html
    assert "voor mij" not in html


def test_several_lines_without_a_label_are_a_list_on_paper() -> None:
    piece = Piece("Lijst", (Line("", "een"), Line("", "twee")))
    sheet = PlanSheet("t", "a", (Section("s", (piece,)),), "h", (), "", "f")
    assert "<li>een</li><li>twee</li>" in plan_sheet_html(sheet)
