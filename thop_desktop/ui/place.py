"""Where the user is in the window, and the way back."""

from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Spot:
    """How far a text is scrolled, so told that it holds in another language or size too.

    Attributes:
        heading: anchor of the last heading above; "" before the first one.
        number: which heading that is, from 1; 0 before the first one.
        part: how far it is from there to the next heading, from 0 to 1.
        height: of the whole text in pixels; while that is the same, so are all places in it.
    """

    heading: str
    number: int
    part: float
    height: int


@dataclass(frozen=True)
class Place:
    """One thing that the window can show.

    Attributes:
        room: name of the page of the window, such as "today", "read", "article" or "help".
        target: what it shows: id of an article or term, or the words searched for.
        anchor: heading to start at.
        scroll: how far it is scrolled, in pixels; kept when the place is left.
        spot: the same for a text, told by its headings; None for other pages.
    """

    room: str
    target: str = ""
    anchor: str = ""
    scroll: int = 0
    spot: Spot | None = field(default=None, compare=False)

    def is_same_page(self, other: "Place") -> bool:
        """Whether only the spot on the page differs."""
        return (self.room, self.target) == (other.room, other.target)


@dataclass
class History:
    """The places visited in this run, with a present one; it lives in memory only."""

    present: Place
    _past: list[Place] = field(default_factory=list)
    _future: list[Place] = field(default_factory=list)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before the present one."""
        return bool(self._past)

    @property
    def can_go_forward(self) -> bool:
        """Whether the user went back and could return."""
        return bool(self._future)

    def leave_at(self, scroll: int, spot: Spot | None = None) -> None:
        """Remember how far the present place is scrolled."""
        self.present = replace(self.present, scroll=scroll, spot=spot)

    def retarget(self, target: str) -> None:
        """The present place now shows something else, such as other words searched for."""
        self.present = replace(self.present, target=target)

    def visit(self, place: Place) -> None:
        """Go somewhere new; the way forward ends here."""
        if place == self.present:
            return
        self._past.append(self.present)
        self._future.clear()
        self.present = place

    def back(self) -> Place:
        """Go to the place before and return it; stay where there is none."""
        if self._past:
            self._future.append(self.present)
            self.present = self._past.pop()
        return self.present

    def forward(self) -> Place:
        """Go to the place that was gone back from and return it; stay where there is none."""
        if self._future:
            self._past.append(self.present)
            self.present = self._future.pop()
        return self.present

    def forget(self, room: str) -> None:
        """Forget what was shown in a room: what is left of it is that it was there."""
        self._past = [_without_target(place, room) for place in self._past]
        self._future = [_without_target(place, room) for place in self._future]
        self.present = _without_target(self.present, room)

    def begin_anew(self, place: Place) -> None:
        """Forget every place: somebody else goes on from here."""
        self._past, self._future, self.present = [], [], place

    def last_read(self) -> Place | None:
        """The article that was read last in this run, or None."""
        for place in reversed([*self._past, self.present]):
            if place.room == "article":
                return place
        return None


def _without_target(place: Place, room: str) -> Place:
    return Place(room) if place.room == room else place
