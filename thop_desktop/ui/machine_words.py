"""What is said of a computer's settings file, and of what it holds."""

from PySide6.QtCore import QCoreApplication

from thop_desktop.store.machine import Fault, MachineSettings, Mistake


def held_words() -> str:
    """Why something cannot be chosen."""
    return QCoreApplication.translate("Machine", "Whoever manages this computer has set this.")


def off_words() -> str:
    """Why something cannot be done."""
    return QCoreApplication.translate(
        "Machine", "Whoever manages this computer has switched this off."
    )


def file_words(machine: MachineSettings) -> str:
    """Where the settings of the computer stand; "" when there are none."""
    if machine.file is None:
        return ""
    words = QCoreApplication.translate(
        "Machine", "Some things are set for this whole computer, in %1"
    )
    return words.replace("%1", str(machine.file))


def mistake_words(mistake: Mistake) -> str:
    """One mistake: which line, which setting, and what should be there."""
    fault = _faults()[mistake.fault]
    if not mistake.key:
        words = QCoreApplication.translate("Machine", "Line %1: %2")
    else:
        words = QCoreApplication.translate("Machine", "Line %1, %3: %2")
    # The name last: it may hold anything.
    told = words.replace("%1", str(mistake.line)).replace("%2", fault)
    return told.replace("%3", mistake.key)


def _faults() -> dict[Fault, str]:
    return {
        Fault.UNREADABLE: QCoreApplication.translate("Machine", "The file cannot be read."),
        Fault.NOT_TOML: QCoreApplication.translate("Machine", "This is not written as TOML is."),
        Fault.UNKNOWN: QCoreApplication.translate("Machine", "There is no such setting."),
        Fault.NOT_YES_OR_NO: QCoreApplication.translate("Machine", "This must be true or false."),
        Fault.NO_SUCH_LANGUAGE: QCoreApplication.translate(
            "Machine", "The program does not speak this language."
        ),
        Fault.NO_SUCH_TIME: QCoreApplication.translate(
            "Machine", "This must be 0, 1, 2, 5, 10 or 30."
        ),
        Fault.NEVER_WHILE_SHARED: QCoreApplication.translate(
            "Machine", "A shared computer always locks."
        ),
        Fault.NO_SUCH_KEY: QCoreApplication.translate(
            "Machine", 'This must be "f9", "ctrl-shift-h" or "off".'
        ),
        Fault.NO_WHOLE_PATH: QCoreApplication.translate(
            "Machine", 'This must be a whole path, or begin with "~".'
        ),
        Fault.NO_NUMBER: QCoreApplication.translate(
            "Machine", "A name and a number must stand here."
        ),
        Fault.TOO_MANY: QCoreApplication.translate(
            "Machine", "More than twenty numbers are not shown."
        ),
    }
