"""Beginnings for an entry of the diary, as data of a language."""

from dataclasses import dataclass
from pathlib import Path

from thop_desktop.data_files import read_table

KINDS = frozenset({"moment", "conflict", "contact", "about_me"})
FIELDS = frozenset({"child", "area", "before", "did", "outcome", "mood", "energy", "tags"})


@dataclass(frozen=True)
class Template:
    """One beginning.

    Attributes:
        id: the same in every language.
        name: what its button says.
        kind: what the entry will be; the name of a kind of entry.
        fields: names of the fields that open.
        text: headings to write under, or "".
        hint: what to write about, shown until something is written; or "".
    """

    id: str
    name: str
    kind: str
    fields: tuple[str, ...]
    text: str
    hint: str


def load_templates(resources: Path, language: str) -> tuple[Template, ...]:
    """Read the beginnings of a language, in order.

    Raises:
        ContentError: the file is missing, lacks something, or names what does not exist.
    """
    found: list[Template] = []
    for entry in read_table(resources / "diary" / f"{language}.toml").tables("template"):
        template = Template(
            id=entry.filled("id"),
            name=entry.filled("name"),
            kind=entry.filled("kind"),
            fields=entry.texts("fields"),
            text=entry.text("text").strip(),
            hint=entry.text("hint"),
        )
        if template.kind not in KINDS:
            raise entry.error("kind", f'there is no kind "{template.kind}"')
        for name in template.fields:
            if name not in FIELDS:
                raise entry.error("fields", f'there is no field "{name}"')
        if any(template.id == other.id for other in found):
            raise entry.error("id", f'"{template.id}" is there twice')
        found.append(template)
    return tuple(found)
