"""The printed set of situations: what stands on it, in the language of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from thop_desktop.report.situations_sheet import SheetHeads, SheetSituation, situations_html
from thop_desktop.trainer.situation import Reaction, Situation
from thop_desktop.trainer.steps import Step
from thop_desktop.ui.training_models import tone_words
from thop_desktop.ui.training_situation import told_words

# More would be a pile that nobody takes along.
MOST_PRINTED = 10


def sheet_title() -> str:
    """What the sheet and its print job are called; nothing of it is private."""
    return QCoreApplication.translate("TrainingPrint", "Situations to practise with ASSO")


def sheet_html(situations: Sequence[Situation], steps: Sequence[str], *, with_answers: bool) -> str:
    """The sheet as HTML, for paper.

    Args:
        situations: in the order of the sheet.
        steps: names of the four steps.
        with_answers: whether the models are on it; else there is room to write.
    """
    heads = SheetHeads(
        title=sheet_title(),
        what=QCoreApplication.translate(
            "TrainingPrint",
            "Read one aloud. Think first, by yourself or together. Then compare. All situations"
            " are made up.",
        ),
        safety=QCoreApplication.translate("TrainingPrint", "Is everybody safe?"),
        first=QCoreApplication.translate("TrainingPrint", "This comes first:"),
        say=QCoreApplication.translate("TrainingPrint", "What could you say?"),
        why=QCoreApplication.translate("TrainingPrint", "What it touches:"),
        silent=QCoreApplication.translate("TrainingPrint", "When the child says nothing:"),
    )
    return situations_html(
        [_worded(one) for one in situations], steps, heads, with_answers=with_answers
    )


def _worded(one: Situation) -> SheetSituation:
    return SheetSituation(
        told=told_words(one),
        title=one.title,
        see=one.see,
        safety=one.safety,
        first=one.limit_reaction,
        models=tuple(
            (tone_words(model.tone), tuple(model.of(step) for step in Step)) for model in one.model
        ),
        why=one.area_reason,
        silent=one.replies[Reaction.SILENT],
    )
