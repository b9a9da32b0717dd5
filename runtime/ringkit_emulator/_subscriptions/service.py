"""Creates, renews and removes subscriptions for clients, and turns events into notifications."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Protocol

from ringkit_emulator._documents import Document
from ringkit_emulator._event_bus import Event
from ringkit_emulator._oauth.sessions import Session
from ringkit_emulator._state.context import PlatformContext
from ringkit_emulator._state.presence import PresenceStore
from ringkit_emulator._subscriptions.deliveries import DeliveryLog
from ringkit_emulator._subscriptions.delivery_modes import (
    MODE_CLASSES,
    SUBSCRIPTION_PATH,
    TRANSPORT_PERMISSIONS,
    TRANSPORT_TYPES,
    WEBINAR_SUBSCRIPTION_PATH,
    DeliveryMode,
    InternalMode,
    MobileMode,
    PubNubMode,
    WebhookMode,
    WebSocketMode,
)
from ringkit_emulator._subscriptions.filters import (
    EventFilter,
    FilterParser,
    ParsedFilters,
    Subscriber,
)
from ringkit_emulator._subscriptions.pubnub import PubNubTransport
from ringkit_emulator._subscriptions.registry import ReminderTimers, SubscriptionRegistry
from ringkit_emulator._subscriptions.request_bodies import CreateRequest, parse_create, parse_update
from ringkit_emulator._subscriptions.subscription import (
    BlacklistedData,
    Subscription,
    notification,
)
from ringkit_emulator._subscriptions.webhooks import WebhookTransport
from ringkit_emulator._wire.errors import PlatformError, not_found, transport_permission_missing

# The description limits ids to 20 characters; a byte is two of them.
_ID_BYTES: Final = 10
_WEBSOCKET_ONLY: Final = frozenset({"WebSocket"})


class NotificationTransport(Protocol):
    """Delivers the notifications of all subscriptions with one class of delivery mode."""

    def deliver(self, subscription: Subscription, notification: Document) -> bool:
        """Send a notification, or keep it until the client connects.

        Called on the emulator's thread; must not block. Returns whether the notification was sent
        or kept.
        """
        ...


class SubscriptionService:
    """All subscriptions of one emulated platform; not thread-safe.

    `delivered` counts the notifications of events that a transport has accepted, `deliveries` is
    the log of them. `on_delivery` is called when the log changes.
    """

    def __init__(
        self,
        context: PlatformContext,
        presence: PresenceStore,
        on_delivery: Callable[[], None] = lambda: None,
    ) -> None:
        self._context = context
        options = context.options.subscriptions
        self._filter_parser = FilterParser(context.accounts, lambda e: presence.of(e).visible)
        self._jitter = context.ids.stream("delivery jitter")
        self.delivered = 0
        self._transports: dict[type[DeliveryMode], NotificationTransport] = {}
        self.registry = SubscriptionRegistry(context.clock, options.limit)
        self.reminders = ReminderTimers(context.clock, self._send_reminder)
        self.registry.on_renewal.append(self.reminders.schedule)
        self.pubnub = PubNubTransport(context.clock, context.ids, options.pubnub_hold)
        self.deliveries = DeliveryLog(on_delivery)
        self.webhooks = WebhookTransport(
            context.clock, context.ids, options, self.blacklist, self.deliveries
        )
        self.registry.on_end.append(self.webhooks.forget)
        self._new_channel_on_renewal = options.pubnub_rotates
        self.register_transport(PubNubMode, self.pubnub)
        self.register_transport(WebhookMode, self.webhooks)

    def register_transport(
        self, mode: type[DeliveryMode], transport: NotificationTransport
    ) -> None:
        """Use `transport` for the notifications of all subscriptions with `mode`."""
        self._transports[mode] = transport

    async def create(
        self, session: Session, document: Document, *, path: str = SUBSCRIPTION_PATH
    ) -> Subscription:
        """Create a subscription from the body of an HTTP request; raises PlatformError.

        `path` is the path of the operation. A webhook is validated first.
        """
        request = parse_create(document, TRANSPORT_TYPES[path])
        _check_transport_permission(session, request.transport)
        self.registry.check_limit(session.user, session.app)
        lifetime = MODE_CLASSES[request.transport].lifetime.granted(request.expires_in)
        filters = self._parse_filters(session, request.filters, path, lifetime)
        mode = await self._create_mode(request, filters.accepted)
        # Again: others may have been created while the webhook was validated.
        self.registry.check_limit(session.user, session.app)
        return self._add(session, path, mode, filters, lifetime)

    def create_over_websocket(
        self, session: Session, document: Document, channel: str
    ) -> Subscription:
        """Create the subscription of the WebSocket session `channel`, replacing an older one.

        Raises PlatformError. `expiresIn` is ignored.
        """
        request = parse_create(document, _WEBSOCKET_ONLY)
        _check_transport_permission(session, request.transport)
        lifetime = WebSocketMode.lifetime.default
        filters = self._parse_filters(session, request.filters, SUBSCRIPTION_PATH, lifetime)
        mode = WebSocketMode(channel)
        for old in self.registry.all():
            if old.mode == mode:
                self.registry.remove(old)
        self.registry.check_limit(session.user, session.app)
        return self._add(session, SUBSCRIPTION_PATH, mode, filters, lifetime)

    def list(self, session: Session, *, path: str = SUBSCRIPTION_PATH) -> list[Subscription]:
        """Return the subscriptions of a user with an app, oldest first."""
        return self.registry.of(session.user, session.app, self._absolute(path))

    def read(
        self, session: Session, subscription_id: str, *, path: str = SUBSCRIPTION_PATH
    ) -> Subscription:
        """Return a subscription of a user with an app; raises PlatformError (404)."""
        collection_uri = self._absolute(path)
        return self.registry.find(session.user, session.app, collection_uri, subscription_id)

    def renew(
        self, session: Session, subscription_id: str, *, path: str = SUBSCRIPTION_PATH
    ) -> Subscription:
        """Renew a subscription for the lifetime that it was granted; raises PlatformError (404)."""
        found = self.read(session, subscription_id, path=path)
        self._check_changeable(found, None)
        self._renew(found, found.lifetime)
        return found

    def update(
        self,
        session: Session,
        subscription_id: str,
        document: Document,
        *,
        path: str = SUBSCRIPTION_PATH,
        channel: str | None = None,
    ) -> Subscription:
        """Change the filters or lifetime of a subscription, and renew it in any case.

        `channel` is the id of the WebSocket session that the request came over, if it did. Raises
        PlatformError.
        """
        found = self.read(session, subscription_id, path=path)
        self._check_changeable(found, channel)
        request = parse_update(document)
        lifetime = found.mode.lifetime.granted(request.expires_in)
        requested = found.requested_filters if request.filters is None else request.filters
        filters = self._parse_filters(session, requested, path, lifetime)
        found.filters, found.disabled_filters = filters.accepted, filters.rejected
        self._renew(found, lifetime)
        return found

    def remove(
        self, session: Session, subscription_id: str, *, path: str = SUBSCRIPTION_PATH
    ) -> None:
        """Remove a subscription; raises PlatformError (404)."""
        self.registry.remove(self.read(session, subscription_id, path=path))

    def document(self, subscription: Subscription) -> Document:
        """Return the JSON document of a subscription."""
        return subscription.document(self._context.clock.time())

    def handle_event(self, event: Event) -> None:
        """Send the notifications of an event to all subscriptions with a matching filter."""
        self.delivered += sum(
            self._send(
                subscription,
                event_filter.reduced(event.body),
                subscription.filter_text(event_filter),
                event.at,
            )
            for subscription in self.registry.all()
            if subscription.active and _may_receive(subscription, event)
            for event_filter in matching_filters(subscription.filters, event)
        )

    def blacklist(self, subscription: Subscription, reason: str) -> None:
        """Stop delivery to a subscription for the rest of its life."""
        if subscription.blacklisted is None:
            subscription.blacklisted = BlacklistedData(self._context.clock.time(), reason)

    def close(self) -> None:
        """Remove all subscriptions and answer all waiting polls."""
        for subscription in self.registry.all():
            self.registry.remove(subscription)
        self.pubnub.close()
        self.webhooks.close()

    async def _create_mode(
        self, request: CreateRequest, filters: Sequence[EventFilter]
    ) -> DeliveryMode:
        delivery = request.delivery
        if request.transport == "PubNub":
            encryption = request.encryption or _require_encryption(filters)
            return self.pubnub.create_channel(encryption=encryption)
        if request.transport == "WebHook":
            return await self.webhooks.validate(delivery)
        if request.transport == "Internal":
            return InternalMode(delivery["configName"])
        return MobileMode(
            request.transport, delivery["certificateName"], delivery["registrationId"]
        )

    def _renewed_mode(self, mode: DeliveryMode, filters: Sequence[EventFilter]) -> DeliveryMode:
        if not isinstance(mode, PubNubMode):
            return mode
        was_encrypted = mode.encryption_key is not None
        encryption = was_encrypted or _require_encryption(filters)
        if self._new_channel_on_renewal or encryption != was_encrypted:
            return self.pubnub.create_channel(encryption=encryption)
        return mode

    def _add(
        self,
        session: Session,
        path: str,
        mode: DeliveryMode,
        filters: ParsedFilters,
        lifetime: float,
    ) -> Subscription:
        now = self._context.clock.time()
        subscription = Subscription(
            id=self._context.ids.secret(_ID_BYTES).hex(),
            collection_uri=self._absolute(path),
            app=session.app,
            user=session.user,
            mode=mode,
            filters=filters.accepted,
            disabled_filters=filters.rejected,
            created=now,
            lifetime=lifetime,
            expires=now + lifetime,
        )
        self.registry.add(subscription)
        return subscription

    def _renew(self, subscription: Subscription, lifetime: float) -> None:
        subscription.mode = self._renewed_mode(subscription.mode, subscription.filters)
        self.registry.renew(subscription, lifetime)

    def _parse_filters(
        self, session: Session, requested: Sequence[str], path: str, lifetime: float
    ) -> ParsedFilters:
        if self._context.clock.time() < session.user.ready:
            message = "Not allowed subscribe for events to extensions of other account"
            raise PlatformError(403, "SUB-406", message)
        scope = frozenset(session.settings.scope.split())
        subscriber = Subscriber(session.user, scope, webinar=path == WEBINAR_SUBSCRIPTION_PATH)
        return self._filter_parser.parse_all(requested, subscriber, lifetime=lifetime)

    def _check_changeable(self, found: Subscription, channel: str | None) -> None:
        if isinstance(found.mode, WebSocketMode) and found.mode.channel != channel:
            if channel is not None:
                raise not_found("subscriptionId", found.id)
            message = "A WebSocket subscription can only be changed by its own WebSocket"
            raise PlatformError(400, "CMN-101", message, parameter="subscriptionId")

    def _send_reminder(
        self, subscription: Subscription, event_filter: EventFilter, body: Document
    ) -> None:
        if subscription.active:
            now = self._context.clock.time()
            self._send(subscription, body, subscription.filter_text(event_filter), now)

    def _send(self, subscription: Subscription, body: Document, event: str, at: float) -> bool:
        transport = self._transports.get(type(subscription.mode))
        if transport is None:
            return False
        uuid = self._context.ids.uuid()
        envelope = notification(subscription, event, body, uuid=uuid, at=at)
        jitter = self._context.options.subscriptions.delivery_jitter
        if not jitter:
            return self._deliver(transport, subscription, envelope)
        delay = self._jitter.uniform(0.0, jitter)
        self._context.clock.call_later(delay, self.deliver, subscription, envelope)
        return True

    def deliver(self, subscription: Subscription, envelope: Document) -> None:
        """Hand a notification to the transport of a subscription, if it is still active."""
        transport = self._transports.get(type(subscription.mode))
        if transport is not None and subscription.active:
            self._deliver(transport, subscription, envelope)

    def _deliver(
        self, transport: NotificationTransport, subscription: Subscription, envelope: Document
    ) -> bool:
        accepted = transport.deliver(subscription, envelope)
        if transport is not self.webhooks:  # that records each of its attempts itself
            delivery = self.deliveries.begin(subscription, envelope, self._context.clock.time())
            failure = None if accepted else "its session has ended"
            self.deliveries.end(delivery, failure=failure)
        return accepted

    def _absolute(self, path: str) -> str:
        return self._context.urls.api + path


def matching_filters(filters: Sequence[EventFilter], event: Event) -> list[EventFilter]:
    """Return the filters of one subscription that select an event.

    Of several filters for presence, only that for the most details is used.
    """
    found = [one for one in filters if one.matches(event)]
    if "activeCalls" not in event.body or not found:
        return found
    return [max(found, key=lambda one: (one.sip, one.detailed))]


def _may_receive(subscription: Subscription, event: Event) -> bool:
    user = subscription.user
    if event.account_id != user.account_id:
        return False
    return event.audience is None or user.id in event.audience


def _require_encryption(filters: Sequence[EventFilter]) -> bool:
    return any(event_filter.presence for event_filter in filters)


def _check_transport_permission(session: Session, transport: str) -> None:
    needed = TRANSPORT_PERMISSIONS.get(transport)
    if needed is not None and needed not in session.settings.scope.split():
        raise transport_permission_missing(needed, transport)
