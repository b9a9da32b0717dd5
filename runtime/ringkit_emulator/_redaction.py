"""Shortens tokens, passwords and keys in the texts of requests that people look at."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from ringkit_emulator._documents import Document

_SHOWN_CHARACTERS: Final = 6
_SECRET_NAMES: Final = (
    "access_token", "assertion", "authorization", "client_assertion", "client_secret", "code",
    "code_verifier", "encryptionKey", "id_token", "ivrPin", "password", "refresh_token",
    "secretKey", "token", "validationToken", "verificationToken", "ws_access_token", "wsc",
)  # fmt: skip
_SECRET_HEADERS: Final = frozenset(
    {"authorization", "cookie", "set-cookie", "validation-token", "verification-token"}
)
_NAMES: Final = "|".join(_SECRET_NAMES)
_ENCODED_NAMES: Final = _NAMES.replace("_", "(?:_|%5f)")
# A member of a JSON object, and a field of a form or query.
_MEMBER: Final = re.compile(rf'("(?:{_NAMES})"\s*:\s*")((?:[^"\\]|\\.)*)', re.IGNORECASE)
_FIELD: Final = re.compile(rf"((?:^|[?&])(?:{_ENCODED_NAMES})=)([^&]*)", re.IGNORECASE)
# A query in a URL, and a password before its host, anywhere in a text.
_IN_URL: Final = re.compile(
    rf"""([?&](?:{_ENCODED_NAMES})=)([^&#\s"'<>\\]*)|(://[^/@:\s"]*:)([^/@\s"]+)(?=@)""",
    re.IGNORECASE,
)
_SCHEMES: Final = frozenset({"basic", "bearer"})


def shortened(secret: str) -> str:
    """Return the first characters of a secret that is long enough not to be told by them."""
    return f"{secret[:_SHOWN_CHARACTERS]}…" if len(secret) > 3 * _SHOWN_CHARACTERS else "…"


def redacted_path(path: str) -> str:
    """Return a path with the secrets in its query shortened."""
    return _FIELD.sub(lambda match: match[1] + shortened(match[2]), path)


def redacted_text(text: str) -> str:
    """Return a body (JSON, a form, or a frame of a WebSocket) with its secrets shortened."""
    if text[:1] not in ("{", "[", "<", "-"):
        return redacted_path(text)
    return redacted_urls(_MEMBER.sub(lambda match: match[1] + _shortened_value(match[2]), text))


def redacted_urls(text: str) -> str:
    """Return a text with the secrets in its URLs shortened: in the query, and before the host."""
    return _IN_URL.sub(
        lambda match: (match[1] or match[3]) + shortened(match[2] or match[4] or ""), text
    )


def redacted_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers by lower-case names with their secrets shortened."""
    return {
        name: _shortened_value(value) if name in _SECRET_HEADERS else redacted_urls(value)
        for name, value in headers.items()
    }


def redacted_request(entry: Document) -> Document:
    """Return the document of a logged request with its secrets shortened."""
    answer = entry["answer"]
    return entry | {
        "path": redacted_path(entry["path"]),
        "headers": redacted_headers(entry["headers"]),
        "body": redacted_text(entry["body"]),
        "answer": answer
        | {"headers": redacted_headers(answer["headers"]), "body": redacted_text(answer["body"])},
    }


def _shortened_value(value: str) -> str:
    """Return a value shortened, but for the scheme of a header such as `Bearer TOKEN`."""
    scheme, space, secret = value.partition(" ")
    known = space and scheme.lower() in _SCHEMES
    return f"{scheme} {shortened(secret)}" if known else shortened(value)
