"""The English rules: the same ids and claims as the Dutch ones, and how well they do."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache

import pytest

from tests.trainer.measuring import (
    ENGLISH,
    ENGLISH_MEASURED,
    Answer,
    answers,
    figures,
    load,
    of_rules,
)
from thop_desktop import paths
from thop_desktop.trainer.checker import Checker
from thop_desktop.trainer.rules import Severity, load_rules
from thop_desktop.trainer.situations import load_situations
from thop_desktop.trainer.steps import Step

DUTCH = load_rules(paths.resources(), "nl")
RULES = load_rules(paths.resources(), "en")
CHECKER = Checker(RULES)
# For each rule a sentence that it speaks at, and one near it that it leaves alone.
FOUND = [
    ("T1", "O", "Go to the hallway until you’re nice.", "Go to the hallway and get your coat."),
    ("T1", "O", "Go to the hallway.", "Come with me to the hallway."),
    ("R1", "S", "Come here and give me a hug.", "You can have a hug if you want one."),
    ("T1", "T", "If you don't stop now, there's no story.", "If you're hungry, there's bread."),
    ("T1", "T", "No bath, no story.", "No school tomorrow, no alarm clock."),
    ("T1", "T", "Say that again and you'll see.", "Say it to the bear and I'll wait."),
    ("T1", "T", "Say sorry or we're going home.", "We walk or we take the bus."),
    ("T2", "T", "If you're good you can have a sweet.", "Dinner first, then a game until seven."),
    ("J2", "A", "You're such a liar.", "You say you're no liar, and your face is red."),
    ("J3", "A", "Your brother can do it by himself.", "Your brother is at the table."),
    ("J2", "A", "You've let everybody down.", "I let you down today."),
    ("J2", "S", "I expected more from you.", "I expected too much of you."),
    ("J3", "A", "A toddler eats more neatly than you.", "Nobody else is in the kitchen."),
    ("J1", "A", "What a mess in here.", "The floor is full of blocks."),
    ("J4", "S", "I know exactly how you feel.", "Maybe I don't know how you feel."),
    ("W1", "A", "How come you're still here?", "You ask me why Mum isn't here."),
    ("W2", "A", "Did you eat your bread?", "Your bread is on the floor."),
    ("C2", "A", "Sit down now.", "You're sitting on the floor now."),
    ("C2", "S", "You'll do as you're told.", "You don't have to do that."),
    ("C1", "S", "I get it, but those are the rules.", "You wanted to, but it rained."),
    ("N2", "S", "It's not that bad.", "It's not fair, I think."),
    ("X1", "A", "Oh well done.", "The plate is on the floor."),
    ("X1", "A", "By all means, carry on.", "Well done for telling me."),
    ("N3", "S", "The door is open.", "Maybe you wanted the door open."),
    ("A0", "A", "That must be it by now.", "That must be the dog by the gate."),
    ("A0", "A", "Leah never needs to be told.", "I see two boys and one ball."),
    ("V1", "T", "You know how it is.", "We're leaving at four."),
    ("V1", "O", "Be sensible.", "Put one shoe on."),
]
DANGER = [
    "He says he wants to kill himself",
    "He hits his brother.",
    "He hits his little brother every day.",
    "I saw him kick his sister.",
    "She bit the teacher.",
    "Mum is being hit by Dad.",
    "His stepdad beats him.",
    "She doesn't want to live any more.",
    "I wish I was dead, she says.",
    "He'd be better off dead.",
    "They'd be better off without me.",
    "He wants to end it all.",
    "He's going to jump off the roof.",
    "She cuts her arms.",
    "He hurt himself again.",
    "He's got a knife in his hand.",
    "They had a fight in the hall.",
    "Her uncle touched her private parts.",
    "He didn't come home last night.",
    "She took a whole pack of pills.",
    "There's smoke coming out of the room.",
    "He set fire to the curtain.",
    "He had his hands round her neck.",
    "You say: 'I want to die'.",
    "He threatened me with a hammer.",
    "She has run away.",
    "He isn't breathing.",
    "Grandad has touched her.",
    "She has been missing since Friday.",
    "He swallowed a whole box of paracetamol.",
    "He didn't come back last night.",
    "She ran off and nobody knows where she is.",
    "He grabbed her by the throat.",
    "Because he hit me, I stopped.",
]
NO_DANGER = [
    "You hit the table with your flat hand.",
    "Kick the ball to me.",
    "Hit this cushion as hard as you like.",
    "In this house we hit nobody.",
    "You're running to the gate.",
    "You push your plate away.",
    "You run upstairs and shut the door.",
    "You bite your lip.",
    "You cut the bread and I'll butter it.",
    "You jump on the sofa.",
    "The train comes at eight.",
    "I'm tired and I want to go home.",
    "You fought back your tears.",
    "You missed the bus.",
    "We'll take the first left.",
    "Take a bite of your sandwich.",
    "The battery is dead.",
    "Something's missing from the box.",
    "You're afraid the thunder will hit the house.",
    "You want to fight the dragon in the game.",
    "You haven't touched your sandwich.",
    "You kicked your shoes off.",
    "Maybe you feel it a bit in your tummy.",
]


@cache
def answered(name: str) -> list[Answer]:
    """What the checker says of each sentence of a set."""
    return answers(CHECKER, load(name))


def test_the_rules_are_those_of_the_first_language() -> None:
    for one in (RULES, DUTCH):
        assert {rule.severity for rule in one.rules} == set(Severity)
    told = [
        {(rule.id, step, rule.kind, rule.claim) for rule in one.rules for step in rule.steps}
        for one in (RULES, DUTCH)
    ]
    assert told[0] == told[1]
    assert (RULES.off, RULES.own, RULES.last) == (DUTCH.off, DUTCH.own, DUTCH.last)


def test_the_rules_speak_kindly_and_in_short_sentences() -> None:
    for rule in RULES.rules:
        assert not re.search(r"\b(wrong|bad|points|grade|score|mistake)\b|!", rule.text), rule.id
        assert all(len(one.split()) <= 20 for one in re.split(r"[.;:?]", rule.text)), rule.id
        assert "'" not in rule.text + rule.example, rule.id


def test_the_words_of_the_exercises_are_those_of_the_first_language() -> None:
    english, dutch = (_shape(code) for code in ("en", "nl"))
    assert english == dutch


@pytest.mark.parametrize("name", [*ENGLISH, *ENGLISH_MEASURED])
def test_holds_for_labelled_sentences(name: str) -> None:
    told = figures(answered(name))
    assert told.precision >= 0.85
    assert told.recall >= 0.6
    assert told.passed >= 0.9
    assert told.praise_flawed < 0.08


def test_a_rule_that_is_on_is_right_in_eight_of_ten_cases() -> None:
    every = [one for name in (*ENGLISH, *ENGLISH_MEASURED) for one in answered(name)]
    wrong = {rule for rule, (_n, flawed, _kind, _recall) in of_rules(every).items() if flawed < 0.8}
    assert wrong == set()


def test_the_sets_are_large_and_of_all_steps() -> None:
    every = [load(name) for name in (*ENGLISH, *ENGLISH_MEASURED)]
    assert sum(map(len, every)) >= 1200
    assert all(len({one.step for one in sentences}) == len(Step) for sentences in every)
    texts = [one.text.casefold() for sentences in every for one in sentences]
    assert len(set(texts)) == len(texts)


def test_no_model_of_a_situation_stands_out() -> None:
    asked = [
        (situation.id, step.name, one.rule)
        for situation in load_situations(paths.resources(), "en").all
        for model in situation.model
        for step in Step
        for one in CHECKER.check(step, model.of(step))
        if one.severity is Severity.ATTENTION
    ]
    assert asked == []


def test_most_of_the_flawed_lines_of_the_situations_stand_out() -> None:
    lines = [
        (flawed.step, flawed.text)
        for situation in load_situations(paths.resources(), "en").all
        for flawed in situation.flawed
    ]
    silent = [one for one in lines if not CHECKER.check(*one)]
    assert len(silent) <= len(lines) / 10


@pytest.mark.parametrize(("rule", "letter", "flawed", "good"), FOUND)
def test_each_rule_finds_its_own_and_leaves_what_is_near(
    rule: str, letter: str, flawed: str, good: str
) -> None:
    told = [
        {one.rule for one in CHECKER.check(Step.of_letter(letter), text)} for text in (flawed, good)
    ]
    assert rule in told[0]
    assert rule not in told[1]


@pytest.mark.parametrize("text", DANGER)
def test_danger_in_an_own_situation_gets_no_coaching(text: str) -> None:
    assert [one.rule for one in CHECKER.check(Step.SENSE, text, own=True)] == ["G1"]


@pytest.mark.parametrize("text", NO_DANGER)
def test_words_of_danger_may_be_harmless(text: str) -> None:
    assert "G1" not in [one.rule for one in CHECKER.check(Step.CONNECT, text, own=True)]


def test_a_good_sentence_may_get_a_compliment_for_each_step() -> None:
    texts = [
        "You're sitting under the table and your knees are wet.",
        "Maybe you miss her.",
        "In ten minutes we're going to the park.",
        "Put the cup on the table, I'll get the cloth.",
    ]
    told = [
        [one.rule for one in CHECKER.check(step, text)]
        for step, text in zip(Step, texts, strict=True)
    ]
    assert told == [["A+"], ["S+"], ["St+"], ["O+"]]


def test_what_follows_a_colon_is_the_childs_to_the_end() -> None:
    said = "You say: why do I always have to do everything, and why not her."
    assert [one.rule for one in CHECKER.check(Step.CONNECT, said)] == ["A+"]
    thought = "Maybe you thought: if I go, nobody can send me away."
    assert [one.rule for one in CHECKER.check(Step.SENSE, thought)] == ["S+"]
    # A comma ends what is said.
    assert [one.rule for one in CHECKER.check(Step.CONNECT, "You say no, why is that.")] == ["W1"]


@pytest.mark.parametrize(
    ("letter", "text"),
    [
        ("T", "Once more past the ducks, and then it's time for bed."),
        ("O", "We'll throw it once more and then you catch."),
        ("S", "That seems a lot all at once."),
        ("A", "You took your plate and put it on the floor."),
        ("A", "Your arm's in the wrong sleeve."),
        ("T", "I'll come and sit on the landing until you're asleep."),
        ("T", "You don't lose your outing because you were angry."),
        ("S", "I used to cry about that too when I was ten."),
    ],
)
def test_what_only_looks_like_a_threat_an_order_or_a_judgement_passes(
    letter: str, text: str
) -> None:
    signals = CHECKER.check(Step.of_letter(letter), text)
    assert [one for one in signals if one.severity is Severity.ATTENTION] == []


def test_examples_would_pass_themselves() -> None:
    asked = [
        (rule.id, step.name, rule.example)
        for rule in RULES.rules
        for step in rule.steps
        if len(rule.steps) == 1
        and rule.example
        and any(one.severity is Severity.ATTENTION for one in CHECKER.check(step, rule.example))
    ]
    assert asked == []


def _shape(language: str) -> list[tuple[str, object]]:
    file = paths.resources() / "trainer" / language / "exercises.toml"
    return list(_keys(tomllib.loads(file.read_text(encoding="utf-8"))))


def _keys(table: Mapping[str, object], before: str = "") -> Iterator[tuple[str, object]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _keys(value, f"{before}{key}.")
        elif key == "claims":
            yield before + key, value
        else:
            yield before + key, len(value) if isinstance(value, list) else 1
