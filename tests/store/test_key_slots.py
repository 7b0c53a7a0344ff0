"""Key slots: what a secret closed only that secret opens, and no byte of the file may differ."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from tests.support.vaults import NOW, OTHER_PASSPHRASE, PASSPHRASE
from thop_desktop.errors import KeySlotsDamagedError, NewerVersionError
from thop_desktop.store import key_slots
from thop_desktop.store.key import DatabaseKey
from thop_desktop.store.key_slots import (
    FILE_NAME,
    FORMAT,
    LARGEST_BYTES,
    KeySlot,
    KeySlots,
    Passphrase,
    SlotKind,
    read_key_slots,
)
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.stretching import LEAST_COST, Cost, stretch

VAULT, ANOTHER_VAULT = "a" * 32, "b" * 32
FOLDER = Path("vault")
CODE, OTHER_CODE = RecoveryCode.random(), RecoveryCode.random()

# Half of a pair, as a broken keyboard may type it, too; in a label it would not survive JSON.
words = st.text(st.characters(), min_size=1)
labels = st.text() | st.sampled_from(["", "👩‍👧 Ans", "סבתא", '"', "\\", "a\nb", "\u202eAns", "é"])
moments = st.datetimes(
    datetime(1970, 1, 2), datetime(2200, 1, 1),  # noqa: DTZ001 - the zone is added beside it
    timezones=st.integers(-720, 840).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)  # fmt: skip
costs = st.builds(Cost, st.integers(512, 4 * 1024 * 1024), st.integers(1, 1000), st.integers(1, 64))


def quick(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    """What stands in for Argon2id, and depends on the same."""
    return hashlib.sha256(repr((secret, salt, cost)).encode()).digest()


@pytest.fixture(scope="module", autouse=True)
def stretched_quickly() -> Iterator[None]:
    """Hundreds of tries, each of which would take 0.16 s at the least cost."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(key_slots, "stretch", quick)
        yield


def locked(key: DatabaseKey, secret: key_slots.Secret, label: str = "") -> KeySlot:
    """A slot of the vault."""
    return KeySlot.lock(key, secret, VAULT, now=NOW, cost=LEAST_COST, label=label)


def some_slots() -> KeySlots:
    """A passphrase and a recovery code."""
    key = DatabaseKey.random()
    return KeySlots(VAULT, bytes(range(16)), (locked(key, PASSPHRASE, "Ans"), locked(key, CODE)))


def opened(key: DatabaseKey | None) -> bytes | None:
    """The bytes of a key, if there is one."""
    return None if key is None else key.bytes


def file_of(body: dict[str, Any]) -> bytes:
    """A file with a checksum that fits, as docs/vault.md describes it."""

    def canonical(values: dict[str, Any]) -> bytes:
        return json.dumps(values, sort_keys=True, separators=(",", ":")).encode("ascii")

    return canonical({**body, "checksum": hashlib.sha256(canonical(body)).hexdigest()}) + b"\n"


def body_of(slots: KeySlots) -> dict[str, Any]:
    """What stands in a file, without the checksum."""
    body: dict[str, Any] = json.loads(slots.to_bytes())
    del body["checksum"]
    return body


@given(words, labels, moments, costs)
def test_what_is_locked_is_read_back_and_opens(
    typed: str, label: str, made: datetime, cost: Cost
) -> None:
    key = DatabaseKey.random()
    slot = KeySlot.lock(key, Passphrase(typed), VAULT, now=made, cost=cost, label=label)
    of_code = KeySlot.lock(key, CODE, VAULT, now=made, cost=cost, label=label)
    slots = KeySlots(VAULT, bytes(16), (slot, of_code))

    read = KeySlots.from_bytes(slots.to_bytes(), FOLDER)

    assert read == slots
    assert read.to_bytes() == slots.to_bytes()
    assert opened(read.unlock(Passphrase(typed))) == key.bytes
    assert opened(read.unlock(CODE)) == key.bytes


@given(words, words)
@example("paard", "Paard")
@example("paard", "paard ")
@example("e\u0301\ud83d", "e\u0301\ud83c")
def test_another_secret_opens_nothing(typed: str, other: str) -> None:
    assume(Passphrase(typed).secret != Passphrase(other).secret)
    key = DatabaseKey.random()
    slots = KeySlots(VAULT, bytes(16), (locked(key, Passphrase(typed)), locked(key, CODE)))

    assert slots.unlock(Passphrase(other)) is None
    assert slots.unlock(OTHER_CODE) is None


def test_a_passphrase_opens_no_slot_of_a_code_nor_the_other_way_round() -> None:
    key = DatabaseKey.random()
    words_of_code = Passphrase(CODE.symbols)

    assert KeySlots(VAULT, bytes(16), (locked(key, CODE),)).unlock(words_of_code) is None
    assert KeySlots(VAULT, bytes(16), (locked(key, words_of_code),)).unlock(CODE) is None


def test_each_of_several_people_opens_the_same_vault() -> None:
    key = DatabaseKey.random()
    secrets: list[key_slots.Secret] = [PASSPHRASE, OTHER_PASSPHRASE, CODE, OTHER_CODE]
    slots = KeySlots(VAULT, bytes(16), tuple(locked(key, secret) for secret in secrets))

    assert [opened(slots.unlock(secret)) for secret in secrets] == [key.bytes] * 4


def test_with_argon2id_itself_it_opens_for_its_own_secret_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(key_slots, "stretch", stretch)
    key = DatabaseKey.random()
    slot = locked(key, PASSPHRASE)

    assert opened(slot.unlock(PASSPHRASE, VAULT)) == key.bytes
    assert slot.unlock(OTHER_PASSPHRASE, VAULT) is None


def test_the_same_secret_never_locks_the_same_way_twice() -> None:
    key = DatabaseKey.random()
    one, two = locked(key, PASSPHRASE), locked(key, PASSPHRASE)

    assert one.id != two.id
    assert one.salt != two.salt
    assert one.nonce != two.nonce
    assert one.locked_key != two.locked_key


def test_a_slot_that_is_moved_to_another_vault_does_not_open() -> None:
    slot = locked(DatabaseKey.random(), PASSPHRASE)

    assert slot.unlock(PASSPHRASE, ANOTHER_VAULT) is None
    assert KeySlots(ANOTHER_VAULT, bytes(16), (slot,)).unlock(PASSPHRASE) is None


@pytest.mark.parametrize(
    "change",
    [
        {"id": "0" * 16},
        {"kind": SlotKind.RECOVERY},
        {"label": "Bea"},
        {"made": NOW + timedelta(microseconds=1)},
        {"made": NOW.astimezone(timezone(timedelta(hours=1)))},
        {"cost": replace(LEAST_COST, memory_kib=LEAST_COST.memory_kib + 1)},
        {"cost": replace(LEAST_COST, passes=LEAST_COST.passes + 1)},
        {"cost": replace(LEAST_COST, lanes=LEAST_COST.lanes + 1)},
        {"salt": bytes(16)},
        {"nonce": bytes(12)},
        {"locked_key": bytes(48)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_slot_with_any_field_changed_does_not_open(change: dict[str, Any]) -> None:
    slot = locked(DatabaseKey.random(), PASSPHRASE, "Ans")

    assert replace(slot, **change).unlock(PASSPHRASE, VAULT) is None


def test_what_is_authenticated_stands_in_every_field_even_when_the_key_stays_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Salt and cost change the stretched key; here they do not, and must be noticed all the same.
    monkeypatch.setattr(key_slots, "stretch", lambda *_all: bytes(32))
    slot = locked(DatabaseKey.random(), PASSPHRASE)

    assert slot.unlock(OTHER_PASSPHRASE, VAULT) is not None
    assert replace(slot, salt=bytes(16)).unlock(PASSPHRASE, VAULT) is None
    assert replace(slot, cost=Cost(65537, 3, 4)).unlock(PASSPHRASE, VAULT) is None


def test_any_one_byte_changed_lost_or_doubled_is_damage() -> None:
    data = some_slots().to_bytes()
    for place in range(len(data)):
        before, byte, after = data[:place], data[place], data[place + 1 :]
        for other in (
            before + bytes([byte ^ 1]) + after,
            before + bytes([byte ^ 0x20]) + after,  # the other case of a letter
            before + bytes([byte ^ 0x80]) + after,
            before + after,
            before,
            before + bytes([byte, byte]) + after,
        ):
            with pytest.raises(KeySlotsDamagedError):
                KeySlots.from_bytes(other, FOLDER)


@given(st.binary() | st.text().map(str.encode))
@example(b"")
@example(b"[]")
@example(b"3")
@example(b'"text"')
@example(b"null")
@example(b'{"checksum": ""}')
@example(b"[" * 100_000)
@example(b"9" * 100_000)
def test_any_other_bytes_are_damage(data: bytes) -> None:
    with pytest.raises(KeySlotsDamagedError) as caught:
        KeySlots.from_bytes(data, FOLDER)

    assert caught.value.folder == FOLDER


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
def test_the_same_text_in_another_encoding_is_damage(encoding: str) -> None:
    with pytest.raises(KeySlotsDamagedError):
        KeySlots.from_bytes(some_slots().to_bytes().decode().encode(encoding), FOLDER)


def test_a_file_of_the_next_format_is_of_a_newer_version() -> None:
    body = {**body_of(some_slots()), "format": FORMAT + 1, "slots": "in another form"}

    with pytest.raises(NewerVersionError):
        KeySlots.from_bytes(file_of(body), FOLDER)


def test_the_file_is_as_it_is_described() -> None:
    slots = some_slots()

    assert file_of(body_of(slots)) == slots.to_bytes()
    assert slots.to_bytes().isascii()


@pytest.mark.parametrize(
    "cost",
    [
        {"memory_kib": 4 * 1024 * 1024 + 1},
        {"memory_kib": 2**70},
        {"memory_kib": 31},  # less than Argon2id takes for 4 lanes
        {"memory_kib": -1},
        {"passes": 0},
        {"passes": 1001},
        {"lanes": 0},
        {"lanes": 65},
        {"memory_kib": "65536"},
        {"passes": None},
    ],
    ids=str,
)
def test_a_cost_that_nobody_would_ask_is_refused_before_it_is_paid(cost: dict[str, Any]) -> None:
    body = body_of(some_slots())
    body["slots"][0]["argon2id"] |= cost

    with pytest.raises(KeySlotsDamagedError):
        KeySlots.from_bytes(file_of(body), FOLDER)


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "fingerprint"},
        {"made": "yesterday"},
        {"made": 3},
        {"nonce": "00" * 11},
        {"key": "00" * 47},
        {"key": "no hexadecimal digits"},
        {"argon2id": None},
        {"argon2id": {"memory_kib": 65536, "passes": 3, "lanes": 4, "salt": "00" * 15}},
    ],
    ids=str,
)
def test_a_slot_that_makes_no_sense_is_damage(change: dict[str, Any]) -> None:
    body = body_of(some_slots())
    body["slots"][1] |= change

    with pytest.raises(KeySlotsDamagedError):
        KeySlots.from_bytes(file_of(body), FOLDER)


@pytest.mark.parametrize("left_out", ["format", "vault", "salt", "slots"])
def test_a_file_without_one_of_its_parts_is_damage(left_out: str) -> None:
    body = body_of(some_slots())
    del body[left_out]

    with pytest.raises(KeySlotsDamagedError):
        KeySlots.from_bytes(file_of(body), FOLDER)


def test_the_file_of_a_vault_is_read(tmp_path: Path) -> None:
    slots = some_slots()
    (tmp_path / FILE_NAME).write_bytes(slots.to_bytes())

    assert read_key_slots(tmp_path) == slots


def test_without_the_file_the_slots_are_damaged(tmp_path: Path) -> None:
    with pytest.raises(KeySlotsDamagedError) as caught:
        read_key_slots(tmp_path)

    assert caught.value.folder == tmp_path


def test_a_folder_in_the_place_of_the_file_is_damage(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()

    with pytest.raises(KeySlotsDamagedError):
        read_key_slots(tmp_path)


def test_a_file_that_is_far_too_large_is_not_even_read(tmp_path: Path) -> None:
    with (tmp_path / FILE_NAME).open("wb") as file:
        file.truncate(LARGEST_BYTES + 1)

    with pytest.raises(KeySlotsDamagedError):
        read_key_slots(tmp_path)


def test_a_slot_takes_the_place_of_another() -> None:
    slots = some_slots()
    key = DatabaseKey.random()
    new = locked(key, OTHER_PASSPHRASE)

    changed = slots.with_slot(new, instead_of=slots.slots[0].id)

    assert changed.slots == (slots.slots[1], new)
    assert changed.unlock(PASSPHRASE) is None
    assert slots.with_slot(new).slots == (*slots.slots, new)


def test_a_slot_is_taken_away_and_the_last_passphrase_is_not() -> None:
    slots = some_slots()
    of_passphrase, of_code = slots.slots

    assert slots.without(of_code.id).slots == (of_passphrase,)
    with pytest.raises(ValueError, match="last passphrase"):
        slots.without(of_passphrase.id)
    with pytest.raises(ValueError, match="no slot"):
        slots.without("0" * 16)


def test_what_shows_in_a_report_holds_no_secret() -> None:
    key = DatabaseKey.random()
    shown = repr([PASSPHRASE, CODE, key, {"a": (PASSPHRASE,)}])

    assert not any(word in shown for word in PASSPHRASE.words.split())
    assert not any(group in shown for group in CODE.groups)
    assert key.bytes.hex() not in shown
    assert repr(key.bytes) not in shown


def test_one_passphrase_in_two_unicode_forms_is_one() -> None:
    slot = locked(DatabaseKey.random(), Passphrase("caf\u00e9 \u00ef"))

    assert slot.unlock(Passphrase("cafe\u0301 i\u0308"), VAULT) is not None


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_key_has_32_bytes(length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        DatabaseKey(bytes(length))


def test_a_key_that_was_wiped_is_gone() -> None:
    key = DatabaseKey.random()
    key.wipe()

    with pytest.raises(ValueError, match="wiped"):
        _ = key.bytes


def test_a_moment_is_kept_with_its_distance_to_utc() -> None:
    made = datetime(2026, 7, 1, 12, tzinfo=timezone(timedelta(hours=2)))
    slot = KeySlot.lock(DatabaseKey.random(), CODE, VAULT, now=made, cost=LEAST_COST)
    read = KeySlots.from_bytes(KeySlots(VAULT, bytes(16), (slot,)).to_bytes(), FOLDER)

    assert read.slots[0].made.utcoffset() == timedelta(hours=2)
    assert read.slots[0].made == made.astimezone(UTC)
