"""A clock that says a year that cannot be: what is written is kept, and its day is put right."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QDateEdit
from pytestqt.qtbot import QtBot

from tests.support.diaries import open_diary
from tests.support.program import running_program
from tests.support.written import diary_of, form_of, save_now, write_diary
from thop_desktop.ui.patterns_page import PatternsPage

FAR = datetime(2136, 11, 26, 20, 30, tzinfo=UTC)
TOLD = "Volgens de klok van deze computer is het maandag 26 november 2136."


def test_what_is_written_in_2136_is_kept_and_put_on_its_day(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    write_diary(tmp_path / "home", ())
    running = running_program(tmp_path / "home", accepted=True, clock=lambda: FAR)
    user = next(running)
    open_diary(user, qtbot)
    user.go("diary")
    user.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    user.type_words("Rustige avond.")
    save_now(user)
    (kept,) = diary_of(user).newest(9)
    assert (kept.text, kept.at) == ("Rustige avond.", FAR.replace(year=2100))
    assert any(words.startswith(TOLD) for words in user.words)
    # Nobody is asked to erase what would be more than a hundred years old.
    assert not any("jaar oud" in words for words in user.words)

    form = form_of(user)
    form.when.toggle()
    field = form.when.findChild(QDateEdit)
    assert field is not None
    field.setDate(QDate(2026, 11, 26))
    save_now(user)
    (kept,) = diary_of(user).newest(9)
    assert kept.at == FAR.replace(year=2026)
    assert not any(words.startswith(TOLD) for words in user.words)
    user.go("diary-patterns")
    user.room(PatternsPage)
    next(running, None)
