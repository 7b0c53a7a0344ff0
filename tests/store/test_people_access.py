"""Several people on one vault: exactly those who are there open it, and nobody undoes another."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, rule

from tests.support.commands import LONGEST_SECONDS, ROOT
from tests.support.operations import stretch_quickly
from tests.support.vaults import NOW, OTHER_PASSPHRASE, PASSPHRASE, make_vault
from thop_desktop.errors import (
    DiskFullError,
    KeySlotsDamagedError,
    OldSlotError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from thop_desktop.store import people_keys
from thop_desktop.store.access import (
    add_passphrase,
    change_passphrase,
    renew_key,
    renew_recovery_code,
    replace_passphrase,
)
from thop_desktop.store.backups import renew_backups, write_backup
from thop_desktop.store.diary import Diary
from thop_desktop.store.entry import Entry
from thop_desktop.store.filters import Filters
from thop_desktop.store.key import DatabaseKey
from thop_desktop.store.key_slots import (
    FILE_NAME,
    KeySlot,
    KeySlots,
    Passphrase,
    Secret,
    SlotKind,
    read_key_slots,
)
from thop_desktop.store.opening import create_vault, open_vault
from thop_desktop.store.people import People, note
from thop_desktop.store.people_access import (
    PERSON_REMOVED,
    SHEET_CONFIRMED,
    add_person,
    is_own_passphrase,
    is_taken,
    remove_person,
    removed,
    rename_person,
    rename_shared,
    renew_for_all,
    settle_removal,
    tidy_name,
    waited_for,
)
from thop_desktop.store.plans import Plan, Plans
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.recovery_code import RecoveryCode
from thop_desktop.store.restoring import restore
from thop_desktop.store.stretching import LEAST_COST
from thop_desktop.store.vault import Vault

LATER = NOW + timedelta(days=2)
OLD_CODE = RecoveryCode.random()
THIRD_PASSPHRASE = Passphrase("drie maal is scheepsrecht")


@pytest.fixture(autouse=True)
def stretched_quickly() -> Iterator[None]:
    """What is shown here does not depend on how dear a try is."""
    with pytest.MonkeyPatch.context() as patched:
        stretch_quickly(patched)
        yield


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """A vault of Ans, who is in, and of Bea."""
    made, _code = make_vault(tmp_path / "vault")
    rename_person(made, made.person, "Ans")
    add_person(made, "Bea", OTHER_PASSPHRASE, NOW, cost=LEAST_COST)
    note(made)
    yield made
    made.lock(NOW)


def opens(folder: Path, secret: Secret) -> bool:
    """Whether a secret opens a locked vault."""
    try:
        open_vault(folder, secret, LATER).lock(LATER)
    except (WrongPassphraseError, WrongRecoveryCodeError):
        return False
    return True


def id_of(vault: Vault, name: str) -> str:
    """The id of who is called so."""
    return next(slot.id for slot in vault.slots.people if slot.label == name)


class ManyPeople(RuleBasedStateMachine):
    """Any number of people, in any order of joining, leaving and changing."""

    present = Bundle("present")

    def __init__(self) -> None:
        super().__init__()
        self.patched = pytest.MonkeyPatch()
        stretch_quickly(self.patched)
        self.slots = KeySlots("a" * 32, bytes(16), ()).with_binder()
        self.key = DatabaseKey.random()
        self.words: dict[str, Passphrase] = {}
        self.gone: list[tuple[Passphrase, str]] = []
        self.number = 0

    def _secret(self) -> Passphrase:
        self.number += 1
        return Passphrase(f"woorden {self.number}")

    def _keep(self, slots: KeySlots) -> None:
        self.slots = KeySlots.from_bytes(slots.signed(self.key).to_bytes(), Path("vault"))
        words = next(iter(self.words.values()))
        opened = self.slots.open(words)
        assert opened is not None
        self.slots = opened.slots

    @initialize(target=present)
    def begin(self) -> str:
        """The first one."""
        return self._join()

    @rule(target=present)
    def join(self) -> str:
        """One more."""
        return self._join()

    def _join(self) -> str:
        words = self._secret()
        slot = KeySlot.lock_pair(self.key, words, self.slots, now=NOW, cost=LEAST_COST)
        self.words[slot.id] = words
        self._keep(self.slots.with_slot(slot))
        return slot.id

    @rule(who=present, name=st.text())
    def rename(self, who: str, name: str) -> None:
        """Another name, without the passphrase."""
        if who in self.words:
            self._keep(self.slots.renamed(who, name))

    @rule(who=present)
    def change(self, who: str) -> None:
        """Another passphrase."""
        if who not in self.words:
            return
        self.gone.append((self.words[who], who))
        self.words[who] = words = self._secret()
        slot = KeySlot.lock_pair(self.key, words, self.slots, now=NOW, cost=LEAST_COST, slot_id=who)
        self._keep(self.slots.with_slot(slot, instead_of=who))

    @rule(who=consumes(present))
    def leave(self, who: str) -> None:
        """One less, and another key for all who stay."""
        if len(self.words) < 2 or who not in self.words:
            return
        self.gone.append((self.words.pop(who), who))
        self.renew()

    @rule()
    def renew(self) -> None:
        """Another key, while nobody types anything."""
        self.key = DatabaseKey.random()
        kept = tuple(
            slot.sealed(self.key, self.slots.vault_id)
            for slot in self.slots.slots
            if slot.id in self.words
        )
        self._keep(replace(self.slots, slots=kept))

    @rule()
    def look(self) -> None:
        """Exactly those who are there open it, each their own slot."""
        for who, words in self.words.items():
            opened = self.slots.open(words)
            assert opened is not None
            assert (opened.slot.id, opened.key.bytes) == (who, self.key.bytes)
        for words, _who in self.gone:
            assert self.slots.open(words) is None

    def teardown(self) -> None:
        """At the end, too."""
        self.look()
        self.patched.undo()


TestManyPeople = ManyPeople.TestCase
TestManyPeople.settings = settings(max_examples=40, stateful_step_count=15, deadline=None)


def test_the_others_open_it_after_somebody_left_and_who_left_does_not(
    vault: Vault, tmp_path: Path
) -> None:
    add_person(vault, "Cor", THIRD_PASSPHRASE, NOW, cost=LEAST_COST)
    old_slots = (vault.folder / FILE_NAME).read_bytes()
    old_code = renew_recovery_code(vault, NOW)
    bea = id_of(vault, "Bea")
    old_key = vault.key.bytes
    code = remove_person(vault, bea, PASSPHRASE, NOW)
    vault.lock(NOW)

    assert opens(vault.folder, PASSPHRASE)
    assert opens(vault.folder, THIRD_PASSPHRASE)  # nobody typed it
    assert opens(vault.folder, code)
    assert not opens(vault.folder, OTHER_PASSPHRASE)
    assert not opens(vault.folder, old_code)
    # Nor does what she kept of before: the old slots give the old key, which reads nothing.
    opened = KeySlots.from_bytes(old_slots, tmp_path).open(OTHER_PASSPHRASE)
    assert opened is not None
    assert opened.key.bytes == old_key
    new = read_key_slots(vault.folder).unlock(PASSPHRASE)
    assert new is not None
    assert new.bytes != old_key


def test_who_had_an_old_passphrase_of_somebody_who_stays_does_not_get_the_next_key(
    vault: Vault, tmp_path: Path
) -> None:
    vault.lock(NOW)
    old = read_key_slots(vault.folder).open(OTHER_PASSPHRASE)
    assert old is not None
    of_bea = open_vault(vault.folder, OTHER_PASSPHRASE, NOW)
    change_passphrase(of_bea, OTHER_PASSPHRASE, THIRD_PASSPHRASE, NOW, cost=LEAST_COST)
    everybody = [slot.id for slot in of_bea.slots.people]
    renew_key(of_bea, {}, NOW, others=everybody)
    sealed = of_bea.slots.slot(old.slot.id)
    of_bea.lock(NOW)
    assert sealed is not None
    assert sealed.pair is not None
    assert old.slot.pair is not None
    # The old pair is of no use, even put beside what was sealed since.
    mixed = replace(sealed, pair=replace(old.slot.pair, sealed_by=sealed.pair.sealed_by))
    assert replace(mixed, nonce=old.slot.nonce).open(old.stretched, old.slots.vault_id) is None


def test_only_the_own_passphrase_is_changed(vault: Vault) -> None:
    with pytest.raises(WrongPassphraseError):
        change_passphrase(vault, OTHER_PASSPHRASE, THIRD_PASSPHRASE, NOW, cost=LEAST_COST)
    own = vault.person
    change_passphrase(vault, PASSPHRASE, THIRD_PASSPHRASE, NOW, cost=LEAST_COST)

    assert vault.slots.slot(own) is not None  # the same person
    assert is_own_passphrase(vault, THIRD_PASSPHRASE)
    assert not is_own_passphrase(vault, OTHER_PASSPHRASE)
    vault.lock(NOW)
    assert opens(vault.folder, OTHER_PASSPHRASE)


def test_who_came_by_the_code_chooses_whose_passphrase_was_forgotten(tmp_path: Path) -> None:
    made, code = make_vault(tmp_path / "vault")
    bea = add_person(made, "Bea", OTHER_PASSPHRASE, NOW, cost=LEAST_COST).id
    made.lock(NOW)
    vault = open_vault(tmp_path / "vault", code, NOW)
    assert vault.person == ""
    with pytest.raises(ValueError, match="can be kept"):
        renew_key(vault, {}, NOW, others=["0" * 16])
    assert not is_own_passphrase(vault, PASSPHRASE)
    with pytest.raises(ValueError, match="nobody"):
        replace_passphrase(vault, "0" * 16, THIRD_PASSPHRASE, NOW, cost=LEAST_COST)
    replace_passphrase(vault, bea, THIRD_PASSPHRASE, NOW, cost=LEAST_COST)
    assert vault.person == bea
    vault.lock(NOW)

    assert opens(vault.folder, PASSPHRASE)
    assert opens(vault.folder, THIRD_PASSPHRASE)
    assert not opens(vault.folder, OTHER_PASSPHRASE)


def test_the_slot_that_is_named_is_tried_first(vault: Vault) -> None:
    twin = add_person(vault, "Cor", PASSPHRASE, NOW, cost=LEAST_COST)
    own = vault.person
    vault.lock(NOW)
    again = open_vault(vault.folder, PASSPHRASE, NOW)
    assert again.person == own
    again.lock(NOW)
    # Two people thought of the same words; who says who they are is taken for that person.
    again = open_vault(vault.folder, PASSPHRASE, NOW, person=twin.id)
    assert again.person == twin.id
    again.lock(NOW)
    # Whoever names another by mistake gets in all the same.
    again = open_vault(vault.folder, OTHER_PASSPHRASE, NOW, person=own)
    assert again.person == id_of(vault, "Bea")
    again.lock(NOW)


@pytest.mark.parametrize("name", ["", "  ", "ans", " Ans\n"])
def test_everybody_has_a_name_of_their_own(vault: Vault, name: str) -> None:
    with pytest.raises(ValueError, match="name of their own"):
        add_person(vault, name, THIRD_PASSPHRASE, NOW, cost=LEAST_COST)
    with pytest.raises(ValueError, match="name of their own"):
        rename_person(vault, id_of(vault, "Bea"), name)
    assert is_taken(vault, "BEA")
    assert not is_taken(vault, "bea", id_of(vault, "Bea"))
    rename_person(vault, vault.person, "ANS")  # one's own name in other capitals


@given(st.text())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_name_is_tidied_once(name: str) -> None:
    tidy = tidy_name(name)
    assert tidy_name(tidy) == tidy
    assert len(tidy) <= 60
    assert tidy == tidy.strip()


def test_another_name_stands_beside_what_was_written_too(vault: Vault) -> None:
    rename_person(vault, vault.person, "Annie")
    assert People(vault).all()[vault.person] == "Annie"
    vault.lock(NOW)
    assert opens(vault.folder, PASSPHRASE)


def labels(vault: Vault) -> list[tuple[SlotKind, str]]:
    """What anybody who has the file can read."""
    return [(slot.kind, slot.label) for slot in read_key_slots(vault.folder).slots]


def test_no_former_name_stands_on_the_keys(tmp_path: Path) -> None:
    vault, code = create_vault(
        tmp_path / "vault", PASSPHRASE, NOW, label="Ans Bakker", cost=LEAST_COST
    )
    rename_person(vault, vault.person, "A.")
    assert labels(vault) == [(SlotKind.PASSPHRASE, "A."), (SlotKind.RECOVERY, "A.")]
    # Another name of the diary takes the one person along who was called so, and nobody else.
    rename_shared(vault, "A.", "Eik")
    assert labels(vault) == [(SlotKind.PASSPHRASE, "Eik"), (SlotKind.RECOVERY, "Eik")]
    assert People(vault).all() == {vault.person: "Eik"}
    rename_person(vault, vault.person, "Ans")
    rename_shared(vault, "Eik", "Huis")
    add_person(vault, "Bea", OTHER_PASSPHRASE, NOW, cost=LEAST_COST)
    rename_person(vault, id_of(vault, "Bea"), "B.")
    rename_shared(vault, "Huis", "Beuk")
    assert sorted(labels(vault)) == [
        (SlotKind.PASSPHRASE, "Ans"),
        (SlotKind.PASSPHRASE, "B."),
        (SlotKind.RECOVERY, "Beuk"),
    ]
    before = (vault.folder / FILE_NAME).read_bytes()
    rename_shared(vault, "Beuk", "Beuk")
    assert (vault.folder / FILE_NAME).read_bytes() == before
    vault.lock(NOW)
    assert opens(vault.folder, code)
    assert opens(vault.folder, OTHER_PASSPHRASE)


def test_a_diary_without_a_name_gets_none_from_a_person(vault: Vault) -> None:
    assert (SlotKind.RECOVERY, "") in labels(vault)
    rename_person(vault, vault.person, "Annie")
    assert (SlotKind.RECOVERY, "") in labels(vault)


def test_a_code_of_an_earlier_version_takes_another_name_once_it_was_used(vault: Vault) -> None:
    vault.lock(NOW)
    of_form_1(vault.folder, PASSPHRASE)
    opened = open_vault(vault.folder, PASSPHRASE, NOW)
    rename_shared(opened, "Huis", "Eik")
    assert (SlotKind.RECOVERY, "Huis") in labels(opened)
    opened.lock(NOW)
    opened = open_vault(vault.folder, OLD_CODE, NOW)
    rename_shared(opened, "Huis", "Eik")
    assert (SlotKind.RECOVERY, "Eik") in labels(opened)
    opened.lock(NOW)
    assert opens(vault.folder, OLD_CODE)
    assert opens(vault.folder, PASSPHRASE)


def test_nobody_removes_themselves_or_nobody_or_without_the_own_passphrase(vault: Vault) -> None:
    code = next(slot.id for slot in vault.slots.slots if slot.kind is SlotKind.RECOVERY)
    for nobody in (vault.person, "0" * 16, code):
        with pytest.raises(ValueError, match="somebody else"):
            remove_person(vault, nobody, PASSPHRASE, NOW)
    with pytest.raises(WrongPassphraseError):
        remove_person(vault, id_of(vault, "Bea"), OTHER_PASSPHRASE, NOW)
    assert removed(vault) is None


def of_form_1(folder: Path, *passphrases: Passphrase) -> None:
    """Slots as an earlier version wrote them, in the place of those that are there."""
    slots = read_key_slots(folder)
    key = slots.unlock(PASSPHRASE)
    assert key is not None
    old = tuple(
        KeySlot.lock(key, one, slots.vault_id, now=NOW, cost=LEAST_COST, label=f"p{number}")
        for number, one in enumerate(passphrases)
    )
    code = KeySlot.lock(key, OLD_CODE, slots.vault_id, now=NOW, cost=LEAST_COST, label="Huis")
    file = KeySlots(slots.vault_id, slots.database_salt, (*old, code))
    (folder / FILE_NAME).write_bytes(file.to_bytes())


def test_an_old_slot_gets_the_new_form_when_its_passphrase_opens_it(vault: Vault) -> None:
    vault.lock(NOW)
    of_form_1(vault.folder, PASSPHRASE, OTHER_PASSPHRASE)
    assert json.loads((vault.folder / FILE_NAME).read_bytes())["format"] == 1
    open_vault(vault.folder, PASSPHRASE, NOW).lock(NOW)
    forms = {slot.label: slot.pair is not None for slot in read_key_slots(vault.folder).people}
    assert forms == {"p0": True, "p1": False}
    assert json.loads((vault.folder / FILE_NAME).read_bytes())["format"] == 2

    again = open_vault(vault.folder, PASSPHRASE, NOW)
    other = next(slot.id for slot in again.slots.people if slot.label == "p1")
    third = add_person(again, "Cor", THIRD_PASSPHRASE, NOW, cost=LEAST_COST)
    before = (vault.folder / FILE_NAME).read_bytes()
    with pytest.raises(OldSlotError) as caught:
        remove_person(again, third.id, PASSPHRASE, NOW)
    assert caught.value.labels == waited_for(again, third.id) == ("p1",)
    assert waited_for(again, other) == ()
    assert (vault.folder / FILE_NAME).read_bytes() == before
    assert PrivateSettings(again).get(PERSON_REMOVED) is None
    with pytest.raises(ValueError, match="another label"):
        rename_person(again, other, "Piet")
    again.lock(NOW)

    open_vault(vault.folder, OTHER_PASSPHRASE, NOW).lock(NOW)  # once, with that passphrase
    again = open_vault(vault.folder, PASSPHRASE, NOW)
    remove_person(again, third.id, PASSPHRASE, NOW)
    again.lock(NOW)
    assert opens(vault.folder, OTHER_PASSPHRASE)
    assert not opens(vault.folder, THIRD_PASSPHRASE)


def test_a_list_of_old_slots_alone_stays_as_a_program_of_then_reads_it() -> None:
    key = DatabaseKey.random()
    old = KeySlot.lock(key, PASSPHRASE, "a" * 32, now=NOW, cost=LEAST_COST)
    slots = KeySlots("a" * 32, bytes(16), (old,)).with_binder()
    assert json.loads(slots.signed(key).to_bytes())["format"] == 1


def test_the_new_form_can_wait_while_the_disk_is_full(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.lock(NOW)
    of_form_1(vault.folder, PASSPHRASE)

    def no_room(*_all: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("thop_desktop.store.durable.write_whole", no_room)
        open_vault(vault.folder, PASSPHRASE, NOW).lock(NOW)
    assert read_key_slots(vault.folder).people[0].pair is None
    open_vault(vault.folder, PASSPHRASE, NOW).lock(NOW)
    assert read_key_slots(vault.folder).people[0].pair is not None


def with_checksum(folder: Path, change: object) -> None:
    """A file that somebody changed on purpose, with a checksum that fits."""
    import hashlib

    body = json.loads((folder / FILE_NAME).read_bytes())
    del body["checksum"]
    change(body)  # type: ignore[operator]
    text = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
    body["checksum"] = hashlib.sha256(text).hexdigest()
    text = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
    (folder / FILE_NAME).write_bytes(text + b"\n")


def own_key(body: dict[str, list[dict[str, str]]]) -> None:
    """Put a public key of one's own in the slot of somebody else, to get the next key."""
    private = people_keys.new_private()
    body["slots"][-1]["public"] = people_keys.public_of(private).hex()


def other_label(body: dict[str, list[dict[str, str]]]) -> None:
    """Let somebody else be called otherwise."""
    body["slots"][-1]["label"] = "Ans"


def one_less(body: dict[str, list[dict[str, str]]]) -> None:
    """Leave a slot out."""
    del body["slots"][-1]


def other_order(body: dict[str, list[dict[str, str]]]) -> None:
    """Let another come first."""
    body["slots"].reverse()


def something_more(body: dict[str, list[dict[str, str]]]) -> None:
    """Put something into a slot that this version does not know."""
    body["slots"][-1]["more"] = "x"


@pytest.mark.parametrize("change", [own_key, other_label, one_less, other_order, something_more])
def test_who_has_no_secret_changes_nothing_in_the_list(vault: Vault, change: object) -> None:
    vault.lock(NOW)
    with_checksum(vault.folder, change)
    with pytest.raises(KeySlotsDamagedError):
        open_vault(vault.folder, PASSPHRASE, NOW)


def test_who_has_no_secret_puts_no_vault_of_their_own_in_the_place(vault: Vault) -> None:
    """A key of one's own can be sealed to anybody; what all slots have in common is missing."""
    vault.lock(NOW)
    slots = read_key_slots(vault.folder)
    key = DatabaseKey.random()
    sealed = tuple(slot.sealed(key, slots.vault_id) for slot in slots.people)
    forged = replace(slots, slots=sealed, binder=people_keys.new_binder()).signed(key)
    (vault.folder / FILE_NAME).write_bytes(forged.to_bytes())
    with pytest.raises(KeySlotsDamagedError):
        open_vault(vault.folder, PASSPHRASE, NOW)


def test_a_list_that_was_changed_is_written_only_when_it_is_signed(vault: Vault) -> None:
    fewer = vault.slots.without(id_of(vault, "Bea"))
    with pytest.raises(ValueError, match="not signed"):
        fewer.to_bytes()
    with pytest.raises(ValueError, match="not known"):
        replace(fewer, binder=b"").signed(vault.key)
    with pytest.raises(ValueError, match="form 1"):
        KeySlot.lock(vault.key, PASSPHRASE, vault.vault_id, now=NOW, cost=LEAST_COST).sealed(
            vault.key, vault.vault_id
        )


def test_a_key_is_sealed_to_one_and_for_one_place(vault: Vault) -> None:
    private, key = people_keys.new_private(), bytes(range(32))
    sealed = people_keys.seal(key, people_keys.public_of(private), b"here")
    assert people_keys.unseal(sealed, private, b"here") == key
    assert people_keys.unseal(sealed, private, b"there") is None
    assert people_keys.unseal(sealed, people_keys.new_private(), b"here") is None
    nothing_shared = replace(sealed, sealed_by=bytes(32))
    assert people_keys.unseal(nothing_shared, private, b"here") is None
    assert repr(key) not in repr(sealed)


def test_what_who_left_can_still_open_is_told_until_it_is_decided(
    vault: Vault, tmp_path: Path
) -> None:
    away, stick = tmp_path / "away", tmp_path / "stick"
    stick.mkdir()
    vault.backup_folders = (*vault.backup_folders, stick, away)
    old = [
        write_backup(vault, folder, NOW - timedelta(days=1))
        for folder in (vault.backup_folders[0], stick)
    ]
    PrivateSettings(vault).set(SHEET_CONFIRMED, True)
    remove_person(vault, id_of(vault, "Bea"), PASSPHRASE, NOW)
    told = removed(vault)

    assert told is not None
    assert told.name == "Bea"
    assert {one.file for one in told.backups} == {one.file for one in old}
    assert told.out_of_reach == (away,)
    assert told.number == 2
    assert PrivateSettings(vault).get(SHEET_CONFIRMED) is False
    restore(old[0].file, tmp_path / "restored", OTHER_PASSPHRASE, NOW)  # so it is

    made = renew_backups(vault, LATER)
    told = removed(vault)
    assert told is not None
    assert told.backups == ()
    assert made.missing == (away,)
    for new in made.made:
        with pytest.raises(WrongPassphraseError):
            restore(new.file, tmp_path / "restored", OTHER_PASSPHRASE, LATER)
    settle_removal(vault)
    assert removed(vault) is None


def test_after_a_leak_everybody_goes_on_and_the_old_sheet_is_of_no_use(vault: Vault) -> None:
    PrivateSettings(vault).set(SHEET_CONFIRMED, True)
    own = vault.person
    with pytest.raises(WrongPassphraseError):
        renew_for_all(vault, own, OTHER_PASSPHRASE, NOW, cost=LEAST_COST)
    assert PrivateSettings(vault).get(SHEET_CONFIRMED) is True
    code = renew_for_all(vault, own, PASSPHRASE, NOW, cost=LEAST_COST)
    assert PrivateSettings(vault).get(SHEET_CONFIRMED) is False
    assert vault.slots.slot(own) is not None
    vault.lock(NOW)
    for secret in (PASSPHRASE, OTHER_PASSPHRASE, code):
        assert opens(vault.folder, secret)


def test_copies_that_do_not_read_are_not_counted_and_former_vaults_are(
    vault: Vault, tmp_path: Path
) -> None:
    backup = write_backup(vault, vault.backup_folders[0], NOW)
    former = vault.folder / "replaced-20260101T000000Z"
    former.mkdir()
    (former / FILE_NAME).write_bytes((vault.folder / FILE_NAME).read_bytes())
    (vault.folder / "replaced-20260102T000000Z").mkdir()  # nothing of it is left
    remove_person(vault, id_of(vault, "Bea"), PASSPHRASE, NOW)
    told = removed(vault)
    assert told is not None
    assert [one.file for one in told.backups] == [backup.file]
    assert told.replaced == (former,)

    parts = backup.file.read_bytes().replace(b'"argon2id"', b'"argon2ix"')
    backup.file.write_bytes(parts)
    told = removed(vault)
    assert told is not None
    assert told.backups == ()


def test_when_the_swap_stops_halfway_the_next_opening_finishes_the_removal(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_all: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("thop_desktop.store.swap.finish_swap", no_room)
        with pytest.raises(DiskFullError):
            remove_person(vault, id_of(vault, "Bea"), PASSPHRASE, NOW)
    assert not vault.is_open
    assert not opens(vault.folder, OTHER_PASSPHRASE)
    again = open_vault(vault.folder, PASSPHRASE, LATER)
    assert removed(again) is not None
    again.lock(LATER)


def test_a_removal_that_did_not_succeed_leaves_all_as_it_was(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    PrivateSettings(vault).set(SHEET_CONFIRMED, True)
    before = vault.slots

    def no_room(*_all: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("thop_desktop.store.swap.write_whole", no_room)
        with pytest.raises(DiskFullError):
            remove_person(vault, id_of(vault, "Bea"), PASSPHRASE, NOW)
    assert vault.slots == before
    assert removed(vault) is None
    assert PrivateSettings(vault).get(SHEET_CONFIRMED) is True
    assert PrivateSettings(vault).get(PERSON_REMOVED) is None
    vault.lock(NOW)
    assert opens(vault.folder, OTHER_PASSPHRASE)


def test_who_wrote_something_is_named_beside_it_also_after_leaving(vault: Vault) -> None:
    vault.lock(NOW)
    of_bea = open_vault(vault.folder, OTHER_PASSPHRASE, NOW)
    written = Diary(of_bea).add(Entry(NOW, "Samen gewandeld."), NOW)
    bea = of_bea.person
    assert written.author == bea
    of_bea.lock(NOW)
    of_ans = open_vault(vault.folder, PASSPHRASE, NOW)
    changed = Diary(of_ans).change(replace(written, text="Samen gewandeld in de regen."), NOW)
    assert (changed.author, changed.editor) == (bea, of_ans.person)
    back = Diary(of_ans).undo(written.id, NOW)
    assert back is not None
    # It says what Bea wrote, and Ans's words can be had back as hers.
    assert (back.author, back.editor) == (bea, None)
    again = Diary(of_ans).redo(written.id, NOW)
    assert again is not None
    assert again.editor == of_ans.person
    remove_person(of_ans, bea, PASSPHRASE, NOW)
    assert People(of_ans).shown() == {of_ans.person: "Ans", bea: "Bea"}
    assert Diary(of_ans).get(written.id).author == bea
    of_ans.lock(NOW)
    of_ans = open_vault(vault.folder, PASSPHRASE, LATER)
    assert People(of_ans).all()[bea] == "Bea"
    Diary(of_ans).erase(written.id)
    of_ans.lock(LATER)
    # With all that she wrote, her name is erased.
    of_ans = open_vault(vault.folder, PASSPHRASE, LATER)
    assert People(of_ans).all() == {of_ans.person: "Ans"}
    of_ans.lock(LATER)


def test_words_of_another_can_be_had_back_also_when_they_are_changed_while_typing(
    vault: Vault,
) -> None:
    diary, ans, bea = Diary(vault), vault.person, id_of(vault, "Bea")
    entry = diary.add(Entry(NOW, "van Ans"), NOW)
    vault.person = bea
    for text in ("van B", "van Be", "van Bea"):
        entry = diary.change(replace(entry, text=text), NOW, step=False)
    assert diary.steps(entry.id) == (1, 0)
    former = diary.undo(entry.id, NOW)
    assert former is not None
    assert (former.text, former.author, former.editor) == ("van Ans", ans, None)
    vault.person = ans


def test_versions_of_before_do_not_say_who_wrote_them(vault: Vault) -> None:
    diary, bea = Diary(vault), id_of(vault, "Bea")
    entry = diary.add(Entry(NOW, "eerst"), NOW)
    vault.person, ans = bea, vault.person
    diary.change(replace(entry, text="later"), NOW)
    with vault.write() as database:
        database.conn.execute("UPDATE entry_versions SET editor = NULL")
    former = diary.undo(entry.id, NOW)
    assert former is not None
    assert (former.text, former.editor) == ("eerst", bea)
    vault.person = ans


def test_who_is_named_by_a_plan_or_by_what_it_said_stays_named(vault: Vault) -> None:
    plans, ans, bea = Plans(vault), vault.person, id_of(vault, "Bea")
    vault.person = bea
    plan = plans.add(Plan("house", "van Bea"), NOW)
    vault.person = ans
    remove_person(vault, bea, PASSPHRASE, NOW)
    People(vault).forget_without_entries([bea])
    assert People(vault).all()[bea] == "Bea"
    plans.erase(plan.id)
    People(vault).forget_without_entries([bea])
    assert bea not in People(vault).all()


def test_entries_are_found_by_who_wrote_them(vault: Vault) -> None:
    diary, ans, bea = Diary(vault), vault.person, id_of(vault, "Bea")
    mine = diary.add(Entry(NOW, "Samen gelezen."), NOW)
    vault.person = bea
    hers = diary.add(Entry(NOW, "Samen gewandeld."), NOW)
    vault.person = ans

    assert diary.newest(9, filters=Filters(author=ans)) == (mine,)
    assert diary.search("samen", 9, filters=Filters(author=bea)) == (hers,)
    assert diary.count(Filters(author="0" * 16)) == 0
    assert diary.count() == 2


def test_one_person_alone_is_not_shown_and_who_wrote_nothing_is_forgotten(vault: Vault) -> None:
    assert len(People(vault).shown()) == 2
    remove_person(vault, id_of(vault, "Bea"), PASSPHRASE, NOW)
    assert list(People(vault).all().values()) == ["Ans"]
    assert People(vault).shown() == {}


def test_a_stranger_reads_a_vault_whose_key_was_sealed(vault: Vault, tmp_path: Path) -> None:
    vault.lock(NOW)
    with pytest.MonkeyPatch.context() as real:
        from thop_desktop.store import key_slots
        from thop_desktop.store.stretching import stretch

        real.setattr(key_slots, "stretch", stretch)
        made, code = make_vault(tmp_path / "real")
        rename_person(made, made.person, "Ans")
        add_passphrase(made, OTHER_PASSPHRASE, NOW, label="Bea", cost=LEAST_COST)
        code = renew_key(made, {}, NOW, others=[slot.id for slot in made.slots.people])
        made.lock(NOW)

    def read(secret: Passphrase | RecoveryCode) -> subprocess.CompletedProcess[str]:
        typed = secret.words if isinstance(secret, Passphrase) else str(secret)
        return subprocess.run(
            [sys.executable, ROOT / "docs" / "read_a_vault.py", tmp_path / "real", "meta"],
            input=f"{typed}\n",
            capture_output=True,
            encoding="utf-8",
            timeout=LONGEST_SECONDS,
            check=False,
        )

    for secret in (OTHER_PASSPHRASE, PASSPHRASE, code):
        assert made.vault_id in read(secret).stdout
    with_checksum(tmp_path / "real", other_label)
    assert "without a secret" in read(PASSPHRASE).stderr
