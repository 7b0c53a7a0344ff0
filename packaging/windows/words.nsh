; What the installer says, in Dutch and in English. Plain words, short sentences, "je".

!define PUBLISHER "The Thop Desktop makers"

!macro SAY NAME DUTCH ENGLISH
  LangString ${NAME} ${LANG_DUTCH} "${DUTCH}"
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
!macroend

!macro WORDS
  !insertmacro SAY WELCOME_TITLE \
    "Thop Desktop installeren" \
    "Install Thop Desktop"
  !insertmacro SAY WELCOME_TEXT \
    "Hiermee zet je Thop Desktop ${VERSION} op deze computer. Dat duurt ongeveer een minuut.$\r$\n$\r$\nJe hebt geen internet nodig, en ook geen beheerder.$\r$\n$\r$\nHad je al een oudere versie? Dan komt deze daarvoor in de plaats. Je dagboek blijft zoals het is." \
    "This puts Thop Desktop ${VERSION} on this computer. It takes about a minute.$\r$\n$\r$\nYou need no internet, and no administrator.$\r$\n$\r$\nDo you have an older version? Then this one takes its place. Your diary stays as it is."
  !insertmacro SAY FOLDER_TITLE \
    "De map" \
    "The folder"
  !insertmacro SAY FOLDER_SUBTITLE \
    "Je kunt dit zo laten staan." \
    "You can leave this as it is."
  !insertmacro SAY FOLDER_TEXT \
    "Thop Desktop komt in de map hieronder. Wil je een andere map? Klik dan op Bladeren." \
    "Thop Desktop goes into the folder below. Do you want another folder? Then click Browse."
  !insertmacro SAY BUSY_TITLE \
    "Thop Desktop wordt geïnstalleerd" \
    "Installing Thop Desktop"
  !insertmacro SAY BUSY_SUBTITLE \
    "Een ogenblik." \
    "One moment."
  !insertmacro SAY FINISH_TITLE \
    "Thop Desktop staat klaar" \
    "Thop Desktop is ready"
  !insertmacro SAY FINISH_SUBTITLE \
    "De installatie is gelukt." \
    "It has been installed."
  !insertmacro SAY FINISH_TEXT \
    "Je vindt het programma in het menu Start." \
    "You find the program in the Start menu."
  !insertmacro SAY FINISH_RUN \
    "Open Thop Desktop" \
    "Open Thop Desktop"
  !insertmacro SAY FINISH_BUTTON \
    "Sluit" \
    "Close"
  !insertmacro SAY STOPPED_TITLE \
    "De installatie is gestopt" \
    "Installing has stopped"
  !insertmacro SAY STOPPED_SUBTITLE \
    "Je dagboek is niet veranderd." \
    "Your diary has not changed."
  !insertmacro SAY RUNNING \
    "Thop Desktop is nog open. Sluit het programma en probeer het dan opnieuw." \
    "Thop Desktop is still open. Close the program and then try again."
  !insertmacro SAY TOO_OLD \
    "Thop Desktop heeft een nieuwere Windows nodig: Windows 10 van eind 2018 (1809) of later, 64-bits. Op deze computer werkt het daarom niet." \
    "Thop Desktop needs a newer Windows: Windows 10 of late 2018 (1809) or later, 64-bit. It does not work on this computer."
  !insertmacro SAY NO_ROOM \
    "Er is te weinig ruimte op de schijf. Maak ruimte vrij en probeer het dan opnieuw. Er is niets veranderd." \
    "There is too little room on the disk. Make some room and then try again. Nothing has changed."
  !insertmacro SAY FAILED \
    "Nog niet alles is geïnstalleerd. Start deze installatie nog een keer. Je dagboek is niet veranderd." \
    "Not everything is installed yet. Please start this installation once more. Your diary has not changed."

  !insertmacro SAY UN_TITLE \
    "Thop Desktop verwijderen" \
    "Remove Thop Desktop"
  !insertmacro SAY UN_SUBTITLE \
    "Het programma gaat van deze computer." \
    "The program goes from this computer."
  !insertmacro SAY UN_NOTHING_KEPT \
    "Er staan geen dagboek en geen instellingen op deze computer. Alleen het programma gaat weg." \
    "There are no diary and no settings on this computer. Only the program goes."
  !insertmacro SAY UN_ASK \
    "Wat wil je met je dagboek en je instellingen doen?" \
    "What do you want to do with your diary and your settings?"
  !insertmacro SAY UN_KEEP \
    "&Bewaar mijn dagboek en instellingen" \
    "&Keep my diary and settings"
  !insertmacro SAY UN_KEEP_WHY \
    "Zet je het programma later weer op deze computer? Dan is alles er nog." \
    "Will you put the program on this computer again? Then all is still there."
  !insertmacro SAY UN_THROW \
    "&Gooi mijn dagboek en instellingen weg" \
    "&Throw my diary and settings away"
  !insertmacro SAY UN_THROW_WHY \
    "Niemand kan ze dan terughalen. Reservekopieën op een andere plek blijven staan." \
    "Nobody can bring them back then. Backups in another place stay."
  !insertmacro SAY UN_WHERE \
    "Ze staan in de map ${DIARIES}" \
    "They are in the folder ${DIARIES}"
  !insertmacro SAY UN_SURE \
    "Je dagboek wordt dan voorgoed weggegooid. Wil je dat?" \
    "Your diary will then be gone for good. Do you want that?"
  !insertmacro SAY UN_BUSY_TITLE \
    "Thop Desktop wordt verwijderd" \
    "Removing Thop Desktop"
  !insertmacro SAY UN_FINISH_TITLE \
    "Thop Desktop is verwijderd" \
    "Thop Desktop is removed"
  !insertmacro SAY UN_FINISH_SUBTITLE \
    "Je kunt dit venster sluiten." \
    "You can close this window."
  !insertmacro SAY UN_STOPPED_TITLE \
    "Het verwijderen is gestopt" \
    "Removing has stopped"
  !insertmacro SAY UN_STOPPED_SUBTITLE \
    "Je dagboek is niet veranderd." \
    "Your diary has not changed."
  !insertmacro SAY UN_FAILED \
    "Niet alles kon weg. Start de computer opnieuw op en probeer het nog een keer. Je dagboek is niet veranderd." \
    "Not everything could go. Restart the computer and try once more. Your diary has not changed."
!macroend
