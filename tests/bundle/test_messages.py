"""Every message, found in the code, sounds like one calm person in both languages."""

import ast
import inspect
import re
import sys

import pytest
from dutch_texts import Passage
from messages import KINDS, PAGE, PROGRAM, Found, gathered, in_dutch, page, words_of
from readability import MOST_WORDS, sentences

from thop_desktop import errors

LANGUAGES = ("nl", "en")
# Nobody is scolded, shouted at, or told of the inside of the program.
HARSH = {
    "nl": r"!|\b(?:fout(?:melding|code)?|error|ongeldig\w*|mislukt|verboden|helaas|u|uw|sorry)\b",
    "en": r"!|\b(?:error|invalid|failed|failure|illegal|fatal|abort\w*|sorry|unfortunately|oops)\b",
}
# A mistake in a settings file is told to whoever manages the computer.
ALLOWED = {"In de instellingen van deze computer staat een fout"}
NO_VERBS = {"ja", "nee", "oké", "ok", "annuleer", "annuleren", "yes", "no", "cancel", "okay"}
# What goes for good, with the answer that lets it go.
DESTROYS = re.compile(
    r"\b(?:erasing|removing|[Tt]hrow away|Let it go|Replace (?:it|them)|Begin a new|Make a new)\b"
)
# Calls by which something of the user's goes.
GOES = {
    *("erase", "delete", "throw_away", "remove_person", "unlink", "renew"),
    *("renew_key", "forget_replaced"),
}
# Where they stand, and the words in the code that offer a way back or ask with verbs.
WAYS = {
    "ui/entry_desk.py": ("ui/diary_page.py", "UndoBar"),
    "ui/entry_writer.py": ("ui/entries_list.py", "show_thrown_away"),  # an entry left empty
    "ui/erase_form.py": ("ui/erase_form.py", "Go on erasing"),
    "ui/keeper.py": ("ui/manage_removal.py", "Go on removing"),
    "ui/manage_erased.py": ("ui/manage_erased.py", "Leave them"),
    "ui/manage_key.py": ("ui/manage_key.py", "Leave them"),
    "ui/people_leaving.py": ("ui/people_leaving.py", "Keep %1"),
    "ui/plan_desk.py": ("ui/plans_page.py", "Put it back"),
    "ui/plan_list.py": ("ui/plan_list.py", "_plans.restore"),
    "ui/plan_notes.py": ("ui/plan_notes.py", "take_back"),  # what one tap noted
    "ui/plan_read_page.py": ("ui/plans_page.py", "Put it back"),
    "ui/plans_page.py": ("ui/plans_page.py", "Put it back"),
    "ui/preferences.py": ("ui/preferences.py", "def "),  # a file that could not be read, of no one
    "ui/worksheet_desk.py": ("ui/worksheet_page.py", "Throw this worksheet away?"),
    "ui/worksheet_page.py": ("ui/worksheet_page.py", "Throw this worksheet away?"),
}
# What says of a failure of the world; the rest is told page by page.
SAYERS = (
    "vault_words",
    "import_words",
    "start_trouble",
    "dialogs",
    "broken_page",
    "unsaved_notice",
)


@pytest.fixture(scope="module")
def found() -> tuple[Found, ...]:
    return gathered()


def told(found: tuple[Found, ...], language: str) -> list[tuple[Found, str]]:
    """Each message as one text, without its verbs."""
    dutch = in_dutch()
    return [(one, _as_text(*words_of(one, language, dutch)[:2])) for one in found]


def _as_text(title: str, text: str) -> str:
    """Titles have no full stop of their own."""
    titles = [f"{one}." if one[-1].isalnum() else one for one in title.split(" / ") if one]
    return " ".join([*titles, text]).strip()


def test_all_messages_stand_in_one_list_in_both_languages(found: tuple[Found, ...]) -> None:
    text = page(found)
    sys.stdout.write(text)  # to read with pytest -s
    assert PAGE.read_text(encoding="utf-8").startswith(text.split("\n\n## ")[0])
    assert {one.kind for one in found} == KINDS.keys()
    dutch = in_dutch()
    assert [key for one in found for key in one.keys if not dutch.get(key)] == []
    assert len({one.file for one in found if one.kind == "question"}) >= 10


def test_every_question_in_the_code_is_found(found: tuple[Found, ...]) -> None:
    asks = {
        path.relative_to(PROGRAM).as_posix()
        for path in PROGRAM.rglob("*.py")
        if ".ask(" in (text := path.read_text(encoding="utf-8")) and "ialogs" in text
    }
    assert asks - {one.file for one in found if one.kind == "question"} <= {
        "ui/start_trouble.py",  # its words are found as those of a failure
        "ui/erase_page.py",  # gives its words to erase_form
        "ui/hidden_page.py",  # asks for a passphrase, in no window
        "ui/hidden.py",
        "app/plans_part.py",
    }


def test_what_is_said_at_a_field_is_found(found: tuple[Found, ...]) -> None:
    said = {one.file for one in found if one.kind == "field"}
    fields = {
        path.relative_to(PROGRAM).as_posix()
        for path in (PROGRAM / "ui").glob("*.py")
        if re.search(r"self\._(?:wrong|problem) = ", path.read_text(encoding="utf-8"))
    }
    # It gets its words from who makes it.
    assert fields - said == {"ui/typed_word.py"}


def test_every_failure_of_the_world_is_told(found: tuple[Found, ...]) -> None:
    sources = "".join(
        (PROGRAM / "ui" / f"{name}.py").read_text(encoding="utf-8") for name in SAYERS
    )
    failures = {
        name
        for name, one in inspect.getmembers(errors, inspect.isclass)
        if issubclass(one, errors.WorldError)
    }
    # Those that are told as one of the failures, or as what is missing.
    general = {"WorldError", "VaultError", "ResourcesMissingError"}
    assert {name for name in failures - general if name not in sources} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_scolds_or_shouts(found: tuple[Found, ...], language: str) -> None:
    harsh = [
        text
        for _one, text in told(found, language)
        if re.search(HARSH[language], text, re.IGNORECASE)
        and not any(text.startswith(words) for words in ALLOWED)
    ]
    assert harsh == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_have_short_sentences(found: tuple[Found, ...], language: str) -> None:
    lengths = [
        (one.own_words, one.text)
        for _found, text in told(found, language)
        for one in sentences(Passage(text))
        if one.whole
    ]
    assert [text for words, text in lengths if words > MOST_WORDS] == []
    assert sum(words for words, _text in lengths) / len(lengths) <= 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_can_be_chosen_is_a_verb(found: tuple[Found, ...], language: str) -> None:
    dutch = in_dutch()
    verbs = {verb for one in found for verb in words_of(one, language, dutch)[2]}
    assert {verb for verb in verbs if verb.lower().rstrip(".") in NO_VERBS} == set()


def test_what_goes_for_good_is_never_the_first_choice(found: tuple[Found, ...]) -> None:
    seen = 0
    for one in found:
        if one.kind == "question" and len(one.verbs) > 1:
            first, *others = (source for _context, source in one.verbs)
            seen += any(DESTROYS.search(verb) for verb in others)
            assert not DESTROYS.search(first), (one.file, first)
    assert seen >= 8


def test_closing_a_question_chooses_nothing() -> None:
    """Escape gives -1: who asks looks for the one answer that does something."""
    looked = 0
    for path in PROGRAM.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for function in (one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)):
            answers = {
                name.id
                for node in ast.walk(function)
                if isinstance(node, ast.Assign) and _asks(node.value)
                for name in node.targets
                if isinstance(name, ast.Name)
            } - {"chosen"}  # at the start, where closing the question closes the program
            for node in ast.walk(function):
                if isinstance(node, ast.Compare) and _answers(node.left, answers):
                    looked += 1
                    (compared,) = node.comparators
                    assert isinstance(compared, ast.Constant), path
                    assert compared.value in range(10), path
                    # "is one" may act; "is not one" may only stop.
                    assert isinstance(node.ops[0], ast.Eq | ast.NotEq), path
    assert looked >= 12


def _asks(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and getattr(node.func, "attr", "") in {"ask", "run"}


def _answers(node: ast.expr, names: set[str]) -> bool:
    return _asks(node) or (isinstance(node, ast.Name) and node.id in names)


def test_what_goes_can_come_back_or_is_asked_first() -> None:
    there = set()
    for path in PROGRAM.rglob("*.py"):
        name = path.relative_to(PROGRAM).as_posix()
        if not name.startswith(("ui/", "app/")):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in GOES:
                there.add(name)
    assert there == set(WAYS)
    for file, words in WAYS.values():
        assert words in (PROGRAM / file).read_text(encoding="utf-8"), (file, words)
