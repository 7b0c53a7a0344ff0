"""The page of a new recovery code: it comes before anything else of the diary."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from thop_desktop.ui.door import Door
from thop_desktop.ui.keeper import Keeper, Task
from thop_desktop.ui.look import Look
from thop_desktop.ui.measure import measured
from thop_desktop.ui.page import Page
from thop_desktop.ui.paper import Paper
from thop_desktop.ui.recovery_sheet import Chooser, RecoverySheet, two_of


class SheetPage(Page):
    """Stays until two groups of the code were typed, or the diary is locked."""

    guide_chapter = "een-dagboek-maken"

    def __init__(
        self,
        look: Look,
        keeper: Keeper,
        dialogs: Door,
        paper: Paper,
        *,
        clock: Callable[[], datetime],
        choose: Chooser = two_of,
    ) -> None:
        """Make the page.

        Args:
            look: theme and text size.
            keeper: the diary's door, which has a new code.
            dialogs: the door for questions.
            paper: where the sheet can go.
            clock: tells the local time.
            choose: which two groups are asked for.

        Raises:
            RuntimeError: there is no new code.
        """
        is_first = keeper.task is Task.MAKING
        super().__init__(
            look,
            self.tr("Your recovery code"),
            kicker=self.tr("Step 2 of 2") if is_first else "",
            lead=""
            if is_first
            else self.tr("The earlier sheet no longer opens your diary. Tear it up."),
        )
        if keeper.code is None:
            raise RuntimeError("there is no new recovery code")
        self.gap(8)
        self.sheet = RecoverySheet(
            look, keeper.code, keeper.name(), dialogs, paper,
            now=clock(), confirmed=keeper.confirm_code, choose=choose,
        )  # fmt: skip
        keeper.locking.connect(self.sheet.forget)
        self.add(measured(look, self.sheet), 0)
        self.column.addStretch(1)

    def first_focus(self) -> QWidget:
        """The button that prints the sheet."""
        return self.sheet.first_widget
