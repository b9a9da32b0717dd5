"""Request bodies of the operations that create and update subscriptions, validated."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import urlsplit

from attrs import frozen

from ringkit_emulator._documents import Document
from ringkit_emulator._wire.errors import PlatformError, bad_parameter

_REQUIRED_MEMBERS: Final = {
    "PubNub": (),
    "WebHook": ("address",),
    "WebSocket": (),
    "RC/APNS": ("certificateName", "registrationId"),
    "RC/GCM": ("certificateName", "registrationId"),
    "Internal": ("configName",),
}
_EXPIRES_IN_LIMIT: Final = 2**31


@frozen
class UpdateRequest:
    """New filters (None: unchanged) and a new lifetime in seconds (None: the default)."""

    filters: tuple[str, ...] | None
    expires_in: int | None


@frozen
class CreateRequest:
    """Filters, lifetime in seconds (None: the default), transport type and delivery mode."""

    filters: tuple[str, ...]
    expires_in: int | None
    transport: str
    delivery: Document

    @property
    def encryption(self) -> bool:
        """Whether encryption was requested."""
        return bool(self.delivery.get("encryption", False))


def parse_update(document: Document) -> UpdateRequest:
    """Return the contents of the body of a PUT request; raises PlatformError."""
    filters = _filters(document["eventFilters"]) if "eventFilters" in document else None
    return UpdateRequest(filters, _expires_in(document))


def parse_create(document: Document, transports: frozenset[str]) -> CreateRequest:
    """Return the contents of the body of a POST request; raises PlatformError.

    `transports` are the transport types allowed.
    """
    if "eventFilters" not in document:
        raise bad_parameter("eventFilters", None, "Parameter [eventFilters] is required")
    delivery = document.get("deliveryMode")
    if not isinstance(delivery, dict):
        raise bad_parameter("deliveryMode")
    transport = delivery.get("transportType")
    if not isinstance(transport, str) or transport not in transports:
        raise bad_parameter("deliveryMode.transportType", transport)
    for name in _REQUIRED_MEMBERS[transport]:
        _text(delivery, name)
    if transport == "WebHook":
        _check_address(delivery["address"])
    if not isinstance(delivery.get("encryption", False), bool):
        raise bad_parameter("deliveryMode.encryption", delivery["encryption"])
    filters = _filters(document["eventFilters"])
    return CreateRequest(filters, _expires_in(document), transport, delivery)


def header_secret(delivery: Document, name: str) -> str | None:
    """Return a secret of a webhook that can be sent in a header; raises PlatformError."""
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
        valid = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        valid = False
    if not valid or not address.isascii() or any(c <= " " for c in address):
        message = "Parameter [address] is not a valid address"
        raise PlatformError(400, "CMN-101", message, parameter="address")


def _filters(value: Any) -> tuple[str, ...]:
    valid = isinstance(value, list) and value and all(isinstance(v, str) and v for v in value)
    if not valid:
        raise bad_parameter("eventFilters", value)
    return tuple(dict.fromkeys(value))


def _expires_in(document: Document) -> int | None:
    value = document.get("expiresIn")
    if value is None:
        return None
    if type(value) is not int or not 1 <= value < _EXPIRES_IN_LIMIT:
        raise bad_parameter("expiresIn", value)
    return value
