"""What opens a vault: a passphrase or a recovery code."""

from dataclasses import dataclass, field
from enum import StrEnum

from thop_desktop.store.passphrase import normalise
from thop_desktop.store.recovery_code import RecoveryCode


class SlotKind(StrEnum):
    """What a slot is opened with."""

    PASSPHRASE = "passphrase"  # noqa: S105
    RECOVERY = "recovery"


@dataclass(frozen=True)
class Passphrase:
    """Words that somebody thought of.

    Attributes:
        words: as they were typed.
    """

    words: str = field(repr=False)

    @property
    def secret(self) -> bytes:
        """What the key is stretched from."""
        return normalise(self.words)


Secret = Passphrase | RecoveryCode


def kind_of(secret: Secret) -> SlotKind:
    """Which slots it opens."""
    return SlotKind.PASSPHRASE if isinstance(secret, Passphrase) else SlotKind.RECOVERY
