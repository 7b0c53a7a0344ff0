"""The command line."""

import gc
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.commands import ROOT
from thop_desktop import __main__ as program
from thop_desktop import __version__
from thop_desktop.__main__ import main


@pytest.mark.parametrize(
    "arguments",
    [
        ["--scale", "0.5"],
        ["--scale", "3"],
        ["--scale", "nan"],
        ["--scale", "large"],
        ["--language", "de"],
        ["--theme", "neon"],
        ["--nonsense"],
        ["--tour"],
        ["--profile", "kept"],
        ["--tour", "pictures", "--profile", str(ROOT)],
    ],
)
def test_what_makes_no_sense_is_refused_with_one_line(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert capsys.readouterr().err.splitlines()[-1].startswith("thop-desktop: error: ")


def test_the_version_and_the_help_are_told_without_a_window() -> None:
    code = (
        "import sys; from thop_desktop.__main__ import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: print('PySide6' in sys.modules)\n"
    )
    for argument, expected in (("--version", __version__), ("--help", "--tour DIR")):
        told = subprocess.run(
            [sys.executable, "-c", code, argument], capture_output=True, text=True, check=True
        ).stdout
        assert expected in told
        assert told.splitlines()[-1] == "False"


@pytest.mark.parametrize(
    ("argument", "status", "words"),
    [("--version", 0, __version__), ("--help", 0, "--tour DIR"), ("--nonsense", 2, "--nonsense")],
)
def test_where_nothing_can_be_written_a_window_tells(
    argument: str, status: int, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(program, "_show_report", lambda text, *_buttons: shown.append(text))
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    with pytest.raises(SystemExit) as caught:
        main([argument])
    assert caught.value.code == status
    assert words in shown[0]


@pytest.mark.parametrize(
    ("answers", "status", "starts"),
    [(["close"], 2, 0), (["again", "close"], 2, 0), (["again", "read"], 0, 1)],
)
def test_who_can_keep_nothing_is_told_so_and_may_read(
    answers: list[str],
    status: int,
    starts: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    home = tmp_path / "home"
    home.write_bytes(b"")
    started: list[object] = []
    asked = iter(answers)
    monkeypatch.setenv("THOP_DESKTOP_HOME", str(home))
    monkeypatch.setenv("QT_QPA_PLATFORM", "minimal")
    monkeypatch.setattr(program, "_answer_to", lambda _error: next(asked))

    def start(*given: object) -> int:
        started.append(given)
        return 0

    monkeypatch.setattr(program, "_open", start)
    monkeypatch.setattr(gc, "disable", lambda: None)
    assert main([]) == status
    assert (len(started), list(asked)) == (starts, [])
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == len(answers)
    assert all(line.startswith(f"Nothing can be kept in {home}: ") for line in lines)
    assert home.read_bytes() == b""
