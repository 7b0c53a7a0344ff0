"""Drawings, or the words in them, that are damaged: the texts around them can still be read."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.commands import ROOT
from tests.support.program import start_program
from thop_desktop import paths
from thop_desktop.ui.reader_page import ReaderPage

DAMAGE = {
    "words that are not TOML": ("nl.toml", "= ["),
    "a word where a table of words belongs": ("nl.toml", "three-areas = 3"),
    "a number where a word belongs": ("nl.toml", "[three-areas]\nalt = 3"),
    "half a drawing": ("three-areas.svg", "<svg"),
}


@pytest.mark.parametrize(("file", "instead"), DAMAGE.values(), ids=DAMAGE.keys())
def test_a_page_is_read_although_its_drawing_is_broken(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    file: str,
    instead: str,
) -> None:
    package = tmp_path / "package"
    for folder in ("resources", "translations"):
        shutil.copytree(ROOT / folder, package / folder)
    monkeypatch.setattr(paths, "PACKAGE", package)
    (package / "resources" / "figures" / file).write_text(instead, encoding="utf-8")
    with start_program(tmp_path / "home") as running:
        running.accept_gate()
        page = next(page for page in running.program.book.pages.values()
                    if "figure:three-areas" in page.body)  # fmt: skip
        running.go("article", page.id)
        # Painted too, which is when a drawing is asked for.
        running.window.grab()
        assert running.room(ReaderPage).view.toPlainText().startswith(page.title)
        assert running.dialogs.reports == []
