"""Discovery: asking the platform where its services are. Used by the session.

What RingCentral's JavaScript SDK does; the description has no operations for it. An initial
document, without a token, says where to log in; after that an external one, with the token, says
where the services of this user are, and comes with a tag that every request carries.
"""

from __future__ import annotations

import json
import logging
from typing import Final
from urllib.parse import urlencode

from ringkit._io.clock import Clock
from ringkit._io.flow import Flow, SendRequest, Sleep, perform
from ringkit._io.http import RawRequest, RawResponse, build_request
from ringkit._options import Config
from ringkit.auth._endpoints import EntryPoints, Places
from ringkit.auth._settings import AuthSettings
from ringkit.auth._token import Token
from ringkit.errors import AuthUnavailableError, TransportError

_log = logging.getLogger("ringkit.auth")

_INITIAL: Final = "/.well-known/entry-points/initial"
#: So long before they expire the entry points are asked for again, in seconds.
_AHEAD: Final = 60.0


class Discovery:
    """Finds the entry points of one client, and says when to look again."""

    def __init__(self, config: Config, settings: AuthSettings, clock: Clock) -> None:
        self._config = config
        self._settings = settings
        self._clock = clock
        self._initial: EntryPoints | None = None
        self._external = ""
        self._due = 0.0
        self.places = Places(config, settings)

    @property
    def found(self) -> bool:
        """Whether it is known where to log in."""
        return self._initial is not None

    def due(self) -> bool:
        """Tell whether the services of the user have to be asked for (again)."""
        return self._clock.time() >= self._due

    def require(self) -> None:
        """Note that the platform wants the entry points asked for again (`discovery-required`)."""
        self._due = 0.0

    def forget(self) -> None:
        """Have no user's services any more, after a logout."""
        self._due, self._external = 0.0, ""
        self._use(self._initial or EntryPoints())

    def follow(self, external: str) -> None:
        """Ask `external` for the services of the user who just logged in."""
        self._external, self._due = external, 0.0

    def initial(self) -> Flow[None]:
        """Find out where to log in. Raises AuthUnavailableError."""
        if self._initial is not None:
            return
        server = self._settings.discovery_server.rstrip("/") or self._config.server_url
        query = {"clientId": self._config.client_id}
        if self._settings.brand_id:
            query["brandId"] = self._settings.brand_id
        entry = EntryPoints()
        found = yield from self._fetch(f"{server}{_INITIAL}?{urlencode(query)}", None, entry)
        if isinstance(found, str):
            raise AuthUnavailableError(
                f"GET {server}{_INITIAL}: {found}; check discovery_server, or turn discovery off"
            )
        self._initial = found
        self._use(found)

    def external(self, token: Token) -> Flow[None]:
        """Find out where the services of the user are.

        A failure is logged, and asked again for later: what is known serves until then.
        """
        yield from self.initial()
        known = self.places.found
        address = self._external or known.external
        # Whoever comes meanwhile goes on with what is known.
        self._due = self._clock.time() + known.retry_cycle
        found = yield from self._fetch(address, token, known)
        if isinstance(found, str):
            _log.warning("GET %s: %s; trying again in %.0f s", address, found, known.retry_cycle)
            return
        self._use(found)
        ends = found.expires_at
        self._due = float("inf") if ends is None else ends - _AHEAD

    def _use(self, found: EntryPoints) -> None:
        self.places = Places(self._config, self._settings, found)

    def _fetch(self, url: str, token: Token | None, known: EntryPoints) -> Flow[EntryPoints | str]:
        """Return the document at an address, or what went wrong."""
        if not self.places.same_site(url) and token is not None:
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
        return build_request("GET", url, headers, None, self._settings.auth_timeout)

    def _read(self, answer: RawResponse) -> EntryPoints | str:
        if answer.status_code != 200:
            return f"answered {answer.status_code}"
        try:
            document = json.loads(answer.content)
            tag = answer.headers.get("discovery-tag", "")
            return EntryPoints.from_document(document, tag=tag, now=self._clock.time())
        except (ValueError, AttributeError):
            return "the answer is no discovery document"
