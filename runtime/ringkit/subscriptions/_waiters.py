"""Resolves the calls that wait for a subscription, and emits the events of their outcomes."""

from __future__ import annotations

import logging
from collections.abc import Collection
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Final

from ringkit.auth._token_manager import copy_exception
from ringkit.subscriptions._errors import SubscriptionError
from ringkit.subscriptions._state_machine import Action, Signal

if TYPE_CHECKING:
    from ringkit.subscriptions._delivery import Delivery
    from ringkit.subscriptions._gap_tracker import GapTracker
    from ringkit.subscriptions._subscription_data import SubscriptionData
    from ringkit.subscriptions._worker import RunnerMessage

_log = logging.getLogger("ringkit.subscriptions")

#: Requests of the user that are fulfilled when the subscription is active.
ACTIVATING: Final = frozenset({Signal.REGISTER, Signal.RENEW, Signal.RESUBSCRIBE, Signal.RESTORE})
#: Those with which a subscription that has ended begins again.
BEGINNINGS: Final = ACTIVATING - {Signal.RENEW}


class Waiters:
    """The calls of the user that wait, each with what it requested. Used in the runner's loop."""

    def __init__(self) -> None:
        self._waiters: list[tuple[Signal, Future[Any]]] = []

    def add(self, request: Signal, waiter: Future[Any]) -> None:
        """Add a call that waits for the outcome of `request`."""
        self._waiters.append((request, waiter))

    def discard(self, waiter: Future[Any]) -> None:
        """Remove a call that waits no longer."""
        self._waiters = [pair for pair in self._waiters if pair[1] is not waiter]

    def has_any(self, requests: Collection[Signal]) -> bool:
        """Return whether a call waits for the outcome of one of these."""
        return any(request in requests for request, _ in self._waiters)

    def resolve(
        self, requests: Collection[Signal], result: SubscriptionData | Exception | None
    ) -> None:
        """Let the calls that wait for one of these return the result, or raise the exception."""
        resolved = [waiter for request, waiter in self._waiters if request in requests]
        self._waiters = [pair for pair in self._waiters if pair[0] not in requests]
        for waiter in resolved:
            resolve(waiter, result)


def resolve(waiter: Future[Any], result: SubscriptionData | Exception | None) -> None:
    """Let one call return the result, or raise a copy of the exception."""
    if waiter.done():
        return  # its caller was told already
    if isinstance(result, Exception):
        waiter.set_exception(copy_exception(result))
    else:
        waiter.set_result(result)


class OutcomeReporter:
    """Carries out the `EMIT_` actions and REJECT: resolves waiters and emits events."""

    def __init__(
        self, delivery: Delivery, waiters: Waiters, gaps: GapTracker, transport: str
    ) -> None:
        self._delivery = delivery
        self._waiters = waiters
        self._gaps = gaps
        self._transport = transport

    def report(self, action: Action, message: RunnerMessage, data: SubscriptionData | None) -> None:
        """Carry out an action because of `message`; `data` is of the current subscription."""
        event, value = action.value, message.value
        match action:
            case Action.REJECT:
                refusal = SubscriptionError("there is no subscription: call register() first")
                self._waiters.resolve(ACTIVATING, refusal)
            case Action.EMIT_SUBSCRIBE_SUCCESS:
                _warn_of_disabled_filters(data)
                self._resolve_and_emit(event, data)
            case Action.EMIT_SUBSCRIBE_ERROR:
                self._resolve_and_emit(event, value)
            case Action.EMIT_STANDBY:
                _log.info("another process receives the notifications of %r: standing by", data)
                self._resolve_and_emit(event, data)
            case Action.EMIT_RENEW_SUCCESS | Action.EMIT_RENEW_ERROR:
                automatic = not self._waiters.has_any(ACTIVATING)
                self._resolve_and_emit(event, value)
                if automatic:
                    self._delivery.emit(f"automatic_{event}", value)
            case Action.EMIT_REMOVE_SUCCESS | Action.EMIT_REMOVE_ERROR:
                self._waiters.resolve({Signal.REMOVE}, value)
                self._delivery.emit(event, value)
            case Action.EMIT_RECOVERED:
                self._delivery.emit(event, data)
            case Action.EMIT_GAP:
                self._emit_gap(message)

    def _resolve_and_emit(self, event: str, value: Any) -> None:
        self._waiters.resolve(ACTIVATING, value)
        self._delivery.emit(event, value)

    def _emit_gap(self, message: RunnerMessage) -> None:
        reported = message.value if message.signal is Signal.GAP else None
        missing = [since for since in (self._gaps.take(), reported) if since is not None]
        if missing:
            reason = (
                "the subscription ended"
                if reported is None
                else "the connection was lost for too long"
            )
            self._delivery.emit_gap(min(missing), f"{reason} ({self._transport})")


def _warn_of_disabled_filters(data: SubscriptionData | None) -> None:
    for disabled in data.disabled_filters if data else ():
        _log.warning(
            "no notifications are sent for %s: %s", disabled.get("filter"), disabled.get("reason")
        )
