"""Every chart can be read as a table: the button that turns one into the other."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from thop_desktop.ui.buttons import Button
from thop_desktop.ui.look import Look


class TurnButton(Button):
    """Turns a chart into a table of the same, and back; it says which of them comes."""

    def __init__(
        self, look: Look, turn: Callable[[], object], *, as_table: bool = False, title: str = ""
    ) -> None:
        """Make it.

        Args:
            look: fonts and colours.
            turn: shows the other one.
            as_table: whether the table is shown now.
            title: of the chart, for who hears the button alone; "" where there is one chart.
        """
        super().__init__(look, "", turn, kind="quiet")
        self._title = title
        self.tell(as_table=as_table)

    def tell(self, *, as_table: bool) -> None:
        """Say what a click will show.

        Args:
            as_table: whether the table is shown now.
        """
        if as_table:
            words = QCoreApplication.translate("TurnButton", "Show as picture")
        else:
            words = QCoreApplication.translate("TurnButton", "Show as table")
        self.set_words(words, with_icon=False)
        self.setAccessibleName(f"{self._title}: {words}" if self._title else words)
