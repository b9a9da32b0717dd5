"""What clients ask for when they create or change a subscription, checked."""

from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from ringkit_emulator._documents import Document
from ringkit_emulator._wire.errors import PlatformError, bad_parameter

_MEMBERS: Final = {
    "PubNub": (),
    "WebHook": ("address",),
    "WebSocket": (),
    "RC/APNS": ("certificateName", "registrationId"),
    "RC/GCM": ("certificateName", "registrationId"),
    "Internal": ("configName",),
}
_LONGEST: Final = 2**31


@dataclass(frozen=True, slots=True)
class Change:
    """New filters (None: the old ones) and a new lifetime in seconds (None: the default)."""

    filters: tuple[str, ...] | None
    expires_in: int | None


@dataclass(frozen=True, slots=True)
class Creation:
    """Filters, lifetime, transport type and the rest of the delivery mode."""

    filters: tuple[str, ...]
    expires_in: int | None
    transport: str
    delivery: Document

    @property
    def encryption(self) -> bool:
        """Whether encryption was asked for."""
        return bool(self.delivery.get("encryption", False))


def read_change(document: Document) -> Change:
    """Return what a PUT asks for; raises PlatformError."""
    filters = _filters(document["eventFilters"]) if "eventFilters" in document else None
    return Change(filters, _expires_in(document))


def read_creation(document: Document, transports: frozenset[str]) -> Creation:
    """Return what a POST asks for, over one of ``transports``; raises PlatformError."""
    if "eventFilters" not in document:
        raise bad_parameter("eventFilters", None, "Parameter [eventFilters] is required")
    delivery = document.get("deliveryMode")
    if not isinstance(delivery, dict):
        raise bad_parameter("deliveryMode")
    transport = delivery.get("transportType")
    if not isinstance(transport, str) or transport not in transports:
        raise bad_parameter("deliveryMode.transportType", transport)
    for name in _MEMBERS[transport]:
        _text(delivery, name)
    if transport == "WebHook":
        _check_address(delivery["address"])
    if not isinstance(delivery.get("encryption", False), bool):
        raise bad_parameter("deliveryMode.encryption", delivery["encryption"])
    filters = _filters(document["eventFilters"])
    return Creation(filters, _expires_in(document), transport, delivery)


def secret(delivery: Document, name: str) -> str | None:
    """Return a secret of a webhook, fit for a header; raises PlatformError."""
    if delivery.get(name) is None:
        return None
    value = _text(delivery, name)
    if not value.isascii() or not value.isprintable():
        raise bad_parameter(f"deliveryMode.{name}")
    return value


def _text(delivery: Document, name: str) -> str:
    value = delivery.get(name)
    if not isinstance(value, str) or not value:
        raise bad_parameter(f"deliveryMode.{name}", value)
    return value


def _check_address(address: str) -> None:
    try:
        parts = urlsplit(address)
        fits = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        fits = False
    if not fits or not address.isascii() or any(c <= " " for c in address):
        raise PlatformError(
            400, "CMN-101", "Parameter [address] is no address", parameter="address"
        )


def _filters(value: Any) -> tuple[str, ...]:
    good = isinstance(value, list) and value and all(isinstance(v, str) and v for v in value)
    if not good:
        raise bad_parameter("eventFilters", value)
    return tuple(dict.fromkeys(value))


def _expires_in(document: Document) -> int | None:
    value = document.get("expiresIn")
    if value is None:
        return None
    if type(value) is not int or not 1 <= value < _LONGEST:
        raise bad_parameter("expiresIn", value)
    return value
