"""Locks for several people: a key can be sealed to somebody who is not there to type anything.

X25519 (RFC 7748), HKDF with SHA-256 (RFC 5869) and AES-256-GCM. docs/vault.md tells how they are
put together. What is loaded for it is loaded when it is needed.
"""

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

PUBLIC_LENGTH = PRIVATE_LENGTH = BINDER_LENGTH = 32
TAG_LENGTH = 16
NONCE_LENGTH = 12
# A private key and the binder, with a tag.
LOCKED_PAIR_LENGTH = PRIVATE_LENGTH + BINDER_LENGTH + TAG_LENGTH
# A nonce, and the binder with a tag.
BOUND_LENGTH = NONCE_LENGTH + BINDER_LENGTH + TAG_LENGTH
OF_THE_LIST = b"thop-desktop key slots 2: the list"
# A key that is used once needs no nonce of its own (RFC 9180 counts from nought too).
ONCE = bytes(NONCE_LENGTH)


@dataclass(frozen=True)
class Pair:
    """What a slot of form 2 has besides one of form 1.

    Attributes:
        public: the X25519 public key of whoever opens the slot: 32 bytes.
        locked: private key and binder under AES-256-GCM, with its tag: 80 bytes.
        sealed_by: the public key that was made for this one sealing: 32 bytes.
    """

    public: bytes
    locked: bytes
    sealed_by: bytes


@dataclass(frozen=True)
class Sealed:
    """A key that only one private key brings to light.

    Attributes:
        sealed_by: the public key that was made for it.
        key: the key under AES-256-GCM, with its tag: 48 bytes.
    """

    sealed_by: bytes
    key: bytes = field(repr=False)


def new_private() -> bytes:
    """A new private key."""
    return secrets.token_bytes(PRIVATE_LENGTH)


def new_binder() -> bytes:
    """What the slots of one vault have in common, and nobody else knows."""
    return secrets.token_bytes(BINDER_LENGTH)


def public_of(private: bytes) -> bytes:
    """The public key that belongs to a private key."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def seal(key: bytes, public: bytes, bound_to: bytes) -> Sealed:
    """Seal a key to whoever has the private key of `public`.

    Args:
        key: what to seal: 32 bytes.
        public: whose it will be.
        bound_to: which slot of which vault it is for; elsewhere it does not open.

    Raises:
        ValueError: this is no public key.
    """
    once = new_private()
    sealed_by = public_of(once)
    context = bound_to + public + sealed_by
    return Sealed(sealed_by, _aes(_shared(once, public), context).encrypt(ONCE, key, context))


def unseal(sealed: Sealed, private: bytes, bound_to: bytes) -> bytes | None:
    """The key that was sealed; None when it was sealed to somebody else, or for another slot."""
    from cryptography.exceptions import InvalidTag

    context = bound_to + public_of(private) + sealed.sealed_by
    try:
        return _aes(_shared(private, sealed.sealed_by), context).decrypt(ONCE, sealed.key, context)
    except (InvalidTag, ValueError):
        return None


def bind(binder: bytes, key: bytes, everything: bytes) -> bytes:
    """Lock the binder with the database key, so that nothing of the list can be changed.

    Args:
        binder: what the slots have in common.
        key: the database key.
        everything: the whole list.
    """
    nonce = secrets.token_bytes(NONCE_LENGTH)
    return nonce + _aes(key, OF_THE_LIST).encrypt(nonce, binder, everything)


def unbind(bound: bytes, key: bytes, everything: bytes) -> bytes | None:
    """The binder; None when the list was changed, or belongs to another key."""
    from cryptography.exceptions import InvalidTag

    nonce, locked = bound[:NONCE_LENGTH], bound[NONCE_LENGTH:]
    try:
        return _aes(key, OF_THE_LIST).decrypt(nonce, locked, everything)
    except InvalidTag:
        return None


def _shared(private: bytes, public: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.x25519 import (
        X25519PrivateKey,
        X25519PublicKey,
    )

    own = X25519PrivateKey.from_private_bytes(private)
    # A public key of low order gives nothing to share; that raises ValueError.
    return own.exchange(X25519PublicKey.from_public_bytes(public))


def _aes(secret: bytes, info: bytes) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return AESGCM(HKDF(SHA256(), length=32, salt=None, info=info).derive(secret))
