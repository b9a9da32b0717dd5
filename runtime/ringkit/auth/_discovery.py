"""`Discovery`: asks the platform for the URLs of its services.

As RingCentral's JavaScript SDK does (docs/platform-facts.md, section 2); the OpenAPI document has
no operations for it. An initial document, requested without a token, names the login page and the
token endpoint. An external document, requested with the token, names the services of this user,
and comes with a tag that every request carries.
"""

from __future__ import annotations

import logging
from typing import Final
from urllib.parse import urlencode, urlsplit

from ringkit._io.clock import Clock
from ringkit._io.effects import SendRequest, Sleep
from ringkit._io.flow import Flow, perform
from ringkit._io.http import RawRequest, RawResponse, build_request
from ringkit._json import loads
from ringkit._options import Config, phases_of
from ringkit._redaction import printable
from ringkit.auth._endpoints import Endpoints, EntryPoints
from ringkit.auth._settings import AuthSettings
from ringkit.auth._token import Token
from ringkit.errors import AuthUnavailableError, TransportError

_log = logging.getLogger("ringkit.auth")

_INITIAL_PATH: Final = "/.well-known/entry-points/initial"
#: How long before they expire the entry points are requested again.
_REFRESH_AHEAD_SECONDS: Final = 60.0


class Discovery:
    """Finds the entry points of one client, and decides when to request them again."""

    def __init__(self, config: Config, settings: AuthSettings, clock: Clock) -> None:
        self._config = config
        self._settings = settings
        self._clock = clock
        self._initial: EntryPoints | None = None
        self._external_url = ""
        self._due_at = 0.0
        self.endpoints = Endpoints(config, settings)

    @property
    def has_login_endpoints(self) -> bool:
        """Whether the login page and the token endpoint are known."""
        return self._initial is not None

    def is_due(self) -> bool:
        """Return whether the services of the user have to be requested (again)."""
        return self._clock.time() >= self._due_at

    def require(self) -> None:
        """Request the entry points again with the next call (`discovery-required`)."""
        self._due_at = 0.0

    def forget_user_endpoints(self) -> None:
        """Forget the services of the user, after a logout."""
        self._due_at, self._external_url = 0.0, ""
        self._use(self._initial or EntryPoints())

    def follow(self, external_url: str) -> None:
        """Request the services of the user who just logged in at `external_url`."""
        self._external_url, self._due_at = external_url, 0.0

    def find_login_endpoints(self) -> Flow[None]:
        """Find the login page and the token endpoint, once. Raises AuthUnavailableError."""
        if self._initial is not None:
            return
        server = self._settings.discovery_server.rstrip("/") or self._config.server_url
        query = {"clientId": self._config.client_id}
        if self._settings.brand_id:
            query["brandId"] = self._settings.brand_id
        url = f"{server}{_INITIAL_PATH}?{urlencode(query)}"
        found = yield from self._fetch(url, None, EntryPoints())
        if isinstance(found, str):
            raise AuthUnavailableError(
                f"GET {server}{_INITIAL_PATH}: {found}; "
                "check discovery_server, or turn discovery off"
            )
        self._initial = found
        self._use(found)

    def find_user_endpoints(self, token: Token) -> Flow[None]:
        """Find the services of the user.

        A failure is logged, and the request repeated later; the known URLs are used until then.
        """
        yield from self.find_login_endpoints()
        known = self.endpoints.entry_points
        url = self._external_url or known.external
        # Calls that come in the meantime use the known URLs.
        self._due_at = self._clock.time() + known.retry_cycle
        found = yield from self._fetch(url, token, known)
        if isinstance(found, str):
            _log.warning("GET %s: %s; trying again in %.0f s", url, found, known.retry_cycle)
            return
        self._use(found)
        expires_at = found.expires_at
        self._due_at = float("inf") if expires_at is None else expires_at - _REFRESH_AHEAD_SECONDS

    def _use(self, entry_points: EntryPoints) -> None:
        self.endpoints = Endpoints(self._config, self._settings, entry_points)

    def _fetch(self, url: str, token: Token | None, known: EntryPoints) -> Flow[EntryPoints | str]:
        """Return the document at a URL, or what went wrong."""
        if not self.endpoints.same_site(url):
            return "not a host of the platform that was configured"
        problem = ""
        for attempt in range(known.retry_count):
            if attempt:
                yield from perform(Sleep(known.retry_interval))
            try:
                answer = yield from perform(SendRequest(self._request(url, token)))
            except TransportError as error:
                problem = str(error)
                continue
            if answer.status_code == 401:
                return "401, the access token is not accepted"
            found = self._read(answer)
            if isinstance(found, EntryPoints):
                return found
            problem = found
        return problem

    def _request(self, url: str, token: Token | None) -> RawRequest:
        headers = [*self._config.identification, ("Accept", "application/json")]
        if token is not None:
            headers.append(("Authorization", token.authorization))
        return build_request("GET", url, headers, None, phases_of(self._settings.auth_timeout))

    def _read(self, answer: RawResponse) -> EntryPoints | str:
        if answer.status_code != 200:
            return f"answered {answer.status_code}"
        try:
            document = loads(answer.content)
            tag = answer.headers.get("discovery-tag", "")
            found = EntryPoints.from_document(document, tag=tag, now=self._clock.time())
        except (ValueError, AttributeError, RecursionError):
            return "the answer is no discovery document"
        for name, url in found.urls().items():
            if not self.endpoints.same_site(url):
                host = printable(urlsplit(url).netloc)
                return f"the document names {host} for {name}, not the configured platform"
        return found
