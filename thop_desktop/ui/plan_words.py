"""Plans of one sentence, in words."""

from PySide6.QtCore import QCoreApplication

from thop_desktop.store.plan_sentences import Happened, PlanSentence
from thop_desktop.ui.mirror import own_order


def sentence_of(plan: PlanSentence) -> str:
    """The whole sentence."""
    words = QCoreApplication.translate("Plans", "If %1, then %2")
    action = own_order(plan.action)
    sentence = words.replace("%1", own_order(plan.condition)).replace("%2", action)
    return sentence if plan.action.endswith((".", "!", "?", "…")) else f"{sentence}."


def happened_names() -> dict[Happened, str]:
    """What can be answered to the question whether it helped."""
    return {
        Happened.YES: QCoreApplication.translate("Plans", "Yes"),
        Happened.SOMETIMES: QCoreApplication.translate("Plans", "Sometimes"),
        Happened.NO: QCoreApplication.translate("Plans", "Not yet"),
    }


def looked_back_words(plan: PlanSentence) -> str:
    """What was answered when it was looked back on; "" when it was not."""
    if plan.happened is None:
        return ""
    done = {
        Happened.YES: QCoreApplication.translate("Plans", "This plan helped."),
        Happened.SOMETIMES: QCoreApplication.translate("Plans", "This plan helped sometimes."),
        Happened.NO: QCoreApplication.translate("Plans", "This plan has not helped yet."),
    }[plan.happened]
    if not plan.helped:
        return done
    helped = QCoreApplication.translate("Plans", "What helped: %1")
    return f"{done} {helped.replace('%1', own_order(plan.helped))}"
