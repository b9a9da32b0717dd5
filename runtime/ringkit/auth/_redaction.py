"""Hiding secrets that somebody else put into a text. Pure.

The platform repeats what it was sent in some of its messages. Whatever a request carried as a
secret is taken out again before a message becomes part of an exception, a log or an event.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, quote, quote_plus

from ringkit.errors._body import ErrorDetails, ErrorItem

if TYPE_CHECKING:
    from ringkit._io.http import RawRequest

_HIDDEN: Final = "***"
#: Form fields of the OAuth endpoints that are no secrets.
_OPEN: Final = frozenset(
    {
        "grant_type", "client_id", "redirect_uri", "scope", "endpoint_id", "access_token_ttl",
        "refresh_token_ttl", "client_assertion_type", "username", "extension", "brand_id",
        "account_id", "partner_account_id",
    }
)  # fmt: skip
#: Shorter values would hide half of every text.
_SHORTEST: Final = 4


def secrets_in(request: RawRequest) -> tuple[str, ...]:
    """Return the secrets of a request, longest first: its credentials, and its form fields."""
    found = set(_credentials(request.headers.get("Authorization", "")))
    pairs = parse_qsl(_form(request).decode("utf-8", "replace"))
    found.update(value for name, value in pairs if name not in _OPEN)
    forms = {form for secret in found for form in (secret, quote(secret), quote_plus(secret))}
    return tuple(sorted((s for s in forms if len(s) >= _SHORTEST), key=len, reverse=True))


def _form(request: RawRequest) -> bytes:
    if not request.headers.get("Content-Type", "").startswith("application/x-www-form-urlencoded"):
        return b""
    try:
        return request.content
    except RuntimeError:
        # A body that was read while it was sent: none of ours has secrets.
        return b""


def _credentials(authorization: str) -> Iterable[str]:
    scheme, _, credentials = authorization.partition(" ")
    if credentials:
        yield credentials
    if scheme.lower() == "basic":
        try:
            yield base64.b64decode(credentials).decode().partition(":")[2]
        except (binascii.Error, UnicodeDecodeError):
            return


def hide(text: str, secrets: Iterable[str]) -> str:
    """Return a text without the secrets."""
    for secret in secrets:
        text = text.replace(secret, _HIDDEN)
    return text


def hide_in_details(details: ErrorDetails, secrets: tuple[str, ...]) -> ErrorDetails:
    """Return what an error body says, without the secrets."""
    return ErrorDetails(
        hide(details.code, secrets),
        hide(details.message, secrets),
        tuple(_hide_in_item(item, secrets) for item in details.items),
    )


def _hide_in_item(item: ErrorItem, secrets: tuple[str, ...]) -> ErrorItem:
    return item._replace(
        code=hide(item.code, secrets),
        message=hide(item.message, secrets),
        parameter=hide(item.parameter, secrets),
        data=_hide_in_value(item.data, secrets),
    )


def _hide_in_value(value: Any, secrets: tuple[str, ...]) -> Any:
    if isinstance(value, str):
        return hide(value, secrets)
    if isinstance(value, Mapping):
        return {name: _hide_in_value(inner, secrets) for name, inner in value.items()}
    if isinstance(value, list):
        return [_hide_in_value(inner, secrets) for inner in value]
    return value
