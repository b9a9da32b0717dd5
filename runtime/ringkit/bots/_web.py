"""The web applications of a bot: installation, notifications and submitted cards."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from urllib.parse import parse_qsl

from attrs import frozen

from ringkit._io.flow import Flow, run, run_async
from ringkit._redaction import Secret
from ringkit.bots._base import BaseBot, _given_token
from ringkit.bots._installation import InstallationRefusedError
from ringkit.errors import AuthError, AuthUnavailableError, RingkitError
from ringkit.webhooks import WebhookReply, asgi_app, wsgi_app
from ringkit.webhooks._asgi import Receive, Send, _send_reply
from ringkit.webhooks._parsing import Headers, NotAnObjectError, header_values, parse_object
from ringkit.webhooks._reply import Receiver, refused

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication

AnyBot: TypeAlias = BaseBot[Any, Any, Any, Any]

_log = logging.getLogger("ringkit.bots")

_TEXT: Final = ("Content-Type", "text/plain; charset=utf-8")
_FORM: Final = "application/x-www-form-urlencoded"
_MAX_BODY: Final = 1 << 16


class InstallReceiver:
    """Answers the requests to the redirect address of a bot (platform-facts.md, 14)."""

    is_async = False

    def __init__(self, bot: AnyBot) -> None:
        self.bot = bot
        self.max_body = _MAX_BODY

    def handle(self, headers: Headers, body: bytes) -> WebhookReply:
        """Return the response to a POST request, which holds the token of a private bot."""
        return run(self._answer(_fields(headers, body)), self.bot._home._io)

    async def handle_async(self, headers: Headers, body: bytes) -> WebhookReply:
        """Return the response to a POST request, without blocking the event loop."""
        return await run_async(self._answer(_fields(headers, body)), self.bot._home._io)

    def handle_query(self, query: str) -> WebhookReply:
        """Return the response to a GET request, which holds the code of a public bot."""
        return run(self._answer(_concealed(parse_qsl(query))), self.bot._home._io)

    async def handle_query_async(self, query: str) -> WebhookReply:
        """Return the response to a GET request, without blocking the event loop."""
        return await run_async(self._answer(_concealed(parse_qsl(query))), self.bot._home._io)

    def _answer(self, fields: dict[str, Secret]) -> Flow[WebhookReply]:
        client_id = self.bot._home._core.config.client_id
        if "client_id" in fields and fields["client_id"].reveal() != client_id:
            return refused(HTTPStatus.FORBIDDEN, "of another application")
        if "code" in fields:
            credential = {"code": fields["code"], "redirect_uri": self.bot.redirect_uri}
        elif "access_token" in fields:
            credential = _given_token(fields["access_token"])
        else:
            return refused(HTTPStatus.BAD_REQUEST, "neither a code nor a token")
        try:
            found = yield from self.bot._install(credential)
        except (RingkitError, ValueError) as error:
            _log.warning("a bot could not be installed: %s", error)
            wrong = isinstance(error, AuthError | InstallationRefusedError | ValueError)
            wrong = wrong and not isinstance(error, AuthUnavailableError)
            return refused(HTTPStatus.FORBIDDEN if wrong else HTTPStatus.BAD_GATEWAY, "see the log")
        except Exception:
            _log.exception("error while installing a bot")
            return refused(HTTPStatus.INTERNAL_SERVER_ERROR, "see the log")
        _log.info("bot %s is installed", found.id)
        return WebhookReply(HTTPStatus.OK, (_TEXT,), b"The bot is installed.")


def _fields(headers: Headers, body: bytes) -> dict[str, Secret]:
    kind = header_values(headers).get("content-type", [""])[0].partition(";")[0].strip().lower()
    if kind == _FORM:
        return _concealed(parse_qsl(body.decode("latin-1")))
    try:
        return _concealed(parse_object(body).items())
    except NotAnObjectError:
        return {}


def _concealed(fields: Iterable[tuple[str, Any]]) -> dict[str, Secret]:
    return {name: Secret(value) for name, value in fields if isinstance(value, str) and value}


def _receiver(bot: AnyBot, path: str) -> Receiver | None:
    """Return what answers POST requests to a path, None if nothing does."""
    receivers: Mapping[str, Receiver | None] = {
        "oauth": InstallReceiver(bot),
        "events": bot._events if bot._delivery == "webhook" else None,
        "cards": bot._cards,
    }
    return receivers.get(path.rstrip("/").rpartition("/")[2])


@frozen(eq=False)
class BotASGIApp:
    """A bot as an ASGI 3 application, which starts and closes the bot with the server."""

    bot: AnyBot
    start: Callable[[], Awaitable[object]]
    close: Callable[[], Awaitable[object]]

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._run_lifespan(receive, send)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1000})
            return
        await self.start()  # a server may be without lifespan, and a mounted application is
        receiver = _receiver(self.bot, scope["path"])
        if receiver is None:
            await _send_reply(send, refused(HTTPStatus.NOT_FOUND, "another path"))
        elif scope["method"] == "GET" and isinstance(receiver, InstallReceiver):
            query = scope.get("query_string", b"").decode("latin-1")
            await _send_reply(send, await receiver.handle_query_async(query))
        else:
            await asgi_app(receiver)(scope, receive, send)

    async def _run_lifespan(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            ending = message["type"] == "lifespan.shutdown"
            try:
                await (self.close() if ending else self.start())
            except Exception as error:
                _log.exception("error while the bot %s", "ends" if ending else "starts")
                await send({"type": f"{message['type']}.failed", "message": str(error)})
                return
            await send({"type": f"{message['type']}.complete"})
            if ending:
                return


def bot_wsgi_app(bot: AnyBot, start: Callable[[], object]) -> WSGIApplication:
    """Return a bot as a WSGI application. It starts with the first request at the latest."""

    def app(environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        start()
        receiver = _receiver(bot, environ.get("PATH_INFO", ""))
        if receiver is None:
            return _respond(refused(HTTPStatus.NOT_FOUND, "another path"), start_response)
        if environ.get("REQUEST_METHOD") == "GET" and isinstance(receiver, InstallReceiver):
            reply = receiver.handle_query(environ.get("QUERY_STRING", ""))
            return _respond(reply, start_response)
        return wsgi_app(receiver)(environ, start_response)

    return app


def _respond(reply: WebhookReply, start_response: StartResponse) -> Iterable[bytes]:
    status = HTTPStatus(reply.status)
    headers = [*reply.headers, ("Content-Length", str(len(reply.body)))]
    start_response(f"{status.value} {status.phrase}", headers)
    return [reply.body]
