"""Whether Qt can show a window here: tried by loading its plugin, without showing anything."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QPluginLoader


def why_no_window(kinds: Sequence[str]) -> str:
    """What keeps Qt from showing a window; "" when nothing does.

    Args:
        kinds: the kinds of screen that there are, each as in the name of Qt's plugin for it; one
            that can be used is enough.

    Returns:
        what the loader says, which names a missing library of the system.
    """
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    reasons = []
    for kind in kinds:
        plugins = sorted(folder.glob(f"*q{kind}*"))
        reasons += [] if plugins else [f"{folder}: {kind}"]
        for plugin in plugins:
            loader = QPluginLoader(str(plugin))
            if loader.load():
                return ""
            reasons.append(loader.errorString())
    return "; ".join(reasons)
