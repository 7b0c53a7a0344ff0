"""The ways between the book and the diary: pages for entries, and entries for pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from thop_desktop.app.once import Once
from thop_desktop.app.part import Part

if TYPE_CHECKING:
    from thop_desktop.app.access_part import AccessPart
    from thop_desktop.app.shared import Shared
    from thop_desktop.content.diary_links import PageWay
    from thop_desktop.ui.keeper import Keeper
    from thop_desktop.ui.suggestion_sources import SuggestionSources
    from thop_desktop.ui.suggestion_ways import DiaryWays


class LinksPart(Part):
    """Has no pages of its own; others show what it finds."""

    def __init__(
        self,
        shared: Shared,
        access: AccessPart,
        note: Callable[[str], str],
        title: Callable[[str], str],
    ) -> None:
        """Find nothing yet.

        Args:
            shared: what every part works with.
            access: the way into the diary.
            note: a quiet line for a page, or ""; "" while the diary is locked.
            title: what an instrument is called; "" where that cannot be read.

        Attributes:
            sources: what finds pages for entries, and entries for pages.
            ways: what leads from a page to the diary.
        """
        self._shared, self._access, self._note, self._title = shared, access, note, title
        self.sources: Once[SuggestionSources] = Once(self._make_sources)
        self.ways: Once[DiaryWays] = Once(self._make_ways)

    def follow(self, keeper: Keeper) -> None:
        """Tell the pages of the book when the diary opens and locks."""
        keeper.changed.connect(self.ways().changed)
        keeper.locking.connect(self.ways().locking)

    def tells_of_danger(self, text: str) -> bool:
        """Whether a word in a text tells of danger."""
        return self.sources().tells_of_danger(text)

    def _make_sources(self) -> SuggestionSources:
        from thop_desktop.ui.suggestion_sources import SuggestionSources

        shared = self._shared
        return SuggestionSources(shared.resources, shared.told_in, shared.languages, shared.book)

    def _make_ways(self) -> DiaryWays:
        from thop_desktop.ui.suggestion_ways import DiaryWays

        return DiaryWays(
            lambda: self.sources().links(), self._count_entries, self._note, self._title
        )

    def _count_entries(self, way: PageWay) -> int:
        """How many entries belong to a page; 0 while the diary is locked or cannot be read."""
        keeper = self._access.open_keeper
        if keeper is None:
            return 0
        from thop_desktop.errors import WorldError
        from thop_desktop.store.diary_search import DiarySearch
        from thop_desktop.ui.suggestion_entries import entries_of

        try:
            return DiarySearch(keeper.vault).count(entries_of(way))
        except WorldError:
            return 0
