"""Trying what was made: what counts as whole, and that a bad program is found out."""

import hashlib
import json
import subprocess
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path

import hosted
import pytest
from facts import version

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script for sh")
# Does what the program does when it is asked to check itself and to take its tour.
STAND_IN = """\
#!/bin/sh
[ "$1" = --selfcheck ] && {{ printf '%s' '{report}' >"$4"; exit {status}; }}
[ "$1" = --tour ] && mkdir -p "$2" && printf '%s' '{picture}' >"$2/page.png"
"""

Maker = Callable[..., Path]


@pytest.fixture
def program(tmp_path: Path) -> Maker:
    """Makes a program that says and shows what it is told to."""

    def make(*, ok: bool = True, status: int = 0, picture: str = "a picture") -> Path:
        path = tmp_path / "thop-desktop"
        report = json.dumps({"ok": ok})
        path.write_text(STAND_IN.format(report=report, status=status, picture=picture))
        path.chmod(0o755)
        return path

    return make


def test_a_program_that_is_well_leaves_its_report_and_its_pictures(
    program: Maker, tmp_path: Path
) -> None:
    hosted.use(program(), tmp_path / "told")
    assert json.loads((tmp_path / "told" / "selfcheck.json").read_text())["ok"]
    assert (tmp_path / "told" / "pictures" / "page.png").read_text() == "a picture"


@pytest.mark.parametrize("fault", [{"ok": False}, {"status": 1}, {"picture": ""}])
def test_a_program_that_is_not_well_is_found_out(
    program: Maker, tmp_path: Path, fault: dict[str, object]
) -> None:
    with pytest.raises(hosted.NotWholeError):
        hosted.use(program(**fault), tmp_path / "told")


def test_a_program_that_says_nothing_is_found_out(tmp_path: Path) -> None:
    silent = tmp_path / "silent"
    silent.write_text("#!/bin/sh\n")
    silent.chmod(0o755)
    with pytest.raises(hosted.NotWholeError, match="reported nothing"):
        hosted.use(silent, tmp_path / "told")


def test_the_list_of_hashes_is_one_that_sha256sum_reads(tmp_path: Path) -> None:
    for name in ("b.deb", "a.tar.xz", "files.txt", "c.exe"):
        (tmp_path / name).write_bytes(name.encode())
    files = hosted.downloads(tmp_path, "linux")
    assert [path.name for path in files] == ["a.tar.xz", "b.deb"]
    listed = tmp_path / "SHA256SUMS.txt"
    listed.write_text(hosted.checksums_of(files))
    assert hashlib.sha256(b"a.tar.xz").hexdigest() in listed.read_text()
    subprocess.run(["sha256sum", "--check", "--quiet", listed.name], cwd=tmp_path, check=True)


def test_the_archive_is_unpacked_in_a_folder_of_its_own(
    program: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dist = tmp_path / "dist"
    dist.mkdir()
    archive = dist / f"thop-desktop-{version()}-linux-x86_64.tar.xz"
    with tarfile.open(archive, "w:xz") as packed:
        packed.add(program(), f"thop-desktop-{version()}/thop-desktop")
    monkeypatch.setattr(hosted, "DIST", dist)
    place = tmp_path / "place"
    place.mkdir()
    with hosted.from_archive(place) as installed:
        assert installed.is_relative_to(place)
        hosted.use(installed, tmp_path / "told")


def test_what_was_not_made_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hosted, "DIST", tmp_path)
    with pytest.raises(hosted.NotWholeError, match=r"windows-setup\.exe was not made"):
        hosted.made("-windows-setup.exe")
