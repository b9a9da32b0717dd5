"""Who waits for what they asked of a subscription. Used by the runner, within its loop."""

from __future__ import annotations

from collections.abc import Collection
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Final

from ringkit.auth._token_manager import copy_exception
from ringkit.subscriptions._state_machine import Signal

if TYPE_CHECKING:
    from ringkit.subscriptions._subscription_data import SubscriptionData

#: Wishes that are fulfilled once the subscription lives.
LIVING: Final = frozenset({Signal.REGISTER, Signal.RENEW, Signal.RESUBSCRIBE, Signal.RESTORE})


class Askers:
    """The waiting, by what they asked for."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Signal, Future[Any]]] = []

    def add(self, wish: Signal, asker: Future[Any]) -> None:
        """Remember who waits."""
        self._waiting.append((wish, asker))

    def waits_for(self, wishes: Collection[Signal]) -> bool:
        """Tell whether anybody waits for one of these."""
        return any(wish in wishes for wish, _ in self._waiting)

    def settle(
        self, wishes: Collection[Signal], result: SubscriptionData | Exception | None
    ) -> None:
        """Let those who asked for one of these have the result, or the failure."""
        settled = [asker for wish, asker in self._waiting if wish in wishes]
        self._waiting = [pair for pair in self._waiting if pair[0] not in wishes]
        for asker in settled:
            answer(asker, result)


def answer(asker: Future[Any], result: SubscriptionData | Exception | None) -> None:
    """Give one who waits the result, or the failure."""
    if isinstance(result, Exception):
        asker.set_exception(copy_exception(result))
    else:
        asker.set_result(result)
