"""The disk image for macOS: the program signed, beside a way into the Applications folder.

Only macOS has the tools for this; not yet run. Who signs: see macos_app.py. Besides that, read from
the environment where it is set:

    THOP_NOTARY_PROFILE   where the credentials of notarising are kept in the keychain, as
                          `xcrun notarytool store-credentials PROFILE` put them there
"""

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import hashes
from macos_app import APP, ENTITLEMENTS, identity

NOTARY = "THOP_NOTARY_PROFILE"
VOLUME = "Thop Desktop"
# What hashes.write makes.
MADE = ("hashes.txt", "built.json")
WORDS = """\
Thop Desktop
Sleep het programma naar de map Programma's (Applications). Open het daarna vanuit die map.
Zegt je Mac dat de maker niet bekend is? Open dan Systeeminstellingen, Privacy en beveiliging.
Kies daar bij Thop Desktop: Open toch.

Drag the program into the folder Applications. Then open it from that folder.
Does your Mac say that the maker is not known? Then open System Settings, Privacy & Security.
Choose Open Anyway beside Thop Desktop.
"""


def make(bundle: Path, out: Path, version: str) -> list[Path]:
    """Sign the program that PyInstaller made beside the bundle, and pack it as a disk image.

    Args:
        bundle: the folder that PyInstaller made; the program lies beside it.
        out: the folder for the image.
        version: as people read it.

    Returns:
        the image; nothing where this is not macOS.

    Raises:
        subprocess.CalledProcessError: one of Apple's tools did not succeed, and has said why.
    """
    if sys.platform != "darwin":
        return []
    app = bundle.parent / APP
    image = out / image_name(version, platform.machine())
    list_hashes(app)
    run(sign(app, identity(), entitlements=True))
    run(verify(app))
    with tempfile.TemporaryDirectory() as place:
        lay_out(app, Path(place))
        run(pack(Path(place), image))
    if identity():
        run(sign(image, identity()))
    for command in notarise(image, os.environ.get(NOTARY, "")):
        run(command)
    return [image]


def image_name(version: str, machine: str) -> str:
    """The name of the image: Macs with an Apple processor and with Intel have one each."""
    return f"thop-desktop-{version}-macos-{machine}.dmg"


def list_hashes(app: Path) -> None:
    """Write the list by which the program checks itself, before all is sealed by the signature.

    The program looks for it among its code, in Frameworks; but there macOS wants to see code only.
    So the files lie in Resources, with a link, as PyInstaller does with all that is no code.
    """
    code, rest = app / "Contents" / "Frameworks", app / "Contents" / "Resources"
    for name in MADE:
        (code / name).unlink(missing_ok=True)
        (rest / name).unlink(missing_ok=True)
    hashes.write(code)
    for name in MADE:
        shutil.move(code / name, rest / name)
        (code / name).symlink_to(Path("..") / "Resources" / name)


def lay_out(app: Path, folder: Path) -> None:
    """Put into a folder what the image shows."""
    shutil.copytree(app, folder / APP, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    (folder / "Lees mij - Read me.txt").write_text(WORDS, encoding="utf-8")


def sign(path: Path, who: str | None, *, entitlements: bool = False) -> list[str]:
    """The command that signs the program or the image.

    What is inside was signed by PyInstaller, piece by piece, so that nothing is signed "deep".
    The hardened runtime and a time from Apple belong to a real identity: notarising asks for both,
    and a program that is signed for nobody could not load its own libraries under the first.
    """
    command = ["codesign", "--force", "--sign", who or "-"]
    if who:
        command += ["--timestamp"]
    if who and entitlements:
        command += ["--options", "runtime", "--entitlements", str(ENTITLEMENTS)]
    return [*command, str(path)]


def verify(app: Path) -> list[str]:
    """The command that looks whether every piece of the program bears a signature that holds."""
    return ["codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app)]


def pack(folder: Path, image: Path) -> list[str]:
    """The command that makes a compressed image, to read only; macOS 10.11 and newer open it."""
    kind = ["-fs", "HFS+", "-format", "ULFO"]
    return [
        "hdiutil",
        "create",
        "-volname",
        VOLUME,
        *kind,
        "-ov",
        "-srcfolder",
        str(folder),
        str(image),
    ]


def notarise(image: Path, profile: str) -> list[list[str]]:
    """The commands that have Apple look at the image, and staple its answer to it.

    Args:
        image: the signed image.
        profile: where the keychain keeps the credentials; empty to leave it out.
    """
    if not profile:
        return []
    submit = ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"]
    return [submit, ["xcrun", "stapler", "staple", str(image)]]


def run(command: list[str]) -> None:
    """Run one of Apple's tools, and say so."""
    print(" ".join(command), flush=True)
    subprocess.run(command, check=True)
