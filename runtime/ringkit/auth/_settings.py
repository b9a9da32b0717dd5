"""The settings of a client that concern its session and logins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypedDict

from ringkit._options import check_url
from ringkit._redaction import NO_SECRET, Secret

if TYPE_CHECKING:
    from ringkit.auth._grants import TokenRequestOptions
    from ringkit.auth._stores import Store

#: How an application authenticates itself to the token endpoint.
ClientAuthMethod = Literal["basic", "client_secret_jwt", "private_key_jwt", "none"]


class SessionSettings(TypedDict, total=False):
    """The keyword arguments of a client that concern its session.

    - `jwt`: a JWT made in the developer console, with which the client logs in when needed.
    - `store`: where the session is stored; by default a `MemoryStore`, which ends with the process.
    - `account`: distinguishes several sessions of one application in a store; `cache_prefix`
      several applications.
    - `redirect_uri`, `brand_id`: the defaults of `login_url`.
    - `access_token_ttl`, `refresh_token_ttl` (seconds), `endpoint_id`, `scope`: what token requests
      ask for.
    - `refresh_handicap`: how long before its expiry a token is renewed, in seconds (60).
    - `auth_timeout`: for connecting to, writing to and reading from the token endpoint, each, in
      seconds (10).
    - `lock_expiry`: seconds after which the lock of a process that ended during a renewal no
      longer blocks others (three times `auth_timeout`).
    - `client_auth`: how the application authenticates itself: `basic` with a client secret, `none`
      (a public client) without one, `client_secret_jwt`, or `private_key_jwt` with `private_key`,
      an RSA key in PEM, and `private_key_id` if the application has several keys.
    - `authorize_endpoint`, `token_endpoint`, `revoke_endpoint`: paths below the server, or URLs.
    - `auth_proxy`: the server is a proxy that adds the access token itself.
    - `discovery`: ask the platform for the URLs of its services, first at `discovery_server` (the
      server by default).
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
    client_auth: ClientAuthMethod
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
    client_auth: ClientAuthMethod | None = None
    private_key: Secret = NO_SECRET
    private_key_id: str = ""
    authorize_endpoint: str = "/restapi/oauth/authorize"
    token_endpoint: str = "/restapi/oauth/token"
    revoke_endpoint: str = "/restapi/oauth/revoke"
    auth_proxy: bool = False
    discovery: bool = False
    discovery_server: str = ""

    @property
    def token_request_options(self) -> TokenRequestOptions:
        """What token requests ask for, unless a login asks for something else."""
        from ringkit.auth._grants import TokenRequestOptions

        return TokenRequestOptions(
            self.access_token_ttl, self.refresh_token_ttl, self.endpoint_id, self.scope
        )

    @property
    def effective_lock_expiry(self) -> float:
        """How long the lock of a renewal lasts, in seconds: longer than a token request."""
        return max(self.lock_expiry or 3 * self.auth_timeout, 0.1)


_NAMES: Final = frozenset(AuthSettings._fields)


def check_urls(settings: AuthSettings, *, allow_http: bool) -> None:
    """Raise ValueError if a URL is none that credentials may be sent to."""
    for name in ("discovery_server", "authorize_endpoint", "token_endpoint", "revoke_endpoint"):
        url = getattr(settings, name)
        if url and (name == "discovery_server" or not url.startswith("/")):
            check_url(name, url, allow_http=allow_http)


def pop_auth_settings(arguments: dict[str, Any]) -> AuthSettings:
    """Remove the settings of a session from keyword arguments, and return them."""
    return AuthSettings(**{name: arguments.pop(name) for name in list(arguments) if name in _NAMES})
