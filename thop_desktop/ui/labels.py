"""Words on a page: labels in the theme's styles of lettering."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from thop_desktop.ui.look import BODY_LINE, Look

WRAPPED_STYLES = frozenset({"body", "text", "lead", "reading"})


class Label(QLabel):
    """A piece of text in one style, wrapped where it is running text.

    Screen readers read it as text; it can be selected with the mouse when `selectable`.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        style: str = "body",
        tone: str = "ink",
        *,
        wrap: bool = True,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._percent = look.line_percent(style, BODY_LINE) if style in WRAPPED_STYLES else 0
        self.setFont(look.font(style))
        if tone != "ink":
            # By palette, not by style sheet: sheets are matched against every label at each start.
            toned = self.palette()
            toned.setColor(QPalette.ColorRole.WindowText, look.colour(tone))
            self.setPalette(toned)
        self.setWordWrap(wrap)
        if wrap:
            # Without this a wrapped label claims a width of its own liking.
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.set_words(text)

    def set_words(self, text: str) -> None:
        """Show another text, plain, in the same style."""
        self.setAccessibleName(text)
        if self._percent and self.wordWrap():
            self.setTextFormat(Qt.TextFormat.RichText)
            self.setText(f'<p style="line-height:{self._percent}%; margin:0">{escape(text)}</p>')
        else:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(text)


class IconLabel(QLabel):
    """An icon that only decorates: screen readers pass it by."""

    def __init__(self, look: Look, name: str, role: str = "main", size: int = 20) -> None:
        super().__init__()
        self.setPixmap(look.pixmap(name, role, size))
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.setFixedWidth(look.icon_size(size).width())
