"""Asks whether what is kept nowhere may go, because somebody else comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from thop_desktop.ui.door import Door


def may_let_go(dialogs: Door, title: str) -> bool:
    """Whether the user lets it go.

    Args:
        dialogs: the door for questions.
        title: says what it is.
    """
    text = QCoreApplication.translate(
        "Unsaved", "If you open another diary, it will be gone. Nobody else gets to see it."
    )
    verbs = [
        QCoreApplication.translate("Unsaved", "Stay here"),
        QCoreApplication.translate("Unsaved", "Let it go"),
    ]
    return dialogs.ask(title, text, verbs) == 1
