"""Make this checkout ready to run or to develop, also on a machine that is new.

    python3 packaging/develop.py [run | develop]

Three things, and of each only what is missing: the system's libraries that Qt opens (Linux), the
virtual environment .venv, and in it the Python packages that pyproject.toml names; to develop, in
the versions that requirements.lock tells, if it is for this Python. Only the standard library is
used, so this works before anything is installed, on Windows and macOS too.
"""

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

try:
    import tomllib
except ModuleNotFoundError:
    sys.exit(f"Python 3.11 or newer is needed; this one is {sys.version.split()[0]}.")

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
INSTALLED = VENV / ".installed"  # the requirements that pip has met, a line each

# What is looked for, and the Debian package that holds it: found with ldd on PySide6's libraries
# in a bare system. Packages that these pull in themselves are not named.
VITAL = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
FOR_A_WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
FONTS = {"P052-Roman.*": "fonts-urw-base35", "Inter*": "fonts-inter"}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
# To test, to bundle, to record what is written to a disk, to look over what a menu is told.
TOOLS = {"Xvfb": "xvfb", "xauth": "xauth", "objdump": "binutils", "strace": "strace"}
TOOLS |= {"desktop-file-validate": "desktop-file-utils", "appstreamcli": "appstream"}
TOOLS |= {"makensis": "nsis"}
# To hear the program as a screen reader does: a bus, what lets programs be heard on it, and what
# the system's Python listens with.
TOOLS |= {"dbus-run-session": "dbus"}
LISTENED_ON = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
LISTENS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def main() -> int:
    """Make ready what the command line asks for; 1 when the program could not start after it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("purpose", nargs="?", choices=("run", "develop"), default="develop")
    purpose = parser.parse_args().purpose
    lacking = system_needs(purpose) if sys.platform == "linux" else {}
    if lacking.keys() & {*VITAL, "ensurepip"}:
        return 1
    install_python_packages(python_packages(purpose), locked=purpose == "develop" and lock_fits())
    if not lacking:  # the mark by which make knows that there is nothing to do
        (VENV / f".ready-{purpose}").touch()
    return 0


def system_needs(purpose: str) -> dict[str, str]:
    """Install what the system lacks, or say what to install; return what it lacks after that."""
    lacking = missing(purpose)
    debian = shutil.which("apt-get") is not None
    if lacking and debian and apt_install(sorted(set(lacking.values()))):
        lacking = missing(purpose)
    if lacking and debian:
        packages = " ".join(sorted(set(lacking.values())))
        say(f"Please install: sudo apt-get install --no-install-recommends {packages}")
    elif lacking:
        say("Please install the packages that hold: " + " ".join(lacking))
    return lacking


def missing(purpose: str) -> dict[str, str]:
    """What this system lacks for the purpose, each with its Debian package."""
    lacking = {name: pkg for name, pkg in (VITAL | FOR_A_WINDOW).items() if not loads(name)}
    lacking |= {name: pkg for name, pkg in FONTS.items() if not font_is_there(name)}
    if purpose == "develop":
        lacking |= {name: pkg for name, pkg in TOOLS.items() if not shutil.which(name)}
        lacking |= missing_to_listen()
        libpython = f"libpython3.{sys.version_info.minor}"  # Debian's python3 does without
        if sys.base_prefix == "/usr" and not loads(f"{libpython}.so.1.0"):
            lacking[f"{libpython}.so.1.0"] = libpython
    if importlib.util.find_spec("ensurepip") is None:  # Debian keeps it apart from python3
        lacking["ensurepip"] = "python3-venv"
    return lacking


def missing_to_listen() -> dict[str, str]:
    """What a screen reader has that this system lacks, each with its Debian package."""
    lacking = {} if LISTENED_ON.is_file() else {LISTENED_ON.name: "at-spi2-core"}
    python = "/usr/bin/python3"
    if not Path(python).exists() or quietly([python, "-c", LISTENS]).returncode:
        lacking |= {"gi": "python3-gi", "Atspi-2.0.typelib": "gir1.2-atspi-2.0"}
    return lacking


def loads(library: str) -> bool:
    """Whether the dynamic loader finds this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def font_is_there(pattern: str) -> bool:
    """Whether one of the folders that fontconfig reads holds a font file of this name."""
    return any(any(Path(folder).expanduser().rglob(pattern)) for folder in FONT_FOLDERS)


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages if that needs no password; whether it could be tried."""
    as_root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if as_root and not (shutil.which("sudo") and quietly([*as_root, "true"]).returncode == 0):
        return False
    apt_get = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet=2"]
    apt_get += ["--option", "DPkg::Lock::Timeout=120"]  # a new machine may be updating itself
    install = [*apt_get, "install", "--yes", "--no-install-recommends", *packages]
    say(f"Installing system packages: {' '.join(packages)}")
    lists_are_there = any(Path("/var/lib/apt/lists").glob("*_Packages*"))
    if not lists_are_there or quietly(install).returncode:  # the lists may also be too old
        quietly([*apt_get, "update"])
        done = quietly(install)
        if done.returncode:
            say(done.stdout)
    return True


def python_packages(purpose: str) -> list[str]:
    """The requirements in pyproject.toml: the program's own, to develop also the group dev.

    The project itself is not installed: it runs from its folder, and so never from an old copy.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    own: list[str] = project["project"]["dependencies"]
    dev: list[str] = project["dependency-groups"]["dev"]
    return own if purpose == "run" else own + dev


def lock_fits() -> bool:
    """Whether the lock, which tells in its first line for which Python it is, is for this one."""
    first = LOCK.read_text(encoding="utf-8").partition("\n")[0] if LOCK.is_file() else ""
    return f"Python {sys.version_info.major}.{sys.version_info.minor};" in first


def install_python_packages(packages: list[str], *, locked: bool) -> None:
    """Create .venv and have pip meet the requirements, unless it has done so before."""
    wanted = [f"# Python {sys.version_info.major}.{sys.version_info.minor}", *packages]
    if locked:
        wanted.append(f"# {LOCK.name} {hashlib.sha256(LOCK.read_bytes()).hexdigest()}")
    if INSTALLED.is_file() and set(wanted) <= set(INSTALLED.read_text().splitlines()):
        return
    pip = [str(VENV_PYTHON), "-m", "pip"]
    # Made anew where the Python it was made with has gone or was replaced.
    if not VENV_PYTHON.exists() or quietly([*pip, "--version"]).returncode:
        say("Making the virtual environment .venv")
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)
    say("Installing Python packages into .venv (the first time about 100 MB is fetched)")
    options = ["install", "--quiet", "--no-input", "--disable-pip-version-check"]
    # First those in the lock: they meet the requirements, so that the rest leaves them as they are.
    exactly = [["--require-hashes", "--only-binary=:all:", f"--requirement={LOCK}"]]
    for what in [*(exactly if locked else []), packages]:
        if subprocess.run([*pip, *options, *what], check=False).returncode:
            sys.exit("pip could not install the packages that pyproject.toml names; see above.")
    INSTALLED.write_text("\n".join(wanted) + "\n")


def quietly(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command, ask nothing, and keep what it prints."""
    return subprocess.run(
        command,
        check=False,
        text=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def say(line: str) -> None:
    """Print at once: make and CI mix this with the output of the commands."""
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
