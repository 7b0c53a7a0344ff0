"""What the documentation shows is what works."""

import re
import sys
from dataclasses import fields
from pathlib import Path

import pytest
from platformdirs.macos import MacOS
from platformdirs.unix import Unix

from tests.support.commands import ROOT, run_python
from thop_desktop import paths
from thop_desktop.languages import Subject
from thop_desktop.store import retention, rotation
from thop_desktop.store.machine import MOST_NUMBERS, MachineSettings, read_machine_settings
from thop_desktop.ui.clipboard import KEPT_MS
from thop_desktop.ui.locking import HIDE_KEYS, LockingWishes
from thop_desktop.ui.thrown_away import KEPT_DAYS

PYTHON = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
TOML = re.compile(r"^```toml\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^():#]+)(?:#[^)]*)?\)")
PAGE, SETTINGS = (
    (ROOT / "docs" / name).read_text(encoding="utf-8") for name in ("beheer.md", "instellingen.md")
)
KEYS = {field.name for field in fields(MachineSettings)} - {"file", "mistakes"}


def rows() -> list[tuple[str, str, str]]:
    """Of each key in the table: its name, its values, and what holds after a mistake."""
    cells = [line.strip("| ").split(" | ") for line in SETTINGS.splitlines() if line[:3] == "| `"]
    return [
        (row[0].strip("`"), row[1], row[3]) for row in cells if len(row) == 4 and row[0][1] != "/"
    ]


def cell(first: str) -> str:
    """What stands beside the first cell of a row, on the page for who manages the computers."""
    (row,) = re.findall(rf"^\| {first} \| ([^|]+) \|", PAGE, re.MULTILINE)
    return str(row)


def told(folder: Path, text: str) -> MachineSettings:
    """What the program makes of a settings file."""
    file = folder / "settings.toml"
    file.write_text(text, encoding="utf-8")
    return read_machine_settings([file], folder)


def test_the_vault_can_be_used_from_python_as_it_is_told(tmp_path: Path) -> None:
    (code,) = PYTHON.findall((ROOT / "docs" / "vault.md").read_text(encoding="utf-8"))
    done = run_python(["-c", code], cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Samen pannenkoeken gebakken." in done.stdout
    assert list((tmp_path / "profile" / "backups").glob("*.thopbackup"))
    assert not list((tmp_path / "profile").glob("*-wal"))


def test_every_file_of_a_language_is_told_of() -> None:
    told = (ROOT / "docs" / "vertalen.md").read_text(encoding="utf-8")
    for subject in Subject:
        assert f"| {subject.name.lower()} |" in told
        for name in subject.value:
            assert f"`{name.format('uk')}" in told, name


def test_the_settings_that_the_manager_of_a_computer_copies_all_hold(tmp_path: Path) -> None:
    (example,) = TOML.findall(SETTINGS)
    settings = told(tmp_path, example)
    assert settings.mistakes == ()
    named = {line.partition(" = ")[0] for line in settings.held}
    assert named == KEYS
    assert settings.backup_folder == tmp_path / "Documenten" / "Thop-kopie"


def test_the_table_has_every_key_of_the_settings_file_once() -> None:
    assert [key for key, _values, _fault in rows()] == sorted(KEYS, key=SETTINGS.index)


@pytest.mark.parametrize("key", sorted(KEYS))
def test_what_the_table_says_of_a_key_is_what_the_program_does(key: str, tmp_path: Path) -> None:
    ((values, fault),) = [(values, fault) for name, values, fault in rows() if name == key]
    if key not in ("own_numbers", "backup_folder"):  # those take any words
        for value in re.findall(r"`([^`]+)`", values):
            assert told(tmp_path, f"{key} = {value}").mistakes == ()
    wrong = told(tmp_path, f"{key} = 7.5")
    assert [mistake.key for mistake in wrong.mistakes] == [key]
    said = re.findall(r"`([^`]+)`", fault)
    held = [line.partition(" = ")[2] for line in wrong.held]
    assert held == said


def test_what_holds_when_the_whole_file_cannot_be_read_is_told(tmp_path: Path) -> None:
    for line in told(tmp_path, "shared").held:
        assert f"`{line}`" in SETTINGS


def test_a_number_in_which_something_lacks_is_left_out_and_no_more_than_told_are_taken(
    tmp_path: Path,
) -> None:
    one = '[[own_numbers]]\nname = "Wie"\nnumber = "1"\n'
    assert f"ten hoogste {MOST_NUMBERS} keer" in SETTINGS
    settings = told(tmp_path, one + "[[own_numbers]]\nname = 'Zonder'\n")
    assert [number.name for number in settings.own_numbers] == ["Wie"]


def test_the_places_that_are_named_are_those_that_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for system in ("linux", "darwin"):
        monkeypatch.setattr(sys, "platform", system)
        assert f"`{paths.machine_settings_places()[0].as_posix()}`" in SETTINGS
    # Of Windows, where this cannot be asked elsewhere, the name of the folder.
    assert f"`C:\\ProgramData\\{paths.APP_NAME}\\{paths.MACHINE_FILE}`" in SETTINGS


def test_the_folders_that_are_named_are_those_where_things_are_kept() -> None:
    home = Path.home().as_posix()
    for system in (Unix, MacOS):
        folder = system(paths.APP_NAME, appauthor=False).user_data_dir
        assert f"`{folder.replace(home, '~')}`" in PAGE
    assert f"`%LOCALAPPDATA%\\{paths.APP_NAME}`" in PAGE
    assert f"draagbaar in `{paths.PORTABLE_DATA}`" in PAGE


def test_how_long_things_are_kept_is_told_as_it_is() -> None:
    kept = f"{rotation.DAYS} dagen, {rotation.WEEKS} weken, {rotation.MONTHS} maanden"
    assert cell("reservekopieën") == kept
    assert cell("wat weggegooid is") == f"nog {KEPT_DAYS} dagen"
    assert f"na {KEPT_MS // 1000} seconden" in cell("klembord")
    assert retention.MONTHS == 6
    assert "Elk half jaar vraagt het dagboek" in PAGE


def test_when_a_diary_locks_and_is_hidden_is_told_as_it_is() -> None:
    shared = LockingWishes(shared=True)
    assert f"na {shared.minutes} minuten zonder toets of muis op slot" in PAGE
    assert f"na {shared.minutes} minuten op slot" in SETTINGS
    assert f"{HIDE_KEYS[LockingWishes().hide_key]} haalt alles meteen uit beeld" in PAGE


def test_the_button_for_a_new_key_is_where_the_page_says() -> None:
    texts = (ROOT / "translations" / "thop_nl.ts").read_text(encoding="utf-8")
    assert "<translation>Geef het dagboek een nieuwe sleutel</translation>" in texts
    assert "<translation>Beheer het dagboek</translation>" in texts
    assert "Geef het dagboek een nieuwe sleutel, bij ‘Beheer\nhet dagboek’" in PAGE


def test_the_page_for_organisations_says_what_a_privacy_officer_asks() -> None:
    words = " ".join(PAGE.split())
    for said in (
        "**geen dossier en geen melding**",
        "**geen verbinding**",
        "**alleen als hun werkgever dat goedvindt**",
        "Op Windows en macOS is het programma **nog niet geprobeerd**",
    ):
        assert said in words
    for trace in (
        "swap, slaapstand",
        "crashverslagen",
        "afdrukwachtrij",
        "schermopname, meekijken",
    ):
        assert cell(trace)


def test_nobody_is_given_an_address_that_reaches_nobody() -> None:
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    assert not re.search(r"[\w.]+@[\w.]+|https?://", text)


@pytest.mark.parametrize(
    "name", ["README.md", "SECURITY.md", "docs/beheer.md", "docs/instellingen.md"]
)
def test_every_page_that_is_pointed_at_is_there(name: str) -> None:
    page = ROOT / name
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_the_readme_leads_to_what_organisations_ask_for() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert {"docs/beheer.md", "SECURITY.md"} <= set(LINK.findall(text))
