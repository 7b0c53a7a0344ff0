"""Read a vault with public tools only, without any part of Thop Desktop.

    pip install cryptography apsw-sqlite3mc
    python read_a_vault.py FOLDER          names of the tables, and how many rows each has
    python read_a_vault.py FOLDER TABLE    the rows of a table, a JSON object on each line

FOLDER is a vault, or a backup file (.thopbackup). The passphrase or the recovery code is asked for,
or read from a line of standard input. Nothing is written to the vault. vault.md tells the format.
"""

import hashlib
import json
import sys
import tempfile
import unicodedata
import zipfile
from collections.abc import Iterator
from getpass import getpass
from pathlib import Path
from typing import Any

import apsw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

# Read the file as SQLCipher 4 wrote it.
SQLCIPHER_4 = ("PRAGMA cipher = 'sqlcipher'", "PRAGMA legacy = 4")


def canonical(values: dict[str, Any]) -> bytes:
    """The form in which values are checked and authenticated."""
    return json.dumps(values, sort_keys=True, separators=(",", ":")).encode("ascii")


def read_key_slots(folder: Path) -> dict[str, Any]:
    """What stands in keyslots.json, if it is whole."""
    key_slots: dict[str, Any] = json.loads((folder / "keyslots.json").read_bytes())
    checksum = key_slots.pop("checksum")
    if checksum != hashlib.sha256(canonical(key_slots)).hexdigest():
        sys.exit("keyslots.json is damaged")
    if key_slots["format"] not in (1, 2):
        sys.exit("keyslots.json has a format that this script does not know")
    return key_slots


def secret_bytes(kind: str, typed: str) -> bytes:
    """The bytes that stand for a passphrase, or for a recovery code without its dashes."""
    if kind == "passphrase":
        return unicodedata.normalize("NFC", typed).encode("utf-8")
    return "".join(one for one in typed.upper() if one.isalnum()).encode("utf-8")


def unlock(key_slots: dict[str, Any], typed: str) -> bytes:
    """The database key, out of the first slot that opens."""
    for slot in key_slots["slots"]:
        cost = slot["argon2id"]
        argon2id = Argon2id(
            salt=bytes.fromhex(cost["salt"]),
            length=32,
            iterations=cost["passes"],
            lanes=cost["lanes"],
            memory_cost=cost["memory_kib"],
        )
        has_pair = "public" in slot
        own = {name: slot[name] for name in ("id", "kind", "made", "argon2id")}
        own.update({"public": slot["public"]} if has_pair else {"label": slot["label"]})
        bound_to = canonical({"vault": key_slots["vault"], **own})
        try:
            held = AESGCM(argon2id.derive(secret_bytes(slot["kind"], typed))).decrypt(
                bytes.fromhex(slot["nonce"]),
                bytes.fromhex(slot["private" if has_pair else "key"]),
                bound_to,
            )
        except InvalidTag:
            continue
        key = unseal(slot, held[:32], bound_to) if has_pair else held
        common = unbind(key_slots, key) if "bound" in key_slots else b""
        if has_pair and common != held[32:]:
            sys.exit("somebody without a secret changed keyslots.json")
        return key
    sys.exit("no slot opens with this passphrase or recovery code")


def unseal(slot: dict[str, Any], private: bytes, bound_to: bytes) -> bytes:
    """The database key that was sealed to the slot's own pair of keys."""
    public, sealed_by = bytes.fromhex(slot["public"]), bytes.fromhex(slot["sealed_by"])
    own, other = X25519PrivateKey.from_private_bytes(private), X25519PublicKey
    shared = own.exchange(other.from_public_bytes(sealed_by))
    context = bound_to + public + sealed_by
    aes = AESGCM(HKDF(SHA256(), 32, None, context).derive(shared))
    return aes.decrypt(bytes(12), bytes.fromhex(slot["key"]), context)


def unbind(key_slots: dict[str, Any], key: bytes) -> bytes:
    """What the slots have in common, if the list is as it was written."""
    everything = {name: value for name, value in key_slots.items() if name != "bound"}
    bound = bytes.fromhex(key_slots["bound"])
    aes = AESGCM(HKDF(SHA256(), 32, None, b"thop-desktop key slots 2: the list").derive(key))
    try:
        return aes.decrypt(bound[:12], bound[12:], canonical(everything))
    except InvalidTag:
        sys.exit("somebody without a secret changed keyslots.json")


def connect(file: Path, key: bytes, salt: str) -> apsw.Connection:
    """Open the database to read."""
    # Without a log beside it nothing else writes, and not even a lock is needed.
    log = file.with_name(f"{file.name}-wal")
    how = "mode=ro" if log.exists() else "immutable=1"
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    connection = apsw.Connection(f"{file.absolute().as_uri()}?{how}", flags=flags)
    for setting in (*SQLCIPHER_4, f"PRAGMA key = \"x'{key.hex()}{salt}'\""):
        connection.execute(setting)
    return connection


def lines(connection: apsw.Connection, table: str | None) -> Iterator[str]:
    """The tables with their numbers of rows, or the rows of one."""
    names = [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
        )
    ]
    if table is None:
        for name in names:
            (number,) = next(connection.execute(f'SELECT count(*) FROM "{name}"'))  # noqa: S608
            yield f"{name} {number}"
    elif table in names:
        cursor = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608
        for row in cursor:
            columns = [column for column, _kind in cursor.getdescription()]
            yield json.dumps(dict(zip(columns, row, strict=True)), ensure_ascii=False, default=repr)
    else:
        sys.exit(f"there is no table {table}")


def main() -> None:
    """Read what the command line asks for."""
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    place = Path(sys.argv[1])
    table = sys.argv[2] if len(sys.argv) > 2 else None
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    ask = sys.stdin.isatty()
    typed = getpass("Passphrase or recovery code: ") if ask else sys.stdin.readline().rstrip("\r\n")
    with tempfile.TemporaryDirectory() as unpacked:
        if place.is_file():
            with zipfile.ZipFile(place) as backup:
                backup.extractall(unpacked)
            place = Path(unpacked)
        key_slots = read_key_slots(place)
        key = unlock(key_slots, typed)
        connection = connect(place / "diary.sqlite3", key, key_slots["salt"])
        for line in lines(connection, table):
            print(line)
        connection.close()


if __name__ == "__main__":
    main()
