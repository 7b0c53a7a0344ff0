"""What was found in a text, and where."""

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What a piece of text looks like."""

    NAME = "name"
    CITIZEN_NUMBER = "bsn"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"


@dataclass(frozen=True, order=True)
class Finding:
    """A piece of a text.

    Attributes:
        start: the place of its first character, as Python counts them.
        end: the place after its last one.
        kind: what it looks like.
    """

    start: int
    end: int
    kind: Kind
