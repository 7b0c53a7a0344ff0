"""Lets the home of whoever runs this be the home of someone who has accepted the gate."""

from thop_desktop import paths
from thop_desktop.languages import interface_languages
from thop_desktop.ui.preferences import Preferences

if __name__ == "__main__":
    Preferences(paths.user_data(), interface_languages(paths.translations())).gate_accepted = True
