"""Which way a request takes: directly, or through an HTTP proxy; and the settings of TLS."""

from __future__ import annotations

import os
import ssl
import sys
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final
from urllib.parse import quote, unquote, urlsplit

from attrs import field, frozen

from ringkit._io.engines.messages import Address
from ringkit.errors import RingkitError

_PROXY_VARIABLES: Final = ("http_proxy", "https_proxy", "all_proxy")


@frozen
class Proxy:
    """An HTTP proxy: host, port, and the user name with the password, None for none."""

    host: str
    port: int
    auth: tuple[str, str] | None = field(default=None, repr=False)

    def headers(self) -> list[tuple[str, str]]:
        """Return the headers that the proxy needs."""
        if self.auth is None:
            return []
        credentials = b64encode(":".join(self.auth).encode()).decode()
        return [("Proxy-Authorization", f"Basic {credentials}")]

    @classmethod
    def from_url(cls, url: str) -> Proxy:
        """Return the proxy of an address such as http://user:password@host:3128."""
        parts = urlsplit(url if "://" in url else f"http://{url}")
        auth = None
        if parts.username is not None:
            auth = unquote(parts.username), unquote(parts.password or "")
        return cls(parts.hostname or "", parts.port or 80, auth)


def address_of_proxy(proxy: Any) -> str | None:
    """Return the address of a proxy given as text, `httpx.URL` or `httpx.Proxy`."""
    if proxy is None or isinstance(proxy, str):
        return proxy
    auth = getattr(proxy, "raw_auth", None)
    url = str(getattr(proxy, "url", proxy))
    if auth is None:
        return url
    name, password = (quote(part.decode(), safe="") for part in auth)
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{name}:{password}@{rest}"


def is_plain_proxy(proxy: Any, trust_env: bool) -> bool:
    """Return whether the proxies of a client are plain HTTP ones, or there are none."""
    if proxy is not None:
        named = [address_of_proxy(proxy) or ""]
        if getattr(proxy, "headers", None) or getattr(proxy, "ssl_context", None):
            return False
    else:
        names = [*_PROXY_VARIABLES, *map(str.upper, _PROXY_VARIABLES)] if trust_env else []
        named = [value for name in names if (value := os.environ.get(name))]
    return all("://" not in url or url.lower().startswith("http://") for url in named)


class Routes:
    """Chooses the proxy for an address, by a setting or by the environment."""

    def __init__(self, proxy: str | None, trust_env: bool) -> None:
        self._fixed = None if proxy is None else Proxy.from_url(proxy)
        self._trust_env = trust_env
        self._found: dict[tuple[str, str, int], Proxy | None] = {}

    def proxy_for(self, address: Address) -> Proxy | None:
        """Return the proxy for an address, None to connect directly."""
        if self._fixed is not None or not self._trust_env:
            return self._fixed
        origin = address.origin
        if origin not in self._found:
            found = environment_proxy(address)
            self._found[origin] = None if found is None else Proxy.from_url(found)
        return self._found[origin]


def environment_proxy(address: Address) -> str | None:
    """Return the proxy that the environment names for an address, None if there is none.

    That is `HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY` but for the hosts of `NO_PROXY`, and the
    settings of macOS and Windows.
    """
    named = any(os.environ.get(name) or os.environ.get(name.upper()) for name in _PROXY_VARIABLES)
    if not named and sys.platform not in ("darwin", "win32"):
        return None
    # Imported here: it takes longer than the rest of a client.
    from urllib.request import getproxies, proxy_bypass

    proxies = getproxies()
    found = proxies.get(address.scheme) or proxies.get("all")
    if found is None or proxy_bypass(f"{address.host}:{address.port}"):
        return None
    return str(found)


def tls_context(verify: Any, cert: Any, *, trust_env: bool) -> ssl.SSLContext:
    """Return the settings of TLS.

    `verify` is an `ssl.SSLContext`, the path of a file or folder of root certificates, True for
    those of certifi (or `SSL_CERT_FILE` and `SSL_CERT_DIR` with `trust_env`), False for no check
    at all. `cert` is the path of a client certificate with its key, or (certificate, key) or
    (certificate, key, password). Raises RingkitError for files that cannot be read.
    """
    if isinstance(verify, ssl.SSLContext):
        context = verify
    elif verify is False:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    else:
        roots = _roots(verify, os.environ if trust_env else {})
        with _readable("root certificates", *roots.values()):
            context = ssl.create_default_context(
                cafile=roots.get("cafile"), capath=roots.get("capath")
            )
    if cert:
        paths = (cert,) if isinstance(cert, str) else cert
        with _readable("a client certificate with its key", *paths[:2]):  # not the password
            context.load_cert_chain(*paths)
    return context


@contextmanager
def _readable(what: str, *paths: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        given = " and ".join(map(str, paths))
        problem = error.strerror or error
        raise RingkitError(f"{given} cannot be read as {what}: {problem}") from None


def _roots(verify: Any, environment: Mapping[str, str]) -> dict[str, str]:
    if verify is True:
        if file := environment.get("SSL_CERT_FILE"):
            return {"cafile": file}
        if folder := environment.get("SSL_CERT_DIR"):
            return {"capath": folder}
        import certifi

        return {"cafile": certifi.where()}
    path = os.fspath(verify)
    return {"capath": path} if os.path.isdir(path) else {"cafile": path}
