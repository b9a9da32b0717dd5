"""`Call`, what a handler receives, and `Route`, how an operation is answered."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeAlias

from attrs import frozen

from ringkit_emulator._clock import Clock
from ringkit_emulator._description.document import Operation
from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.services import Services
from ringkit_emulator._oauth.sessions import AccessToken, Session
from ringkit_emulator._state.accounts import Account, Extension
from ringkit_emulator._state.platform_state import PlatformState
from ringkit_emulator._uploads import Upload
from ringkit_emulator._urls import Urls
from ringkit_emulator._wire.errors import PlatformError, not_found
from ringkit_emulator._wire.messages import Answer, Host, Request


@frozen(eq=False)
class Call:
    """A validated request to an operation.

    `path` holds the path parameters with `~` replaced by the caller's ids, `query` the query
    parameters by name in the types of the description, `body` the checked body: a JSON value, a
    dict of form fields, an `Upload`, bytes or None. `token` is None for public operations.
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
        """The state of the platform."""
        return self.services.state

    @property
    def clock(self) -> Clock:
        """The clock of the emulator."""
        return self.services.state.context.clock

    @property
    def urls(self) -> Urls:
        """URLs of the API host and of the media host."""
        return self.services.state.context.urls

    @property
    def session(self) -> Session:
        """The session of the access token; raises RuntimeError for a public operation."""
        if self.token is None:
            raise RuntimeError(f"{self.operation.id} is public and has no session")
        return self.token.session

    @property
    def user(self) -> Extension:
        """The caller: the extension that the access token was issued to."""
        return self.session.user

    @property
    def account(self) -> Account:
        """The account that the path names, by default the caller's."""
        return self.state.context.accounts.by_id[self.path.get("accountId", self.user.account_id)]

    @property
    def extension(self) -> Extension:
        """The extension that the path names, by default the caller; raises PlatformError (404)."""
        extension_id = self.path.get("extensionId", self.user.id)
        extension = self.account.extensions.get(extension_id)
        if extension is None:
            raise not_found("extensionId", extension_id)
        return extension

    @property
    def document(self) -> Document:
        """The JSON object of the body or upload, empty without a body.

        Raises PlatformError (400) for a body that is not an object.
        """
        body = self.body.payload if isinstance(self.body, Upload) else self.body
        if body is None:
            return {}
        if not isinstance(body, dict):
            raise PlatformError(400, "CMN-104", "The request body is not an object")
        return body

    @property
    def uri(self) -> str:
        """The URI of the request without its query, with real ids in place of `~`."""
        return self.services.operation_uri(self.operation, self.path)


Handler: TypeAlias = Callable[[Call], Answer | Awaitable[Answer]]


@frozen(eq=False)
class Route:
    """How an operation is answered.

    A `public` operation needs no access token. `check_query` and `check_body` say whether the query
    and the body are validated against the description; a handler turns that off where the platform
    accepts more than the description says.
    """

    handler: Handler
    public: bool = False
    check_query: bool = True
    check_body: bool = True


RouteTable: TypeAlias = Mapping[str, Route]
"""Routes by operation id."""

UndescribedHandler: TypeAlias = Callable[
    [Services, Request, Sequence[str]], Answer | Awaitable[Answer]
]


@frozen(eq=False)
class UndescribedRoute:
    """How a path is answered that the description does not contain.

    `path` must match the whole path; its groups, percent-decoded, are the third argument of the
    handler. Such paths have no rate limit; a handler that needs an access token checks it itself.
    `hosts` are the hosts that serve it; the API host also serves what belongs to the host of files,
    if content is served there.
    """

    method: str
    path: re.Pattern[str]
    handler: UndescribedHandler
    hosts: frozenset[Host] = frozenset({"api", "media"})
