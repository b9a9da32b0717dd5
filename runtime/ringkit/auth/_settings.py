"""What a caller may set about logins and sessions. Used by the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypedDict

if TYPE_CHECKING:
    from ringkit.auth._grants import Terms
    from ringkit.auth._stores import Store

ClientAuth = Literal["basic", "client_secret_jwt", "private_key_jwt", "none"]
_METHODS: Final = ("basic", "client_secret_jwt", "private_key_jwt", "none")


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


class AuthSettings(NamedTuple):
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
    private_key: str = ""
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
        from ringkit.auth._grants import Terms

        return Terms(self.access_token_ttl, self.refresh_token_ttl, self.endpoint_id, self.scope)

    @property
    def lease(self) -> float:
        """How long the lock of a renewal lasts, in seconds: longer than a token request."""
        return max(self.lock_expiry or 3 * self.auth_timeout, 0.1)

    def __repr__(self) -> str:
        shown = {**self._asdict(), "private_key": "***" if self.private_key else ""}
        return f"AuthSettings({', '.join(f'{name}={value!r}' for name, value in shown.items())})"


_NAMES: Final = frozenset(AuthSettings._fields)


def take_settings(given: dict[str, Any]) -> AuthSettings:
    """Return the settings of a session among keyword arguments, and take them out."""
    return AuthSettings(**{name: given.pop(name) for name in list(given) if name in _NAMES})


def client_auth_method(client_secret: str | None, settings: AuthSettings) -> ClientAuth:
    """Return how an application proves itself: as set, or by what it has to prove itself with."""
    if settings.client_auth:
        return settings.client_auth
    if settings.private_key:
        return "private_key_jwt"
    return "basic" if client_secret else "none"


def check_client_auth(client_secret: str | None, settings: AuthSettings) -> None:
    """Raise ValueError if an application lacks what it is to prove itself with."""
    method = client_auth_method(client_secret, settings)
    if method not in _METHODS:
        raise ValueError(f"client_auth must be one of {', '.join(_METHODS)}, got {method!r}")
    if method in ("basic", "client_secret_jwt") and not client_secret:
        raise ValueError(f"client_auth={method!r} needs a client_secret")
    if method == "private_key_jwt":
        if not settings.private_key:
            raise ValueError("client_auth='private_key_jwt' needs a private_key")
        from ringkit.auth._client_auth import signed

        signed(settings.private_key, "a key that cannot sign is noticed at once")
