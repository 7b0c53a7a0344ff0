"""A Debian with nothing in it, in memory, that is gone as soon as who made it ends.

clean_root.py runs in namespaces of its own (unshare): what is mounted there nobody else sees, and
all of it goes when the last process there ends, also when that is killed.
"""

import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import develop

TOOLS = ("apt-get", "dpkg-deb", "mount", "unshare", "chroot", "debootstrap", "Xvfb")
USER = "kitchen"
HOME = f"/home/{USER}"
NAMESPACES = ("unshare", "--mount", "--pid", "--fork", "--kill-child", "--propagation=private")
MEMORY = "size=4g,mode=755"


class ProofError(Exception):
    """Something is not as it should be; the words say what."""


def lacking() -> list[str]:
    """What this machine lacks to make a clean root; debootstrap is installed first if it can be."""
    if shutil.which("apt-get") and not shutil.which("debootstrap"):
        develop.apt_install(["debootstrap"])
    found = [] if hasattr(os, "geteuid") and os.geteuid() == 0 else ["root's rights"]
    found += [name for name in TOOLS if shutil.which(name) is None]
    may_unshare = not found and subprocess.run([*NAMESPACES, "true"], check=False).returncode == 0
    return found if found or may_unshare else ["the right to make namespaces"]


def source() -> tuple[str, str]:
    """Where this machine's apt fetches its own system from: address of the mirror, and suite.

    Raises:
        ProofError: apt knows of none.
    """
    suite = platform.freedesktop_os_release().get("VERSION_CODENAME", "")
    form = "$(REPO_URI) $(RELEASE) $(COMPONENT)"
    command = ["apt-get", "indextargets", "--format", form, "Created-By: Packages"]
    for refresh in (["true"], ["apt-get", "-qq", "update"]):  # without lists apt names none
        _quietly(refresh)
        if mirror := re.search(rf"^(\S+) {suite} main$", _quietly(command), re.MULTILINE):
            return mirror[1], suite
    raise ProofError(f"apt names no mirror for {suite or 'this system'}")


class CleanRoot:
    """The root of a system that has only what every Debian has."""

    def __init__(self, folder: Path, cache: Path, other_suite: str = "") -> None:
        """Make it.

        Args:
            folder: an empty folder, seen by this process and its children only once it is filled.
            cache: where fetched packages stay for the next time.
            other_suite: a release of the same mirror, instead of this machine's own.

        Raises:
            ProofError: apt knows no mirror.
            subprocess.SubprocessError: it could not be made.
        """
        self.folder = folder
        self._mount("-t", "tmpfs", "-o", MEMORY, "clean-root", str(folder))
        mirror, suite = source()
        for name in ("base", "archives"):
            (cache / name).mkdir(parents=True, exist_ok=True)
        quick = ["--variant=minbase", f"--cache-dir={cache / 'base'}"]
        _quietly(["debootstrap", *quick, other_suite or suite, str(folder), mirror])
        # The system lives for minutes: nothing need be safe from a power cut.
        (folder / "etc/dpkg/dpkg.cfg.d/quick").write_text("force-unsafe-io\n")
        self._mount("--bind", str(cache / "archives"), str(folder / "var/cache/apt/archives"))
        self._mount("-t", "proc", "proc", str(folder / "proc"))
        self.as_root("useradd", "--create-home", "--shell=/bin/sh", USER)
        self.as_root("apt-get", "-qq", "update")

    def path(self, inside: str) -> Path:
        """Where something of the clean root lies, seen from outside."""
        return self.folder / inside.lstrip("/")

    def as_root(self, *command: str) -> str:
        """Run a command as root; what it printed.

        Raises:
            ProofError: it ended with another status than 0.
        """
        path = "PATH=/usr/sbin:/usr/bin:/sbin:/bin"
        bare = ["env", "-i", path, "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]
        return _quietly(["chroot", str(self.folder), *bare, *command])

    def as_user(self, *command: str, variables: Sequence[str] = (), folder: str = HOME) -> str:
        """Run a command as another user than root, with a bare environment and no network.

        Args:
            command: the program and its arguments.
            variables: as NAME=VALUE, beside HOME, PATH and LANG.
            folder: where it runs.

        Raises:
            ProofError: it ended with another status than 0.
        """
        bare = ["env", "-i", f"HOME={HOME}", "PATH=/usr/bin:/bin", "LANG=C.UTF-8", *variables]
        there = ["sh", "-c", 'cd "$0" && exec "$@"', folder]
        root = ["chroot", f"--userspec={USER}:{USER}", str(self.folder)]
        done = _run(["unshare", "--net", *root, *bare, *there, *command])
        if done.stderr:  # what the program complains of, nobody may overlook
            print(done.stderr, end="", flush=True)
        return done.stdout

    @contextmanager
    def screen(self) -> Iterator[str]:
        """An X server for programs inside, by the name of its display.

        It sees no other /tmp than that of the clean root, and no network: without that it would
        take the lock of a living server outside, whose process it cannot see, for a dead one's.

        Raises:
            ProofError: it did not start.
        """
        own = ["unshare", "--mount", "--net", "sh", "-c", 'mount --bind "$0" /tmp && exec "$@"']
        server = ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
        command = [*own, str(self.path("/tmp")), *server]  # noqa: S108
        quiet = subprocess.DEVNULL
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=quiet, text=True) as process:
            number = process.stdout.readline().strip() if process.stdout else ""
            try:
                if not number:
                    raise ProofError("Xvfb did not start")
                yield f":{number}"
            finally:
                process.terminate()

    def _mount(self, *arguments: str) -> None:
        _quietly(["mount", *arguments])


def _quietly(command: list[str]) -> str:
    return _run(command).stdout


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(command, check=False, text=True, capture_output=True)
    if done.returncode:
        told = f"{done.stdout}{done.stderr}"
        raise ProofError(f"{' '.join(command)} ended with {done.returncode}:\n{told}")
    return done
