"""How well the checker does on labelled sentences.

    python -m tests.trainer.measuring [en]

prints the tables of docs/trainer.md, in Dutch unless "en" is named. `tuning.toml`, `second.toml`,
`third.toml` and `own.toml` were read while the rules were written; the last is by the writer of the
rules, the others are not. `measuring.toml` is by people whom the rules never met, and is only used
to measure. Of the English sets only `en_tenth.toml` and `en_close.toml` never led to a change;
docs/trainer.md has what each of the others got when it was new.
"""

import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from thop_desktop import paths
from thop_desktop.trainer.checker import Checker, Signal
from thop_desktop.trainer.rules import Severity, load_rules
from thop_desktop.trainer.steps import Step

HERE = Path(__file__).resolve().parent
TUNED = ("tuning", "own", "second", "third")
MEASURED = "measuring"


SETS = (*TUNED, MEASURED)
# English ones: read while the rules were written, and only measured.
ENGLISH = (
    *("en_tuning", "en_own", "en_second", "en_third", "en_fourth", "en_fifth", "en_sixth"),
    *("en_measuring", "en_others", "en_last", "en_seventh", "en_eighth", "en_ninth"),
    *("en_near", "en_apart", "en_fresh"),
)
ENGLISH_MEASURED = ("en_tenth", "en_close")
OF_LANGUAGE = {"nl": SETS, "en": (*ENGLISH, *ENGLISH_MEASURED)}


@dataclass(frozen=True)
class Labelled:
    """A sentence and what people said of it.

    Attributes:
        step: the step that it was written for.
        text: the sentence.
        kinds: what is wrong with it, as the rules call it; empty for a good one.
    """

    step: Step
    text: str
    kinds: frozenset[str]


@dataclass(frozen=True)
class Answer:
    """A labelled sentence and what the checker said of it."""

    labelled: Labelled
    signals: tuple[Signal, ...]

    @property
    def asked(self) -> tuple[Signal, ...]:
        """The points of attention."""
        return tuple(one for one in self.signals if one.severity is Severity.ATTENTION)

    @property
    def praised(self) -> bool:
        """Whether it got a compliment."""
        return any(one.severity is Severity.PRAISE for one in self.signals)


@dataclass(frozen=True)
class Figures:
    """Shares between 0 and 1.

    Attributes:
        precision: points of attention that stand at a flawed sentence.
        right_kind: points of attention that name a flaw that people named too.
        recall: flawed sentences with a point of attention.
        recall_of_kind: flawed sentences with a signal, also a tip, that names the flaw.
        passed: good sentences without a point of attention.
        praise_flawed: compliments that stand at a flawed sentence.
    """

    precision: float
    right_kind: float
    recall: float
    recall_of_kind: float
    passed: float
    praise_flawed: float


def load(name: str) -> list[Labelled]:
    """The sentences of a set."""
    table = tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))
    return [
        Labelled(Step.of_letter(one["step"]), one["text"], frozenset(one["kinds"]))
        for one in table["sentence"]
    ]


def answers(checker: Checker, sentences: Iterable[Labelled]) -> list[Answer]:
    """What the checker says of each."""
    return [Answer(one, checker.check(one.step, one.text)) for one in sentences]


def figures(given: Sequence[Answer]) -> Figures:
    """How well it did."""
    points = [(one, point) for one in given for point in one.asked]
    flawed = [one for one in given if one.labelled.kinds]
    good = [one for one in given if not one.labelled.kinds]
    return Figures(
        precision=_share(bool(one.labelled.kinds) for one, _ in points),
        right_kind=_share(point.kind in one.labelled.kinds for one, point in points),
        recall=_share(bool(one.asked) for one in flawed),
        recall_of_kind=_share(
            any(signal.kind in one.labelled.kinds for signal in one.signals) for one in flawed
        ),
        passed=_share(not one.asked for one in good),
        praise_flawed=_share(bool(one.labelled.kinds) for one in given if one.praised),
    )


def of_rules(given: Sequence[Answer]) -> dict[str, tuple[int, float, float, float]]:
    """What each rule did, but those of praise.

    Returns:
        For each id: how often it spoke, which share of that at a flawed sentence, which share with
        the right kind, and which share of the sentences with such a flaw it found.
    """
    kinds = {
        signal.rule: signal.kind
        for one in given
        for signal in one.signals
        if signal.severity is not Severity.PRAISE
    }
    found = {}
    for rule, kind in sorted(kinds.items()):
        told = [one for one in given if any(signal.rule == rule for signal in one.signals)]
        wanted = [one for one in given if kind in one.labelled.kinds]
        found[rule] = (
            len(told),
            _share(bool(one.labelled.kinds) for one in told),
            _share(kind in one.labelled.kinds for one in told),
            _share(one in told for one in wanted),
        )
    return found


def _share(yes: Iterable[bool]) -> float:
    every = list(yes)
    return sum(every) / len(every) if every else 0.0


def main(of_set: Mapping[str, Sequence[Answer]] | None = None, language: str = "nl") -> None:
    """Print the tables.

    Args:
        of_set: the answers for each set; worked out when not given.
        language: whose sets are worked out.
    """
    if of_set is None:
        checker = Checker(load_rules(paths.resources(), language))
        of_set = {name: answers(checker, load(name)) for name in OF_LANGUAGE[language]}
    write = sys.stdout.write
    every: list[Answer] = []
    write("| set | sentences | precision | right kind | recall | recall of kind | good passed |")
    write(" compliments on flawed |\n")
    write("|---|--:|--:|--:|--:|--:|--:|--:|\n")
    for name, given in of_set.items():
        every += given
        told = figures(given)
        shares = " | ".join(
            f"{share:.2f}"
            for share in (
                told.precision,
                told.right_kind,
                told.recall,
                told.recall_of_kind,
                told.passed,
                told.praise_flawed,
            )
        )
        write(f"| {name} | {len(given)} | {shares} |\n")
    write(
        "\n| rule | " + " | ".join(f"{name}: n, flawed, kind, recall" for name in of_set) + " |\n"
    )
    write("|---" * (len(of_set) + 1) + "|\n")
    tables = {name: of_rules(given) for name, given in of_set.items()}
    for rule in of_rules(every):
        cells = [tables[name].get(rule) for name in of_set]
        texts = [
            f"{one[0]}, {one[1]:.2f}, {one[2]:.2f}, {one[3]:.2f}" if one else "" for one in cells
        ]
        write(f"| {rule} | {' | '.join(texts)} |\n")
    write("\nBelow 0.8 in all sets together: ")
    write(", ".join(r for r, one in of_rules(every).items() if one[1] < 0.8) or "none")
    write(".\n")


if __name__ == "__main__":
    main(language=sys.argv[1] if len(sys.argv) > 1 else "nl")
