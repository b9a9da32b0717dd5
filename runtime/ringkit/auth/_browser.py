"""Logging in with the browser of this computer (RFC 8252, section 7.3). Used by the facades.

The browser is sent to the login page and comes back to a port of 127.0.0.1. Whatever else knocks
there, with another path or a state that is not ours, is turned away and waited past.
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
from ringkit._io.flow import Flow, RunBlocking, perform
from ringkit.auth._login_url import LoginUrl, LoginUrlOptions
from ringkit.auth._session import Session
from ringkit.auth._token import Token
from ringkit.errors import LoginRedirectError

_log = logging.getLogger("ringkit.auth")

#: How often the end of the wait is looked for, in seconds.
_TICK: Final = 0.2
#: A client that connects and says nothing is dropped after this, in seconds.
_SILENCE: Final = 2.0
_LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")

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
    show: Callable[[str], object] | None,
) -> Flow[Token]:
    """Send the browser to the login page, wait for it to come back, and log in.

    `show` opens an address, and returns False if it cannot; None: the browser of this computer.
    """
    if options.get("implicit"):
        raise ValueError("an implicit login leaves its token in the browser: use a code")
    logins = session.logins
    if session.settings.discovery:
        yield from logins.discover()
    listener = yield from perform(
        RunBlocking(partial(Listener, options.get("redirect_uri") or session.settings.redirect_uri))
    )
    try:
        given: LoginUrlOptions = {"use_pkce": True, **options}
        given["redirect_uri"] = listener.redirect_uri
        url = logins.login_url(given)
        if (yield from perform(RunBlocking(partial(show or webbrowser.open, str(url))))) is False:
            raise LoginRedirectError(
                "no browser could be opened here: give open_browser=print and open the address "
                "yourself, on this computer"
            )
        wait = partial(listener.wait, url, timeout, session.clock)
        came_back = yield from perform(RunBlocking(wait))
    finally:
        listener.close()
    redirect = logins.parse_login_redirect(
        came_back, state=url.state, code_verifier=url.code_verifier, redirect_uri=url.redirect_uri
    )
    return (yield from logins.login(redirect))


class Listener:
    """A port of this computer that waits for the browser.

    `redirect_uri` names host, port and path; without a port any free one is taken. Raises
    ValueError for an address that is not of this computer, OSError if the port is taken.
    """

    def __init__(self, redirect_uri: str) -> None:
        wanted = urlsplit(redirect_uri or "http://127.0.0.1/")
        if wanted.scheme != "http" or wanted.hostname not in _LOOPBACK:
            raise ValueError(
                "a login in the browser comes back to http://127.0.0.1 or http://localhost, not to "
                f"{redirect_uri}: give a redirect_uri of that kind, and register it"
            )
        self._path = wanted.path or "/"
        self._expected = self._came_back = ""
        self._closed = False
        host = "127.0.0.1" if wanted.hostname == "localhost" else str(wanted.hostname)
        self._server = _Server((host, wanted.port or 0), self._handler())
        shown = f"[{host}]" if ":" in host else wanted.hostname
        port = self._server.server_address[1]
        self.redirect_uri = redirect_uri if wanted.port else f"http://{shown}:{port}{self._path}"

    def wait(self, url: LoginUrl, timeout: float, clock: Clock) -> str:
        """Return the address that the browser sent to `url` came back to.

        Raises LoginRedirectError after `timeout` seconds.
        """
        self._expected = url.state
        give_up = clock.monotonic() + timeout
        while not self._came_back and not self._closed:
            if clock.monotonic() >= give_up:
                raise LoginRedirectError(
                    f"nobody has logged in within {timeout:.0f} s: begin again"
                )
            self._server.handle_request()
        return self._came_back

    def close(self) -> None:
        """Close the port."""
        self._closed = True
        self._server.server_close()

    def _answer(self, target: str) -> tuple[int, str, str]:
        """Return status, title and text for a request, and note what it brings."""
        parts = urlsplit(target)
        if parts.path != self._path:
            return 404, "Not found", "There is nothing here."
        values = dict(parse_qsl(parts.query))
        if not self._expected or values.get("state") != self._expected:
            return 400, "Not logged in", "This does not belong to the login that was begun."
        self._came_back = target
        if "code" not in values:
            return 200, "Not logged in", "The login was refused. You can close this window."
        return 200, "Logged in", "You can close this window and go back to the program."

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        answer = self._answer

        class Handler(BaseHTTPRequestHandler):
            timeout = _SILENCE
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
                """Log nothing: the address holds the code."""

        return Handler


class _Server(ThreadingTCPServer):
    """A small server. Browsers open connections that they say nothing on: each has a thread."""

    allow_reuse_address = os.name == "posix"
    daemon_threads = True
    block_on_close = False
    timeout = _TICK

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        self.address_family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
        super().__init__(address, handler)

    def handle_request(self) -> None:
        """Wait a little for one request."""
        try:
            super().handle_request()
        except (OSError, ValueError):
            # Closed while it waited: whoever was to have the answer has given up.
            _log.debug("the port for the login in the browser was closed")

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Note that a connection broke; its traceback is nobody's business."""
        _log.debug("a connection for the login in the browser broke")
