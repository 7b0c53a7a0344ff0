"""Files in the age format that ask for hardly any work, written after its specification alone.

The library takes about a second to lock, and as long and a gigabyte for each try to unlock: see
age-encryption.org/v1. What it made itself is tried in tests/report/test_out_file.py.
"""

import base64
import hashlib
import hmac
import secrets

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

WORK_FACTOR = 10
CHUNK = 64 * 1024
VERSION = b"age-encryption.org/v1"


def lock_at_once(data: bytes, passphrase: str) -> bytes:
    """What `lock_with_age` gives, but for the work that it takes to try a passphrase."""
    file_key, salt, nonce = (secrets.token_bytes(16) for _ in range(3))
    stretched = hashlib.scrypt(
        passphrase.encode(), salt=VERSION + b"/scrypt" + salt, n=2**WORK_FACTOR, r=8, p=1, dklen=32
    )
    wrapped = ChaCha20Poly1305(stretched).encrypt(bytes(12), file_key, None)
    stanza = b"-> scrypt %b %d" % (_letters(salt), WORK_FACTOR)
    head = b"\n".join((VERSION, stanza, _letters(wrapped), b"---"))
    sealed = hmac.digest(_derived(file_key, b"header"), head, "sha256")
    body = ChaCha20Poly1305(_derived(file_key, b"payload", nonce))
    # At least one chunk, and the last is marked as such.
    starts = range(0, max(len(data), 1), CHUNK)
    chunks = (
        body.encrypt(
            number.to_bytes(11, "big") + bytes([start == starts[-1]]),
            data[start : start + CHUNK],
            None,
        )
        for number, start in enumerate(starts)
    )
    return b"".join((head, b" ", _letters(sealed), b"\n", nonce, *chunks))


def _letters(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


def _derived(key: bytes, purpose: bytes, salt: bytes = b"") -> bytes:
    return HKDF(hashes.SHA256(), 32, salt, purpose).derive(key)
