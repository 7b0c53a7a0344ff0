"""A round of practising in the real window, by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.support.program import Running
from thop_desktop.trainer.exercise import Choosing, Ordering
from thop_desktop.ui.training_end import EndOfRound
from thop_desktop.ui.training_exercise import ExerciseView
from thop_desktop.ui.training_round_page import RoundPage

Key = Qt.Key
SAID = "Ik zie dat de jas op de grond ligt."
MOST_EXERCISES = 12


def view_of(running: Running) -> ExerciseView:
    """The exercise that is shown."""
    view = running.room(RoundPage).view
    assert view is not None, running.words
    return view


def end_of(running: Running) -> EndOfRound:
    """The end of a round, which must be shown."""
    end = running.room(RoundPage).end
    assert end is not None, running.words
    return end


def points_of_attention(running: Running) -> list[str]:
    """What the checker says that is to be minded."""
    return [line for line in running.words if line.startswith("Let op.")]


def answer_by_keys(running: Running, said: str = SAID) -> None:
    """Answer the exercise at hand and look at it, from where the keyboard is."""
    exercise = view_of(running)._shown.exercise
    if isinstance(exercise, Choosing):
        running.press(Key.Key_2)
        running.press(Key.Key_Return)
    elif isinstance(exercise, Ordering):
        for key in (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4):
            running.press(key)
        running.press(Key.Key_Return)
    else:
        view = view_of(running)
        while not view._shown.is_told and view.rating == 0 and view.told.isHidden():
            assert QApplication.focusWidget() is not None
            running.type_words(said)
            running.press(Key.Key_Return)
    assert not view_of(running).told.isHidden()


def rate_by_keys(running: Running, rating: Key = Qt.Key.Key_3) -> None:
    """Say how it went, and go on."""
    running.press(rating)
    running.press(Key.Key_Return)


def do_a_round_by_keys(running: Running) -> int:
    """Go through all exercises to the end; returns how many there were."""
    for number in range(MOST_EXERCISES):
        if running.room(RoundPage).end is not None:
            return number
        answer_by_keys(running)
        rate_by_keys(running)
    raise AssertionError("the round does not end")
