"""Queries in both languages find their entries in a diary that has both."""

import pytest

from tests.store.diary_queries import LANGUAGES, LISTS, answers, figures


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_queries_find_their_entries_and_few_others(name: str, language: str) -> None:
    found = figures(name, language)

    assert found.recall >= 0.85
    assert found.precision >= 0.9
    assert language == "nl" or found.queries >= 40


def test_the_lists_share_no_query_within_a_list_and_name_what_is_there() -> None:
    for name in LISTS:
        asked = [(query.language, query.text) for query in answers(name)]
        assert len(set(asked)) == len(asked)
        assert sum(bool(query.wanted) for query in answers(name)) >= 0.9 * len(asked)
