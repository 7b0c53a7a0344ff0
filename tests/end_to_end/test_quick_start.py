"""What keeps the start quick, and would be lost without anyone seeing it."""

from pathlib import Path

from tests.support.commands import run_python

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
WITHOUT_THE_HOOK = """
import builtins, sys, types
plain = builtins.__import__
program = types.ModuleType("thop_desktop.app")
program.run = lambda *_: print(builtins.__import__ is plain, "PySide6.QtCore" in sys.modules)
sys.modules["thop_desktop.app"] = program
from thop_desktop.__main__ import main
main([])
"""


def test_importing_is_left_as_it_was(tmp_path: Path) -> None:
    done = run_python(["-c", WITHOUT_THE_HOOK], cwd=tmp_path, environment=OFFSCREEN)
    assert done.stdout.split() == ["True", "True"], done.stderr
