"""Where requests go: configured, or found by discovery. Pure. Used by the engine and the session.

Discovery (facts of RingCentral's JavaScript SDK): an *initial* document says where to log in, an
*external* one where the services of the user who logged in are.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from ringkit._call.call import Call
    from ringkit._options import Config
    from ringkit.auth._settings import AuthSettings

#: Paths that the video services answer.
_VIDEO: Final = "/rcvideo"


class EntryPoints(NamedTuple):
    """A discovery document, as far as it is used. Addresses are without a slash at the end.

    `expires_at` is in seconds since the epoch, None for never; `tag` goes with every request.
    """

    core: str = ""
    video: str = ""
    authorize: str = ""
    token: str = ""
    revoke: str = ""
    external: str = ""
    tag: str = ""
    expires_at: float | None = None
    retry_count: int = 3
    retry_interval: float = 3.0
    retry_cycle: float = 824.0

    @classmethod
    def from_document(
        cls, document: Mapping[str, Any], *, tag: str = "", now: float = 0.0
    ) -> EntryPoints:
        """Read a document, initial or external. Raises ValueError if it names no API host."""
        core = _address(document, "coreApi", "baseUri")
        if not core:
            raise ValueError("the discovery document names no coreApi.baseUri")
        auth = _address(document, "authApi", "baseUri")
        life = document.get("expiresIn")
        return cls(
            core=core,
            video=_address(document, "rcv", "baseApiUri"),
            authorize=_address(document, "authApi", "authorizationUri"),
            token=_address(document, "authApi", "tokenUri")
            or _address(document, "authApi", "defaultTokenUri"),
            revoke=f"{auth}/restapi/oauth/revoke" if auth else "",
            external=_address(document, "discoveryApi", "externalUri")
            or _address(document, "discoveryApi", "defaultExternalUri"),
            tag=tag,
            expires_at=now + life if isinstance(life, int | float) else None,
            retry_count=_count(document.get("retryCount"), 3),
            retry_interval=_count(document.get("retryInterval"), 3),
            retry_cycle=_count(document.get("retryCycleDelay"), 824),
        )


def _address(document: Mapping[str, Any], group: str, name: str) -> str:
    found = document.get(group)
    text = found.get(name) if isinstance(found, Mapping) else None
    if not isinstance(text, str) or urlsplit(text).scheme not in ("http", "https"):
        return ""
    return text.rstrip("/")


def _count(value: Any, otherwise: int) -> int:
    return value if isinstance(value, int) and value > 0 else otherwise


class Places:
    """The addresses of everything, and the hosts that may see an access token. Does not change."""

    __slots__ = ("config", "found", "hosts", "settings")

    def __init__(
        self, config: Config, settings: AuthSettings, found: EntryPoints | None = None
    ) -> None:
        self.config = config
        self.settings = settings
        self.found = found = found or EntryPoints()
        own = (config.server_url, config.media, found.core, found.video)
        self.hosts = frozenset(origin(url) for url in own if url)

    def trusts(self, url: str) -> bool:
        """Tell whether an absolute address is of a host that may see the access token."""
        return origin(url) in self.hosts

    def address(self, call: Call[Any]) -> str:
        """Return the absolute address of a call: its own, the media host, or the server's."""
        target = call.target
        if call.path.startswith(("http://", "https://")):
            return target
        if call.operation.media:
            return self.config.media + target
        if self.found.video and target.startswith(_VIDEO):
            return self.found.video + target
        return (self.found.core or self.config.server_url) + target

    @property
    def authorize(self) -> str:
        """Where a browser is sent to log in."""
        return self.found.authorize or self._below_server(self.settings.authorize_endpoint)

    @property
    def token(self) -> str:
        """Where tokens are asked for."""
        return self.found.token or self._below_server(self.settings.token_endpoint)

    @property
    def revoke(self) -> str:
        """Where sessions are ended."""
        return self.found.revoke or self._below_server(self.settings.revoke_endpoint)

    def same_site(self, url: str) -> bool:
        """Tell whether an address is of the platform that was configured: a host or its sister.

        What a browser brings back, or a document names, may be anything; a secret is not sent
        to just any host.
        """
        own = (self.config.server_url, self.settings.discovery_server)
        return origin(url) in self.hosts or any(_sisters(url, known) for known in own if known)

    def _below_server(self, endpoint: str) -> str:
        return endpoint if "://" in endpoint else self.config.server_url + endpoint


def origin(url: str) -> tuple[str, str, int | None]:
    """Return scheme, host and port of an address."""
    parts = urlsplit(url)
    default = {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme, parts.hostname or "", parts.port or default


def _sisters(url: str, known: str) -> bool:
    parts, own = urlsplit(url), urlsplit(known)
    host, our_host = parts.hostname or "", own.hostname or ""
    domain = our_host.partition(".")[2]
    if parts.scheme != own.scheme or "." not in domain or _numeric(our_host):
        return origin(url) == origin(known)
    return host.endswith(f".{domain}")


def _numeric(host: str) -> bool:
    return ":" in host or host.replace(".", "").isdigit()
