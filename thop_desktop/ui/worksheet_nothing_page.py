"""Where a worksheet was to be shown that is not there, or not yet."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from thop_desktop.ui.look import Look
from thop_desktop.ui.nothing_page import NothingPage
from thop_desktop.ui.page import Page
from thop_desktop.ui.place import Place
from thop_desktop.ui.worksheet_desk import WorksheetDesk
from thop_desktop.ui.worksheet_draft import Draft


def no_result(
    look: Look,
    draft: Draft | None,
    desk: WorksheetDesk,
    go: Callable[[Place], object],
    *,
    has_diary: bool,
) -> Page:
    """In the place of a result that cannot be shown.

    Args:
        look: theme and text size.
        draft: the worksheet that was asked for, which is not finished; or None.
        desk: tells whether the diary is open.
        go: opens a place.
        has_diary: whether there is a diary.
    """
    title = QCoreApplication.translate("WorksheetNothing", "What came out of it")
    if draft is not None:
        words = QCoreApplication.translate(
            "WorksheetNothing", "This worksheet is not finished yet."
        )
        verb = QCoreApplication.translate("WorksheetNothing", "Go on")
        return NothingPage(look, title, words, verb, lambda: go(Place("worksheet-fill", draft.id)))
    if has_diary and not desk.can_keep:
        words = QCoreApplication.translate(
            "WorksheetNothing", "Earlier worksheets are in your diary. It is locked."
        )
        verb = QCoreApplication.translate("WorksheetNothing", "To the diary")
        return NothingPage(look, title, words, verb, lambda: go(Place("diary")))
    words = QCoreApplication.translate("WorksheetNothing", "There is no worksheet to show here.")
    verb = QCoreApplication.translate("WorksheetNothing", "To the worksheet")
    return NothingPage(look, title, words, verb, lambda: go(Place("worksheet")))
