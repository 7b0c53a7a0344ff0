"""Whatever opens can be left with Escape, and nothing is lost by it.

The other half stands in tests/end_to_end/test_large_text.py: Escape in each field of the tour.
"""

import ast
import sys
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from messages import PROGRAM, Found, gathered, in_dutch, words_of
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.diaries import WORDS
from tests.support.everything import held
from tests.support.program import EVENING, Running
from tests.support.worksheets import answer_stops, desk_of, kept_of, worksheet_program
from tests.support.written import form_of
from thop_desktop.errors import DiskFullError
from thop_desktop.report.leaving import Form
from thop_desktop.store.backups import write_backup
from thop_desktop.store.diary import Diary
from thop_desktop.store.erased_backups import note_erased
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.ui.dialogs import Dialogs
from thop_desktop.ui.figures import Figures
from thop_desktop.ui.keeper import ACCESS_CHANGED, DiaryState
from thop_desktop.ui.look import Look
from thop_desktop.ui.manage_diary_page import ManageDiaryPage
from thop_desktop.ui.manage_erased import ErasedPart
from thop_desktop.ui.printing import DialogPaper
from thop_desktop.ui.recovery_sheet import RecoverySheet
from thop_desktop.ui.save_part import SavePart

Key = Qt.Key
DAY = timedelta(days=1)
# What opens a window of its own, or a menu, and where. A new one is noticed, and then tried too.
OPENED = {
    ("Question", "ui/dialogs.py"),
    ("QFileDialog", "ui/dialogs.py"),  # the system's
    ("QPrintDialog", "ui/printing.py"),  # the system's
    ("ReportWindow", "ui/report_window.py"),
    ("QMenu", "ui/menu_button.py"),
    ("QMenu", "ui/reader_bar.py"),
}
OPENS = ("Dialog", "MessageBox", "Menu", "Popup", "Wizard")
# Asked by the real door itself, and before there is a window; tests/ui/test_dialogs.py and
# tests/ui/test_start_trouble.py leave those.
ASKED_ELSEWHERE = {"dialogs", "start_trouble"}


@pytest.fixture(scope="module")
def found() -> tuple[Found, ...]:
    return gathered()


def classes_that_open(trees: dict[str, ast.Module]) -> set[str]:
    """The program's own kinds of small windows."""
    return {
        node.name
        for tree in trees.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        and any(getattr(base, "id", "").endswith(OPENS) for base in node.bases)
    }


def trees_of_program() -> dict[str, ast.Module]:
    return {
        path.relative_to(PROGRAM).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in PROGRAM.rglob("*.py")
        if "tour" not in path.parts
    }


def test_everything_that_opens_is_known() -> None:
    trees = trees_of_program()
    own = classes_that_open(trees)
    opened = set()
    for file, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                named = [getattr(node.func, "id", "")]
                if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name):
                    named.append(node.func.value.id)  # a static function, such as of QFileDialog
                opened |= {(one, file) for one in named if one in own or one.endswith(OPENS)}
    assert opened == OPENED
    assert own == {"Question", "ReportWindow"}


def pressed(key: Qt.Key) -> None:
    """Press a key in the next small window."""

    def press() -> None:
        window = QApplication.activeModalWidget()
        if window is None:  # it is on its way
            QTimer.singleShot(0, press)
            return
        QTest.keyClick(window, key)
        stays = window.isVisible()
        window.close()  # or the test would wait for ever
        assert not stays, f"{window.accessibleName()!r} is not left"

    QTimer.singleShot(0, press)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_question_of_the_program_is_left_with_escape(
    look: Look, found: tuple[Found, ...], language: str
) -> None:
    window, dutch, seen = QWidget(), in_dutch(), 0
    for one in found:
        title, text, verbs = words_of(one, language, dutch)
        if one.kind == "question":
            pressed(Key.Key_Escape)
            assert Dialogs(look, window).ask(title, text, verbs or ["Sluit"]) == -1, title
            seen += 1
    assert seen >= 13
    window.deleteLater()


def leave_all(running: Running, look: Look) -> list[str]:
    """Ask in real small windows, and leave each with Escape; the list says which files asked."""
    asked: list[str] = []

    def ask(title: str, text: str, verbs: Sequence[str]) -> int:
        asked.append(Path(sys._getframe(1).f_code.co_filename).stem)
        pressed(Key.Key_Escape)
        return Dialogs(look, running.window).ask(title, text, verbs)

    running.dialogs.ask = ask  # type: ignore[method-assign]
    return asked


@pytest.fixture
def running(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Running]:
    """An open diary with children, entries, a worksheet that was begun, and something erased."""
    with worksheet_program(tmp_path / "home", qtbot) as running:
        running.click("Over wie gaat het?: Vlinder")
        running.click("Begin")
        answer_stops(running)
        vault = running.program.keeper.vault
        write_backup(vault, vault.backup_folders[0], EVENING - DAY)
        note_erased(vault, EVENING - 2 * DAY, EVENING)
        PrivateSettings(vault).set(ACCESS_CHANGED, (EVENING + DAY).isoformat())
        yield running


def save_over(running: Running, look: Look, folder: Path) -> SavePart:
    """A part that is about to replace a file that is there."""
    file = folder / "alles.json"
    file.with_name("alles.json.age").write_text("van eerder", encoding="utf-8")
    part = SavePart(
        look, Form.FULL, running.program.keeper.beside, running.dialogs,
        write=lambda: pytest.fail("nothing is written"), choose=lambda: file,
        back=lambda: None, leave=("Klaar", lambda: None, ""),
    )  # fmt: skip
    part.choose_place()
    for field in (part.passphrase.first, part.passphrase.again):
        field.setText(WORDS)
    part.save_locked()
    return part


def test_where_something_is_asked_escape_changes_nothing(
    running: Running, look: Look, figures: Figures, tmp_path: Path, found: tuple[Found, ...]
) -> None:
    vault, asked = running.program.keeper.vault, leave_all(running, look)
    before = held(vault)
    files = sorted(path for path in (running.home / "diary").rglob("*") if path.is_file())

    def same() -> None:
        assert held(vault) == before
        assert running.program.keeper.state is DiaryState.OPEN
        assert files == sorted(p for p in (running.home / "diary").rglob("*") if p.is_file())

    running.go("worksheet")
    running.click("Gooi weg")
    assert len(kept_of(running)) == 1
    running.go("diary-settings")
    page = running.room(ManageDiaryPage)
    running.click("Maak een nieuw herstelblad")
    running.click("Verwijder dit dagboek")
    page.key.replace_old()
    page.findChildren(ErasedPart)[0].replace()
    running.go("diary-erase", "vlinder")
    running.click("Wis Vlinder")
    same()
    paper = DialogPaper(running.dialogs, look, figures, running.window)
    sheet = RecoverySheet(
        look, RecoveryCode.random(), "", running.dialogs, paper, now=EVENING,
        confirmed=lambda: None,
    )  # fmt: skip
    sheet.save_sheet()
    part = save_over(running, look, tmp_path)
    assert part.passphrase.words == WORDS
    assert (tmp_path / "alles.json.age").read_text(encoding="utf-8") == "van eerder"
    running.go("diary", "fork")
    with patch.object(Diary, "change", side_effect=DiskFullError(running.home)):
        form_of(running).text.insertPlainText("Nog een zin. ")
        running.program.lock()
        assert "Nog een zin. " in form_of(running).text.text
    same()
    # Without a diary: what is kept nowhere is asked about before somebody else comes.
    running.program.keeper.lock()
    leaves_what_is_kept_nowhere(running)
    asking = {Path(one.file).stem for one in found if one.kind == "question"}
    assert asking - ASKED_ELSEWHERE - GIVES_WORDS == set(asked)


# It gives its words to erase_form, which asks.
GIVES_WORDS = {"erase_page"}


def leaves_what_is_kept_nowhere(running: Running) -> None:
    running.go("worksheet")
    running.click("Begin")
    answer_stops(running)
    draft = desk_of(running).current
    running.go("worksheet")
    running.click("Begin")
    running.program.profiles.begin(running.home / "ander")
    assert desk_of(running).current == draft
