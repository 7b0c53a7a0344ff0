"""What the recipe of the bundle says for one system only: icon, version and signing."""

import subprocess
import sys
from pathlib import Path

import macos_app
import windows_version
from facts import ROOT, version


def program_options(work: Path, system: str = sys.platform) -> dict[str, object]:
    """What PyInstaller's EXE is told besides the usual.

    PyInstaller's own manifest already lets Windows give long paths to the program. How sharp
    screens are, Qt tells Windows itself, and better than a manifest could.

    Args:
        work: a folder for files that are only needed while the bundle is made.
        system: as sys.platform has it.
    """
    if system == "win32":
        told = work / "version.txt"
        told.parent.mkdir(parents=True, exist_ok=True)
        told.write_text(windows_version.resource(version()), encoding="utf-8")
        return {"icon": str(draw(work / "thop-desktop.ico")), "version": str(told)}
    if system == "darwin":
        return {
            "codesign_identity": macos_app.identity(),
            "entitlements_file": str(macos_app.ENTITLEMENTS),
        }
    return {}


def app_options(work: Path) -> dict[str, object]:
    """What PyInstaller's BUNDLE is told; there is one on macOS only."""
    return macos_app.bundle_options(version(), draw(work / "thop-desktop.icns"))


def draw(icon: Path) -> Path:
    """Draw an icon, in a process of its own: Qt has no place in the one that runs PyInstaller.

    Raises:
        subprocess.CalledProcessError: it could not be drawn.
    """
    script = ROOT / "packaging" / "icon_files.py"
    subprocess.run([sys.executable, str(script), str(icon)], check=True)
    return icon
