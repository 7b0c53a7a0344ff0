"""Measures how plain the Dutch of the program is, and writes docs/leesbaarheid.md.

    python packaging/readability.py            write the report
    python packaging/readability.py show FILE  tell the longest sentences and the words that are not
                                               everyday ones, of files whose names hold FILE

The rule, which tests/bundle/test_readability.py holds: sentences have at most 12 words on average,
and none has more than 25 outside quotations and references. What is measured here is form only:
whether a text is clear, a reader must say.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

import snowballstemmer  # type: ignore[import-untyped]
from dutch_texts import ROOT, Passage, passages

MOST_ON_AVERAGE, MOST_WORDS = 12, 25
EVERYDAY = Path(__file__).parent / "everyday_words" / "nl.txt"
REPORT = ROOT / "docs" / "leesbaarheid.md"
# The hardest files are told; a file of fewer words says too little about itself.
HARDEST, LEAST_WORDS = 10, 100
KINDS = (
    ("Artikelen", "resources/articles/"),
    ("Woordenlijst", "resources/glossary/"),
    ("Werkblad", "resources/worksheet/"),
    ("Situaties", "resources/situations/"),
    ("Plannen", "resources/instruments/"),
    ("Oefenen", "resources/trainer/"),
    ("Hulp", "resources/help/"),
    ("Voor je begint", "resources/gate/"),
    ("Nu lastig", "resources/now/"),
    ("Eigen situatie", "resources/practice/"),
    ("Dagboek", "resources/diary/"),
    ("Figuren", "resources/figures/"),
    ("Uitleg", "docs/gebruik.md"),
    ("Knoppen en meldingen", "translations/"),
)
# The ten that were the hardest at the first measurement, and what was measured before they were
# rewritten: words in a sentence, the longest, the shares of rare words and of passive sentences.
REWRITTEN = {
    "resources/gate/nl.toml": "9.0 · 20 · 6 % · 12 %",
    "resources/articles/nl/sources.md": "11.6 · 21 · 11 % · 3 %",
    "resources/articles/nl/look-closely-first.md": "9.9 · 22 · 6 % · 10 %",
    "resources/glossary/nl.toml": "10.3 · 20 · 8 % · 4 %",
    "resources/articles/nl/conditions.md": "10.6 · 21 · 4 % · 5 %",
    "resources/articles/nl/what-not-to-do.md": "8.7 · 20 · 9 % · 2 %",
    "resources/articles/nl/pause-and-name.md": "9.1 · 19 · 7 % · 2 %",
    "resources/articles/nl/therapeutic-parenting.md": "10.0 · 20 · 6 % · 2 %",
    "resources/articles/nl/problematic-attachment.md": "10.1 · 23 · 8 % · 0 %",
    "resources/articles/nl/near-but-not-too-near.md": "9.9 · 21 · 3 % · 5 %",
}
END = re.compile(r"(?:(?<=[.!?…])|(?<=[.!?…][’”)]))\s+(?=[‘“(]*[A-ZÀ-ÖØ-Þ\d])")
STOPS = (".", "!", "?", "…")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
TOKEN = re.compile(r"[^\W_]+(?:[.,:'’-][^\W_]+)*")
QUOTED = re.compile(r"‘[^‘]*?’(?![^\W_])")
BECOMES = re.compile(r"\b(?:word|wordt|worden|werd|werden)\b", re.IGNORECASE)
PARTICIPLE = re.compile(
    r"\b(?!gedrag|gezicht|gebied|geluid|geduld|gewoon|gebeurt|gesprekken|gedachten|bent|verdriet)"
    r"(?:\w*ge\w{2,}(?:d|t|en)|(?:be|ver|ont|her)\w{3,}(?:d|t|en))\b"
)
SHORTEST_PART = 3
STEMMER = snowballstemmer.stemmer("dutch")


@dataclass(frozen=True)
class Sentence:
    """A sentence, or a label that is none.

    Attributes:
        text: what it says.
        words: how many words it has.
        own_words: how many of them stand outside quotations and references.
        whole: whether it ends as a sentence does; a label or heading does not.
    """

    text: str
    words: int
    own_words: int
    whole: bool

    @property
    def is_passive(self) -> bool:
        """Whether something is done in it, and a form of "worden" says so."""
        return bool(BECOMES.search(self.text) and PARTICIPLE.search(self.text.lower()))


@dataclass(frozen=True)
class Measured:
    """How plain the sentences of a file, or of several, are."""

    sentences: tuple[Sentence, ...]

    @cached_property
    def whole(self) -> tuple[Sentence, ...]:
        """The sentences, without labels and headings."""
        return tuple(one for one in self.sentences if one.whole)

    @property
    def average(self) -> float:
        """Words in a sentence, on average."""
        return sum(one.words for one in self.whole) / max(len(self.whole), 1)

    @property
    def longest(self) -> int:
        """The most words of one sentence, quotations and references left out."""
        return max((one.own_words for one in self.sentences), default=0)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """All words, in small letters."""
        return tuple(word.lower() for one in self.sentences for word in WORD.findall(one.text))

    @cached_property
    def rare(self) -> Counter[str]:
        """The words that are no everyday ones, and how often each stands there."""
        return Counter(word for word in self.words if not is_everyday(word))

    @property
    def rare_share(self) -> float:
        """The share of them, in percent."""
        return 100 * self.rare.total() / max(len(self.words), 1)

    @property
    def passive_share(self) -> float:
        """The share of sentences in which something is done, in percent."""
        return 100 * sum(one.is_passive for one in self.whole) / max(len(self.whole), 1)

    @property
    def weight(self) -> float:
        """How hard it is to read, for a comparison of files: the three figures added up."""
        return self.average + self.rare_share + self.passive_share


def sentences(passage: Passage) -> Iterator[Sentence]:
    """The sentences of a passage."""
    outside = list(passage.words)
    for quoted in QUOTED.finditer(passage.words):
        outside[quoted.start() : quoted.end()] = [" "] * len(quoted[0])
    begins = 0
    for end in (*(found.end() for found in END.finditer(passage.words)), len(passage.words)):
        text = passage.words[begins:end].strip()
        own = "" if passage.quoted else "".join(outside[begins:end])
        whole = text.rstrip("’”)").endswith(STOPS)
        if words := len(TOKEN.findall(text)):
            yield Sentence(text, words, len(TOKEN.findall(own)), whole)
        begins = end


def measured(texts: Iterable[Passage]) -> Measured:
    """The measures of some passages together."""
    return Measured(tuple(one for passage in texts for one in sentences(passage)))


@lru_cache(maxsize=1)
def everyday() -> tuple[frozenset[str], frozenset[str]]:
    """The everyday words, and their stems."""
    lines = EVERYDAY.read_text(encoding="utf-8").splitlines()
    words = frozenset(line for line in lines if line and not line.startswith("#"))
    return words, frozenset(STEMMER.stemWords(sorted(words)))


@lru_cache(maxsize=20_000)
def is_everyday(word: str) -> bool:
    """Whether a word is an everyday one, another form of one, or made of two."""
    words, stems = everyday()
    word = word.replace("’", "'")
    if len(word) == 1 or word in words or STEMMER.stemWord(word) in stems:
        return True
    if "-" in word:
        return all(is_everyday(part) for part in word.split("-") if part)
    return any(
        word[:cut].removesuffix("s") in words and _is_end(word[cut:])
        for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)
    )


def _is_end(word: str) -> bool:
    words, stems = everyday()
    return word in words or STEMMER.stemWord(word) in stems


def measure_all() -> dict[str, Measured]:
    """The measures of each file that has Dutch in it."""
    return {name: measured(texts) for name, texts in passages().items()}


def report(files: dict[str, Measured]) -> str:
    """The whole report, as Markdown."""
    kinds = [
        (name, _together(one for file, one in files.items() if file.startswith(begin)))
        for name, begin in KINDS
    ]
    hardest = sorted(
        (name for name, one in files.items() if len(one.words) >= LEAST_WORDS),
        key=lambda name: -files[name].weight,
    )[:HARDEST]
    whole = _together(files.values())
    rare = ", ".join(f"{word} ({count})" for word, count in whole.rare.most_common(40))
    parts = (
        HEAD,
        _table("Soort", [*kinds, ("**Alles samen**", whole)]),
        "## De tien moeilijkste bestanden\n\n" + HARD,
        _table("Bestand", [(_short(name), files[name]) for name in hardest], rare=True),
        "## Wat is herschreven\n\n" + CHANGED,
        _changed(files),
        "## De tien langste zinnen\n\nZonder wat iemand zegt en zonder verwijzingen.",
        _longest(files),
        "## Woorden die het vaakst buiten de lijst vallen\n\n" + RARE + rare + ".",
        "## Elk bestand",
        _table("Bestand", [(_short(name), one) for name, one in files.items()]),
    )
    return "\n\n".join(parts) + "\n"


HEAD = f"""# Hoe leesbaar is het Nederlands?

Gemaakt met `python packaging/readability.py`, uit alle Nederlandse teksten van het programma. Met
de hand verander je hier niets. De regel: een zin heeft gemiddeld hoogstens {MOST_ON_AVERAGE}
woorden. Geen zin heeft er meer dan {MOST_WORDS}, behalve wat iemand zegt en verwijzingen. Een test
bewaakt dat.

- **Zinnen**: alleen wat eindigt als een zin. Knoppen en kopjes tellen niet mee, want die zijn kort.
- **Langste**: de langste zin, zonder wat tussen ‘ ’ staat, zonder voorbeelden van wat iemand zegt
  en zonder de noten van het artikel.
- **Ongewoon**: het deel van de woorden buiten een lijst van de 6.000 meest gebruikte Nederlandse
  woorden. Een andere vorm van zo’n woord telt als gewoon, en een woord dat uit twee ervan bestaat
  ook. De lijst komt uit wordfreq 3.1.1 en staat met herkomst en licentie (CC BY-SA 4.0) in
  `packaging/everyday_words/nl.txt`.
- **Lijdend**: het deel van de zinnen met ‘worden’ en een voltooid deelwoord.

Dit zijn maten van vorm. Het deelwoord en de woorddelen vindt het programma met eenvoudige regels,
dus een enkele telling is mis. Of een tekst helder is, zegt alleen een lezer. Geen opvoeder heeft
deze teksten daarop nagelezen."""
HARD = (
    "Zwaarst volgens de som van de drie maten: woorden per zin, ongewone woorden, lijdende zinnen."
    f" Bestanden met minder dan {LEAST_WORDS} woorden doen niet mee."
)
CHANGED = (
    "De tien zwaarste bestanden van de eerste meting: woorden per zin, langste zin, ongewone"
    " woorden, lijdende zinnen. Woorden van het vak bleven staan. Ook elke zin die te lang was, is"
    " korter."
)
RARE = (
    "De woorden van het vak staan uitgelegd in de woordenlijst van het programma. Ook namen van"
    " organisaties tellen hier mee.\n\n"
)


def _together(parts: Iterable[Measured]) -> Measured:
    return Measured(tuple(one for part in parts for one in part.sentences))


def _short(name: str) -> str:
    return f"`{name.removeprefix('resources/')}`"


def _table(first: str, rows: Iterable[tuple[str, Measured]], *, rare: bool = False) -> str:
    head = [first, "zinnen", "woorden per zin", "langste", "ongewoon", "lijdend"]
    lines = [head + ["ongewone woorden"] * rare, ["---", *["---:"] * 5, *["---"] * rare]]
    for name, one in rows:
        words = ", ".join(word for word, _count in one.rare.most_common(8))
        figures = (len(one.whole), f"{one.average:.1f}", one.longest)
        shares = (f"{share:.0f} %" for share in (one.rare_share, one.passive_share))
        lines.append([name, *(str(what) for what in (*figures, *shares)), *[words] * rare])
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _changed(files: dict[str, Measured]) -> str:
    lines = ["| Bestand | toen | nu |", "| --- | --- | --- |"]
    for name, before in REWRITTEN.items():
        now = files[name]
        shares = f"{now.rare_share:.0f} % · {now.passive_share:.0f} %"
        lines.append(
            f"| {_short(name)} | {before} | {now.average:.1f} · {now.longest} · {shares} |"
        )
    return "\n".join(lines)


def _longest(files: dict[str, Measured]) -> str:
    found = [(one, name) for name, file in files.items() for one in file.sentences]
    found.sort(key=lambda pair: -pair[0].own_words)
    lines = ["| woorden | waar | zin |", "| ---: | --- | --- |"]
    for one, name in found[:HARDEST]:
        lines.append(f"| {one.own_words} | {_short(name)} | {one.text} |")
    return "\n".join(lines)


def show(files: dict[str, Measured], part: str) -> None:
    """Tells what makes some files hard, to whoever rewrites them."""
    for name, one in files.items():
        if part not in name:
            continue
        print(f"{name}: {one.average:.1f}, longest {one.longest}, rare {one.rare_share:.1f} %")
        print("  ", ", ".join(f"{word} {count}" for word, count in one.rare.most_common(60)))
        for sentence in sorted(one.sentences, key=lambda it: -it.own_words)[:15]:
            print(f"   {sentence.own_words:3} {sentence.text}")
        for sentence in one.whole:
            if sentence.is_passive:
                print(f"   passive: {sentence.text}")


def main(arguments: list[str]) -> int:
    """Writes the report, or shows some files."""
    files = measure_all()
    if arguments[:1] == ["show"] and len(arguments) > 1:
        show(files, arguments[1])
        return 0
    REPORT.write_text(report(files), encoding="utf-8")
    print(f"Written: {REPORT.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
