"""Helpers of the tests of logins and sessions: clocks, blocking clients, logged requests."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ringkit import AsyncRingCentral, RingCentral

if TYPE_CHECKING:
    from ringkit_emulator import Emulator  # processes that tests start do without it

ACCOUNT = "/restapi/v1.0/account/~"
TOKEN = "/restapi/oauth/token"
REVOKE = "/restapi/oauth/revoke"
CALLBACK = "http://127.0.0.1/callback"


class Blocking:
    """A client whose every method blocks, sync or async: a test is written once."""

    def __init__(self, client: RingCentral | AsyncRingCentral) -> None:
        self.client = client
        self._loop = asyncio.new_event_loop() if isinstance(client, AsyncRingCentral) else None

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.client, name)
        if name == "auth":
            return _BlockingAuth(self, found)
        return self._blocking(found) if callable(found) else found

    def _blocking(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **keywords: Any) -> Any:
            result = function(*arguments, **keywords)
            if inspect.isawaitable(result):
                assert self._loop is not None
                return self._loop.run_until_complete(result)
            return result

        return call

    def finish(self) -> None:
        self.close()
        if self._loop is not None:
            self._loop.close()


class _BlockingAuth:
    def __init__(self, owner: Blocking, auth: Any) -> None:
        self._owner = owner
        self._auth = auth

    def __getattr__(self, name: str) -> Any:
        return self._owner._blocking(getattr(self._auth, name))


CLIENT_CLASSES = (RingCentral, AsyncRingCentral)


def settings_for(emulator: Emulator, **settings: Any) -> dict[str, Any]:
    """Return the arguments of a client of an emulator's first application.

    The emulator uses no TLS: loading the root certificates would take most of a test's time.
    """
    if "http_client" not in settings:
        settings = {"verify": False, **settings}
    return {
        "server_url": emulator.url,
        "media_url": emulator.media_url,
        "client_id": emulator.client_id,
        "client_secret": emulator.client_secret,
    } | settings


@contextmanager
def client(
    emulator: Emulator, client_class: type[RingCentral] | type[AsyncRingCentral], **settings: Any
) -> Iterator[Any]:
    """A client of an emulator, every method of which blocks."""
    found = Blocking(client_class(**settings_for(emulator, **settings)))
    try:
        yield found
    finally:
        found.finish()


def requests_to(emulator: Emulator, path: str) -> list[Any]:
    """Return the requests that a path got so far."""
    return [entry for entry in emulator.log() if entry.path.partition("?")[0] == path]


def form_of(entry: Any) -> dict[str, str]:
    """Return the form fields of a logged request."""
    from urllib.parse import parse_qsl

    return dict(parse_qsl(entry.body.decode()))


def record_events(rc: Any) -> list[tuple[str, Any]]:
    """Collect name and payload of every event of a client's session."""
    seen: list[tuple[str, Any]] = []
    for name in SESSION_EVENTS:
        rc.on(name, lambda payload, name=name: seen.append((name, payload)))
    return seen


SESSION_EVENTS = (
    "before_login",
    "login_success",
    "login_error",
    "before_refresh",
    "refresh_success",
    "refresh_error",
    "before_logout",
    "logout_success",
    "logout_error",
    "login_required",
    "rate_limit_error",
    "store_error",
)


def names(seen: list[tuple[str, Any]]) -> list[str]:
    """Return the names of events."""
    return [name for name, _ in seen]
