"""Delivery modes: how the notifications of a subscription travel, and for how long (facts 9)."""

from dataclasses import dataclass
from typing import ClassVar, Final, TypeAlias

from ringkit_emulator._documents import Document, without_none

_WEEK: Final = 604_800.0


@dataclass(frozen=True, slots=True)
class Lifetime:
    """How long a subscription lives, in seconds, unless it asks for something else."""

    default: float
    maximum: float

    def granted(self, wanted: float | None) -> float:
        """Return the lifetime for what a client asked for; too much is cut to the maximum."""
        return min(self.default if wanted is None else wanted, self.maximum)


@dataclass(frozen=True, slots=True)
class PubNubMode:
    """A PubNub channel; ``encryption_key`` (base64 of 16 bytes) None sends plain JSON."""

    address: str
    subscriber_key: str
    secret_key: str
    encryption_key: str | None
    lifetime: ClassVar[Lifetime] = Lifetime(900.0, 900.0)

    def document(self) -> Document:
        """Return the mode as the platform shows it."""
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


@dataclass(frozen=True, slots=True)
class WebhookMode:
    """A webhook; ``tokens`` are the secrets it asked to get back, by header name."""

    address: str
    tokens: tuple[tuple[str, str], ...] = ()
    lifetime: ClassVar[Lifetime] = Lifetime(_WEEK, 315_360_000.0)

    def document(self) -> Document:
        """Return the mode as the platform shows it; secrets stay hidden."""
        return {"transportType": "WebHook", "encryption": False, "address": self.address}


@dataclass(frozen=True, slots=True)
class WebSocketMode:
    """A WebSocket session, by its id; the subscription is renewed for as long as that lives."""

    channel: str
    lifetime: ClassVar[Lifetime] = Lifetime(86_400.0, 86_400.0)

    def document(self) -> Document:
        """Return the mode as the platform shows it."""
        return {"transportType": "WebSocket", "encryption": False}


@dataclass(frozen=True, slots=True)
class MobileMode:
    """Push to a phone; ``transport`` is RC/APNS or RC/GCM."""

    transport: str
    certificate_name: str
    registration_id: str
    lifetime: ClassVar[Lifetime] = Lifetime(_WEEK, 7_776_000.0)

    def document(self) -> Document:
        """Return the mode as the platform shows it."""
        return {
            "transportType": self.transport,
            "encryption": False,
            "certificateName": self.certificate_name,
            "registrationId": self.registration_id,
        }


@dataclass(frozen=True, slots=True)
class InternalMode:
    """Delivery inside the platform."""

    config_name: str
    lifetime: ClassVar[Lifetime] = Lifetime(_WEEK, 315_360_000.0)

    def document(self) -> Document:
        """Return the mode as the platform shows it."""
        return {"transportType": "Internal", "configName": self.config_name}


DeliveryMode: TypeAlias = PubNubMode | WebhookMode | WebSocketMode | MobileMode | InternalMode
