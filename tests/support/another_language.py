"""A language that is added as anybody may add one: by files alone."""

import re
import shutil
from pathlib import Path

from thop_desktop.content.plain import slug
from thop_desktop.content.user_guide import FILE
from thop_desktop.languages import Subject, guide_folder

CODE, MARK = "fy", "Fy:"
# What is shown, in data files and at the head of pages; names that the program knows stay.
SHOWN = re.compile(
    r'^(title|name|question|label|lead|see|text|short|summary|connect|reason) = "(?![%"])',
    re.MULTILINE,
)
CHAPTER = re.compile(r"^### (.+)$", re.MULTILINE)
HEADING = re.compile(r"^(##+ )", re.MULTILINE)
# More words before the first heading, so that nothing is as far down as in Dutch.
LONGER = " Dit is langer, omdat het in een andere taal staat." * 20


def add_language(
    resources: Path, translations: Path, guide: Path, folder: Path
) -> tuple[Path, Path]:
    """Copies of the program's own folders with one more language, every word of it marked.

    Args:
        resources: pages, terms and so on.
        translations: the compiled translations.
        guide: the folder of the Dutch guide.
        folder: where the copies go.

    Returns:
        the copies of both.
    """
    with_content = folder / "resources"
    for file in sorted(resources.rglob("*")):
        if file.is_file():
            copy = with_content / file.relative_to(resources)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.symlink_to(file)
    for name in (name for subject in Subject for name in subject.value):
        first, own = resources / name.format("nl"), with_content / name.format(CODE)
        if first.is_dir():
            for file in first.iterdir():
                _write(file, own / file.name)
        elif first.is_file():
            _write(first, own)
    own_guide = guide_folder(guide, with_content, CODE) / FILE
    own_guide.parent.mkdir(parents=True)
    text = (guide / FILE).read_text(encoding="utf-8")
    # Every chapter keeps the id that its Dutch title makes.
    own_guide.write_text(CHAPTER.sub(_chapter, text), encoding="utf-8")
    compiled = folder / "translations"
    compiled.mkdir()
    for file in translations.glob("*.qm"):
        shutil.copy(file, compiled)
    shutil.copy(translations / "thop_en.qm", compiled / f"thop_{CODE}.qm")
    return with_content, compiled


def _chapter(title: re.Match[str]) -> str:
    return f"### {MARK} {title[1]}\n<!-- id: {slug(title[1])} -->"


def _write(first: Path, own: Path) -> None:
    own.parent.mkdir(parents=True, exist_ok=True)
    text = first.read_text(encoding="utf-8")
    if first.name not in ("rules.toml", "words.toml"):
        text = SHOWN.sub(rf'\1 = "{MARK} ', text)
    if first.suffix == ".md":
        text = HEADING.sub(rf"\1{MARK} ", text)
        # After the front matter, which stands between two fences.
        head, fence, body = text.rpartition("+++\n")
        begin, end, rest = body.partition("\n\n")
        text = f"{head}{fence}{begin}{LONGER}{end}{rest}"
    own.write_text(text, encoding="utf-8")
