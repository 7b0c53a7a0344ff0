"""The part of the tour in what leaves the diary and what comes in."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from thop_desktop.app import Program
from thop_desktop.report.leaving import Form
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry, Kind
from thop_desktop.tour.diary import BUTTERFLY, EVENING
from thop_desktop.tour.seen import Visit, wait_until
from thop_desktop.ui.export_choice import ExportChoice
from thop_desktop.ui.export_names import ExportNames
from thop_desktop.ui.export_page import ExportPage
from thop_desktop.ui.export_preview import ExportPreview
from thop_desktop.ui.export_save import ExportSave
from thop_desktop.ui.import_page import ImportPage
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place

STRONG = "zeven sloten tegelijk"
QUESTIONS = "Hoe bereiden we Vlinder voor op bezoek?\nWat kan school doen als ze stil wordt?"
# Nobody of this name exists in these lines or elsewhere.
NAME, ANOTHER = "Sanne de Vries", "de juf"
TEXT = """# Schrift

## zaterdag 12 september 2026

Samen naar het bos. Vlinder liep voorop en wees alles aan.

## zondag 20 september 2026, 18:30

Het eten ging rustig. Bever vroeg zelf om nog een aardappel.

## dinsdag 6 oktober 2026

Moe. Vroeg naar bed gegaan.
"""
BAD_TEXT = (
    "## 12 september 2026\n\nSamen naar het bos.\n\n## 31 september 2026\n\nEen dag te ver.\n"
)

Room = TypeVar("Room", bound=QWidget)


def leaving_visits(program: Program) -> Iterator[Visit]:
    """Taking something along step by step, and bringing something in.

    Args:
        program: on a throw-away profile, its diary open and filled by `diary_visits`.
    """
    go = program.window.go
    with TemporaryDirectory() as folder:
        place = Path(folder)
        yield "export", lambda: _begin(program)
        yield "export-own-period", lambda: _choose_days(program)
        yield "export-choice", lambda: _choose(program)
        yield "export-entries", lambda: _scroll(program, 0.6)
        yield "export-entries-end", lambda: _scroll(program, 1.0)
        yield "export-names", lambda: _name(program)
        yield "export-preview", lambda: _look(program)
        yield "export-preview-end", lambda: _scroll(program, 0.5)
        yield "export-warning", lambda: _warn(program, place / "gespreksblad.pdf")
        yield "export-passphrase", lambda: _protect(program)
        yield "export-saved", lambda: _save(program)
        yield "export-everything", lambda: _everything(program)
        yield "import", lambda: go(Place("diary-import"))
        yield "import-found", lambda: _import(program, place / "schrift.md", TEXT)
        yield "import-done", lambda: _keep(program)
        yield "import-no-day", lambda: _import(program, place / "brief.txt", "Een goede dag.")
        yield "import-trouble", lambda: _import(program, place / "fout.md", BAD_TEXT)
        yield "import-locked", lambda: _import(program, place / "x.age", "age-encryption.org/v1")


def _room(program: Program, kind: type[Room]) -> Room:
    room = program.window.room
    if not isinstance(room, kind):
        raise TypeError(room)
    return room


def _step(program: Program, kind: type[Room]) -> Room:
    step: QWidget = _room(program, ExportPage).step
    if not isinstance(step, kind):
        raise TypeError(step)
    return step


def _begin(program: Program) -> None:
    Diary(program.keeper.vault).add(
        Entry(
            EVENING.replace(hour=15, minute=20),
            f"Gesprek op school met {NAME} en de juf. Ze vertelde dat Vlinder in de pauze vaak"
            " alleen staat.",
            kind=Kind.MOMENT,
            child=BUTTERFLY.id,
            tags=("school",),
        ),
        EVENING,
    )
    program.window.go(Place("diary-export"))


def _choose_days(program: Program) -> None:
    _room(program, ExportPage).choose_form(Form.SHEET)
    _step(program, ExportChoice).choose_period("own")


def _choose(program: Program) -> None:
    step = _step(program, ExportChoice)
    step.choose_period("weeks")
    if step.questions is not None:
        step.questions.setPlainText(QUESTIONS)
    step.patterns.click()
    entry = Diary(program.keeper.vault).newest(5)[4]
    step.list.turn(entry.id)


def _scroll(program: Program, part: float) -> None:
    bar = _step(program, Page).verticalScrollBar()
    bar.setValue(round(bar.maximum() * part))


def _name(program: Program) -> None:
    _step(program, ExportChoice).go_on()
    step = _step(program, ExportNames)
    wait_until(lambda: not step.work.busy)
    step.own.setText(ANOTHER)
    step.add_own()
    for name, other in ((NAME, "mevrouw S."), (ANOTHER, "de leerkracht")):
        if name in step.fields:
            step.fields[name].setText(other)


def _look(program: Program) -> None:
    _step(program, ExportNames).go_on()
    _step(program, ExportPreview)


def _warn(program: Program, file: Path) -> None:
    _room(program, ExportPage).warn_of(file)


def _protect(program: Program) -> None:
    step = _step(program, ExportSave).part
    step.show_protect()
    step.passphrase.first.setText(STRONG)
    step.passphrase.again.setText(STRONG)
    wait_until(lambda: step.passphrase.is_judged)


def _save(program: Program) -> None:
    step = _step(program, ExportSave).part
    step.save_locked()
    wait_until(lambda: not step.work.busy)


def _everything(program: Program) -> None:
    page = _room(program, ExportPage)
    page.begin_again()
    page.choose_form(Form.FULL)


def _import(program: Program, file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")
    page = _room(program, ImportPage)
    page.look_at(file)
    wait_until(lambda: not page.work.busy)


def _keep(program: Program) -> None:
    page = _room(program, ImportPage)
    page.bring_in()
    wait_until(lambda: not page.work.busy)
