"""Makes the pages of the open diary; while it is locked, the way into it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from thop_desktop.ui.place import Place

if TYPE_CHECKING:
    from thop_desktop.store.filters import Filters
    from thop_desktop.ui.diary_names import DiaryWords
    from thop_desktop.ui.door import Door
    from thop_desktop.ui.keeper import Keeper
    from thop_desktop.ui.look import Look
    from thop_desktop.ui.paper import SheetPaper
    from thop_desktop.ui.profiles_desk import ProfilesDesk
    from thop_desktop.ui.way_in import WayIn
    from thop_desktop.writing.personal import PersonalFinder


@dataclass(frozen=True)
class PrivateParts:
    """What the pages need.

    Attributes:
        look: theme and text size.
        keeper: the diary's door.
        profiles: which diary the door leads to.
        way_in: what comes before the open diary.
        dialogs: the door for questions and errors.
        paper: where a text can go besides the screen.
        clock: tells the local time.
        go: opens a place.
        retarget: the present place shows something else.
        diary_words: beginnings for an entry, and what the areas are.
        stop_words: words that tell nothing by themselves.
        forget_rooms: lets all pages of the diary but the present one be made anew when they are
            next opened, and forgets the way back to them.
    """

    look: Look
    keeper: Keeper
    profiles: ProfilesDesk
    way_in: WayIn
    dialogs: Callable[[], Door]
    paper: Callable[[], SheetPaper]
    clock: Callable[[], datetime]
    go: Callable[[Place], object]
    retarget: Callable[[str], object]
    diary_words: Callable[[], DiaryWords]
    stop_words: Callable[[], frozenset[str]]
    forget_rooms: Callable[[], object]


class PrivateRooms:
    """Knows how to make them; each is imported when it is first opened."""

    def __init__(self, parts: PrivateParts) -> None:
        """Begin with nothing asked of the diary.

        Args:
            parts: what the pages need.
        """
        self._parts = parts
        self._asked: Filters | None = None

    def makers(self) -> Mapping[str, Callable[[], QWidget]]:
        """Name of each room → what makes its page, or the way in."""
        pages = {
            "diary": self._diary,
            "diary-settings": self._manage,
            "diary-patterns": self._patterns,
            "diary-children": self._children,
            "diary-erase": self._erase,
            "diary-export": self._take_along,
            "diary-import": self._bring_in,
        }
        return {room: self._parts.way_in.behind(make) for room, make in pages.items()}

    def plans(self) -> QWidget:
        """The plans of one sentence, of a diary that is open."""
        from thop_desktop.ui.diary_guard import DiaryGuard
        from thop_desktop.ui.plan_list import PlanList

        parts = self._parts
        return PlanList(parts.look, parts.keeper, DiaryGuard(parts.dialogs()), parts.clock)

    def _diary(self) -> QWidget:
        from thop_desktop.ui.diary_page import DiaryPage

        parts = self._parts
        return DiaryPage(
            parts.look,
            parts.keeper,
            parts.dialogs(),
            clock=parts.clock,
            go=parts.go,
            retarget=parts.retarget,
            words=parts.diary_words(),
            take_asked=self._take_asked,
        )

    def _manage(self) -> QWidget:
        """Passphrase, recovery code, backups and removal."""
        from thop_desktop.ui.manage_diary_page import ManageDiaryPage

        parts = self._parts
        return ManageDiaryPage(
            parts.look,
            parts.keeper,
            parts.dialogs(),
            clock=parts.clock,
            go=parts.go,
            profiles=parts.profiles,
        )

    def _children(self) -> QWidget:
        from thop_desktop.ui.children_page import ChildrenPage

        parts = self._parts
        return ChildrenPage(
            parts.look,
            parts.keeper,
            parts.dialogs(),
            clock=parts.clock,
            go=parts.go,
            forget_rooms=parts.forget_rooms,
        )

    def _erase(self) -> QWidget:
        from thop_desktop.ui.erase_page import ErasePage

        parts = self._parts
        return ErasePage(
            parts.look,
            parts.keeper,
            parts.dialogs(),
            clock=parts.clock,
            go=parts.go,
            forget_rooms=parts.forget_rooms,
        )

    def _take_along(self) -> QWidget:
        """What leaves the diary on purpose."""
        parts = self._parts
        if not parts.keeper.machine.export_allowed:
            from thop_desktop.ui.export_off_page import ExportOffPage

            return ExportOffPage(parts.look, parts.go)
        from thop_desktop.ui.export_page import ExportPage

        return ExportPage(
            parts.look,
            parts.keeper,
            parts.dialogs(),
            parts.paper(),
            clock=parts.clock,
            go=parts.go,
            finder=self._finder,
            stop_words=parts.stop_words,
        )

    def _bring_in(self) -> QWidget:
        """What comes in from other files."""
        from thop_desktop.ui.import_page import ImportPage

        parts = self._parts
        return ImportPage(
            parts.look,
            parts.keeper,
            parts.dialogs(),
            clock=parts.clock,
            go=parts.go,
            came_in=parts.forget_rooms,
        )

    def _patterns(self) -> QWidget:
        """What shows in many entries."""
        from thop_desktop.ui.patterns_page import PatternsPage

        parts = self._parts
        sources = parts.diary_words().sources
        return PatternsPage(
            parts.look,
            parts.keeper,
            parts.dialogs(),
            clock=parts.clock,
            go=parts.go,
            show_entries=self._show_entries,
            stop_words=parts.stop_words,
            title_of=sources.title_of if sources else lambda _page: "",
        )

    def _finder(self) -> PersonalFinder | None:
        from thop_desktop.errors import ContentError

        tools = self._parts.diary_words().tools
        if tools is None:
            return None
        try:
            return tools.finder
        except ContentError:
            return None  # it can be done by hand

    def _show_entries(self, filters: Filters) -> None:
        self._asked = filters
        self._parts.go(Place("diary"))

    def _take_asked(self) -> Filters | None:
        asked, self._asked = self._asked, None
        return asked
