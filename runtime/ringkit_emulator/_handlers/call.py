"""What a handler is given, and how it answers."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from ringkit_emulator._clock import Clock
from ringkit_emulator._description.document import Operation
from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.services import Services
from ringkit_emulator._oauth.sessions import AccessToken, Session
from ringkit_emulator._state.accounts import Account, Extension
from ringkit_emulator._state.platform_state import PlatformState
from ringkit_emulator._uploads import Upload
from ringkit_emulator._urls import Links
from ringkit_emulator._wire.errors import PlatformError, not_found
from ringkit_emulator._wire.messages import Answer, Request


@dataclass(frozen=True, slots=True)
class Call:
    """One validated request to an operation.

    ``path`` holds the path values with ``~`` resolved, ``query`` the typed query, ``body`` the
    checked body (a JSON value, form fields, an Upload, bytes or None).
    """

    request: Request
    operation: Operation
    path: dict[str, str]
    query: dict[str, Any]
    body: Any
    services: Services
    token: AccessToken | None

    @property
    def state(self) -> PlatformState:
        """The state."""
        return self.services.state

    @property
    def clock(self) -> Clock:
        """The emulator's clock."""
        return self.services.state.context.clock

    @property
    def links(self) -> Links:
        """Addresses of the two hosts."""
        return self.services.state.context.links

    @property
    def session(self) -> Session:
        """The session of the access token."""
        if self.token is None:
            raise RuntimeError(f"{self.operation.id} is public and has no session")
        return self.token.session

    @property
    def user(self) -> Extension:
        """Who calls."""
        return self.session.user

    @property
    def account(self) -> Account:
        """The account that the path names, or the caller's own."""
        return self.state.context.accounts.by_id[self.path.get("accountId", self.user.account_id)]

    @property
    def extension(self) -> Extension:
        """The extension that the path names, or the caller; raises PlatformError (404)."""
        extension_id = self.path.get("extensionId", self.user.id)
        extension = self.account.extensions.get(extension_id)
        if extension is None:
            raise not_found("extensionId", extension_id)
        return extension

    @property
    def document(self) -> Document:
        """The body, a JSON object or the payload of an upload; empty where none was sent."""
        body = self.body.payload if isinstance(self.body, Upload) else self.body
        if body is None:
            return {}
        if not isinstance(body, dict):
            raise PlatformError(400, "CMN-104", "The request body is not an object")
        return body

    @property
    def uri(self) -> str:
        """The address of what the path names, with real ids in place of ``~``."""
        return self.services.resolved_uri(self.operation, self.path)


Handler: TypeAlias = Callable[[Call], Answer | Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class Route:
    """How one operation is answered.

    ``public`` needs no access token. ``check_body`` False hands the body over as it came, where the
    description is narrower than the platform; ``check_query`` False does so with the query.
    """

    handler: Handler
    public: bool = False
    check_query: bool = True
    check_body: bool = True


RouteTable: TypeAlias = Mapping[str, Route]
