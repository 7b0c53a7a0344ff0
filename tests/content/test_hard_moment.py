"""What helps in a hard moment."""

from pathlib import Path

import pytest

from tests.support.small_book import change, write_small_book
from thop_desktop.content.hard_moment import HardMoment, Step, load_hard_moment
from thop_desktop.errors import ContentError


def test_all_is_read(tmp_path: Path) -> None:
    assert load_hard_moment(write_small_book(tmp_path), "nl") == HardMoment(
        kicker="Eerst even dit",
        question="Is iedereen veilig?",
        lead="Adem uit.",
        safe="Ja",
        unsafe="Nee",
        unsafe_title="Eerst veilig",
        unsafe_lines=("Bel 112.",),
        steps=(Step("A", "Aansluiten", "Zeg wat je ziet.", "‘Je staat bij de deur.’"),),
        closing="Blijf in de buurt.",
        call_title="Bel iemand",
    )


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_four_steps_are_those_of_asso_and_safety_comes_first(
    language: str, resources: Path
) -> None:
    moment = load_hard_moment(resources, language)

    assert "".join(step.letter for step in moment.steps) == "ASSO"
    assert any("112" in line for line in moment.unsafe_lines)


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ('safe = "Ja"\n', "", 1, '"safe" must be given'),
        ('[unsafe_answer]\ntitle = "Eerst veilig"\n', "[unsafe_answer]\n", 8, '"title" must be'),
        ('name = "Aansluiten"', 'name = ""', 14, '"name" must not be empty'),
        ("[closing]\n", "[clossing]\n", 1, '"closing" must be given'),
    ],
)
def test_words_that_are_not_whole_are_an_error_with_its_line(
    old: str, new: str, line: int, reason: str, tmp_path: Path
) -> None:
    change(write_small_book(tmp_path) / "now/nl.toml", old, new)

    with pytest.raises(ContentError) as caught:
        load_hard_moment(tmp_path, "nl")

    assert caught.value.line == line
    assert caught.value.reason.startswith(reason)
