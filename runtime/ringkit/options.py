"""What a caller may set, for a client and for one call. May be imported by every module."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cached_property
from typing import Any, Final, TypedDict
from urllib.parse import urlsplit

from attrs import field, frozen

from ringkit._version import __version__

#: The production hosts.
SERVER: Final = "https://platform.ringcentral.com"
MEDIA: Final = "https://media.ringcentral.com"


class RequestOptions(TypedDict, total=False):
    """Options of one call; those of the client hold for what is left out.

    `timeout`: seconds for connecting, writing and reading, each. `deadline`: seconds for the
    whole call, waits and repeats included. `max_attempts`: how often it is tried. `headers` and
    `query` are added. `idempotent`: the call may be repeated even if it may have been carried
    out. `strict`: check the whole result against its class at once.
    """

    timeout: float
    deadline: float
    max_attempts: int
    headers: Mapping[str, str]
    query: Mapping[str, Any]
    idempotent: bool
    strict: bool


def _base(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise ValueError(f"a server address looks like https://host, got {url!r}")
    return url.rstrip("/")


def _base_or_none(url: str) -> str:
    return _base(url) if url else ""


@frozen
class Options:
    """`RequestOptions` with a value for each."""

    timeout: float = 60.0
    deadline: float | None = None
    max_attempts: int = 4
    headers: Mapping[str, str] = {}
    query: Mapping[str, Any] = {}
    idempotent: bool = False
    strict: bool = False


def _text(value: str | None) -> str:
    return value or ""


def _masked(secret: str) -> str:
    return "'***'" if secret else "''"


@frozen(slots=False)
class Config:
    """Who is calling, and where to."""

    server_url: str = field(default=SERVER, converter=_base)
    media_url: str = field(default="", converter=_base_or_none)
    client_id: str = ""
    client_secret: str = field(default="", converter=_text, repr=_masked)
    app_name: str = ""
    app_version: str = ""

    @cached_property
    def identification(self) -> tuple[tuple[str, str], ...]:
        """The headers that say who is calling; the same on every request, as the guide asks."""
        return (("User-Agent", self.user_agent), ("X-User-Agent", self.user_agent))

    @cached_property
    def media(self) -> str:
        """The host for files: that of the production server, or the server itself elsewhere."""
        if self.media_url:
            return self.media_url
        return self.server_url.replace("://platform.", "://media.", 1)

    @property
    def user_agent(self) -> str:
        """The name and version of ringkit and of the application that uses it."""
        # The module `platform` takes as long to import as everything here together.
        python = ".".join(map(str, sys.version_info[:3]))
        own = f"ringkit/{__version__} ({sys.platform}; Python/{python})"
        if not self.app_name:
            return own
        version = f"/{self.app_version}" if self.app_version else ""
        return f"{self.app_name}{version} {own}"
