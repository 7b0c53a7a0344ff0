"""Passphrases: how hard one is to guess, told honestly, and the bytes that a key is made from."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

# Judging takes time with the square of the length, and much longer with many odd characters: forty
# of the worst take most of a second. A start that is hard to guess does not get easier by the rest.
LONGEST = 40

# What people here choose, the commonest first, and a list of English words does not know as such.
# fmt: off
DUTCH_WORDS = (
    "welkom", "wachtwoord", "hallo", "geheim", "qwerty", "azerty", "nederland", "amsterdam",
    "rotterdam", "ajax", "feyenoord", "psv", "voetbal", "schatje", "lieverd", "liefde",
    "mama", "papa", "mamma", "pappa", "moeder", "vader", "zomer", "winter",
    "lente", "herfst", "zondag", "maandag", "januari", "februari", "maart", "april",
    "juni", "juli", "augustus", "september", "oktober", "november", "december", "vakantie",
    "poesje", "hondje", "konijn", "vlinder", "bloem", "bloemen", "zonnetje", "zonneschijn",
    "vrijheid", "gezin", "familie", "thuis", "vriendin", "kinderen", "pleegkind", "opvoeden",
    "therapeutisch", "dagboek", "computer", "toegang", "inloggen", "koffie", "chocolade", "holland",
)
# fmt: on

# What zxcvbn says, by a name that stays the same when its wording changes.
WARNINGS: Mapping[str, str] = MappingProxyType(
    {
        "This is a top-10 common password.": "top-10-common-password",
        "This is a top-100 common password.": "top-100-common-password",
        "This is a very common password.": "very-common-password",
        "This is similar to a commonly used password.": "similar-to-common-password",
        "A word by itself is easy to guess.": "single-word",
        "Names and surnames by themselves are easy to guess.": "single-name",
        "Common names and surnames are easy to guess.": "common-name",
        "Straight rows of keys are easy to guess.": "straight-row-of-keys",
        "Short keyboard patterns are easy to guess.": "short-keyboard-pattern",
        'Repeats like "aaa" are easy to guess.': "repeated-character",
        'Repeats like "abcabcabc" are only slightly harder to guess than "abc".': "repeated-part",
        'Sequences like "abc" or "6543" are easy to guess.': "sequence",
        "Recent years are easy to guess.": "recent-year",
        "Dates are often easy to guess.": "date",
    }
)
ADVICE: Mapping[str, str] = MappingProxyType(
    {
        "Use a few words, avoid common phrases.": "use-a-few-words",
        "No need for symbols, digits, or uppercase letters.": "no-need-for-symbols",
        "Add another word or two. Uncommon words are better.": "add-more-words",
        "Use a longer keyboard pattern with more turns.": "longer-keyboard-pattern",
        "Avoid repeated words and characters.": "avoid-repeats",
        "Avoid sequences.": "avoid-sequences",
        "Avoid recent years.": "avoid-recent-years",
        "Avoid years that are associated with you.": "avoid-your-years",
        "Avoid dates and years that are associated with you.": "avoid-your-dates",
        "Capitalization doesn't help very much.": "capitals-help-little",
        "All-uppercase is almost as easy to guess as all-lowercase.": "all-capitals-help-little",
        "Reversed words aren't much harder to guess.": "reversing-helps-little",
        "Predictable substitutions like '@' instead of 'a' don't help very much.": (
            "substitutions-help-little"
        ),
    }
)
# For words that zxcvbn knows from us, and therefore says nothing about.
OWN_WORD = "own-word"
COMMON_DUTCH_WORD = "common-dutch-word"
UNKNOWN = "unusual-words-are-better"


@dataclass(frozen=True)
class Strength:
    """How hard a passphrase is to guess for somebody who knows how people choose them.

    Attributes:
        score: from 0 (guessed at once) to 4 (very hard), for a picture; 3 and more is good.
        guesses_log10: the power of ten of the guesses it takes, of the first 40 characters.
        warning: what makes it weak, a code of this module; "" when there is nothing to tell.
        advice: what would make it stronger, codes of this module; empty when it is good.
    """

    score: int
    guesses_log10: float
    warning: str
    advice: tuple[str, ...]


def judge(passphrase: str, own_words: Sequence[str] = ()) -> Strength:
    """How strong a passphrase is; it is an estimate, and nothing is forbidden because of it.

    To be called from one thread at a time.

    Args:
        passphrase: as it was typed; only its first 40 characters are judged.
        own_words: what others know about the user, such as the name; they count as easy to guess.
    """
    # Cut before it is normalised too: thousands of accents on one letter take seconds to sort.
    start = unicodedata.normalize("NFC", passphrase[: 2 * LONGEST])[:LONGEST]
    if not start:  # zxcvbn fails on it
        return Strength(0, 0.0, "", ("use-a-few-words", "no-need-for-symbols"))
    own = _parts(own_words)
    result = _zxcvbn(start, [*own, *(word for word in DUTCH_WORDS if word not in own)])
    feedback = result["feedback"]
    warning = WARNINGS.get(feedback["warning"], UNKNOWN) if feedback["warning"] else ""
    advice = tuple(ADVICE.get(one, UNKNOWN) for one in feedback["suggestions"])
    if advice and not warning:
        warning = _warning_of_ours(result["sequence"], own)
    return Strength(int(result["score"]), float(result["guesses_log10"]), warning, advice)


def normalise(passphrase: str) -> bytes:
    """The bytes that stand for a passphrase, whichever keyboard it was typed on.

    An é may come as one character or as an e and an accent; both give the same bytes (NFC). What
    only looks alike stays apart: NFKC would make "²" a "2" and "ﬁ" an "fi", which makes guessing
    easier and changes with what is called alike. NFC of known characters never changes. Half a
    character, which Qt lets through, is kept as it is, so that it opens what it closed.
    """
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def _parts(own_words: Sequence[str]) -> list[str]:
    """The words, whole and in their parts, without doubles."""
    whole = [unicodedata.normalize("NFC", word).strip().lower() for word in own_words]
    parts = [part for word in whole for part in (word, *word.split()) if part]
    return list(dict.fromkeys(parts))


def _zxcvbn(start: str, words: Sequence[str]) -> Mapping[str, Any]:
    """What zxcvbn makes of it, without leaving the words behind."""
    # Not at every start: its lists of words take a while, and few starts make a passphrase.
    from zxcvbn import matching, zxcvbn  # type: ignore[import-untyped]

    try:
        result: Mapping[str, Any] = zxcvbn(start, user_inputs=words, max_length=LONGEST)
    finally:
        # It keeps them until the next time; a name need not stay in memory after locking.
        matching.RANKED_DICTIONARIES["user_inputs"] = {}
    return result


def _warning_of_ours(sequence: Sequence[Mapping[str, Any]], own: Sequence[str]) -> str:
    """Why it is weak, when that is because of the words that we gave to zxcvbn."""
    words = {
        match["matched_word"] for match in sequence if match.get("dictionary_name") == "user_inputs"
    }
    if not words:
        return ""
    return OWN_WORD if words & set(own) else COMMON_DUTCH_WORD
