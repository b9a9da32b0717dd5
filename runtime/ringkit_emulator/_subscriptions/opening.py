"""Delivery modes as they come to be: asked for, opened, and changed by a renewal (facts 9)."""

from collections.abc import Mapping, Sequence
from typing import Final

from ringkit_emulator._oauth.sessions import Session
from ringkit_emulator._subscriptions.filters import EventFilter
from ringkit_emulator._subscriptions.modes import (
    DeliveryMode,
    InternalMode,
    MobileMode,
    PubNubMode,
    WebhookMode,
)
from ringkit_emulator._subscriptions.pubnub.hub import PubNubHub
from ringkit_emulator._subscriptions.requests import Creation
from ringkit_emulator._subscriptions.webhooks.sender import Webhooks
from ringkit_emulator._wire.errors import PlatformError

HOME: Final = "/restapi/v1.0/subscription"
WEBINAR_HOME: Final = "/webinar/notifications/v1/subscriptions"
WEBHOOK_PERMISSION: Final = "SubscriptionWebhook"

MODES: Final[Mapping[str, type[PubNubMode | WebhookMode | MobileMode | InternalMode]]] = {
    "PubNub": PubNubMode,
    "WebHook": WebhookMode,
    "RC/APNS": MobileMode,
    "RC/GCM": MobileMode,
    "Internal": InternalMode,
}
TRANSPORTS: Final = {HOME: frozenset(MODES), WEBINAR_HOME: frozenset({"WebHook"})}


class Opener:
    """Opens delivery modes. ``rotates`` is whether a renewal gives PubNub another channel."""

    def __init__(self, pubnub: PubNubHub, webhooks: Webhooks, *, rotates: bool) -> None:
        self._pubnub = pubnub
        self._webhooks = webhooks
        self._rotates = rotates

    async def open(
        self, session: Session, wanted: Creation, filters: Sequence[EventFilter]
    ) -> DeliveryMode:
        """Return the mode that a client asked for; raises PlatformError.

        A webhook is asked first whether it wants to hear.
        """
        delivery = wanted.delivery
        if wanted.transport == "PubNub":
            return self._pubnub.open(encryption=wanted.encryption or _is_secret(filters))
        if wanted.transport == "WebHook":
            _check_permission(session)
            return await self._webhooks.open(delivery)
        if wanted.transport == "Internal":
            return InternalMode(delivery["configName"])
        return MobileMode(wanted.transport, delivery["certificateName"], delivery["registrationId"])

    def renewed(self, mode: DeliveryMode, filters: Sequence[EventFilter]) -> DeliveryMode:
        """Return the mode for the next life of a subscription."""
        if not isinstance(mode, PubNubMode):
            return mode
        encrypted = mode.encryption_key is not None
        secret = encrypted or _is_secret(filters)
        if self._rotates or secret != encrypted:
            return self._pubnub.open(encryption=secret)
        return mode


def _is_secret(filters: Sequence[EventFilter]) -> bool:
    """Whether a filter forces encryption."""
    return any(one.presence for one in filters)


def _check_permission(session: Session) -> None:
    if WEBHOOK_PERMISSION not in session.terms.scope.split():
        message = f"The application needs the permission [{WEBHOOK_PERMISSION}]"
        raise PlatformError(403, "CMN-401", message)
