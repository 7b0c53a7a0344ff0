"""What checking a sentence for one step of ASSO costs."""

import statistics
from time import perf_counter

from tests.benchmarks.figures import Figure, Target, percentile_95
from tests.trainer.measuring import SETS, load
from thop_desktop import paths
from thop_desktop.trainer.checker import Checker
from thop_desktop.trainer.rules import load_rules
from thop_desktop.trainer.steps import Step

SENTENCE = Target(5)
LONG = "Waarom zit je daar nou, en anders ga je maar naar boven. " * 180


def measure(rounds: int) -> list[Figure]:
    """Read the rules so many times, then check every labelled sentence and a very long text."""
    read: list[float] = []
    for _round in range(rounds):
        begun = perf_counter()
        rules = load_rules(paths.resources(), "nl")
        read.append((perf_counter() - begun) * 1000)
    checker = Checker(rules)
    checked: list[float] = []
    for one in (one for name in SETS for one in load(name)):
        begun = perf_counter()
        checker.check(one.step, one.text)
        checked.append((perf_counter() - begun) * 1000)
    long: list[float] = []
    for step in Step:
        begun = perf_counter()
        checker.check(step, LONG)
        long.append((perf_counter() - begun) * 1000)
    return [
        Figure(
            "check a sentence, median", statistics.median(checked), len(checked), target=SENTENCE
        ),
        Figure("check a sentence, 95th percentile", percentile_95(checked), len(checked)),
        Figure("check 10,000 characters, slowest step", max(long), len(long)),
        Figure("read the rules of the checker", statistics.median(read), rounds),
    ]
