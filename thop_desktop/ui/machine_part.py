"""In the settings: that some things are set for the whole computer, and what is wrong with that."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thop_desktop.store.machine import MachineSettings
from thop_desktop.ui.callout import Callout
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.machine_words import file_words, mistake_words

MOST_MISTAKES = 10


def machine_part(look: Look, machine: MachineSettings) -> QWidget | None:
    """What is to be told of a computer's settings; None when there are none."""
    if machine.file is None:
        return None
    if not machine.mistakes:
        return Label(look, file_words(machine), "small", "quiet", selectable=True)
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    title = QCoreApplication.translate(
        "Machine", "There is a mistake in the settings of this computer"
    )
    intro = QCoreApplication.translate(
        "Machine",
        "The program goes on with what is safest. Please tell whoever manages this computer. "
        "It is about %1",
    )
    told = [mistake_words(mistake) for mistake in machine.mistakes[:MOST_MISTAKES]]
    text = "\n\n".join([intro.replace("%1", str(machine.file)), *told])
    column.addWidget(Callout(look, "careful", title, text))
    return part
