"""`Bot` and `AsyncBot`: a bot of team messaging, in a blocking program and in asyncio."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar, Unpack, cast

from ringkit._client.asynchronous import AsyncRingCentral
from ringkit._client.base import BaseClient, EnvFile, Settings
from ringkit._client.sync import RingCentral
from ringkit._io.flow import Flow, run, run_async
from ringkit._redaction import Secret
from ringkit.auth._environment import read_env_file
from ringkit.bots._base import (
    SECRETS,
    BaseBot,
    BotSettings,
    _given_token,
    take_settings,
)
from ringkit.bots._conversation import (
    AsyncChat,
    AsyncMessage,
    AsyncSubmission,
    Chat,
    Message,
    Submission,
)
from ringkit.bots._installation import AsyncInstallation, Installation

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import TracebackType
    from wsgiref.types import WSGIApplication

    from ringkit.bots._web import BotASGIApp
    from ringkit.webhooks import CardAction

T = TypeVar("T")

#: How often a blocking `run` can be interrupted, in seconds.
_INTERRUPTIBLE_SECONDS: Final = 1.0
_FROM_ENV: Final = ("url", "token", "card_secret", "event_secret")


class BotArguments(BotSettings, Settings, total=False):
    """The keyword arguments of a bot: its own, and those of a client (but `account`, `jwt`)."""


def _from_env(given: dict[str, Any], env_file: EnvFile) -> dict[str, Any]:
    """Return the settings that environment variables give, replaced by those `given`."""
    own, of_clients = take_settings(given)
    found = BaseClient._settings_from_env(of_clients, env_file)
    file = {} if env_file is None else read_env_file(env_file)
    for name in ("account", "jwt", "redirect_uri"):
        found.pop(name, None)
    for name in _FROM_ENV:
        variable = f"RINGCENTRAL_BOT_{name.upper()}"
        value = Secret((os.environ.get(variable) or file.get(variable, "")).strip())
        if value:
            own.setdefault(name, value if name in SECRETS else value.reveal())
    return {**found, **own}


class Bot(BaseBot[Installation, Message, Submission, Chat]):
    """A bot of team messaging, in any number of accounts; `AsyncBot` is the same for asyncio.

    ::

        bot = Bot.from_env()

        @bot.command("hello")
        def hello(message: Message) -> str:
            return f"Hello! You said {message.arguments}"

        bot.run()

    The settings are those of a client and of `BotSettings`. Sessions are kept in the `store`, so
    that all installed bots are served again after a restart. Handlers are plain functions, called
    in threads, for one notification of an account after the other. Close it, or use it in `with`.
    Raises TypeError and ValueError for wrong settings.
    """

    _client_class = RingCentral
    _installation_class = Installation
    _message_class = Message
    _submission_class = Submission
    _chat_class = Chat

    def __init__(self, **settings: Unpack[BotArguments]) -> None:
        super().__init__(cast("dict[str, Any]", settings))
        self._start_lock = threading.Lock()

    @classmethod
    def from_env(cls, *, env_file: EnvFile = None, **settings: Unpack[BotArguments]) -> Self:
        """Return a bot configured from environment variables; arguments take precedence.

        Reads RINGCENTRAL_BOT_URL, RINGCENTRAL_BOT_TOKEN, RINGCENTRAL_BOT_CARD_SECRET,
        RINGCENTRAL_BOT_EVENT_SECRET, and the variables of `RingCentral.from_env` but
        those of `jwt`, `account` and `redirect_uri`; `env_file` is as there.
        """
        return cls(**cast("Any", _from_env(cast("dict[str, Any]", settings), env_file)))

    def install(self, access_token: str) -> Installation:
        """Install a private bot with the token that the developer console shows.

        It is subscribed in the background, which takes a while for a new bot. Raises AuthError if
        the token is not valid, TransportError if the platform cannot be reached, RingkitError if
        `accounts` does not list the account.
        """
        token = Secret(access_token)
        del access_token
        return self._run(self._install(_given_token(token)))

    def start(self) -> None:
        """Begin to serve the installed bots, in the background. Raises StoreError."""
        with self._start_lock:
            self._run(self._start())

    def close(self) -> None:
        """End; the subscriptions are kept for the next start."""
        self._run(self._close())

    def run(self) -> None:
        """Serve the installed bots over WebSockets, until `close` is called or Ctrl-C.

        Raises ValueError for a bot with webhooks: serve its `wsgi_app`.
        """
        if self._delivery != "websocket":
            raise ValueError("a bot with a url is served: pass wsgi_app() to a server")
        with self:
            while not self._closed.done():
                self._closed_within(_INTERRUPTIBLE_SECONDS)

    def _closed_within(self, seconds: float) -> bool:
        try:
            self._closed.result(seconds)
        except TimeoutError:
            return False
        return True

    def wsgi_app(self) -> WSGIApplication:
        """Return a WSGI application that serves the paths below `url`.

        Serve it in one process. The bot starts with the first request; call `start` to serve the
        stored bots before it.
        """
        from ringkit.bots._web import bot_wsgi_app

        return bot_wsgi_app(self, self.start)

    def _notification_handler(self, found: Installation) -> Callable[[Any], None]:
        return lambda event: self._run(self._handle(found, event))

    def _on_card(self, action: CardAction) -> Any:
        return self._run(self._handle_card(action))

    def _run(self, flow: Flow[T]) -> T:
        return run(flow, self._home._io)

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncBot(BaseBot[AsyncInstallation, AsyncMessage, AsyncSubmission, AsyncChat]):
    """A bot of team messaging for asyncio; otherwise like `Bot`.

    Handlers are coroutine functions; a plain function is called in a thread.
    """

    _client_class = AsyncRingCentral
    _installation_class = AsyncInstallation
    _message_class = AsyncMessage
    _submission_class = AsyncSubmission
    _chat_class = AsyncChat

    def __init__(self, **settings: Unpack[BotArguments]) -> None:
        super().__init__(cast("dict[str, Any]", settings))

    @classmethod
    def from_env(cls, *, env_file: EnvFile = None, **settings: Unpack[BotArguments]) -> Self:
        """Return a bot configured from environment variables; see `Bot.from_env`."""
        return cls(**cast("Any", _from_env(cast("dict[str, Any]", settings), env_file)))

    async def install(self, access_token: str) -> AsyncInstallation:
        """Install a private bot with the token that the developer console shows; see `Bot`."""
        token = Secret(access_token)
        del access_token
        return await self._run(self._install(_given_token(token)))

    async def start(self) -> None:
        """Begin to serve the installed bots, in the background. Raises StoreError."""
        await self._run(self._start())

    async def close(self) -> None:
        """End; the subscriptions are kept for the next start."""
        await self._run(self._close())

    async def run(self) -> None:
        """Serve the installed bots over WebSockets, until `close` is called or it is cancelled.

        Raises ValueError for a bot with webhooks: serve its `asgi_app`.
        """
        if self._delivery != "websocket":
            raise ValueError("a bot with a url is served: pass asgi_app() to a server")
        async with self:
            await self._home._io.wait(self._closed, None)

    def asgi_app(self) -> BotASGIApp:
        """Return an ASGI application that serves the paths below `url`.

        Serve it in one process. It starts and closes the bot with the server; mounted in another
        application it starts the bot with the first request, so start and close it there.
        """
        from ringkit.bots._web import BotASGIApp

        return BotASGIApp(self, self.start, self.close)

    def _notification_handler(self, found: AsyncInstallation) -> Callable[[Any], Awaitable[None]]:
        async def handle(event: Any) -> None:
            await self._run(self._handle(found, event))

        return handle

    async def _on_card(self, action: CardAction) -> Any:
        return await self._run(self._handle_card(action))

    async def _run(self, flow: Flow[T]) -> T:
        return await run_async(flow, self._home._io)

    async def __aenter__(self) -> Self:
        try:
            await self.start()
        except BaseException:
            await self.close()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
