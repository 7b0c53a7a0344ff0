"""What is typed into the search box never becomes more than words that are looked for."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.open_database import OpenDatabase
from thop_desktop.store.search_query import MOST_WORDS, match_query
from thop_desktop.store.stems import Stems

STEMS = Stems()
STORE = OpenDatabase()
ODD = st.sampled_from(['"', "*", "-", "(", ")", ":", "^", "+", "{", "}", "\0", " ", "\n"])
WORDS = st.sampled_from(
    ["AND", "OR", "NOT", "NEAR", "text", "tails", "kind", "'", "א", "🙂", "e\u0301"]
)
TYPED = st.lists(ODD | WORDS | st.text(max_size=5)).map("".join) | st.text()


def ask(typed: str) -> str | None:
    return match_query(typed, STEMS.of)


@given(TYPED)
def test_any_text_is_a_question_that_the_index_understands(typed: str) -> None:
    query = ask(typed)
    with STORE.read() as db:
        if query is not None:
            sql = "SELECT rowid FROM entries_fts WHERE entries_fts MATCH ?"
            assert db.conn.execute(sql, [query]).fetchall() == []


@given(TYPED)
def test_outside_quotes_there_is_only_what_we_wrote(typed: str) -> None:
    rest = re.sub(r'"[^"]*"', "", ask(typed) or "")

    assert set(re.findall(r"\w+", rest)) <= {
        *("AND", "OR", "NOT", "text", "before", "did", "outcome", "stems", "tails")
    }


@pytest.mark.parametrize(
    "typed", ["", " ", "\0", '"', '""', "***", "-", "🙂", '" - "', "\u202e", "_"]
)
def test_without_a_word_there_is_nothing_to_ask(typed: str) -> None:
    assert ask(typed) is None


def test_very_long_texts_are_cut() -> None:
    for typed in (
        "a" * 100_000,
        "ab " * 50_000,
        "".join(f"w{n} " for n in range(50_000)),
        '"' * 99_999,
    ):
        query = ask(typed) or ""
        assert query.count(" AND ") < MOST_WORDS
        assert len(query) < 5_000


def test_a_word_that_comes_twice_is_asked_once() -> None:
    assert ask("kind kind") == ask("kind")


def test_only_longer_beginnings_and_ends_are_looked_for() -> None:
    assert "*" not in (ask("a") or "*")
    assert "tails :" not in (ask("ui") or "").replace("- tails :", "")
    assert 'tails : ("iub" *)' in (ask("bui") or "")


def test_a_quote_that_is_not_closed_may_end_in_the_middle_of_a_word() -> None:
    assert ask('"naar be') == '({text before did outcome} : "naar be" *)'
    assert ask('"naar be"') == '({text before did outcome} : "naar be")'
    assert ask('"naar bed ') == '({text before did outcome} : "naar bed")'
    assert ask("„naar bed” ging") == f"{ask('„naar bed”')} AND {ask('ging')}"
