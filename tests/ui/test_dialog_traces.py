"""Qt's own dialogs for files leave no path behind: a path may tell of somebody."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from thop_desktop.ui.dialog_traces import COMPANY, KEYS, nothing_remembered

LAST, HISTORY = KEYS


@pytest.fixture
def conf(qapp: QApplication, tmp_path: Path) -> Iterator[Path]:
    """Where Qt remembers, for this test alone."""
    scope, native = QSettings.Scope.UserScope, QSettings.Format.NativeFormat
    before = Path(QSettings(native, scope, COMPANY).fileName()).parent
    QSettings.setPath(native, scope, str(tmp_path))
    yield tmp_path / f"{COMPANY}.conf"
    QSettings.setPath(native, scope, str(before))


def remembered() -> dict[str, object]:
    settings = QSettings(QSettings.Scope.UserScope, COMPANY)
    return {key: settings.value(key) for key in KEYS if settings.contains(key)}


def look_into(folder: Path) -> None:
    """What the system's dialog does, as far as Qt draws it itself."""
    window = QWidget()
    dialog = QFileDialog(window, "", str(folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    QTimer.singleShot(0, dialog, dialog.accept)
    dialog.exec()
    dialog.setParent(None)
    dialog.deleteLater()
    del dialog
    QApplication.sendPostedEvents(None, 52)  # deletions that wait


def test_qt_itself_would_remember_the_folder(conf: Path, tmp_path: Path) -> None:
    (tmp_path / "anna").mkdir()
    look_into(tmp_path / "anna")
    assert "anna" in str(remembered())


def test_nothing_of_it_is_left(conf: Path, tmp_path: Path) -> None:
    (tmp_path / "anna").mkdir()
    with nothing_remembered():
        look_into(tmp_path / "anna")
    assert remembered() == {}
    assert "anna" not in conf.read_text(encoding="utf-8")


def test_what_other_programs_had_remembered_stays(conf: Path, tmp_path: Path) -> None:
    settings = QSettings(QSettings.Scope.UserScope, COMPANY)
    settings.setValue(LAST, "file:///music")
    settings.setValue("FileDialog/viewMode", "List")
    settings.sync()
    (tmp_path / "anna").mkdir()
    with nothing_remembered():
        look_into(tmp_path / "anna")
    assert remembered() == {LAST: "file:///music"}
    assert QSettings(QSettings.Scope.UserScope, COMPANY).contains("FileDialog/viewMode")
