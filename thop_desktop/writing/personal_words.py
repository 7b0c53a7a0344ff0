"""The words by which text shows names and addresses, as data of a language."""

from dataclasses import dataclass, replace
from pathlib import Path

from thop_desktop.data_files import read_table

SETS = (
    "first_names",
    "words_too",
    "particles",
    "weak_particles",
    "surnames",
    "titles",
    "short_titles",
    "not_names",
    "openings",
    "animals",
    "places",
    "street_openings",
    "units",
)
# What another language adds to them.
ADDED = ("first_names", "surnames", "titles", "short_titles", "not_names", "openings")


@dataclass(frozen=True)
class PersonalWords:
    """Sets of words in small letters.

    Attributes:
        first_names: by themselves they are no finding.
        words_too: first names that are ordinary words as well.
        particles: what stands between a first name and a surname ("van", "de").
        weak_particles: those of them that are ordinary words as well.
        surnames: the first name before one of these may be unknown.
        titles: what comes before a surname without a first name ("mevrouw").
        short_titles: the same in short, with or without a full stop.
        not_names: words with a capital that are no names ("Maandag").
        openings: words that begin a sentence.
        animals: how children are called in a diary.
        places: towns and countries.
        street_openings: what may come before the last word of a street's name.
        units: what makes a number an amount ("uur").
        street_endings: how names of streets end; the first four need no capital.
        phrases: names, as they are written, that everybody knows.
    """

    first_names: frozenset[str]
    words_too: frozenset[str]
    particles: frozenset[str]
    weak_particles: frozenset[str]
    surnames: frozenset[str]
    titles: frozenset[str]
    short_titles: frozenset[str]
    not_names: frozenset[str]
    openings: frozenset[str]
    animals: frozenset[str]
    places: frozenset[str]
    street_openings: frozenset[str]
    units: frozenset[str]
    street_endings: tuple[str, ...]
    phrases: tuple[str, ...]


def load_personal_words(resources: Path, language: str) -> PersonalWords:
    """Read the words of a language.

    Args:
        resources: the folder with data.
        language: of the text that is searched, as "nl".

    Raises:
        ContentError: the file is missing or lacks something.
    """
    data = read_table(resources / "privacy" / f"{language}.toml")
    return PersonalWords(
        **{name: frozenset(data.filled(name).split()) for name in SETS},
        street_endings=tuple(data.filled("street_endings").split()),
        phrases=data.texts("phrases"),
    )


def with_other_languages(words: PersonalWords, resources: Path, language: str) -> PersonalWords:
    """Words of a language, and what all other languages that there are add to them.

    Args:
        words: those of the language.
        resources: the folder with data.
        language: its code.

    Raises:
        ContentError: a file lacks something.
    """
    for file in sorted((resources / "privacy").glob("*.toml")):
        if file.stem != language:
            data = read_table(file)
            more = {
                name: getattr(words, name) | frozenset(data.filled(name).split()) for name in ADDED
            }
            words = replace(words, **more, phrases=words.phrases + data.texts("phrases"))
    return words
