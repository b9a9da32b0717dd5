"""Tells handlers, and whoever waits, what became of a subscription. Used by the runner."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from ringkit.subscriptions._askers import LIVING, Askers
from ringkit.subscriptions._errors import SubscriptionError
from ringkit.subscriptions._state_machine import Action, Signal

if TYPE_CHECKING:
    from ringkit.subscriptions._delivery import Outlet
    from ringkit.subscriptions._gap_tracker import Coverage
    from ringkit.subscriptions._subscription_data import SubscriptionData
    from ringkit.subscriptions._worker import Message

_log = logging.getLogger("ringkit.subscriptions")


class Teller:
    """Carries out the actions that tell; their values are the names of the events."""

    def __init__(self, outlet: Outlet, askers: Askers, coverage: Coverage, transport: str) -> None:
        self._outlet = outlet
        self._askers = askers
        self._coverage = coverage
        self._transport = transport

    def tell(self, action: Action, message: Message, data: SubscriptionData | None) -> None:
        """Tell what an action says, because of a message."""
        name, value = action.value, message.value
        match action:
            case Action.REFUSE:
                refusal = SubscriptionError("there is no subscription: register() makes one")
                self._askers.settle(LIVING, refusal)
            case Action.TELL_SUBSCRIBED:
                _warn_of_silence(data)
                self._settle_and_tell(name, data)
            case Action.TELL_SUBSCRIBE_ERROR:
                self._settle_and_tell(name, value)
            case Action.TELL_RENEWED | Action.TELL_RENEW_ERROR:
                automatic = not self._askers.waits_for(LIVING)
                self._settle_and_tell(name, value)
                if automatic:
                    self._outlet.tell(f"automatic_{name}", value)
            case Action.TELL_REMOVED | Action.TELL_REMOVE_ERROR:
                self._askers.settle({Signal.REMOVE}, value)
                self._outlet.tell(name, value)
            case Action.TELL_RECOVERED:
                self._outlet.tell(name, data)
            case Action.TELL_GAP:
                self._tell_gap(message)

    def _settle_and_tell(self, name: str, value: Any) -> None:
        self._askers.settle(LIVING, value)
        self._outlet.tell(name, value)

    def _tell_gap(self, message: Message) -> None:
        told = message.value if message.signal is Signal.GAP else None
        missing = [since for since in (self._coverage.take(), told) if since is not None]
        if missing:
            reason = (
                "the subscription ended" if told is None else "it was out of reach for too long"
            )
            self._outlet.gap(min(missing), f"{reason} ({self._transport})")


def _warn_of_silence(data: SubscriptionData | None) -> None:
    """Say which filters the platform took and delivers nothing for."""
    for disabled in data.disabled_filters if data else ():
        _log.warning("nothing comes for %s: %s", disabled.get("filter"), disabled.get("reason"))
