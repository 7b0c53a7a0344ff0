"""One part of a bundle, and what parts.toml tells of them."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

TOLD = tomllib.loads((Path(__file__).parent / "parts.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Part:
    """One part of a bundle.

    Attributes:
        name: what it is called.
        version: its version, or "" where nothing tells it.
        licence: an SPDX expression, or "" where nothing tells it.
        kind: "package" (of Python), "built in" (to a file of a package), "crate" (of Rust, built in
            too), "library" (of the system), "program" (Python, the starter) or "data".
        purl: its package URL, or "".
        holder: who holds the copyright, where no text of its own tells it.
        source: where its source is, or "".
        text: the licence as it comes with the part, or "" for the text that spdx.py keeps.
        within: the name of the part that it is built into, or "".
        files: what it brings into the bundle, or is built into.
        wheel: the file that it was installed from, or "".
        sha256: the hash of that file, or "".
    """

    name: str
    version: str
    licence: str
    kind: str
    purl: str = ""
    holder: str = ""
    source: str = ""
    text: str = ""
    within: str = ""
    files: tuple[str, ...] = ()
    wheel: str = ""
    sha256: str = ""
