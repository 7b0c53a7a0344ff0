"""Whatever writes is seen: tried with a shell that does one thing of each kind."""

import subprocess
from pathlib import Path

import pytest
import watch

needs_strace = pytest.mark.skipif(not watch.can_watch(), reason="needs strace")
PLAIN = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


def seen(script: str, place: Path) -> set[str]:
    """What a script of the shell changes, seen from its folder."""
    found = watch.written(["sh", "-c", script], PLAIN, place)
    return {str(path.relative_to(place)) for path in found}


@needs_strace
@pytest.mark.parametrize(
    ("script", "changed"),
    [
        ("echo words > new", {"new"}),
        ("echo more >> old", {"old"}),
        ("mkdir folder; cd .", {"folder"}),
        ("mv old moved", {"old", "moved"}),
        ("rm old", {"old"}),
        ("rmdir empty", {"empty"}),
        ("ln -s /etc/passwd link", {"link"}),
        ("ln old second", {"old", "second"}),
        ("chmod 600 old", {"old"}),
        ("touch -d 2020-01-01 old", {"old"}),
        ("truncate -s 3 old", {"old"}),
        ("mkfifo pipe", {"pipe"}),
        ("echo words > 'één blad.txt'", {"één blad.txt"}),
        ("(echo one > one) & (echo two > two) & wait", {"one", "two"}),
        ("cat old /etc/passwd > /dev/null", set()),
        ("rm -f not-there; cat not-there 2> /dev/null || true", set()),
    ],
)
def test_what_is_written_is_seen_and_what_is_read_is_not(
    tmp_path: Path, script: str, changed: set[str]
) -> None:
    (tmp_path / "old").write_bytes(b"words")
    (tmp_path / "empty").mkdir()
    if "cd " in script:
        with pytest.raises(ValueError, match="not understood"):
            seen(script, tmp_path)
    else:
        assert seen(script, tmp_path) == changed


@needs_strace
def test_a_program_that_fails_proves_nothing(tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        watch.written(["sh", "-c", "exit 3"], PLAIN, tmp_path)
    assert watch.written(["sh", "-c", "exit 3"], PLAIN, tmp_path, 3) == set()


def test_a_call_that_another_thread_interrupts_is_read_as_one() -> None:
    lines = [
        '10 openat(AT_FDCWD</home/a>, "one", O_WRONLY|O_CREAT <unfinished ...>\n',
        '11 unlinkat(4</home/b>, "two", 0) = 0\n',
        "10 <... openat resumed>, 0666) = 3</home/a/one>\n",
        '12 openat(AT_FDCWD</home/a>, "three", O_RDONLY) = 3</home/a/three>\n',
        '12 mkdir("/home/c", 0777) = -1 EACCES (Permission denied)\n',
        '12 openat(AT_FDCWD</>, "/dev/shm/x", O_RDWR|O_CREAT, 0600) = 3</dev/shm/x>\n',
        "+++ exited with 0 +++\n",
    ]
    found = set(watch.paths_in(lines, Path("/home")))
    assert found == {Path("/home/a/one"), Path("/home/b/two"), Path("/dev/shm/x")}  # noqa: S108


def test_strays_lie_in_none_of_the_folders() -> None:
    paths = [Path("/stick/data/a"), Path("/stick/data"), Path("/home/b"), Path("/stick/database")]
    assert watch.strays(paths, [Path("/stick/data")]) == [Path("/home/b"), Path("/stick/database")]
