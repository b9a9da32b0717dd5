"""Options of a call, and the configuration of a client."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, TypeAlias, TypedDict, TypeVar, cast
from urllib.parse import urlsplit

from attrs import field, frozen

from ringkit._io.engines.messages import MAX_RESPONSE_BYTES, check_header_name
from ringkit._redaction import revealed
from ringkit._version import __version__

if TYPE_CHECKING:
    from ringkit._call.call import Call
    from ringkit._redaction import Secret

AnyCall = TypeVar("AnyCall", bound="Call[Any]")

#: The production hosts.
SERVER: Final = "https://platform.ringcentral.com"
MEDIA: Final = "https://media.ringcentral.com"
#: The registrable domains of the platform; every host below them is RingCentral's.
PLATFORM_DOMAINS: Final = (".ringcentral.com", ".ringcentral.biz")
#: The wait after a 429 response without `Retry-After`.
DEFAULT_RETRY_AFTER_SECONDS: Final = 60.0

#: What to do when a rate group is used up: wait, raise RateLimitError, or send all the same.
RateLimitMode: TypeAlias = Literal["wait", "raise", "off"]


@frozen
class Progress:
    """How far a call is.

    `done` bytes have been transferred, of `total` (None if that is not known). `waiting` is 0
    while they are; else the call waits for at least so many seconds, for a rate limit or before a
    retry, and `done` and `total` are those of a download, 0 and None for other calls.
    """

    done: int = 0
    total: int | None = None
    waiting: float = 0.0


#: The option `progress`.
ProgressHandler: TypeAlias = Callable[[Progress], object]


class SendOptions(TypedDict, total=False):
    """Options of one call; missing ones are those of the client. Times are in seconds.

    - `timeout`: for connecting, writing and reading, each; or an `httpx.Timeout`.
    - `deadline`: for the whole call with waits, token requests and retries.
    - `max_attempts`: how many times the call is sent at most.
    - `idempotent`: retry the call even if it may have been processed.
    - `headers`: added to those of the call.
    - `strict`: check the whole result against its class at once.
    - `rate_limit`: if the rate group is used up, `wait` (the default), `raise` RateLimitError, or
      `off`: send all the same.
    - `max_wait`: the longest single wait for a rate limit; RateLimitError if it would be longer.
    - `handle_rate_limit`: whether to wait and retry after a 429 response; a number is the wait
      after one without `Retry-After` (60 by default).
    - `skip_auth`: send the call without the access token, and without a login.
    - `max_response_bytes`: the largest response that is read as a whole, without its content
      encoding, in bytes; ResponseTooLargeError for a larger one. 64 MiB by default.
    - `progress`: called with a `Progress` during an upload or download, and when the call waits,
      for a rate limit or before a retry.
    """

    timeout: float | PhaseTimeouts
    deadline: float | None
    max_attempts: int
    idempotent: bool
    headers: Mapping[str, str]
    strict: bool
    rate_limit: RateLimitMode
    max_wait: float | None
    handle_rate_limit: bool | float
    skip_auth: bool
    max_response_bytes: int
    progress: ProgressHandler | None


class RequestOptions(SendOptions, total=False):
    """`SendOptions`, and `query`: query values added to those of the call."""

    query: Mapping[str, Any]


class PhaseTimeouts(Protocol):
    """Timeouts by phase in seconds, None for no limit: an `httpx.Timeout`."""

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None


def phases_of(
    timeout: float | PhaseTimeouts, remaining: float | None = None
) -> dict[str, float | None]:
    """Return the timeouts of connecting, reading, writing and waiting for a connection.

    Each is at most `remaining`, the time until the deadline of the call, in seconds.
    """
    if isinstance(timeout, int | float):
        limit = timeout if remaining is None else min(timeout, remaining)
        return {"connect": limit, "read": limit, "write": limit, "pool": limit}
    phases = {name: getattr(timeout, name) for name in ("connect", "read", "write", "pool")}
    if remaining is None:
        return phases
    return {name: remaining if limit is None else min(limit, remaining)
            for name, limit in phases.items()}  # fmt: skip


def is_platform_host(host: str) -> bool:
    """Return whether a host is one of RingCentral's."""
    return host.endswith(PLATFORM_DOMAINS)


def is_loopback(host: str) -> bool:
    """Return whether a host is this computer: `localhost`, 127.0.0.0/8 or ::1."""
    return host in ("localhost", "::1") or _LOOPBACK.fullmatch(host) is not None


_LOOPBACK: Final = re.compile(r"127(\.\d{1,3}){3}")


def check_url(name: str, url: str, *, allow_http: bool) -> None:
    """Raise ValueError unless the setting `name` is a URL that credentials may be sent to."""
    scheme, host = _scheme_and_host(url)
    if scheme not in ("http", "https") or not host:
        raise ValueError(f"{name} looks like https://host, got {url!r}")
    if scheme == "http" and not allow_http and not is_loopback(host):
        raise ValueError(
            f"{name}: credentials and tokens would be sent to {host} without encryption: "
            "use https://, or set allow_http=True if the network in between is yours"
        )


def _scheme_and_host(url: str) -> tuple[str, str]:
    """Return the scheme and host of a URL, empty texts if it is none."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return "", ""
    if any(character <= " " for character in url):
        return "", ""
    return parts.scheme, parts.hostname or ""


def _base(url: str) -> str:
    return url.strip().rstrip("/")


def _bases(urls: str | Iterable[str]) -> tuple[str, ...]:
    listed = [url.strip() for url in (urls.split(",") if isinstance(urls, str) else urls)]
    if any("*" in url for url in listed):
        raise ValueError(f"trusted_hosts are single hosts, without *, got {', '.join(listed)}")
    return tuple(_base(url if "://" in url else f"https://{url}") for url in listed if url)


def _check_number(name: str, value: object, expected: str, kinds: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, kinds):
        raise TypeError(f"{name} must be {expected}, not {type(value).__name__}")


def _positive(name: str, value: float) -> None:
    if not value > 0:
        raise ValueError(f"{name} must be above 0, got {value!r}")


def _not_negative(name: str, value: float) -> None:
    if not value >= 0:
        raise ValueError(f"{name} must not be below 0, got {value!r}")


def _seconds(_options: Any, attribute: Any, value: object) -> None:
    if value is not None:
        _check_number(attribute.name, value, "a number of seconds or None", int | float)
        _positive(attribute.name, cast("float", value))


def _count(_options: Any, attribute: Any, value: object) -> None:
    _check_number(attribute.name, value, "an int", int)
    _positive(attribute.name, cast("int", value))


def _seconds_or_phases(_options: Any, attribute: Any, value: object) -> None:
    if not hasattr(value, "connect"):
        expected = "a number of seconds or an httpx.Timeout"
        _check_number(attribute.name, value, expected, int | float)
        _positive(attribute.name, cast("float", value))


def _longest_wait(_options: Any, attribute: Any, value: Any) -> None:
    if value is not None:
        _check_number(attribute.name, value, "a number of seconds or None", int | float)
        _not_negative(attribute.name, value)


def _flag_or_seconds(_options: Any, attribute: Any, value: Any) -> None:
    if not isinstance(value, bool):
        expected = "True, False or a number of seconds"
        _check_number(attribute.name, value, expected, int | float)
        _not_negative(attribute.name, value)


def _known_mode(_options: Any, _attribute: Any, value: str) -> None:
    if value not in ("wait", "raise", "off"):
        raise ValueError(f"rate_limit must be wait, raise or off, got {value!r}")


def _check_header(name: str, value: object) -> None:
    """Raise TypeError or ValueError, by name, for a value that no header can carry."""
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a str, not {type(value).__name__}")
    if not (value.isascii() and value.replace("\t", " ").isprintable()):
        raise ValueError(
            f"{name} holds a line end, a control character or a non-ASCII character, which no "
            "header can carry: leave it out, or encode it"
        )


def _header_texts(_options: Any, _attribute: Any, headers: Mapping[str, str]) -> None:
    for name, value in headers.items():
        if not isinstance(name, str):
            raise TypeError(f"the name of a header is a str, not {type(name).__name__}")
        check_header_name(name)
        _check_header(f"the header {name}", value)


def _names_of(headers: Mapping[str, str]) -> str:
    return repr(list(headers))  # the values may be secrets


@frozen
class Options:
    """The value of every option of `RequestOptions`."""

    timeout: float | PhaseTimeouts = field(default=60.0, validator=_seconds_or_phases)
    deadline: float | None = field(default=None, validator=_seconds)
    max_attempts: int = field(default=4, validator=_count)
    idempotent: bool = False
    headers: Mapping[str, str] = field(default={}, validator=_header_texts, repr=_names_of)
    query: Mapping[str, Any] = {}
    strict: bool = False
    rate_limit: RateLimitMode = field(default="wait", validator=_known_mode)
    max_wait: float | None = field(default=None, validator=_longest_wait)
    handle_rate_limit: bool | float = field(default=True, validator=_flag_or_seconds)
    skip_auth: bool = False
    max_response_bytes: int = field(default=MAX_RESPONSE_BYTES, validator=_count)
    progress: ProgressHandler | None = None

    @property
    def default_retry_after(self) -> float:
        """The wait after a 429 response without `Retry-After`, in seconds."""
        handle = self.handle_rate_limit
        return DEFAULT_RETRY_AFTER_SECONDS if isinstance(handle, bool) else float(handle)


def with_query(call: AnyCall, options: Options) -> AnyCall:
    """Return `call` with the query values that the options add."""
    return cast("AnyCall", call.with_query(**options.query)) if options.query else call


def _text(value: Secret | str | None) -> str:
    return revealed(value) or ""


def _masked(secret: str) -> str:
    return "'***'" if secret else "''"


@frozen(slots=False)
class Config:
    """The application that sends requests, and the servers."""

    server_url: str = field(default=SERVER, converter=_base)
    media_url: str = field(default="", converter=_base)
    trusted_hosts: tuple[str, ...] = field(default=(), converter=_bases)
    client_id: str = ""
    client_secret: str = field(default="", converter=_text, repr=_masked)
    app_name: str = ""
    app_version: str = ""
    allow_http: bool = False

    def check(self) -> None:
        """Raise TypeError or ValueError, by name, for a value that cannot be used.

        Not a validator: the frame of the generated `__init__` holds the secret.
        """
        check_url("server_url", self.server_url, allow_http=self.allow_http)
        if self.media_url:
            check_url("media_url", self.media_url, allow_http=self.allow_http)
        for url in self.trusted_hosts:
            check_url("trusted_hosts", url, allow_http=self.allow_http)
        for name in ("app_name", "app_version"):
            _check_header(name, getattr(self, name))

    @cached_property
    def identification(self) -> tuple[tuple[str, str], ...]:
        """The `User-Agent` headers of every request (docs/platform-facts.md, section 12)."""
        return (("User-Agent", self.user_agent), ("X-User-Agent", self.user_agent))

    @cached_property
    def media(self) -> str:
        """The server for files: `media_url`, else the platform's, elsewhere the API server."""
        if self.media_url:
            return self.media_url
        if not is_platform_host(urlsplit(self.server_url).hostname or ""):
            return self.server_url
        return self.server_url.replace("://platform.", "://media.", 1)

    @property
    def user_agent(self) -> str:
        """The name and version of ringkit and of the application that uses it."""
        # Not by the module `platform`: importing it takes as long as all of this module.
        python = ".".join(map(str, sys.version_info[:3]))
        own = f"ringkit/{__version__} ({sys.platform}; Python/{python})"
        if not self.app_name:
            return own
        version = f"/{self.app_version}" if self.app_version else ""
        return f"{self.app_name}{version} {own}"
