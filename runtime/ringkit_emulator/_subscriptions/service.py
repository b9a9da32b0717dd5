"""Subscriptions as a whole: clients make, renew and remove them; events become notifications.

Handlers and the WebSocket gateway call it; the assembly makes one and lets it hear every event.
"""

from collections.abc import Sequence
from typing import Final

from ringkit_emulator._documents import Document
from ringkit_emulator._event_bus import Event
from ringkit_emulator._oauth.sessions import Session
from ringkit_emulator._state.context import Context
from ringkit_emulator._state.presence import PresenceBoard
from ringkit_emulator._subscriptions.filters import (
    EventFilter,
    FilterReader,
    ReadFilters,
    Subscriber,
)
from ringkit_emulator._subscriptions.modes import (
    DeliveryMode,
    PubNubMode,
    WebhookMode,
    WebSocketMode,
)
from ringkit_emulator._subscriptions.notifications import notification
from ringkit_emulator._subscriptions.opening import HOME, MODES, TRANSPORTS, WEBINAR_HOME, Opener
from ringkit_emulator._subscriptions.pubnub.hub import PubNubHub
from ringkit_emulator._subscriptions.records import Blacklisting, Subscription
from ringkit_emulator._subscriptions.registry import Registry
from ringkit_emulator._subscriptions.reminders import Reminders
from ringkit_emulator._subscriptions.requests import read_change, read_creation
from ringkit_emulator._subscriptions.transports import Transport
from ringkit_emulator._subscriptions.webhooks.sender import Webhooks
from ringkit_emulator._wire.errors import PlatformError, not_found

# The description allows an id 20 characters.
_ID_SIZE: Final = 10
_SOCKET: Final = frozenset({"WebSocket"})


class SubscriptionService:
    """All subscriptions of one emulated platform. One thread owns it.

    ``connect`` plugs in what delivers; PubNub and webhooks are there from the start. ``registry``
    holds the subscriptions and tells of renewals and ends, ``delivered`` counts the notifications
    of events that a transport has taken.
    """

    def __init__(self, context: Context, presence: PresenceBoard) -> None:
        self._context = context
        options = context.options.subscriptions
        self._filters = FilterReader(context.accounts, lambda e: presence.of(e).visible)
        self.delivered = 0
        self._transports: dict[type[DeliveryMode], Transport] = {}
        self.registry = Registry(context.clock, options.limit)
        self.registry.on_renewal.append(Reminders(context.clock, self._remind).plan)
        self.pubnub = PubNubHub(context.clock, context.ids, options.pubnub_hold)
        self.webhooks = Webhooks(context.clock, context.ids, options, self.blacklist)
        self.registry.on_end.append(self.webhooks.forget)
        self._opener = Opener(self.pubnub, self.webhooks, rotates=options.pubnub_rotates)
        self.connect(PubNubMode, self.pubnub)
        self.connect(WebhookMode, self.webhooks)

    def connect(self, mode: type[DeliveryMode], transport: Transport) -> None:
        """Let ``transport`` deliver the notifications of all subscriptions of ``mode``."""
        self._transports[mode] = transport

    async def create(
        self, session: Session, document: Document, *, home: str = HOME
    ) -> Subscription:
        """Begin a subscription that was asked for over HTTP; raises PlatformError.

        A webhook is asked first whether it wants to hear.
        """
        wanted = read_creation(document, TRANSPORTS[home])
        self.registry.check_room(session.user, session.app)
        lifetime = MODES[wanted.transport].lifetime.granted(wanted.expires_in)
        read = self._read_filters(session, wanted.filters, home, lifetime)
        mode = await self._opener.open(session, wanted, read.good)
        # While the webhook made up its mind, others may have taken the room.
        self.registry.check_room(session.user, session.app)
        return self._begin(session, home, mode, read, lifetime)

    def create_on_socket(self, session: Session, document: Document, channel: str) -> Subscription:
        """Begin the one subscription of a WebSocket ``channel``, in place of an older one.

        Raises PlatformError; ``expiresIn`` is ignored.
        """
        wanted = read_creation(document, _SOCKET)
        lifetime = WebSocketMode.lifetime.default
        read = self._read_filters(session, wanted.filters, HOME, lifetime)
        mode = WebSocketMode(channel)
        for old in self.registry.living():
            if old.mode == mode:
                self.registry.remove(old)
        self.registry.check_room(session.user, session.app)
        return self._begin(session, HOME, mode, read, lifetime)

    def list(self, session: Session, *, home: str = HOME) -> list[Subscription]:
        """Return the subscriptions of a user with an app, oldest first."""
        return self.registry.of(session.user, session.app, self._absolute(home))

    def read(self, session: Session, subscription_id: str, *, home: str = HOME) -> Subscription:
        """Return one of a user's own; raises PlatformError (404)."""
        home = self._absolute(home)
        return self.registry.find(session.user, session.app, home, subscription_id)

    def renew(self, session: Session, subscription_id: str, *, home: str = HOME) -> Subscription:
        """Let a subscription live as long again as it was given; raises PlatformError (404)."""
        found = self.read(session, subscription_id, home=home)
        self._check_changeable(found, None)
        self._renew(found, found.lifetime)
        return found

    def update(
        self,
        session: Session,
        subscription_id: str,
        document: Document,
        *,
        home: str = HOME,
        channel: str | None = None,
    ) -> Subscription:
        """Give a subscription other filters or another lifetime, and renew it in any case.

        ``channel`` is the WebSocket that asks, if one does. Raises PlatformError.
        """
        found = self.read(session, subscription_id, home=home)
        self._check_changeable(found, channel)
        change = read_change(document)
        lifetime = found.mode.lifetime.granted(change.expires_in)
        asked = found.asked if change.filters is None else change.filters
        read = self._read_filters(session, asked, home, lifetime)
        found.filters, found.disabled = read.good, read.bad
        self._renew(found, lifetime)
        return found

    def remove(self, session: Session, subscription_id: str, *, home: str = HOME) -> None:
        """End a subscription; raises PlatformError (404)."""
        self.registry.remove(self.read(session, subscription_id, home=home))

    def document(self, subscription: Subscription) -> Document:
        """Return a subscription as the platform shows it."""
        return subscription.document(self._context.clock.time())

    def hear(self, event: Event) -> None:
        """Notify everybody who wants to know of an event."""
        self.delivered += sum(
            self._send(subscription, one.shaped(event.body), subscription.shown(one), event.at)
            for subscription in self.registry.living()
            if subscription.active and _may_hear(subscription, event)
            for one in subscription.filters
            if one.matches(event)
        )

    def blacklist(self, subscription: Subscription, reason: str) -> None:
        """Deliver nothing to a subscription any more, for as long as it exists."""
        if subscription.blacklisting is None:
            subscription.blacklisting = Blacklisting(self._context.clock.time(), reason)

    def close(self) -> None:
        """Forget all subscriptions and let everybody go who waits for notifications."""
        for subscription in self.registry.living():
            self.registry.remove(subscription)
        self.pubnub.close()
        self.webhooks.close()

    def _begin(
        self,
        session: Session,
        home: str,
        mode: DeliveryMode,
        read: ReadFilters,
        lifetime: float,
    ) -> Subscription:
        now = self._context.clock.time()
        subscription = Subscription(
            id=self._context.ids.secret(_ID_SIZE).hex(),
            home=self._absolute(home),
            app=session.app,
            user=session.user,
            mode=mode,
            filters=read.good,
            disabled=read.bad,
            created=now,
            lifetime=lifetime,
            expires=now + lifetime,
        )
        self.registry.add(subscription)
        return subscription

    def _renew(self, found: Subscription, lifetime: float) -> None:
        found.mode = self._opener.renewed(found.mode, found.filters)
        self.registry.renew(found, lifetime)

    def _read_filters(
        self, session: Session, asked: Sequence[str], home: str, lifetime: float
    ) -> ReadFilters:
        scope = frozenset(session.terms.scope.split())
        subscriber = Subscriber(session.user, scope, webinar=home == WEBINAR_HOME)
        return self._filters.read_all(asked, subscriber, lifetime=lifetime)

    def _check_changeable(self, found: Subscription, channel: str | None) -> None:
        if isinstance(found.mode, WebSocketMode) and found.mode.channel != channel:
            if channel is not None:
                raise not_found("subscriptionId", found.id)
            message = "A WebSocket subscription can only be changed by its own WebSocket"
            raise PlatformError(400, "CMN-101", message, parameter="subscriptionId")

    def _remind(self, subscription: Subscription, one: EventFilter, body: Document) -> None:
        if subscription.active:
            at = self._context.clock.time()
            self._send(subscription, body, subscription.shown(one), at)

    def _send(self, subscription: Subscription, body: Document, event: str, at: float) -> bool:
        transport = self._transports.get(type(subscription.mode))
        if transport is None:
            return False
        uuid = self._context.ids.uuid()
        told = notification(subscription, event, body, uuid=uuid, at=at)
        return transport.deliver(subscription, told)

    def _absolute(self, home: str) -> str:
        return self._context.links.api + home


def _may_hear(subscription: Subscription, event: Event) -> bool:
    user = subscription.user
    if event.account_id != user.account_id:
        return False
    return event.audience is None or user.id in event.audience
