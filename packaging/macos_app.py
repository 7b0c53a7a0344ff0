"""What macOS wants to know of the program: its Info.plist and who signs it.

Read from the environment, where it is set:

    THOP_SIGN_MACOS   the identity that signs, as `security find-identity -v -p codesigning` names
                      it: "Developer ID Application: …"; without it the program is signed for
                      nobody (ad hoc), which macOS accepts after a question to the user
"""

import os
from pathlib import Path

from facts import LANGUAGES, ROOT

APP = "Thop Desktop.app"
IDENTIFIER = "desktop.thop.thop-desktop"
ENTITLEMENTS = ROOT / "packaging" / "macos" / "entitlements.plist"
SIGN = "THOP_SIGN_MACOS"
# What the wheels of Qt that are bundled were made for: their names say macosx_13_0.
LEAST_MACOS = "13.0"


def identity() -> str | None:
    """Who signs; None to sign for nobody."""
    return os.environ.get(SIGN) or None


def info_plist(version: str) -> dict[str, object]:
    """What stands in Info.plist besides what PyInstaller writes there.

    The keys are Apple's: https://developer.apple.com/documentation/bundleresources
    """
    return {
        "CFBundleName": "Thop Desktop",
        "CFBundleDisplayName": "Thop Desktop",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        # The system's own dialogs and menus speak one of these.
        "CFBundleDevelopmentRegion": "nl",
        "CFBundleLocalizations": LANGUAGES,
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": LEAST_MACOS,
        "NSHighResolutionCapable": True,
        # The program follows the dark theme of the system.
        "NSRequiresAquaSystemAppearance": False,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSHumanReadableCopyright": "EUPL-1.2",
    }


def bundle_options(version: str, icon: Path) -> dict[str, object]:
    """What PyInstaller's BUNDLE is told."""
    return {
        "name": APP,
        "icon": str(icon),
        "bundle_identifier": IDENTIFIER,
        "version": version,
        "info_plist": info_plist(version),
    }
