"""How rules and words are read, and what patterns find."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from thop_desktop import paths
from thop_desktop.errors import ContentError
from thop_desktop.trainer.language import Language, load_language
from thop_desktop.trainer.patterns import PatternError, compiled
from thop_desktop.trainer.rules import Severity, load_rules

WORDS = """\
stemmer = "dutch"
reported = ["je|jij zegt dat"]
[spoken]
effe = "even"
[forms]
opener = ["nou"]
calm = ["stil", "rust*"]
[stems]
feeling = ["boos"]
"""
RULES = """\
off = ["M1"]
own = ["G1"]
last = []
praise_beside = []
[[rule]]
id = "W1"
steps = "AS"
kind = "why"
severity = "let op"
find = ["waarom"]
[[rule]]
id = "M1"
steps = "S"
kind = "instruction_early"
severity = "tip"
find = ["maar"]
"""


@pytest.fixture(scope="module")
def language() -> Language:
    """A language of few words."""
    return Language(
        "dutch",
        {"opener": ["nou"], "calm": ["stil", "rust*"]},
        {"feeling": ["boos"]},
        {"effe": "even"},
        ["je|jij zegt dat"],
        joining=["en"],
        clipped=["s"],
    )


def found(language: Language, pattern: str, text: str) -> bool:
    """Whether a pattern is found in one of the sentences of a text."""
    expression = language.finder([pattern])
    return any(expression.search(line) for line in language.lines(text).sentences)


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("je|jij", "Daar sta jij.", True),
        ("je|jij", "Daar sta ik.", False),
        ("je", "Jezus.", False),
        ("aanstell*", "Wat een aanstellerij.", True),
        ("~schoen", "Twee schoenen.", True),
        ("<feeling>", "Een boze wolf.", False),
        ("<feeling>", "Zo boos.", True),
        ("<calm>", "Wat rustig.", True),
        ("<!calm> hier", "Wat rustig hier.", False),
        ("mooi|<calm> hier", "Wat rustig hier.", True),
        ("!mooi hier", "Wat mooi hier.", False),
        ("wat <none>", "Wat gek.", True),
        ("wat <none>", "Wat rustig.", False),
        ("je _ weg", "je bent weg", True),
        ("je .. weg", "je bent al heel ver weg", False),
        ("je ... weg", "je bent al heel, ver weg", True),
        ("je ... weg", "je bent er. Ik ben weg.", False),
        ("[ pak", "Pak die bal.", True),
        ("[ pak", "Nou, pak die bal.", True),
        ("[ pak", "Ik zie het, pak die bal.", False),
        ("( pak", "Ik zie het, pak die bal.", True),
        ("( pak", "Ik zie het en pak die bal.", True),
        ("( pak", "Ik pak die bal.", False),
        ("bal ]", "Pak die bal!", True),
        ("pak ]", "Pak die bal.", False),
        ("bal ?", "Pak jij die bal?", True),
        ("bal , ja", "Die bal, ja.", True),
        ("die rode? bal", "Die bal.", True),
        ("die rode? bal", "Die rode bal.", True),
        ("-dat je moet", "Je moet.", True),
        ("-dat je moet", "Ik zie dat je moet.", False),
        ("! !", "Kom nu!!", True),
        ("<number> uur", "Om 10.30 uur.", True),
        ("<name>", "Kom, Ravi.", True),
        ("<name>", "Kom hier.", False),
        ("<loud>", "NIET gooien", True),
        ("<loud>", "De TV", False),
        ("even", "kom effe", True),
        ("'s", "foto's", False),
    ],
)
def test_a_pattern_finds(language: Language, pattern: str, text: str, expected: bool) -> None:
    assert found(language, pattern, text) is expected


@pytest.mark.parametrize(
    "text",
    [
        "Je roept 'stop ermee'.",
        "Je roept ‘stop ermee’.",
        'Je roept "stop ermee" tegen mij.',
        "Jij zegt dat we stop moeten zeggen.",
        "Jij zegt dat stop niet helpt, en je kijkt weg",
    ],
)
def test_what_the_child_says_is_not_the_writers(language: Language, text: str) -> None:
    assert not found(language, "stop", text)


def test_what_comes_after_the_childs_words_is_the_writers(language: Language) -> None:
    assert found(language, "stop", "Jij zegt dat het mag, maar stop nu.")
    assert found(language, "~foto", "Foto's van 's avonds en foto's van 's morgens.")


def test_what_comes_before_you_said_is_the_childs() -> None:
    language = Language("dutch", {"opener": ["nou"]}, {}, {}, [], ["zei je ]"])
    assert not found(language, "stop", "Stop ermee, zei je.")
    assert found(language, "stop", "Stop ermee, zei je moeder.")
    assert found(language, "zei", "Zei je.")


def test_another_language_brings_its_own_apostrophes_capitals_and_joining_words() -> None:
    english = Language(
        "english",
        {},
        {},
        {"don't": "do not"},
        [],
        joining=["and"],
        clipped=["cause"],
        capitals=["I", "I'm"],
    )
    assert found(english, "<name> sit", "Here Sam sit.")
    assert not found(english, "<name>", "Now I sit and I'm here.")
    assert found(english, "do not stop", "You shout, don't stop.")
    assert found(english, "( stop", "You shout and stop.")
    assert found(english, "tired", "'Cause you are tired' is what it is.")
    assert not found(english, "tired", "'You are tired' is what it is.")


def test_the_words_of_the_child_can_be_kept(language: Language) -> None:
    text = "Je roept 'stop ermee'. Jij zegt dat stop niet helpt."
    assert all("/stop" in line for line in language.lines(text, child=True).sentences)


def test_quotes_around_the_whole_change_nothing(language: Language) -> None:
    plain = language.lines("Ik zie je.")
    assert language.lines("‘Ik zie je.’") == plain
    assert language.lines('"Ik zie je."') == plain


@pytest.mark.parametrize("text", ["", "...", "?!", "\0", "-- --", "\n\n"])
def test_no_words_are_no_sentences(language: Language, text: str) -> None:
    assert language.lines(text).sentences == ()


def test_sentences_end_at_marks_and_lines(language: Language) -> None:
    assert len(language.lines("Ik zie je... Kom je?! Ja\nnee").sentences) == 4


@pytest.fixture(scope="module")
def guessing() -> Language:
    """A language that knows guesses."""
    return Language(
        "dutch",
        {"opener": ["nou"]},
        {},
        {},
        [],
        clauses={
            "begins": ["maar|en _"],
            "supposed": ["misschien"],
            "not_supposed": ["( ga"],
            "tag": ["( denk ik ]"],
            "goes_on": ["omdat _"],
        },
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Misschien ben je moe.", "‹›."),
        ("Je bent moe, denk ik.", "‹›, denk ik."),
        ("Misschien ben je moe, omdat het laat is.", "‹›, ‹›."),
        ("Misschien ben je moe, maar het is laat.", "‹›, maar het is laat."),
        ("Het is laat, omdat je belt.", "het is laat, omdat je belt."),
        ("Ga misschien naar bed.", "ga misschien naar bed."),
    ],
)
def test_what_is_only_guessed_is_put_aside(guessing: Language, text: str, expected: str) -> None:
    (line,) = guessing.lines(text).outside
    words = " ".join(word.rpartition("/")[2] for word in line.split())
    assert words.replace(" ,", ",").replace(" .", ".") == expected


def test_a_text_has_clauses(guessing: Language) -> None:
    lines = guessing.lines("Nou, je zit en je lacht. Misschien wel, maar nee.")
    assert len(lines.clauses) == 5
    assert len(lines.clauses_outside) == 5


def test_nothing_to_look_for_is_never_found(language: Language) -> None:
    nothing = compiled([], language.signs, language.stem)
    assert not any(nothing.search(line) for line in language.lines("je").sentences)


def test_openers_need_not_exist() -> None:
    assert compiled(["[ pak"], {}, str).search(" /pak/pak")


def test_a_class_must_exist(language: Language) -> None:
    with pytest.raises(PatternError, match="nobody"):
        compiled(["<nobody>"], language.signs, language.stem)


def written(folder: Path, rules: str = RULES, words: str = WORDS) -> Path:
    """A folder of resources with these rules and words."""
    place = folder / "trainer" / "nl"
    place.mkdir(parents=True)
    (place / "rules.toml").write_text(rules, encoding="utf-8")
    (place / "words.toml").write_text(words, encoding="utf-8")
    return folder


def test_rules_that_are_off_are_left_out(tmp_path: Path) -> None:
    rules = load_rules(written(tmp_path), "nl")
    assert [rule.id for rule in rules.rules] == ["W1"]
    assert rules.off == ("M1",)
    assert rules.rules[0].severity is Severity.ATTENTION


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ('"AS"', '"AQ"', 7),
        ('"tip"', '"fout"', 15),
        ('["waarom"]', '["<nobody>"]', 10),
        ('kind = "why"\n', "", 5),
    ],
)
def test_what_is_wrong_in_a_rule_is_named(tmp_path: Path, old: str, new: str, line: int) -> None:
    with pytest.raises(ContentError) as caught:
        load_rules(written(tmp_path, RULES.replace(old, new)), "nl")
    assert caught.value.line == line


@pytest.mark.parametrize(
    "words", [WORDS.replace("stemmer", "stammer"), WORDS.replace("je|jij zegt", "<nobody>")]
)
def test_what_is_wrong_in_the_words_is_named(tmp_path: Path, words: str) -> None:
    file = written(tmp_path, words=words) / "trainer" / "nl" / "words.toml"
    with pytest.raises(ContentError):
        load_language(file)


def claims() -> Sequence[str]:
    """The ids of the sentences of the article."""
    file = Path(__file__).resolve().parents[1] / "data" / "claims.tsv"
    return [line.split("\t")[0] for line in file.read_text(encoding="utf-8").splitlines()]


def test_every_rule_rests_on_a_claim_and_speaks_kindly() -> None:
    known = claims()
    for rule in load_rules(paths.resources(), "nl").rules:
        assert not rule.claim or rule.claim in known, rule.id
        assert not re.search(r"\b(fout|slecht|punten|cijfer|score|verkeerd)\b|!", rule.text), (
            rule.id
        )
        assert all(len(one.split()) <= 20 for one in re.split(r"[.;:?]", rule.text)), rule.id
