"""`Deliveries`: which notifications were delivered, and which are being delivered now."""

from __future__ import annotations

import threading
from concurrent.futures import Future

from attrs import field, frozen

from ringkit._io.recent_keys import RecentKeys


@frozen(eq=False)
class Delivery:
    """The delivery of one notification. `repeats` says whether another request began it.

    `delivered` resolves to whether it succeeded.
    """

    key: str
    delivered: Future[bool] = field(factory=Future)
    repeats: bool = False


class Deliveries:
    """The last `limit` notifications that were delivered, by their keys. Thread-safe.

    One whose delivery fails is unknown again, so that its repetition is delivered.
    """

    def __init__(self, limit: int) -> None:
        self._delivered = RecentKeys(limit)
        self._under_way: dict[str, Delivery] = {}
        self._lock = threading.Lock()

    def begin(self, key: str) -> Delivery | None:
        """Begin to deliver a notification; None if it was delivered before.

        A notification with an empty key is always new. Pass what is returned to `end`, unless it
        repeats a delivery that is under way.
        """
        with self._lock:
            under_way = self._under_way.get(key)
            if under_way is not None:
                return Delivery(key, under_way.delivered, repeats=True)
            if not self._delivered.add(key):
                return None
            delivery = Delivery(key)
            if key:
                self._under_way[key] = delivery
            return delivery

    def end(self, delivery: Delivery, *, delivered: bool) -> None:
        """End a delivery that `begin` returned."""
        with self._lock:
            if self._under_way.get(delivery.key) is delivery:
                del self._under_way[delivery.key]
            if not delivered:
                self._delivered.discard(delivery.key)
        delivery.delivered.set_result(delivered)

    def after_fork(self) -> None:
        """Leave the deliveries that are under way to the parent process."""
        self._delivered.after_fork()
        for key in self._under_way:
            self._delivered.discard(key)
        self._under_way = {}
        self._lock = threading.Lock()
