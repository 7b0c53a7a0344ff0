"""The packages of Python in a bundle, and what their own bills of materials say is in them."""

import base64
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from importlib import metadata
from pathlib import Path
from typing import Any

import lock
from part import TOLD, Part
from selection import Entry

LICENCE_FILE = re.compile(r"licen[cs]e|copying|authors|notice", re.IGNORECASE)
# How some crates name their licence: by its first line.
UNKNOWN_CRATE_LICENCE = {"UNICODE LICENSE V3": "Unicode-3.0"}


def package(name: str, files: Iterable[Entry]) -> Part:
    """A package of Python."""
    about = metadata.metadata(name)
    version = about["Version"]
    said = [about[field] for field in ("License-Expression", "License") if field in about]
    wheel, sha256 = lock.locked_wheel(name, version)
    places = sorted(Path(target).as_posix() for target, _, kind in files if kind != "PYMODULE")
    return Part(
        about["Name"],
        version,
        TOLD["licences"].get(name, said[0] if said else ""),
        "package",
        f"pkg:pypi/{name}@{version}",
        source=_source(about),
        text="\n\n".join(licence_files(name)),
        files=tuple(places),
        wheel=wheel,
        sha256=sha256,
    )


def _source(about: metadata.PackageMetadata) -> str:
    """Where the makers of a package keep its source, as far as it tells."""
    pairs = (line.partition(", ") for line in about.get_all("Project-URL") or ())
    links = {name.casefold(): link for name, _, link in pairs}
    for name in ("source", "source code", "repository", "github", "code", "homepage", "home"):
        if name in links:
            return str(links[name])
    return str(about["Home-page"]) if "Home-page" in about else next(iter(links.values()), "")


def licence_files(name: str) -> Iterator[str]:
    """The texts that a package brings along about its licence."""
    for file in sorted(metadata.files(name) or (), key=str):
        path = Path(str(file.locate()))
        in_metadata = ".dist-info" in file.as_posix()
        if in_metadata and LICENCE_FILE.search(file.name) and path.suffix not in {".json", ".py"}:
            yield path.read_text(encoding="utf-8", errors="replace").strip()


def crates(name: str) -> Iterator[Part]:
    """What the bill of materials in a package says is built into it."""
    for file in metadata.files(name) or ():
        if not re.search(r"\.dist-info/sboms/.*json$", file.as_posix()):
            continue
        bill = json.loads(Path(str(file.locate())).read_text(encoding="utf-8"))
        for component in bill.get("components", ()):
            if component.get("purl", "").startswith(("pkg:cargo/", "pkg:generic/")):
                yield _crate(component, metadata.metadata(name)["Name"])


def _crate(component: Mapping[str, Any], within: str) -> Part:
    purl = component["purl"].partition("?")[0]
    is_crate = purl.startswith("pkg:cargo/")
    links = {link["type"]: link["url"] for link in component.get("externalReferences", ())}
    licence = _licence_of(component)
    if not licence and component["name"] == "openssl":
        licence = "Apache-2.0"
    return Part(
        component["name"],
        component["version"],
        licence,
        "crate" if is_crate else "built in",
        purl,
        holder=component.get("author", "the authors named in its source").strip(),
        source=links.get("vcs") or links.get("distribution") or links.get("website", ""),
        within=within,
    )


def _licence_of(component: Mapping[str, Any]) -> str:
    """The licence in a component of a bill of materials."""
    for each in component.get("licenses", ()):
        if "expression" in each:
            return str(each["expression"])
        if "id" in each["license"]:
            return str(each["license"]["id"])
        text = base64.b64decode(each["license"].get("text", {}).get("content", "")).decode()
        return UNKNOWN_CRATE_LICENCE.get(text.partition("\n")[0], "")
    return ""
