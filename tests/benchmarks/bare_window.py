"""The floor of the start: the smallest PySide6 program that shows a window with words in it."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget


def main() -> int:
    """Show the window until it is closed."""
    app = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(1280, 800)
    label = QLabel("Therapeutisch Opvoeden")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    QVBoxLayout(window).addWidget(label)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
