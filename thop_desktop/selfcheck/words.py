"""The findings in plain words, in Dutch and English.

These sentences stand here and not among the translations, because they must be said when the
translations, the pages or the window are what is broken. In any other language the report is
English.
"""

from collections.abc import Sequence

from thop_desktop.selfcheck.finding import Finding
from thop_desktop.selfcheck.machine_words import machine_line

LANGUAGES = ("nl", "en")
OTHERWISE = "en"
# By what a finding tells: Dutch, English. Names in braces are its details.
SENTENCES = {
    "version": (
        "Dit is versie {version}, met Python {python} op {system}.",
        "This is version {version}, with Python {python} on {system}.",
    ),
    "version-mixed": (
        "Het programma is versie {version}, maar de bestanden eromheen zijn van {built}. "
        "Installeer het programma opnieuw.",
        "The program is version {version}, but the files around it are from {built}. "
        "Install the program again.",
    ),
    "files-as-made": (
        "Alle {files} bestanden van het programma zijn zoals ze gemaakt zijn.",
        "All {files} files of the program are as they were made.",
    ),
    "files-differ": (
        "Bestanden van het programma zijn niet zoals ze gemaakt zijn. "
        "Installeer het programma opnieuw.",
        "Files of the program are not as they were made. Install the program again.",
    ),
    "files-no-list": (
        "Of alle bestanden kloppen is niet te zeggen: dit programma draait uit een map voor "
        "ontwikkelaars, en daar hoort geen lijst bij ({list}).",
        "It cannot be told whether all files are right: this program runs from a folder for "
        "developers, which has no list of them ({list}).",
    ),
    "files-list-missing": (
        "De lijst met bestanden ontbreekt ({list}). Installeer het programma opnieuw.",
        "The list of files is missing ({list}). Install the program again.",
    ),
    "files-list-damaged": (
        "De lijst met bestanden is beschadigd ({list}). Installeer het programma opnieuw.",
        "The list of files is damaged ({list}). Install the program again.",
    ),
    "pages-read": (
        "Alle {pages} bladzijden zijn te lezen, en er is in te zoeken.",
        "All {pages} pages can be read and searched.",
    ),
    "pages-missing": (
        "De map met bladzijden is er niet ({folder}). Installeer het programma opnieuw.",
        "The folder with the pages is missing ({folder}). Install the program again.",
    ),
    "pages-broken": (
        "Niet alle bladzijden zijn te lezen. Installeer het programma opnieuw.",
        "Not all pages can be read. Install the program again.",
    ),
    "pages-not-searched": (
        "In de bladzijden kan niet worden gezocht. Installeer het programma opnieuw.",
        "The pages cannot be searched. Install the program again.",
    ),
    "translations-whole": (
        "De vertaling is compleet: {texts} teksten.",
        "The translation is complete: {texts} texts.",
    ),
    "translations-not-whole": (
        "De vertaling is niet compleet. Een deel van het scherm is dan Engels. "
        "Installeer het programma opnieuw.",
        "The translation is not complete. Part of the screen will be in English. "
        "Install the program again.",
    ),
    "cipher-locks": (
        "Het slot van het dagboek werkt. Dat is geprobeerd met een leeg dagboek, "
        "dat weer is weggegooid.",
        "The lock of the diary works. It was tried with an empty diary, which is gone again.",
    ),
    "cipher-leaks": (
        "Het slot van het dagboek werkt niet goed. Schrijf er nu niets in, "
        "en installeer het programma opnieuw.",
        "The lock of the diary does not work well. Do not write in it now, "
        "and install the program again.",
    ),
    "cipher-not-tried": (
        "Het slot van het dagboek kon niet worden geprobeerd: "
        "een proefdagboek maken lukte niet ({reason}).",
        "The lock of the diary could not be tried: no diary could be made for it ({reason}).",
    ),
    "search-finds": ("Zoeken in het dagboek werkt.", "Searching the diary works."),
    "search-wrong": (
        "Zoeken in het dagboek geeft niet wat het moet geven. Installeer het programma opnieuw.",
        "Searching the diary does not find what it should. Install the program again.",
    ),
    "search-not-tried": (
        "Zoeken in het dagboek kon niet worden geprobeerd: "
        "een proefdagboek maken lukte niet ({reason}).",
        "Searching the diary could not be tried: no diary could be made for it ({reason}).",
    ),
    "data-folder-open": (
        "In de map met gegevens kan worden geschreven. Er is nog {free_megabytes} MB vrij.",
        "The folder with your data can be written to. There is {free_megabytes} MB free.",
    ),
    "data-folder-closed": (
        "In de map {folder} kan niets worden bewaard: {reason}. Kijk of de schijf of stick "
        "er is en niet tegen schrijven is beveiligd, of vraag wie de computer beheert.",
        "Nothing can be kept in the folder {folder}: {reason}. Check whether the disk or stick is "
        "there and is not write-protected, or ask whoever manages the computer.",
    ),
    "data-folder-forgets": (
        "De map {folder} geeft niet terug wat erin is geschreven. De schijf of stick is misschien "
        "kapot. Maak snel een kopie van de hele map, op een andere schijf.",
        "The folder {folder} does not give back what was written. The disk or stick may be "
        "broken. Copy the whole folder to another disk soon.",
    ),
    "data-folder-full": (
        "Op de schijf van {folder} is nog maar {free_megabytes} MB vrij. "
        "Gooi iets weg dat je niet meer nodig hebt.",
        "The disk of {folder} has only {free_megabytes} MB free. "
        "Delete something that you no longer need.",
    ),
    "place-own": (
        "Wat je bewaart staat in {folder}.",
        "What you keep is in {folder}.",
    ),
    "place-portable": (
        "Dit is een draagbare versie. Wat je bewaart staat bij het programma zelf, in {folder}.",
        "This is a portable copy. What you keep is beside the program itself, in {folder}.",
    ),
    "place-named": (
        "Wat je bewaart staat in {folder}. Dat is zo ingesteld met THOP_DESKTOP_HOME.",
        "What you keep is in {folder}, as THOP_DESKTOP_HOME says.",
    ),
    "place-no-locks": (
        "Wat je bewaart staat in {folder}, op een schijf ({disk}) die twee programma's niet uit "
        "elkaar kan houden. Een dagboek gaat daar niet open. Zet de map op een schijf van deze "
        "computer.",
        "What you keep is in {folder}, on a disk ({disk}) that cannot keep two programs apart. "
        "A diary does not open there. Put the folder on a disk of this computer.",
    ),
    "machine-none": (
        "Voor deze computer als geheel is niets ingesteld.",
        "Nothing is set for this computer as a whole.",
    ),
    "machine-holds": (
        "Voor deze computer als geheel geldt wat in {file} staat.",
        "The settings for this computer as a whole are in {file}.",
    ),
    "machine-mistakes": (
        "In {file} staan fouten. Wat daar niet te begrijpen is, telt als het veiligste. "
        "Wie de computer beheert kan ze herstellen.",
        "There are mistakes in {file}. What cannot be understood there counts as what is safest. "
        "Whoever manages the computer can mend them.",
    ),
    "clock-right": ("De klok kan kloppen: {now}.", "The clock seems right: {now}."),
    "clock-before-program": (
        "De klok van deze computer loopt achter: {now} is van voor dit programma bestond. "
        "Zet de klok goed, en start het programma opnieuw.",
        "The clock of this computer is behind: at {now} this program did not exist yet. "
        "Set the clock, and start the program again.",
    ),
    "clock-far-ahead": (
        "De klok van deze computer loopt ver voor: {now}. "
        "Zet de klok goed, en start het programma opnieuw.",
        "The clock of this computer is far ahead: {now}. "
        "Set the clock, and start the program again.",
    ),
    "clock-before-kept": (
        "De klok van deze computer zegt {now}, maar er is al iets bewaard op {kept}. "
        "Zet de klok goed, en start het programma opnieuw.",
        "The clock of this computer says {now}, but something was kept at {kept}. "
        "Set the clock, and start the program again.",
    ),
    "window-loads": (
        "Alles waar het venster uit bestaat kan worden geladen ({modules} delen).",
        "Everything the window is made of can be loaded ({modules} parts).",
    ),
    "window-empty": (
        "Er is niets gevonden waar het venster uit bestaat. Installeer het programma opnieuw.",
        "No parts of the window were found. Install the program again.",
    ),
    "window-lacks": (
        "Een deel van het venster kan niet worden geladen: {reason}. Staat daar een bestand dat op "
        ".so eindigt, dan ontbreekt er iets van het systeem, dat de beheerder kan toevoegen. "
        "Installeer anders het programma opnieuw.",
        "A part of the window cannot be loaded: {reason}. If that names a file ending in .so, "
        "something of the system is missing, which its administrator can add. "
        "Otherwise install the program again.",
    ),
    "screen-works": (
        "Het venster kan op dit beeldscherm worden getoond ({kinds}).",
        "The window can be shown on this screen ({kinds}).",
    ),
    "screen-none": (
        "Er is hier geen beeldscherm. Het programma maakt dan alleen plaatjes van zichzelf.",
        "There is no screen here. The program then only takes pictures of itself.",
    ),
    "screen-lacks": (
        "Het venster kan niet worden getoond. Er ontbreekt iets van het systeem, dat de beheerder "
        "kan toevoegen: {reason}",
        "The window cannot be shown. Something of the system is missing, which its administrator "
        "can add: {reason}",
    ),
    "network-silent": (
        "Er is niets geladen dat verbinding met internet maakt.",
        "Nothing is loaded that connects to the internet.",
    ),
    "network-able": (
        "Er is iets geladen of aanwezig dat met internet zou kunnen praten, en dat hoort niet. "
        "Installeer het programma opnieuw.",
        "Something is loaded or present that could connect to the internet, which should not be. "
        "Install the program again.",
    ),
}
LISTS = {
    "changed": ("veranderd", "changed"),
    "missing": ("ontbreekt", "missing"),
    "extra": ("hoort er niet bij", "does not belong"),
    "damaged": ("beschadigd", "damaged"),
    "incomplete": ("niet alle teksten", "not all texts"),
    "broken": ("niet te lezen", "cannot be read"),
    "failed": ("misgegaan", "went wrong"),
    "loaded": ("geladen", "loaded"),
    "inside": ("aanwezig", "present"),
    "set": ("ingesteld", "set"),
    "mistakes": ("regel", "line"),
    "risks": ("let op deze plek", "take care with this place"),
}
# The checks by their name for scripts.
CHECKS = {
    "version": ("de versie", "the version"),
    "files": ("de bestanden van het programma", "the program's files"),
    "pages": ("de bladzijden", "the pages"),
    "translations": ("de vertaling", "the translation"),
    "cipher": ("het slot van het dagboek", "the lock of the diary"),
    "search": ("zoeken in het dagboek", "searching the diary"),
    "data-folder": ("de map met gegevens", "the folder with your data"),
    "place": ("de plek van wat je bewaart", "where your data is kept"),
    "machine": ("wat voor de hele computer geldt", "the settings for the whole computer"),
    "clock": ("de klok", "the clock"),
    "window": ("het venster", "the window"),
    "screen": ("het beeldscherm", "the screen"),
    "network": ("de verbinding met internet", "the connection to the internet"),
}
# The name of the program in this language stands in the window; here is the one of its command.
HEAD = ("Thop Desktop kijkt zichzelf na", "Thop Desktop checks itself")
GOOD, BAD = ("goed", "good"), ("let op", "note")
WELL = ("Alles is in orde.", "All is well.")
NOT_WELL = ("Niet alles is in orde: {names}.", "Not all is well: {names}.")
# Who installs again must not throw the diary away with the program.
DIARY_APART = (
    "Installeer je het programma opnieuw, dan blijft je dagboek bestaan.",
    "If you install the program again, your diary stays.",
)
DIARY_BESIDE = (
    "Je dagboek staat bij het programma, in {folder}. Gooi die map niet weg: zet hem bij het "
    "nieuwe programma.",
    "Your diary is beside the program, in {folder}. Do not throw that folder away: put it beside "
    "the new program.",
)
PASSING_ON = (
    "Deze tekst kun je doorsturen aan wie je helpt. "
    "Er staat niets in uit je dagboek, wel de namen van mappen.",
    "You can pass this text on to whoever helps you. "
    "Nothing in it is from your diary; names of folders are.",
)
# On the buttons of the window that shows it.
COPY, CLOSE = ("Kopieer", "Copy"), ("Sluit", "Close")


def buttons(language: str) -> tuple[str, str]:
    """The words on the buttons for copying and closing."""
    column = _column(language)
    return COPY[column], CLOSE[column]


def sentence(finding: Finding, language: str) -> str:
    """What a check found, in one to three sentences."""
    return SENTENCES[finding.told][_column(language)].format(**finding.details)


def lines(findings: Sequence[Finding], language: str) -> list[str]:
    """The whole report, line by line."""
    column = _column(language)
    told = [HEAD[column], ""]
    for finding in findings:
        mark = (GOOD if finding.ok else BAD)[column]
        told.append(f"[{mark}] {sentence(finding, language)}")
        for name, value in finding.details.items():
            if isinstance(value, tuple) and name in LISTS:
                label = LISTS[name][column]
                told += [f"    {label}: {machine_line(one, language)}" for one in value]
    bad = ", ".join(CHECKS[finding.check][column] for finding in findings if not finding.ok)
    if not bad:
        return [*told, "", WELL[column], PASSING_ON[column]]
    told += ["", NOT_WELL[column].format(names=bad)]
    beside = [finding.details["folder"] for finding in findings if finding.told == "place-portable"]
    told += [DIARY_BESIDE[column].format(folder=folder) for folder in beside]
    return [*told, *([] if beside else [DIARY_APART[column]]), PASSING_ON[column]]


def _column(language: str) -> int:
    return LANGUAGES.index(language if language in LANGUAGES else OTHERWISE)
