"""Words of the interface that stand in the wrong language."""

import re
from collections.abc import Iterable
from xml.etree import ElementTree

from thop_desktop import paths

BLANK = re.compile(r"%(?:n|\d)")


def interface_texts() -> dict[str, str]:
    """Every text of the interface that differs between the languages: English to Dutch."""
    made = {}
    file = paths.translations() / "thop_nl.ts"
    for message in ElementTree.parse(file).iter("message"):  # noqa: S314
        forms = [form.text or "" for form in message.iter("numerusform")]
        translation = forms[-1] if forms else message.findtext("translation") or ""
        # The mark of a plural: "%n word(s)" is shown as "7 words".
        source = (message.findtext("source") or "").replace("(s)", "s")
        if source != translation:
            made[source] = translation
    return made


def left_behind(said: Iterable[str], wrong: Iterable[str], right: Iterable[str]) -> set[str]:
    """What is said in the wrong language; words that both languages have are let pass."""
    patterns = [
        re.compile(".+".join(map(re.escape, BLANK.split(text))), re.DOTALL)
        for text in set(wrong) - set(right)
        # A blank with hardly a word around it says nothing of the language.
        if len(BLANK.sub("", text).strip()) > 3
    ]
    return {words for words in said if any(pattern.fullmatch(words) for pattern in patterns)}
