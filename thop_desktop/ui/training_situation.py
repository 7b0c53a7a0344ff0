"""The card that tells a situation, beside or above what is asked about it."""

from PySide6.QtCore import QCoreApplication

from thop_desktop.trainer.situation import Situation
from thop_desktop.ui.cards import Card
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look


def setting_words(setting: str) -> str:
    """Where a situation takes place."""
    return {
        "home": QCoreApplication.translate("TrainingSituation", "At home"),
        "group": QCoreApplication.translate("TrainingSituation", "In the group home"),
        "school": QCoreApplication.translate("TrainingSituation", "At school"),
        "outing": QCoreApplication.translate("TrainingSituation", "On an outing"),
        "staying": QCoreApplication.translate("TrainingSituation", "Staying over"),
    }[setting]


def told_words(situation: Situation) -> str:
    """Where it is and how old the child is, in one line."""
    age = QCoreApplication.translate("TrainingSituation", "%1 years old")
    return f"{setting_words(situation.setting)} · {age.replace('%1', str(situation.age))}"


class SituationCard(Card):
    """Tells what there is to see, and asks first whether everybody is safe."""

    def __init__(self, look: Look, situation: Situation, *, safety: bool = True) -> None:
        """Make it.

        Args:
            look: fonts, colours and measures.
            situation: which one.
            safety: whether it says what to look at first.
        """
        super().__init__(look, raised=True)
        column = self.column
        column.addWidget(Label(look, told_words(situation), "small", "quiet"))
        column.addWidget(Label(look, situation.title, "title"))
        column.addSpacing(look.space(4))
        column.addWidget(Label(look, situation.see, "body"))
        if safety:
            column.addSpacing(look.space(12))
            column.addWidget(Label(look, self.tr("Is everybody safe?"), "text-strong"))
            column.addWidget(Label(look, situation.safety, "text", "quiet"))
        self.column.addStretch(1)
