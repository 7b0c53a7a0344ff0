"""Make what people install, and try it far from this checkout.

    python packaging/build.py

The folder dist/thop-desktop runs on a machine without Python, on systems like this one: Linux
bundles need a glibc at least as new as the one they were made with. Beside it stand the packages
that this system can make, and files.txt, the list of all files. docs/packaging.md tells more.
"""

import importlib
import importlib.util
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import bundle
import hashes
import watch
import weigh
from facts import DIST, ROOT, version

# Who makes what from the bundle, and on which systems that can be done or tried.
PACKAGES = {
    "linux_packages": ("Linux packages", {"linux"}),
    "windows_installer": ("the Windows installer", {"win32", "linux"}),
    "macos_image": ("the macOS image", {"darwin"}),
    "leaflet": ("the leaflet", {"linux"}),
}
INSTALLED_LIMIT = 215.0  # MB


def main() -> int:
    """Take every step; 1 when what was made is not whole."""
    steps: list[Callable[[], list[str]]] = [make, look, bundle.take_the_tour, stay_portable, pack]
    for step in steps:
        try:
            with timed(step.__name__.replace("_", " ")):
                faults = step()
        except subprocess.SubprocessError as error:  # the program that failed has said why
            faults = [str(error)]
        if faults:
            print("\n".join(faults))
            return 1
    return 0


def make() -> list[str]:
    """The folder itself, with the list of hashes that the program checks itself by."""
    bundle.make()
    hashes.write(bundle.INTERNAL)
    bundle.list_files()
    (DIST / "sizes.md").write_text(weigh.as_table(bundle.BUNDLE) + "\n", encoding="utf-8")
    return []


def look() -> list[str]:
    """What lacks in the folder or is too much, also in weight."""
    size = bundle.megabytes(bundle.BUNDLE)
    print(f"{bundle.BUNDLE.relative_to(ROOT)}: {size:.1f} MB", flush=True)
    too_large = [f"The bundle takes more than {INSTALLED_LIMIT:.0f} MB"]
    faults = bundle.look_inside() + bundle.speakers_inside()
    return faults + (too_large if size > INSTALLED_LIMIT else [])


def stay_portable() -> list[str]:
    """What a portable copy writes elsewhere, while it checks itself, starts and takes its tour."""
    if not watch.can_watch():
        print("Not watched: what a portable copy writes, which needs Linux and strace.")
        return []
    return watch.stays_inside(bundle.BUNDLE)


def pack() -> list[str]:
    """What can be packed here; what cannot be is named."""
    for module, (what, systems) in PACKAGES.items():
        if sys.platform not in systems:
            print(f"Not made: {what}, which needs {' or '.join(sorted(systems))}.")
        elif importlib.util.find_spec(module) is None:
            print(f"Not made: {what}; packaging/{module}.py is not there.")
        else:
            made = importlib.import_module(module).make(bundle.BUNDLE, DIST, version())
            for path in made:
                print(f"{path.relative_to(ROOT)}: {bundle.megabytes(path):.1f} MB", flush=True)
    return []


@contextmanager
def timed(what: str) -> Iterator[None]:
    """Tell how long a step took."""
    begun = time.monotonic()
    yield
    print(f"[{what}: {time.monotonic() - begun:.0f} s]", flush=True)


if __name__ == "__main__":
    sys.exit(main())
