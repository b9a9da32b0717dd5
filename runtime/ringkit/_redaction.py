"""Keeps secrets out of texts: `Secret` for those that users give, and redaction of others.

In pickled data the name of an environment variable stands for a secret.

Some error messages of the platform repeat what it was sent. The secrets that a request carried are
replaced before a message becomes part of an exception, a log record or an event.
"""

from __future__ import annotations

import base64
import binascii
import os
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar
from urllib.parse import parse_qsl, quote, quote_plus, urlsplit

from attrs import frozen

from ringkit.errors._body import ErrorDetails, ErrorItem, one_line

if TYPE_CHECKING:
    from ringkit._io.http import RawRequest

T = TypeVar("T")

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

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("pickled data holds no secret: set an environment variable and refer to it")

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


# --- references to secrets, for pickled data ---------------------------------------------------

#: A shorter text may be the value of a variable by chance.
_MIN_LENGTH: Final = 8


@frozen
class EnvironmentSecret:
    """A secret that is the value of an environment variable; `name` says what it is for."""

    name: str
    variable: str

    def reveal(self) -> str:
        """Return the secret. Raises ValueError if the variable is not set in this process."""
        found = os.environ.get(self.variable, "")
        if not found:
            raise ValueError(
                f"{self.name} was pickled as the environment variable {self.variable}, which is "
                "not set in this process: set it on every machine that unpickles"
            )
        return found


def find_in_environment(name: str, secret: str, *variables: str) -> EnvironmentSecret | None:
    """Return a reference to a variable with this value, None if there is none.

    `variables` are looked at first. A short secret is found in these only.
    """
    wanted = _plain(secret)
    others = sorted(os.environ) if len(wanted) >= _MIN_LENGTH else []
    for variable in (*variables, *others):
        if wanted and _plain(os.environ.get(variable, "")) == wanted:
            return EnvironmentSecret(name, variable)
    return None


def _plain(text: str) -> str:
    """Return a text without what is left out of secrets and URLs when they are used."""
    return text.strip().rstrip("/")


def url_reference(name: str, url: str, *variables: str) -> str | EnvironmentSecret:
    """Return a URL for pickled data: itself, or a reference if it holds a password.

    Raises TypeError for a password that is in no variable.
    """
    parts = urlsplit(url)
    if parts.password is None and "password" not in dict(parse_qsl(parts.query)):
        return url
    found = find_in_environment(name, url, *variables)
    if found is None:
        raise TypeError(
            f"{name} cannot be pickled: its URL has a password, and pickled data holds none. Give "
            "it a URL that is the value of an environment variable, such as os.environ['REDIS_URL']"
        )
    return found


def make_with_secrets(kind: Callable[..., T], arguments: Mapping[str, Any]) -> T:
    """Return `kind(**arguments)` with the secrets that references stand for."""
    revealed = {
        name: value.reveal() if isinstance(value, EnvironmentSecret) else value
        for name, value in arguments.items()
    }
    return kind(**revealed)
