"""A client of the live feed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from websockets.sync.client import ClientConnection, connect

from ringkit_emulator import Emulator
from ringkit_emulator._console.topics import TOPICS

SECONDS = 10


class Feed:
    """Reads messages and keeps the newest state of each topic, as the page does."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.states: dict[str, Any] = {}
        self.messages: list[dict[str, Any]] = []

    def read(self, timeout: float = SECONDS) -> dict[str, Any]:
        """Return the next message; raises TimeoutError."""
        message: dict[str, Any] = json.loads(self.socket.recv(timeout))
        self.messages.append(message)
        assert "error" not in message, message
        if "state" in message:
            self.states[message["topic"]] = message["state"]
        else:
            by_number = {entry["number"]: entry for entry in self.states[message["topic"]]}
            by_number |= {entry["number"]: entry for entry in message["entries"]}
            self.states[message["topic"]] = list(by_number.values())
        return message

    def read_all(self) -> None:
        """Read until nothing comes for a while."""
        while True:
            try:
                self.read(0.3)
            except TimeoutError:
                return

    def until(self, topic: str, condition: Any) -> Any:
        """Read until `condition` is true of the state of a topic; return that state."""
        while topic not in self.states or not condition(self.states[topic]):
            self.read()
        return self.states[topic]


def live_url(emulator: Emulator) -> str:
    return emulator.url.replace("http://", "ws://") + "/_emulator/live"


@contextmanager
def watching(emulator: Emulator) -> Iterator[Feed]:
    """A feed that has read the state of every topic."""
    with connect(live_url(emulator), proxy=None, max_size=None) as socket:
        feed = Feed(socket)
        while len(feed.states) < len(TOPICS):
            feed.read()
        yield feed
