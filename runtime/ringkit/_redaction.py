"""Keeps secrets out of texts: `Secret` for those that users give, and redaction of others.

Some error messages of the platform repeat what it was sent. The secrets that a request carried are
replaced before a message becomes part of an exception, a log record or an event.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, quote, quote_plus

from ringkit.errors._body import ErrorDetails, ErrorItem, one_line

if TYPE_CHECKING:
    from ringkit._io.http import RawRequest

_REPLACEMENT: Final = "***"
#: Form fields of the OAuth endpoints that are not secret.
_PUBLIC_FIELDS: Final = frozenset(
    {
        "grant_type", "client_id", "redirect_uri", "scope", "endpoint_id", "access_token_ttl",
        "refresh_token_ttl", "client_assertion_type", "username", "extension", "brand_id",
        "account_id", "partner_account_id",
    }
)  # fmt: skip
#: The longest text of others that a message holds.
_MAX_SHOWN_LENGTH: Final = 300
#: Replacing shorter values would make texts unreadable.
_MIN_SECRET_LENGTH: Final = 4


class Secret:
    """A secret text. Its repr shows nothing of it, so that no tool prints it with a traceback."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Return the text."""
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __repr__(self) -> str:
        return f"'{_REPLACEMENT}'" if self._text else "''"


NO_SECRET: Final = Secret("")


def revealed(value: Any) -> Any:
    """Return the text of a `Secret`, and any other value as it is."""
    return value.reveal() if isinstance(value, Secret) else value


def printable(text: str) -> str:
    """Return a text of an answer or a URL for messages: one line, printable and short."""
    shown = one_line(text)
    return shown if len(shown) <= _MAX_SHOWN_LENGTH else f"{shown[:_MAX_SHOWN_LENGTH]}..."


def secrets_in(request: RawRequest) -> tuple[str, ...]:
    """Return the secrets of a request, longest first: its credentials, and its form fields."""
    found = set(_credentials(request.header("Authorization")))
    pairs = parse_qsl(_form(request).decode("utf-8", "replace"))
    found.update(value for name, value in pairs if name not in _PUBLIC_FIELDS)
    forms = {form for secret in found for form in (secret, quote(secret), quote_plus(secret))}
    return tuple(sorted((s for s in forms if len(s) >= _MIN_SECRET_LENGTH), key=len, reverse=True))


def _form(request: RawRequest) -> bytes:
    body = request.body
    if body is None or not body.content_type.startswith("application/x-www-form-urlencoded"):
        return b""
    return request.content or b""


def _credentials(authorization: str) -> Iterable[str]:
    scheme, _, credentials = authorization.partition(" ")
    if credentials:
        yield credentials
    if scheme.lower() == "basic":
        try:
            yield base64.b64decode(credentials).decode().partition(":")[2]
        except (binascii.Error, UnicodeDecodeError):
            return


def redact(text: str, secrets: Iterable[str]) -> str:
    """Return a text in which every secret is replaced by asterisks."""
    for secret in secrets:
        text = text.replace(secret, _REPLACEMENT)
    return text


def redact_details(details: ErrorDetails, secrets: tuple[str, ...]) -> ErrorDetails:
    """Return the details of an error body, with the secrets replaced."""
    return ErrorDetails(
        redact(details.code, secrets),
        redact(details.message, secrets),
        tuple(_redact_item(item, secrets) for item in details.items),
    )


def _redact_item(item: ErrorItem, secrets: tuple[str, ...]) -> ErrorItem:
    return item._replace(
        code=redact(item.code, secrets),
        message=redact(item.message, secrets),
        parameter=redact(item.parameter, secrets),
        data=_redact_value(item.data, secrets),
    )


def _redact_value(value: Any, secrets: tuple[str, ...]) -> Any:
    if isinstance(value, str):
        return redact(value, secrets)
    if isinstance(value, Mapping):
        return {name: _redact_value(inner, secrets) for name, inner in value.items()}
    if isinstance(value, list):
        return [_redact_value(inner, secrets) for inner in value]
    return value
