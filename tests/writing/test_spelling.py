"""Misspelt words are found, and what is no ordinary word is left alone."""

import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.writing.labelled import labelled
from tests.writing.spelling_lines import measured
from thop_desktop import paths
from thop_desktop.errors import ContentError
from thop_desktop.writing.spelling import (
    LONGEST_WORD,
    MOST_REMEMBERED,
    Speller,
    load_dictionary,
    load_more_words,
)
from thop_desktop.writing.tools import WritingTools

ODD_FOLDER = "map met spaties é & ‘haken’ [1] #%"


class FewWords:
    """A dictionary of some words that counts how often it is asked."""

    def __init__(self, words: Iterable[str], suggestions: tuple[str, ...] = ()) -> None:
        self.words, self.suggestions, self.asked = set(words), suggestions, 0

    def spell(self, word: str) -> bool:
        """Whether it is one of the words."""
        self.asked += 1
        return word in self.words

    def suggest(self, word: str) -> tuple[str, ...]:
        """Always the same ones."""
        return self.suggestions


@pytest.fixture(scope="module", name="speller")
def fixture_speller() -> Speller:
    speller = WritingTools(paths.resources(), "nl").speller()
    assert speller is not None
    return speller


@pytest.fixture(scope="module", name="english")
def fixture_english() -> Speller:
    speller = WritingTools(paths.resources(), "nl", spelled="en").speller()
    assert speller is not None
    return speller


def wrong(speller: Speller, text: str) -> list[str]:
    return [text[start:end] for start, end in speller.misspelt(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hij zij vandag niets.", ["vandag"]),
        ("", []),
        ("De gezinsvoogd belde over de gehechtheidsproblematiek.", []),
        ("De boosheidsthermometer hangt bij het bord.", []),
        ("’s Avonds ‘goed’ geslapen, zo'n dag met foto’s en m'n oma.", []),
        ("Om 12.30u, 2x per dag, B12 en mp3's.", []),
        ("mail a.b@vorbeeld.nl of www.vorbeeld.nl/krrt", []),
        ("Het gaat om ASSO, WMXZ en de bso.", []),
        ("Met Xyralo naar huis.", []),
        ("Xyralo ging mee.", ["Xyralo"]),
        ("Samen. Xyralo ging mee", ["Xyralo"]),
        ("Bijv. dit, o.a. dat en bijv. zus.", []),
        ("Het is níet waar, zei hij. Één keer.", []),
        ("trauma-sensitief en auto-ongeluk", []),
        ("trauma-sensitif", ["trauma-sensitif"]),
        ("'vandag'", ["vandag"]),
        ("**vandag** en _vandag_", ["vandag"]),
        ("😡 vandag \u202eשלום\u202c", ["vandag"]),
        ("x" * (LONGEST_WORD + 1), []),
        ("\ud83d vandag", ["vandag"]),
        ("pleegmoeder pleegmoedr", ["pleegmoedr"]),
    ],
)
def test_what_is_misspelt(speller: Speller, text: str, words: list[str]) -> None:
    assert wrong(speller, text) == words


def test_hardly_a_word_of_ordinary_lines_is_called_misspelt(speller: Speller) -> None:
    lines = [line.text for part in ("tuning", "held_out") for line in labelled(part)]
    found = [word for line in lines for word in wrong(speller, line)]
    assert len(found) < 0.005 * sum(len(line.split()) for line in lines), found


def test_suggestions_are_few_single_words_and_begin_alike_first(speller: Speller) -> None:
    assert speller.suggestions("vandag")[0] == "vandaag"
    assert "pleegmoeder" in speller.suggestions("plegmoeder")
    assert speller.suggestions("x" * (LONGEST_WORD + 1)) == ()
    many = Speller(FewWords((), ("van dag", "zandag", "Vandaag", "b", "c", "d", "e", "f")))
    assert many.suggestions("vandag") == ("Vandaag", "zandag", "b", "c", "d")


def test_own_words_are_known_until_they_are_forgotten() -> None:
    speller = Speller(FewWords(["rustig"]), frozenset({"asso"}))
    assert wrong(speller, "rustig tuttelig asso") == ["tuttelig"]
    speller.know(frozenset({"Tuttelig"}))
    assert wrong(speller, "rustig tuttelig asso") == []
    assert wrong(speller, "tuttelig's asso’s rustig's") == ["rustig's"]
    speller.know(frozenset())
    assert wrong(speller, "rustig tuttelig asso") == ["tuttelig"]
    speller.know(frozenset({"tuttelig"}))
    speller.forget()
    assert wrong(speller, "tuttelig") == ["tuttelig"]


def test_a_word_is_looked_up_once_until_it_is_forgotten() -> None:
    few = FewWords(["rustig"])
    speller = Speller(few)
    assert wrong(speller, "rustig rustig") == []
    assert few.asked == 1
    assert "rustig" in str(vars(speller))
    speller.forget()
    assert "rustig" not in str({**vars(speller), "_dictionary": None})
    assert wrong(speller, "rustig") == []
    assert few.asked == 2


def test_what_is_remembered_has_an_end() -> None:
    few = FewWords(())
    speller = Speller(few)
    text = " ".join(f"{chr(97 + n // 676 % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n % 26)}"
                    f"{chr(97 + n // 17_576)}" for n in range(MOST_REMEMBERED + 10))  # fmt: skip
    assert len(wrong(speller, text)) == MOST_REMEMBERED + 10
    assert len(speller._remembered) <= MOST_REMEMBERED


@given(st.text(max_size=80))
@example("a\x00b ''' - ’ 'a-b' .a. @ a@ 1a")
def test_places_are_within_the_text_and_in_order(text: str) -> None:
    last = 0
    for start, end in Speller(FewWords(())).misspelt(text):
        assert last <= start < end <= len(text)
        assert text[start:end].strip("’'") == text[start:end]
        last = end


def test_the_dictionary_is_read_from_any_folder_and_writes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / ODD_FOLDER
    shutil.copytree(paths.resources() / "spelling", folder / "spelling")
    before = sorted(folder.rglob("*"))
    dictionary = load_dictionary(folder, "nl")
    assert dictionary is not None
    assert dictionary.spell("rustig")
    assert not dictionary.spell("rustigg")
    dictionary.suggest("rustigg")
    assert sorted(folder.rglob("*")) == before


def test_a_missing_dictionary_is_told(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"nl\.dic"):
        load_dictionary(tmp_path, "nl")
    with pytest.raises(ContentError):
        load_more_words(tmp_path, "nl")


def test_without_the_library_there_is_no_speller(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "hunspell", None)
    assert load_dictionary(paths.resources(), "nl") is None
    tools = WritingTools(paths.resources(), "nl")
    assert tools.speller() is None


def test_tools_are_loaded_once_and_spellers_share_no_memory() -> None:
    tools = WritingTools(paths.resources(), "nl")
    assert tools.can_spell
    assert tools.finder is tools.finder
    one, other = tools.speller(), tools.speller()
    assert one is not None
    assert other is not None
    one.know(frozenset({"zzzrt"}))
    assert wrong(one, "zzzrt Ayoub") == []
    assert wrong(other, "zzzrt Ayoub") == ["zzzrt"]


def test_no_dictionary_looks_at_the_words_of_another_language() -> None:
    tools = WritingTools(paths.resources(), "nl", spelled="xx")

    assert not tools.can_spell
    assert tools.speller() is None
    assert tools.finder.find("Mrs Smith rang")


def test_english_is_marked_where_it_is_misspelt_and_nowhere_else(english: Speller) -> None:
    found = measured(english)

    assert len(found.wanted) >= 30
    assert len(found.marked) >= 0.95 * len(found.wanted)
    assert len(found.suggested) >= 0.9 * len(found.marked)
    assert len(found.extra) < 0.005 * found.words, found.extra


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sanne’s anchorpoint, Anouk's cup and everyone else’s.", []),
        ("I'm fine, there’ll be cake; she’d gone.", []),
        ("The colour grey, organised by the neighbours at the centre.", []),
        ("On monday I recieved a letter", ["monday", "recieved"]),
        ("pindakaas", ["pindakaas"]),
    ],
)
def test_what_is_misspelt_in_english(english: Speller, text: str, words: list[str]) -> None:
    assert wrong(english, text) == words


def test_a_dictionary_of_another_language_is_added_by_files_alone(tmp_path: Path) -> None:
    resources = tmp_path / "resources"
    shutil.copytree(paths.resources() / "privacy", resources / "privacy")
    (resources / "spelling" / "xx").mkdir(parents=True)
    (resources / "spelling" / "xx.toml").write_text('words = "asso"\n', encoding="utf-8")
    (resources / "spelling" / "xx" / "xx.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (resources / "spelling" / "xx" / "xx.dic").write_text("1\nbloop\n", encoding="utf-8")

    speller = WritingTools(resources, "nl", spelled="xx").speller()

    assert speller is not None
    assert wrong(speller, "bloop asso boos") == ["boos"]
