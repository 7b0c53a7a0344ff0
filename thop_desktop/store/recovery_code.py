"""The recovery code: printed once, kept in a drawer, and opens the vault without the passphrase.

A code is 27 random symbols and one that checks them, so that a typing mistake is told apart from
a code that belongs to another vault. There are 29 kinds of symbols, so 27 of them make 131 bits.
The check is the pure system of ISO 7064 with modulus 29 and radix 2. Because 29 is prime, every
single wrong symbol is noticed; because the powers of 2 differ for each of 28 places, so is every
swap of two symbols, neighbours or not. Of any other mistakes one in 29 is missed, and the code is
then taken for that of another vault.
"""

import secrets
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from thop_desktop.errors import MistypedCodeError

# Without the symbols most often taken for another: 0 and O; 1, I and L; U and Y (for a V).
ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXZ"
GROUPS = 7
GROUP_LENGTH = 4
LENGTH = GROUPS * GROUP_LENGTH

# Not dashes to Unicode, and typed or pasted for one all the same.
OTHER_DASHES = "_\N{MINUS SIGN}"
# Only these: str.upper() would also make an S of "ſ" and two of "ß".
CAPITALS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ")


@dataclass(frozen=True)
class RecoveryCode:
    """A code whose check symbol fits.

    Its repr shows nothing, so that no report of an error holds it; its str is the code to print.

    Attributes:
        symbols: the 28 symbols without dashes, the check symbol last.

    Raises:
        ValueError: the symbols are not a code; what a person typed goes through `parse`.
    """

    symbols: str = field(repr=False)

    def __post_init__(self) -> None:
        if not _fits(self.symbols):
            raise ValueError("these symbols are not a recovery code")

    @classmethod
    def random(cls, choose: Callable[[Sequence[str]], str] = secrets.choice) -> "RecoveryCode":
        """A new code.

        Args:
            choose: takes one symbol of many, each with the same chance and not to be predicted.
        """
        chosen = "".join(choose(ALPHABET) for _ in range(LENGTH - 1))
        return cls(chosen + ALPHABET[(1 - _remainder(chosen + ALPHABET[0])) % len(ALPHABET)])

    @classmethod
    def parse(cls, typed: str) -> "RecoveryCode":
        """The code that a person typed; small letters, blanks and any dashes are fine.

        A symbol that no code has (0, 1, I, L, O, U, Y) is a mistake, not quietly taken for another:
        0 and O look most like each other, and neither is ever printed.

        Raises:
            MistypedCodeError: this is no code; it names the group at fault if that can be told.
        """
        pieces = "".join(" " if _separates(one) else one for one in typed).split()
        pieces = [piece.translate(CAPITALS) for piece in pieces]
        symbols = "".join(pieces)
        if not _fits(symbols):
            raise MistypedCodeError(_wrong_group(pieces))
        return cls(symbols)

    @property
    def groups(self) -> tuple[str, ...]:
        """The seven groups of four symbols, as they are printed."""
        return _cut(self.symbols)

    @property
    def secret(self) -> bytes:
        """What the key is derived from: the 28 symbols in ASCII."""
        return self.symbols.encode("ascii")

    def __str__(self) -> str:
        return "-".join(self.groups)


def _fits(symbols: str) -> bool:
    if len(symbols) != LENGTH or any(one not in ALPHABET for one in symbols):
        return False
    return _remainder(symbols) == 1


def _remainder(symbols: str) -> int:
    """What ISO 7064 calls the check sum: read in radix 2, modulo the number of kinds of symbols.

    Our own few lines: the library that has them loads parts that speak to a network.
    """
    remainder = 0
    for symbol in symbols:
        remainder = (2 * remainder + ALPHABET.index(symbol)) % len(ALPHABET)
    return remainder


def _separates(one: str) -> bool:
    # Cf: what does not show, such as a soft hyphen or a mark of direction, and comes with a paste.
    return one.isspace() or one in OTHER_DASHES or unicodedata.category(one) in {"Pd", "Cf"}


def _cut(symbols: str) -> tuple[str, ...]:
    return tuple(symbols[at : at + GROUP_LENGTH] for at in range(0, LENGTH, GROUP_LENGTH))


def _wrong_group(pieces: Sequence[str]) -> int | None:
    """Which group cannot be right, counted from 1.

    None when each could be right by itself, or when too much or too little was typed to know where
    the groups begin.
    """
    symbols = "".join(pieces)
    groups: Sequence[str] = ()
    if len(pieces) == GROUPS:
        groups = pieces
    elif len(symbols) == LENGTH:
        groups = _cut(symbols)
    for number, group in enumerate(groups, start=1):
        if len(group) != GROUP_LENGTH or any(one not in ALPHABET for one in group):
            return number
    return None
