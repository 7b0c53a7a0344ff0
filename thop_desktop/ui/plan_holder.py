"""A field with what stands around it, and a column of such fields."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.instruments.instrument import Field
from thop_desktop.ui.labels import Label
from thop_desktop.ui.measure import measured
from thop_desktop.ui.plan_fields import make_field, speaks_for_itself
from thop_desktop.ui.plan_slot import PlanContext, Slot


class PlanHolder(QWidget):
    """Label, help, the field itself, and how an answer may sound."""

    def __init__(self, context: PlanContext, field: Field, slot: Slot, *, labelled: bool) -> None:
        """Make it.

        Args:
            context: what a field may need.
            field: what is asked.
            slot: where its value is kept.
            labelled: its label is shown; else what is above it says enough.
        """
        super().__init__()
        self.field = field
        self._context, self._slot, self._labelled = context, slot, labelled
        self._widget: QWidget | None = None
        self.hide()

    @property
    def widget(self) -> QWidget:
        """The field itself; it is made when it is first asked for, for many are never shown."""
        if self._widget is None:
            self._widget = self._make()
        return self._widget

    @property
    def made(self) -> QWidget | None:
        """The field itself if it was made already."""
        return self._widget

    def first_focus(self) -> QWidget:
        """Where to begin filling it in."""
        return first_focus_of(self.widget)

    def _make(self) -> QWidget:
        look, field = self._context.look, self.field
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(4))
        alone = speaks_for_itself(field)
        if self._labelled and not alone:
            column.addLayout(measured(look, Label(look, field.label, "text-strong")))
        if field.help and not alone:
            column.addLayout(measured(look, Label(look, field.help, "text", "quiet")))
        made = make_field(self._context, field, self._slot)
        self._context.made(made)
        column.addWidget(made)
        if field.examples:
            words = self.tr("For example: %1").replace("%1", " · ".join(field.examples))
            column.addLayout(measured(look, Label(look, words, "small", "quiet")))
        return made


class PlanFields(QWidget):
    """Fields below each other; which of them show depends on what is filled in."""

    def __init__(
        self,
        context: PlanContext,
        fields: Sequence[Field],
        slot: Slot,
        shown: Callable[[], Sequence[Field]],
        *,
        gap: int = 20,
        title: str = "",
    ) -> None:
        """Make it.

        Args:
            context: what a field may need.
            fields: all that may ever be asked here.
            slot: where their values are kept.
            shown: those that are asked now.
            gap: white space between them, in pixels.
            title: what stands above all of them; a field that says the same needs no label.
        """
        super().__init__()
        self._shown = shown
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.look.space(gap))
        self.holders: list[PlanHolder] = []
        for field in fields:
            holder = PlanHolder(context, field, slot, labelled=field.label != title)
            self.holders.append(holder)
            column.addWidget(holder)
        self.show_what_fits()

    def show_what_fits(self) -> None:
        """Show what is asked now, and hide the rest; what was told there stays."""
        asked = {field.id for field in self._shown()}
        for holder in self.holders:
            is_shown = holder.field.id in asked and not getattr(holder.widget, "is_empty", False)
            if holder.isHidden() == is_shown:
                holder.setVisible(is_shown)
            inside = getattr(holder.made, "show_what_fits", None)
            if inside is not None:
                inside()

    def show_told(self) -> None:
        """Let what repeats the words of other fields follow them."""
        self._let_all("show_told")

    def tell_whom(self) -> None:
        """The plan is about another child now."""
        self._let_all("tell_whom")

    def _let_all(self, name: str) -> None:
        """Have every widget do this, of those that can."""
        for holder in self.holders:
            act = getattr(holder.made, name, None)
            if act is not None:
                act()

    def first_focus(self) -> QWidget:
        """The first thing to fill in."""
        shown = [holder for holder in self.holders if not holder.isHidden()]
        found = (first_focus_of(holder.widget) for holder in shown)
        return next((widget for widget in found if widget.focusPolicy().value), self)


def first_focus_of(widget: QWidget) -> QWidget:
    """What the keyboard should reach first within a widget."""
    first = getattr(widget, "first_focus", None)
    return first() if first is not None else widget
