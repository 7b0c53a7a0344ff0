"""Finds numbers that belong to one person: citizen numbers, telephone numbers, e-mail addresses."""

import re
from collections.abc import Iterator

from thop_desktop.writing.finding import Finding, Kind

EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}(?<![-.])")
CITIZEN_NUMBER = re.compile(
    r"(?<![\w+])(?<!\d[.,-])(?:\d{9}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{4}[ .-]\d{2}[ .-]\d{3})"
    r"(?![.,-]?\d)(?!\w)"
)
SEPARATOR = r"[ .()\u00a0/–-]{0,3}"
PHONE = re.compile(
    rf"(?<![\w+])(?<!\d[.,-])(?:(?:\+|00)31{SEPARATOR}(?:\(0\)|0)?{SEPARATOR}|\(?0)"
    rf"[1-9](?:{SEPARATOR}\d){{8}}(?![.,-]?\d)(?!\w)"
)
# Two numbers and no more with a full stop between them are a time: 09.15.
TIME = re.compile(r"\d\d\.\d\d(?!\.?\d)")
DATE = re.compile(r"\d\d([./-])\d\d\1(?:19|20)\d\d")
# The first digits of Dutch numbers, without the 0: of places, of mobiles, of companies and of
# telephones over the internet. 0800 and 0900 belong to services and are no secret.
# Source: Nummerplan telefoon- en ISDN-diensten, annex; ranges as of 2024.
AREAS = re.compile(r"[1-57]|6|8[4578]|91")
WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def emails(text: str) -> Iterator[Finding]:
    """Find e-mail addresses."""
    if "@" in text:
        for found in EMAIL.finditer(text):
            yield Finding(*found.span(), Kind.EMAIL)


def phones(text: str) -> Iterator[Finding]:
    """Find telephone numbers as they are written in the Netherlands."""
    for found in PHONE.finditer(text):
        written = found[0]
        digits = re.sub(r"\D", "", written)
        if written.startswith("+") or digits.startswith("0031"):
            national = digits[-9:]
        else:
            national = digits[1:]
        if AREAS.match(national) and not TIME.match(written) and not DATE.match(written):
            # A bracket that is not closed belongs to the sentence.
            alone = written.startswith("(") and ")" not in written
            yield Finding(found.start() + alone, found.end(), Kind.PHONE)


def citizen_numbers(text: str) -> Iterator[Finding]:
    """Find citizen numbers (BSN)."""
    for found in CITIZEN_NUMBER.finditer(text):
        if passes_eleven_test(re.sub(r"\D", "", found[0])):
            yield Finding(*found.span(), Kind.CITIZEN_NUMBER)


def passes_eleven_test(digits: str) -> bool:
    """Whether nine digits can be a citizen number.

    Source: Logisch Ontwerp BSN, Rijksdienst voor Identiteitsgegevens: the sum of the digits times
    9, 8, … 2 and -1 is a multiple of eleven.
    """
    total = sum(weight * int(digit) for weight, digit in zip(WEIGHTS, digits, strict=True))
    return total % 11 == 0 and len(set(digits)) > 1
