"""`BaseClient`: settings, options and the request engine; what both clients share."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, Self, TypeAlias, TypeVar, overload

from attrs import evolve

from ringkit._io.clock import Clock, SystemClock
from ringkit._io.fork import renew_after_fork
from ringkit._options import Config, Options, RequestOptions
from ringkit._redaction import Secret
from ringkit._request.context import CallContext
from ringkit.auth._credentials import take
from ringkit.auth._settings import SessionSettings, check_urls, pop_auth_settings

if TYPE_CHECKING:
    import os

    from opentelemetry.trace import TracerProvider

    from ringkit._call.call import Call
    from ringkit._io.http import Certificate, PoolLimits, Proxy, Transport, Verify
    from ringkit._request.engine import Engine
    from ringkit._response import Response
    from ringkit.events import (
        ExportProgress,
        RateLimited,
        RequestFailed,
        RequestStarted,
        RequestSucceeded,
        RequestWaiting,
        SessionEvent,
        SessionEventName,
        StoreEvent,
        TokenRateLimited,
    )
    from ringkit.limits._base import Limiter
    from ringkit.subscriptions._transport import Host

T = TypeVar("T")

#: The path of a `.env` file.
EnvFile: TypeAlias = "str | os.PathLike[str] | None"


class Settings(SessionSettings, RequestOptions, total=False):
    """The keyword arguments of a client.

    - `server_url`, `media_url`: the base URLs of the platform, those of production by default.
    - `allow_http`: allow URLs without encryption; without it only those of this computer are.
    - `trusted_hosts`: further hosts that the access token is sent to, such as `files.example.com`;
      the server, its media host and the platform's file hosts are trusted as they are.
    - `client_id`, `client_secret`: of the application; a public client has no secret.
    - `app_name`, `app_version`: name the application in the `User-Agent` of each request.
    - `limiter`: keeps requests within the rate limits; by default a `MemoryLimiter` that the
      clients of one server share in this process.
    - `telemetry`: a tracer provider of OpenTelemetry, or True for the global one.
    - `transport`, `proxy`, `verify`, `cert`, `trust_env`, `pool_limits`: arguments of the HTTP
      client, as for `httpx.Client` (`pool_limits` is its `limits`). Clients for which they are
      the same share their connections.
    - `clock`: replaces the system clock in tests.

    Settings of the session are in `SessionSettings`. Options of a call (`RequestOptions`) are
    defaults for all calls of the client.
    """

    server_url: str
    media_url: str
    allow_http: bool
    trusted_hosts: str | Iterable[str]
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


SETTING_NAMES: Final = frozenset(Settings.__annotations__)
_OPTION_NAMES: Final = frozenset(RequestOptions.__annotations__)
_HTTP_NAMES: Final = frozenset({"transport", "proxy", "verify", "cert", "trust_env", "pool_limits"})
#: Arguments of other HTTP libraries.
_ARGUMENTS_OF_OTHERS: Final = {
    **dict.fromkeys(("json", "data", "content", "files"), "; a request body is the argument body"),
    "params": "; query values are the argument query",
}
_ENGINE_NAMES: Final = ("jwt", "store", "limiter")


class ClientCore:
    """What a client shares with the clients that its `with_options` returns.

    The engine is created, and its modules are imported, when it is first used. Raises TypeError
    and ValueError for wrong settings.
    """

    def __init__(self, settings: Mapping[str, Any]) -> None:
        _check_names(settings)
        given: dict[str, Any] = dict(settings)
        self.clock: Clock = given.pop("clock", None) or SystemClock()
        self._telemetry = given.pop("telemetry", False)
        self._engine_settings = {name: given.pop(name) for name in _ENGINE_NAMES if name in given}
        _check_parts(self._engine_settings)
        elsewhere = _OPTION_NAMES | _HTTP_NAMES
        kept = {name: value for name, value in given.items() if name not in elsewhere}
        self._session = pop_auth_settings(kept)
        self.config = Config(**kept)
        self.config.check()
        check_urls(self._session, allow_http=self.config.allow_http)
        if self._session.client_auth or self._session.private_key:
            from ringkit.auth._client_auth import check_client_auth

            check_client_auth(self.config, self._session)
        #: Set when the client is pickled; its copies have the same.
        self.pickled_id = ""
        self.after_fork()
        renew_after_fork(self)
        self._engine: Engine | None = None
        if self._telemetry:
            _ = self.engine  # raises MissingPackageError now if OpenTelemetry is not installed

    def after_fork(self) -> None:
        """Replace the lock, which a thread of the parent may have held."""
        self._engine_lock = threading.Lock()

    @property
    def engine(self) -> Engine:
        """The request engine, created on first use."""
        if self._engine is None:
            with self._engine_lock:
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
            **self._engine_settings,
        )

    @property
    def jwt(self) -> Secret | None:
        """The JWT that the client was made with."""
        found: Secret | None = self._engine_settings.get("jwt")
        return found

    @property
    def subscriptions(self) -> list[Any]:
        """The active subscriptions; closing the client ends them."""
        return [] if self._engine is None else list(self._engine.subscriptions)


class BaseClient:
    """Configuration and options of a client; subclasses add its I/O."""

    _core: ClientCore
    _options: Options
    _io: Any
    _asynchronous: ClassVar[bool] = False

    @property
    def _engine(self) -> Engine:
        return self._core.engine

    @staticmethod
    def _settings_from_env(settings: dict[str, Any], env_file: EnvFile = None) -> dict[str, Any]:
        """Return the settings that environment variables give, replaced by `settings`.

        `settings` is empty then, so that no frame of a traceback holds a secret. Raises ValueError
        if neither names an application, and as `read_environment` does.
        """
        from ringkit.auth._environment import VARIABLES, settings_from_environment

        given = take(settings, SETTING_NAMES)
        found = settings_from_environment(env_file, without=given)
        store, limiter = found.pop("store", ""), found.pop("limiter", "")
        found |= given
        if not found.get("client_id") and not found.get("auth_proxy"):
            first, *others = VARIABLES["client_id"]
            raise ValueError(
                f"no application is named: {first} is not set (nor {', '.join(others)}), and "
                "client_id= not given; the variables that are read are "
                + ", ".join(name for names in VARIABLES.values() for name in names)
            )
        if store:
            from ringkit.auth._stores import make_store

            found["store"] = make_store(store)
        if limiter:
            from ringkit.limits._named import make_limiter

            found["limiter"] = make_limiter(limiter)
        return found

    @staticmethod
    def _make_options(settings: Mapping[str, Any]) -> Options:
        given: dict[str, Any] = {k: v for k, v in settings.items() if k in _OPTION_NAMES}
        return Options(**given)

    @staticmethod
    def _http_settings(settings: Mapping[str, Any], client: object, kind: str) -> dict[str, Any]:
        found = {name: value for name, value in settings.items() if name in _HTTP_NAMES}
        if found and client is not None:
            raise TypeError(f"{', '.join(found)}: set this on the http_client instead")
        if client is not None:
            from ringkit._io.engines.httpx_engine import check_client

            check_client(client, kind)
        if "pool_limits" in found:
            found["limits"] = found.pop("pool_limits")
        if isinstance(proxy := found.get("proxy"), Secret):
            from ringkit._io.http import proxy_url

            url = proxy_url(proxy.reveal())
            if url is None:
                raise ValueError(
                    "proxy looks like http://host:port or http://user:password@host:port"
                )
            found["proxy"] = url
        return found

    def _merged(self, options: RequestOptions) -> Options:
        return merge_options(self._options, options) if options else self._options

    def _context(self, options: RequestOptions | None = None) -> CallContext[Any]:
        return CallContext(self._engine, self._merged(options or {}), self._io)

    def _with_following_pages(
        self, response: Response[T], call: Call[T], options: Options
    ) -> Response[T]:
        """Let the result of a list operation iterate the pages after it."""
        if call.operation.paging is not None:
            context = CallContext(self._engine, options, self._io)
            response.continue_with(partial(self._link, context, call))
        return response

    def _link(self, context: CallContext[Any], call: Any, result: Any) -> Any:
        from ringkit._model.page import Page
        from ringkit._paging.pages import AsyncPages, Pages

        if isinstance(result, Page):
            pages = AsyncPages if self._asynchronous else Pages
            result.follow_with(partial(pages, context, call))
        return result

    def _host(self) -> Host:
        from ringkit.subscriptions._transport import Host

        return Host(self._engine, self._options, asynchronous=self._asynchronous)

    @overload
    def on(
        self, event: SessionEventName, handler: Callable[[SessionEvent], object]
    ) -> Callable[[], None]: ...
    @overload
    def on(
        self, event: Literal["before_request"], handler: Callable[[RequestStarted], object]
    ) -> Callable[[], None]: ...
    @overload
    def on(
        self, event: Literal["request_success"], handler: Callable[[RequestSucceeded], object]
    ) -> Callable[[], None]: ...
    @overload
    def on(
        self, event: Literal["request_error"], handler: Callable[[RequestFailed], object]
    ) -> Callable[[], None]: ...
    @overload
    def on(
        self, event: Literal["request_wait"], handler: Callable[[RequestWaiting], object]
    ) -> Callable[[], None]: ...
    @overload
    def on(
        self,
        event: Literal["rate_limit_error"],
        handler: Callable[[RateLimited | TokenRateLimited], object],
    ) -> Callable[[], None]: ...
    @overload
    def on(
        self, event: Literal["store_error"], handler: Callable[[StoreEvent], object]
    ) -> Callable[[], None]: ...
    @overload
    def on(
        self, event: Literal["export_progress"], handler: Callable[[ExportProgress], object]
    ) -> Callable[[], None]: ...

    def on(self, event: str, handler: Callable[[Any], Any]) -> Callable[[], None]:
        """Call `handler` for each `event` of this client; return a function that removes it.

        `ringkit.events` lists the events and their payloads. What the handler returns is awaited
        if it is awaitable. Raises ValueError for an unknown event.
        """
        return self._engine.events.on(event, handler)

    def _make_io(self, core: ClientCore, settings: Mapping[str, Any]) -> Any:
        """Return the I/O of a client with these settings; the clients say which."""
        raise NotImplementedError

    def __copy__(self) -> Self:
        """Return a client that shares the session and connections of this one."""
        copy = object.__new__(type(self))
        copy._core, copy._io, copy._options = self._core, self._io, self._options
        return copy

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self.__copy__()

    @property
    def server_url(self) -> str:
        """The base URL of the platform."""
        return self._core.config.server_url

    @property
    def media_url(self) -> str:
        """The base URL of the platform's files."""
        return self._core.config.media

    def __repr__(self) -> str:
        config = self._core.config
        return f"{type(self).__name__}({config.server_url!r}, client_id={config.client_id!r})"


def _check_parts(settings: Mapping[Any, Any]) -> None:
    """Raise TypeError for a store or limiter that is none: a text, most likely."""
    for name, method, kinds in (
        ("store", "load", "MemoryStore, FileStore, KeyringStore or RedisStore"),
        ("limiter", "acquire", "MemoryLimiter or RedisLimiter"),
    ):
        given = settings.get(name)
        if given is not None and not callable(getattr(given, method, None)):
            raise TypeError(f"{name} is a {kinds}, not {type(given).__name__}")


def _check_names(settings: Mapping[str, Any]) -> None:
    for name in settings.keys() - SETTING_NAMES:
        raise TypeError(f"{name} is not a setting of a client{_similar(name, SETTING_NAMES)}")


def _similar(name: str, known: frozenset[str]) -> str:
    from difflib import get_close_matches

    similar = get_close_matches(name, known, n=1, cutoff=0.5)
    return f"; did you mean {similar[0]}?" if similar else ""


def merge_options(base: Options, changes: RequestOptions) -> Options:
    """Return `base` with `changes`; headers and queries are merged.

    Raises TypeError for the name of no option.
    """
    given: dict[str, Any] = dict(changes)
    for name in given.keys() - _OPTION_NAMES:
        meant = _ARGUMENTS_OF_OTHERS.get(name) or _similar(name, _OPTION_NAMES)
        raise TypeError(f"{name} is not an option of a call{meant}")
    for name in ("headers", "query"):
        if name in given:
            inherited: Mapping[str, Any] = getattr(base, name)
            given[name] = {**inherited, **given[name]}
    return evolve(base, **given)
