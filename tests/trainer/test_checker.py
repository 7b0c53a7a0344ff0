"""What the checker says of a sentence, and what it lets pass."""

import json
import runpy
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thop_desktop import paths
from thop_desktop.trainer import checker as checker_module
from thop_desktop.trainer.checker import Checker, Signal
from thop_desktop.trainer.rules import Severity, load_rules
from thop_desktop.trainer.steps import Step

RULES = load_rules(paths.resources(), "nl")
CHECKER = Checker(RULES)
LIKELY = (
    *("je", "jij", "waarom", "anders", "maar", "niet", "dan", "nooit", "ik", "als", "ga", "zo"),
    *("hoor", ",", ".", "?", "!", "'", '"', "«"),
)
# What a rule finds: its id, the letter of the step and a sentence.
FOUND = [
    ("C2", "A", "De koelkast staat open, die mag nu dicht."),
    ("J2", "A", "Je gooit je bord om, zo zit jij in elkaar."),
    ("J2", "A", "Je zit op de gang, en terecht."),
    ("W1", "A", "Waarom doe je dat nou?"),
    ("W1", "A", "Leg mij eens uit hoe die koekjes in jouw bed terechtkomen."),
    ("W1", "S", "Je voelt je rot. Vertel, waar komt dat vandaan?"),
    ("W2", "A", "Heb jij je tanden al gepoetst?"),
    ("W2", "A", "wie had de schaar"),
    ("W2", "A", "Dat is een grote berg was, hè?"),
    ("J1", "A", "Wat een bende hier zeg."),
    ("J1", "A", "Ik word hier zo moe van."),
    ("J1", "T", "Het is zeven uur en jij hebt weer niks gedaan, alweer."),
    ("J2", "A", "Je doet het om mij op de kast te krijgen."),
    ("J2", "S", "Je wilt aandacht, dat snap ik."),
    ("J3", "A", "Jouw zusje zit wel gewoon aan tafel."),
    ("J3", "T", "Je bent elf, en kinderen van elf kunnen dit."),
    ("J4", "S", "Ik weet precies wat jij voelt."),
    ("C2", "A", "Stop met dat getik op tafel, Ravi."),
    ("C2", "A", "Ik zie tranen, veeg ze even af."),
    ("C1", "S", "Ik snap dat je teleurgesteld bent, maar regels zijn regels."),
    ("T1", "T", "Nog één keer en je gaat naar je kamer."),
    ("T1", "O", "trek je schoenen aan anders gaan we zonder jou"),
    ("T1", "O", "Ga naar de gang tot je weer lief bent."),
    ("T1", "O", "Hup, naar de gang."),
    ("T2", "O", "Als je nu lief meeloopt, krijg je straks een ijsje."),
    ("N2", "S", "Zo erg is het niet, het was maar een visje."),
    ("N2", "A", "Stel je niet zo aan met die mouw."),
    ("N3", "S", "De bus rijdt om acht uur."),
    ("A0", "A", "Tja, dat dus."),
    ("X1", "A", "O fijn, een zwembad in de gang."),
    ("V1", "O", "Denk er maar eens goed over na."),
    ("V1", "O", "Gedraag je."),
    ("V1", "T", "Omdat ik het zeg."),
    ("V1", "T", "Zo doen we dat hier."),
    ("R1", "O", "Ik blijf je vasthouden tot je rustig bent."),
    ("P1", "A", "Ik zie je jas op de grond en je tas in de gang en je bord " * 2),
]
# What must get no point of attention, with the word that might have misled a rule.
PASSED = [
    ("A", "Er ligt een heleboel lego op de trap."),
    ("A", "Je vraagt je af waarom de hond niet mee mag."),
    ("A", "Jij roept 'ik ga nooit meer naar zwemles' en je tas ligt in de hal."),
    ("A", "Jij zegt dat het mijn schuld is, en je gooit je pet neer."),
    ("A", "Op je hand staat met pen “stom kind”."),
    ("A", "Je eet niet en je schuift de boontjes naar de rand van je bord."),
    ("S", "Je vraagt je misschien af waarom oma in het ziekenhuis ligt."),
    ("S", "Volgens mij wil je niet stoppen met spelen."),
    ("S", "Ik snap dat je dat stom vindt."),
    ("S", "Je wilde wel mee, maar je durfde niet, denk ik."),
    ("T", "De bus moet zo komen."),
    ("T", "De bus moet zo komen, hij rijdt om tien over acht."),
    ("T", "Als je de kraan verder opendraait, dan loopt het bad over."),
    ("T", "Anders dan gisteren eten we vandaag om zes uur."),
    ("T", "Ik moet even naar boven, over vijf minuten ben ik terug."),
    ("O", "Zal ik de eerste sok voor je openhouden?"),
    ("O", "Zullen we samen naar beneden lopen?"),
    ("O", "Wil je links of rechts van mij zitten?"),
    ("O", "Je hoeft niet alles op te ruimen. Jij doet de auto's en ik doe de rest."),
    ("S", "Misschien voelt dit voor jou als straf."),
    ("S", "Jij bent gewoon nieuwsgierig, denk ik."),
    ("S", "Oma snapt het wel."),
    ("A", "Ik kom hier bij je zitten."),
    ("A", "Ik ga even naast je zitten."),
    ("A", "Ik heb gemerkt dat je je jas aan hebt gehouden."),
    ("A", "Moet je kijken, een eekhoorn op het hek."),
    ("A", "Rot op met je soep, hoor ik je zeggen."),
    ("A", "Ga weg jij stomme trut, zei je net."),
    ("A", "Oma ziet je rillen."),
    ("O", "Draag jij dit naar binnen?"),
    ("O", "Meng jij de verf?"),
]
# What is no flaw for sure, and yet gets no compliment.
WITHHELD = [
    ("A", "Ik zie je jas op de grond, aan de kapstok graag."),
    ("A", "Er komt rook uit je kamer en je hebt een aansteker vast."),
    ("S", "Volgens mij baal je flink. Helaas is de winkel dicht."),
    ("S", "Misschien mis je papa. Toch naar bed."),
    ("S", "Ik begrijp dat je het eng vindt. Tanden poetsen."),
    ("T", "Om zes uur gaan we eten, of we bellen oma af."),
    ("T", "Om vier uur komt mama, zij hoort hiervan."),
    ("T", "De tablet blijft vanavond in mijn la."),
    ("O", "Zet je schoenen in de gang, dan mag je verder spelen."),
    ("O", "Pak je tas, we gaan er een mooie dag van maken."),
]

# What cannot wait for coaching, in any order, person and tense.
DANGER = [
    "Hij zei dat hij zichzelf wil doodmaken met een mes",
    "Hij slaat zijn broer",
    "Hij slaat zijn kleine broer elke dag.",
    "Zijn broer heeft hij geslagen.",
    "Ik zag dat hij zijn zusje sloeg.",
    "Ze schopte mij tegen mijn been.",
    "Je hebt Sem geslagen.",
    "Jij slaat je broertje met een stok.",
    "Vader slaat mama.",
    "Mama wordt geslagen door papa.",
    "Hij beet de juf.",
    "Hij heeft zijn groepsgenoot gestompt.",
    "Zij wil niet meer leven.",
    "Ik wou dat ik dood was, zegt ze.",
    "Hij wil er niet meer zijn.",
    "Ze wil een einde aan haar leven maken.",
    "Hij gaat van het dak springen.",
    "Ze heeft zichzelf iets aangedaan.",
    "Ze krast in haar armen.",
    "Hij dreigde met een schaar.",
    "Hij bedreigt de begeleiding.",
    "Ze hebben gevochten op de gang.",
    "Zijn oom zat aan zijn piemel.",
    "Opa heeft haar betast.",
    "Hij is vannacht niet thuisgekomen.",
    "Ze heeft een hele strip paracetamol geslikt.",
    "Hij steekt het gordijn in brand.",
    "Hij probeert zijn zusje te wurgen.",
    "Hij kneep haar keel dicht.",
    "ze slaan elkaar",
    "Omdat hij mij sloeg, stopte ik.",
    "Toen sloeg hij zijn moeder in haar gezicht.",
    "Ze zegt dat haar stiefvader haar slaat.",
    "Hij gooit met stenen naar de kinderen.",
    "Hij ademt niet meer.",
]
# The same words where nobody is in danger.
NO_DANGER = [
    "we slaan deze les over",
    "ik sla het boek open",
    "schiet eens op",
    "Sla maar op dit kussen, ik houd het vast.",
    "Je slaat met je vlakke hand op tafel.",
    "We slaan hem een keertje over.",
    "Schop maar tegen de bal.",
    "Steek je hand maar op.",
    "Hij steekt zijn hand op.",
    "Je steekt je tong uit.",
    "Duw jij de kar, dan trek ik.",
    "Duw maar tegen mijn handen.",
    "Bijt maar in je boterham.",
    "Je trapt op de trappers van je fiets.",
    "In dit huis slaan we niemand.",
    "Je loopt boos naar boven.",
    "Je hebt de hele strip uitgelezen.",
    "Je hebt je boterham niet aangeraakt.",
    "Ik ben moe en wil naar huis.",
    "Je zit op de trap en je huilt.",
    "De klok slaat acht.",
    "Ze slaat de bladzijde om.",
    "Je bijt op je lip.",
    "Om zes uur eten we, jij dekt de tafel.",
    "Haal het raam open.",
    "Ik wil verder met het boek.",
    "Je hoeft niet verder te lezen.",
    "Je wilde niet verder fietsen.",
    "Je vocht tegen je tranen.",
    "De trein komt om acht uur.",
    "We wachten op de trein.",
    "Ik raak je niet aan, ik zit hier.",
    "Geef me een hand.",
    "Je doet jezelf pijn als je zo krabt.",
    "Je springt op de bank.",
    "Je springt van de trap.",
    "Hij duwt zijn bord weg.",
    "Je duwt het bord van je af.",
]


def told(letter: str, text: str, severity: Severity) -> list[str]:
    """The ids of the rules that spoke with this severity."""
    signals = CHECKER.check(Step.of_letter(letter), text)
    return [one.rule for one in signals if one.severity is severity]


@pytest.mark.parametrize(("rule", "letter", "text"), FOUND)
def test_finds_what_asks_for_attention(rule: str, letter: str, text: str) -> None:
    assert rule in told(letter, text, Severity.ATTENTION)


@pytest.mark.parametrize(("letter", "text"), PASSED)
def test_lets_good_sentences_pass(letter: str, text: str) -> None:
    assert told(letter, text, Severity.ATTENTION) == []


@pytest.mark.parametrize(
    ("rule", "letter", "text"),
    [
        ("A+", "A", "Je staat op je sokken bij de deur."),
        ("S+", "S", "Ik begrijp het wel."),
        ("St+", "T", "Over vijf minuten gaan we aan tafel."),
        ("O+", "O", "Pak jij de bezem? Dan hou ik het blik vast."),
    ],
)
def test_says_what_goes_well(rule: str, letter: str, text: str) -> None:
    assert told(letter, text, Severity.PRAISE) == [rule]


@pytest.mark.parametrize(
    ("letter", "text"),
    [
        ("A", "Kom eens weg bij die deur, het is bedtijd."),
        ("O", "Blijf van die klink af."),
        ("T", "Om vijf uur eten we, en daarna nog " + "dit en dat en " * 9),
    ],
)
def test_what_is_no_compliment_for_the_whole_is_none(letter: str, text: str) -> None:
    assert CHECKER.check(Step.of_letter(letter), text)
    assert told(letter, text, Severity.PRAISE) == []


@pytest.mark.parametrize(("letter", "text"), WITHHELD)
def test_a_clause_that_turns_it_withholds_the_compliment(letter: str, text: str) -> None:
    assert told(letter, text, Severity.PRAISE) == []
    assert told(letter, text, Severity.ATTENTION) == []


def test_what_asks_for_attention_leaves_no_compliment() -> None:
    signals = CHECKER.check(Step.SENSE, "Ik snap dat je moe bent, ga nu zitten.")
    assert [one.rule for one in signals] == ["C2"]


def test_beside_a_threat_stands_no_compliment() -> None:
    signals = CHECKER.check(Step.STRUCTURE, "Over vijf minuten ben je je telefoon kwijt.")
    assert [one.rule for one in signals] == ["T1"]


def test_only_a_ban_is_a_tip() -> None:
    assert told("O", "Niet meer met de deuren smijten.", Severity.TIP) == ["N1"]
    assert told("O", "Niet meer met de deuren smijten.", Severity.ATTENTION) == []


def test_one_sign_of_mockery_is_a_tip_and_a_second_asks_for_attention() -> None:
    assert told("T", "Mooi is dat, om zes uur eten we.", Severity.TIP) == ["X1"]
    assert "X1" in told("S", "Ja hoor, knap hoor.", Severity.ATTENTION)


def test_a_question_that_checks_is_only_a_tip() -> None:
    signals = CHECKER.check(Step.CONNECT, "Je rilt. Zie ik het goed?")
    assert [(one.rule, one.severity) for one in signals if one.rule == "W2"] == [
        ("W2", Severity.TIP)
    ]


@pytest.mark.parametrize("text", ["", "   ", "\0", "Ja.", "日本語"])
def test_asks_for_more_when_there_is_little(text: str) -> None:
    assert "E1" in told("T", text, Severity.TIP)
    assert told("T", text, Severity.ATTENTION) == []


@pytest.mark.parametrize(
    "text", ["لماذا تفعل ذلك؟ اذهب إلى غرفتك.", "Зачем ты это делаешь, иди сюда.", "😀 😀 😀 👍🏽"]
)
@pytest.mark.parametrize("step", Step)
def test_what_cannot_be_read_gets_no_point_of_attention(step: Step, text: str) -> None:
    signals = CHECKER.check(step, text)
    assert {one.severity for one in signals} <= {Severity.TIP}


def test_danger_in_an_own_situation_gets_no_coaching() -> None:
    text = "Waarom heb jij dat mes in je hand?"
    signals = CHECKER.check(Step.CONNECT, text, own=True)
    assert [(one.rule, one.kind) for one in signals] == [("G1", "other")]
    assert "Hulp" in signals[0].text
    assert "G1" not in {one.rule for one in CHECKER.check(Step.CONNECT, text)}


@pytest.mark.parametrize(
    "text",
    [
        "Hij wil niet meer leven.",
        "Ze zegt dat ze niet meer wil leven.",
        "Ze snijdt in haar arm.",
        "Hij heeft zichzelf gesneden.",
        "Er komt rook uit zijn kamer.",
        "Ze heeft een aansteker in haar hand.",
        "Ik wil dood, hoor ik je zeggen.",
        "Je zegt 'ik wil dood'.",
    ],
)
def test_danger_is_known_in_more_than_single_words(text: str) -> None:
    assert [one.rule for one in CHECKER.check(Step.SENSE, text, own=True)] == ["G1"]


@pytest.mark.parametrize("text", DANGER)
def test_danger_is_known_in_any_order(text: str) -> None:
    assert [one.rule for one in CHECKER.check(Step.CONNECT, text, own=True)] == ["G1"]


@pytest.mark.parametrize("text", NO_DANGER)
def test_words_of_danger_may_be_harmless(text: str) -> None:
    assert "G1" not in [one.rule for one in CHECKER.check(Step.CONNECT, text, own=True)]


@pytest.mark.parametrize("text", ["Waarom doe je dat?", "We snijden samen het brood."])
def test_an_own_situation_without_danger_is_checked_as_any(text: str) -> None:
    assert CHECKER.check(Step.START, text, own=True) == CHECKER.check(Step.START, text)


@pytest.mark.parametrize(
    ("rule", "text"), [("W1", "Waarom doe je dat nou?"), ("J2", "Je bent een leugenaar.")]
)
def test_each_step_has_a_way_of_its_own_to_say_it(rule: str, text: str) -> None:
    every = [one for step in Step for one in CHECKER.check(step, text) if one.rule == rule]
    assert len({one.text for one in every}) == len({one.example for one in every}) == len(Step)


def test_what_somebody_exclaims_is_told_as_a_judgement() -> None:
    assert told("A", "Wat een druktemaker ben jij.", Severity.ATTENTION) == ["J1"]
    assert told("S", "Wat een sukkel.", Severity.ATTENTION) == ["J1"]


def test_a_point_of_attention_tells_why_and_shows_another_way() -> None:
    for rule, letter, text in FOUND:
        for one in CHECKER.check(Step.of_letter(letter), text):
            assert one.text, rule
            assert one.claim or one.kind == "other", rule
            if one.severity is Severity.ATTENTION:
                assert one.example, rule


def test_examples_would_pass_themselves() -> None:
    asked = [
        (rule.id, rule.example)
        for rule in RULES.rules
        for step in rule.steps
        if len(rule.steps) == 1
        and rule.example
        and any(one.severity is Severity.ATTENTION for one in CHECKER.check(step, rule.example))
    ]
    assert asked == []


@given(
    st.sampled_from(Step),
    st.one_of(
        st.text(max_size=300),
        st.lists(st.sampled_from(LIKELY), max_size=60).map(" ".join),
    ),
    st.booleans(),
)
def test_any_text_gets_few_signals_and_always_the_same(step: Step, text: str, own: bool) -> None:
    signals = CHECKER.check(step, text, own=own)
    counts = dict.fromkeys(Severity, 0)
    for one in signals:
        counts[one.severity] += 1
    assert counts[Severity.ATTENTION] <= 2
    assert counts[Severity.TIP] <= 1
    assert counts[Severity.PRAISE] <= 1
    assert counts[Severity.HINT] == 0
    assert Checker(RULES).check(step, text, own=own) == signals


@pytest.mark.parametrize(
    "text", ["a" * 10_000, "waarom " * 1_500, "'" * 10_000, "je, dan " * 1_250]
)
def test_a_very_long_text_is_answered(text: str) -> None:
    assert all(isinstance(one, Signal) for one in CHECKER.check(Step.STRUCTURE, text))


def test_the_command_prints_a_line_for_each_signal(capsys: pytest.CaptureFixture[str]) -> None:
    assert checker_module.main(["a", "Waarom doe je dat nou?"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(one["rule"], one["kind"], one["severity"]) for one in lines] == [
        ("W1", "why", "let op")
    ]
    assert set(lines[0]) == {"rule", "kind", "severity", "text"}


def test_the_command_is_silent_when_nothing_stands_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert checker_module.main(["T", "De bus moet zo komen."]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("arguments", [[], ["A"], ["X", "Hallo."], ["A", "een", "twee"]])
def test_the_command_refuses_what_is_no_step(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert checker_module.main(arguments) == 2
    answer = capsys.readouterr()
    assert answer.out == ""
    assert answer.err.endswith(".\n")


def test_the_module_is_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["checker", "Q", "Hallo."])
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(checker_module.__file__, run_name="__main__")
    assert ended.value.code == 2
