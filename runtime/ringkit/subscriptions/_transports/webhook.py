"""Subscriptions over webhooks. Used by the runner of a subscription."""

from __future__ import annotations

import logging
import threading
from collections import deque
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from attrs import evolve, field, frozen

from ringkit._call.untyped import raw_call
from ringkit._io.flow import Background, Flow, Outcome, perform
from ringkit.errors import NotFoundError, RingkitError
from ringkit.subscriptions._rest import HttpRequests
from ringkit.subscriptions._subscription_data import parse_time

if TYPE_CHECKING:
    from collections.abc import Callable

    from ringkit.subscriptions._transport import Host, Transport, Watcher
    from ringkit.webhooks._receiver import WebhookReceiver

_log = logging.getLogger("ringkit.subscriptions")

_PATH: Final = "/restapi/v1.0/subscription/"
#: How long the platform is asked about a subscription, in seconds.
_PATIENCE: Final = 15.0
#: How often the clock is looked at, in seconds of real time.
_TICK: Final = 5.0
_CLOSING: Final = 5.0
_EARLY: Final = 10_000


@frozen(repr=False)
class Webhook:
    """The webhook transport: `rc.subscription(..., transport=Webhook(address, receiver))`.

    `address` is the public https address that `receiver` answers at. Each renewal tells whether
    the platform still delivers there: `expires_in`, the life of the subscription in seconds, is
    also how long it may take to notice that it does not. `check_every` seconds the platform is
    asked in between, if that is to be noticed sooner.
    """

    address: str
    receiver: WebhookReceiver
    expires_in: int = field(default=3600, kw_only=True)
    check_every: float | None = field(default=None, kw_only=True)

    def transport(self, host: Host) -> Transport:
        """Return a new transport."""
        return WebhookTransport(host, self)


class WebhookTransport:
    """Creates and renews by HTTP, and listens to a receiver that somebody else serves."""

    name = "webhook"
    expires = True

    def __init__(self, host: Host, settings: Webhook) -> None:
        mode = {"transportType": "WebHook", "address": settings.address}
        token = settings.receiver.verification_token
        self._control = HttpRequests(
            host, mode | ({"verificationToken": token} if token else {}), settings.expires_in
        )
        self._host = host
        self._clock = host.engine.clock
        self._settings = settings
        self._lock = threading.Lock()
        self._id = ""
        self._watcher: Watcher | None = None
        self._early: deque[dict[str, Any]] = deque(maxlen=_EARLY)
        self._detach: Callable[[], None] | None = None
        self._stop: Future[None] | None = None
        self._ended: Future[None] | None = None

    def create(self, event_filters: list[str]) -> Flow[dict[str, Any]]:
        """Create a subscription; the platform shakes hands with the receiver before it answers."""
        with self._lock:
            self._id, self._watcher = "", None
            self._early.clear()
        self._listen()
        try:
            return (yield from self._control.create(event_filters))
        except BaseException:
            yield from self.close()
            raise

    def renew(self, data: dict[str, Any], event_filters: list[str] | None) -> Flow[dict[str, Any]]:
        """Prolong a subscription; one that the platform does not deliver to is given up."""
        found = yield from self._control.renew(data, event_filters)
        if found.get("status") == "Blacklisted":
            yield from self._give_up(found)
        return found

    def remove(self, data: dict[str, Any]) -> Flow[None]:
        """End a subscription at the platform."""
        yield from self._control.remove(data)

    def open(self, data: dict[str, Any], watcher: Watcher, position: str = "") -> Flow[None]:
        """Pass on what the receiver gets for a subscription."""
        yield from self._end_checks()
        created_here = self._detach is not None and not self._id
        self._listen()
        with self._lock:
            self._id, self._watcher = str(data["id"]), watcher
            while self._early:
                self._pass_on(self._early.popleft())
        if not created_here:
            yield from self._check(data)
        if self._settings.check_every is not None and self._watcher is not None:
            yield from self._begin_checks(data, self._settings.check_every)

    def position(self) -> str:
        """Return nothing: the platform keeps nothing to go on with."""
        return ""

    def follow(self, data: dict[str, Any]) -> Flow[None]:
        """Nothing changes with a renewal."""
        yield from ()

    def probe(self) -> Flow[None]:
        """Ask the platform how the subscription is."""
        if self._id:
            yield from self._check({"id": self._id})

    def close(self) -> Flow[None]:
        """Listen no longer."""
        with self._lock:
            self._id, self._watcher = "", None
            self._early.clear()
            detach, self._detach = self._detach, None
        if detach is not None:
            detach()
        yield from self._end_checks()

    def _listen(self) -> None:
        if self._detach is None:
            self._detach = self._settings.receiver.attach(self._receive)

    def _receive(self, envelope: dict[str, Any]) -> bool:
        """Take what belongs to the subscription; while it is being created, nobody knows."""
        with self._lock:
            if self._watcher is None:
                self._early.append(envelope)
                return False
            return self._pass_on(envelope)

    def _pass_on(self, envelope: dict[str, Any]) -> bool:
        """Tell the watcher, if it is for it (some envelopes do not say); the lock is held."""
        about = envelope.get("subscriptionId")
        if self._watcher is None or (about is not None and str(about) != self._id):
            return False
        self._watcher.notification(envelope, key=str(envelope.get("uuid") or ""))
        return True

    def _check(self, data: dict[str, Any]) -> Flow[None]:
        """Ask the platform, and give the subscription up if it delivers nothing any more."""
        options = evolve(self._host.options, deadline=_PATIENCE)
        call = raw_call("GET", _PATH + quote(str(data["id"]), safe=""))
        try:
            response = yield from self._host.engine.execute(call, options)
            found = response.json()
        except NotFoundError as error:
            self._tell_closed(error, None)
            return
        except (RingkitError, ValueError) as error:
            _log.info("a webhook subscription could not be checked: %s", error)
            return
        if isinstance(found, dict) and found.get("status") == "Blacklisted":
            yield from self._give_up(found)

    def _give_up(self, data: dict[str, Any]) -> Flow[None]:
        """Remove a subscription that is blacklisted: that is for ever (facts 9.4)."""
        try:
            yield from self._control.remove(data)
        except RingkitError as error:
            _log.info("a blacklisted subscription could not be removed: %s", error)
        details = data.get("blacklistedData")
        at = details.get("blacklistedAt") if isinstance(details, dict) else None
        self._tell_closed(None, parse_time(at))

    def _tell_closed(self, error: Exception | None, since: float | None) -> None:
        with self._lock:
            watcher, self._watcher = self._watcher, None
            self._id = ""
        if watcher is not None:
            watcher.closed(error, since=since)

    def _begin_checks(self, data: dict[str, Any], every: float) -> Flow[None]:
        stop: Future[None] = Future()
        ended: Future[None] = Future()
        self._stop, self._ended = stop, ended
        checks = self._check_again_and_again(data, every, stop)
        yield from perform(Background(checks, lambda: ended.set_result(None)))

    def _check_again_and_again(
        self, data: dict[str, Any], every: float, stop: Future[None]
    ) -> Flow[None]:
        due = self._clock.monotonic() + every
        while True:
            left = due - self._clock.monotonic()
            try:
                yield from perform(Outcome(stop, min(max(left, 0.0), _TICK)))
            except TimeoutError:
                if self._clock.monotonic() < due:
                    continue
            if stop.done() or self._watcher is None:
                return
            yield from self._check(data)
            due = self._clock.monotonic() + every

    def _end_checks(self) -> Flow[None]:
        stop, self._stop = self._stop, None
        if stop is None or self._ended is None:
            return
        stop.set_result(None)
        try:
            yield from perform(Outcome(self._ended, _CLOSING))
        except TimeoutError:
            _log.info("the check of a webhook subscription takes its time to end")
