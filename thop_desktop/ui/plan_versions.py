"""What a plan said before, by day and time; at first only the latest few."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.store.plan import PlanVersion
from thop_desktop.ui.buttons import Button
from thop_desktop.ui.look import Look
from thop_desktop.ui.vault_words import moment_of

FEW = 3


class PlanVersions(QWidget):
    """A link for each; it opens that version to look at."""

    def __init__(
        self,
        look: Look,
        versions: Sequence[PlanVersion],
        people: Mapping[str, str],
        open_version: Callable[[int], object],
    ) -> None:
        """Make it.

        Args:
            look: theme and text size.
            versions: latest first.
            people: names by id; none where one person writes alone.
            open_version: opens the version of a number.
        """
        super().__init__()
        self._look, self._open = look, open_version
        self._people = people
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.space(2))
        for version in versions[:FEW]:
            self._add(version)
        self._rest = versions[FEW:]
        self._more: Button | None = None
        if self._rest:
            self._more = Button(look, self.tr("Show all of them"), self._show_rest, kind="link")
            self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_rest(self) -> None:
        if self._more is not None:
            self._more.hide()
        for version in self._rest:
            self._add(version)
        self._rest = ()

    def _add(self, version: PlanVersion) -> None:
        words = moment_of(version.at)
        who = self._people.get(version.by or "", "")
        if who:
            words = f"{words} · {who}"
        name = self.tr("Look at the version of %1").replace("%1", words)
        act = partial(self._open, version.number)
        button = Button(self._look, words, act, kind="link", icon="clock", name=name)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
