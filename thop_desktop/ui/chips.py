"""Small rounded buttons for properties, and choices among several of them."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSizePolicy, QWidget

from thop_desktop.ui.buttons import Button, Switch
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.look import Look


@dataclass(frozen=True)
class Option:
    """One thing that can be chosen.

    Attributes:
        value: what it stands for.
        words: what it says.
        hint: what it means, shown on hover and told to screen readers; or "".
    """

    value: Hashable
    words: str
    hint: str = ""


class Chip(Switch):
    """A button for a property: quiet while there is nothing in it, filled in when there is."""

    def __init__(
        self, look: Look, name: str, on_click: Callable[[], object], *, icon: str = ""
    ) -> None:
        """Make it without a value.

        Args:
            look: fonts, colours and measures.
            name: of the property; it stands there until it has a value.
            on_click: called without arguments.
            icon: name of an icon, shown beside a value.
        """
        super().__init__(look, name, on_click, kind="chip")
        self._look, self._name, self._icon = look, name, icon
        self.setFont(look.font("label"))
        self.setIconSize(look.icon_size())
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_value("")

    def nextCheckState(self) -> None:
        """Whoever opens what belongs to it marks it; a click alone does not."""

    def show_value(self, value: str) -> None:
        """Show what the property is; "" is nothing."""
        self.set_words(value or self._name, with_icon=bool(self._icon and value))
        self.setAccessibleName(f"{self._name}, {value}" if value else self._name)
        self.setToolTip(self._name if value else "")
        if self.property("filled") != bool(value):
            self.setProperty("filled", bool(value))
            self.style().unpolish(self)
            self.style().polish(self)
            self.updateGeometry()
        # Without a value the name alone is calmer, and all of them fit on one line.
        self.setIcon(self._look.icon(self._icon, "main") if self._icon and value else QIcon())


class Choices(QWidget):
    """Several options of which one may be chosen, or more; what is chosen can be let go again."""

    def __init__(
        self,
        look: Look,
        name: str,
        options: Sequence[Option],
        chosen: frozenset[Hashable],
        choose: Callable[[frozenset[Hashable]], object],
        *,
        several: bool = False,
    ) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            name: what is chosen, for screen readers.
            options: in order.
            chosen: the values that are chosen now.
            choose: takes the values that are chosen after each click.
            several: whether more than one may be.
        """
        super().__init__()
        self.setAccessibleName(name)
        self._chosen = chosen
        self._choose = choose
        self._several = several
        self.buttons: dict[Hashable, Button] = {}
        flow = Flow(self, look.space(8))
        for option in options:
            button = Button(
                look, option.words, partial(self._click, option.value), kind="option",
                hint=option.hint,
            )  # fmt: skip
            button.setFont(look.font("label"))
            button.setCheckable(True)
            button.setChecked(option.value in chosen)
            button.setAccessibleName(f"{name}: {option.words}")
            button.setAccessibleDescription(option.hint)
            # Long words go on below where the whole line has no room for them.
            button.wraps = True
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self.buttons[option.value] = button
            flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _click(self, value: Hashable) -> None:
        if value in self._chosen:
            self._chosen -= {value}
        else:
            self._chosen = self._chosen | {value} if self._several else frozenset({value})
        for other, button in self.buttons.items():
            button.setChecked(other in self._chosen)
        self._choose(self._chosen)
