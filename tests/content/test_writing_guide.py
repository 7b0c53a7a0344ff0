"""The help to keep things apart is there in both languages, and says the same things."""

from pathlib import Path

import pytest

from thop_desktop.content.writing_guide import load_writing_guide
from thop_desktop.errors import ContentError


def test_both_languages_keep_the_same_things_apart(resources: Path) -> None:
    dutch, english = (load_writing_guide(resources, language) for language in ("nl", "en"))
    assert [part.id for part in dutch.parts] == ["fact", "feeling", "done"]
    assert [part.id for part in english.parts] == ["fact", "feeling", "done"]
    assert "gok" in dutch.guess
    assert "\n" not in dutch.guess


def test_its_sentences_are_short(resources: Path) -> None:
    guide = load_writing_guide(resources, "nl")
    texts = [guide.guess, *(one for part in guide.parts for one in (part.question, part.example))]
    for text in texts:
        for sentence in text.replace("?", ".").split("."):
            assert len(sentence.split()) <= 12, sentence


def test_what_is_missing_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "diary"
    folder.mkdir()
    (folder / "nl.toml").write_text('[[apart]]\nid = "fact"\n', encoding="utf-8")
    with pytest.raises(ContentError, match="word"):
        load_writing_guide(tmp_path, "nl")
