"""Beginnings for an entry of the diary."""

from pathlib import Path

import pytest

from thop_desktop.content.diary_templates import Template, load_templates
from thop_desktop.errors import ContentError

WHOLE = """
[[template]]
id = "conflict"
name = "Conflict"
kind = "conflict"
fields = ["before"]
text = " Wat? "
hint = "Eén zin."
"""


def write(folder: Path, text: str) -> Path:
    (folder / "diary").mkdir()
    (folder / "diary" / "nl.toml").write_text(text, encoding="utf-8")
    return folder


def test_all_is_read(tmp_path: Path) -> None:
    assert load_templates(write(tmp_path, WHOLE), "nl") == (
        Template("conflict", "Conflict", "conflict", ("before",), "Wat?", "Eén zin."),
    )


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_four_beginnings_are_there_in_each_language(language: str, resources: Path) -> None:
    templates = {template.id: template for template in load_templates(resources, language)}
    assert list(templates) == ["conflict", "contact", "asso", "about-me"]
    steps = ["Aansluiten", "Sensitief", "Structureren", "Op gang helpen"]
    places = [templates["asso"].text.index(step) for step in steps]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ('name = "Conflict"', 'name = ""', 4, '"name" must not be empty'),
        ('kind = "conflict"', 'kind = "ruzie"', 5, 'there is no kind "ruzie"'),
        ('["before"]', '["after"]', 6, 'there is no field "after"'),
        ('hint = "Eén zin."', "", 2, '"hint" must be given'),
    ],
)
def test_what_is_not_whole_is_an_error_with_its_line(
    old: str, new: str, line: int, reason: str, tmp_path: Path
) -> None:
    with pytest.raises(ContentError) as caught:
        load_templates(write(tmp_path, WHOLE.replace(old, new)), "nl")
    assert caught.value.line == line
    assert caught.value.reason == reason


def test_no_beginning_is_there_twice(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match='"conflict" is there twice'):
        load_templates(write(tmp_path, WHOLE + WHOLE), "nl")
