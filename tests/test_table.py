"""A table of a data file gives values of the kind that is asked for, or says where it cannot."""

from pathlib import Path

import pytest

from thop_desktop.data_files import read_table
from thop_desktop.errors import ContentError
from thop_desktop.table import Table

TEXT = """\
title = "Boven"
empty = ""
number = 3
yes = true
names = ["een", "twee"]
mixed = ["een", 2]
many = [
  "name = 1",
]
inline = { name = "binnen" }
short = [{ name = "een" }, { name = "twee" }]

[one]
name = "een"

[[more]]
name = "eerste"

  [[ more ]]  # indented
number = 2
name = 4
"""


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """The table above, read from a file."""
    file = tmp_path / "table.toml"
    file.write_text(TEXT, encoding="utf-8")
    return read_table(file)


def test_values_of_the_right_kind_are_given(table: Table) -> None:
    assert table.text("title") == table.filled("title") == "Boven"
    assert table.text("empty") == ""
    assert table.whole("number") == 3
    assert table.whole("nothing", 4) == 4
    assert table.yes_or_no("yes") is True
    assert table.texts("names") == ("een", "twee")
    assert table.table("one").text("name") == "een"
    assert [entry.line for entry in table.tables("more")] == [16, 19]


def test_a_default_stands_for_what_is_missing_only(table: Table) -> None:
    assert table.text("nothing", "else") == "else"
    assert table.text("title", "else") == "Boven"
    assert table.texts("nothing", ("else",)) == ("else",)


def test_tables_written_within_a_line_are_read_too(table: Table) -> None:
    assert table.table("inline").text("name") == "binnen"
    assert [entry.text("name") for entry in table.tables("short")] == ["een", "twee"]
    assert [entry.line for entry in table.tables("short")] == [11, 11]


@pytest.mark.parametrize(
    ("kind", "name", "line", "reason"),
    [
        ("text", "nothing", 1, "must be given"),
        ("text", "number", 3, "must be a text"),
        ("filled", "empty", 2, "must not be empty"),
        ("whole", "title", 1, "must be a whole number"),
        ("whole", "yes", 4, "must be a whole number"),
        ("yes_or_no", "number", 3, "must be true or false"),
        ("texts", "title", 1, "must be a list of texts"),
        ("texts", "mixed", 6, "must be a list of texts"),
        ("table", "title", 1, "must be a table"),
        ("tables", "names", 5, "must be one or more tables"),
        ("tables", "one", 1, "must be one or more tables"),
    ],
)
def test_a_value_of_another_kind_is_an_error_with_its_line(
    kind: str, name: str, line: int, reason: str, table: Table
) -> None:
    with pytest.raises(ContentError) as caught:
        getattr(table, kind)(name)

    assert (caught.value.line, caught.value.reason) == (line, f'"{name}" {reason}')


def test_a_value_is_looked_for_in_its_own_table_only(table: Table) -> None:
    first, second = table.tables("more")

    assert table.line_of("name") == 1
    assert first.line_of("name") == 17
    assert first.line_of("number") == 16
    assert second.line_of("name") == 21


def test_front_matter_ends_where_the_text_begins(tmp_path: Path) -> None:
    lines = ["+++", 'id = "a"', "+++", 'title = "in the text"']
    table = Table({"id": "a"}, tmp_path / "a.md", lines, header=1)

    assert table.line_of("id") == 2
    assert table.line_of("title") == 1
