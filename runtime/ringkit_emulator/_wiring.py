"""The parts of one emulated platform put together, and made anew by a reset."""

import base64
from collections.abc import Callable

from ringkit_emulator._bodies import BodyReader
from ringkit_emulator._clock import Clock
from ringkit_emulator._description.document import Description, load_description
from ringkit_emulator._description.parameters import ParameterReader
from ringkit_emulator._description.resources import load_resources
from ringkit_emulator._description.routes import load_routes
from ringkit_emulator._description.samples import Sampler
from ringkit_emulator._description.schemas import load_schemas
from ringkit_emulator._event_bus import EventBus
from ringkit_emulator._faults import FaultPlan
from ringkit_emulator._handlers.services import Services
from ringkit_emulator._ids import Ids
from ringkit_emulator._oauth.authorize import Authorizations
from ringkit_emulator._oauth.credentials import JwtCredential
from ringkit_emulator._oauth.server import AuthorizationServer
from ringkit_emulator._oauth.sessions import Session
from ringkit_emulator._oauth.wstokens import WsTokens
from ringkit_emulator._options import AppOptions, Options
from ringkit_emulator._request_log import Journal
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.context import PlatformContext
from ringkit_emulator._state.platform_state import create_platform_state
from ringkit_emulator._subscriptions.service import SubscriptionService
from ringkit_emulator._subscriptions.webhooks import WEBHOOK_PERMISSION
from ringkit_emulator._urls import Links


class Assembly:
    """Everything behind the sockets. ``reset`` replaces what changes and keeps what is read."""

    def __init__(self, options: Options, clock: Clock, links: Links) -> None:
        self.options = options
        self.clock = clock
        self.links = links
        self.bus = EventBus()
        self.faults = FaultPlan()
        self.journal = Journal()
        self.description = load_description()
        self.routes = load_routes()
        self.requests = load_schemas("request")
        self.responses = load_schemas("response")
        self.parameters = ParameterReader(self.description, self.requests)
        self.bodies = BodyReader(self.description, self.requests, strict=options.strict_bodies)
        self.on_session_end: list[Callable[[Session], None]] = []
        self.on_reset: list[Callable[[], None]] = []
        self.jwt = options.jwt or ""
        self._epoch = 0
        self._build()
        # Not bound to one service: a reset puts another in its place.
        self.bus.subscribe(lambda event: self.services.subscriptions.handle_event(event))

    def reset(self) -> None:
        """Forget what happened: state, tokens, faults, log. Listeners and the JWT stay."""
        self.services.subscriptions.close()
        self._epoch += 1
        self.faults.clear()
        self.journal.clear()
        self._build()
        for listener in self.on_reset:
            listener()

    def _build(self) -> None:
        self.ids = Ids(self.options.seed, self._epoch)
        state = create_platform_state(self.options, self.clock, self.ids, self.links, self.bus)
        self.app = _first_app(self.options, self.ids)
        self.user = first_user(state.context)
        oauth = AuthorizationServer(
            state.context,
            {app.client_id: app for app in (self.app, *self.options.apps)},
            app_permissions(self.description),
        )
        oauth.sessions.on_end = self.on_session_end
        self.jwt = self.jwt or oauth.issue_jwt(self.user)
        oauth.credentials.add(JwtCredential(self.jwt, self.user))
        sampler = Sampler(
            self.description,
            self.responses,
            seed=self.options.seed,
            api=self.links.api,
            present=self.clock.time(),
        )
        self.services = Services(
            options=self.options,
            description=self.description,
            requests=self.requests,
            responses=self.responses,
            resources=load_resources(),
            sampler=sampler,
            state=state,
            oauth=oauth,
            authorizations=Authorizations(oauth),
            ws_tokens=WsTokens(self.clock, self.ids, self.options.ws_token_ttl),
            subscriptions=SubscriptionService(state.context, state.presence),
        )


def first_user(context: PlatformContext) -> Extension:
    """Return the user the emulator's own JWT belongs to."""
    return next(context.accounts.extensions())


def app_permissions(description: Description) -> frozenset[str]:
    """Return every app permission that some operation or transport asks for."""
    needed = (operation.app_permission for operation in description.operations.values())
    return frozenset(name for name in needed if name is not None) | {WEBHOOK_PERMISSION}


def _first_app(options: Options, ids: Ids) -> AppOptions:
    stream = ids.stream("app")
    client_id = _text(stream.randbytes(16))
    secret = _text(stream.randbytes(32))
    return AppOptions(
        client_id=options.client_id or client_id,
        client_secret=None if options.public_app else options.client_secret or secret,
        permissions=options.permissions,
        redirect_uris=options.redirect_uris,
        refresh_tokens=options.refresh_tokens,
        access_token_ttl=options.access_token_ttl,
        refresh_token_ttl=options.refresh_token_ttl,
    )


def _text(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")
