"""What takes notifications to clients. The service calls it; each delivery mode has its own."""

from typing import Protocol

from ringkit_emulator._documents import Document
from ringkit_emulator._subscriptions.records import Subscription


class Transport(Protocol):
    """Delivers the notifications of all subscriptions of one delivery mode."""

    def deliver(self, subscription: Subscription, notification: Document) -> bool:
        """Take a notification to the client of a subscription, or keep it until the client comes.

        Called on the emulator's thread and must not wait. Returns whether it was taken on.
        """
        ...
