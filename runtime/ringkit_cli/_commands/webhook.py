"""`ringkit webhook listen`: a receiver of webhooks on this machine."""

from __future__ import annotations

import os
import queue
import secrets
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from socketserver import TCPServer, ThreadingMixIn
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

import click

from ringkit.webhooks import WebhookReceiver, WebhookReply, wsgi_app
from ringkit_cli._event_filters import all_filters, complete
from ringkit_cli._events import event_row
from ringkit_cli._exit_codes import ExitCode
from ringkit_cli._invocation import Invocation, printable
from ringkit_cli._invocation import command as as_command
from ringkit_cli._live import count_option, items, released, timeout_option

if TYPE_CHECKING:
    import httpx

    from ringkit import RingCentral

_SECRET_VARIABLE: Final = "RINGKIT_WEBHOOK_SECRET"
#: How long the application may take to answer what is forwarded, in seconds.
_FORWARD_SECONDS: Final = 30.0
#: How long a connection may be silent, in seconds.
_IDLE_SECONDS: Final = 30
#: How often the platform is asked whether it still delivers, in seconds.
_CHECK_SECONDS: Final = 60.0
#: Headers that belong to one connection (RFC 9110, section 7.6.1), and those that are made anew.
_NOT_FORWARDED: Final = frozenset(
    {
        "connection", "content-length", "host", "keep-alive", "proxy-connection", "te", "trailer",
        "transfer-encoding", "upgrade",
    }
)  # fmt: skip


@click.group(name="webhook", context_settings={"help_option_names": ["-h", "--help"]})
def command() -> None:
    """Receive webhooks on this machine.

    \b
    Example:
      ringkit webhook listen --subscribe messages --url https://example.com/hook
    """


@as_command(name="listen", short_help="Receive webhooks on a port, and show each.")
@click.option("--port", type=click.IntRange(0, 65535), default=8420, help="Default: 8420; 0: any.")
@click.option("--forward", metavar="URL", help="Post what arrives to your application, too.")
@click.option(
    "--subscribe",
    multiple=True,
    metavar="FILTER",
    shell_complete=complete,
    help="Subscribe to a filter ('ringkit watch --list') while this runs; may be repeated.",
)
@click.option("--url", metavar="URL", help="The public address that leads here, of a tunnel, say.")
@click.option("--extension", metavar="ID", default="~", help="Whose events (default: your own).")
@count_option("deliveries")
@timeout_option(counted=True)
def listen(
    invocation: Invocation,
    port: int,
    forward: str | None,
    subscribe: Sequence[str],
    url: str | None,
    extension: str,
    count: int | None,
    timeout: float | None,
) -> int:
    """Receive webhooks on a port of this machine, and show each delivery.

    The handshake is answered; what has not the secret of RINGKIT_WEBHOOK_SECRET is refused, if
    that is set. With --subscribe a subscription to --url is made, and removed at the end; without
    the variable its secret is made up. With --forward each delivery is posted to your application,
    with its headers, and what that answers is shown; the platform gets the answer from here, so
    that it does not give up on an application that is being changed. With --json each line has the
    notification and the answer.

    \b
    Examples:
      ringkit webhook listen --forward http://localhost:3000/hook
      ringkit webhook listen --subscribe messages --url https://example.ngrok.app
      ringkit webhook listen --json | jq .notification.body
    """
    if forward is not None:
        _check_url("--forward", forward)
    if url is not None:
        _check_url("--url", url)
    if url is not None and not subscribe:
        raise click.UsageError("--url is where a subscription delivers to: give --subscribe, too.")
    filters = all_filters(subscribe, extension)
    secret = os.environ.get(_SECRET_VARIABLE, "").strip() or None
    with released(invocation) as stack:
        rc = stack.enter_context(invocation.client()) if filters else None
        receiver = _Listener(secret or (secrets.token_urlsafe(24) if filters else None))
        address = stack.enter_context(_served(receiver, port))
        invocation.note(f"listening on {address}; Ctrl-C ends it")
        if rc is not None:
            _subscribe(invocation, stack, rc, filters, receiver, _public_url(rc, url, address))
        elif secret is None:
            invocation.note(f"every sender is accepted: {_SECRET_VARIABLE} is not set")
        forwarder = stack.enter_context(_Forwarder(forward))
        shown = 0
        for delivery in items(receiver.take, timeout=timeout):
            if _show(invocation, delivery, forwarder):
                shown += 1
                if shown == count:
                    return ExitCode.SUCCESS
    if count is None:
        return ExitCode.SUCCESS
    invocation.note(f"{shown} of {count} deliveries")
    return ExitCode.FAILURE


command.add_command(listen)


class Delivery(NamedTuple):
    """A request to the receiver, and what was answered."""

    headers: list[tuple[str, str]]
    body: bytes
    reply: WebhookReply


class Answer(NamedTuple):
    """What the application answered to what was forwarded: a status, or an error."""

    status: int | None
    error: str
    seconds: float

    def __str__(self) -> str:
        what = str(self.status) if self.status is not None else f"no answer: {self.error}"
        return f"{what} in {self.seconds * 1000:.0f} ms"


class _Listener(WebhookReceiver):
    """Queues each request for the command, with its answer."""

    def __init__(self, secret: str | None) -> None:
        # Nothing iterates over it.
        super().__init__(secret, buffer=1)
        self._requests: queue.SimpleQueue[Delivery] = queue.SimpleQueue()

    def handle(self, headers: Any, body: bytes) -> WebhookReply:
        pairs = [(str(name), str(text)) for name, text in headers]
        reply = super().handle(pairs, body)
        self._requests.put(Delivery(pairs, body, reply))
        return reply

    def take(self, timeout: float) -> Delivery | None:
        """Return the next request, None if there is none within `timeout` seconds."""
        try:
            return self._requests.get(timeout=timeout)
        except queue.Empty:
            return None


class _Handler(WSGIRequestHandler):
    timeout = _IDLE_SECONDS

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 (the name of the base)
        """Requests are shown by the command."""


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def handle_error(self, request: object, client_address: object) -> None:
        """A connection that breaks is the sender's: it sends again."""

    def server_bind(self) -> None:
        # Not that of HTTPServer, which asks the DNS for the name of the address.
        TCPServer.server_bind(self)
        host, self.server_port = self.server_address[:2]
        self.server_name = str(host)
        self.setup_environ()


@contextmanager
def _served(receiver: WebhookReceiver, port: int) -> Iterator[str]:
    """Serve a receiver on a port of loopback, and yield its address."""
    try:
        server = _Server(("127.0.0.1", port), _Handler)
    except OSError as error:
        raise click.ClickException(
            f"port {port} cannot be used ({error}): give another --port"
        ) from error
    server.set_app(wsgi_app(receiver))
    thread = threading.Thread(
        target=server.serve_forever, args=(0.05,), name="ringkit-webhook", daemon=True
    )
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _subscribe(
    invocation: Invocation,
    stack: ExitStack,
    rc: RingCentral,
    filters: list[str],
    receiver: WebhookReceiver,
    url: str,
) -> None:
    from ringkit.subscriptions import Webhook
    from ringkit_cli._commands.watch import tell

    transport = Webhook(url, receiver, check_every=_CHECK_SECONDS)
    subscription = rc.subscription(filters, transport=transport)
    # The receiver shows what arrives; without a handler the subscription would keep it.
    subscription.on("notification", lambda _: None)
    tell(invocation, stack.enter_context(subscription))


def _public_url(rc: RingCentral, url: str | None, address: str) -> str:
    """Return where the platform delivers to: to this machine if it runs on it, as an emulator."""
    if url is not None:
        return url
    if urlsplit(rc.server_url).hostname in ("127.0.0.1", "::1", "localhost"):
        return address
    raise click.UsageError(
        f"--subscribe needs --url: the public https address that leads to {address}, of a tunnel, "
        "say."
    )


class _Forwarder:
    """Posts deliveries to the application; without an address it does nothing."""

    def __init__(self, url: str | None) -> None:
        self._url = url
        self._client: httpx.Client | None = None

    def __enter__(self) -> _Forwarder:
        if self._url is not None:
            import httpx

            # Proxies of the environment are for the platform, not for a program of this machine.
            self._client = httpx.Client(timeout=_FORWARD_SECONDS, trust_env=False)
        return self

    def __exit__(self, *_: object) -> None:
        if self._client is not None:
            self._client.close()

    def forward(self, delivery: Delivery) -> Answer | None:
        """Return what the application answers, None without one."""
        if self._client is None or self._url is None:
            return None
        import httpx

        headers = [each for each in delivery.headers if each[0].lower() not in _NOT_FORWARDED]
        began = time.monotonic()
        try:
            response = self._client.post(self._url, content=delivery.body, headers=headers)
        except httpx.HTTPError as error:
            failed = str(error) or type(error).__name__
            return Answer(None, failed, time.monotonic() - began)
        return Answer(response.status_code, "", time.monotonic() - began)


def _show(invocation: Invocation, delivery: Delivery, forwarder: _Forwarder) -> bool:
    """Forward and print a delivery; return whether it was a new notification."""
    reply = delivery.reply
    if reply.refusal:
        invocation.note(f"refused a request with {reply.status}: {reply.refusal}")
        return False
    if reply.event is None:
        handshake = any(name == "Validation-Token" for name, _ in reply.headers)
        invocation.note("answered the handshake" if handshake else "answered a repetition")
        return False
    answer = forwarder.forward(delivery)
    if invocation.json:
        document = None if answer is None else answer._asdict()
        invocation.show_line({"notification": reply.event, "answer": document})
    else:
        answered = [] if answer is None else [printable(str(answer))]
        invocation.show_row((*event_row(reply.event), *answered))
    return True


def _check_url(option: str, text: str) -> None:
    try:
        parts = urlsplit(text)
        # Reading the port finds one that is none.
        known = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        known = False
    if not known:
        raise click.UsageError(f"{option} is an address such as http://localhost:3000/hook.")
