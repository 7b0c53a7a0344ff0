"""Private settings are values by name."""

import pytest

from tests.support.open_database import OpenDatabase
from thop_desktop.store.private_settings import PrivateSettings


@pytest.fixture(name="settings")
def fixture_settings() -> PrivateSettings:
    return PrivateSettings(OpenDatabase())


def test_a_value_is_kept_replaced_and_removed(settings: PrivateSettings) -> None:
    assert settings.get("words") is None
    assert settings.get("words", []) == []
    settings.set("words", ["Vos"])
    settings.set("words", ["Vos", "Uil \ud83d"])
    settings.set("nothing", None)

    assert settings.get("words") == ["Vos", "Uil ?"]
    assert settings.get("nothing", "default") is None
    settings.remove("words")
    settings.remove("words")
    assert settings.get("words") is None


def test_what_is_not_json_or_has_no_name_is_refused(settings: PrivateSettings) -> None:
    with pytest.raises(TypeError):
        settings.set("words", ("Vos",))
    with pytest.raises(ValueError, match="name"):
        settings.set("", 1)
    assert settings.get("words") is None
