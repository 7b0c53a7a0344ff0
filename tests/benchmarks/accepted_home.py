"""Lets the home of whoever runs this be the home of someone who has accepted the gate."""

from thop_desktop import paths
from thop_desktop.ui.preferences import Preferences
from thop_desktop.ui.translation import INTERFACE_LANGUAGES

if __name__ == "__main__":
    Preferences(paths.user_data(), tuple(INTERFACE_LANGUAGES)).gate_accepted = True
