"""What the documentation shows is what works."""

import re
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from tests.support.commands import ROOT, run_python
from thop_desktop import paths
from thop_desktop.store.machine import read_machine_settings

PYTHON = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
TOML = re.compile(r"^```toml\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^():#]+)(?:#[^)]*)?\)")


def test_the_vault_can_be_used_from_python_as_it_is_told(tmp_path: Path) -> None:
    (code,) = PYTHON.findall((ROOT / "docs" / "vault.md").read_text(encoding="utf-8"))
    done = run_python(["-c", code], cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Samen pannenkoeken gebakken." in done.stdout
    assert list((tmp_path / "profile" / "backups").glob("*.thopbackup"))
    assert not list((tmp_path / "profile").glob("*-wal"))


def test_the_settings_that_the_manager_of_a_computer_copies_all_hold(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "beheer.md").read_text(encoding="utf-8")
    (example,) = TOML.findall(text)
    file = tmp_path / "settings.toml"
    file.write_text(example, encoding="utf-8")
    settings = read_machine_settings([file], tmp_path)
    assert settings.mistakes == ()
    named = {line.partition(" = ")[0] for line in settings.held}
    assert named == {field.name for field in fields(settings)} - {"file", "mistakes"}
    assert settings.backup_folder == tmp_path / "Documenten" / "Thop-kopie"


def test_the_places_that_are_named_are_those_that_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = (ROOT / "docs" / "beheer.md").read_text(encoding="utf-8")
    for system in ("linux", "darwin"):
        monkeypatch.setattr(sys, "platform", system)
        assert f"`{paths.machine_settings_places()[0].as_posix()}`" in text


@pytest.mark.parametrize("name", ["README.md", "SECURITY.md", "docs/beheer.md"])
def test_every_page_that_is_pointed_at_is_there(name: str) -> None:
    page = ROOT / name
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_the_readme_leads_to_what_organisations_ask_for() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert {"docs/beheer.md", "SECURITY.md"} <= set(LINK.findall(text))
