"""A passphrase of its own for what leaves the vault, in forms that other programs open too."""

from io import BytesIO


def lock_pdf(pdf: bytes, passphrase: str) -> bytes:
    """A PDF that asks for a passphrase, encrypted with AES-256 (ISO 32000-2)."""
    from pypdf import PdfReader, PdfWriter  # takes a while to load, and is rarely wanted

    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    writer.encrypt(passphrase, algorithm="AES-256")
    locked = BytesIO()
    writer.write(locked)
    return locked.getvalue()


def lock_with_age(data: bytes, passphrase: str) -> bytes:
    """Anything in the age format (age-encryption.org/v1), stretched with scrypt; about a second."""
    from pyrage import passphrase as age  # type: ignore[import-untyped]

    return bytes(age.encrypt(data, passphrase))
