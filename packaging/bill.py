"""The bill of materials of a bundle, as CycloneDX 1.6 in JSON (https://cyclonedx.org)."""

import hashlib
import json
import re
import time
import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from facts import NAME, source_date, version
from part import Part

KINDS = {"program": "application", "data": "data"}
# A number of our own from which the serial number of a bill is worked out.
SPACE = uuid.UUID("5d6a3f0e-52a1-5d0c-9a57-0f4b6f1c7c11")


def as_json(parts: Iterable[Part]) -> str:
    """The bill for these parts; the same parts of the same commit give the same bytes."""
    parts = list(parts)
    components = [_component(part) for part in parts]
    root = f"{NAME}@{version()}"
    depends = [{"ref": root, "dependsOn": sorted(_ref(part) for part in parts if not part.within)}]
    holders = {part.name.casefold().replace("_", "-"): part for part in parts}
    for name, holder in holders.items():
        built_in = [
            _ref(part) for part in parts if part.within.casefold().replace("_", "-") == name
        ]
        if built_in:
            depends.append({"ref": _ref(holder), "dependsOn": sorted(built_in)})
    body = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(source_date())),
            "component": {
                "type": "application",
                "bom-ref": root,
                "name": NAME,
                "version": version(),
                "licenses": [{"license": {"id": "EUPL-1.2"}}],
            },
        },
        "components": components,
        "dependencies": depends,
    }
    text = json.dumps(body, sort_keys=True)
    body["serialNumber"] = (
        f"urn:uuid:{uuid.uuid5(SPACE, hashlib.sha256(text.encode()).hexdigest())}"
    )
    return json.dumps(body, indent=1, ensure_ascii=False) + "\n"


def schema_faults(text: str) -> list[str]:
    """What the schema of CycloneDX 1.6 finds wrong with a bill."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    found = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    return [f"The bill of materials is not as it should be: {found}"] if found else []


def _component(part: Part) -> dict[str, Any]:
    """One component."""
    found: dict[str, Any] = {
        "type": KINDS.get(part.kind, "library"),
        "bom-ref": _ref(part),
        "name": part.name,
    }
    if part.version:
        found["version"] = part.version
    if part.purl:
        found["purl"] = part.purl
    found["licenses"] = _licences(part.licence)
    if part.holder:
        found["copyright"] = part.holder
    if part.sha256:
        found["hashes"] = [{"alg": "SHA-256", "content": part.sha256}]
    if links := re.findall(r"https?://[^\s,()]+", part.source):
        found["externalReferences"] = [{"type": "distribution", "url": url} for url in links]
    told = {"file": part.files, "wheel": [part.wheel] if part.wheel else []}
    if properties := _properties(told):
        found["properties"] = properties
    return found


def _properties(told: Mapping[str, Iterable[str]]) -> list[dict[str, str]]:
    return [
        {"name": f"{NAME}:{name}", "value": value}
        for name, values in told.items()
        for value in values
    ]


def _licences(expression: str) -> list[dict[str, Any]]:
    """How CycloneDX names a licence: by its name in SPDX, or as an expression of such names."""
    if re.fullmatch(r"LicenseRef-\S+", expression):
        return [{"license": {"name": expression}}]
    if re.fullmatch(r"\S+", expression):
        return [{"license": {"id": expression}}]
    return [{"expression": expression.replace("/", " OR ")}]


def _ref(part: Part) -> str:
    """What a part is called within the bill."""
    return ":".join(filter(None, (part.kind, part.within, part.name, part.version)))
