"""The diary itself: writing and reading it, its children, and what goes in and out of it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING

from thop_desktop.app.once import Once
from thop_desktop.app.part import Makers, Part
from thop_desktop.languages import FIRST_LANGUAGE, Subject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from thop_desktop.app.access_part import AccessPart
    from thop_desktop.app.links_part import LinksPart
    from thop_desktop.app.shared import Shared
    from thop_desktop.content.diary_templates import Template
    from thop_desktop.ui.diary_names import DiaryWords
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.private_rooms import PrivateRooms
    from thop_desktop.writing.tools import WritingTools


class DiaryPart(Part):
    """The pages of the open diary, and the words that they need."""

    private_rooms = (
        "diary", "diary-patterns", "diary-settings", "diary-children", "diary-erase",
        "diary-export", "diary-import",
    )  # fmt: skip

    def __init__(self, shared: Shared, access: AccessPart, links: LinksPart) -> None:
        """Read nothing yet.

        Args:
            shared: what every part works with.
            access: the way into the diary.
            links: what finds pages of the book for an entry.

        Attributes:
            stop_words: words in lower case that tell nothing.
        """
        self._shared, self._access, self._links = shared, access, links
        self.stop_words = Once(self._load_stop_words)
        # For one language at a time.
        self._tools: Callable[[str], WritingTools] = lru_cache(maxsize=1)(self._make_tools)
        # One look at a time.
        self._pages: Callable[[Look], PrivateRooms] = lru_cache(maxsize=1)(self._make_pages)

    def makers(self, look: Look) -> Makers:
        """The pages of the open diary; while it is locked, the way in."""

        def lazily(room: str) -> Callable[[], QWidget]:
            return lambda: self._pages(look).makers()[room]()

        return {room: lazily(room) for room in self.private_rooms}

    def plans(self, look: Look) -> QWidget | None:
        """The plans of one sentence for the start page; None while the diary is locked."""
        return self._pages(look).plans() if self._access.open_keeper is not None else None

    def _make_pages(self, look: Look) -> PrivateRooms:
        from thop_desktop.ui.private_rooms import PrivateParts, PrivateRooms

        shared, access = self._shared, self._access
        parts = PrivateParts(
            look=look,
            keeper=access.keeper(),
            profiles=access.profiles(),
            way_in=access.way_in(look),
            dialogs=shared.dialogs,
            paper=shared.paper,
            clock=shared.clock,
            go=shared.go,
            retarget=shared.window.history.retarget,
            diary_words=self._diary_words,
            stop_words=self.stop_words,
            forget_rooms=access.forget_rooms,
        )
        return PrivateRooms(parts)

    def _diary_words(self) -> DiaryWords:
        from thop_desktop.content.diary_templates import load_templates
        from thop_desktop.content.writing_guide import load_writing_guide
        from thop_desktop.errors import ContentError
        from thop_desktop.ui.diary_names import AREA_TERMS, DiaryWords

        shared, guide = self._shared, None
        templates: tuple[Template, ...] = ()
        with suppress(ContentError):  # writing goes on without
            language = shared.told_in.of(Subject.DIARY)
            templates = load_templates(shared.resources, language)
            guide = load_writing_guide(shared.resources, language)
        terms = shared.book().terms
        areas = {area: terms[term].short for area, term in AREA_TERMS.items() if term in terms}
        return DiaryWords(
            templates, areas, self._links.sources(), guide, self._tools(shared.language)
        )

    def _load_stop_words(self) -> frozenset[str]:
        from thop_desktop.content.synonyms import load_synonyms
        from thop_desktop.errors import ContentError

        words: set[str] = set()
        # People write in whatever language they like.
        for language in self._shared.languages:
            with suppress(ContentError):  # counting goes on with them
                words |= load_synonyms(self._shared.resources, language).rules.stop
        return frozenset(words)

    def _make_tools(self, interface: str) -> WritingTools:
        from thop_desktop.writing.tools import WritingTools

        return WritingTools(self._shared.resources, FIRST_LANGUAGE, spelled=interface)
