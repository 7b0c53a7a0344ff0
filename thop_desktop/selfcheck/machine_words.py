"""What scripts read of a computer's settings and of a place, in words for people."""

from thop_desktop.store.machine import Fault
from thop_desktop.store.whereabouts import Risk

# What a line ends with; in English the fault says it itself.
FAULTS = {
    Fault.UNREADABLE: "het bestand is niet te lezen",
    Fault.NOT_TOML: "dit is niet geschreven zoals TOML hoort",
    Fault.UNKNOWN: "deze instelling bestaat niet",
    Fault.NOT_YES_OR_NO: "hier hoort true of false te staan",
    Fault.NO_SUCH_LANGUAGE: "deze taal kent het programma niet",
    Fault.NO_SUCH_TIME: "hier hoort 0, 1, 2, 5, 10 of 30 te staan",
    Fault.NEVER_WHILE_SHARED: "een gedeelde computer gaat altijd op slot",
    Fault.NO_SUCH_KEY: 'hier hoort "f9", "ctrl-shift-h" of "off" te staan',
    Fault.NO_WHOLE_PATH: 'hier hoort een heel pad te staan, of een dat begint met "~"',
    Fault.NO_NUMBER: "hier horen een naam en een nummer te staan",
    Fault.TOO_MANY: "meer dan twintig nummers worden niet getoond",
}
# What a line begins with: Dutch, English.
RISKS = {
    Risk.NETWORK: (
        "een netwerkschijf; valt de verbinding weg, dan kan er even niets worden bewaard",
        "a disk in the network; when the connection drops, nothing can be saved for a while",
    ),
    Risk.CLOUD: (
        "een map die naar andere computers wordt gekopieerd; "
        "open het dagboek nooit op twee tegelijk",
        "a folder that is copied to other computers; never open the diary on two at once",
    ),
    Risk.ROAMING: (
        "een map die met het account meereist; op twee computers tegelijk wint de laatste",
        "a folder that travels with the account; on two computers at once the last one wins",
    ),
    Risk.STICK: (
        "een schijf of stick zonder rechten; wie hem heeft, kan de versleutelde bestanden kopiëren",
        "a disk or stick without rights; whoever has it can copy the encrypted files",
    ),
}


def machine_line(line: str, language: str) -> str:
    """A line of a list; one that is about neither stays as it is."""
    for risk, (dutch, english) in RISKS.items():
        name = line.removeprefix(f"{risk.value}: ")
        if name != line:
            return f"{dutch if language == 'nl' else english} ({name})"
    for fault, dutch in FAULTS.items():
        place = line.removesuffix(fault.value)
        if place != line and language == "nl":
            return f"{place}{dutch}"
    return line
