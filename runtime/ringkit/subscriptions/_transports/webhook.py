"""Subscriptions over webhooks: the `Webhook` settings and their transport."""

from __future__ import annotations

import logging
import threading
from collections import deque
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from attrs import evolve, field, frozen

from ringkit._call.untyped import untyped_call
from ringkit._io.effects import RunInBackground, Wait
from ringkit._io.flow import Flow, perform
from ringkit.errors import NotFoundError, RingkitError
from ringkit.subscriptions._rest import SUBSCRIPTION_PATH, HttpRequests
from ringkit.subscriptions._subscription_data import parse_time

if TYPE_CHECKING:
    from collections.abc import Callable

    from ringkit.subscriptions._transport import Host, Transport, Watcher
    from ringkit.webhooks._receiver import WebhookReceiver

_log = logging.getLogger("ringkit.subscriptions")

#: Deadline of a request that checks the subscription.
_CHECK_DEADLINE_SECONDS: Final = 15.0
#: How often the clock is read between two checks, in seconds of real time.
_CLOCK_INTERVAL_SECONDS: Final = 5.0
#: How long `close` waits for the background flow to end.
_CLOSE_TIMEOUT_SECONDS: Final = 5.0
#: How many notifications are kept between the creation of a subscription and `open`.
_MAX_EARLY_NOTIFICATIONS: Final = 10_000


@frozen(repr=False)
class Webhook:
    """The webhook transport: `rc.subscription(..., transport=Webhook(address, receiver))`.

    - `address`: the public https address at which `receiver` is served.
    - `expires_in`: the lifetime of the subscription in seconds. Each renewal shows whether the
      platform still delivers to the address, so this is also how long it may take to notice that
      it does not.
    - `check_every`: seconds between two additional checks, to notice that earlier; None: no checks.
    """

    address: str
    receiver: WebhookReceiver
    expires_in: int = field(default=3600, kw_only=True)
    check_every: float | None = field(default=None, kw_only=True)

    def transport(self, host: Host) -> Transport:
        """Return a new transport."""
        return WebhookTransport(host, self)


class WebhookTransport:
    """Manages a subscription over HTTP, and takes its notifications from a receiver.

    Serving the receiver is up to the application.
    """

    name = "webhook"
    expires = True
    exclusive = False

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
        #: The id of the subscription, empty if there is none.
        self._id = ""
        self._watcher: Watcher | None = None
        self._early: deque[dict[str, Any]] = deque(maxlen=_MAX_EARLY_NOTIFICATIONS)
        self._detach: Callable[[], None] | None = None
        self._stop_checks: Future[None] | None = None
        self._checks_ended: Future[None] | None = None

    def create(self, event_filters: list[str]) -> Flow[dict[str, Any]]:
        """Create a subscription and return its data.

        The platform sends a handshake to the address before it responds (platform-facts.md, 9.4).
        """
        with self._lock:
            self._id, self._watcher = "", None
            self._early.clear()
        self._attach()
        try:
            return (yield from self._control.create(event_filters))
        except BaseException:
            yield from self.close()
            raise

    def renew(self, data: dict[str, Any], event_filters: list[str] | None) -> Flow[dict[str, Any]]:
        """Renew a subscription and return its data. Removes one that is blacklisted."""
        found = yield from self._control.renew(data, event_filters)
        if found.get("status") == "Blacklisted":
            yield from self._remove_blacklisted(found)
        return found

    def remove(self, data: dict[str, Any]) -> Flow[None]:
        """Delete a subscription at the platform."""
        yield from self._control.remove(data)

    def open(self, data: dict[str, Any], watcher: Watcher, position: str = "") -> Flow[None]:
        """Deliver the notifications of a subscription to `watcher`."""
        yield from self._end_checks()
        created_here = self._detach is not None and not self._id
        with self._lock:
            self._id, self._watcher = str(data["id"]), watcher
            taken = [envelope for envelope in self._early if self._deliver(envelope)]
            self._early.clear()
        for envelope in taken:
            self._settings.receiver.withdraw(envelope)
        # A restored one gets here what the receiver has accepted before it was there.
        self._attach()
        if not created_here:
            yield from self._check(data)
        if self._settings.check_every is not None and self._watcher is not None:
            yield from self._start_checks(data, self._settings.check_every)

    def position(self) -> str:
        """Return the empty text: the platform keeps no notifications."""
        return ""

    def follow(self, data: dict[str, Any]) -> Flow[None]:
        """Do nothing: a renewal changes neither channel nor key."""
        yield from ()

    def probe(self) -> Flow[None]:
        """Check the subscription without delay."""
        if self._id:
            yield from self._check({"id": self._id})

    def close(self) -> Flow[None]:
        """Stop watching and detach from the receiver."""
        with self._lock:
            self._id, self._watcher = "", None
            self._early.clear()
            detach, self._detach = self._detach, None
        if detach is not None:
            detach()
        yield from self._end_checks()

    def _attach(self) -> None:
        if self._detach is None:
            self._detach = self._settings.receiver.attach(self._receive)

    def _receive(self, envelope: dict[str, Any]) -> bool:
        """Take a notification from the receiver; return whether it was for this subscription.

        Before `open` that is not known: the notification is kept, and left to other transports.
        """
        with self._lock:
            if self._watcher is None:
                self._early.append(envelope)
                return False
            return self._deliver(envelope)

    def _deliver(self, envelope: dict[str, Any]) -> bool:
        """Pass a notification to the watcher unless it names another subscription.

        Some envelopes name none. The caller holds the lock.
        """
        subscription_id = envelope.get("subscriptionId")
        ours = subscription_id is None or str(subscription_id) == self._id
        if self._watcher is None or not ours:
            return False
        self._watcher.notification(envelope, key=str(envelope.get("uuid") or ""))
        return True

    def _check(self, data: dict[str, Any]) -> Flow[None]:
        """Read the subscription, and report it as closed if it is gone or blacklisted."""
        options = evolve(self._host.options, deadline=_CHECK_DEADLINE_SECONDS)
        call = untyped_call("GET", f"{SUBSCRIPTION_PATH}/{quote(str(data['id']), safe='')}")
        try:
            response = yield from self._host.engine.execute(call, options)
            found = response.json()
        except NotFoundError as error:
            self._report_closed(error, None)
            return
        except (RingkitError, ValueError) as error:
            _log.info("could not check a webhook subscription: %s", error)
            return
        if isinstance(found, dict) and found.get("status") == "Blacklisted":
            yield from self._remove_blacklisted(found)

    def _remove_blacklisted(self, data: dict[str, Any]) -> Flow[None]:
        """Remove a blacklisted subscription, which stays so for good (platform-facts.md, 9.4)."""
        try:
            yield from self._control.remove(data)
        except RingkitError as error:
            _log.info("could not remove a blacklisted subscription: %s", error)
        details = data.get("blacklistedData")
        at = details.get("blacklistedAt") if isinstance(details, dict) else None
        self._report_closed(None, parse_time(at))

    def _report_closed(self, error: Exception | None, since: float | None) -> None:
        with self._lock:
            watcher, self._watcher = self._watcher, None
            self._id = ""
        if watcher is not None:
            watcher.closed(error, since=since)

    def _start_checks(self, data: dict[str, Any], every: float) -> Flow[None]:
        stop: Future[None] = Future()
        ended: Future[None] = Future()
        self._stop_checks, self._checks_ended = stop, ended
        checks = self._check_periodically(data, every, stop)
        yield from perform(RunInBackground(checks, lambda: ended.set_result(None), shared=True))

    def _check_periodically(
        self, data: dict[str, Any], every: float, stop: Future[None]
    ) -> Flow[None]:
        due = self._clock.monotonic() + every
        while True:
            left = due - self._clock.monotonic()
            try:
                yield from perform(Wait(stop, min(max(left, 0.0), _CLOCK_INTERVAL_SECONDS)))
            except TimeoutError:
                if self._clock.monotonic() < due:
                    continue
            if stop.done() or self._watcher is None:
                return
            yield from self._check(data)
            due = self._clock.monotonic() + every

    def _end_checks(self) -> Flow[None]:
        stop, self._stop_checks = self._stop_checks, None
        if stop is None or self._checks_ended is None:
            return
        stop.set_result(None)
        try:
            yield from perform(Wait(self._checks_ended, _CLOSE_TIMEOUT_SECONDS))
        except TimeoutError:
            _log.info("a check of a webhook subscription is still running after close")
