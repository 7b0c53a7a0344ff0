"""A house plan from three conflicts of the diary: sorted, printed, and read back after locking."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import locked_diary, open_diary
from tests.support.program import EVENING, Running, start_program
from tests.support.written import every_text
from thop_desktop.instruments.reading import HOUSE_PLAN
from thop_desktop.store.children import Child, Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry, Kind
from thop_desktop.store.plans import Plans
from thop_desktop.ui.keeper import DiaryState

Key = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
THROWING, TEETH, COAT = "Vlinder gooide met blokken", "Tanden poetsen", "De jas bleef aan"
SAFETY = "Raakt het de veiligheid? Van je kind, van een ander of in huis?"
DAY = "Hoort het bij opstaan, eten, zelfverzorging, de bezigheden van de dag of slapen?"
BEHIND = "Doet je kind anders dan normaal, en vraag je je af wat erachter zit?"
SAY, GIVE, WIN = "Stop. Ik blijf bij je.", "Tien tellen is genoeg.", "De jas mag aan."


@pytest.fixture
def user(qtbot: QtBot, tmp_path: Path) -> Iterator[Running]:
    """Somebody whose open diary tells of three conflicts with a child."""
    locked_diary(tmp_path / "home")
    with start_program(tmp_path / "home", language="nl", accepted=True) as running:
        open_diary(running, qtbot)
        vault = running.program.keeper.vault
        child = Children(vault).add(Child("Vlinder"), EVENING)
        for days, words in enumerate((THROWING, TEETH, COAT), start=1):
            at = EVENING - timedelta(days=days)
            Diary(vault).add(Entry(at, f"{words}.", Kind.CONFLICT, child=child.id), at)
        yield running


def answer(user: Running, about: str, question: str, words: str) -> None:
    """Click on an answer to a question about a row."""
    user.click(f"{question} ({about}): {words}")


def test_three_conflicts_become_a_plan_that_is_printed_and_read_back(
    user: Running, qtbot: QtBot
) -> None:
    user.press(Key.Key_6, ALT)
    user.go("plan-fill", HOUSE_PLAN)
    for words, day in ((THROWING, "22"), (TEETH, "21"), (COAT, "20")):
        user.click(f"Zet op de lijst: {words} · {day} november 2026")
    user.click("Verder")
    answer(user, THROWING, SAFETY, "Ja")
    assert "Dit lijkt een Limit." in user.words
    for about in (TEETH, COAT):
        answer(user, about, SAFETY, "Nee")
    answer(user, TEETH, DAY, "Ja")
    answer(user, COAT, DAY, "Nee")
    answer(user, COAT, BEHIND, "Weet ik niet")
    assert {"Dit lijkt een Routine.", "Dit lijkt een Anchorpoint."} <= set(user.words)
    # The carer decides.
    for about, area in ((THROWING, "Limit"), (TEETH, "Routine"), (COAT, "Anchorpoint")):
        answer(user, about, "Wat kies jij?", area)
    # Half-way it may be locked: nothing of it stays in memory, and all of it is there again.
    user.press(Key.Key_L, CTRL)
    assert not [text for text in every_text() if "Vlinder" in text or TEETH in text]
    assert "Je plannen staan in je dagboek. Dat is op slot." in user.words
    open_diary(user, qtbot)
    user.go("plan-fill", HOUSE_PLAN, "sort")
    assert {"Dit lijkt een Limit.", TEETH} <= set(user.words)
    user.click("Verder")
    assert THROWING in user.words
    assert TEETH not in user.words
    user.type_words(SAY)
    user.click("Verder")
    user.press(Key.Key_Tab)
    user.type_words(GIVE)
    user.click("Verder")
    user.press(Key.Key_Tab)
    user.type_words(WIN)
    user.click("Verder")
    user.click("Klaar")
    assert user.place.room == "plan"
    plan_id = user.place.target
    assert {"Ons huisplan", SAY, GIVE, WIN} <= {words.split(": ", 1)[-1] for words in user.words}
    # On paper it is one page, and names nobody.
    printed: list[tuple[str, ...]] = []
    with patch(
        "thop_desktop.ui.printing.DialogPaper.print_sheet",
        lambda _paper, *told: printed.append(told),
    ):
        user.press(Key.Key_P, CTRL)
    html, title, foot = printed[0]
    assert all(words in html for words in (SAY, GIVE, WIN, "Je kind gooide met blokken"))
    assert "Vlinder" not in html + title + foot
    assert any("Op papier staat geen naam van een kind." in words for words in user.words)

    user.press(Key.Key_L, CTRL)
    assert user.program.keeper.state is DiaryState.LOCKED
    assert not [text for text in every_text() if SAY in text or "Vlinder" in text]

    open_diary(user, qtbot)
    (kept,) = Plans(user.program.keeper.vault).by_kinds((HOUSE_PLAN,))
    assert (kept.id, kept.draft) == (plan_id, False)
    user.go("plans")
    user.click("Ons huisplan. 23 november 2026")
    assert user.place.target == plan_id
    assert any(SAY in words for words in user.words)
    assert user.dialogs.told == []
    assert user.dialogs.reports == []
    assert QApplication.activeModalWidget() is None
