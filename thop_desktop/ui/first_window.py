"""One window for each data folder: who starts the program again sees the window that is there.

The one file that knows of Qt's local sockets: a file of this user on Linux and macOS, a pipe of
this user on Windows, and no network. What goes over it is "show yourself", and on Wayland the word
by which the desktop knows that the user wants this window in front.
"""

import os
import re
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QThread
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

SHOW, SHOWN = b"show\n", b"shown\n"
TOKEN_VARIABLE = "XDG_ACTIVATION_TOKEN"  # noqa: S105
# What a desktop makes up as such a word.
TOKEN = re.compile(rb"[\x21-\x7e]{0,200}")
MOST_READ = 512
# As long as a path of a socket may be, on every system.
LONGEST_PATH = 100
A_TRY_MS, BETWEEN_MS, PATIENCE_MS = 200, 50, 6000
ANSWER_MS = 3000


def socket_name(home: Path) -> str:
    """Where the window of a data folder listens; it tells nothing of whose it is.

    Args:
        home: the data folder.
    """
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    digest = sha256(f"{user}\0{home.resolve()}".encode(errors="surrogatepass")).hexdigest()[:32]
    name = f"thop-desktop-{digest}"
    if sys.platform == "win32":  # pragma: no cover - pipes have no folder
        return name
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir())
    path = str(runtime / name)
    if runtime.is_dir() and len(os.fsencode(path)) <= LONGEST_PATH:
        return path
    return f"/tmp/{name}"  # noqa: S108


class FirstWindow(QObject):
    """Listens in the first window, and brings it to the front when that is asked for."""

    def __init__(self, window: QWidget, home: Path) -> None:
        """Take the window; `listen` begins.

        Args:
            window: what is brought to the front; it ends with it.
            home: the data folder.
        """
        super().__init__(window)
        self._window, self._name = window, socket_name(home)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take_all)

    def listen(self) -> bool:
        """Begin to listen; returns whether that works here.

        Only whoever holds the lock of the data folder may: what a crash left there is taken away.
        """
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def stop(self) -> None:
        """Listen no more, and leave nothing behind."""
        self._server.close()

    def _take_all(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            if socket.bytesAvailable():
                self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        said = bytes(socket.peek(MOST_READ).data())
        if said.count(b"\n") < SHOW.count(b"\n") + 1 and len(said) < MOST_READ:
            return  # the rest is on its way
        socket.readAll()
        token = said.removeprefix(SHOW).rstrip(b"\n")
        if said.startswith(SHOW) and TOKEN.fullmatch(token):
            bring_forward(self._window, token.decode("ascii"))
            socket.write(SHOWN)
            socket.flush()
        socket.disconnectFromServer()


def bring_forward(window: QWidget, token: str = "") -> None:
    """Bring a window to the front, also one that is minimised.

    Args:
        window: the window.
        token: by which Wayland knows that the user wants it, or "".
    """
    if token:
        os.environ[TOKEN_VARIABLE] = token  # Qt hands it on as the window asks to be in front
    if window.isMinimized():
        window.showNormal()
    else:
        window.show()
    window.raise_()
    window.activateWindow()
    os.environ.pop(TOKEN_VARIABLE, None)


def show_first(home: Path, token: str = "", patience_ms: int = PATIENCE_MS) -> bool:
    """Ask the first window to show itself; returns whether it said that it did.

    Args:
        home: the data folder.
        token: by which Wayland knows that the user wants a window, or "".
        patience_ms: the first may itself be starting; so long it is tried.
    """
    word = token.encode(errors="replace")
    message = SHOW + (word if TOKEN.fullmatch(word) else b"") + b"\n"
    name, socket, clock = socket_name(home), QLocalSocket(), QElapsedTimer()
    clock.start()
    while True:
        socket.connectToServer(name)
        if socket.waitForConnected(A_TRY_MS):
            break
        socket.abort()
        if clock.elapsed() >= patience_ms:
            return False
        QThread.msleep(BETWEEN_MS)
    _let_it_come_forward()
    socket.write(message)
    said = b""
    while len(said) < len(SHOWN) and socket.waitForReadyRead(ANSWER_MS):
        said += bytes(socket.read(MOST_READ).data())
    socket.abort()
    return said == SHOWN


def _let_it_come_forward() -> None:
    """On Windows only a program in front may put another one there; not yet run."""
    if sys.platform == "win32":  # pragma: no cover
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
