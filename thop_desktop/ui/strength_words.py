"""What is said of a passphrase while it is typed: how hard it is to guess, and what would help."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from thop_desktop.store import passphrase as judging
from thop_desktop.store.passphrase import Strength, judge
from thop_desktop.ui.beside import Beside
from thop_desktop.ui.labels import Label
from thop_desktop.ui.look import Look
from thop_desktop.ui.strength import (
    DAY,
    HOUR,
    LOG10_FILE_FASTER,
    MINUTE,
    YEAR,
    Level,
    careful_log10,
    level_of,
    seconds_to_guess,
)

PAUSE_MS = 150


class StrengthSentences(QObject):
    """The sentences, in the language of the interface."""

    def said_of(self, passphrase: str, strength: Strength) -> tuple[str, str]:
        """A judgement, and why and what would help, in the language of the interface."""
        seconds = seconds_to_guess(careful_log10(passphrase, strength))
        level = level_of(seconds)
        estimate = self.tr(
            "Someone with a copy of your diary and good computers would need about this long: %1."
        )
        parts = [estimate.replace("%1", self._how_long(seconds))]
        if level is not Level.STRONG:
            parts.append(self._warnings().get(strength.warning, ""))
            advice = [self._advice().get(code, "") for code in strength.advice[:1]]
            parts += advice or [self.tr("Add another word or two that nobody would expect there.")]
        return self._verdict(level), " ".join(part for part in parts if part)

    def said_of_file(self, passphrase: str, strength: Strength) -> tuple[str, str]:
        """The same for a file's own password; no time, for programs differ in how they lock."""
        log10 = careful_log10(passphrase, strength) - LOG10_FILE_FASTER
        words = self.tr(
            "The password of a file can be guessed faster than that of your diary. Better add one "
            "more word."
        )
        return self._verdict(level_of(seconds_to_guess(log10))), words

    def _verdict(self, level: Level) -> str:
        return {
            Level.EASY: self.tr("Easy to guess."),
            Level.FAIR: self.tr("Fairly hard to guess."),
            Level.STRONG: self.tr("Hard to guess."),
        }[level]

    def _how_long(self, seconds: float) -> str:
        if seconds < MINUTE:
            return self.tr("less than a minute")
        for unit, longest, words in (
            (MINUTE, HOUR, self.tr("a few minutes")),
            (HOUR, DAY, self.tr("a few hours")),
            (DAY, 60 * DAY, self.tr("a few days or weeks")),
            (DAY, YEAR, self.tr("a few months")),
            (YEAR, 100 * YEAR, self.tr("years or decades")),
        ):
            if unit <= seconds < longest:
                return words
        return self.tr("longer than a human life")

    def _warnings(self) -> dict[str, str]:
        return {
            "top-10-common-password": self.tr("This is one of the ten most common ones."),
            "top-100-common-password": self.tr("This is one of the hundred most common ones."),
            "very-common-password": self.tr("Many people choose this."),
            "similar-to-common-password": self.tr("This looks like what many people choose."),
            "single-word": self.tr("One word alone is guessed quickly."),
            "single-name": self.tr("A name alone is guessed quickly."),
            "common-name": self.tr("Names are guessed quickly."),
            "straight-row-of-keys": self.tr("A row of keys is guessed quickly."),
            "short-keyboard-pattern": self.tr(
                "A short pattern on the keyboard is guessed quickly."
            ),
            "repeated-character": self.tr("The same letter again and again hardly helps."),
            "repeated-part": self.tr("The same part again and again hardly helps."),
            "sequence": self.tr("Rows such as abc or 1234 are guessed quickly."),
            "recent-year": self.tr("Years are guessed quickly."),
            "date": self.tr("Dates are guessed quickly."),
            judging.OWN_WORD: self.tr(
                "The name of the diary is in it, and that can be read by anyone."
            ),
            judging.COMMON_DUTCH_WORD: self.tr("Many people choose this word."),
            judging.UNKNOWN: self.tr("Words that are used less are better."),
        }

    def _advice(self) -> dict[str, str]:
        return {
            "use-a-few-words": self.tr(
                "Use four or more words that have nothing to do with each other."
            ),
            "no-need-for-symbols": self.tr("Punctuation, digits and capitals are not needed."),
            "add-more-words": self.tr("Add another word or two that nobody would expect there."),
            "longer-keyboard-pattern": self.tr("Words are better than a pattern on the keyboard."),
            "avoid-repeats": self.tr("Leave out what is repeated."),
            "avoid-sequences": self.tr("Leave out rows of letters or digits."),
            "avoid-recent-years": self.tr("Leave out years."),
            "avoid-your-years": self.tr("Leave out years that have to do with you."),
            "avoid-your-dates": self.tr("Leave out dates that have to do with you."),
            "capitals-help-little": self.tr("Capitals hardly help; another word does."),
            "all-capitals-help-little": self.tr("Capitals hardly help; another word does."),
            "reversing-helps-little": self.tr("A word backwards hardly helps; another word does."),
            "substitutions-help-little": self.tr("@ for an a hardly helps; another word does."),
            judging.UNKNOWN: self.tr("Words that are used less are better."),
        }


class StrengthWords(QWidget):
    """Says it a moment after the last key; the judging goes on beside the window."""

    def __init__(
        self,
        look: Look,
        beside: Beside,
        own_words: Callable[[], Sequence[str]],
        *,
        of_file: bool = False,
    ) -> None:
        """Make it, without words.

        Args:
            look: theme and text size.
            beside: where the judging is done.
            own_words: what others know, such as the name of the diary.
            of_file: it is for a file, which is guessed faster than a diary.
        """
        super().__init__()
        self._of_file = of_file
        self._beside = beside
        self._own_words = own_words
        self._passphrase = ""
        self._judging = False
        self._sentences = StrengthSentences(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(2))
        self._hint = self.tr(
            "Use four or more words that have nothing to do with each other. Punctuation, "
            "digits and capitals are not needed.",
        )
        self._verdict = Label(look, "", "text-strong")
        self._why = Label(look, self._hint, "text", "quiet")
        column.addWidget(self._verdict)
        column.addWidget(self._why)
        self._verdict.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._judge)

    @property
    def is_judged(self) -> bool:
        """Whether what is said fits what was typed last."""
        return not self._judging and not self._timer.isActive()

    def judge(self, passphrase: str) -> None:
        """Say something of this one, in a moment."""
        self._passphrase = passphrase
        self._timer.start()

    def forget(self) -> None:
        """Say nothing, and keep nothing of what was typed."""
        self._timer.stop()
        self._passphrase = ""
        self._say("", self._hint)

    def _judge(self) -> None:
        if self._judging:  # one at a time; the newest comes next
            self._timer.start()
            return
        passphrase, own = self._passphrase, tuple(self._own_words())
        if not passphrase:
            self.forget()
            return
        self._judging = True

        def done(strength: Strength) -> None:
            if not isValid(self):
                return
            self._judging = False
            if passphrase == self._passphrase:
                sentences = self._sentences
                said_of = sentences.said_of_file if self._of_file else sentences.said_of
                self._say(*said_of(passphrase, strength))

        self._beside.run(lambda: judge(passphrase, own), done, lambda _error: None)

    def _say(self, verdict: str, why: str) -> None:
        self._verdict.set_words(verdict)
        self._verdict.setVisible(bool(verdict))
        self._why.set_words(why)
