"""What one check found."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Detail = str | int | bool | None | tuple[str, ...]


@dataclass(frozen=True)
class Finding:
    """What one check found.

    Attributes:
        check: name of the check, the same for ever: scripts read it.
        ok: whether all is well.
        told: which sentence of `words.SENTENCES` tells it.
        details: what stands in that sentence; several names at once make lines below it.
    """

    check: str
    ok: bool
    told: str
    details: Mapping[str, Detail] = field(default_factory=dict)
