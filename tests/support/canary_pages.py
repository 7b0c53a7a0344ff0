"""Every private page, opened in such a way that all its fields show."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from tests.support.canary_words import PRIVATE
from thop_desktop.app import Program
from thop_desktop.report.leaving import Form
from thop_desktop.store.children import Child, Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.store.key_slots import Passphrase
from thop_desktop.store.people_access import add_person
from thop_desktop.store.plan_sentences import PlanSentences
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.tour import children, diary, leaving, patterns, people, training, worksheet
from thop_desktop.tour.seen import settle, wait_until
from thop_desktop.trainer.skills import Kind
from thop_desktop.ui.chips import Choices
from thop_desktop.ui.export_choice import ExportChoice
from thop_desktop.ui.export_page import ExportPage
from thop_desktop.ui.export_save import ExportSave
from thop_desktop.ui.import_page import ImportPage
from thop_desktop.ui.manage_diary_page import ManageDiaryPage
from thop_desktop.ui.place import Place
from thop_desktop.ui.plan_list import PlanList
from thop_desktop.ui.training_round_page import RoundPage
from thop_desktop.ui.window import SMALLEST_SIZE, START_SIZE
from thop_desktop.ui.worksheet_page import WorksheetPage

EARLIER = datetime(2026, 11, 5, 19, 30, tzinfo=UTC)


class PrivatePages:
    """Opens them in a program that has gone through the tour, its diary open."""

    def __init__(self, program: Program, fill: Callable[[], object]) -> None:
        """Take the program, and what types into every field that shows."""
        self._program = program
        self._fill = fill

    def all(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """A name and what opens it, for each."""
        for name in (
            "entry", "entry_again", "entry_once_more", "entry_child", "plan", "plan_question",
            "worksheet_begin", "worksheet_domain", "practice", "practice_own", "own_situation",
            "practice_end", "entry_practice", "export_choice", "export_names", "export_save",
            "manage", "manage_own_name", "manage_leaving", "import_locked", "search", "child",
            "erase", "thrown_away",
        ):  # fmt: skip
            yield name, getattr(self, name)
            self._program.window.resize(START_SIZE)

    def keep(self) -> None:
        """Canaries that pages offer again: in lists, filters, tags and choices of a child."""
        vault = self._program.keeper.vault
        child = Children(vault).add(Child(f"{PRIVATE}alias", 9), EARLIER)
        entry = Entry(
            EARLIER, f"{PRIVATE}text", child=child.id, before=f"{PRIVATE}before",
            did=f"{PRIVATE}did", outcome=f"{PRIVATE}outcome", tags=(f"{PRIVATE}tag",),
        )  # fmt: skip
        Diary(vault).add(entry, EARLIER)
        for room in ("diary", "diary-patterns", "diary-children", "worksheet"):
            self._program.window.refresh(room)

    def entry(self) -> None:
        """A new entry in three parts, with its tags."""
        self._go("diary", "new")
        form = diary._page(self._program).desk.form
        template = form.template("conflict")
        assert template is not None
        form.begin_with(template)
        form.fields.open_panel("tags")

    entry_again = entry_once_more = entry

    def entry_child(self) -> None:
        """A child that is added from within an entry."""
        self._go("diary", "new")
        fields = diary._page(self._program).desk.form.fields
        fields.open_panel("child")
        fields._panel.open_form()  # type: ignore[union-attr]

    def plan(self) -> None:
        """A plan about what shows in the patterns."""
        self._go("diary-patterns")
        patterns._choose_fullest(self._program)
        patterns._begin_plan(self._program)

    def plan_question(self) -> None:
        """A plan from before, and whether it helped."""
        plans = PlanSentences(self._program.keeper.vault)
        plans.add(f"{PRIVATE}if", f"{PRIVATE}then", None, EARLIER)
        self._go("today")
        shown = next(iter(self._program.window.room.findChildren(PlanList)))
        shown._show_all()
        settle()
        next(iter(shown.findChildren(Choices)[0].buttons.values())).click()

    def worksheet_begin(self) -> None:
        """Whom a worksheet is about; it is soon after the last one, so it is asked why."""
        self._go("worksheet")
        begin = leaving._room(self._program, WorksheetPage).begin
        assert begin.about is not None
        if begin.about.child != diary.BUTTERFLY.id:
            begin.about.children_choices.buttons[diary.BUTTERFLY.id].click()
        begin.about.rater.setText(worksheet.RATER)
        begin.begin()

    def worksheet_domain(self) -> None:
        """A part of a worksheet."""
        self._go("worksheet")
        self._fill()
        leaving._room(self._program, WorksheetPage).begin.begin()
        settle()
        answers = worksheet._answers(self._program, 0)
        self._program.worksheet.change(answers)
        worksheet._go_to(self._program, next(iter(answers.calm)))

    def practice(self) -> None:
        """Four sentences."""
        training._ask(self._program, Kind.WRITE, "back-door")

    def practice_own(self) -> None:
        """A situation of one's own."""
        training._ask(self._program, Kind.OWN, "")

    def practice_end(self) -> None:
        """A plan at the end of a round."""
        training._ask(self._program, Kind.OWN, "")
        settle()
        training._answer(self._program, Kind.OWN)
        training._tell(self._program)
        leaving._room(self._program, RoundPage).stop()
        training._go_to_the_end(self._program)

    def own_situation(self) -> None:
        """A situation of one's own, step by step."""
        self._go("practice-own")

    def entry_practice(self) -> None:
        """An entry, step by step."""
        self._go("diary-practice", diary.VISIT)
        room = self._program.window.room
        if hasattr(room, "begin"):
            room.begin()

    def export_choice(self) -> None:
        """What to take along."""
        self._go("diary-export")
        leaving._room(self._program, ExportPage).choose_form(Form.SHEET)

    def export_names(self) -> None:
        """What names become."""
        self.export_choice()
        step = leaving._step(self._program, ExportChoice)
        step.list.turn(Diary(self._program.keeper.vault).newest(1)[0].id)
        leaving._name(self._program)

    def export_save(self) -> None:
        """A passphrase for a file."""
        self._go("diary-export")
        leaving._everything(self._program)
        leaving._step(self._program, ExportSave).part.show_protect()

    def manage(self) -> None:
        """Every form that can be open at once where the diary is managed."""
        page = self._manage()
        page.passphrase.open_form()
        page.people.open_adding()
        page.key.open_form()
        page.removal._open_form()

    def manage_own_name(self) -> None:
        """Another name of who is there."""
        people._open_renaming(self._program)

    def manage_leaving(self) -> None:
        """Removing somebody."""
        vault = self._program.keeper.vault
        words = Passphrase(people.OTHER_WORDS)
        slot = add_person(vault, people.OTHER, words, EARLIER, cost=LEAST_COST)
        self._program.keeper.access_changed.emit()
        self._manage().people.open_leaving(slot)

    def import_locked(self) -> None:
        """A file that comes in with its passphrase."""
        self._go("diary-import")
        page = leaving._room(self._program, ImportPage)
        file = Path.home() / "given.age"
        file.write_text("age-encryption.org/v1", encoding="utf-8")
        page.look_at(file)
        wait_until(lambda: not page.work.busy)

    def search(self) -> None:
        """The list of entries without one beside it, in which one searches."""
        self._program.window.resize(SMALLEST_SIZE)
        self._go("diary")

    def child(self) -> None:
        """One more child."""
        children._children(self._program).add_child()

    def erase(self) -> None:
        """A word that is typed before everything about a child is erased."""
        self._go("diary-erase", diary.BEAVER.id)
        children._ask(self._program)

    def thrown_away(self) -> None:
        """An entry that was thrown away, and is only read."""
        self._go("diary", "new")
        self._fill()
        page = diary._page(self._program)
        page.desk.throw_away()
        settle()
        page.list.show_thrown_away()

    def _manage(self) -> ManageDiaryPage:
        self._go("diary-settings")
        return leaving._room(self._program, ManageDiaryPage)

    def _go(self, room: str, target: str = "") -> None:
        self._program.window.go(Place(room, target))
        settle()
