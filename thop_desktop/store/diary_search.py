"""Finding entries of the diary again: lists, the search, the calendar, tags."""

from datetime import date

from thop_desktop.store import entry_rows
from thop_desktop.store.database import Store
from thop_desktop.store.entry import Entry, tidy_tag
from thop_desktop.store.filters import Filters
from thop_desktop.store.meta import meta, set_meta
from thop_desktop.store.search_query import match_query
from thop_desktop.store.stems import Stems

ALL = Filters()
# The index holds all that a filter asks. SQLite would look into the long rows instead.
PLACES = "SELECT e.moment FROM entries e INDEXED BY entries_facts WHERE "
COUNT = "SELECT count(*) FROM entries e INDEXED BY entries_facts WHERE "
DAYS = "SELECT e.day, count(*) FROM entries e INDEXED BY entries_facts WHERE "
# The order of the join is told: words first, then what the filters ask.
FOUND = """
    SELECT e.moment FROM entries_fts
    CROSS JOIN entries e INDEXED BY entries_facts ON e.moment = entries_fts.rowid
    WHERE entries_fts MATCH ? AND
"""
LAST_CHARACTER = "\U0010ffff"
BATCH = 500
# The name under which the vault keeps which stemming made its stems, and how far it came.
STEMS = "stems"
NO_PLACE = -(2**63)
NEW_STEMS = "UPDATE entries SET stems = ?, tails = ? WHERE moment = ?"
OLD_STEMS = (
    "SELECT moment, text, before, did, outcome, stems, tails FROM entries"
    " WHERE moment > ? ORDER BY moment LIMIT ?"
)


class DiarySearch:
    """Finds entries; those that were thrown away are never among them, drafts are."""

    def __init__(self, store: Store) -> None:
        """Take where the entries are."""
        self._store = store
        self._stems = Stems()

    def get(self, entry_id: str) -> Entry:
        """The entry of an id, also when it was thrown away.

        Raises:
            KeyError: there is none.
        """
        with self._store.read() as db:
            return entry_rows.find(db, entry_id)

    def newest(
        self, limit: int, before: int | None = None, filters: Filters = ALL
    ) -> tuple[Entry, ...]:
        """The newest entries by their own time, newest first.

        Args:
            limit: the most to give.
            before: the `place` of the last entry that is already known, to go on from there.
            filters: what the entries must be.
        """
        self._prepare(filters)
        condition, values = filters.condition()
        return self._list(PLACES + condition, values, "e.moment", before, limit)

    def search(
        self, typed: str, limit: int, before: int | None = None, filters: Filters = ALL
    ) -> tuple[Entry, ...]:
        """The entries in which everything that was typed is found, newest first.

        Args:
            typed: any text; nothing is found when there is no word in it.
            limit: the most to give.
            before: the `place` of the last entry that is already known, to go on from there.
            filters: what the entries must be.
        """
        query = match_query(typed, self._stems.of)
        if query is None:
            return ()
        self._index_all()
        condition, values = filters.condition("entries_fts.rowid")
        return self._list(FOUND + condition, [query, *values], "entries_fts.rowid", before, limit)

    def count(self, filters: Filters = ALL) -> int:
        """How many entries there are."""
        self._prepare(filters)
        condition, values = filters.condition()
        with self._store.read() as db:
            return int(db.conn.execute(COUNT + condition, values).fetchone()[0])

    def days_with_entries(self, filters: Filters = ALL) -> dict[date, int]:
        """The days that have entries, on the clock of the place where it was, and how many."""
        self._prepare(filters)
        condition, values = filters.condition()
        with self._store.read() as db:
            rows = db.conn.execute(DAYS + condition + " GROUP BY e.day ORDER BY e.day", values)
            return {date.fromisoformat(day): number for day, number in rows}

    def on_this_day(
        self, day: date, limit: int = BATCH, filters: Filters = ALL
    ) -> tuple[Entry, ...]:
        """The entries of the same day in earlier years, newest first."""
        condition, values = filters.condition()
        condition += " AND substr(e.day, 6) = ? AND e.day < ?"
        values += [f"{day:%m-%d}", day.isoformat()]
        return self._list(PLACES + condition, values, "e.moment", None, limit)

    def thrown_away(self, *, archived: bool = True) -> tuple[Entry, ...]:
        """The entries that can still be taken back, last thrown away first.

        Args:
            archived: whether those about archived children are among them.
        """
        with self._store.read() as db:
            rows = db.conn.execute(
                entry_rows.SELECT + "LEFT JOIN children c ON c.id = e.child"
                " WHERE e.deleted IS NOT NULL AND (? OR c.archived IS NULL)"
                " ORDER BY e.deleted DESC, e.id",
                [archived],
            )
            return tuple(map(entry_rows.from_row, rows))

    def tags(self, start: str = "", limit: int = 20) -> tuple[str, ...]:
        """The tags that begin with a text, in any capitals, most used first."""
        folded = tidy_tag(start).casefold()
        with self._store.read() as db:
            rows = db.conn.execute(
                """
                SELECT min(tag) FROM entry_tags
                WHERE folded >= ? AND folded < ?
                    AND entry NOT IN (SELECT id FROM entries WHERE deleted IS NOT NULL)
                GROUP BY folded ORDER BY count(*) DESC, folded LIMIT ?
                """,
                [folded, folded + LAST_CHARACTER, limit],
            )
            return tuple(tag for (tag,) in rows)

    def refresh_search(self, limit: int = BATCH) -> int:
        """Look at some entries again if another version of the stemming made their stems.

        What is not done yet is found as before. How far it came is kept, so it goes on from there.

        Args:
            limit: the most entries to look at, about half a millisecond each. It stops after one
                that needs other stems: taking those into the index takes some 25 ms.

        Returns:
            How many were looked at; 0 when all are done.
        """
        version = self._stems.version()
        with self._store.read() as db:
            done, _blank, place = meta(db, STEMS).partition(" ")
            if done == version and not place:
                return 0
            last = int(place) if done == version else NO_PLACE
            rows = db.conn.execute(OLD_STEMS, [last, limit]).fetchall()
        looked_at = 0
        with self._store.write() as db:
            state = version
            for moment, *texts, stems, tails in rows:
                looked_at, state = looked_at + 1, f"{version} {moment}"
                if (new := self._stems.columns(*texts)) != (stems, tails):
                    db.conn.execute(NEW_STEMS, [*new, moment])
                    break
            set_meta(db, {STEMS: state})
        return looked_at

    def _prepare(self, filters: Filters) -> None:
        if filters.before:
            self._index_all()

    def _index_all(self) -> None:
        with self._store.read() as db:
            left = db.conn.execute("SELECT 1 FROM entries WHERE indexed = 0 LIMIT 1").fetchone()
        if left:
            with self._store.write() as db:
                entry_rows.index_all(db)

    def _list(
        self, places: str, values: list[str | int], column: str, before: int | None, limit: int
    ) -> tuple[Entry, ...]:
        if before is not None:
            places += f" AND {column} < ?"
            values = [*values, before]
        sql = (
            f"{entry_rows.SELECT} WHERE e.moment IN ({places} ORDER BY {column} DESC LIMIT ?)"
            " ORDER BY e.moment DESC"
        )
        with self._store.read() as db:
            return tuple(map(entry_rows.from_row, db.conn.execute(sql, [*values, limit])))
