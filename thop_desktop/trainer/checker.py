"""Reads the sentence that somebody wrote for a step and says what stands out: never a grade.

For scripts:

    python -m thop_desktop.trainer.checker [--language CODE] A|S|T|O SENTENCE

prints each signal as a line of JSON. The language is "nl" unless another is named.
Exit status 2 when the letter is none of the four.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from thop_desktop import paths
from thop_desktop.trainer.rules import Rule, Rules, Severity, load_rules
from thop_desktop.trainer.steps import Step

ATTENTION = Severity.ATTENTION
# How many of each are told at most, in this order.
MOST = {ATTENTION: 2, Severity.TIP: 1, Severity.PRAISE: 1}
SARCASM = "sarcasm"


@dataclass(frozen=True)
class Signal:
    """Something that stood out.

    Attributes:
        rule: the id of the rule, as in "W1".
        kind: what it is about, as in "why" or "praise".
        severity: how much it asks.
        text: why, in a sentence or two for the user.
        example: a sentence that does it otherwise; "" if there is none.
        claim: what of the article it rests on; "" if it is a matter of using the program.
    """

    rule: str
    kind: str
    severity: Severity
    text: str
    example: str
    claim: str


class Checker:
    """Looks at sentences by rules; the same sentence always gets the same answer."""

    def __init__(self, rules: Rules) -> None:
        """Take the rules, which know their language."""
        self._rules = rules

    def check(self, step: Step, text: str, *, own: bool = False) -> tuple[Signal, ...]:
        """What stands out in a sentence; nothing means no signal, not that it is good.

        Args:
            step: the step that it was written for.
            text: any text.
            own: it is about a situation of the user's own. Words of danger then get one signal,
                G1, and no coaching at all.

        Returns:
            At most two points of attention, one tip and one compliment, in this order.
        """
        lines = self._rules.language.lines(text)
        rules = [rule for rule in self._rules.rules if step in rule.steps]
        if own:
            # Danger is danger, also in the words of the child.
            every = self._rules.language.lines(text, child=True)
            for rule in rules:
                if rule.id in self._rules.own and rule.fires(every):
                    return (_signal(rule, rule.severity),)
        fired = [rule for rule in rules if rule.id not in self._rules.own and rule.fires(lines)]
        return tuple(self._chosen(fired))

    def _chosen(self, fired: Sequence[Rule]) -> Iterator[Signal]:
        hidden = {id_ for rule in fired for id_ in rule.hides}
        weighed = [(rule, _weight(rule, fired)) for rule in fired if rule.id not in hidden]
        sure = [rule.id not in self._rules.last for rule, weight in weighed if weight is ATTENTION]
        if any(sure):
            weighed = [one for one in weighed if one[0].id not in self._rules.last]
        asked = {rule.kind for rule, weight in weighed if weight is ATTENTION}
        for severity, most in MOST.items():
            if severity is Severity.PRAISE and not asked <= self._rules.praise_beside:
                continue
            told = set() if severity is ATTENTION else set(asked)
            left = most
            for rule in [rule for rule, weight in weighed if weight is severity]:
                if left and rule.kind not in told:
                    told.add(rule.kind)
                    left -= 1
                    yield _signal(rule, severity)


def _weight(rule: Rule, fired: Sequence[Rule]) -> Severity:
    """How much it asks: what may be mockery only counts when something else agrees."""
    if rule.kind != SARCASM or rule.severity is not Severity.TIP:
        return rule.severity
    others = [other for other in fired if other is not rule]
    agrees = any(one.kind == SARCASM or one.severity is ATTENTION for one in others)
    return ATTENTION if agrees else Severity.TIP


def _signal(rule: Rule, severity: Severity) -> Signal:
    return Signal(rule.id, rule.kind, severity, rule.text, rule.example, rule.claim)


def main(arguments: Sequence[str]) -> int:
    """Check one sentence and print what stands out; gives the exit status."""
    try:
        named = arguments[0] == "--language"
        language, letter, text = arguments[1:] if named else ("nl", *arguments)
        step = Step.of_letter(letter)
    except (ValueError, KeyError, IndexError):
        sys.stderr.write("Give a letter (A, S, T or O) and one sentence.\n")
        return 2
    for signal in Checker(load_rules(paths.resources(), language)).check(step, text):
        line = {
            "rule": signal.rule,
            "kind": signal.kind,
            "severity": str(signal.severity),
            "text": signal.text,
        }
        sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
