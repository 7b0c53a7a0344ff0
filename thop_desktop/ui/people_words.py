"""What people are called on the screen, and what stands beside what they wrote."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from thop_desktop.errors import WorldError
from thop_desktop.store.database import Store
from thop_desktop.store.entry import Entry
from thop_desktop.store.people import People
from thop_desktop.store.plan import Plan


def person_name(label: str) -> str:
    """What somebody is called, also when they have no name yet."""
    return label.strip() or QCoreApplication.translate("People", "No name yet")


def shown_people(store: Store) -> dict[str, str]:
    """The names that stand beside entries, by id; none where one person writes alone."""
    try:
        people = People(store).shown()
    except WorldError:
        return {}  # what is told of it is told where the entries are read
    return {person: person_name(name) for person, name in people.items()}


def written_by(item: Entry | Plan, people: Mapping[str, str]) -> str:
    """Who wrote an entry or a plan and who changed it last; "" when not known or not shown."""
    author, editor = people.get(item.author or "", ""), people.get(item.editor or "", "")
    if item.editor == item.author or not editor:
        editor = ""
    if author and editor:
        words = QCoreApplication.translate("People", "Written by %1, changed by %2")
        return words.replace("%2", editor).replace("%1", author)
    if author:
        return QCoreApplication.translate("People", "Written by %1").replace("%1", author)
    if editor:
        return QCoreApplication.translate("People", "Changed by %1").replace("%1", editor)
    return ""
