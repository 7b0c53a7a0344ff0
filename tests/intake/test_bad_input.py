"""Files that nothing can be brought in from: each is told as what it is, with the line."""

import os
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from tests.intake.test_round_trip import bring_in, export, nobody, to_the_end, written
from tests.support.age_lock import lock_at_once
from tests.support.everything import NOW, held
from tests.support.open_database import OpenDatabase
from thop_desktop.errors import IntakeError, Unusable
from thop_desktop.intake import own_file, reading
from thop_desktop.intake.found import Source
from thop_desktop.intake.keeping import keep_items
from thop_desktop.intake.reading import MEBIBYTE, needs_passphrase, read_intake

DOCX = {"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"}
JRNL = '{"tags": {}, "entries": [\n{"title": "Rust", "body": "", "date": "%s", "time": "%s"}\n]}'


def why(file: Path) -> tuple[Unusable, int, str]:
    before = file.read_bytes() if file.is_file() else b""
    with pytest.raises(IntakeError) as caught:
        read_intake(file, NOW, nobody)
    if file.is_file():
        assert file.read_bytes() == before
    assert str(caught.value).startswith(str(file.parent))
    return caught.value.why, caught.value.line, caught.value.found


def wrote(folder: Path, content: bytes, name: str = "bestand.txt") -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


@pytest.mark.parametrize(
    ("content", "reason", "line", "found"),
    [
        (b"", Unusable.EMPTY, 0, ""),
        (b" \n\n ", Unusable.EMPTY, 0, ""),
        ("\n ".encode("utf-16"), Unusable.EMPTY, 0, ""),
        (b"%PDF-1.7\n\0\0", Unusable.OTHER_KIND, 0, "pdf"),
        (b"\x89PNG\r\n\x1a\n\0\0", Unusable.OTHER_KIND, 0, "picture"),
        (b"\xff\xd8\xff\xe0\0\0", Unusable.OTHER_KIND, 0, "picture"),
        (b"{\\rtf1 Hallo}", Unusable.OTHER_KIND, 0, "document"),
        (b"SQLite format 3\0", Unusable.OTHER_KIND, 0, "database"),
        (b'{"other": 1}', Unusable.OTHER_KIND, 0, "json"),
        (b"Een regel\nTwee\0\n", Unusable.CONTROL_CHARACTER, 2, ""),
        (b"Een regel\nTwee\n\x1b[0m", Unusable.CONTROL_CHARACTER, 3, ""),
        ("Een\nTwee \0".encode("utf-16"), Unusable.CONTROL_CHARACTER, 2, ""),
        (b"Een regel\nT\xe9en\nDrie", Unusable.NOT_TEXT, 2, ""),
        ("Een regel\nTéé".encode()[:-1], Unusable.CUT_OFF, 2, ""),
        ("Een regel".encode("utf-16")[:-1], Unusable.CUT_OFF, 1, ""),
        (b"2026-02-31\nHallo", Unusable.NO_SUCH_DATE, 1, "2026-02-31"),
        (b"Hallo\n\n## 12-13-2026\nHallo", Unusable.NO_SUCH_DATE, 3, "12-13-2026"),
        (b"31 december 1969\nHallo", Unusable.NO_SUCH_DATE, 1, "31 december 1969"),
        (b"# 1 jan. 2101\nHallo", Unusable.NO_SUCH_DATE, 1, "1 jan. 2101"),
        (b"2026-11-23 25:00\nHallo", Unusable.NO_SUCH_DATE, 1, "2026-11-23"),
        (b"# Dagboek\n\n2026-11-23\n", Unusable.NOTHING_FOUND, 0, ""),
        (b'{"tags": {}, "entries": []}', Unusable.NOTHING_FOUND, 0, ""),
        (b'{"tags": {}, "entries": {}}', Unusable.NOT_WELL_FORMED, 0, ""),
        (b'{"tags": {}, "entries": [3]}', Unusable.NOT_WELL_FORMED, 0, "1"),
        (b'{"entries": [{"date": "2026-01-01", "title": 3}]}', Unusable.NOT_WELL_FORMED, 0, "1"),
        (b'{"format":"thop-diary","x":x,"records":[\n]', Unusable.NOT_WELL_FORMED, 1, ""),
        (b'{"tags": {}, "entries": [\n{"title": "Ru', Unusable.CUT_OFF, 2, ""),
        (b'{"tags": {}, "entries": [\n', Unusable.CUT_OFF, 2, ""),
        (b'{"tags": {},\n,"entries": []}', Unusable.NOT_WELL_FORMED, 2, ""),
        (b'{"tags": NaN}', Unusable.NOT_WELL_FORMED, 0, ""),
        (b'{"tags":' + b"[" * 100_000, Unusable.NOT_WELL_FORMED, 0, ""),
        ((JRNL % ("2101-01-01", "12:00")).encode(), Unusable.NO_SUCH_DATE, 0, "2101-01-01"),
        ((JRNL % ("gisteren", "12:00")).encode(), Unusable.NO_SUCH_DATE, 0, "gisteren"),
        ((JRNL % ("2026-01-01", "26:00")).encode(), Unusable.NOT_WELL_FORMED, 0, "1"),
        ((JRNL % ("2026-01-01", "12:00Z")).encode(), Unusable.NOT_WELL_FORMED, 0, "1"),
        (b'{"format":"thop-diary","version":3,"records":[\n', Unusable.NEWER, 0, ""),
        (b'{"format":"thop-diary",\n"version":3,"records":[]}', Unusable.NEWER, 0, ""),
        (b'{"format":"thop-diary","version":"x","records":[\n]', Unusable.NOT_WELL_FORMED, 1, ""),
        (b'{"format":"thop-diary",\n"version":1,"records":3}', Unusable.NOT_WELL_FORMED, 0, ""),
        (b'{"format":"thop-diary","version":1,"records":[\n', Unusable.CUT_OFF, 0, ""),
        (b'{"format":"thop-diary","version":1,"records":[\n{}\n', Unusable.NOT_WELL_FORMED, 2, ""),
    ],
)
def test_each_is_told_as_what_it_is(
    tmp_path: Path, content: bytes, reason: Unusable, line: int, found: str
) -> None:
    assert why(wrote(tmp_path, content)) == (reason, line, found)


@pytest.mark.parametrize(
    ("content", "reason", "line"),
    [
        (b"1: {text: Hallo}\n2: {text: 'Half", Unusable.NOT_WELL_FORMED, 2),
        (b"31: {text: Hallo}", Unusable.NO_SUCH_DATE, 0),
        (b"1: Hallo", Unusable.NOT_WELL_FORMED, 0),
        (b"1: {text: ''}", Unusable.NOTHING_FOUND, 0),
        (b"1: {text: !!python/object:os.system x}", Unusable.NOT_WELL_FORMED, 1),
        (b"1: " + b"[" * 5_000, Unusable.NOT_WELL_FORMED, 0),
        (b"1: {text: 2026-99-99}", Unusable.NOT_WELL_FORMED, 0),
    ],
)
def test_months_that_are_not_well_formed(
    tmp_path: Path, content: bytes, reason: Unusable, line: int
) -> None:
    told = why(wrote(tmp_path, content, "2026-02.txt"))
    assert told[0] is reason
    assert not line or told[1] in (line, line + 1)


def test_a_month_that_is_only_a_list_of_words_in_a_folder(tmp_path: Path) -> None:
    wrote(tmp_path, b"- een\n- twee", "2026-02.txt")
    assert why(tmp_path)[0] is Unusable.NOT_WELL_FORMED
    wrote(tmp_path, b"", "2026-02.txt")
    assert why(tmp_path)[0] is Unusable.NOTHING_FOUND


def test_a_file_or_folder_that_is_not_there_or_has_nothing_in_it(tmp_path: Path) -> None:
    assert why(tmp_path)[::2] == (Unusable.OTHER_KIND, "folder")
    assert why(tmp_path / "weg.txt")[0] is Unusable.GONE
    with pytest.raises(IntakeError):
        needs_passphrase(tmp_path / "weg.txt")
    os.mkfifo(tmp_path / "pijp")
    assert why(tmp_path / "pijp")[0] is Unusable.OTHER_KIND


def test_what_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_more: object) -> object:
        raise PermissionError(13, "Permission denied")

    file = wrote(tmp_path, b"Hallo")
    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", refuse)
        with pytest.raises(IntakeError) as caught:
            read_intake(file, NOW, nobody)
    assert caught.value.why is Unusable.UNREADABLE
    with monkeypatch.context() as patched:
        patched.setattr(Path, "iterdir", refuse)
        with pytest.raises(IntakeError) as caught:
            read_intake(tmp_path, NOW, nobody)
    assert caught.value.why is Unusable.UNREADABLE


def test_a_file_that_vanishes_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = wrote(tmp_path, b"Hallo")
    head = reading._head

    def vanishing(where: Path) -> bytes:
        found = head(where)
        where.unlink()
        return found

    monkeypatch.setattr(reading, "_head", vanishing)
    with pytest.raises(IntakeError) as caught:
        read_intake(file, NOW, nobody)
    assert caught.value.why is Unusable.GONE


def test_a_disk_that_fails_while_a_file_of_ours_is_read(tmp_path: Path) -> None:
    store = OpenDatabase()
    written(store)
    file = export(store, tmp_path / "alles.json")
    intake = read_intake(file, NOW, nobody)
    file.unlink()
    file.mkdir()
    with pytest.raises(IntakeError) as caught:
        to_the_end(keep_items(OpenDatabase(), intake, file, NOW))
    assert caught.value.why is Unusable.UNREADABLE


def test_reading_that_fails_halfway(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import io

    class Failing(io.BytesIO):
        def readline(self, _most: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    with pytest.raises(IntakeError) as caught:
        own_file.OwnFile(tmp_path / "alles.json", Failing, 1, nobody)
    assert caught.value.why is Unusable.UNREADABLE


def zipped(file: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file


def test_a_zip_of_something_else_a_document_and_one_that_is_cut_off(tmp_path: Path) -> None:
    assert why(zipped(tmp_path / "a.zip", {"foto.jpg": b"x"}))[::2] == (Unusable.OTHER_KIND, "zip")
    assert why(zipped(tmp_path / "a.docx", DOCX))[::2] == (Unusable.OTHER_KIND, "document")
    good = zipped(tmp_path / "b.zip", {"2026-11.txt": b"1: {text: Hallo}"})
    wrote(tmp_path, good.read_bytes()[:-30], "c.zip")
    assert why(tmp_path / "c.zip")[0] is Unusable.CUT_OFF
    damaged = bytearray(good.read_bytes())
    damaged[45] ^= 0xFF
    wrote(tmp_path, bytes(damaged), "d.zip")
    assert why(tmp_path / "d.zip")[0] is Unusable.CUT_OFF


def test_a_zip_that_says_it_is_smaller_than_it_is(tmp_path: Path) -> None:
    file = zipped(tmp_path / "a.zip", {"2026-11.txt": b"1: {text: Hallo}" + b" " * 4000})
    data = file.read_bytes()
    real = (4016).to_bytes(4, "little")
    assert data.count(real) == 2
    file.write_bytes(data.replace(real, (9).to_bytes(4, "little")))
    assert why(file)[0] in (Unusable.CUT_OFF, Unusable.NOT_WELL_FORMED)


def test_a_zip_and_months_that_unfold_beyond_what_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MOST_TEXT", MEBIBYTE)
    months = {f"2026-{month:02}.txt": b"1: {text: Hallo}" + b" " * 500_000 for month in (1, 2, 3)}
    assert why(zipped(tmp_path / "a.zip", months)) == (Unusable.TOO_LARGE, 0, "1")
    folder = tmp_path / "maanden"
    folder.mkdir()
    for name, data in months.items():
        wrote(folder, data, name)
    assert why(folder) == (Unusable.TOO_LARGE, 0, "1")


@pytest.mark.parametrize("head", [b"Hallo\n", b"age-encryption.org/v1\n", b'{"entries": [\n'])
def test_half_a_gigabyte_is_refused_before_it_is_read(tmp_path: Path, head: bytes) -> None:
    file = wrote(tmp_path, head + b"Hallo. " * 1000)
    with file.open("r+b") as out:
        out.truncate(500 * MEBIBYTE)
    tracemalloc.start()
    with pytest.raises(IntakeError) as caught:
        read_intake(file, NOW, nobody, "woord")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert caught.value.why is Unusable.TOO_LARGE
    assert caught.value.found in ("32", "256")
    assert peak < MEBIBYTE


def test_a_file_that_grows_while_it_is_read_is_not_read_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = wrote(tmp_path, b"Hallo. " * 1000)
    monkeypatch.setattr(reading, "MOST_TEXT", 1000)
    monkeypatch.setattr(reading, "_see_size", lambda *_any: None)
    assert len(reading._bytes(file, 1000)) == 1001


def test_a_large_file_of_ours_is_read_without_filling_the_memory(tmp_path: Path) -> None:
    store = OpenDatabase()
    written(store, 40)
    lines = export(store, tmp_path / "a.json").read_text(encoding="utf-8").split("\n")
    # Many entries: the same ones under other ids.
    file = tmp_path / "b.json"
    with file.open("w", encoding="utf-8") as out:
        out.write("\n".join(lines[:2]))
        count = 1
        for turn in range(300):
            for line in lines[2:42]:
                text = line.removesuffix(",").replace('"id":"', f'"id":"{turn}-')
                out.write("\n" + text.replace("Dag", "Dag " * 40) + ",")
                count += 1
        out.seek(out.tell() - 1)
        out.write(f'\n],"count":{count}}}\n')
    size = file.stat().st_size
    assert size > 5 * MEBIBYTE
    told: list[tuple[int, int]] = []
    tracemalloc.start()
    intake = read_intake(file, NOW, lambda done, of: told.append((done, of)))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert intake.found.entries == 12_000
    assert peak < MEBIBYTE
    assert told[-1] == (size, size)
    assert told == sorted(told)


def test_wherever_a_file_of_ours_is_cut_off_nothing_comes_in(tmp_path: Path) -> None:
    store = OpenDatabase()
    written(store)
    data = export(store, tmp_path / "alles.json").read_bytes()
    end = len(data.rstrip())
    head = data.index(b"\n") + 1
    for cut in (*range(head, end, 7), end - 1):
        told = why(wrote(tmp_path, data[:cut], "half.json"))
        assert told[0] is Unusable.CUT_OFF, cut
    # Within its first line it is not known as ours, but it is not well either.
    for cut in range(1, head, 9):
        assert why(wrote(tmp_path, data[:cut], "half.json"))[0] in (
            Unusable.CUT_OFF,
            Unusable.OTHER_KIND,
        )


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('"kind":"moment"', '"kind":"iets"', Unusable.NOT_WELL_FORMED),
        ('"tags":[]', '"tags":[3]', Unusable.NOT_WELL_FORMED),
        ('"tags":[]', '"tags":"x"', Unusable.NOT_WELL_FORMED),
        ('"mood":null', '"mood":9', Unusable.NOT_WELL_FORMED),
        ('"mood":null', '"mood":true', Unusable.NOT_WELL_FORMED),
        ('"draft":false', '"draft":0', Unusable.NOT_WELL_FORMED),
        ('"draft":false', '"draft":NaN', Unusable.NOT_WELL_FORMED),
        ('"type":"entry","id":', '"type":"entry","id":"","_":', Unusable.NOT_WELL_FORMED),
        ('"changed":"2026', '"changed":"2026-01-01","x":"2026', Unusable.NOT_WELL_FORMED),
        (
            '{"type":"entry"',
            '{"type":"review","exercise":"x","reviewed":'
            '"2026-01-01T00:00Z","rating":null,"details":0,"a":"b"',
            Unusable.NOT_WELL_FORMED,
        ),
        ('"did":""', '"did":3', Unusable.NOT_WELL_FORMED),
        ('"type":"entry"', '"type":"brief"', Unusable.NOT_WELL_FORMED),
        ('"type":"entry"', '"soort":"entry"', Unusable.NOT_WELL_FORMED),
        ('"at":"2026', '"at":"2101', Unusable.NO_SUCH_DATE),
        ('"at":"2026', '"at":"1969', Unusable.NO_SUCH_DATE),
        ('"at":"2026', '"at":"morgen', Unusable.NO_SUCH_DATE),
        ('"written":"2026', '"written":"x', Unusable.NOT_WELL_FORMED),
        ('+00:00"},', '"},', Unusable.NOT_WELL_FORMED),
        ('{"type":"entry"', '["type",', Unusable.NOT_WELL_FORMED),
        ('{"type":"entry"', '[],{"type":"entry"', Unusable.NOT_WELL_FORMED),
    ],
)
def test_a_record_of_ours_that_is_not_well_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, reason: Unusable
) -> None:
    store = OpenDatabase()
    written(store)
    text = export(store, tmp_path / "alles.json").read_text(encoding="utf-8")
    lines = text.split("\n")
    assert old in lines[2]
    lines[2] = lines[2].replace(old, new)
    file = wrote(tmp_path, "\n".join(lines).encode(), "ziek.json")
    assert why(file)[:2] == (reason, 3)
    with pytest.raises(IntakeError):
        bring_in(file, store)
    # The same, as another program would write it.
    if not new.startswith("["):
        file = wrote(tmp_path, ("\n" + "\n".join(lines)).encode(), "ziek.json")
        assert why(file)[0] is reason


def test_the_number_of_records_must_be_what_the_end_says(tmp_path: Path) -> None:
    store = OpenDatabase()
    written(store)
    data = export(store, tmp_path / "alles.json").read_bytes()
    for end in (b'"count":5', b'"number":4', b'"count":'):
        file = wrote(tmp_path, data.replace(b'"count":4', end), "half.json")
        assert why(file)[0] is Unusable.CUT_OFF
    assert held(OpenDatabase()) == []


def test_a_head_that_is_no_object_is_no_file_of_ours(tmp_path: Path) -> None:
    with pytest.raises(IntakeError) as caught:
        own_file.source_of(tmp_path, [])
    assert caught.value.why is Unusable.NOT_WELL_FORMED
    assert own_file.source_of(tmp_path, {"version": 1, "scope": "?"}) is Source.PART


def test_a_text_that_was_locked_is_read_too_and_what_is_no_record_is_refused(
    tmp_path: Path,
) -> None:
    file = wrote(tmp_path, lock_at_once(b"2026-11-23\nHallo", "woord"), "brief.txt.age")
    intake = read_intake(file, NOW, nobody, "woord")
    assert intake.found.entries == 1
    text = b'{"format":"thop-diary","version":1,"records":[\n3\n],"count":1}'
    assert why(wrote(tmp_path, text))[:2] == (Unusable.NOT_WELL_FORMED, 2)
