"""How the program says something: which call makes a message of its words, and of what kind."""

import ast
from collections.abc import Iterator

# Fields of a class that hold what is the matter, what was done, what goes on, and that there is
# nothing, by how they are called throughout the window.
MATTERS = frozenset({"_wrong", "_problem", "_trouble", "_note", "advice"})
DONE = frozenset({"_said", "_mark", "_saved"})
BUSY = frozenset({"_busy", "_work", "work"})
EMPTY = frozenset({"empty", "_empty", "nothing", "state"})
# Functions that give back what is the matter, or nothing.
GIVES_WORDS = frozenset({"_keep", "_add", "_rename", "add_child"})
# Whole files of what the program says in one case or another.
OF_CASES = frozenset(
    {
        *("backup_words", "import_words", "machine_words", "place_note", "profiles_found"),
        *("start_trouble", "strength_words", "vault_words"),
    }
)
LABELS = frozenset({"Label", "SaidLabel"})
TELLS = frozenset({"say", "set_words", "begin", "_say", "_offer"}) | LABELS
Said = tuple[str, list[ast.expr]]


def said_by(call: ast.Call, function: str) -> Said | None:
    """The kind of a message and the parts of it, where a call says something.

    Args:
        call: any call.
        function: in which function or method it stands.
    """
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    parts = list(call.args)
    if name in {"ask", "question"} and len(parts) == 3:
        return "question", parts
    if name == "Said":
        return "failure", parts
    if name == "Callout" and len(parts) > 3:
        return ("notice" if _word(parts[1]) == "careful" else "hint"), parts[2:4]
    if name == "NothingPage":
        return "empty", parts[1:3]
    if name in TELLS and function != name:
        return _told(name, call, parts)
    if name == "ToErase":
        return "question", [one.value for one in call.keywords if one.arg == "question"]
    wrong = [one.value for one in call.keywords if one.arg == "wrong"]
    return ("field", [ast.Tuple([]), *wrong]) if wrong else None


def _told(name: str, call: ast.Call, parts: list[ast.expr]) -> Said | None:
    """What stands in a line of its own, or is only said aloud."""
    receiver = _receiver(call)
    text: list[ast.expr] = [ast.Tuple([]), *parts[:1]]
    kinds = {
        ("set_words", receiver in MATTERS): "field",
        ("set_words", receiver in DONE): "done",
        ("begin", receiver in BUSY): "busy",
        ("say", receiver in EMPTY): "empty",
        ("_say", True): "field",
        ("_offer", True): "done",
    }
    if kind := kinds.get((name, True)):
        return kind, text
    if name == "say":
        return ("done", [ast.Tuple([]), *parts[1:]]) if len(parts) == 2 else ("field", text)
    if name in LABELS and "accent" in map(_word, parts):
        return "field", [ast.Tuple([]), *parts[1:2]]
    return None


def returned(function: ast.FunctionDef) -> Iterator[ast.expr]:
    """What a function gives back that says what is the matter, or nothing at all."""
    if function.name in GIVES_WORDS and getattr(function.returns, "id", "") == "str":
        for node in ast.walk(function):
            if isinstance(node, ast.Return) and node.value is not None:
                yield node.value


def _receiver(call: ast.Call) -> str:
    """Whose method is called, by the last of its names."""
    of = call.func.value if isinstance(call.func, ast.Attribute) else None
    return str(getattr(of, "attr", getattr(of, "id", "")))


def _word(node: ast.expr) -> object:
    return node.value if isinstance(node, ast.Constant) else None
