"""Keeps the system from writing this process's memory to the disk when it crashes."""

import sys


class CoreDumps:
    """Switches them off, and back to what they were, where the system has such a switch."""

    def __init__(self) -> None:
        self._before: tuple[int, int] | None = None

    def switch_off(self) -> None:
        """Allow none, for as long as something private is in memory."""
        if sys.platform == "win32":  # pragma: no cover - Windows asks Windows Error Reporting
            return
        import resource

        before = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, before[1]))
        self._before = before

    def switch_back(self) -> None:
        """Allow what was allowed before."""
        if sys.platform == "win32" or self._before is None:  # pragma: no cover - see above
            return
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, self._before)
        self._before = None
