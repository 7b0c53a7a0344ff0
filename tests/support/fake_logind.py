"""A stand-in for logind and a screen saver, on the bus of `dbus-run-session`.

    python -m tests.support.fake_logind

It says "ready" when it has its name; then each line it reads is a thing that happens. It says
"may sleep" when whoever asked it to wait before it sleeps lets it.
"""

import os
import sys
from typing import Any

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
    QDBusVirtualObject,
)

SERVICE, MANAGER_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
OWN, OTHER = (f"{MANAGER_PATH}/session/_3{number}" for number in (1, 2))
SESSION, PROPERTIES = f"{SERVICE}.Session", "org.freedesktop.DBus.Properties"
# Path, interface, name and what it tells.
HAPPENINGS: dict[str, tuple[str, str, str, list[Any]]] = {
    "lock": (OWN, SESSION, "Lock", []),
    "lock-other": (OTHER, SESSION, "Lock", []),
    "sleep": (MANAGER_PATH, f"{SERVICE}.Manager", "PrepareForSleep", [True]),
    "wake": (MANAGER_PATH, f"{SERVICE}.Manager", "PrepareForSleep", [False]),
    "saver": ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", [True]),
    "saver-off": ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", [False]),
    "gnome": ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", [True]),
    "switch": (OWN, PROPERTIES, "PropertiesChanged", [SESSION, {"Active": False}, [""]]),
    "return": (OWN, PROPERTIES, "PropertiesChanged", [SESSION, {"Active": True}, [""]]),
}


class Logind(QDBusVirtualObject):
    """Answers what is asked of the manager and of a session."""

    active = True

    def introspect(self, _path: str) -> str:
        """Nobody asks what is here."""
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802
        """Answer, or leave it to Qt."""
        answers = {"GetSession": QDBusObjectPath(OWN), "Get": QDBusVariant(self.active)}
        if message.member() == "Inhibit":
            answers["Inhibit"] = self._wait()
        if message.member() not in answers:
            return False
        reply = message.createReply()
        reply.setArguments([answers[message.member()]])
        return connection.send(reply)

    def _wait(self) -> QDBusUnixFileDescriptor:
        """Wait until the other end of a pipe is closed."""
        own, other = os.pipe()
        self._waits = QSocketNotifier(own, QSocketNotifier.Type.Read)
        self._waits.activated.connect(self._may_sleep)
        told = QDBusUnixFileDescriptor(other)
        os.close(other)
        return told

    def _may_sleep(self) -> None:
        self._waits.setEnabled(False)
        sys.stdout.write("may sleep\n")
        sys.stdout.flush()


def main() -> int:
    """Do what the lines of standard input say, until they end."""
    app = QCoreApplication(sys.argv[:1])
    bus, logind = QDBusConnection.sessionBus(), Logind()
    whole_tree = QDBusConnection.VirtualObjectRegisterOption.SubPath
    if not bus.registerVirtualObject(MANAGER_PATH, logind, whole_tree):
        return 1
    if not bus.registerService(SERVICE):
        return 1

    def happen() -> None:
        word = sys.stdin.readline().strip()
        if not word:
            app.quit()
            return
        path, interface, name, told = HAPPENINGS[word]
        if word in ("switch", "return"):
            logind.active = word == "return"
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(told)
        bus.send(message)

    lines = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    lines.activated.connect(happen)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
