"""The newest notifications of a session, kept for a client that may have missed them."""

from collections import deque

from ringkit_emulator._documents import Document


class ReplayBuffer:
    """Keeps the newest ``size`` notifications; ``position`` counts all there ever were."""

    def __init__(self, size: int) -> None:
        self._kept: deque[tuple[int, Document]] = deque(maxlen=size)
        self.position = 0

    def add(self, notification: Document) -> int:
        """Keep a notification and return its position, from 1."""
        self.position += 1
        self._kept.append((self.position, notification))
        return self.position

    def after(self, position: int) -> list[tuple[int, Document]]:
        """Return what came after ``position`` and is still kept, oldest first."""
        return [(at, notification) for at, notification in self._kept if at > position]
