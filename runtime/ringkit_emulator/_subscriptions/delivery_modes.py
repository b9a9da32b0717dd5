"""Delivery modes: how notifications reach the client, and lifetimes (platform-facts.md, 9)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Final, TypeAlias

from attrs import frozen

from ringkit_emulator._documents import Document, without_none

SUBSCRIPTION_PATH: Final = "/restapi/v1.0/subscription"
WEBINAR_SUBSCRIPTION_PATH: Final = "/webinar/notifications/v1/subscriptions"
_WEEK_SECONDS: Final = 604_800.0


@frozen
class Lifetime:
    """Default and maximum lifetime of subscriptions with a delivery mode, in seconds."""

    default: float
    maximum: float

    def granted(self, requested: float | None) -> float:
        """Return the lifetime for a requested one (None: the default), limited to the maximum."""
        return min(self.default if requested is None else requested, self.maximum)


@frozen
class PubNubMode:
    """Delivery to a PubNub channel.

    `encryption_key` is base64 of 16 bytes; None sends plain JSON.
    """

    address: str
    subscriber_key: str
    secret_key: str
    encryption_key: str | None
    lifetime: ClassVar[Lifetime] = Lifetime(900.0, 900.0)

    def document(self) -> Document:
        """Return the `deliveryMode` member of the subscription."""
        encrypted = self.encryption_key is not None
        return without_none(
            {
                "transportType": "PubNub",
                "encryption": encrypted,
                "address": self.address,
                "subscriberKey": self.subscriber_key,
                "secretKey": self.secret_key,
                "encryptionAlgorithm": "AES" if encrypted else None,
                "encryptionKey": self.encryption_key,
            }
        )


@frozen
class WebhookMode:
    """Delivery to a webhook; `tokens` are (header name, secret) pairs to send with each request."""

    address: str
    tokens: tuple[tuple[str, str], ...] = ()
    lifetime: ClassVar[Lifetime] = Lifetime(_WEEK_SECONDS, 315_360_000.0)

    def document(self) -> Document:
        """Return the `deliveryMode` member of the subscription, without the secrets."""
        return {"transportType": "WebHook", "encryption": False, "address": self.address}


@frozen
class WebSocketMode:
    """Delivery over a WebSocket; `channel` is the id of its session.

    The subscription is renewed automatically until the session ends.
    """

    channel: str
    lifetime: ClassVar[Lifetime] = Lifetime(86_400.0, 86_400.0)

    def document(self) -> Document:
        """Return the `deliveryMode` member of the subscription."""
        return {"transportType": "WebSocket", "encryption": False}


@frozen
class MobileMode:
    """Push notifications to a phone; `transport` is RC/APNS or RC/GCM. Nothing is sent."""

    transport: str
    certificate_name: str
    registration_id: str
    lifetime: ClassVar[Lifetime] = Lifetime(_WEEK_SECONDS, 7_776_000.0)

    def document(self) -> Document:
        """Return the `deliveryMode` member of the subscription."""
        return {
            "transportType": self.transport,
            "encryption": False,
            "certificateName": self.certificate_name,
            "registrationId": self.registration_id,
        }


@frozen
class InternalMode:
    """Delivery inside the platform. Nothing is sent."""

    config_name: str
    lifetime: ClassVar[Lifetime] = Lifetime(_WEEK_SECONDS, 315_360_000.0)

    def document(self) -> Document:
        """Return the `deliveryMode` member of the subscription."""
        return {"transportType": "Internal", "configName": self.config_name}


DeliveryMode: TypeAlias = PubNubMode | WebhookMode | WebSocketMode | MobileMode | InternalMode

# By `transportType`; WebSocket subscriptions are created over a WebSocket only.
MODE_CLASSES: Final[Mapping[str, type[PubNubMode | WebhookMode | MobileMode | InternalMode]]] = {
    "PubNub": PubNubMode,
    "WebHook": WebhookMode,
    "RC/APNS": MobileMode,
    "RC/GCM": MobileMode,
    "Internal": InternalMode,
}
# The app permissions that transports require. The platform names them in its errors (SUB-528).
TRANSPORT_PERMISSIONS: Final[Mapping[str, str]] = {
    "WebHook": "SubscriptionWebhook",
    "WebSocket": "SubscriptionWebSocket",
    "RC/APNS": "SubscriptionAPNS",
}
TRANSPORT_TYPES: Final = {
    SUBSCRIPTION_PATH: frozenset(MODE_CLASSES),
    WEBINAR_SUBSCRIPTION_PATH: frozenset({"WebHook"}),
}
