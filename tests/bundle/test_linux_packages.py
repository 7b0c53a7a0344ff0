"""What a Linux user downloads: menu entry, icons, description, archive and Debian package."""

import configparser
import gzip
import os
import re
import shutil
import subprocess
import tarfile
from pathlib import Path
from xml.etree import ElementTree

import linux_archive
import linux_deb
import linux_packages
import linux_share
import pytest
from bundle import INSIDE
from linux_needs import Needs
from PySide6.QtGui import QImage

MOMENT = 1_790_000_000  # a day in September 2026
NEEDS = Needs(("libc6 (>= 2.35)", "libgl1"), ("fonts-inter",), "2.35", ("libpython.so",))
XML = "{http://www.w3.org/XML/1998/namespace}"


def run(*command: str | Path, **variables: str) -> str:
    """What a command printed; it must end well."""
    done = subprocess.run(
        command, env=os.environ | variables, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def tool(name: str) -> str:
    """A program of this system, without which a test is left out."""
    return shutil.which(name) or pytest.skip(f"{name} is not installed")


def parsed(text: str) -> ElementTree.Element:
    """The outermost element of a text of our own."""
    return ElementTree.fromstring(text)  # noqa: S314


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A stand-in for what PyInstaller makes: a program, a library, a link."""
    folder = tmp_path / "thop-desktop"
    (folder / "_internal" / "deep").mkdir(parents=True)
    program = folder / "thop-desktop"
    program.write_text('#!/bin/sh\necho "started: $0"\n')
    program.chmod(0o755)
    (folder / "_internal" / "deep" / "library.so").write_bytes(b"library" * 1000)
    (folder / "_internal" / "library.so").symlink_to("deep/library.so")
    return folder


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """What lies in /usr/share."""
    folder = tmp_path / "share"
    linux_share.fill(folder, "0.9.0", MOMENT)
    return folder


def test_the_menu_entry_holds_to_the_standard(share: Path) -> None:
    run(tool("desktop-file-validate"), share / "applications" / "thop-desktop.desktop")


def test_the_description_holds_to_the_standard(share: Path) -> None:
    run(tool("appstreamcli"), "validate", "--no-net", *(share / "metainfo").iterdir())


def test_the_menu_entry_speaks_both_languages_and_has_its_icon(share: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(share / "applications" / "thop-desktop.desktop", encoding="utf-8")
    told = entry["Desktop Entry"]
    for key in ("GenericName", "Comment", "Keywords"):
        assert told[key]
        assert told[f"{key}[nl]"] != told[key]
    assert any((share / "icons").rglob(f"{told['Icon']}.svg"))


def test_icons_have_the_size_of_their_folder(share: Path) -> None:
    sizes = set()
    for path in (share / "icons" / "hicolor").rglob("*.png"):
        picture = QImage(str(path))
        assert f"{picture.width()}x{picture.height()}" == path.parent.parent.name
        assert picture.pixelColor(0, 0).alpha() < 255, "the corners are round"
        assert picture.pixelColor(picture.width() // 2, picture.height() // 2).alpha() == 255
        sizes.add(picture.width())
    assert sizes == set(linux_share.ICON_SIZES)


def test_the_description_is_in_both_languages_piece_by_piece() -> None:
    described = parsed(linux_share.described("0.9.0", MOMENT))
    for kind in (".//p", ".//li", "./summary"):
        languages = [piece.get(f"{XML}lang") for piece in described.iterfind(kind)]
        assert languages == [None, "nl"] * (len(languages) // 2)
        assert languages


def test_a_version_without_a_date_is_one_in_the_making() -> None:
    described = parsed(linux_share.described("0.9.0", MOMENT))
    newest = described.find("releases/release")
    assert newest is not None
    assert newest.attrib == {"version": "0.9.0", "date": "2026-09-21", "type": "development"}


def test_releases_come_from_the_list_of_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changes = tmp_path / "CHANGELOG.md"
    changes.write_text("## Unreleased\n\n## [0.9.0] - 2026-12-01\n\n## 0.8.1 - 2026-10-02\n")
    monkeypatch.setattr(linux_share, "CHANGELOG", changes)
    described = parsed(linux_share.described("0.9.0", MOMENT))
    assert [release.attrib for release in described.iterfind("releases/release")] == [
        {"version": "0.9.0", "date": "2026-12-01"},
        {"version": "0.8.1", "date": "2026-10-02"},
    ]


def test_the_man_page_names_every_option(share: Path) -> None:
    from thop_desktop.__main__ import _parser

    page = gzip.decompress((share / "man/man1/thop-desktop.1.gz").read_bytes()).decode()
    options = re.findall(r"--[a-z]+", _parser().format_help())
    for option in set(options) - {"--help"}:
        assert option.replace("-", r"\-") in page


def test_the_archive_is_the_same_whenever_and_by_whom_it_is_packed(
    bundle: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.tar.xz", tmp_path / "second.tar.xz"
    linux_archive.tar_xz(bundle, first, MOMENT)
    for path in bundle.rglob("*"):
        os.utime(path, (1, 1), follow_symlinks=False)
    bundle.chmod(0o700)
    (bundle / "_internal" / "deep" / "library.so").chmod(0o600)
    linux_archive.tar_xz(bundle, second, MOMENT)
    assert first.read_bytes() == second.read_bytes()


def test_the_archive_holds_what_was_packed_without_an_owner(bundle: Path, tmp_path: Path) -> None:
    linux_archive.tar_xz(bundle, tmp_path / "packed.tar.xz", MOMENT)
    with tarfile.open(tmp_path / "packed.tar.xz") as tar:
        entries = {entry.name: entry for entry in tar}
        linux_archive.unpack(tar, tmp_path / "out")
    assert list(entries) == sorted(entries)
    assert {(entry.uid, entry.uname, entry.mtime) for entry in entries.values()} == {
        (0, "", MOMENT)
    }
    assert run(tmp_path / "out" / "thop-desktop" / "thop-desktop").startswith("started: ")
    link = tmp_path / "out" / "thop-desktop" / "_internal" / "library.so"
    assert link.readlink() == Path("deep/library.so")


def test_the_archive_puts_a_menu_entry_and_takes_it_away(bundle: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    diary = home / ".local/share/thop-desktop/diary/diary.sqlite3"
    diary.parent.mkdir(parents=True)
    diary.write_bytes(b"locked")
    folder = tmp_path / 'Thuis $HOME "100%" `x` \\ map'
    shutil.copytree(bundle, folder, symlinks=True)
    shutil.copy(linux_share.TEXTS / "install-for-me.sh", folder)
    linux_share.add_menu_entry(folder / "share")
    own = {"HOME": str(home), "XDG_DATA_HOME": "", "LC_ALL": "nl_NL.UTF-8"}
    assert "Klaar." in run(folder / "install-for-me.sh", **own)
    entry = home / ".local/share/applications/thop-desktop.desktop"
    (line,) = (line for line in entry.read_text().splitlines() if line.startswith("Exec="))
    assert understood(line) == str(folder / "thop-desktop")
    icons = list((home / ".local/share/icons").rglob("thop-desktop.*"))
    assert len(icons) == len(linux_share.ICON_SIZES) + 1
    if validator := shutil.which("desktop-file-validate"):
        run(validator, entry)
    assert "dagboek is er nog" in run(folder / "install-for-me.sh", "--remove", **own)
    assert [path for path in home.rglob("*") if path.is_file()] == [diary]


def understood(line: str) -> str:
    """The program that a desktop starts by a line Exec=, after the Desktop Entry Specification.

    First the escapes of any value are undone, then those between quotes, then those of percent.
    """
    value = re.sub(r"\\(.)", r"\1", line.removeprefix("Exec="))
    quoted = re.fullmatch(r'"(.*)"', value)
    assert quoted is not None
    return re.sub(r"\\(.)", r"\1", quoted[1]).replace("%%", "%")


def test_the_install_script_says_how_it_is_used(bundle: Path, tmp_path: Path) -> None:
    script = linux_share.TEXTS / "install-for-me.sh"
    done = subprocess.run(
        [script, "--nonsense"],
        env={"HOME": str(tmp_path)},
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (2, "Usage: ./install-for-me.sh [--remove]\n")


def test_the_package_tells_what_it_needs_and_has_no_scripts(bundle: Path, tmp_path: Path) -> None:
    root = tmp_path / "root"
    linux_deb.lay_out(bundle, root, "0.9.0", NEEDS, MOMENT)
    assert {path.name for path in (root / "DEBIAN").iterdir()} == {"control", "md5sums"}
    control = (root / "DEBIAN" / "control").read_text()
    assert "\nVersion: 0.9.0\n" in control
    assert "\nDepends: libc6 (>= 2.35), libgl1\n" in control
    assert "\nRecommends: fonts-inter\n" in control
    assert run(root / "usr/bin/thop-desktop").startswith("started: ")
    assert "EUPL" in (root / "usr/share/doc/thop-desktop/copyright").read_text(encoding="utf-8")


def test_the_package_shows_where_the_papers_for_managers_are(bundle: Path, tmp_path: Path) -> None:
    papers = bundle / "_internal" / "docs"
    papers.mkdir()
    (papers / "SECURITY.md").write_text("whom to tell", encoding="utf-8")
    root = tmp_path / "root"
    linux_deb.lay_out(bundle, root, "0.9.0", NEEDS, MOMENT)
    shown = root / "usr/share/doc/thop-desktop/beheer/SECURITY.md"
    assert shown.read_text(encoding="utf-8") == "whom to tell"


def test_the_words_beside_the_program_name_a_paper_that_goes_in() -> None:
    words = (linux_share.TEXTS / "README.txt").read_text(encoding="utf-8")
    named = re.findall(r"_internal/(\S+)\.\n", words)
    assert named
    assert set(named) <= set(INSIDE)


def test_the_package_has_the_sum_of_every_file(bundle: Path, tmp_path: Path) -> None:
    root = tmp_path / "root"
    linux_deb.lay_out(bundle, root, "0.9.0", NEEDS, MOMENT)
    sums = (root / "DEBIAN" / "md5sums").read_text().splitlines()
    told = {name: number for number, name in (line.split("  ", 1) for line in sums)}
    files = {path for path in (root / "usr").rglob("*") if linux_deb.is_plain(path)}
    assert {root / name for name in told} == files
    assert all(told[str(path.relative_to(root))] == linux_deb.md5(path) for path in files)


def test_the_package_is_the_same_bytes_when_it_is_made_again(bundle: Path, tmp_path: Path) -> None:
    tool("dpkg-deb")
    made = []
    for name in ("first", "second"):
        root, package = tmp_path / name, tmp_path / f"{name}.deb"
        linux_deb.lay_out(bundle, root, "0.9.0", NEEDS, MOMENT)
        assert linux_deb.pack(root, package, MOMENT).wait() == 0
        made.append(package.read_bytes())
        (bundle / "thop-desktop").touch()
    assert made[0] == made[1]
    listed = run("dpkg-deb", "--contents", tmp_path / "first.deb", TZ="UTC")
    assert all(re.match(r"\S+ root/root +\d+ 2026-09-21 ", line) for line in listed.splitlines())


def test_both_are_made_of_a_bundle(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool("dpkg-deb")
    monkeypatch.setattr(linux_packages, "needs_of", lambda _: NEEDS)
    out = tmp_path / "out"
    out.mkdir()
    made = linux_packages.make(bundle, out, "0.9.0")
    assert [path.name for path in made] == [
        "thop-desktop-0.9.0-linux-x86_64.tar.xz",
        "thop-desktop_0.9.0_amd64.deb",
    ]
    assert sorted(out.iterdir()) == sorted(made), "nothing is left lying about"
    with tarfile.open(made[0]) as tar:
        top = {name.split("/")[1] for name in tar.getnames() if "/" in name}
    assert top == {"README.txt", "_internal", "install-for-me.sh", "share", "thop-desktop"}
