"""Whom, by whom, where and when: what is told of a worksheet besides its answers."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from thop_desktop.store.children import Child, Children
from thop_desktop.ui.day_words import day_words
from thop_desktop.ui.keeper import Keeper
from thop_desktop.ui.worksheet_draft import Draft
from thop_desktop.ui.worksheet_result_words import setting_words
from thop_desktop.worksheet.answers import State
from thop_desktop.worksheet.form import Form
from thop_desktop.worksheet.scoring import Result


def child_of(keeper: Keeper, draft: Draft) -> Child | None:
    """The child of a worksheet; None when it is about none, or the diary is locked.

    Raises:
        WorldError: the diary cannot be read.
    """
    if draft.child is None or not keeper.is_open:
        return None
    try:
        return Children(keeper.vault).get(draft.child)
    except KeyError:
        return None


def short_about(draft: Draft, child: Child | None) -> str:
    """All of it on one line."""
    parts = [
        day_words(draft.day),
        child.alias if child else "",
        draft.rater,
        setting_words(draft.setting),
    ]
    return " · ".join(part for part in parts if part)


class SheetFacts(QObject):
    """Knows how the same is said on paper."""

    def of(
        self, form: Form, draft: Draft, child: Child | None, result: Result
    ) -> Sequence[tuple[str, str]]:
        """Heads and words; an age stands there in whole years, or not at all."""
        facts = []
        if child is not None:
            told = child.alias
            if child.age is not None:
                years = self.tr("%n year(s) old", "", child.age)
                told = f"{child.alias}, {years}"
            facts.append((self.tr("About (a nickname):"), told))
        if draft.rater:
            facts.append((self.tr("Filled in by:"), draft.rater))
        if draft.setting:
            facts.append((self.tr("Seen:"), setting_words(draft.setting)))
        facts.append((self.tr("On:"), day_words(draft.day)))
        counted = self.tr("%1: %2 of %3")
        numbers = [
            counted.replace("%1", form.state_name(state))
            .replace("%2", str(result.of(state).answered))
            .replace("%3", str(result.of(state).of))
            for state in (State.TENSE, State.CALM)
        ]
        facts.append((self.tr("Parts with a card:"), "; ".join(numbers)))
        return facts
