"""How the file with the key slots is written: one canonical form of JSON, with a checksum."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any


def canonical(values: Mapping[str, Any]) -> bytes:
    """The one way in which values are written: sorted, without blanks, ASCII only."""
    return json.dumps(values, sort_keys=True, separators=(",", ":")).encode("ascii")


def with_checksum(body: Mapping[str, Any]) -> bytes:
    """The file with these values, and a checksum over them.

    The checksum keeps damage apart from a wrong passphrase. It is no defence against people: what
    they change is caught when the key is unlocked.
    """
    checksum = hashlib.sha256(canonical(body)).hexdigest()
    return canonical({**body, "checksum": checksum}) + b"\n"


def body_of(data: bytes) -> dict[str, Any]:
    """The values in a file, when not one byte differs from what was written.

    Raises:
        ValueError, KeyError, TypeError, AttributeError, RecursionError: it is damaged.
    """
    body: dict[str, Any] = json.loads(data)
    del body["checksum"]
    if with_checksum(body) != data:
        raise ValueError("it is not what was written")
    return body


def exact_bytes(text: str, length: int) -> bytes:
    """The bytes of hexadecimal digits.

    Raises:
        ValueError: they are not so many.
    """
    data = bytes.fromhex(text)
    if len(data) != length:
        raise ValueError(f"{length} bytes were expected")
    return data
