"""Portable use: everything beside the program, and a plain sentence where that cannot be."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.support.commands import ROOT, run_python
from thop_desktop import paths, portable
from thop_desktop.errors import PortableFolderError


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The variables that are set here end with the test."""
    for name in (*portable.TEMPORARY_VARIABLES, portable.CACHE_VARIABLE):
        monkeypatch.setenv(name, "before")
    before = tempfile.tempdir
    yield
    tempfile.tempdir = before


@pytest.mark.usefixtures("environment")
def test_temporary_files_and_caches_come_into_the_data_folder(tmp_path: Path) -> None:
    data = tmp_path / "data"
    portable.settle_in(data)
    assert tempfile.gettempdir() == str(data / "temp")
    assert {os.environ[name] for name in portable.TEMPORARY_VARIABLES} == {str(data / "temp")}
    assert os.environ["XDG_CACHE_HOME"] == str(data / "cache")
    (data / "temp" / portable.PROBE).write_bytes(b"left by a crash")
    portable.settle_in(data)
    assert list((data / "temp").iterdir()) == []


@pytest.mark.usefixtures("environment")
def test_a_folder_that_cannot_be_made_is_told_with_a_way_out(tmp_path: Path) -> None:
    in_the_way = tmp_path / "data"
    in_the_way.write_bytes(b"mine")
    with pytest.raises(PortableFolderError) as caught:
        portable.settle_in(in_the_way)
    assert caught.value.folder == in_the_way
    assert caught.value.file == in_the_way
    assert "write protection" not in str(caught.value)
    assert in_the_way.read_bytes() == b"mine"


@pytest.mark.usefixtures("environment")
def test_a_folder_that_is_there_and_cannot_be_written_is_told_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    portable.settle_in(tmp_path)

    def refuse(file: Path) -> None:
        raise OSError(30, "Read-only file system", str(file))

    monkeypatch.setattr(portable, "make_private_file", refuse)
    with pytest.raises(PortableFolderError, match="Read-only file system"):
        portable.settle_in(tmp_path)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of this checkout with a marker, and something in the place of its data folder."""
    program = tmp_path / "stick"
    for name in ("thop_desktop", "resources", "translations"):
        skip = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, program / name, ignore=skip)
    shutil.copy(ROOT / "pyproject.toml", program)
    (program / paths.MARKERS[1]).write_bytes(b"")
    return program


def run(program: Path, *arguments: str | Path) -> CompletedProcess[str]:
    """Run the program of a copy elsewhere, with a home and a place for temporary files there."""
    place = program.parent / "place"
    place.mkdir(exist_ok=True)
    return run_python(
        ["-m", "thop_desktop", *arguments],
        cwd=place,
        package=program,
        environment={"PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen"},
    )


def test_where_nothing_can_be_kept_it_says_so_and_keeps_nothing_elsewhere(copy: Path) -> None:
    (copy / "data").write_bytes(b"in the way")
    for arguments in ([], ["--tour", "pictures"]):
        done = run(copy, *arguments)
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1
        assert done.stderr.startswith(f"Nothing can be kept in {copy / 'data'}: ")
        assert list((copy.parent / "place").iterdir()) == []


def test_the_self_check_tells_of_it(copy: Path) -> None:
    done = run(copy, "--selfcheck", "--language", "en")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"This is a portable copy. What you keep is beside the program itself, in {copy}" in (
        done.stdout
    )
    assert not (copy / "data").exists()
    assert list((copy.parent / "place").iterdir()) == []


# A start of which only the window and the answer are not real.
ANSWERED = """
import sys
from pathlib import Path
import thop_desktop.app
import thop_desktop.ui.start_trouble
from thop_desktop.__main__ import main
from thop_desktop.ui.start_trouble import Answer

asked = []

def answer(app, error, translations, language):
    asked.append((type(error).__name__, translations.is_dir(), language))
    Path(sys.argv[1]).unlink()
    return Answer(sys.argv[2])

thop_desktop.ui.start_trouble.ask_at_start = answer
thop_desktop.app.run = lambda *_given: 0
print(main([]), *asked)
"""


@pytest.mark.parametrize(("answer", "status"), [("again", 0), ("read", 0), ("close", 2)])
def test_who_takes_the_protection_off_can_try_again(copy: Path, answer: str, status: int) -> None:
    in_the_way = copy / "data"
    in_the_way.write_bytes(b"")
    done = run_python(
        ["-c", ANSWERED, in_the_way, answer],
        cwd=copy.parent,
        package=copy,
        environment={"PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "minimal"},
    )
    assert done.stdout == f"{status} ('PortableFolderError', True, 'nl')\n", done.stderr
    assert in_the_way.is_dir() is (answer == "again")
