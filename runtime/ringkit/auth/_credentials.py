"""The form of credentials: blanks around them are removed, what no header can carry is refused.

Credentials are copied, or read from files, and then end with a line end or begin with a byte order
mark. They are hidden in a `Secret` before anything can fail, so that no frame of a traceback holds
one, and never quoted in an error.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Mapping
from types import NoneType
from typing import Any, Final

from ringkit._redaction import Secret, revealed

#: What a bearer token and a JWT are made of (RFC 6750, section 2.1; RFC 7519, section 3).
_TOKEN_FORM: Final = re.compile(r"[\x21-\x7e]*")
_AROUND: Final = " \t\r\n\v\f\ufeff\u00a0"
#: Settings and arguments of `login` that are hidden.
_SECRETS: Final = frozenset(
    {
        "jwt", "partner_jwt", "access_token", "refresh_token", "id_token", "client_secret",
        "private_key", "code", "code_verifier", "password", "proxy",
    }
)  # fmt: skip
_TOKENS: Final = frozenset({"jwt", "partner_jwt", "access_token"})
#: Settings and arguments that are texts of one line.
_ONE_LINE: Final = frozenset(
    {
        "client_id", "client_secret", "private_key_id", "code", "code_verifier", "refresh_token",
        "server_url", "media_url", "discovery_server", "authorize_endpoint", "token_endpoint",
        "revoke_endpoint", "redirect_uri", "username", "extension", "app_name", "app_version",
    }
)  # fmt: skip
_KEYS: Final = frozenset({"private_key"})
_END_OF_HOST: Final = re.compile(r"[/?#\\]")
_URLS: Final = frozenset(
    {
        "server_url", "media_url", "trusted_hosts", "discovery_server", "authorize_endpoint",
        "token_endpoint", "revoke_endpoint", "redirect_uri", "token_uri", "discovery_uri",
    }
)  # fmt: skip


def trimmed(text: str) -> str:
    """Return a text without the blanks and line ends around it."""
    return text.strip(_AROUND)


def is_token(text: str) -> bool:
    """Return whether a header can carry a text as a token: visible ASCII characters only."""
    return _TOKEN_FORM.fullmatch(text) is not None


def concealed(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return a copy of keyword arguments with the secrets in `Secret`."""
    return {
        name: Secret(value) if name in _SECRETS and value is not None else value
        for name, value in arguments.items()
    }


def take(arguments: dict[str, Any], known: Container[str]) -> dict[str, Any]:
    """Return a copy of keyword arguments that is safe to fail with, and empty the original.

    Secrets are concealed, and texts trimmed; so is what has a name that is not `known`: it may be
    a secret whose name is misspelt. Raises TypeError and ValueError, by name, for a credential
    that is no text or that no request can carry, and for a URL with a user name.
    """
    hidden = {name: Secret(arguments.pop(name)) for name in list(arguments)}
    return {name: _taken(name, value, known) for name, value in hidden.items()}


def _taken(name: str, hidden: Secret, known: Container[str]) -> Any:
    """Return the value of an argument; it is hidden until all that can be refused was."""
    kind = type(hidden.reveal())
    if name not in known:
        return hidden
    if name in _SECRETS - {"proxy"} and not issubclass(kind, str | Secret | NoneType):
        raise TypeError(f"{name} must be a str, not {kind.__name__}")
    if name in _SECRETS and issubclass(kind, str):
        return _checked(name, Secret(hidden.reveal()))
    if name in _URLS and _names_a_user(hidden):
        raise ValueError(
            f"{name} holds a user name or a password, which are not sent: leave them out; a proxy "
            'that asks for them takes headers={"Authorization": "Basic ..."}'
        )
    return _checked(name, hidden.reveal())


def _names_a_user(hidden: Secret) -> bool:
    """Return whether a URL, or one of several, has something before an @ in its host."""
    given: Any = hidden.reveal()
    urls = given.split(",") if isinstance(given, str) else given
    texts = [url for url in urls if isinstance(url, str)] if isinstance(urls, Collection) else []
    return any("@" in _END_OF_HOST.split(url.rpartition("://")[2], 1)[0] for url in texts)


def _checked(name: str, value: Any) -> Any:
    if value is None or name not in _TOKENS | _ONE_LINE | _KEYS:
        return value
    if not isinstance(revealed(value), str):
        raise TypeError(f"{name} must be a str, not {type(value).__name__}")
    value = Secret(trimmed(value.reveal())) if isinstance(value, Secret) else trimmed(value)
    if name in _TOKENS and not is_token(revealed(value)):
        raise ValueError(
            f"{name} holds a blank, a line end or a non-ASCII character, which no header can "
            "carry: pass it as it was issued"
        )
    if name in _ONE_LINE and not revealed(value).isprintable():
        raise ValueError(f"{name} holds a line end or another control character")
    return value
