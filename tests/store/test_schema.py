"""The tables refuse what no part of the program may write."""

import pytest
import sqlcipher3.dbapi2 as driver  # type: ignore[import-untyped]

from tests.support.open_database import OpenDatabase
from thop_desktop.store.schema import FIRST, MIGRATIONS, PLAN_HISTORY, SEARCH_TABLE


def test_the_steps_are_taken_once_and_in_a_transaction_each() -> None:
    with OpenDatabase().read() as db:
        MIGRATIONS.apply(db)

        assert [step.name for step in MIGRATIONS.applied(db)] == [
            "m0001_first",
            "m0002_patterns",
            "m0003_people",
            "m0004_plan_history",
        ]
        assert not MIGRATIONS.pending(db)
        assert not db.conn.in_transaction
        assert SEARCH_TABLE in db.table_names()


def test_every_row_about_a_child_goes_with_it() -> None:
    links = " ".join((*FIRST, *PLAN_HISTORY)).split("REFERENCES children(id) ")[1:]

    assert len(links) == 8
    assert all(link.startswith("ON DELETE CASCADE") for link in links)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO children VALUES ('a', '', '', NULL, 0, 0, NULL)",
        "INSERT INTO children VALUES ('a', 'b', 'b', 26, 0, 0, NULL)",
        "INSERT INTO children VALUES ('a', 'b', 'b', 'twelve', 0, 0, NULL)",
        "INSERT INTO private_settings VALUES ('a', '{')",
        "INSERT INTO entry_tags VALUES ('nobody', 0, 'a', 'a')",
        "INSERT INTO worksheets VALUES ('a', 'nobody', '', '', 0, 0, NULL, 0, '{}')",
        "INSERT INTO plan_versions VALUES ('nothing', 1, 0, NULL, NULL, '{}')",
        "INSERT INTO review_log VALUES (1, 'a', NULL, 0, 5, 'null')",
    ],
)
def test_what_cannot_be_is_refused(statement: str) -> None:
    with OpenDatabase().read() as db, pytest.raises(driver.IntegrityError):
        db.conn.execute(statement)
