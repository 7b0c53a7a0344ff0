"""What is told before the first start."""

from pathlib import Path

import pytest

from tests.support.small_book import change, write_small_book
from thop_desktop.content.gate import Gate, GatePoint, load_gate
from thop_desktop.content.validation import read_claims
from thop_desktop.errors import ContentError

CLAIMS_FILE = Path(__file__).parent.parent / "data" / "claims.tsv"
# The article's own conditions for beginning: part of a treatment, with a specialist, complaints
# may grow, other causes were considered, and the six of its fifth chapter.
NEEDED = (
    *("0.03", "5.01", "2.09", "2.12", "2.10", "2.11"),
    *("1.20", "1.21", "1.22", "1.23"),
    *("5.1", "5.2", "5.3", "5.4", "5.5", "5.6"),
)


def test_all_is_read_in_its_order(tmp_path: Path) -> None:
    assert load_gate(write_small_book(tmp_path), "nl") == Gate(
        title="Voor je begint",
        lead="Lees dit één keer.",
        points=(
            GatePoint("phone", "Bel 112", "Bij gevaar.", ()),
            GatePoint("handshake", "Niet alleen", "Het hoort bij een behandeling.", ("1.01",)),
        ),
        accept="Gelezen",
        later="Sluiten",
        again="Je vindt dit terug.",
    )


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_gate_carries_every_condition_for_beginning(language: str, resources: Path) -> None:
    gate = load_gate(resources, language)
    told = [claim for point in gate.points for claim in point.claims]

    assert sorted(told) == sorted(NEEDED)
    assert set(NEEDED) <= read_claims(CLAIMS_FILE)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_gate_names_the_emergency_number_and_shows_icons_that_exist(
    language: str, resources: Path
) -> None:
    gate = load_gate(resources, language)

    assert any("112" in point.title + point.text for point in gate.points)
    assert len(gate.points) <= 7
    for point in gate.points:
        assert (resources / "icons" / f"{point.icon}.svg").is_file()


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ('lead = "Lees dit één keer."\n', "", 1, '"lead" must be given'),
        ('title = "Bel 112"\n', "", 7, '"title" must be given'),
        ('text = "Bij gevaar."', "text = 112", 10, '"text" must be a text'),
        ('claims = ["1.01"]', "claims = [1.01]", 17, '"claims" must be a list of texts'),
    ],
)
def test_a_gate_that_is_not_whole_is_an_error_with_its_line(
    old: str, new: str, line: int, reason: str, tmp_path: Path
) -> None:
    change(write_small_book(tmp_path) / "gate/nl.toml", old, new)

    with pytest.raises(ContentError) as caught:
        load_gate(tmp_path, "nl")

    assert (caught.value.line, caught.value.reason) == (line, reason)
