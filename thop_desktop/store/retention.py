"""The reminder to look, twice a year, at what the diary still has to keep."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from thop_desktop.store.own_time import can_be_kept
from thop_desktop.store.private_settings import PrivateSettings
from thop_desktop.store.values import Json

# Under this name in the private settings.
NAME = "retention"
MONTHS = 6
LATER = timedelta(days=7)


@dataclass(frozen=True)
class Retention:
    """When it was last answered whether everything is to be kept.

    Attributes:
        made: when the diary was made.
        answered: when the user last said what to do with it, or None.
        put_off: when the user last said to be asked later, or None.
    """

    made: datetime
    answered: datetime | None = None
    put_off: datetime | None = None

    def is_due(self, now: datetime) -> bool:
        """Whether it is time to ask.

        It is six months after the last answer, or after the diary was made when there is none. A
        moment that lies in the future was told by a clock that was wrong, and does not count:
        otherwise nobody would be asked for as long as the clock was wrong by. A clock that says a
        year that no entry can have is wrong now, and nothing is asked by it.

        Args:
            now: the present, aware; its zone tells where a day begins.
        """
        if not can_be_kept(now):
            return False
        put_off = self._known(self.put_off, now)
        if put_off is not None and now < put_off + LATER:
            return False
        since = self._known(self.answered, now) or self._known(self.made, now)
        if since is None:
            return False
        return now.date() >= months_later(since.astimezone(now.tzinfo).date(), MONTHS)

    def age_in_months(self, now: datetime) -> int:
        """How many whole months the diary is old; 0 when the clock says that it is yet to come."""
        first, day = self.made.astimezone(now.tzinfo).date(), now.date()
        months = 12 * (day.year - first.year) + day.month - first.month
        if months > 0 and day < months_later(first, months):
            months -= 1
        return max(0, months)

    @staticmethod
    def _known(moment: datetime | None, now: datetime) -> datetime | None:
        return None if moment is None or moment > now else moment


def months_later(day: date, months: int) -> date:
    """The same day so many months later; the last of that month where it has no such day."""
    year, month = divmod(12 * day.year + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def read_retention(settings: PrivateSettings, made: datetime) -> Retention:
    """What was answered so far.

    Args:
        settings: of the open diary.
        made: when it was made.
    """
    kept = settings.get(NAME)
    told = kept if isinstance(kept, dict) else {}
    return Retention(made, _moment(told.get("answered")), _moment(told.get("put_off")))


def note_answered(settings: PrivateSettings, now: datetime) -> None:
    """The user said what to do: ask again in six months."""
    settings.set(NAME, {"answered": now.isoformat()})


def note_put_off(settings: PrivateSettings, retention: Retention, now: datetime) -> None:
    """The user wants to be asked later: in a week.

    Args:
        settings: of the open diary.
        retention: what was answered so far.
        now: the present.
    """
    answered = retention.answered
    told: dict[str, Json] = {"put_off": now.isoformat()}
    if answered is not None:
        told["answered"] = answered.isoformat()
    settings.set(NAME, told)


def _moment(text: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return None if moment.utcoffset() is None else moment
