"""What works for a session, put together in one place. Used by `Session`, at its first use."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ringkit._io.flow import Flow
from ringkit.auth._client_auth import Prover
from ringkit.auth._discovery import Discovery
from ringkit.auth._grants import JwtGrant
from ringkit.auth._login_flows import Logins
from ringkit.auth._session_events import Teller
from ringkit.auth._store_entry import Shelf
from ringkit.auth._stores import Store, entry_key
from ringkit.auth._token_endpoint import TokenEndpoint
from ringkit.auth._token_manager import Keeper
from ringkit.auth._token_source import Renewer
from ringkit.auth._turns import Turns
from ringkit.errors import LoginRequiredError

if TYPE_CHECKING:
    from ringkit.auth._session import Session


class Parts(NamedTuple):
    """The parts of one session."""

    renewer: Renewer
    keeper: Keeper
    logins: Logins
    discovery: Discovery

    @classmethod
    def of(cls, session: Session, store: Store, jwt: str) -> Parts:
        """Make them."""
        config, settings, clock = session.config, session.settings, session.clock
        prover = Prover(config, settings)
        discovery = Discovery(config, settings, clock)
        endpoint = TokenEndpoint(prover, lambda: session.places, clock, settings.auth_timeout)
        whose = (config.server_url, config.client_id)

        def shelf(kind: str, *names: str) -> Shelf:
            key = entry_key(settings.cache_prefix, kind, *whose, *names)
            return Shelf(store, key, clock=clock, events=session.events, lease=settings.lease)

        teller = Teller(session.events, client_id=config.client_id, account=settings.account)
        grant = JwtGrant(jwt) if jwt else None
        renewer = Renewer(
            endpoint,
            shelf("session", settings.account),
            Turns(shelf("pace"), clock),
            clock,
            teller,
            settings.terms,
            settings.refresh_handicap,
            grant,
        )

        def announce(error: LoginRequiredError) -> Flow[None]:
            return teller.tell("login_required", error=error)

        keeper = Keeper(renewer, clock, announce)
        logins = Logins(session, keeper, renewer, discovery, prover, teller, usual=grant)
        return cls(renewer, keeper, logins, discovery)
