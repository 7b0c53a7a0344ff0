"""What is said of a worksheet besides its answers."""

from PySide6.QtCore import QCoreApplication

from thop_desktop.ui.vault_words import day_of
from thop_desktop.ui.worksheet_draft import Draft
from thop_desktop.ui.worksheet_result_words import setting_words as seen_words
from thop_desktop.worksheet.answers import Answers, State
from thop_desktop.worksheet.form import Form


def setting_words(name: str) -> str:
    """What a setting is called; one of another program by its own name."""
    return {
        "home": QCoreApplication.translate("Worksheet", "At home"),
        "group": QCoreApplication.translate("Worksheet", "In the group home"),
        "school": QCoreApplication.translate("Worksheet", "At school"),
        "elsewhere": QCoreApplication.translate("Worksheet", "Somewhere else"),
    }.get(name, name)


def title_words(draft: Draft, alias: str) -> str:
    """The day of a worksheet, and the alias of the child where there is one."""
    day = day_of(draft.finished or draft.begun)
    return f"{day} · {alias}" if alias else day


def source_words(draft: Draft) -> str:
    """Who filled it in and where the child was seen, as far as that is known."""
    rater = QCoreApplication.translate("Worksheet", "filled in by %1").replace("%1", draft.rater)
    parts = (rater if draft.rater else "", seen_words(draft.setting))
    return " · ".join(part for part in parts if part)


def count_words(form: Form, answers: Answers) -> str:
    """In how many domains something was answered in both states."""
    done = sum(all(name in answers.of(state) for state in State) for name in form.domain_ids)
    words = QCoreApplication.translate("Worksheet", "%1 of %2 parts filled in")
    return words.replace("%1", str(done)).replace("%2", str(len(form.domains)))
