"""Whether the program's own files are as they were when the bundle was made."""

from pathlib import Path

from thop_desktop.selfcheck.finding import Finding
from thop_desktop.selfcheck.hash_list import FILE_NAME, NoHashListError, differences, from_text


def check_files(folder: Path, *, is_bundle: bool) -> Finding:
    """Compare every file with the list of hashes.

    Args:
        folder: the one that the list stands in.
        is_bundle: whether there must be a list; a checkout has none.
    """
    file = folder / FILE_NAME
    try:
        listed = from_text(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        told = "files-list-missing" if is_bundle else "files-no-list"
        return Finding("files", not is_bundle, told, {"list": str(file)})
    except (OSError, NoHashListError, UnicodeDecodeError):
        return Finding("files", False, "files-list-damaged", {"list": str(file)})
    found = differences(folder, listed)
    ok = not (found.changed or found.missing or found.extra)
    return Finding(
        "files",
        ok,
        "files-as-made" if ok else "files-differ",
        {
            "folder": str(folder),
            "files": len(listed),
            "changed": found.changed,
            "missing": found.missing,
            "extra": found.extra,
        },
    )


def check_version(version: str, built: str | None, python: str, system: str) -> Finding:
    """Whether code and bundle are of one version.

    Args:
        version: what the code says.
        built: what the bundle says; None where nothing says it.
        python: the version of Python.
        system: the operating system and its kind of processor.
    """
    details = {"version": version, "built": built, "python": python, "system": system}
    ok = built in (None, version)
    return Finding("version", ok, "version" if ok else "version-mixed", details)
