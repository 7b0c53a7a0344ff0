"""The floor of the start: the smallest PySide6 program that shows a window with words in it.

It does not touch the namespace `Qt`, which alone takes PySide6 some 30 ms to make.
"""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QWidget


def main() -> int:
    """Show the window until it is closed."""
    app = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(1280, 800)
    QLabel("Therapeutisch Opvoeden", window).move(560, 390)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
