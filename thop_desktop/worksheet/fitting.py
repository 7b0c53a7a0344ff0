"""Whether the worksheet fits a child at all."""

from datetime import date

# Below this the cards are what children of that age do anyway; the Dutch guideline on attachment
# problems begins at this age as well (richtlijnenjeugdhulp.nl).
YOUNGEST = 3


def is_too_young(age: int | None, told: date, today: date) -> bool:
    """Whether a child is younger than three, as far as that is known.

    Args:
        age: in whole years, as it was told, or None when it was not.
        told: the day on which it was told.
        today: the present day.
    """
    if age is None:
        return False
    birthdays = today.year - told.year - ((today.month, today.day) < (told.month, told.day))
    return age + max(0, birthdays) < YOUNGEST
