"""The last estimate that was made, for the other pages of the window; of an open diary only."""

from dataclasses import dataclass
from datetime import date

from thop_desktop.store.children import Children
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.vault import Vault
from thop_desktop.store.worksheets import Worksheets
from thop_desktop.ui.worksheet_draft import Draft, draft_of
from thop_desktop.worksheet.answers import Band
from thop_desktop.worksheet.form import Form
from thop_desktop.worksheet.wording import result_of

# In the private settings: other pages say nothing of the last estimate.
SILENT = "worksheet-silent"


@dataclass(frozen=True)
class LastEstimate:
    """What other pages may show of it.

    Attributes:
        worksheet: id of the worksheet.
        day: when it was finished.
        alias: of the child, or "".
        band: the band to attune to.
        child: id of the child, or None.
    """

    worksheet: str
    day: date
    alias: str
    band: Band
    child: str | None = None


def last_estimate(vault: Vault, form: Form) -> LastEstimate | None:
    """The newest finished worksheet; None when it tells no band, or this was switched off.

    An older one never takes the place of a newer one that tells none. What is about a child in the
    archive does not count.

    Raises:
        WorldError: the diary cannot be read.
    """
    if is_silent(vault):
        return None
    aliases = {child.id: child.alias for child in Children(vault).all()}
    drafts = map(draft_of, Worksheets(vault).all())
    finished = [
        one for one in drafts
        if one.finished is not None and (one.child is None or one.child in aliases)
    ]  # fmt: skip
    newest = max(finished, key=_when, default=None)
    band = result_of(form, newest.answers).attune if newest else None
    if newest is None or band is None:
        return None
    alias = aliases.get(newest.child or "", "")
    return LastEstimate(newest.id, newest.day, alias, band, newest.child)


def is_silent(vault: Vault) -> bool:
    """Whether other pages are to say nothing of it."""
    return PrivateSettings(vault).get(SILENT, False) is True


def set_silent(vault: Vault, *, silent: bool) -> None:
    """Have other pages say nothing of it, or let them."""
    PrivateSettings(vault).set(SILENT, silent)


def _when(draft: Draft) -> tuple[float, float]:
    finished = draft.finished or draft.begun
    return finished.timestamp(), draft.begun.timestamp()
