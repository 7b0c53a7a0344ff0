"""The canaries, and what is said of each field in which one is not private, with the reason."""

# Private: nowhere readable, and gone from the window when the diary is locked.
PRIVATE = "kanarie"
# Typed on a page for everybody: nowhere on the disk, but the window keeps it until it is closed.
PUBLIC = "openbaar"
# Readable by design, as the page itself says.
READABLE = "zichtbaar"
# What a diary was called before: readable no more.
FORMER = "weleer"
ON_PUBLIC_PAGES = {
    "ui/search_page.py:SearchPage.__init__:_Field": "asks the pages, which are for everybody",
    "ui/find_bar.py:FindBar.__init__:QLineEdit": "finds within a page that is for everybody",
}
READABLE_BY_DESIGN = {
    "ui/make_diary_page.py:MakeDiaryPage._add_name:QLineEdit": "name of a diary: tells them apart",
    "ui/profiles_name.py:NamePart.__init__:QLineEdit": "the same name, changed",
    "ui/people_form.py:NameForm.__init__:QLineEdit": "who opens a diary: chosen before it is open",
    "ui/own_numbers_form.py:OwnNumbersForm.__init__:QLineEdit": "telephone numbers: at hand always",
}
# What takes no word.
TAKES_NO_WORD = {
    "ui/child_form.py:ChildForm._field:QLineEdit": "an age is a number of two digits",
}
NOT_TYPED_INTO = {
    "ui/dialogs.py:Dialogs.show_address:QLineEdit": "shows an address of a page; cannot be changed",
    "ui/report_window.py:ReportWindow.__init__:QPlainTextEdit": "shows a self-check; likewise",
    "ui/spoken_secret.py:_read_instead:QLineEdit": "never shown; goes with the field it tells of",
    "ui/thrown_away.py:ThrownAway.__init__:WritingField": "shows an entry; likewise",
    "ui/own_situation_page.py:OwnSituationPage.__init__:WritingField": "shows one; likewise",
}
# Typed into before there is an open diary, so never full when one is locked.
BEFORE_IT_OPENS = {
    "ui/make_diary_page.py:MakeDiaryPage._add_name:QLineEdit": "makes the diary",
    "ui/recovery_sheet.py:RecoverySheet._fill_confirming:QLineEdit": "the code of a new one",
    "ui/restore_page.py:RestorePage._add_secret:SecretField": "puts one back where there is none",
    "ui/unlock_page.py:UnlockPage._lay_out:SecretField": "opens it",
    "ui/unlock_page.py:UnlockPage._lay_out:QLineEdit": "opens it by the code",
    "ui/hidden_page.py:HiddenPage.__init__:SecretField": "opens it again",
}
# Of the diary that the tour makes.
PASSPHRASE = "vijf kalme paarden in mei"  # noqa: S105
