"""What somebody did on the page of a result, as long as the program runs."""

from dataclasses import dataclass, field


@dataclass
class ResultMemory:
    """Outlives a page that is made anew for another theme; it is never written anywhere.

    Attributes:
        as_table: the picture is shown as a table.
        chosen: id of a worksheet → what is chosen to try, where no diary keeps that.
    """

    as_table: bool = False
    chosen: dict[str, frozenset[str]] = field(default_factory=dict, repr=False)

    def turn(self, as_table: bool) -> None:
        """Remember how the picture is shown."""
        self.as_table = as_table
