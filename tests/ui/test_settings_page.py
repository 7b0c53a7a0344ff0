"""Settings: each change shows at once and is there in the next run."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QRadioButton

from tests.support.program import Running, start_program
from thop_desktop import __version__, paths
from thop_desktop.ui.place import Place
from thop_desktop.ui.themes import CONTRAST, CONTRAST_DARK, DARK, LIGHT, Theme


def chosen(running: Running) -> set[str]:
    buttons = running.window.room.findChildren(QRadioButton)
    return {button.text() for button in buttons if button.isChecked()}


def focused_words() -> str:
    widget = QApplication.focusWidget()
    return str(widget.property("text")).strip() if widget else ""


@pytest.mark.parametrize(
    ("words", "theme"),
    [
        ("Licht", LIGHT),
        ("Donker", DARK),
        ("Hoog contrast", CONTRAST),
        ("Hoog contrast, donker", CONTRAST_DARK),
    ],
)
def test_a_theme_is_worn_at_once(running: Running, words: str, theme: Theme) -> None:
    running.go("settings")
    running.click("Hoog contrast" if theme is LIGHT else "Licht")
    running.click(words)
    picture = running.window.grab().toImage()
    assert picture.pixelColor(picture.width() - 30, 5) == QColor(theme.paper)
    assert picture.pixelColor(2, 2) == QColor(theme.rail)
    assert words in chosen(running)
    assert focused_words() == words


def test_a_language_is_spoken_at_once(running: Running) -> None:
    running.go("settings")
    running.click("English")
    assert {"Settings", "Language", "Dark"} <= set(running.words)
    assert "Instellingen" not in running.words
    assert focused_words() == "English"
    running.click("Nederlands")
    assert {"Instellingen", "Taal", "Donker"} <= set(running.words)


def test_readers_of_a_language_without_all_pages_are_told_that_they_are_dutch(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("thop_desktop.languages.missing_files", lambda *_of: ("a file",))
    told = "The pages are in Dutch for now."
    running.go("settings")
    running.click("English")
    assert told in running.words
    running.go("read")
    assert told in running.words
    running.program.set_language("nl")
    running.go("read")
    assert told not in running.words


def test_text_grows_and_shrinks_within_its_bounds(running: Running) -> None:
    running.go("settings")
    sizes = []
    while running.button("Groter").isEnabled():
        running.click("Groter")
        sizes.append(running.program.preferences.text_percent)
    assert sizes == list(range(110, 201, 10))
    assert "200 %" in running.words
    while running.button("Kleiner").isEnabled():
        running.click("Kleiner")
    assert "80 %" in running.words


def test_the_keyboard_stays_on_the_button_that_changes_the_size(running: Running) -> None:
    running.go("settings")
    running.button("Groter").setFocus(Qt.FocusReason.TabFocusReason)
    for expected in ("110 %", "120 %"):
        running.press(Qt.Key.Key_Space)
        assert expected in running.words
        assert focused_words() == "Groter"


def test_choices_are_made_with_the_arrow_keys(running: Running) -> None:
    running.go("settings")
    assert focused_words() == "Nederlands"
    running.press(Qt.Key.Key_Down)
    assert "Settings" in running.words
    assert focused_words() == "English"


def test_everything_chosen_is_there_after_a_restart(running: Running) -> None:
    running.go("settings")
    running.click("Hoog contrast")
    running.click("Groter")
    running.click("English")
    running.window.close()
    with start_program(running.home, theme="") as again:
        again.go("settings")
        assert {"English", "High contrast"} <= chosen(again)
        assert "110 %" in again.words


def test_what_was_told_first_can_be_read_again(running: Running) -> None:
    running.go("settings")
    running.click("Lees ‘Voor je begint’ nog eens")
    assert "Voor je begint" in running.words
    assert "Ik heb dit gelezen" not in running.words
    running.click("Terug")
    assert running.place == Place("settings", scroll=running.place.scroll)


def test_the_sources_are_one_click_away(running: Running) -> None:
    running.go("settings")
    running.click("Bekijk alle bronnen")
    assert running.place == Place("article", "sources")


def test_it_tells_the_version_the_licence_and_where_things_are_kept(running: Running) -> None:
    running.go("settings")
    assert f"Versie {__version__}. Vrije software onder de EUPL-1.2." in running.words
    assert f"Wat het programma onthoudt, staat in {running.home}" in running.words
    assert "Dit programma maakt geen verbinding met internet." in running.words
    told = (
        "Er zit ook werk van anderen in, zoals Qt (LGPL). Alles daarvan, met de licenties, staat in"
    )
    assert f"{told} {paths.notice()}" in running.words
    sheet = "Voor wie deze computer beheert, is er een blad:"
    assert f"{sheet} {paths.for_managers()}" in running.words


def test_a_portable_copy_says_that_it_is_one(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "portable_data", lambda: running.home)
    running.go("settings")
    told = "Dit is een draagbare versie. Alles wat het programma onthoudt, blijft erbij, in "
    assert f"{told}{running.home}" in running.words
