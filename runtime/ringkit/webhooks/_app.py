"""`app`: a webhook server that is configured by environment variables, for any ASGI server.

`uvicorn ringkit.webhooks:app --factory` runs it. It answers a notification when its sink has stored
it, and `GET /health` with whether the sink can be reached.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from contextlib import AsyncExitStack
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, Protocol
from urllib.parse import urlsplit

from attrs import frozen

from ringkit.errors import QueueError
from ringkit.webhooks._asgi import ASGIApp, Receive, Send, asgi_app
from ringkit.webhooks._receiver import WebhookReceiver
from ringkit.webhooks._sinks.brokers import BrokerSink
from ringkit.webhooks._sinks.redis_deduplicator import AsyncRedisDeduplicator
from ringkit.webhooks._sinks.redis_streams import DEFAULT_STREAM, AsyncRedisStreamSink

if TYPE_CHECKING:
    from ringkit.webhooks._notification import RawNotification

_log = logging.getLogger("ringkit.webhooks")

_PREFIX: Final = "RINGKIT_WEBHOOK_"
_REDIS: Final = ("redis", "rediss", "unix")
_BROKERS: Final = ("amqp", "amqps", "nats", "tls", "kafka")
_NO_URL: Final = (
    "is not a URL that its driver takes: in a password, write %2F for /, %40 for @, %3A for : and "
    "%23 for #"
)
#: The queue, subject or topic that is published to unless another is named.
_DEFAULT_DESTINATION: Final = "ringcentral.events"
_OK: Final = (HTTPStatus.OK, b'{"status": "ok"}')
_AWAY: Final = (HTTPStatus.SERVICE_UNAVAILABLE, b'{"status": "the sink is away"}')
_NOT_FOUND: Final = (HTTPStatus.NOT_FOUND, b'{"status": "not found"}')


class _Sink(Protocol):
    def __call__(self, notification: RawNotification, /) -> Awaitable[None]: ...

    async def ping(self) -> None: ...

    async def aclose(self) -> None: ...


@frozen
class ServerSettings:
    """The settings of a server, as `read_settings` returns them."""

    secrets: tuple[str, ...]
    sink: str
    destination: str
    maxlen: int | None
    deduplication: str
    path: str
    health_path: str

    def __repr__(self) -> str:
        return f"ServerSettings(path={self.path!r})"


def app() -> ASGIApp:
    """Return an ASGI application: `uvicorn ringkit.webhooks:app --factory`.

    It is configured by environment variables:

    - `RINGKIT_WEBHOOK_SECRET`: the `verificationToken` of the subscriptions. Required.
      `RINGKIT_WEBHOOK_OLD_SECRET` is accepted as well, while it is being changed.
    - `RINGKIT_WEBHOOK_SINK`: where notifications are stored, as a URL that begins with `redis://`,
      `rediss://`, `amqp://`, `amqps://`, `nats://`, `tls://` or `kafka://`. Required.
    - `RINGKIT_WEBHOOK_DESTINATION`: the stream (`ringcentral:events`), queue, subject or topic
      (`ringcentral.events`).
    - `RINGKIT_WEBHOOK_MAXLEN`: about how many entries a Redis stream keeps; all by default.
    - `RINGKIT_WEBHOOK_DEDUPLICATION`: the URL of the Redis server that processes share their
      de-duplication by, or `memory` for none. Default: the sink's if that is Redis, else `memory`.
    - `RINGKIT_WEBHOOK_PATH` (`/webhook`) and `RINGKIT_WEBHOOK_HEALTH_PATH` (`/health`).

    Raises ValueError with everything that is wrong with them, QueueError if a package for the sink
    is not installed.
    """
    settings = read_settings(os.environ)
    return _WebhookServer(settings, _sink(settings), _deduplicator(settings)).app


@frozen(eq=False)
class _WebhookServer:
    settings: ServerSettings
    sink: _Sink
    deduplicator: AsyncRedisDeduplicator | None

    @property
    def app(self) -> ASGIApp:
        receiver = WebhookReceiver(
            self.settings.secrets, sink=self.sink, deduplication=self.deduplicator
        )
        webhook = asgi_app(receiver)

        async def app(scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
            if scope["type"] == "lifespan":
                await self._run_lifespan(receive, send)
            elif scope["type"] != "http" or _path(scope) == self.settings.path:
                await webhook(scope, receive, send)
            elif _path(scope) == self.settings.health_path:
                await _send(send, await self._health())
            else:
                await _send(send, _NOT_FOUND)

        return app

    async def _health(self) -> tuple[HTTPStatus, bytes]:
        try:
            await self.sink.ping()
        except QueueError as error:
            _log.warning("the sink of webhooks is away: %s", error)
            return _AWAY
        return _OK

    async def _run_lifespan(self, receive: Receive, send: Send) -> None:
        """Connect at the start, and disconnect when the requests under way have been answered."""
        await receive()
        async with AsyncExitStack() as resources:
            if self.deduplicator is not None:
                resources.push_async_callback(self.deduplicator.aclose)
            resources.push_async_callback(self.sink.aclose)
            try:
                if isinstance(self.sink, BrokerSink):
                    await self.sink.start()
                await self.sink.ping()
            except QueueError as error:
                message = f"{_PREFIX}SINK: {error}"
                await send({"type": "lifespan.startup.failed", "message": message})
                return
            await send({"type": "lifespan.startup.complete"})
            await receive()
        await send({"type": "lifespan.shutdown.complete"})


def read_settings(environment: Mapping[str, str]) -> ServerSettings:
    """Return the settings in environment variables. Raises ValueError with all that is wrong.

    No secret and no URL is repeated in the error.
    """
    problems: list[str] = []

    def read(name: str, default: str = "", *, required: str = "") -> str:
        found = environment.get(_PREFIX + name, "").strip() or default
        if not found and required:
            problems.append(f"{_PREFIX}{name} is not set: {required}")
        return found

    secret = read("SECRET", required="the verificationToken of the subscriptions")
    old_secret = read("OLD_SECRET")
    sink = read("SINK", required="where events are stored, such as redis://localhost:6379/0")
    scheme = _scheme(sink)
    if problem := _url_problem(sink, (*_REDIS, *_BROKERS)):
        problems.append(f"{_PREFIX}SINK {problem}")
    in_redis = scheme in _REDIS
    maxlen = read("MAXLEN")
    if maxlen and not re.fullmatch(r"0*[1-9][0-9]{0,17}", maxlen, re.ASCII):
        problems.append(f"{_PREFIX}MAXLEN has to be a number of entries, not {maxlen[:40]!r}")
    elif maxlen and not in_redis:
        problems.append(f"{_PREFIX}MAXLEN is for a sink in Redis only")
    deduplication = read("DEDUPLICATION", sink if in_redis else "memory")
    if deduplication not in ("memory", sink) and (problem := _url_problem(deduplication, _REDIS)):
        wrong = problem if problem == _NO_URL else "has to be memory or a redis:// URL"
        problems.append(f"{_PREFIX}DEDUPLICATION {wrong}")
    path, health_path = read("PATH", "/webhook"), read("HEALTH_PATH", "/health")
    for name, found in (("PATH", path), ("HEALTH_PATH", health_path)):
        if not found.startswith("/"):
            problems.append(f"{_PREFIX}{name} has to begin with a slash, not {found!r}")
    if path == health_path:
        problems.append(f"{_PREFIX}PATH and {_PREFIX}HEALTH_PATH have to differ")
    if problems:
        raise ValueError("; ".join(problems))
    return ServerSettings(
        tuple(filter(None, (secret, old_secret))),
        sink,
        read("DESTINATION", DEFAULT_STREAM if in_redis else _DEFAULT_DESTINATION),
        int(maxlen) if maxlen else None,
        deduplication,
        path,
        health_path,
    )


def _url_problem(url: str, schemes: tuple[str, ...]) -> str:
    """Return what is wrong with a URL, which is not repeated; empty if nothing is."""
    if not _is_url(url):
        return _NO_URL
    scheme = _scheme(url)
    if url and (scheme not in schemes or "://" not in url):
        return f"has to begin with one of {', '.join(f'{name}://' for name in schemes)}"
    if scheme == "kafka" and "@" in url:
        return "is a kafka:// URL, which has no user and no password"
    return ""


def _is_url(text: str) -> bool:
    """Return whether the hosts of a URL can be read; those of a text without hosts can."""
    try:
        ports = [urlsplit(f"//{host}").port for host in urlsplit(text).netloc.split(",")]
    except ValueError:
        return False
    return 0 not in ports


def _scheme(text: str) -> str:
    return text.partition(":")[0].lower() if _is_url(text) else ""


def _sink(settings: ServerSettings) -> _Sink:
    try:
        if _scheme(settings.sink) in _REDIS:
            return AsyncRedisStreamSink(settings.sink, settings.destination, maxlen=settings.maxlen)
        return BrokerSink.from_url(settings.sink, settings.destination)
    except ValueError as error:
        # Without its cause: the text of a driver may repeat a part of the URL.
        raise ValueError(f"{_PREFIX}SINK {_NO_URL} ({type(error).__name__})") from None


def _deduplicator(settings: ServerSettings) -> AsyncRedisDeduplicator | None:
    if settings.deduplication == "memory":
        return None
    try:
        return AsyncRedisDeduplicator(settings.deduplication)
    except ValueError as error:
        raise ValueError(f"{_PREFIX}DEDUPLICATION {_NO_URL} ({type(error).__name__})") from None


def _path(scope: MutableMapping[str, Any]) -> str:
    """Return the path within the application, which may be mounted below another one."""
    path: str = scope.get("path", "")
    return path.removeprefix(scope.get("root_path", "")) or "/"


async def _send(send: Callable[[Any], Awaitable[None]], reply: tuple[HTTPStatus, bytes]) -> None:
    status, body = reply
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
    ]
    await send({"type": "http.response.start", "status": status.value, "headers": headers})
    await send({"type": "http.response.body", "body": body})
