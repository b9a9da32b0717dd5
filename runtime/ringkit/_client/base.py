"""What both clients share: how they are made, and everything that does not wait."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, TypeVar, Unpack

from attrs import evolve

from ringkit._call.call import Call
from ringkit._io.clock import Clock, SystemClock
from ringkit._options import Config, Options, RequestOptions
from ringkit.auth._settings import SessionSettings, pop_auth_settings

if TYPE_CHECKING:
    from opentelemetry.trace import TracerProvider

    from ringkit._io.http import Certificate, PoolLimits, Proxy, Transport, Verify
    from ringkit._request.engine import Engine
    from ringkit.limits._base import Limiter
    from ringkit.subscriptions._transport import Host

T = TypeVar("T")


#: The settings that `from_env` reads as they are.
_FROM_ENV = (
    "server_url", "media_url", "client_id", "client_secret", "private_key", "jwt", "redirect_uri",
    "account", "cache_prefix",
)  # fmt: skip


class Settings(SessionSettings, RequestOptions, total=False):
    """Who is calling, where to, and how: the keyword arguments of a client.

    - `server_url`, `media_url`: the hosts, those of production by default.
    - `client_id`, `client_secret`: those of the application; no secret: a public client.
    - `app_name`, `app_version`: identify the application in every request.
    - `limiter`: keeps requests within the rate limits; a `MemoryLimiter` of its own by default.
    - `telemetry`: a tracer provider of OpenTelemetry, or True for the global one.
    - `transport`, `proxy`, `verify`, `cert`, `trust_env`, `pool_limits`: how the HTTP client is
      made, as `httpx.Client` takes them (`pool_limits` is its `limits`).
    - `clock`: for tests.

    `SessionSettings` has what is about logins. Every option of a call (`RequestOptions`) holds
    for all calls of the client.
    """

    server_url: str
    media_url: str
    client_id: str
    client_secret: str | None
    app_name: str
    app_version: str
    clock: Clock
    limiter: Limiter
    telemetry: bool | TracerProvider
    transport: Transport
    proxy: Proxy
    verify: Verify
    cert: Certificate
    trust_env: bool
    pool_limits: PoolLimits


_OPTIONS: Final = frozenset(RequestOptions.__annotations__)
_HTTP: Final = frozenset({"transport", "proxy", "verify", "cert", "trust_env", "pool_limits"})
_ENGINE: Final = ("jwt", "store", "limiter")
_NOT_CONFIG: Final = _OPTIONS | _HTTP
_SETTINGS: Final = frozenset(Settings.__annotations__)


class Core:
    """What a client and its `with_options` share. Raises TypeError, ValueError for settings.

    The engine is made when it is first needed: until then nothing of it is loaded.
    """

    def __init__(self, settings: Settings) -> None:
        _refuse_unknown(settings)
        given: dict[str, Any] = dict(settings)
        self.clock: Clock = given.pop("clock", None) or SystemClock()
        self._telemetry = given.pop("telemetry", False)
        self._own = {name: given.pop(name) for name in _ENGINE if name in given}
        kept = {name: value for name, value in given.items() if name not in _NOT_CONFIG}
        self._session = pop_auth_settings(kept)
        self.config = Config(**kept)
        if self._session.client_auth or self._session.private_key:
            from ringkit.auth._client_auth import check_client_auth

            check_client_auth(self.config.client_secret, self._session)
        self._making = threading.Lock()
        self._engine: Engine | None = None
        if self._telemetry:
            _ = self.engine  # whatever is not installed is noticed at once

    @property
    def engine(self) -> Engine:
        """The engine of the client."""
        if self._engine is None:
            with self._making:
                if self._engine is None:
                    self._engine = self._make_engine()
        return self._engine

    def _make_engine(self) -> Engine:
        from ringkit._io.emitter import Emitter
        from ringkit._observers.observers import Observers
        from ringkit._request.engine import Engine
        from ringkit.events import NAMES

        events = Emitter(NAMES)
        observers = Observers(events, self._telemetry)
        return Engine(
            self.config,
            self.clock,
            self._session,
            events=events,
            observers=observers,
            **self._own,
        )

    @property
    def subscriptions(self) -> list[Any]:
        """The subscriptions that something goes on for."""
        return [] if self._engine is None else list(self._engine.subscriptions)


class BaseClient:
    """Configuration and options; the subclasses add the HTTP client and the waiting."""

    _core: Core
    _options: Options
    _asynchronous: ClassVar[bool] = False

    @property
    def _engine(self) -> Engine:
        return self._core.engine

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
            from ringkit.auth._stores import make_store

            found["store"] = make_store(store)
        return cls(**{**found, **settings})

    @staticmethod
    def _make_options(settings: Settings) -> Options:
        given: dict[str, Any] = {k: v for k, v in settings.items() if k in _OPTIONS}
        return Options(**given)

    @staticmethod
    def _http_settings(settings: Settings, client: object) -> dict[str, Any]:
        found = {name: value for name, value in settings.items() if name in _HTTP}
        if found and client is not None:
            raise TypeError(f"{', '.join(found)}: set that on the http_client that is given")
        if "pool_limits" in found:
            found["limits"] = found.pop("pool_limits")
        return found

    def _merged(self, options: RequestOptions) -> Options:
        return merge_options(self._options, options) if options else self._options

    def _host(self) -> Host:
        from ringkit.subscriptions._transport import Host

        return Host(self._engine, self._options, asynchronous=self._asynchronous)

    @property
    def server_url(self) -> str:
        """The host that calls go to."""
        return self._core.config.server_url

    def __repr__(self) -> str:
        config = self._core.config
        return f"{type(self).__name__}({config.server_url!r}, client_id={config.client_id!r})"


def _refuse_unknown(settings: Settings) -> None:
    for name in settings.keys() - _SETTINGS:
        from difflib import get_close_matches

        similar = get_close_matches(name, _SETTINGS, n=1, cutoff=0.5)
        meant = f"; did you mean {similar[0]}?" if similar else ""
        raise TypeError(f"{name} is no setting of a client{meant}")


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
