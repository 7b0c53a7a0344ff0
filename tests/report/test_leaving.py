"""A file for what leaves the vault, written piece by piece while the vault is in use."""

import json
from datetime import timedelta
from pathlib import Path

import pyrage  # type: ignore[import-untyped]
import pytest

from tests.report.test_exports import WORDS
from tests.support.age_lock import lock_at_once
from tests.support.vaults import NOW, make_vault
from thop_desktop.report import leaving
from thop_desktop.report.leaving import Form, Request, write_out
from thop_desktop.report.picked import Picked
from thop_desktop.store.children import Child, Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.store.vault import Vault


@pytest.fixture(name="vault", scope="module")
def fixture_vault(tmp_path_factory: pytest.TempPathFactory) -> Vault:
    vault, _code = make_vault(tmp_path_factory.mktemp("vault") / "vault")
    Children(vault).add(Child("Vlinder", id="kid"), NOW)
    for number in range(50):
        at = NOW - timedelta(days=number)
        Diary(vault).add(Entry(at, f"Moment {number}", child="kid", id=f"{number}"), NOW)
    return vault


def nobody(_done: int, _of: int) -> None:
    """Nobody waits for it."""


@pytest.mark.parametrize("form", [Form.MARKDOWN, Form.CSV, Form.JSON, Form.FULL])
def test_each_form_says_what_was_picked(vault: Vault, tmp_path: Path, form: Form) -> None:
    file = tmp_path / f"uit{form.suffix}"
    picked = Picked().turned("7")
    request = Request(form, WORDS, "Titel", picked, {"Vlinder": "V.", "moment": "keer"})
    told: list[tuple[int, int]] = []
    write_out(vault, request, file, "", NOW, lambda done, of: told.append((done, of)))
    text = file.read_text(encoding="utf-8-sig")
    if form is Form.FULL:
        assert "Moment 7" in text
        assert "Vlinder" in text
        assert json.loads(text)["scope"] == "full"
    else:
        assert "keer 8" in text
        assert "keer 7" not in text
        assert "Moment" not in text.replace("Moment;", "").replace("· Moment ·", "")
        assert "Vlinder" not in text
        assert "V." in text
    assert told
    assert all(0 <= done <= of for done, of in told)
    assert not form.can_be_locked or form in (Form.JSON, Form.FULL)


def test_with_a_passphrase_it_is_locked(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaving, "lock_with_age", lock_at_once)
    file = tmp_path / "uit.json.age"
    write_out(vault, Request(Form.FULL, WORDS), file, "zeven", NOW, nobody)
    assert json.loads(pyrage.passphrase.decrypt(file.read_bytes(), "zeven"))["count"] == 51


@pytest.mark.parametrize("passphrase", ["", "zeven"])
@pytest.mark.parametrize("stop", [0, 1, 2])
def test_what_progress_raises_ends_it_and_no_file_is_left(
    vault: Vault, tmp_path: Path, passphrase: str, stop: int
) -> None:
    class StoppedError(Exception):
        pass

    calls = [0]

    def progress(_done: int, _of: int) -> None:
        if calls[0] == stop:
            raise StoppedError
        calls[0] += 1

    with pytest.raises(StoppedError):
        write_out(vault, Request(Form.FULL, WORDS), tmp_path / "x", passphrase, NOW, progress)
    assert not list(tmp_path.iterdir())


def test_what_is_written_meanwhile_does_not_change_what_leaves(
    vault: Vault, tmp_path: Path
) -> None:
    def progress(done: int, _of: int) -> None:
        if done == 0:
            Diary(vault).add(Entry(NOW, "later erbij"), NOW)

    write_out(vault, Request(Form.FULL, WORDS), tmp_path / "x", "", NOW, progress)
    assert "later erbij" not in (tmp_path / "x").read_text(encoding="utf-8")


def test_the_endings_of_names() -> None:
    assert [form.suffix for form in Form] == [".pdf", ".md", ".json", ".csv", ".json"]
