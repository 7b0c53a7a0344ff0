"""The palette and the one style sheet, both made from the look."""

from string import Template

from PySide6.QtGui import QColor, QPalette

from thop_desktop.ui.look import Look
from thop_desktop.ui.mirror import is_mirrored
from thop_desktop.ui.themes import Theme

# Sizes in ${...px} grow with the text size; colours are roles of the theme.
SHEET = Template("""
QToolTip { background: ${surface}; color: ${ink}; border: 1px solid ${edge}; padding: ${p8}px; }
#window, #page, #column { background: ${paper}; }
QScrollArea { background: ${paper}; border: none; }


QPushButton { border-radius: ${r9}px; padding: ${p8}px ${p16}px; min-height: ${h20}px;
  border: 1px solid ${edge}; background: ${surface}; color: ${ink}; }
QPushButton[emphasis="large"] { min-height: ${h32}px; }
QPushButton:hover { background: ${hover}; }
QPushButton:focus { outline: none; }
QPushButton:disabled { color: ${quiet}; border: 1px dashed ${edge}; }
QPushButton[kind="primary"] { background: ${main}; border-color: ${main}; color: ${on_main}; }
QPushButton[kind="primary"]:hover { background: ${main_hover}; }
QPushButton[kind="primary"]:disabled { background: ${hover}; color: ${quiet};
  border: 1px dashed ${edge}; }
QPushButton[kind="warm"] { background: ${accent_soft}; border-color: ${accent_edge};
  color: ${accent}; }
QPushButton[kind="warm"]:hover { border-color: ${accent}; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: ${main};
  padding: ${p8}px ${p8}px; }
QPushButton[kind="quiet"]:hover { background: ${main_soft}; }
QPushButton[kind="quiet"]:checked { background: ${main_soft}; border-color: ${main}; }
QPushButton[kind="quiet"]:disabled { color: ${quiet}; border-color: transparent;
  font-weight: 400; text-decoration: none; }
QPushButton[kind="link"] { background: transparent; border: none; color: ${main};
  text-align: left; padding: ${p4}px 0px; min-height: 0px; }
QPushButton[kind="link"][bare="true"], QPushButton[kind="quiet"][bare="true"],
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:disabled { border: none; color: ${quiet}; text-decoration: none; }
QPushButton[kind="contents"] { background: transparent; border: none; border-radius: 0px;
  border-${begin}: 2px solid ${hairline}; color: ${quiet}; text-align: left; min-height: 0px;
  padding: ${p4}px ${p12}px; }
QPushButton[kind="contents"]:hover { color: ${main}; }
QPushButton[kind="contents"]:checked { border-${begin}: 4px solid ${main}; color: ${ink};
  padding-${begin}: ${p10}px; }

QLineEdit, QPlainTextEdit { background: ${surface}; color: ${ink}; border: 1px solid ${edge};
  border-radius: ${r9}px; padding: ${p8}px ${p12}px; placeholder-text-color: ${quiet};
  selection-background-color: ${main_mid}; selection-color: ${on_mid}; }
QLineEdit:focus { border: 2px solid ${main}; padding: ${p7}px ${p11}px; }

QLineEdit:disabled { color: ${quiet}; border: 1px dashed ${edge}; }
QProgressBar { background: ${hairline}; border: none; border-radius: 2px; }
QProgressBar::chunk { background: ${main}; border-radius: 2px; }

QRadioButton { spacing: ${p8}px; padding: ${p4}px; color: ${ink}; background: transparent; }
QRadioButton::indicator { width: ${h14}px; height: ${h14}px; border-radius: ${r8}px;
  border: 2px solid ${edge}; background: ${surface}; }
QRadioButton::indicator:checked { border: 2px solid ${main};
  background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 ${main}, stop: 0.55 ${main}, stop: 0.65 ${surface}, stop: 1 ${surface}); }
QRadioButton::indicator:hover { border-color: ${main}; }
QRadioButton:disabled { color: ${quiet}; }
QRadioButton::indicator:disabled { border: 2px dotted ${edge}; }
QRadioButton::indicator:checked:disabled { border: 2px dotted ${quiet};
  background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 ${quiet}, stop: 0.55 ${quiet}, stop: 0.65 ${surface}, stop: 1 ${surface}); }

#bar { background: ${paper}; border-bottom: 1px solid ${hairline}; }
QTextBrowser { background: transparent; border: none; color: ${ink};
  selection-background-color: ${main_mid}; selection-color: ${on_mid}; }
QListView { background: transparent; border: none; outline: none; }

QScrollBar:vertical { background: transparent; width: ${h12}px; margin: 0; }
QScrollBar::handle:vertical { background: ${edge}; border-radius: 4px; min-height: ${h40}px;
  margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; height: 0; width: 0; }
QMenu { background: ${surface}; border: 1px solid ${hairline}; padding: ${p4}px; }
QMenu::item { padding: ${p8}px ${p24}px; border-radius: 4px; border: 1px solid transparent; }
QMenu::item:selected { background: ${main_soft}; color: ${ink}; border-color: ${main}; }
QMenu::item:disabled { color: ${quiet}; font-style: italic; }
QDialog { background: ${paper}; }
""")


def style_sheet(look: Look) -> str:
    """The sheet for the whole program at this look."""
    measures = {f"p{n}": look.space(n) for n in (4, 7, 8, 10, 11, 12, 16, 24)}
    heights = {f"h{n}": look.space(n) for n in (12, 14, 20, 32, 40)}
    # Qt draws square corners where the radius exceeds half the height, so these do not grow.
    radii = {"r9": 9, "r8": look.space(14) // 2 + 2}
    return SHEET.substitute(
        colours(look.theme),
        **measures,
        **heights,
        **radii,
        begin="right" if is_mirrored() else "left",
    )


def colours(theme: Theme) -> dict[str, str]:
    """Every colour that a style sheet can name; also those that follow from others."""
    lifted = QColor(theme.main).lighter(112) if theme.dark else QColor(theme.main).darker(115)
    named = {name.replace("-", "_"): value for name, value in theme.tokens().items()}
    return named | {"main_hover": lifted.name(), "on_mid": theme.on_mid}


def palette(look: Look) -> QPalette:
    """The palette for what a style sheet does not reach: native parts, links, selections."""
    theme = look.theme
    made = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, theme.paper),
        (QPalette.ColorRole.WindowText, theme.ink),
        (QPalette.ColorRole.Base, theme.surface),
        (QPalette.ColorRole.AlternateBase, theme.paper),
        (QPalette.ColorRole.Text, theme.ink),
        (QPalette.ColorRole.PlaceholderText, theme.quiet),
        (QPalette.ColorRole.Button, theme.surface),
        (QPalette.ColorRole.ButtonText, theme.ink),
        (QPalette.ColorRole.ToolTipBase, theme.surface),
        (QPalette.ColorRole.ToolTipText, theme.ink),
        (QPalette.ColorRole.Highlight, theme.main_mid),
        (QPalette.ColorRole.HighlightedText, theme.on_mid),
        (QPalette.ColorRole.Link, theme.main),
        (QPalette.ColorRole.LinkVisited, theme.main),
        (QPalette.ColorRole.Light, theme.surface),
        (QPalette.ColorRole.Mid, theme.hairline),
        (QPalette.ColorRole.Dark, theme.edge),
    ):
        made.setColor(role, QColor(colour))
    return made
