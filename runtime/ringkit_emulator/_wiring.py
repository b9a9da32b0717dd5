"""Creates the components of an emulated platform, at the start and at each reset."""

from __future__ import annotations

import base64
import uuid
from collections.abc import Callable
from functools import cache, lru_cache

from ringkit_emulator._bodies import BodyReader
from ringkit_emulator._changes import ChangeSignal
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
from ringkit_emulator._oauth.json_web_tokens import signed_token
from ringkit_emulator._oauth.server import AuthorizationServer
from ringkit_emulator._oauth.sessions import Session, WebSocketTokens
from ringkit_emulator._options import AppOptions, Options
from ringkit_emulator._request_log import RequestLog
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.context import PlatformContext
from ringkit_emulator._state.platform_state import create_platform_state
from ringkit_emulator._state_file.reader import read_state_file
from ringkit_emulator._subscriptions.delivery_modes import TRANSPORT_PERMISSIONS
from ringkit_emulator._subscriptions.service import SubscriptionService
from ringkit_emulator._urls import Urls

_JWT_ISSUED_AT = 1_700_000_000


class Components:
    """The components of one emulated platform.

    A reset replaces `services`, `app`, `user` and `ids`; `card_webhook` stays.
    `on_session_end` and `on_reset` are callbacks for OAuth sessions that end and for resets; they
    survive a reset, as do the listeners of `changes`.
    """

    def __init__(self, options: Options, clock: Clock, urls: Urls) -> None:
        self.options = options
        self.clock = clock
        self.urls = urls
        self.changes = ChangeSignal()
        clock.on_change = lambda: self.changes.send("clock")
        self.bus = EventBus()
        self.faults = FaultPlan()
        self.request_log = RequestLog(lambda: self.changes.send("request"))
        self.description = load_description()
        self.routes = load_routes()
        self.request_schemas = load_schemas("request")
        self.response_schemas = load_schemas("response")
        self.parameters = ParameterReader(
            self.description, self.request_schemas, strict=options.strict
        )
        self.bodies = BodyReader(self.description, self.request_schemas, strict=options.strict)
        self.on_session_end: list[Callable[[Session], None]] = []
        self.on_reset: list[Callable[[], None]] = []
        self.jwt = options.jwt or ""
        self.card_webhook = options.card_webhook
        self._state_file = None if options.state is None else read_state_file(options.state)
        self._resets = 0
        self._build()
        # A lambda, as a reset replaces the service.
        self.bus.subscribe(lambda event: self.services.subscriptions.handle_event(event))
        self.bus.subscribe(lambda _event: self.changes.send("event"))

    def reset(self) -> None:
        """Replace state and tokens, clear faults and request log. Listeners and the JWT stay."""
        self.services.subscriptions.close()
        self._resets += 1
        self.faults.clear()
        self.request_log.clear()
        self._build()
        for listener in self.on_reset:
            listener()
        self.changes.send("reset")

    def _seeded_jwt(self) -> str:
        """Return the first user's JWT, which depends on the seed only: a restart keeps it."""
        jti = uuid.UUID(bytes=self.ids.stream("jwt").randbytes(16), version=4)
        return _user_jwt(self.user.id, str(jti))

    def renew_secrets(self, snapshot: str) -> None:
        """Create other secrets than after any other reset or restoration, of a snapshot or not.

        A token from after the snapshot was taken never becomes valid.
        """
        self.ids.renew_secrets(f"{snapshot}:{self._resets}")

    def _build(self) -> None:
        self.ids = Ids(self.options.seed, self._resets)
        state = create_platform_state(
            self.options, self.clock, self.ids, self.urls, self.bus, self._state_file
        )
        self.app = _first_app(self.options, self.ids)
        self.card_secret = self.options.card_secret or _base64url(
            self.ids.stream("card secret").randbytes(24)
        )
        self.user = first_user(state.context)
        oauth = AuthorizationServer(
            state.context,
            {app.client_id: app for app in (self.app, *self.options.apps)},
            app_permissions(self.description),
        )
        oauth.sessions.on_end = self.on_session_end
        self.jwt = self.jwt or self._seeded_jwt()
        oauth.credentials.add(JwtCredential(self.jwt, self.user))
        sampler = Sampler(
            self.description,
            self.response_schemas,
            seed=self.options.seed,
            api=self.urls.api,
            present=self.clock.time(),
        )
        self.services = Services(
            options=self.options,
            description=self.description,
            requests=self.request_schemas,
            responses=self.response_schemas,
            resources=load_resources(),
            sampler=sampler,
            state=state,
            oauth=oauth,
            authorizations=Authorizations(oauth),
            ws_tokens=WebSocketTokens(
                self.clock, self.ids, self.options.ws_token_ttl, self.options.ws_token_reusable
            ),
            subscriptions=SubscriptionService(
                state.context, state.presence, lambda: self.changes.send("delivery")
            ),
        )


def first_user(context: PlatformContext) -> Extension:
    """Return the first user of the first account, to whom the emulator's JWT belongs."""
    return next(context.accounts.extensions())


# Signing takes longer than all else at the start of an emulator, and most have the same seed.
@lru_cache(maxsize=64)
def _user_jwt(user_id: str, token_id: str) -> str:
    issuer = "https://emulator.example.com"
    claims = {
        "sub": user_id,
        "iss": issuer,
        "aud": f"{issuer}/restapi/oauth/token",
        "iat": _JWT_ISSUED_AT,
        "jti": token_id,
    }
    return signed_token(claims)


@cache
def app_permissions(description: Description) -> frozenset[str]:
    """Return all app permissions that an operation or a transport requires."""
    needed = (operation.app_permission for operation in description.operations.values())
    of_operations = frozenset(name for name in needed if name is not None)
    return of_operations | frozenset(TRANSPORT_PERMISSIONS.values())


def _first_app(options: Options, ids: Ids) -> AppOptions:
    stream = ids.stream("app")
    client_id = _base64url(stream.randbytes(16))
    secret = _base64url(stream.randbytes(32))
    return AppOptions(
        client_id=options.client_id or client_id,
        client_secret=None if options.public_app else options.client_secret or secret,
        permissions=options.permissions,
        redirect_uris=options.redirect_uris,
        refresh_tokens=options.refresh_tokens,
        access_token_ttl=options.access_token_ttl,
        refresh_token_ttl=options.refresh_token_ttl,
    )


def _base64url(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")
