"""The emulator as a test holds it."""

from types import TracebackType
from typing import Self, Unpack

from ringkit_emulator._asgi import Edge
from ringkit_emulator._clock import Clock
from ringkit_emulator._control import PATH, Control
from ringkit_emulator._controls import EmulatorClock, EmulatorFaults
from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.authorization.authorize import authorization_redirect
from ringkit_emulator._options import OptionArguments, Options
from ringkit_emulator._platform import Delivery, Platform
from ringkit_emulator._request_log import LoggedRequest
from ringkit_emulator._scenarios import Outside
from ringkit_emulator._server import Server, listen_all
from ringkit_emulator._state.call_routing import AnswerMode
from ringkit_emulator._state.sample_media import BLANK_PAGE
from ringkit_emulator._urls import Links
from ringkit_emulator._websocket.endpoint import WebSocketEndpoint
from ringkit_emulator._wire.messages import Request, json_answer


class Emulator:
    """A RingCentral platform on loopback, running between ``with`` and its end.

    The keywords are those of ``Options``. ``start()`` and ``stop()`` do the same as ``with``.
    """

    def __init__(self, **arguments: Unpack[OptionArguments]) -> None:
        self.options = Options(**arguments)
        host = self.options.host
        self._sockets = listen_all(host, (self.options.port, self.options.media_port))
        port, self._media_port = (s.getsockname()[1] for s in self._sockets)
        name = self.options.public_host or host
        shown = f"[{name}]" if ":" in name else name
        self.url = f"http://{shown}:{port}"
        self.media_url = f"http://{shown}:{self._media_port}"
        self.pubnub_origin = f"{shown}:{port}"
        self.control_url = self.url + PATH
        clock = Clock(start=self.options.start_time, frozen=self.options.frozen_clock)
        self._platform = Platform(self.options, clock, Links(self.url, self.media_url))
        self._control = Control(self._platform)
        edge = Edge(self._deliver, self._media_port)
        edge.websocket = self._websockets = WebSocketEndpoint(self._platform, self._media_port)
        self._control.add("drop_ws", self._websockets.drop_operation)
        self._control.add("silence_ws", self._websockets.silence_operation)
        pings = self.options.subscriptions.ws_ping_interval
        self._server = Server(edge, self._sockets, clock, ping_interval=pings)
        self.clock = EmulatorClock(clock, self._server)
        self.faults = EmulatorFaults(self._platform, self._server)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Begin to answer."""
        self._server.start()

    def stop(self) -> None:
        """Close every connection; the emulator cannot be started again."""
        self._server.stop()

    @property
    def client_id(self) -> str:
        """The client id of the first app."""
        return self._platform.assembly.app.client_id

    @property
    def client_secret(self) -> str | None:
        """The client secret of the first app; None for a public one."""
        return self._platform.assembly.app.client_secret

    @property
    def jwt(self) -> str:
        """The JWT credential of the first user."""
        return self._platform.assembly.jwt

    @property
    def account_id(self) -> str:
        """The id of the first user's account."""
        return self._platform.assembly.user.account_id

    @property
    def extension_id(self) -> str:
        """The extension id of the first user."""
        return self._platform.assembly.user.id

    @property
    def phone_number(self) -> str:
        """The number that the first user sends texts from."""
        assembly = self._platform.assembly
        account = assembly.services.state.context.accounts.by_id[assembly.user.account_id]
        return account.direct_number(assembly.user.id) or account.main_number

    def inbound_sms(
        self, text: str = "Hello", *, from_: str | None = None, to: str | None = None
    ) -> Document:
        """Let somebody text a user; returns the stored message.

        ``from_`` None is a stranger, ``to`` None the first user. Raises ValueError where nobody has
        the number ``to``.
        """
        outside = Outside(self._platform.assembly)
        return self._server.call(lambda: outside.inbound_sms(text=text, sender=from_, recipient=to))

    def inbound_fax(
        self,
        content: bytes = BLANK_PAGE,
        *,
        from_: str | None = None,
        to: str | None = None,
    ) -> Document:
        """Let somebody fax ``content`` (a PDF) to a user; the rest is as for ``inbound_sms``."""
        outside = Outside(self._platform.assembly)
        return self._server.call(
            lambda: outside.inbound_fax(content=content, sender=from_, recipient=to)
        )

    def inbound_call(self, *, from_: str | None = None, to: str | None = None) -> Document:
        """Let somebody call a user; returns the ringing telephony session.

        ``from_`` None is a stranger, ``to`` None the first user. Unless somebody picks up, it goes
        to voicemail after 30 seconds. Raises ValueError where nobody has the number ``to``.
        """
        outside = Outside(self._platform.assembly)
        return self._server.call(lambda: outside.inbound_call(caller=from_, recipient=to))

    def hang_up(self, session_id: str) -> None:
        """Let the other side end a call; raises ValueError where it is not in progress."""
        self._server.call(lambda: Outside(self._platform.assembly).hang_up(session_id))

    def set_manner(self, number: str, answering: AnswerMode) -> None:
        """Say how a number outside answers: ``answer``, ``busy``, ``no_answer`` or ``reject``."""
        self._server.call(lambda: Outside(self._platform.assembly).set_manner(number, answering))

    def notify(self, event: str, body: Document | None = None) -> int:
        """Let an event happen; returns how many notifications went out.

        ``event`` is an event filter path, where ``~`` is the first user and the query is what the
        event is about (``...message-store?type=SMS``). Raises ValueError for a path that no filter
        has.
        """
        outside = Outside(self._platform.assembly)
        return self._server.call(lambda: outside.notify(event, body or {}))

    def blacklist(self, subscription_id: str, reason: str = "Blacklisted by the test") -> None:
        """Deliver nothing to a subscription any more; raises ValueError where there is none."""
        outside = Outside(self._platform.assembly)
        self._server.call(lambda: outside.blacklist(subscription_id, reason))

    def drop_ws(self, *, code: int | None = None, reason: str = "", forget: bool = False) -> int:
        """End every WebSocket and return how many there were.

        They are cut without a closing frame, or closed with ``code`` and ``reason``. ``forget``
        also ends their sessions, so that none can be recovered.
        """
        return self._server.call(
            lambda: self._websockets.gateway.drop(code=code, reason=reason, forget=forget)
        )

    def silence_ws(self) -> int:
        """Let nothing through on any WebSocket any more; returns how many there are.

        It is as when a network is gone: neither side hears of it, and what is sent is lost until
        the client recovers its session over another WebSocket.
        """
        return self._server.call(lambda: self._websockets.gateway.silence())

    def approve(self, url: str, *, username: str | None = None) -> str:
        """Return where a browser sent to the authorize ``url`` ends once the user has agreed.

        ``username`` (e-mail, or number ``*`` extension number) agrees; None is the first user.
        """
        return self._authorized(url, approved=True, username=username)

    def deny(self, url: str) -> str:
        """Return where a browser sent to the authorize ``url`` ends after a refusal."""
        return self._authorized(url, approved=False, username=None)

    def _authorized(self, url: str, *, approved: bool, username: str | None) -> str:
        services = self._platform.assembly.services
        return self._server.call(
            lambda: authorization_redirect(services, url, approved=approved, username=username)
        )

    def issue_jwt(
        self,
        *,
        extension_id: str | None = None,
        expires_in: float | None = None,
        apps: frozenset[str] | None = None,
    ) -> str:
        """Return one more JWT credential, of the first user unless ``extension_id`` names another.

        ``expires_in`` is in seconds (None: never); ``apps`` are the client ids it serves (None:
        all). Raises ValueError for an extension nobody has.
        """
        assembly = self._platform.assembly

        def issue() -> str:
            user = assembly.services.state.context.accounts.extension(
                extension_id or assembly.user.id
            )
            if user is None:
                raise ValueError(f"there is no extension {extension_id}")
            return assembly.services.oauth.issue_jwt(user, expires_in=expires_in, apps=apps)

        return self._server.call(issue)

    def change_discovery(self) -> None:
        """Let every client that knows the old entry points be told to ask for them again."""
        self._server.call(self._platform.assembly.services.change_discovery)

    def log(self) -> list[LoggedRequest]:
        """Return every request since the last reset, oldest first."""
        return self._server.call(lambda: list(self._platform.assembly.journal.entries))

    def executed(self) -> dict[str, int]:
        """Return how many requests of each operation id did their work since the last reset.

        A request counts though its answer was lost (``processed``); a refused one does not.
        """
        return self._server.call(lambda: dict(self._platform.assembly.journal.executed))

    def reset(self) -> None:
        """Return to the state of the start; every token dies, faults and log are cleared."""
        self._server.call(self._platform.reset)

    def expire(self) -> None:
        """Let every access token be expired; refresh tokens stay."""
        sessions = self._platform.assembly.services.oauth.sessions
        self._server.call(sessions.expire_access_tokens)

    async def _deliver(self, request: Request) -> Delivery:
        if self.options.control and not request.on_media:
            if request.path == PATH:
                return Delivery(self._control.answer(request))
            if request.path == f"{PATH}/openapi.json" and request.method == "GET":
                document = self._platform.assembly.description.document
                return Delivery(json_answer(200, document))
        return await self._platform.deliver(request)
