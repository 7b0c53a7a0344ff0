"""What is remembered about the window, also when its file is damaged or hostile."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QSettings

from thop_desktop.ui.preferences import FILE_NAME, FOLLOW_SYSTEM, LARGEST, SMALLEST, Preferences
from thop_desktop.ui.themes import THEMES

LANGUAGES = ("nl", "en")
# Qt says on stderr that it does not know a type, and goes on without the value.
qt_may_grumble = pytest.mark.qt_log_ignore("QVariant::load", extend=True)
PICKLED = rb"@PyObject(\x80\x4\x95\x1e\0\0\0\0\0\0\0\x8c\x5posix\x8c\x6system\x93\x8c\x4true\x85R.)"


def preferences(folder: Path) -> Preferences:
    return Preferences(folder, LANGUAGES)


def write(folder: Path, content: bytes) -> None:
    (folder / FILE_NAME).write_bytes(content)


def check_sound(made: Preferences) -> None:
    assert made.theme in {*THEMES, FOLLOW_SYSTEM}
    assert SMALLEST <= made.text_percent <= LARGEST
    assert made.text_percent % 10 == 0
    assert made.language in LANGUAGES
    assert made.gate_accepted in (True, False)
    assert isinstance(made.window_geometry, QByteArray)


def test_a_new_user_gets_dutch_the_system_colours_and_normal_text(tmp_path: Path) -> None:
    made = preferences(tmp_path)
    assert (made.language, made.theme, made.text_percent) == ("nl", FOLLOW_SYSTEM, 100)
    assert not made.gate_accepted
    assert made.window_geometry.isEmpty()


def test_everything_chosen_is_there_in_the_next_run(tmp_path: Path) -> None:
    made = preferences(tmp_path)
    made.theme, made.language, made.text_percent = "contrast", "en", 150
    made.gate_accepted = True
    made.window_geometry = QByteArray(b"\x01\x00place")
    del made
    again = preferences(tmp_path)
    assert (again.theme, again.language, again.text_percent) == ("contrast", "en", 150)
    assert again.gate_accepted
    assert again.window_geometry == QByteArray(b"\x01\x00place")


def test_the_acceptance_can_be_taken_back(tmp_path: Path) -> None:
    made = preferences(tmp_path)
    made.gate_accepted = True
    made.gate_accepted = False
    assert not preferences(tmp_path).gate_accepted


@pytest.mark.parametrize(
    ("line", "name", "expected"),
    [
        (b"theme=neon", "theme", FOLLOW_SYSTEM),
        (b"theme=", "theme", FOLLOW_SYSTEM),
        (b"theme=light, dark", "theme", FOLLOW_SYSTEM),
        (b"language=../../etc", "language", "nl"),
        (b"language=fr", "language", "nl"),
        (b"text_percent=large", "text_percent", 100),
        (b"text_percent=-5", "text_percent", SMALLEST),
        (b"text_percent=99999999999999999999999", "text_percent", LARGEST),
        (b"text_percent=113", "text_percent", 110),
        (b"text_percent=1e2", "text_percent", 100),
        (b"gate_accepted=true", "gate_accepted", False),
        (b"window_geometry=@Rect(0 0 1 1)", "window_geometry", QByteArray()),
    ],
)
def test_a_value_that_makes_no_sense_gives_the_usual_one(
    tmp_path: Path, line: bytes, name: str, expected: object
) -> None:
    write(tmp_path, b"[General]\n" + line + b"\n")
    made = preferences(tmp_path)
    assert getattr(made, name) == expected
    check_sound(made)


@settings(
    derandomize=True, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@example(b"")
@example(b"\x00" * 100)
@example(b"[General]\ntheme=@Invalid()\ntext_percent=@Variant(\\0\\0\\0\\x7f)\n")
@example(b"[General\ntheme=dark\n=\n==\n[]")
@given(st.binary(max_size=300))
def test_no_file_however_damaged_breaks_anything(tmp_path: Path, content: bytes) -> None:
    write(tmp_path, content)
    check_sound(preferences(tmp_path))


class RunsSomething:
    """A Python object that, once it is unpickled, has made a file."""

    def __init__(self, made: Path) -> None:
        self._made = made

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return Path.touch, (self._made,)


def test_the_file_cannot_make_the_program_run_something(tmp_path: Path) -> None:
    planted = tmp_path / "planted"
    source = QSettings(str(tmp_path / "source.ini"), QSettings.Format.IniFormat)
    # In a dict, because that is what PySide pickles.
    source.setValue("theme", {"a": RunsSomething(planted), 1: 2})
    source.sync()
    hostile = (tmp_path / "source.ini").read_bytes()
    # First that it bites at all: else this test would prove nothing.
    (tmp_path / "control.ini").write_bytes(hostile)
    QSettings(str(tmp_path / "control.ini"), QSettings.Format.IniFormat).value("theme")
    assert planted.exists()
    planted.unlink()
    for name, disguised in (
        ("plain", hostile),
        ("escaped", hostile.replace(b"@Variant", rb"\x40V\x61riant")),
    ):
        folder = tmp_path / name
        folder.mkdir()
        write(folder, disguised)
        check_sound(preferences(folder))
        assert not planted.exists()


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    in_the_way = tmp_path / "home"
    in_the_way.write_text("a file where the folder should be", encoding="utf-8")
    made = preferences(in_the_way)
    made.theme = "dark"
    assert made.theme == "dark"
    del made
    assert preferences(in_the_way).theme == FOLLOW_SYSTEM
