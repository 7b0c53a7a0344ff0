"""What can be tried of the macOS bundle without a Mac: words, commands, and how its files lie."""

import plistlib
from pathlib import Path

import macos_app
import macos_image
import pytest
import system_parts

from thop_desktop import __version__
from thop_desktop.selfcheck.hash_list import Differences, differences, from_text

WHO = "Developer ID Application: Somebody (ABCDE12345)"


def test_the_program_may_do_nothing_over_a_network() -> None:
    allowed = plistlib.loads(macos_app.ENTITLEMENTS.read_bytes())
    assert allowed == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_info_plist_can_be_written_and_tells_the_version_and_languages() -> None:
    told = plistlib.loads(plistlib.dumps(macos_app.info_plist("1.2.3")))
    assert told["CFBundleShortVersionString"] == told["CFBundleVersion"] == "1.2.3"
    assert told["CFBundleLocalizations"] == ["nl", "en"]
    assert told["LSMinimumSystemVersion"] == "13.0"
    assert told["NSRequiresAquaSystemAppearance"] is False
    assert not any("Transport" in key or "Network" in key for key in told)


def test_each_system_gets_its_own_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(macos_app.SIGN, raising=False)
    assert system_parts.program_options(tmp_path, "linux") == {}
    assert system_parts.program_options(tmp_path, "darwin") == {
        "codesign_identity": None,
        "entitlements_file": str(macos_app.ENTITLEMENTS),
    }
    windows = system_parts.program_options(tmp_path, "win32")
    assert Path(str(windows["icon"])).read_bytes()[:4] == b"\0\0\1\0"
    assert __version__ in Path(str(windows["version"])).read_text(encoding="utf-8")
    app = system_parts.app_options(tmp_path)
    assert Path(str(app["icon"])).read_bytes()[:4] == b"icns"
    assert app["bundle_identifier"] == "desktop.thop.thop-desktop"
    assert app["version"] == __version__


def test_who_signs_comes_from_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(macos_app.SIGN, WHO)
    assert system_parts.program_options(tmp_path, "darwin")["codesign_identity"] == WHO
    monkeypatch.setenv(macos_app.SIGN, "")
    assert macos_app.identity() is None


def test_a_real_identity_signs_for_the_hardened_runtime() -> None:
    app = Path("dist") / macos_app.APP
    assert macos_image.sign(app, WHO, entitlements=True) == [
        "codesign",
        "--force",
        "--sign",
        WHO,
        "--timestamp",
        "--options",
        "runtime",
        "--entitlements",
        str(macos_app.ENTITLEMENTS),
        "dist/Thop Desktop.app",
    ]
    image = Path("dist/a.dmg")
    assert macos_image.sign(image, WHO)[3:] == [WHO, "--timestamp", "dist/a.dmg"]


def test_without_an_identity_it_is_signed_for_nobody_and_asks_apple_nothing() -> None:
    app = Path("dist") / macos_app.APP
    command = macos_image.sign(app, None, entitlements=True)
    assert command == ["codesign", "--force", "--sign", "-", "dist/Thop Desktop.app"]
    assert macos_image.notarise(Path("a.dmg"), "") == []


def test_apple_is_asked_only_with_credentials_from_the_keychain() -> None:
    submit, staple = macos_image.notarise(Path("a.dmg"), "thop")
    assert submit == [
        "xcrun", "notarytool", "submit", "a.dmg", "--keychain-profile", "thop", "--wait",
    ]  # fmt: skip
    assert staple == ["xcrun", "stapler", "staple", "a.dmg"]


def test_the_image_is_named_after_version_and_processor() -> None:
    image = Path("dist") / macos_image.image_name("1.2.3", "arm64")
    assert image.name == "thop-desktop-1.2.3-macos-arm64.dmg"
    command = macos_image.pack(Path("laid out"), image)
    assert command[:2] == ["hdiutil", "create"]
    assert command[command.index("-srcfolder") + 1] == "laid out"
    assert command[-1] == str(image)


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A program as PyInstaller lays it out: code in Frameworks, the rest in Resources, linked."""
    contents = tmp_path / macos_app.APP / "Contents"
    (contents / "MacOS").mkdir(parents=True)
    (contents / "MacOS" / "thop-desktop").write_bytes(b"program")
    (contents / "Resources" / "thop_desktop" / "resources").mkdir(parents=True)
    (contents / "Resources" / "thop_desktop" / "resources" / "page.md").write_text("a page")
    (contents / "Frameworks" / "PySide6").mkdir(parents=True)
    (contents / "Frameworks" / "PySide6" / "QtCore.abi3.so").write_bytes(b"code")
    (contents / "Frameworks" / "thop_desktop").symlink_to("../Resources/thop_desktop")
    (contents / "Resources" / "PySide6").symlink_to("../Frameworks/PySide6")
    return contents.parent


def test_the_list_of_hashes_is_found_among_the_code_but_lies_with_the_rest(app: Path) -> None:
    code, rest = app / "Contents" / "Frameworks", app / "Contents" / "Resources"
    macos_image.list_hashes(app)
    assert (code / "hashes.txt").readlink() == Path("../Resources/hashes.txt")
    assert not (rest / "hashes.txt").is_symlink()
    listed = from_text((code / "hashes.txt").read_text(encoding="utf-8"))
    assert set(listed) == {
        "PySide6/QtCore.abi3.so",
        "built.json",
        "thop_desktop/resources/page.md",
    }
    assert differences(code, listed) == Differences()


def test_listing_again_gives_the_same_list(app: Path) -> None:
    macos_image.list_hashes(app)
    first = (app / "Contents" / "Resources" / "hashes.txt").read_bytes()
    macos_image.list_hashes(app)
    assert (app / "Contents" / "Resources" / "hashes.txt").read_bytes() == first


def test_the_image_shows_the_program_the_way_in_and_what_to_do(app: Path, tmp_path: Path) -> None:
    folder = tmp_path / "image"
    folder.mkdir()
    macos_image.lay_out(app, folder)
    assert (folder / "Applications").readlink() == Path("/Applications")
    assert (folder / macos_app.APP / "Contents" / "Frameworks" / "thop_desktop").is_symlink()
    assert "Programma's" in (folder / "Lees mij - Read me.txt").read_text(encoding="utf-8")
