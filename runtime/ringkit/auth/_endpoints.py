"""The URLs of the platform's services, and the hosts that may receive an access token.

They are configured, or found by discovery (docs/platform-facts.md, section 2): an *initial*
document names the login page and the token endpoint, an *external* one the services of the user
who logged in.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias
from urllib.parse import urlsplit

from ringkit._options import is_loopback, is_platform_host
from ringkit.auth._credentials import is_token

if TYPE_CHECKING:
    from ringkit._call.call import Call
    from ringkit._options import Config
    from ringkit.auth._settings import AuthSettings

#: The hosts of files that answers of the platform name: recordings, attachments and exports on the
#: first, files of team messages on the second (docs/platform-facts.md, sections 8 and 14).
_FILE_HOSTS: Final = ("https://media.ringcentral.com", "https://dl.mvp.ringcentral.com")
#: The paths of the video services, which may have a host of their own.
_VIDEO_PATHS: Final = "/rcvideo"
_HTTP_SCHEMES: Final = {"ws": "http", "wss": "https"}
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
#: A discovery document that names a longer lifetime does not expire.
_NEVER_SECONDS: Final = 10.0**9


class EntryPoints(NamedTuple):
    """The parts of a discovery document that are used. URLs have no slash at the end.

    `expires_at` is in seconds since the epoch, None for never. `tag` is sent with every request.
    `retry_interval` and `retry_cycle` are in seconds.
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
        core = _url(document, "coreApi", "baseUri")
        if not core:
            raise ValueError("the discovery document names no coreApi.baseUri")
        auth = _url(document, "authApi", "baseUri")
        return cls(
            core=core,
            video=_url(document, "rcv", "baseApiUri"),
            authorize=_url(document, "authApi", "authorizationUri"),
            token=_url(document, "authApi", "tokenUri")
            or _url(document, "authApi", "defaultTokenUri"),
            revoke=f"{auth}/restapi/oauth/revoke" if auth else "",
            external=_url(document, "discoveryApi", "externalUri")
            or _url(document, "discoveryApi", "defaultExternalUri"),
            tag=tag if is_token(tag) else "",
            expires_at=_expiry(document.get("expiresIn"), now),
            retry_count=_positive(document.get("retryCount"), 3, at_most=10),
            retry_interval=_positive(document.get("retryInterval"), 3, at_most=60),
            retry_cycle=_positive(document.get("retryCycleDelay"), 824, at_most=86_400),
        )

    def urls(self) -> dict[str, str]:
        """Return the URLs by the names of the fields, those that the document has."""
        names = ("core", "video", "authorize", "token", "revoke", "external")
        return {name: url for name in names if (url := getattr(self, name))}


def _url(document: Mapping[str, Any], group: str, name: str) -> str:
    found = document.get(group)
    text = found.get(name) if isinstance(found, Mapping) else None
    if not isinstance(text, str) or urlsplit(text).scheme not in ("http", "https"):
        return ""
    return text.rstrip("/")


def _positive(value: Any, default: int, *, at_most: int) -> int:
    return value if isinstance(value, int) and 0 < value <= at_most else default


def _expiry(lifetime: Any, now: float) -> float | None:
    valid = isinstance(lifetime, int | float) and 0 <= lifetime < _NEVER_SECONDS
    return now + lifetime if valid else None


class Endpoints:
    """The URLs of the services, and the hosts that may receive an access token. Immutable."""

    __slots__ = ("_configured", "config", "entry_points", "settings", "trusted_origins")

    def __init__(
        self, config: Config, settings: AuthSettings, entry_points: EntryPoints | None = None
    ) -> None:
        self.config = config
        self.settings = settings
        self.entry_points = found = entry_points or EntryPoints()
        urls = [config.server_url, config.media, found.core, found.video]
        if any(_is_production(url) for url in urls):
            urls += _FILE_HOSTS
        self.trusted_origins = frozenset(
            origin(url) for url in (*urls, *config.trusted_hosts) if url
        )
        configured = (config.server_url, config.media, settings.discovery_server)
        self._configured = frozenset(origin(url) for url in configured if url)

    def trusts(self, url: str) -> bool:
        """Return whether the host of an absolute URL may receive the access token."""
        return origin(url) in self.trusted_origins

    def url(self, call: Call[Any]) -> str:
        """Return the absolute URL of a call: its own, or its path at the media or API host."""
        target = call.target
        if call.path.startswith(("http://", "https://")):
            return target
        if call.operation.media:
            return self.config.media + target
        if self.entry_points.video and target.startswith(_VIDEO_PATHS):
            return self.entry_points.video + target
        return (self.entry_points.core or self.config.server_url) + target

    @property
    def authorize(self) -> str:
        """The URL of the login page."""
        return self.entry_points.authorize or self._below_server(self.settings.authorize_endpoint)

    @property
    def token(self) -> str:
        """The URL of the token endpoint."""
        return self.entry_points.token or self._below_server(self.settings.token_endpoint)

    @property
    def revoke(self) -> str:
        """The URL of the revocation endpoint."""
        return self.entry_points.revoke or self._below_server(self.settings.revoke_endpoint)

    def same_site(self, url: str) -> bool:
        """Return whether a URL (http, https, ws, wss) is at the configured platform.

        Answers, redirects and discovery documents may name any URL; no credential is sent to
        another site. Beside the configured servers themselves that are, for RingCentral's own
        servers, all hosts below its domains, encrypted; and for a server on this computer the other
        names of this computer. What else belongs to a domain cannot be told from names: below
        `co.uk` are strangers.
        """
        try:
            parts = urlsplit(url)
            found = origin(url)
        except ValueError:
            return False
        if parts.username is not None or any(character <= " " for character in url):
            return False
        return any(_belong_together(found, known) for known in self._configured)

    def _below_server(self, endpoint: str) -> str:
        return endpoint if "://" in endpoint else self.config.server_url + endpoint


def _is_production(url: str) -> bool:
    scheme, host, port = origin(url)
    return scheme == "https" and port == 443 and is_platform_host(host)


Origin: TypeAlias = tuple[str, str, int | None]


def origin(url: str) -> Origin:
    """Return the scheme, host and port of a URL; `ws` and `wss` are `http` and `https`."""
    parts = urlsplit(url)
    scheme = _HTTP_SCHEMES.get(parts.scheme, parts.scheme)
    return scheme, parts.hostname or "", parts.port or _DEFAULT_PORTS.get(scheme)


def _belong_together(found: Origin, known: Origin) -> bool:
    if found == known:
        return True
    scheme, host, port = found
    if is_platform_host(known[1]) and is_platform_host(host):
        return scheme == "https" and port == 443
    return is_loopback(known[1]) and is_loopback(host) and (scheme, port) == (known[0], known[2])
