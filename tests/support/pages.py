"""What stands on the pages of a vault's files when they are deciphered with its key."""

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from thop_desktop.store.swap import DATABASE
from thop_desktop.store.vault import Vault

# SQLCipher 4: at the end of each page an initialisation vector and an HMAC, at the front of the
# first one the salt.
PAGE, IV, HMAC, SALT = 4096, 16, 64, 16
WAL_HEADER, FRAME_HEADER = 32, 24


def deciphered(vault: Vault) -> bytes:
    """Every page of the database and of the log beside it, also those that are in use no more."""
    data = (vault.folder / DATABASE).read_bytes()
    pages = [_decipher(vault, data[start : start + PAGE], start) for start in _starts(data)]
    log = vault.folder / f"{DATABASE}-wal"
    logged = log.read_bytes()[WAL_HEADER:] if log.exists() else b""
    for start in range(0, len(logged), FRAME_HEADER + PAGE):
        frame = logged[start : start + FRAME_HEADER + PAGE]
        number = int.from_bytes(frame[:4], "big")
        pages.append(_decipher(vault, frame[FRAME_HEADER:], number - 1))
    return b"".join(pages)


def _starts(data: bytes) -> range:
    return range(0, len(data), PAGE)


def _decipher(vault: Vault, page: bytes, place: int) -> bytes:
    end = PAGE - IV - HMAC
    text, vector = page[0 if place else SALT : end], page[end : end + IV]
    reader = Cipher(AES(vault.key.bytes), CBC(vector)).decryptor()
    return reader.update(text) + reader.finalize()
