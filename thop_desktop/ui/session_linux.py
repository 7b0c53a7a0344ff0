"""What a Linux desktop tells over D-Bus: logind and the screen savers. D-Bus is no network.

It speaks to programs of the same computer, over a socket in the file system. No other file imports
QtDBus; tests/end_to_end/test_offline.py watches over that.

Sources: org.freedesktop.login1(5) for Lock, PrepareForSleep and Active; the desktops' own
interfaces for ActiveChanged.
"""

import os
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from thop_desktop.ui.session_watch import SessionWatch

LOGIND, MANAGER_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER, SESSION = f"{LOGIND}.Manager", f"{LOGIND}.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
SYSTEM_BUS = "/run/dbus/system_bus_socket"
# As Qt writes slots: the 1 makes it one. PySide takes no bytes here, whatever its types say.
LEFT, LEFT_IF, SLEEPS = "1left()", "1left_if(bool)", "1sleeps(bool)"
CHANGED = "1session_changed(QDBusMessage)"
# So long the machine waits for us to lock before it sleeps; logind itself waits five seconds.
DELAY_MS = 1000
DELAY = ["sleep", "thop-desktop", "saving and locking first", "delay"]


def has_bus(address: str, socket: str) -> bool:
    """Whether there is a bus to ask; asked for one that is not, Qt would try to start it.

    Args:
        address: name of the variable of the environment that may say where it is.
        socket: where it is when that says nothing.
    """
    told = os.environ.get(address, "")
    return not told.startswith("disabled:") if told else Path(socket).is_socket()


class LinuxSession(SessionWatch):
    """Listens to both buses of the system; where there are none it stays silent."""

    def __init__(self) -> None:
        super().__init__()
        self._path = ""
        self._heard: list[tuple[QDBusConnection, tuple[str, str, str], str]] = []
        # Whoever lets go of one of these no longer hears its answer.
        self._asked: dict[str, QDBusPendingCallWatcher] = {}
        self._delay = -1

    def begin(self, window_id: int) -> None:
        """Begin to listen; nothing here waits for an answer."""
        own_bus = f"{os.environ.get('XDG_RUNTIME_DIR', '')}/bus"
        if has_bus("DBUS_SESSION_BUS_ADDRESS", own_bus):
            for saver in SAVERS:
                # From any path: desktops disagree on it.
                self._hear(QDBusConnection.sessionBus(), ("", saver, "ActiveChanged"), LEFT_IF)
        if has_bus("DBUS_SYSTEM_BUS_ADDRESS", SYSTEM_BUS):
            bus = QDBusConnection.systemBus()
            self._hear(bus, (MANAGER_PATH, MANAGER, "PrepareForSleep"), SLEEPS)
            self._ask(MANAGER_PATH, MANAGER, "Inhibit", DELAY)
            # Which session this is; those of others are of no concern.
            own = [os.environ.get("XDG_SESSION_ID") or "auto"]
            self._ask(MANAGER_PATH, MANAGER, "GetSession", own)

    def end(self) -> None:
        """Listen no more."""
        self._asked.clear()
        self._let_sleep()
        while self._heard:
            bus, signal, slot = self._heard.pop()
            bus.disconnect("", *signal, self, slot)  # type: ignore[call-overload]

    @Slot()
    def left(self) -> None:
        """The session is to be locked."""
        self.leave.emit()

    @Slot(bool)
    def left_if(self, now: bool) -> None:
        """The screen saver comes or goes."""
        if now:
            self.leave.emit()

    @Slot(bool)
    def sleeps(self, now: bool) -> None:
        """The machine goes to sleep, and waits until this lets it; or it wakes."""
        if now:
            self.leave.emit()
            QTimer.singleShot(DELAY_MS, self, self._let_sleep)

    @Slot(QDBusMessage)
    def session_changed(self, _message: QDBusMessage) -> None:
        """Perhaps somebody else took the screen; PySide cannot read what else this tells."""
        self._ask(self._path, PROPERTIES, "Get", [SESSION, "Active"])

    def _hear(self, bus: QDBusConnection, signal: tuple[str, str, str], slot: str) -> None:
        # Without the sender's name: Qt would wait for an answer on who has it.
        if bus.connect("", *signal, self, slot):  # type: ignore[call-overload]
            self._heard.append((bus, signal, slot))

    def _ask(self, path: str, interface: str, method: str, arguments: list[str]) -> None:
        message = QDBusMessage.createMethodCall(LOGIND, path, interface, method)
        message.setArguments(arguments)
        call = QDBusPendingCallWatcher(QDBusConnection.systemBus().asyncCall(message))
        call.finished.connect(self._answered)
        self._asked[method] = call

    def _answered(self, call: QDBusPendingCallWatcher) -> None:
        if call is self._asked.get("GetSession") and not call.isError():
            self._path = call.reply().arguments()[0].path()
            bus = QDBusConnection.systemBus()
            self._hear(bus, (self._path, SESSION, "Lock"), LEFT)
            self._hear(bus, (self._path, PROPERTIES, "PropertiesChanged"), CHANGED)
        elif call is self._asked.get("Inhibit") and not call.isError():
            # As long as this is open, the machine waits a moment before it sleeps.
            self._delay = os.dup(call.reply().arguments()[0].fileDescriptor())
            del self._asked["Inhibit"]
        elif call is self._asked.get("Get") and not call.isError():
            active = call.reply().arguments()[0]
            if getattr(active, "variant", lambda: active)() is False:
                self.leave.emit()

    def _let_sleep(self) -> None:
        if self._delay >= 0:
            os.close(self._delay)
            self._delay = -1
