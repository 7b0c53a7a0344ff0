"""Loads all that the window is made of, as a day of use would."""

import pkgutil
from importlib import import_module
from pathlib import Path

from thop_desktop.selfcheck.finding import Detail, Finding


def check_loading(package: Path, name: str) -> Finding:
    """Whether every module of a package can be loaded, with the libraries that it asks for.

    Args:
        package: its folder.
        name: its full name.
    """
    modules = [f"{name}.{found.name}" for found in pkgutil.iter_modules([str(package)])]
    for module in modules:
        try:
            import_module(module)
        except ImportError as error:
            # The reason names the library of the system that lacks, or the file that is damaged.
            details: dict[str, Detail] = {
                "modules": len(modules),
                "module": module,
                "reason": str(error),
            }
            return Finding("window", False, "window-lacks", details)
    told = "window-loads" if modules else "window-empty"
    return Finding("window", bool(modules), told, {"modules": len(modules)})
