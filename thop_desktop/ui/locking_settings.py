"""The part of the settings on locking and hiding; each change holds at once."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from thop_desktop.ui.buttons import Choice
from thop_desktop.ui.check_row import CheckRow
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.labels import Label
from thop_desktop.ui.locking import (
    HIDE_KEYS,
    IDLE_MINUTES,
    NEVER,
    NO_KEY,
    SHARED_MINUTES,
    LockingPolicy,
    composed,
)
from thop_desktop.ui.locking_kept import KeptWishes
from thop_desktop.ui.locking_screenshots import can_leave_out
from thop_desktop.ui.look import Look
from thop_desktop.ui.machine_words import held_words
from thop_desktop.ui.mirror import margins


class LockingSettings(QWidget):
    """Shows what holds; what the machine's manager holds cannot be changed, and says so."""

    def __init__(
        self,
        look: Look,
        kept: KeptWishes,
        policy: LockingPolicy,
        changed: Callable[[], object],
        *,
        can_leave_out: bool = can_leave_out(),
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            kept: where wishes are remembered.
            policy: what the manager holds.
            changed: called after each change.
            can_leave_out: whether the system can leave a window out of pictures of the screen.
        """
        super().__init__()
        self._look, self._kept, self._policy, self._changed = look, kept, policy, changed
        self._cannot = frozenset() if can_leave_out else frozenset({"no_screenshots"})
        self.choices: dict[tuple[str, Any], Choice] = {}
        self.ticks: dict[str, CheckRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.space(8))
        wishes = composed(kept.wishes, policy)
        self._add_choice("idle_minutes", self.tr("Lock when nobody is using it"), {
            **{number: self._after(number) for number in self._offered(wishes.minutes)},
            NEVER: self.tr("Never"),
        })  # fmt: skip
        self._add_tick("shared", self.tr("Others use this computer too"), self.tr(
            "Then the diary locks after %n minute(s), or after the time that you choose. "
            "‘Never’ is then not possible.", "", SHARED_MINUTES,
        ))  # fmt: skip
        self._add_tick("on_minimise", self.tr("Lock when I minimise the window"))
        hint = self.tr("On most computers the diary also locks when the computer locks or sleeps.")
        self._column.addWidget(Label(look, hint, "text", "quiet"))
        self._column.addSpacing(look.space(12))
        keys = {
            name: QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            for name, key in HIDE_KEYS.items()
        }
        self._add_choice("hide_key", self.tr("Hide the window at once with"),
                         {**keys, NO_KEY: self.tr("No key")})  # fmt: skip
        self._column.addSpacing(look.space(12))
        self._add_tick(
            "no_screenshots", self.tr("Keep my diary out of screenshots"),
            "" if can_leave_out else self.tr("This computer cannot do that."),
        )  # fmt: skip
        self._show()

    def _offered(self, minutes: int) -> list[int]:
        """The usual times, and one that a manager holds besides."""
        return sorted({*IDLE_MINUTES, minutes} - {NEVER})

    def _after(self, minutes: int) -> str:
        return self.tr("After %n minute(s)", "", minutes)

    def _add_choice(self, name: str, words: str, offered: dict[Any, str]) -> None:
        look = self._look
        self._column.addWidget(Label(look, words, "text-strong"))
        line = QWidget()
        line.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        line.setSizePolicy(policy)
        flow, group = Flow(line, look.space(12)), QButtonGroup(self)
        for value, said in offered.items():
            button = Choice(look, said)
            button.setAccessibleName(f"{words}: {said}")
            button.clicked.connect(partial(self._choose, name, value))
            group.addButton(button)
            flow.addWidget(button)
            self.choices[name, value] = button
        self._column.addWidget(line)
        self._add_held(name)

    def _add_tick(self, name: str, words: str, below: str = "") -> None:
        """A box, and what is to be known of it; where it cannot be changed, why not."""
        tick = CheckRow(self._look, words)
        tick.clicked.connect(lambda on: self._choose(name, on))
        self.ticks[name] = tick
        self._column.addWidget(tick)
        if name in self._policy.held and name not in self._cannot:
            self._add_held(name)
        elif below:
            self._add_note(below)

    def _add_held(self, name: str) -> None:
        if name in self._policy.held:
            self._add_note(held_words())

    def _add_note(self, words: str) -> None:
        """Nearer to what it is about than to what comes after it."""
        note = Label(self._look, words, "text", "quiet")
        note.setContentsMargins(margins(self._look.space(14), 0, 0, self._look.space(8)))
        self._column.addWidget(note)

    def _choose(self, name: str, value: Any, _on: bool = False) -> None:
        self._kept.keep(replace(self._kept.wishes, **{name: value}))
        self._show()
        self._changed()

    def _show(self) -> None:
        """Show what holds now: one choice may decide on another."""
        wishes, held = composed(self._kept.wishes, self._policy), self._policy.held
        chosen = {"idle_minutes": wishes.minutes, "hide_key": wishes.hide_key}
        for (name, value), button in self.choices.items():
            on = chosen[name] == value
            button.setChecked(on)
            # The Tab key comes to the chosen one; the arrow keys go on from there.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if on else Qt.FocusPolicy.NoFocus)
            never_here = name == "idle_minutes" and value == NEVER and wishes.shared
            button.setVisible(not never_here)
            button.setEnabled(name not in held)
        for name, tick in self.ticks.items():
            tick.setChecked(getattr(wishes, name) and name not in self._cannot)
            tick.setEnabled(name not in held and name not in self._cannot)
