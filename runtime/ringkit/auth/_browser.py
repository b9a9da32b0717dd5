"""The login with the browser of this computer, redirected to a local port (RFC 8252, section 7.3).

Requests to the port with another path or another state are answered with an error and ignored.
"""

from __future__ import annotations

import logging
import os
import socket
import webbrowser
from collections.abc import Callable
from functools import partial
from http.server import BaseHTTPRequestHandler
from socketserver import ThreadingTCPServer
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from ringkit._io.clock import Clock
from ringkit._io.effects import RunBlocking
from ringkit._io.flow import Flow, perform
from ringkit.auth._login_url import LoginUrl, LoginUrlOptions
from ringkit.auth._session import Session
from ringkit.auth._token import Token
from ringkit.errors import LoginRedirectError

_log = logging.getLogger("ringkit.auth")

#: How often the timeout is checked while waiting for the browser.
_POLL_SECONDS: Final = 0.2
#: A connection that sends nothing for this long is closed.
_IDLE_CONNECTION_TIMEOUT_SECONDS: Final = 2.0
_LOOPBACK_HOSTS: Final = ("127.0.0.1", "localhost", "::1")

_PAGE: Final = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>body {{ font: 16px/1.5 sans-serif; max-width: 28rem; margin: 4rem auto }}</style>
<h1>{title}</h1>
<p>{text}</p>
</html>
"""
_HEADERS: Final = (
    ("Content-Type", "text/html; charset=utf-8"),
    ("Cache-Control", "no-store"),
    ("Referrer-Policy", "no-referrer"),
    ("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"),
    ("Connection", "close"),
)


def browser_login(
    session: Session,
    options: LoginUrlOptions,
    timeout: float,
    open_browser: Callable[[str], object] | None,
) -> Flow[Token]:
    """Open the login page in the browser, wait for the redirect, and log in.

    `timeout` is in seconds. `open_browser` opens a URL, and returns False if it cannot; None means
    `webbrowser.open`.
    """
    if options.get("implicit"):
        raise ValueError("the token of an implicit login stays in the browser: use a code")
    login_flows = session.login_flows
    if session.settings.discovery:
        yield from login_flows.discover()
    redirect_uri = options.get("redirect_uri") or session.settings.redirect_uri
    listener = RedirectListener(redirect_uri)
    try:
        url = login_flows.login_url({**options, "redirect_uri": redirect_uri})
        show = partial(open_browser or webbrowser.open, str(url))
        opened = yield from perform(RunBlocking(show, abandon=True))
        if opened is False:
            raise LoginRedirectError(
                "no browser could be opened here: pass open_browser=print and open the printed URL "
                "yourself, on this computer"
            )
        wait = partial(listener.wait, url, timeout, session.clock)
        redirect_url = yield from perform(RunBlocking(wait, abandon=True))
    finally:
        listener.close()
    redirect = login_flows.parse_login_redirect(
        redirect_url,
        state=url.state,
        code_verifier=url.code_verifier,
        redirect_uri=url.redirect_uri,
    )
    return (yield from login_flows.login(redirect))


class RedirectListener:
    """Listens on a port of this computer for the redirect of the browser.

    `redirect_uri` names host, port and path. Raises ValueError for a URL without a port, or one
    that is not of this computer, OSError if the port is in use.
    """

    def __init__(self, redirect_uri: str) -> None:
        parts = urlsplit(redirect_uri)
        if parts.scheme != "http" or parts.hostname not in _LOOPBACK_HOSTS or not parts.port:
            raise ValueError(
                "a login in the browser is redirected to a port of this computer, such as "
                f"http://127.0.0.1:8400/callback, not to {redirect_uri or 'no redirect_uri'}: give "
                "a redirect_uri of that kind and register exactly it, since the platform accepts "
                "no other, not even with another port"
            )
        self._path = parts.path or "/"
        self._expected_state = self._redirect_url = ""
        self._closed = False
        host = "127.0.0.1" if parts.hostname == "localhost" else str(parts.hostname)
        self._server = _Server((host, parts.port), self._handler())

    def wait(self, url: LoginUrl, timeout: float, clock: Clock) -> str:
        """Return the target of the redirect that belongs to `url`, an empty text once closed.

        Raises LoginRedirectError after `timeout` seconds.
        """
        self._expected_state = url.state
        give_up = clock.monotonic() + timeout
        while not self._redirect_url and not self._closed:
            if clock.monotonic() >= give_up:
                raise LoginRedirectError(
                    f"the login was not completed within {timeout:.0f} s: begin again"
                )
            self._server.handle_request()
        return self._redirect_url

    def close(self) -> None:
        """Close the port."""
        self._closed = True
        self._server.server_close()

    def _answer(self, target: str) -> tuple[int, str, str]:
        """Return status, title and text of the answer to a request; record the redirect."""
        parts = urlsplit(target)
        if parts.path != self._path:
            return 404, "Not found", "There is nothing here."
        values = dict(parse_qsl(parts.query))
        if not self._expected_state or values.get("state") != self._expected_state:
            return 400, "Not logged in", "This is not the login that was begun."
        self._redirect_url = target
        if "code" not in values:
            return 200, "Not logged in", "The login was refused. You can close this window."
        return 200, "Logged in", "You can close this window and go back to the program."

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        answer = self._answer

        class Handler(BaseHTTPRequestHandler):
            timeout = _IDLE_CONNECTION_TIMEOUT_SECONDS
            server_version, sys_version = "ringkit", ""

            def do_GET(self) -> None:
                status, title, text = answer(self.path)
                page = _PAGE.format(title=title, text=text).encode()
                self.send_response(status)
                for name, value in (*_HEADERS, ("Content-Length", str(len(page)))):
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(page)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
                """Log nothing: the URL holds the code."""

        return Handler


class _Server(ThreadingTCPServer):
    """An HTTP server with a thread per connection: browsers open some and send nothing."""

    allow_reuse_address = os.name == "posix"
    daemon_threads = True
    block_on_close = False
    timeout = _POLL_SECONDS

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        self.address_family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
        super().__init__(address, handler)

    def handle_request(self) -> None:
        """Wait for one request, at most `timeout` seconds."""
        try:
            super().handle_request()
        except (OSError, ValueError):
            # Closed from another thread, since the login was given up.
            _log.debug("the port for the login in the browser was closed")

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Log that a connection broke, without the traceback that the base class prints."""
        _log.debug("a connection of the login in the browser broke")
