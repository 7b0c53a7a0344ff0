"""Who wrote an entry goes along where several people keep the diary, and comes back in."""

import csv
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.report.test_exports import WORDS
from tests.support.open_database import OpenDatabase
from tests.support.vaults import NOW, OTHER_PASSPHRASE, make_vault, stretched_once
from thop_desktop.errors import IntakeError, Unusable
from thop_desktop.intake.keeping import Outcome, keep_items
from thop_desktop.intake.reading import read_intake
from thop_desktop.report.leaving import Form, Request, write_out
from thop_desktop.report.picked import Picked
from thop_desktop.store.database import Store
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.store.people import People, note
from thop_desktop.store.people_access import add_person, rename_person
from thop_desktop.store.plans import Plan, Plans
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.store.vault import Vault

ANS_WROTE, BEA_WROTE, OLD = "Rustig ontbijt.", "Samen gewandeld.", "Van daarvoor."
BY_WHOM = replace(WORDS, author="Geschreven door")


def nobody(_done: int, _of: int) -> None:
    """Nobody waits for it."""


@pytest.fixture(name="vault", scope="module")
def fixture_vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """A vault of Ans and Bea, with an entry of each, and one of which that is not known."""
    with stretched_once():
        vault, _code = make_vault(tmp_path_factory.mktemp("people") / "vault")
        rename_person(vault, vault.person, "Ans")
        ans = vault.person
        bea = add_person(vault, "Bea", OTHER_PASSPHRASE, NOW, cost=LEAST_COST).id
        note(vault)
        for person, text in ((ans, ANS_WROTE), (bea, BEA_WROTE), ("", OLD)):
            vault.person = person
            Diary(vault).add(Entry(NOW, text, id=text), NOW)
        vault.person = ans
        Diary(vault).change(replace(Diary(vault).get(BEA_WROTE), mood=4), NOW)
        yield vault
        vault.lock(NOW)


def out(vault: Vault, file: Path, form: Form, names: dict[str, str] | None = None) -> str:
    request = Request(form, BY_WHOM, "Titel", Picked(), names or {})
    write_out(vault, request, file, "", NOW, nobody)
    return file.read_text(encoding="utf-8-sig")


def ids(vault: Vault) -> dict[str, str]:
    return {name: person for person, name in People(vault).all().items()}


def test_markdown_names_who_wrote_it(vault: Vault, tmp_path: Path) -> None:
    text = out(vault, tmp_path / "uit.md", Form.MARKDOWN, {"Bea": "B."})
    assert "*Geschreven door: Ans*" in text
    assert "Geschreven door: B." in text
    assert "Bea" not in text
    assert text.count("Geschreven door") == 2  # nobody knows of the third


def test_a_table_has_a_column_more(vault: Vault, tmp_path: Path) -> None:
    text = out(vault, tmp_path / "uit.csv", Form.CSV)
    rows = list(csv.reader(text.splitlines(), delimiter=";"))
    assert rows[0][-1] == "Geschreven door"
    assert {row[7]: row[-1] for row in rows[1:]} == {ANS_WROTE: "Ans", BEA_WROTE: "Bea", OLD: ""}


@pytest.mark.parametrize("form", [Form.JSON, Form.FULL])
def test_records_name_people_before_what_they_wrote(
    vault: Vault, tmp_path: Path, form: Form
) -> None:
    whole = json.loads(out(vault, tmp_path / "uit.json", form, {"Bea": "B."}))
    assert whole["version"] == 2
    named: set[str] = set()
    entries: dict[str, dict[str, Any]] = {}
    for record in whole["records"]:
        if record["type"] == "person":
            named.add(record["id"])
        elif record["type"] == "entry":
            assert {record["author"], record["editor"]} - {None} <= named
            entries[record["id"]] = record
    people = ids(vault)
    assert entries[BEA_WROTE]["author"] == people["Bea"]
    assert entries[BEA_WROTE]["editor"] == people["Ans"]
    assert entries[OLD]["author"] is None
    names = {one["name"] for one in whole["records"] if one["type"] == "person"}
    assert names == ({"Ans", "Bea"} if form is Form.FULL else {"Ans", "B."})


def bring_in(file: Path, store: Store) -> Outcome:
    steps = keep_items(store, read_intake(file, NOW, nobody, None), file, NOW)
    try:
        while True:
            next(steps)
    except StopIteration as last:
        outcome: Outcome = last.value
        return outcome


def test_it_comes_back_in_with_the_names(vault: Vault, tmp_path: Path) -> None:
    file = tmp_path / "alles.json"
    out(vault, file, Form.FULL)
    other = OpenDatabase()
    outcome = bring_in(file, other)
    assert outcome.entries == 3
    assert People(other).all() == People(vault).all()
    for text in (ANS_WROTE, BEA_WROTE, OLD):
        here, there = Diary(vault).get(text), Diary(other).get(text)
        assert (there.author, there.editor) == (here.author, here.editor)
    again = bring_in(file, other)
    assert (again.new, again.different) == (0, 0)
    # Who is called otherwise here stays so.
    People(other).name_all([(ids(vault)["Bea"], "Beatrijs")])
    assert bring_in(file, other).different == 1
    assert People(other).all()[ids(vault)["Bea"]] == "Beatrijs"
    other.close()


def test_a_plan_comes_back_in_with_who_wrote_it(vault: Vault, tmp_path: Path) -> None:
    bea = ids(vault)["Bea"]
    Plans(vault).add(Plan("house", "van Bea", author=bea, draft=True, id="plan"), NOW)
    file = tmp_path / "alles.json"
    out(vault, file, Form.FULL)
    other = OpenDatabase()
    bring_in(file, other)
    plan = Plans(other).get("plan")
    assert (plan.author, plan.editor, plan.draft) == (bea, None, True)
    other.close()


def test_one_person_alone_leaves_as_before(tmp_path: Path) -> None:
    with stretched_once():
        vault, _code = make_vault(tmp_path / "vault")
    Diary(vault).add(Entry(NOW, ANS_WROTE), NOW)
    whole = json.loads(out(vault, tmp_path / "uit.json", Form.FULL))
    assert whole["version"] == 1
    (entry,) = whole["records"]
    assert "author" not in entry
    assert "Geschreven door" not in out(vault, tmp_path / "uit.md", Form.MARKDOWN)
    assert "Geschreven door" not in out(vault, tmp_path / "uit.csv", Form.CSV)
    vault.lock(NOW)


@pytest.mark.parametrize(
    "record",
    ['{"type":"person","id":"","name":"Ans"}', '{"type":"person","id":"a","name":3}'],
)
def test_a_person_that_is_none_is_refused(tmp_path: Path, record: str) -> None:
    file = tmp_path / "uit.json"
    head = '{"format":"thop-diary","version":2,"scope":"full","made":"x","records":['
    file.write_text(f'{head}\n{record}\n],"count":1}}\n', encoding="utf-8")
    with pytest.raises(IntakeError) as caught:
        read_intake(file, NOW, nobody, None)
    assert caught.value.why is Unusable.NOT_WELL_FORMED
