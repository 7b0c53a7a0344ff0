"""What stays of a plan when the diary locks: nothing of one that it keeps, all of another."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.diaries import open_diary
from tests.support.plans import desk_of, fill_page, make_ready
from tests.support.program import Running
from tests.support.worksheets import finished, form_of, weeks_ago, worksheet_program
from tests.support.written import texts_within
from thop_desktop.instruments.filled import Filled
from thop_desktop.ui.plan_rows import PlanRows


def offered(running: Running) -> int:
    """How many lines of the diary are offered to the house plan at hand."""
    running.go("plans")
    running.go("plan-fill", "house-plan")
    (rows,) = fill_page(running).findChildren(PlanRows)
    return len(rows.offer_buttons)


def test_what_is_kept_nowhere_is_offered_nothing_of_the_diary(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, resources: Path
) -> None:
    done = finished(form_of(resources), weeks_ago(2), "done")
    with worksheet_program(tmp_path / "home", qtbot, done, opened=False) as running:
        desk, sources = desk_of(running), running.program.parts().plans.sources()
        running.go("plan-fill", "house-plan")
        running.type_words("Tandenpoetsen")
        open_diary(running, qtbot)
        assert desk.current is not None
        assert desk.is_loose(desk.current.id)
        assert offered(running) == 0
        assert sources.estimate() is None
        desk.keep(desk.current.id)
        assert offered(running) > 0
        assert sources.estimate() is not None
        running.program.lock()
        assert desk.current is None


def test_the_page_itself_forgets_what_the_diary_keeps_and_nothing_else(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    """Before another page takes its place, and whatever else let go of the plan by then."""
    rows = {"moments": [{"id": "1", "words": "gooide haar vork", "do": "gooide mee"}]}
    left: list[str] = []
    with worksheet_program(tmp_path / "home", qtbot) as running:
        plan_id = make_ready(running, "ahead", Filled(rows))
        running.go("plan-fill", f"plan:{plan_id}", "early")
        page = fill_page(running)
        assert [text for text in texts_within(page) if "gooide" in text]
        # After all others that hear of it.
        running.program.keeper.locking.connect(
            lambda: left.extend(text for text in texts_within(page) if "gooide" in text)
        )
        running.program.lock()
        assert left == []
        running.go("plan-fill", "house-plan")
        running.type_words("Wat niemand bewaart")
        page = fill_page(running)
        page.forget()
        assert "Wat niemand bewaart" in list(texts_within(page))
