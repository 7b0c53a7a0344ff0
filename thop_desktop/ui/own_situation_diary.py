"""The situation of an entry, and keeping with it what was practised."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from thop_desktop.content.own_situation import as_heading_and_lines
from thop_desktop.store.children import Children
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.store.vault import Vault
from thop_desktop.ui.diary_guard import DiaryGuard
from thop_desktop.ui.diary_names import moment_words
from thop_desktop.ui.mirror import own_order
from thop_desktop.ui.own_situation_page import Situation


class SituationsOfEntries:
    """Reads entries of the open diary, and writes below them."""

    def __init__(
        self,
        vault: Vault,
        guard: DiaryGuard,
        clock: Callable[[], datetime],
        changed: Callable[[], object],
    ) -> None:
        """Take the diary.

        Args:
            vault: it, open.
            guard: tells when it cannot be read or written.
            clock: tells the local time.
            changed: called after an entry was changed, so that its page is made anew.
        """
        self._diary, self._children = Diary(vault), Children(vault)
        self._guard, self._clock, self._changed = guard, clock, changed

    def get(self, entry_id: str) -> Situation | None:
        """The situation of an entry, without what was practised with it before."""
        entry = self._entry(entry_id)
        if entry is None:
            return None
        text, _heading, _practised = entry.text.partition(f"## {heading()}")
        parts = [text.strip()]
        if entry.before.strip():
            before = QCoreApplication.translate("OwnSituation", "What came before: %1")
            parts.append(before.replace("%1", own_order(entry.before.strip())))
        child_id = entry.child
        child = (
            None if child_id is None else self._guard.attempt(lambda: self._children.get(child_id))
        )
        told = [moment_words(entry.at, self._clock().date())]
        told += [own_order(child.alias)] if child is not None else []
        return Situation(
            "\n\n".join(part for part in parts if part),
            " · ".join(told),
            kept_with=child is None or child.archived is None,
        )

    def keep(self, entry_id: str, words: tuple[tuple[str, str], ...]) -> bool:
        """Write what was practised below what the entry says; that can be undone there.

        Returns:
            Whether it is kept.
        """
        entry = self._entry(entry_id)
        if entry is None:
            return False
        text = f"{entry.text.rstrip()}\n\n{as_heading_and_lines(heading(), words)}\n"
        changed = replace(entry, text=text.lstrip())
        kept = self._guard.attempt(lambda: self._diary.change(changed, self._clock()))
        if kept is not None:
            self._changed()
        return kept is not None

    def _entry(self, entry_id: str) -> Entry | None:
        try:
            entry = self._guard.attempt(lambda: self._diary.get(entry_id))
        except KeyError:
            return None  # it is gone since; the way back led here
        return entry if entry is not None and entry.deleted is None else None


def heading() -> str:
    """What stands above that which was practised."""
    return QCoreApplication.translate("OwnSituation", "Practised with ASSO")
