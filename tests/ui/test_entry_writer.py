"""The entry that is being written, kept in a real vault."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.vaults import NOW, make_vault
from thop_desktop.store.children import Child, Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.store.erasing import Erasing
from thop_desktop.store.vault import Vault
from thop_desktop.ui.entry_writer import EntryWriter, is_empty


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made, _code = make_vault(tmp_path / "diary")
    yield made
    made.lock(NOW)


@pytest.fixture
def diary(vault: Vault) -> Diary:
    return Diary(vault)


@pytest.fixture
def writer(diary: Diary) -> EntryWriter:
    return EntryWriter(diary, lambda: NOW, ["**Kop**", ""])


def say(writer: EntryWriter, text: str, *, step: bool = True) -> Entry | None:
    assert writer.entry is not None
    return writer.keep(replace(writer.entry, text=text), step=step)


def test_only_what_somebody_wrote_is_kept(diary: Diary, writer: EntryWriter) -> None:
    writer.begin()
    assert not writer.is_kept
    for text in ("", " \n", "**Kop**", " **Kop**\n"):
        assert say(writer, text) is None
    assert diary.count() == 0
    kept = say(writer, "**Kop** en meer")
    assert kept is not None
    assert kept.draft
    assert writer.draft() == kept
    assert writer.finish() is not None
    assert writer.draft() is None


@pytest.mark.parametrize(
    "properties", [{"mood": 1}, {"energy": 5}, {"tags": ("a",)}, {"did": "x"}, {"outcome": "x"}]
)
def test_a_mood_or_a_tag_alone_is_something(properties: dict[str, object]) -> None:
    entry = Entry(at=NOW)
    assert is_empty(entry)
    assert not is_empty(replace(entry, **properties))  # type: ignore[arg-type]


def test_an_entry_that_was_only_read_is_left_as_it_was(diary: Diary, writer: EntryWriter) -> None:
    kept = diary.add(Entry(at=NOW, text="Een."), NOW - timedelta(hours=1))
    writer.open(kept.id)
    assert writer.finish() == kept
    assert diary.get(kept.id) == kept
    assert diary.steps(kept.id) == (0, 0)


def test_nothing_is_kept_or_finished_without_an_entry(writer: EntryWriter) -> None:
    assert writer.keep(Entry(at=NOW, text="x"), step=True) is None
    assert writer.finish() is None
    assert writer.undo() is None
    assert writer.redo() is None
    assert writer.can_step() == (False, False)
    writer.begin()
    assert writer.undo() is None


def test_what_was_emptied_is_thrown_away(diary: Diary, writer: EntryWriter) -> None:
    writer.begin()
    say(writer, "Een.")
    say(writer, "")
    assert writer.finish() is None
    assert [entry.text for entry in diary.thrown_away()] == [""]


def test_undo_skips_the_steps_that_the_text_field_remembers(
    diary: Diary, writer: EntryWriter
) -> None:
    kept = diary.add(Entry(at=NOW, text="0"), NOW)
    diary.change(replace(kept, text="1"), NOW)
    writer.open(kept.id)
    for text in ("12", "123", "1"):
        say(writer, text)
    undone = writer.undo()
    assert undone is not None
    assert undone.text == "0"
    assert writer.can_step() == (False, True)
    assert writer.undo() is None
    for text in ("1", "12", "123", "1"):
        again = writer.redo()
        assert again is not None
        assert again.text == text
    assert writer.redo() is None


def test_an_entry_that_was_erased_meanwhile_keeps_its_words(
    vault: Vault, diary: Diary, writer: EntryWriter
) -> None:
    children = Children(vault)
    child = children.add(Child("Vlinder"), NOW)
    kept = diary.add(Entry(at=NOW, text="Een.", child=child.id), NOW)
    writer.open(kept.id)
    Erasing(vault).erase_child(child.id)
    again = say(writer, "Een. Twee.")
    assert again is not None
    assert (again.text, again.child) == ("Een. Twee.", None)
    assert again.id != kept.id
    diary.erase(again.id)
    assert writer.finish() is None


@settings(max_examples=25, suppress_health_check=[*HealthCheck])
@given(st.lists(st.tuples(st.text(max_size=8), st.booleans()), min_size=1, max_size=12))
def test_whatever_is_typed_undoing_ends_where_it_began(
    vault: Vault, changes: list[tuple[str, bool]]
) -> None:
    diary = Diary(vault)
    writer = EntryWriter(diary, lambda: NOW)
    kept = diary.add(Entry(at=NOW, text="begin"), NOW)
    writer.open(kept.id)
    for text, step in changes:
        say(writer, text, step=step)
    writer.settle_steps()
    before = diary.get(kept.id).text
    seen = [before]
    while (entry := writer.undo()) is not None:
        seen.append(entry.text)
    if changes[0][1]:
        assert seen[-1] == "begin"
    while (entry := writer.redo()) is not None:
        seen.append(entry.text)
    assert seen[-1] == before
