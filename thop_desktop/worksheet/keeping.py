"""Keeping answers over what was kept before, so that nothing is lost that could not be read."""

from collections.abc import Mapping
from typing import Any

from thop_desktop.worksheet.answers import VERSION, Answers, State, from_kept, to_kept

REASON = "reason"


def to_kept_over(before: Mapping[str, Any], answers: Answers, reason: str = "") -> dict[str, Any]:
    """The answers in the form in which they are kept, with what is not ours left as it was.

    A newer program may keep more than this one knows of, and an answer that cannot be read here
    may be read elsewhere. It stands until it is answered anew.

    Args:
        before: what was kept so far; empty for a new worksheet.
        answers: what was answered.
        reason: why it was filled in so soon after the last one, or "".
    """
    kept = {**before, **to_kept(answers)}
    version = before.get("version")
    if isinstance(version, int) and version > VERSION:
        kept["version"] = version
    unread = from_kept(before).unread
    for state in State:
        earlier = before.get(state.value)
        if isinstance(earlier, Mapping):
            left = {n: told for n, told in earlier.items() if n in unread and not _reads(told)}
            kept[state.value] = {**left, **kept[state.value]}
    if reason:
        kept[REASON] = reason
    return kept


def reason_of(kept: Mapping[str, Any]) -> str:
    """Why it was filled in so soon after the last one, or ""."""
    reason = kept.get(REASON)
    return reason if isinstance(reason, str) else ""


def _reads(told: object) -> bool:
    """Whether an answer can be read by itself."""
    return not from_kept({State.CALM.value: {"": told}}).unread
