"""The tables of the vault, as a list of steps from an empty file to today's form.

A step that has gone out to users never changes; what must be different comes as a next step. Each
runs in a transaction of its own, so a statement at a time: a whole script would end it.

Times are whole milliseconds since 1970 in UTC unless told otherwise. A row that belongs to a child
goes with the child.
"""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

MIGRATIONS = Migrations("thop")
# The full-text index over the entries.
SEARCH_TABLE = "entries_fts"

CHILD = "child TEXT REFERENCES children(id) ON DELETE CASCADE"
COLUMNS = ("moment", "text", "before", "did", "outcome", "stems", "tails")
DIFFERENT = " OR ".join(f"old.{column} <> new.{column}" for column in (*COLUMNS, "indexed"))
TAKE_IN = """
    INSERT INTO entries_fts(rowid, text, before, did, outcome, stems, tails)
    SELECT new.moment, new.text, new.before, new.did, new.outcome, new.stems, new.tails
    WHERE new.indexed;
"""
TAKE_OUT = """
    INSERT INTO entries_fts(entries_fts, rowid, text, before, did, outcome, stems, tails)
    SELECT 'delete', old.moment, old.text, old.before, old.did, old.outcome, old.stems, old.tails
    WHERE old.indexed;
"""

FIRST = (
    """
    CREATE TABLE meta (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT
    """,
    # `folded` is the alias without capitals, in which no two children are alike.
    """
    CREATE TABLE children (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        alias TEXT NOT NULL CHECK (alias <> ''),
        folded TEXT NOT NULL UNIQUE,
        age INTEGER CHECK (age BETWEEN 0 AND 25),
        made INTEGER NOT NULL,
        changed INTEGER NOT NULL,
        archived INTEGER
    ) STRICT
    """,
    # The order of the rows is the order of the diary, so that the newest, and the newest that hold
    # a word, are read off without sorting: `moment` is the entry's own time in milliseconds times
    # 1000, plus a number that keeps those of the same millisecond apart. It changes with that
    # time, so others refer to `id`. `at` is the local time with its distance to UTC, `day` its
    # date. Texts come last: what lists and filters look at is found at the front of a row.
    # `version` counts the steps that can be undone. `stems` and `tails` are made from the texts
    # for the search. While an entry is being typed it is kept out of the full-text index
    # (`indexed` is 0), for taking words out of it again every few seconds is slow; the next search
    # takes it in.
    f"""
    CREATE TABLE entries (
        moment INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE CHECK (id <> ''),
        at TEXT NOT NULL,
        zone TEXT NOT NULL,
        day TEXT NOT NULL CHECK (length(day) = 10),
        written INTEGER NOT NULL,
        changed INTEGER NOT NULL,
        deleted INTEGER,
        draft INTEGER NOT NULL CHECK (draft IN (0, 1)),
        {CHILD},
        kind TEXT NOT NULL CHECK (kind IN ('moment', 'conflict', 'contact', 'about_me')),
        area TEXT CHECK (area IN ('limit', 'routine', 'anchorpoint')),
        mood INTEGER CHECK (mood BETWEEN 1 AND 5),
        energy INTEGER CHECK (energy BETWEEN 1 AND 5),
        version INTEGER NOT NULL,
        indexed INTEGER NOT NULL CHECK (indexed IN (0, 1)),
        text TEXT NOT NULL,
        before TEXT NOT NULL,
        did TEXT NOT NULL,
        outcome TEXT NOT NULL,
        stems TEXT NOT NULL,
        tails TEXT NOT NULL
    ) STRICT
    """,
    # All that a filter or the calendar asks, so that neither reads the long rows themselves.
    """
    CREATE INDEX entries_facts
    ON entries(moment, deleted, day, draft, child, kind, area, mood, energy)
    """,
    "CREATE INDEX entries_by_child ON entries(child)",
    "CREATE INDEX entries_thrown_away ON entries(deleted, id) WHERE deleted IS NOT NULL",
    "CREATE INDEX entries_to_index ON entries(indexed) WHERE indexed = 0",
    # What the full-text index must hold, by which it can be checked and made again.
    """
    CREATE VIEW entries_indexed AS
    SELECT moment, text, before, did, outcome, stems, tails FROM entries WHERE indexed = 1
    """,
    """
    CREATE TABLE entry_tags (
        entry TEXT NOT NULL REFERENCES entries(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        tag TEXT NOT NULL CHECK (tag <> ''),
        folded TEXT NOT NULL,
        PRIMARY KEY (entry, position),
        UNIQUE (entry, folded)
    ) STRICT
    """,
    "CREATE INDEX entry_tags_by_tag ON entry_tags(folded, entry, tag)",
    # What an entry was: numbers below its `version` can be undone, above it done again. The child
    # stands apart, so that what an entry said of a child that is erased is erased with it.
    f"""
    CREATE TABLE entry_versions (
        entry TEXT NOT NULL REFERENCES entries(id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        saved INTEGER NOT NULL,
        {CHILD},
        body TEXT NOT NULL CHECK (json_valid(body)),
        PRIMARY KEY (entry, number)
    ) STRICT
    """,
    "CREATE INDEX entry_versions_by_child ON entry_versions(child)",
    f"""
    CREATE TABLE worksheets (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        {CHILD},
        rater TEXT NOT NULL,
        setting TEXT NOT NULL,
        begun INTEGER NOT NULL,
        changed INTEGER NOT NULL,
        finished INTEGER,
        draft INTEGER NOT NULL CHECK (draft IN (0, 1)),
        answers TEXT NOT NULL CHECK (json_valid(answers))
    ) STRICT
    """,
    "CREATE INDEX worksheets_by_child ON worksheets(child, begun)",
    f"""
    CREATE TABLE practice_states (
        exercise TEXT NOT NULL PRIMARY KEY CHECK (exercise <> ''),
        {CHILD},
        changed INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (json_valid(state))
    ) STRICT
    """,
    "CREATE INDEX practice_states_by_child ON practice_states(child)",
    f"""
    CREATE TABLE review_log (
        id INTEGER PRIMARY KEY,
        exercise TEXT NOT NULL CHECK (exercise <> ''),
        {CHILD},
        reviewed INTEGER NOT NULL,
        rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
        details TEXT NOT NULL CHECK (json_valid(details))
    ) STRICT
    """,
    "CREATE INDEX review_log_by_time ON review_log(reviewed)",
    "CREATE INDEX review_log_by_child ON review_log(child)",
    f"""
    CREATE TABLE reading_marks (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        page TEXT NOT NULL CHECK (page <> ''),
        place TEXT NOT NULL,
        {CHILD},
        made INTEGER NOT NULL,
        changed INTEGER NOT NULL,
        note TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX reading_marks_by_page ON reading_marks(page)",
    "CREATE INDEX reading_marks_by_child ON reading_marks(child)",
    """
    CREATE TABLE pages_read (
        page TEXT NOT NULL PRIMARY KEY CHECK (page <> ''),
        place TEXT NOT NULL,
        read INTEGER NOT NULL
    ) STRICT
    """,
    f"""
    CREATE TABLE plans (
        id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
        kind TEXT NOT NULL CHECK (kind <> ''),
        {CHILD},
        made INTEGER NOT NULL,
        changed INTEGER NOT NULL,
        look_again_on TEXT CHECK (length(look_again_on) = 10),
        done INTEGER,
        title TEXT NOT NULL,
        body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT
    """,
    "CREATE INDEX plans_by_child ON plans(child)",
    """
    CREATE TABLE private_settings (
        name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
        value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT
    """,
    # Beginnings of two and three letters are common: without an index of their own each would be
    # gathered from thousands of words, and the results would lag behind the typing.
    """
    CREATE VIRTUAL TABLE entries_fts USING fts5(
        text, before, did, outcome, stems, tails,
        content = 'entries_indexed', content_rowid = 'moment',
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    )
    """,
    # A page of the index, with what SQLCipher adds, fits in a page of the database.
    "INSERT INTO entries_fts(entries_fts, rank) VALUES ('pgsz', 3900)",
    # What is deleted leaves the index at once; otherwise its words would stay until a merge.
    "INSERT INTO entries_fts(entries_fts, rank) VALUES ('secure-delete', 1)",
    f"CREATE TRIGGER entries_inserted AFTER INSERT ON entries BEGIN {TAKE_IN} END",
    f"CREATE TRIGGER entries_deleted AFTER DELETE ON entries BEGIN {TAKE_OUT} END",
    # Only when something changed that the index holds: the rest of an entry changes more often.
    # First out, then in, so it is one trigger: SQLite promises no order between two.
    f"""
    CREATE TRIGGER entries_updated AFTER UPDATE ON entries WHEN {DIFFERENT}
    BEGIN {TAKE_OUT} {TAKE_IN} END
    """,
)


@MIGRATIONS()
def m0001_first(db: Database) -> None:
    """All tables of the first version."""
    for statement in FIRST:
        db.conn.execute(statement)


@MIGRATIONS()
def m0002_patterns(db: Database) -> None:
    """All that is asked when conflicts are counted by weekday and hour, without the long rows."""
    db.conn.execute(
        "CREATE INDEX entries_when ON"
        " entries(kind, day, substr(at, 12, 2), area, child, deleted, draft)"
    )


@MIGRATIONS()
def m0003_people(db: Database) -> None:
    """Who wrote an entry and who changed it last, and what people are called, also those who left.

    A person's id is that of their key slot. Entries from before have nobody.
    """
    for statement in (
        "CREATE TABLE people (id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''), name TEXT NOT NULL)"
        " STRICT",
        "ALTER TABLE entries ADD COLUMN author TEXT",
        "ALTER TABLE entries ADD COLUMN editor TEXT",
        "CREATE INDEX entries_by_author ON entries(author) WHERE author IS NOT NULL",
    ):
        db.conn.execute(statement)


PLAN_HISTORY = (
    "ALTER TABLE entry_versions ADD COLUMN editor TEXT",
    "ALTER TABLE plans ADD COLUMN draft INTEGER NOT NULL DEFAULT 0 CHECK (draft IN (0, 1))",
    "ALTER TABLE plans ADD COLUMN author TEXT",
    "ALTER TABLE plans ADD COLUMN editor TEXT",
    # When its words became what they are; NULL where only `changed` is known.
    "ALTER TABLE plans ADD COLUMN worded INTEGER",
    # What a plan said before. As with entries, the child stands apart and goes with what was said
    # of it. `worded` is when it came to say so, `editor` who made it say so.
    f"""
    CREATE TABLE plan_versions (
        plan TEXT NOT NULL REFERENCES plans(id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        worded INTEGER NOT NULL,
        editor TEXT,
        {CHILD},
        body TEXT NOT NULL CHECK (json_valid(body)),
        PRIMARY KEY (plan, number)
    ) STRICT
    """,
    "CREATE INDEX plan_versions_by_child ON plan_versions(child)",
)


@MIGRATIONS()
def m0004_plan_history(db: Database) -> None:
    """What plans said before, whether they are drafts, and who wrote them; likewise for entries.

    In a version of an entry, `editor` is "" where nobody had changed it after its author, and NULL
    where that was not kept yet.
    """
    for statement in PLAN_HISTORY:
        db.conn.execute(statement)
