"""What a caller may set about logins and sessions. Used by the clients."""

from __future__ import annotations

from typing import Any, Final, Literal, TypedDict

from attrs import field, fields, frozen

from ringkit.auth.grants import Terms
from ringkit.auth.stores import Store
from ringkit.auth.token import masked

ClientAuth = Literal["basic", "client_secret_jwt", "private_key_jwt", "none"]


class SessionSettings(TypedDict, total=False):
    """The keyword arguments of a client that are about its session.

    `jwt`: a JWT made in the developer console; the client logs in with it by itself.

    `store` is where the session is kept (`MemoryStore` by default: it ends with the process).
    `account` tells several sessions of one application apart, `cache_prefix` several
    applications in one store.

    `redirect_uri` and `brand_id` are the defaults of `login_url`. `access_token_ttl` and
    `refresh_token_ttl` (seconds), `endpoint_id` and `scope` are those of the token requests.

    `refresh_handicap`: how long before its end a token is renewed, in seconds.
    `auth_timeout`: seconds for connecting to, writing to and reading from the token endpoint,
    each. `lock_expiry`: seconds after which a process that died in a renewal no longer keeps
    others waiting (three times `auth_timeout` by default).

    `client_auth` is how the application proves itself: `basic` with a client secret, `none` (a
    public client) without one, `client_secret_jwt`, or `private_key_jwt` with `private_key`, an RSA
    key in PEM, and `private_key_id` if the application has several.

    `authorize_endpoint`, `token_endpoint` and `revoke_endpoint` are paths below the server or
    addresses. `auth_proxy`: the server address is a proxy that adds the access token itself.
    `discovery`: ask the platform where its services are; `discovery_server` is the host to ask
    first, the server by default.
    """

    jwt: str
    store: Store
    account: str
    cache_prefix: str
    redirect_uri: str
    brand_id: str
    access_token_ttl: int | None
    refresh_token_ttl: int | None
    endpoint_id: str
    scope: str
    refresh_handicap: float
    auth_timeout: float
    lock_expiry: float
    client_auth: ClientAuth
    private_key: str
    private_key_id: str
    authorize_endpoint: str
    token_endpoint: str
    revoke_endpoint: str
    auth_proxy: bool
    discovery: bool
    discovery_server: str


@frozen(kw_only=True)
class AuthSettings:
    """`SessionSettings` with a value for each but `jwt` and `store`."""

    account: str = ""
    cache_prefix: str = "ringkit"
    redirect_uri: str = ""
    brand_id: str = ""
    access_token_ttl: int | None = None
    refresh_token_ttl: int | None = None
    endpoint_id: str = ""
    scope: str = ""
    refresh_handicap: float = 60.0
    auth_timeout: float = 10.0
    lock_expiry: float = 0.0
    client_auth: ClientAuth | None = None
    private_key: str = field(default="", repr=masked)
    private_key_id: str = ""
    authorize_endpoint: str = "/restapi/oauth/authorize"
    token_endpoint: str = "/restapi/oauth/token"
    revoke_endpoint: str = "/restapi/oauth/revoke"
    auth_proxy: bool = False
    discovery: bool = False
    discovery_server: str = ""

    @property
    def terms(self) -> Terms:
        """What token requests ask for, unless a login says otherwise."""
        return Terms(self.access_token_ttl, self.refresh_token_ttl, self.endpoint_id, self.scope)

    @property
    def lease(self) -> float:
        """How long the lock of a renewal lasts, in seconds: longer than a token request."""
        return max(self.lock_expiry or 3 * self.auth_timeout, 0.1)


_NAMES: Final = frozenset(attribute.name for attribute in fields(AuthSettings))


def take_settings(given: dict[str, Any]) -> AuthSettings:
    """Return the settings of a session among keyword arguments, and take them out."""
    return AuthSettings(**{name: given.pop(name) for name in list(given) if name in _NAMES})
