"""What the documentation shows is what works."""

import re
from pathlib import Path

from tests.support.commands import ROOT, run_python

PYTHON = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


def test_the_vault_can_be_used_from_python_as_it_is_told(tmp_path: Path) -> None:
    (code,) = PYTHON.findall((ROOT / "docs" / "vault.md").read_text(encoding="utf-8"))
    done = run_python(["-c", code], cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Samen pannenkoeken gebakken." in done.stdout
    assert list((tmp_path / "profile" / "backups").glob("*.thopbackup"))
    assert not list((tmp_path / "profile").glob("*-wal"))
