"""What the full export takes along comes back as it was."""

from collections.abc import Generator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given, settings

from tests.support.age_lock import lock_at_once
from tests.support.everything import (
    CHILDREN,
    NOW,
    Everything,
    everything,
    held,
    keep_everything,
)
from tests.support.open_database import OpenDatabase
from thop_desktop.errors import IntakeError, Unusable
from thop_desktop.intake.found import Intake, Source
from thop_desktop.intake.keeping import Outcome, keep_items
from thop_desktop.intake.reading import needs_passphrase, read_intake
from thop_desktop.report.as_json import FULL, PART, as_json, full_records, part_records
from thop_desktop.report.picked import Picked, picked_entries
from thop_desktop.report.replacing import Replacements
from thop_desktop.store.children import Child, Children
from thop_desktop.store.database import Store
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.store.plans import Plan, Plans
from thop_desktop.store.private_settings import PrivateSettings

Result = TypeVar("Result")


def nobody(_done: int, _of: int) -> None:
    """Nobody waits for it."""


def to_the_end(steps: Generator[tuple[int, int], None, Result]) -> Result:
    try:
        while True:
            done, of = next(steps)
            assert 0 <= done <= of
    except StopIteration as last:
        result: Result = last.value
        return result


def export(store: Store, file: Path) -> Path:
    text = "".join(as_json(full_records(store), NOW, FULL))
    file.write_text(text, encoding="utf-8", newline="")
    return file


def bring_in(file: Path, store: Store, passphrase: str | None = None) -> Outcome:
    intake: Intake = read_intake(file, NOW, nobody, passphrase)
    return to_the_end(keep_items(store, intake, file, NOW))


@settings(max_examples=60)
@given(everything)
def test_an_export_brought_into_an_empty_diary_is_the_same_diary(
    tmp_path_factory: pytest.TempPathFactory, what: Everything
) -> None:
    one, other = OpenDatabase(), OpenDatabase()
    keep_everything(one, what)
    file = export(one, tmp_path_factory.mktemp("export") / "alles.json")
    outcome = bring_in(file, other)
    assert held(other) == held(one)
    assert outcome.new == len(held(one))
    assert (outcome.there, outcome.different, outcome.renamed) == (0, 0, ())
    # Once more: nothing comes in twice.
    again = bring_in(file, other)
    assert held(other) == held(one)
    assert (again.new, again.there, again.different) == (0, len(held(one)), 0)
    one.close()
    other.close()


@settings(max_examples=20)
@given(everything, everything)
def test_what_is_there_already_stays_and_is_not_doubled(
    tmp_path_factory: pytest.TempPathFactory, first: Everything, more: Everything
) -> None:
    one, other = OpenDatabase(), OpenDatabase()
    keep_everything(one, first)
    folder = tmp_path_factory.mktemp("export")
    bring_in(export(one, folder / "first.json"), other)
    for entry in more["entries"]:
        Diary(one).add(entry, NOW)
    changed = Diary(other).newest(1)
    for entry in changed:
        Diary(one).change(replace(entry, text=entry.text + " anders"), NOW)
    before = {entry.id: entry for entry in Diary(other).newest(99)}
    outcome = bring_in(export(one, folder / "more.json"), other)
    assert outcome.entries == len(more["entries"])
    assert outcome.different == len(changed)
    after = {entry.id: entry for entry in Diary(other).newest(99)}
    assert len(after) == len(before) + len(more["entries"])
    assert {entry_id: after[entry_id] for entry_id in before} == before
    one.close()
    other.close()


@pytest.fixture(name="store")
def fixture_store() -> OpenDatabase:
    return OpenDatabase()


def written(store: Store, number: int = 3) -> list[Entry]:
    Children(store).add(Child("Vlinder", 9, id=CHILDREN[0]), NOW)
    return [
        Diary(store).add(
            Entry(NOW - timedelta(days=day), f"Dag {day}.\nNog een regel.", child=CHILDREN[0]), NOW
        )
        for day in range(number)
    ]


def test_a_file_with_a_passphrase_opens_with_it_and_with_no_other(
    store: OpenDatabase, tmp_path: Path
) -> None:
    written(store)
    plain = export(store, tmp_path / "alles.json")
    file = tmp_path / "alles.json.age"
    file.write_bytes(lock_at_once(plain.read_bytes(), "zeven sloten"))
    assert b"Dag 1" not in file.read_bytes()
    assert needs_passphrase(file)
    assert not needs_passphrase(plain)
    other = OpenDatabase()
    assert bring_in(file, other, "zeven sloten").entries == 3
    assert held(other) == held(store)
    with pytest.raises(IntakeError) as caught:
        bring_in(file, OpenDatabase(), "acht sloten")
    assert caught.value.why is Unusable.LOCKED
    file.write_bytes(file.read_bytes()[:-20])
    with pytest.raises(IntakeError) as caught:
        bring_in(file, OpenDatabase(), "zeven sloten")
    assert caught.value.why is Unusable.CUT_OFF


def test_a_plan_of_a_file_that_knows_no_drafts_is_none(store: OpenDatabase, tmp_path: Path) -> None:
    Plans(store).add(Plan("house", "zo", draft=True), NOW)
    file = export(store, tmp_path / "alles.json")
    file.write_text(file.read_text(encoding="utf-8").replace(',"draft":true', ""), encoding="utf-8")
    other = OpenDatabase()
    bring_in(file, other)
    assert [(plan.title, plan.draft) for plan in Plans(other).all()] == [("zo", False)]
    other.close()


def test_what_the_export_leaves_out(store: OpenDatabase, tmp_path: Path) -> None:
    first, *_rest = written(store)
    Diary(store).delete(first.id, NOW)
    for name in ("backup-folder", "access-changed", "sheet-confirmed", "own-words"):
        PrivateSettings(store).set(name, "waarde")
    text = export(store, tmp_path / "alles.json").read_text(encoding="utf-8")
    assert "Dag 0" not in text
    assert "own-words" in text
    assert "backup-folder" not in text


def test_a_file_cannot_say_where_backups_go(store: OpenDatabase, tmp_path: Path) -> None:
    written(store)
    file = export(store, tmp_path / "alles.json")
    text = file.read_text(encoding="utf-8")
    evil = '{"type":"setting","name":"backup-folder","value":"/tmp/elders"},\n'
    head, rest = text.split("\n", 1)
    text = head + "\n" + evil + rest
    file.write_text(text.replace('"count":4', '"count":5'), encoding="utf-8")
    other = OpenDatabase()
    bring_in(file, other)
    assert PrivateSettings(other).all() == {}


def test_another_child_of_the_same_nickname_gets_a_number(
    store: OpenDatabase, tmp_path: Path
) -> None:
    written(store)
    other = OpenDatabase()
    for alias in ("VLINDER", "Vlinder 2"):
        Children(other).add(Child(alias), NOW)
    outcome = bring_in(export(store, tmp_path / "alles.json"), other)
    assert outcome.renamed == ("Vlinder 3",)
    assert Children(other).get(CHILDREN[0]).alias == "Vlinder 3"


def test_what_was_thrown_away_here_stays_thrown_away(store: OpenDatabase, tmp_path: Path) -> None:
    entry, *_rest = written(store)
    file = export(store, tmp_path / "alles.json")
    Diary(store).delete(entry.id, NOW)
    outcome = bring_in(file, store)
    assert (outcome.new, outcome.different) == (0, 1)
    assert Diary(store).get(entry.id).deleted is not None


def test_a_part_has_the_children_that_it_needs_and_names_replaced(
    store: OpenDatabase, tmp_path: Path
) -> None:
    entries = written(store)
    Children(store).add(Child("Bever"), NOW)
    words = Replacements({"Vlinder": "V.", "dag": "Keer"})
    picked = Picked(all_but=False, ids=frozenset({entries[1].id}))
    records = part_records(
        store, map(words.entry, picked_entries(Diary(store), picked)), words.text
    )
    file = tmp_path / "deel.json"
    file.write_text("".join(as_json(records, NOW, PART)), encoding="utf-8")
    intake = read_intake(file, NOW, nobody)
    assert intake.found.source is Source.PART
    (_, child), (_, entry) = intake.items()
    assert isinstance(child, Child)
    assert child.alias == "V."
    assert isinstance(entry, Entry)
    assert entry.text.startswith("Keer 1.")
    assert "Vlinder" not in file.read_text(encoding="utf-8")


def test_our_json_in_other_lines_is_read_too(store: OpenDatabase, tmp_path: Path) -> None:
    import json

    written(store)
    file = export(store, tmp_path / "alles.json")
    whole = json.loads(file.read_text(encoding="utf-8"))
    assert whole["count"] == len(whole["records"]) == 4
    file.write_text(json.dumps(whole, indent=2), encoding="utf-8")
    other = OpenDatabase()
    assert bring_in(file, other).entries == 3
    assert held(other) == held(store)


def test_stopping_leaves_everything_as_it_was(store: OpenDatabase, tmp_path: Path) -> None:
    written(store, 20)
    file = export(store, tmp_path / "alles.json")
    for stop in (0, 1, 7, 20):
        other = OpenDatabase()
        steps = keep_items(other, read_intake(file, NOW, nobody), file, NOW)
        for _step in range(stop):
            next(steps)
        steps.close()
        assert held(other) == []
        # On it goes afterwards.
        assert bring_in(file, other).entries == 20


def test_stopping_the_reading_raises_what_progress_raised(
    store: OpenDatabase, tmp_path: Path
) -> None:
    class StoppedError(Exception):
        pass

    def stop(_done: int, _of: int) -> None:
        raise StoppedError

    written(store, 60)
    with pytest.raises(StoppedError):
        read_intake(export(store, tmp_path / "alles.json"), NOW, stop)


@pytest.mark.parametrize("change", ["other", "gone", "damaged"])
def test_a_file_that_changes_before_it_is_kept_brings_nothing(
    store: OpenDatabase, tmp_path: Path, change: str
) -> None:
    written(store)
    file = export(store, tmp_path / "alles.json")
    intake = read_intake(file, NOW, nobody)
    text = file.read_text(encoding="utf-8")
    if change == "gone":
        file.unlink()
    else:
        changed = {
            "longer": text + " ",
            "other": text.replace("Dag 1", "Dag 7"),
            "damaged": text.replace('"tags"', '"labels"'),
        }
        file.write_text(changed[change], encoding="utf-8")
    other = OpenDatabase()
    with pytest.raises(IntakeError) as caught:
        to_the_end(keep_items(other, intake, file, NOW))
    assert caught.value.why is (Unusable.GONE if change == "gone" else Unusable.CHANGED)
    assert held(other) == []


def test_an_entry_about_a_child_that_is_not_in_the_file_brings_nothing(
    store: OpenDatabase, tmp_path: Path
) -> None:
    written(store)
    file = export(store, tmp_path / "alles.json")
    text = file.read_text(encoding="utf-8").replace(f'"child":"{CHILDREN[0]}"', '"child":"wie"')
    file.write_text(text, encoding="utf-8")
    other = OpenDatabase()
    with pytest.raises(IntakeError) as caught:
        bring_in(file, other)
    assert (caught.value.why, caught.value.line) == (Unusable.NOT_WELL_FORMED, 3)
    assert held(other) == []
