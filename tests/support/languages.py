"""Words of the interface that stand in the wrong language."""

import re
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree

from thop_desktop import paths, tour
from thop_desktop.content.user_guide import load_guide

BLANK = re.compile(r"%(?:n|\d)")
LETTER = re.compile(r"[^\W\d_]")
QUOTED = re.compile(r'"([^"\n]+)"')
# What the tour fills in is Dutch: it is the carer's own.
EXAMPLES = Path(tour.__file__).parent


def interface_texts(*, alike: bool = False) -> dict[str, str]:
    """Every text of the interface that differs between the languages: English to Dutch.

    Args:
        alike: those that do not differ, instead.
    """
    made = {}
    file = paths.translations() / "thop_nl.ts"
    contexts = ElementTree.parse(file).iter("context")  # noqa: S314
    # How a language is called by itself stands in every interface.
    told = [one for one in contexts if one.findtext("name") != "Language"]
    for message in (message for one in told for message in one.iter("message")):
        forms = [form.text or "" for form in message.iter("numerusform")]
        translation = forms[-1] if forms else message.findtext("translation") or ""
        # The mark of a plural: "%n word(s)" is shown as "7 words".
        source = (message.findtext("source") or "").replace("(s)", "s")
        if (source == translation) == alike:
            made[source] = translation
    return made


def left_behind(said: Iterable[str], wrong: Iterable[str], right: Iterable[str]) -> set[str]:
    """What is said in the wrong language; words that both languages have are let pass."""
    patterns = [
        re.compile(_pattern(text), re.DOTALL)
        for text in set(wrong) - set(right)
        # A blank with hardly a word around it says nothing of the language.
        if len(LETTER.findall(BLANK.sub("", text))) > 3
    ]
    return {words for words in said if any(pattern.fullmatch(words) for pattern in patterns)}


def dutch_words() -> set[str]:
    """What is Dutch in any interface: the guide, as yet, and what the tour fills in."""
    words: set[str] = set()
    for file in EXAMPLES.glob("plans_*.py"):
        words |= set(QUOTED.findall(file.read_text(encoding="utf-8")))
    words |= {chapter.title for chapter in load_guide(paths.guide()).chapters}
    return words | {word.lower() for word in words}


def _pattern(text: str) -> str:
    """What a text looks like with its blanks filled in: a number, or any words."""
    kept = map(re.escape, BLANK.split(text))
    blanks = [r"\d+" if blank == "%n" else ".+" for blank in BLANK.findall(text)]
    return "".join(part for pair in zip(kept, [*blanks, ""], strict=True) for part in pair)
