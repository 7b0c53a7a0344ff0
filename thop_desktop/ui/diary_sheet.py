"""The style sheet of the diary's own controls."""

from string import Template

from thop_desktop.ui.look import Look

SHEET = Template("""
QPushButton[kind="chip"], QPushButton[kind="option"] { border-radius: ${r}px;
  padding: ${p5}px ${p10}px; min-height: ${h18}px; border: 1px solid ${edge};
  background: transparent; color: ${ink}; }
QPushButton[kind="chip"][filled="false"] { border-color: ${hairline}; color: ${quiet}; }
QPushButton[kind="chip"][filled="true"] { background: ${main_soft}; border-color: ${main};
  color: ${ink}; font-weight: 600; }
QPushButton[kind="chip"]:hover, QPushButton[kind="option"]:hover { background: ${hover}; }
QPushButton[kind="chip"]:checked { border: 2px solid ${main}; color: ${ink};
  padding: ${p4}px ${p9}px; }
QPushButton[kind="option"] { background: ${surface}; }
QPushButton[kind="option"]:checked { background: ${main_soft}; border: 2px solid ${main};
  padding: ${p4}px ${p9}px; }
QPushButton[kind="day"] { border-radius: ${r8}px; padding: 0px; min-height: ${h32}px;
  border: 1px solid transparent; background: transparent; color: ${quiet}; }
QPushButton[kind="day"][written="true"] { background: ${main_soft}; border-color: ${main_mid};
  color: ${ink}; font-weight: 600; }
QPushButton[kind="day"]:hover:enabled { border-color: ${main}; }
QPushButton[kind="day"]:checked { border: 2px solid ${main}; }
QTextEdit#writing { background: transparent; border: none; padding: 0px; color: ${ink};
  placeholder-text-color: ${quiet};
  selection-background-color: ${main_mid}; selection-color: ${on_mid}; }
QTextEdit#side { background: ${surface}; color: ${ink}; border: 1px solid ${edge};
  border-radius: 9px; padding: ${p7}px ${p12}px ${p5}px; placeholder-text-color: ${quiet};
  selection-background-color: ${main_mid}; selection-color: ${on_mid}; }
QTextEdit#side:focus { border: 2px solid ${main}; padding: ${p6}px ${p11}px ${p4}px; }
QDateEdit, QTimeEdit { background: ${surface}; color: ${ink}; border: 1px solid ${edge};
  border-radius: 9px; padding: ${p5}px ${p8}px; min-height: ${h20}px;
  selection-background-color: ${main_mid}; selection-color: ${on_mid}; }
QDateEdit:focus, QTimeEdit:focus { border: 2px solid ${main}; padding: ${p4}px ${p7}px; }
QDateEdit::up-button, QTimeEdit::up-button, QDateEdit::down-button, QTimeEdit::down-button {
  width: 0px; border: none; }
""")


def diary_sheet(look: Look) -> str:
    """The sheet for the diary's page at this look."""
    theme = look.theme
    colours = {name.replace("-", "_"): value for name, value in theme.tokens().items()}
    measures = {f"p{n}": look.space(n) for n in (4, 5, 6, 7, 8, 9, 10, 11, 12)}
    heights = {f"h{n}": look.space(n) for n in (18, 20, 32)}
    # Qt draws square corners where the radius exceeds half the height.
    radii = {"r": look.space(18) // 2 + look.space(4), "r8": 8}
    return SHEET.substitute(colours, **measures, **heights, **radii, on_mid=theme.on_mid)
