"""How an HTTP client reaches an address: for connections that are not made by that client.

A WebSocket, and a library with connections of its own, have to take the same way: the proxy, the
trusted certificates and the client certificate of the HTTP client, whether they were given as
settings, by the environment, or with an HTTP client of the caller.
"""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from attrs import frozen

if TYPE_CHECKING:
    import ssl

#: httpx knows only these schemes; a WebSocket takes the way of the scheme that it begins with.
_HTTP_SCHEMES: Final = {"ws": "http", "wss": "https"}


@frozen(repr=False)
class Proxy:
    """A proxy: its address without credentials, the credentials, and headers for it.

    `ssl_context` is for the connection to the proxy itself, None for the default.
    """

    url: str
    auth: tuple[str, str] | None
    headers: tuple[tuple[str, str], ...]
    ssl_context: ssl.SSLContext | None

    @property
    def address(self) -> str:
        """The address with the credentials, a secret."""
        if self.auth is None:
            return self.url
        scheme, _, host = self.url.partition("://")
        return f"{scheme}://{':'.join(quote(part, safe='') for part in self.auth)}@{host}"

    def __repr__(self) -> str:
        return f"<Proxy {self.url}>"


@frozen
class Route:
    """The proxy to use, None for a direct connection, and the TLS context (None: the default)."""

    proxy: Proxy | None = None
    ssl_context: ssl.SSLContext | None = None


def route_to(engine: Any, url: str) -> Route:
    """Return the route that an engine takes to a URL of the scheme http, https, ws or wss.

    A client of httpx with a transport that is not httpx's own takes a way that is not known here:
    the result is a direct connection.
    """
    scheme, separator, rest = url.partition("://")
    target = f"{_HTTP_SCHEMES.get(scheme, scheme)}{separator}{rest}"
    client = getattr(engine, "client", None)
    if client is None:
        proxy, context = engine.route_to(target)
        return Route(None if proxy is None else _own_proxy(proxy), context)
    import httpx

    # httpx has no public way to ask for this; tests hold it for the oldest and the newest release.
    transport = client._transport_for_url(httpx.URL(target))
    pool = getattr(transport, "_pool", None)
    return Route(_proxy_of(pool), getattr(pool, "_ssl_context", None))


def _own_proxy(proxy: Any) -> Proxy:
    host = f"[{proxy.host}]" if ":" in proxy.host else proxy.host
    return Proxy(f"http://{host}:{proxy.port}", proxy.auth, (), None)


def _proxy_of(pool: Any) -> Proxy | None:
    """Return the proxy of a connection pool, None if it has none."""
    found = getattr(pool, "_proxy_url", None)
    if found is None:
        return None
    host = found.host.decode("ascii")
    host = f"[{host}]" if ":" in host else host
    port = "" if found.port is None else f":{found.port}"
    headers = [
        (name.decode("latin-1"), value.decode("latin-1"))
        for name, value in getattr(pool, "_proxy_headers", ())
    ]
    credentials = [each for each in map(_credentials, headers) if each is not None]
    socks = getattr(pool, "_proxy_auth", None)
    if socks is not None:
        credentials = [(socks[0].decode(), socks[1].decode())]
    return Proxy(
        url=f"{found.scheme.decode('ascii')}://{host}{port}",
        auth=credentials[0] if credentials else None,
        headers=tuple(pair for pair in headers if _credentials(pair) is None),
        ssl_context=getattr(pool, "_proxy_ssl_context", None),
    )


def _credentials(header: tuple[str, str]) -> tuple[str, str] | None:
    """Return the user name and password in a header for basic authentication, None for another."""
    kind, _, encoded = header[1].partition(" ")
    if header[0].lower() != "proxy-authorization" or kind.lower() != "basic":
        return None
    try:
        user, _, password = base64.b64decode(encoded).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return user, password
