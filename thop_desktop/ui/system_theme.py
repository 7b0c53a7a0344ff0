"""The theme that goes with the colours of the system."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from thop_desktop.ui.themes import CONTRAST, CONTRAST_DARK, DARK, LIGHT, Theme


def system_theme(app: QApplication) -> Theme:
    """Dark or light, and with high contrast where the system asks for that.

    Args:
        app: the QApplication.
    """
    hints = QGuiApplication.styleHints()
    scheme = hints.colorScheme()
    if hints.accessibility().contrastPreference() != Qt.ContrastPreference.HighContrast:
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    dark = scheme == Qt.ColorScheme.Dark
    if scheme == Qt.ColorScheme.Unknown:
        # Windows has high contrast in colours of the user's own, and Qt then tells no scheme.
        dark = _is_dark(app)
    return CONTRAST_DARK if dark else CONTRAST


def _is_dark(app: QApplication) -> bool:
    """Whether the system's own window is darker than its words."""
    worn = app.palette()
    app.setPalette(QPalette())
    own = app.palette()
    app.setPalette(worn)
    return own.window().color().lightness() < own.windowText().color().lightness()
