"""The user's own numbers: kept whole, and no damage to the file is ever in the way."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thop_desktop.errors import NotSavedError
from thop_desktop.store.own_numbers import FILE_NAME, LONGEST, OwnNumbers

NUMBERS = {"gp": "0512 123 456", "neighbour": "Ans, ’s avonds: 06-12345678"}


@given(st.dictionaries(st.text(), st.text(max_size=2 * LONGEST)))
def test_what_is_saved_is_read_again_trimmed_and_without_what_is_empty(
    numbers: dict[str, str],
) -> None:
    expected = {name: value.strip()[:LONGEST].strip() for name, value in numbers.items()}
    with tempfile.TemporaryDirectory() as folder:
        OwnNumbers(Path(folder)).save(numbers)
        kept = OwnNumbers(Path(folder)).load()

    assert kept == {name: value for name, value in expected.items() if value}


def test_saving_what_was_read_changes_nothing(tmp_path: Path) -> None:
    store = OwnNumbers(tmp_path)
    store.save({"gp": f"{'1' * (LONGEST - 1)} 2"})
    first = (tmp_path / FILE_NAME).read_bytes()
    store.save(store.load())

    assert (tmp_path / FILE_NAME).read_bytes() == first


def test_new_numbers_replace_the_former(tmp_path: Path) -> None:
    store = OwnNumbers(tmp_path)
    store.save(NUMBERS)
    store.save({"gp": "112"})

    assert store.load() == {"gp": "112"}


def test_half_a_character_is_no_reason_to_lose_the_rest(tmp_path: Path) -> None:
    store = OwnNumbers(tmp_path)
    store.save({**NUMBERS, "gp": "06 \ud83d"})

    assert store.load() == {"gp": "06 ?", "neighbour": NUMBERS["neighbour"]}


def test_without_a_file_there_are_no_numbers_and_none_is_made(tmp_path: Path) -> None:
    assert OwnNumbers(tmp_path / "none").load() == {}
    assert list(tmp_path.iterdir()) == []


@given(st.binary())
def test_any_damage_to_the_file_gives_texts_or_nothing(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / FILE_NAME).write_bytes(data)
        numbers = OwnNumbers(Path(folder)).load()

    assert all(isinstance(value, str) and value.strip() for value in numbers.values())


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"3", b"null", b'{"gp": "06', b"\xff\xfe{\x00}\x00", b"[" * 100_000],
    ids=["empty", "cut", "list", "number", "null", "half", "utf-16", "deep"],
)
def test_a_damaged_file_gives_no_numbers(data: bytes, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(data)

    assert OwnNumbers(tmp_path).load() == {}


def test_what_is_sound_in_a_file_is_kept_and_the_rest_left_out(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(
        '{"gp": "06", "neighbour": 112, "on-call": " ", "x": null, "y": ["06"]}', encoding="utf-8"
    )

    assert OwnNumbers(tmp_path).load() == {"gp": "06"}


def test_a_damaged_file_can_be_saved_over(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"{")
    store = OwnNumbers(tmp_path)
    store.save(NUMBERS)

    assert store.load() == NUMBERS


def test_what_is_empty_is_not_in_the_file(tmp_path: Path) -> None:
    OwnNumbers(tmp_path).save({"gp": " 06 ", "on-call": " \n"})

    assert "on-call" not in (tmp_path / FILE_NAME).read_text(encoding="utf-8")


def test_spaces_before_a_number_do_not_push_it_out(tmp_path: Path) -> None:
    store = OwnNumbers(tmp_path)
    store.save({"gp": " " * LONGEST + "06"})

    assert store.load() == {"gp": "06"}


def test_the_folder_is_made_and_only_the_file_is_left_in_it(tmp_path: Path) -> None:
    folder = tmp_path / "home" / "thop"
    OwnNumbers(folder).save(NUMBERS)

    assert [file.name for file in folder.iterdir()] == [FILE_NAME]


def test_the_file_is_readable_text_with_the_words_as_typed(tmp_path: Path) -> None:
    OwnNumbers(tmp_path).save(NUMBERS)

    assert NUMBERS["neighbour"] in (tmp_path / FILE_NAME).read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file in its place", encoding="utf-8")

    with pytest.raises(NotSavedError) as caught:
        OwnNumbers(tmp_path / "home").save(NUMBERS)

    assert caught.value.file == tmp_path / "home" / FILE_NAME
    assert caught.value.reason
    assert str(caught.value) == f"{caught.value.file}: {caught.value.reason}"


def test_when_writing_fails_the_former_numbers_are_still_there(tmp_path: Path) -> None:
    store = OwnNumbers(tmp_path)
    store.save(NUMBERS)
    # A folder where the new file is written first.
    (tmp_path / FILE_NAME).with_suffix(".new").mkdir()

    with pytest.raises(NotSavedError):
        store.save({"gp": "112"})

    assert store.load() == NUMBERS


def test_the_former_file_is_replaced_in_one_step_not_written_over(tmp_path: Path) -> None:
    store = OwnNumbers(tmp_path)
    store.save(NUMBERS)
    # A second name for the old file: who writes over it would change it under this name too.
    (tmp_path / "old").hardlink_to(tmp_path / FILE_NAME)
    old = (tmp_path / "old").read_bytes()
    store.save({"gp": "112"})

    assert (tmp_path / "old").read_bytes() == old
    assert store.load() == {"gp": "112"}


def test_when_the_file_cannot_be_replaced_it_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()

    with pytest.raises(NotSavedError):
        OwnNumbers(tmp_path).save(NUMBERS)

    assert OwnNumbers(tmp_path).load() == {}
