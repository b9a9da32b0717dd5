"""What both clients share: how they are made, and everything that does not wait."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Self, TypeVar, Unpack

from attrs import evolve

from ringkit.auth.grants import Grant, JwtGrant
from ringkit.auth.settings import SessionSettings, take_settings
from ringkit.auth.stores import make_store
from ringkit.auth.stores.memory import MemoryStore
from ringkit.call import Call
from ringkit.clock import Clock, SystemClock
from ringkit.engine import Engine
from ringkit.options import Config, Options, RequestOptions

T = TypeVar("T")


#: The settings that `from_env` reads as they are.
_FROM_ENV = (
    "server_url", "media_url", "client_id", "client_secret", "private_key", "jwt", "redirect_uri",
    "account", "cache_prefix",
)  # fmt: skip


class Settings(SessionSettings, total=False):
    """Who is calling, and where to: the keyword arguments of a client.

    `server_url` and `media_url` are the hosts (production by default), `client_id` and
    `client_secret` those of the application (no secret: a public client), `app_name` and
    `app_version` identify it in every request. `clock` is for tests. `SessionSettings` has what
    is about logins.
    """

    server_url: str
    media_url: str
    client_id: str
    client_secret: str | None
    app_name: str
    app_version: str
    clock: Clock


class BaseClient:
    """Configuration and options; the subclasses add the HTTP client and the waiting."""

    _engine: Engine
    _options: Options

    @classmethod
    def from_env(cls, **settings: Unpack[Settings]) -> Self:
        """Return a client configured from the environment; arguments win over it.

        Reads RINGCENTRAL_SERVER_URL, RINGCENTRAL_MEDIA_URL, RINGCENTRAL_CLIENT_ID,
        RINGCENTRAL_CLIENT_SECRET, RINGCENTRAL_PRIVATE_KEY, RINGCENTRAL_JWT,
        RINGCENTRAL_REDIRECT_URI, RINGCENTRAL_ACCOUNT, RINGCENTRAL_CACHE_PREFIX, and
        RINGCENTRAL_STORE (memory, file, file:<folder>, redis://<host>).
        """
        found: dict[str, Any] = {
            name: value
            for name in _FROM_ENV
            if (value := os.environ.get(f"RINGCENTRAL_{name.upper()}"))
        }
        store = os.environ.get("RINGCENTRAL_STORE")
        if store and "store" not in settings:
            found["store"] = make_store(store)
        return cls(**{**found, **settings})

    @staticmethod
    def _make_engine(settings: Settings) -> Engine:
        given: dict[str, Any] = dict(settings)
        clock = given.pop("clock", None) or SystemClock()
        jwt, store = given.pop("jwt", ""), given.pop("store", None)
        grant: Grant | None = JwtGrant(jwt) if jwt else None
        session = take_settings(given)
        return Engine(Config(**given), clock, session, store or MemoryStore(clock=clock), grant)

    def _merged(self, options: RequestOptions) -> Options:
        return merge_options(self._options, options) if options else self._options

    @property
    def server_url(self) -> str:
        """The host that calls go to."""
        return self._engine.config.server_url

    def __repr__(self) -> str:
        config = self._engine.config
        return f"{type(self).__name__}({config.server_url!r}, client_id={config.client_id!r})"


def merge_options(base: Options, changes: RequestOptions) -> Options:
    """Return `base` with `changes`; headers and queries are merged. TypeError if misspelt."""
    given: dict[str, Any] = dict(changes)
    for name in ("headers", "query"):
        if name in given:
            inherited: Mapping[str, Any] = getattr(base, name)
            given[name] = {**inherited, **given[name]}
    return evolve(base, **given)


def with_query(call: Call[T], options: Options) -> Call[T]:
    """Return `call` with the query values that the options add."""
    return call.with_query(**options.query) if options.query else call
