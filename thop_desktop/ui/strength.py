"""How long it takes to guess a passphrase, reckoned so that it is no promise."""

import re
from enum import Enum

from thop_desktop.store.passphrase import Strength

# What somebody with good machines tries in a second, although one try takes this machine about one.
LOG10_GUESSES_A_SECOND = 3.0
# A PDF of AES-256 stretches its password by some dozens of SHA-2 rounds (ISO 32000-2, 7.6.4.3.4):
# one try takes far less than a thousandth of a second.
LOG10_FILE_FASTER = 3.0
# zxcvbn takes Dutch words for random letters. Who guesses in Dutch tries common words first: each
# word is counted as one of about three thousand, whatever its length.
LOG10_A_WORD = 3.5
WORD = re.compile(r"[^\W\d_]+")
MINUTE, HOUR, DAY, YEAR = 60, 3600, 86_400, 31_557_600


class Level(Enum):
    """How hard a passphrase is to guess, in three words; none is a mark."""

    EASY = "easy"
    FAIR = "fair"
    STRONG = "strong"


def careful_log10(passphrase: str, strength: Strength) -> float:
    """The power of ten of the guesses, also for who guesses in Dutch words."""
    words = WORD.findall(passphrase)
    others = len(WORD.sub("", passphrase).replace(" ", ""))
    return min(strength.guesses_log10, len(words) * LOG10_A_WORD + others)


def seconds_to_guess(log10: float) -> float:
    """How long good machines need, roughly."""
    return float(10 ** min(30.0, log10 - LOG10_GUESSES_A_SECOND))


def level_of(seconds: float) -> Level:
    """Less than a month is easy; more than a human life is strong."""
    if seconds < 30 * DAY:
        return Level.EASY
    return Level.STRONG if seconds > 100 * YEAR else Level.FAIR
