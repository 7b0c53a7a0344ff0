"""The properties of an entry: a row of chips, each of which opens its own field below."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from thop_desktop.store.children import Child
from thop_desktop.store.entry import Area, Entry, Kind
from thop_desktop.ui.child_field import ChildField
from thop_desktop.ui.chips import Chip, Choices, Option
from thop_desktop.ui.diary_names import (
    DiaryWords,
    area_names,
    capital,
    energy_names,
    kind_names,
    mood_names,
)
from thop_desktop.ui.escape import leave_form
from thop_desktop.ui.explained import Explained
from thop_desktop.ui.flow import Flow
from thop_desktop.ui.look import Look
from thop_desktop.ui.tags_field import TagsField

ICONS = {
    "kind": "notebook",
    "child": "user",
    "area": "info",
    "mood": "smiley",
    "energy": "battery-medium",
    "tags": "tag",
    "story": "list-bullets",
}

# What fits on a chip.
LONGEST = 32


@dataclass(frozen=True)
class FieldSources:
    """What the fields offer.

    Attributes:
        children: who can be chosen.
        alias: what a child is called, by its id; "" when it is not known.
        add_child: keeps a nickname; returns the child, or why it could not be kept.
        tags: the tags used before that begin with a text.
        words: the explanation of each area.
        who: who wrote an entry, in words; "" where one person writes alone.
    """

    children: Callable[[], Sequence[Child]]
    alias: Callable[[str], str]
    add_child: Callable[[str], Child | str]
    tags: Callable[[str], tuple[str, ...]]
    words: DiaryWords
    who: Callable[[Entry], str] = lambda _entry: ""


class EntryFields(QWidget):
    """Keeps an entry whose properties are as they are chosen here.

    Signals:
        changed: a property was chosen, or let go.
        story_wanted: the fields for what came before and after are wanted.
    """

    changed = Signal()
    story_wanted = Signal()

    def __init__(self, look: Look, sources: FieldSources) -> None:
        """Make the row of chips."""
        super().__init__()
        self._look = look
        self._sources = sources
        self._entry: Entry | None = None
        self._panel: QWidget | None = None
        self.opened = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(12))
        row = QWidget()
        flow = Flow(row, look.space(8))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        row.setSizePolicy(policy)
        names = {
            "kind": self.tr("Type"),
            "child": self.tr("Child"),
            "area": self.tr("Area"),
            "mood": self.tr("Mood"),
            "energy": self.tr("Energy"),
            "tags": self.tr("Tags"),
            "story": self.tr("Before, response, outcome"),
        }
        self._names = names
        self.chips = {
            name: Chip(look, words, partial(self.toggle, name), icon=ICONS[name])
            for name, words in names.items()
        }
        for chip in self.chips.values():
            flow.addWidget(chip)
        column.addWidget(row)
        self._below = column

    @property
    def entry(self) -> Entry:
        """The entry with the properties chosen here.

        Raises:
            RuntimeError: no entry is shown.
        """
        if self._entry is None:
            raise RuntimeError("no entry is shown")
        return self._entry

    def show_entry(self, entry: Entry | None) -> None:
        """Show the properties of an entry, or of none; whatever was open is closed."""
        self._entry = entry
        self.close_panel()
        if entry is not None:
            self._show_values()
        else:
            for chip in self.chips.values():
                chip.show_value("")

    def take(self, entry: Entry) -> None:
        """The same entry as it is kept now; what is open stays so."""
        self._entry = entry
        self._show_values()

    def set(self, **properties: object) -> None:
        """Let properties have other values."""
        self._entry = replace(self.entry, **properties)  # type: ignore[arg-type]
        self._show_values()
        self.changed.emit()

    def toggle(self, name: str) -> None:
        """Open the field of a property, or close it when it is open."""
        if isinstance(self._panel, TagsField):
            self._panel.take_typed()
        if name == "story":
            self.close_panel()
            self.story_wanted.emit()
        elif self.opened == name:
            self.close_panel()
            self.chips[name].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.open_panel(name)

    def open_panel(self, name: str) -> None:
        """Open the field of a property."""
        self.close_panel()
        self._panel = self._make(name)
        self.opened = name
        self.chips[name].setChecked(True)
        self._below.addWidget(self._panel)
        if isinstance(self._panel, (TagsField, ChildField)):
            self._panel.first_focus().setFocus(self._reason(name))

    def close_panel(self) -> None:
        """Close whatever field is open."""
        self.opened = ""
        for chip in self.chips.values():
            chip.setChecked(False)
        if self._panel is not None:
            panel, self._panel = self._panel, None
            panel.hide()
            panel.setParent(None)
            panel.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the field that is open; a nickname half typed stays."""
        if event.key() == Qt.Key.Key_Escape and self.opened:
            leave = partial(self.toggle, self.opened)
            typed = isinstance(self._panel, ChildField) and bool(self._panel.field.text())
            leave_form(typed=typed, leave=leave, verb=self.chips[self.opened])
        else:
            super().keyPressEvent(event)

    def _make(self, name: str) -> QWidget:
        entry = self.entry
        if name == "child":
            children = self._sources.children()
            return ChildField(
                self._look, children, entry.child, self._choose_child, self._add_child
            )
        if name == "tags":
            return TagsField(
                self._look, entry.tags, self._sources.tags, lambda tags: self.set(tags=tags)
            )
        chosen: Hashable = getattr(entry, name)
        options = self._options(name)
        choices = Choices(
            self._look,
            self._names[name],
            options,
            frozenset({chosen} - {None}),
            partial(self._choose, name),
        )
        if name != "area" or not any(option.hint for option in options):
            return choices
        return Explained(self._look, choices, options)

    def _options(self, name: str) -> list[Option]:
        if name == "area":
            explained = self._sources.words.explained
            return [Option(area, words, explained(area)) for area, words in area_names().items()]
        named = {"kind": kind_names, "mood": mood_names, "energy": energy_names}
        names: Mapping[Kind, str] | Mapping[int, str] = named[name]()  # type: ignore[assignment]
        return [Option(value, capital(words)) for value, words in names.items()]

    def _choose(self, name: str, chosen: frozenset[Hashable]) -> None:
        value = next(iter(chosen), Kind.MOMENT if name == "kind" else None)
        self._close_and_set(name, value)

    def _choose_child(self, child: str | None) -> None:
        self._close_and_set("child", child)

    def _close_and_set(self, name: str, value: object) -> None:
        reason = self._reason(name)
        self.close_panel()
        self.set(**{name: value})
        self.chips[name].setFocus(reason)

    def _reason(self, name: str) -> Qt.FocusReason:
        """Why the focus moves on from a chip: a ring is shown to those who came by keyboard."""
        by_keys = self.chips[name].reached_by_keys
        return Qt.FocusReason.ShortcutFocusReason if by_keys else Qt.FocusReason.OtherFocusReason

    def _add_child(self, alias: str) -> str:
        child = self._sources.add_child(alias)
        if isinstance(child, str):
            return child
        self._close_and_set("child", child.id)
        return ""

    def _show_values(self) -> None:
        entry = self.entry
        kind, area = kind_names()[entry.kind], entry.area
        values = {
            "kind": "" if entry.kind is Kind.MOMENT else kind,
            "child": "" if entry.child is None else self._sources.alias(entry.child),
            "area": "" if area is None else area_names()[Area(area)],
            "mood": "" if entry.mood is None else capital(mood_names()[entry.mood]),
            "energy": "" if entry.energy is None else capital(energy_names()[entry.energy]),
            "tags": ", ".join(entry.tags),
        }
        for name, value in values.items():
            self.chips[name].show_value(_short(value))
        if area is not None:
            self.chips["area"].setToolTip(self._sources.words.explained(area))


def _short(text: str) -> str:
    """A value as it fits on a chip."""
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip(" ,") + "…"
