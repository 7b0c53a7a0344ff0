"""The four steps of ASSO for a situation of one's own."""

from pathlib import Path

import pytest

from thop_desktop.content.own_situation import as_heading_and_lines, load_practice_steps
from thop_desktop.content.prose import LONGEST_SENTENCE, length, sentences
from thop_desktop.content.validation import read_claims
from thop_desktop.errors import ContentError

CLAIMS_FILE = Path(__file__).parent.parent / "data" / "claims.tsv"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_steps_are_those_of_the_article(language: str, resources: Path) -> None:
    steps = load_practice_steps(resources, language)
    claims = read_claims(CLAIMS_FILE)
    assert "".join(step.letter for step in steps) == "ASSO"
    assert len({step.scene for step in steps}) == 1
    for step in steps:
        assert step.claims
        assert set(step.claims) <= claims
        assert step.checks
        for text in (step.asks, *step.checks, step.example, step.scene):
            assert max(map(length, sentences(text))) <= LONGEST_SENTENCE


def test_both_languages_rest_on_the_same_claims(resources: Path) -> None:
    dutch, english = (load_practice_steps(resources, language) for language in ("nl", "en"))
    assert [(step.letter, step.claims) for step in dutch] == [
        (step.letter, step.claims) for step in english
    ]


def test_a_step_that_is_not_whole_is_an_error_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "practice").mkdir()
    (tmp_path / "practice" / "nl.toml").write_text(
        'scene = "Verf."\n[[step]]\nletter = "A"\nname = ""\n'
    )
    with pytest.raises(ContentError) as caught:
        load_practice_steps(tmp_path, "nl")
    assert (caught.value.line, caught.value.reason) == (4, '"name" must not be empty')


def test_what_was_practised_stands_below_a_heading() -> None:
    words = (("Aansluiten", " Ik zie\n\nveel. "), ("Sensitief", " "), ("Structureren", "Nu."))
    assert as_heading_and_lines("Geoefend", words) == (
        "## Geoefend\n\nAansluiten: Ik zie veel.\n\nStructureren: Nu."
    )
