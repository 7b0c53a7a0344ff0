"""Files that leave the vault: whole or not at all, private, and locked where that is asked."""

import io
import os
import stat
from pathlib import Path

import pypdf
import pyrage  # type: ignore[import-untyped]
import pytest

from tests.support.vaults import make_vault
from thop_desktop.errors import NotSavedError
from thop_desktop.report.out_file import save_whole, whole_file
from thop_desktop.report.protect import lock_pdf, lock_with_age
from thop_desktop.report.snapshot import snapshot
from thop_desktop.store.private_settings import PrivateSettings


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    file = tmp_path / "map é" / "x.json"
    file.parent.mkdir()
    file.write_text("vorige")
    with whole_file(file) as out:
        out.write(b"een ")
        assert file.read_text() == "vorige"
        out.write(b"twee")
    assert file.read_text() == "een twee"
    assert os.listdir(file.parent) == ["x.json"]  # noqa: PTH208
    if os.name != "nt":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_nothing_is_left_when_it_goes_wrong(tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    file.write_text("vorige")

    def fails() -> None:
        with whole_file(file) as out:
            out.write(b"een ")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    assert file.read_text() == "vorige"
    assert os.listdir(tmp_path) == ["x.json"]  # noqa: PTH208


def test_a_folder_that_is_not_there_and_a_full_disk_are_told(tmp_path: Path) -> None:
    with pytest.raises(NotSavedError) as caught:
        save_whole(tmp_path / "weg" / "x", b"")
    assert caught.value.file == tmp_path / "weg" / "x"
    with pytest.raises(NotSavedError), whole_file(tmp_path / "x"):
        raise OSError(28, "No space left on device")
    (tmp_path / "map").mkdir()
    with pytest.raises(NotSavedError):
        save_whole(tmp_path / "map", b"x")
    assert os.listdir(tmp_path) == ["map"]  # noqa: PTH208


def test_a_locked_pdf_opens_with_its_passphrase_only() -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    writer.add_metadata({"/Title": "Gespreksblad"})
    plain = io.BytesIO()
    writer.write(plain)
    locked = lock_pdf(plain.getvalue(), "zeven slöten")
    assert b"Gespreksblad" not in locked
    reader = pypdf.PdfReader(io.BytesIO(locked))
    assert reader.is_encrypted
    assert not reader.decrypt("acht")
    assert reader.decrypt("zeven slöten")
    assert len(reader.pages) == 1
    assert b"/AESV3" in locked


def test_what_is_locked_with_age_opens_with_its_passphrase() -> None:
    locked = lock_with_age(b"woorden", "zeven sloten")
    assert locked.startswith(b"age-encryption.org/v1\n-> scrypt ")
    assert pyrage.passphrase.decrypt(locked, "zeven sloten") == b"woorden"


def test_a_snapshot_stays_what_it_was_and_changes_nothing(tmp_path: Path) -> None:
    from tests.support.vaults import NOW

    vault, _code = make_vault(tmp_path / "vault")
    PrivateSettings(vault).set("naam", 1)
    with snapshot(vault) as store:
        PrivateSettings(vault).set("naam", 2)
        assert PrivateSettings(store).get("naam") == 1
        with pytest.raises(RuntimeError):
            PrivateSettings(store).set("naam", 3)
    assert PrivateSettings(vault).all() == {"naam": 2}
    vault.lock(NOW)
