"""The keyword arguments of `login`, and the grant that they describe."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypedDict

from attrs import evolve, field, frozen

from ringkit._redaction import revealed
from ringkit.auth._grants import (
    ClientCredentialsGrant,
    CodeGrant,
    Grant,
    JwtGrant,
    PartnerJwtGrant,
    PasswordGrant,
    TokenRequestOptions,
)


class TokenRequestArguments(TypedDict, total=False):
    """What every login but a given token may ask for.

    Lifetimes in seconds, the name of this instance (`endpoint_id`), and a restriction of the
    permissions (`scope`, separated by spaces).
    """

    access_token_ttl: int
    refresh_token_ttl: int
    endpoint_id: str
    scope: str


class GivenTokenArguments(TypedDict, total=False):
    """What may be known of a given token; lifetimes are in seconds from now."""

    refresh_token: str
    expires_in: float
    refresh_token_expires_in: float
    token_type: str
    scope: str
    owner_id: str
    endpoint_id: str
    session_id: str


class ClientCredentialsArguments(TokenRequestArguments, total=False):
    """The account that an application of a partner acts for."""

    brand_id: str
    account_id: str
    partner_account_id: str


@frozen
class LoginRequest:
    """A login: by a grant, or with a given token (`token`, its data)."""

    grant: Grant | None
    options: TokenRequestOptions
    token: Mapping[str, Any] = field(factory=dict, repr=False)
    token_uri: str = ""
    discovery_uri: str = ""


_OPTIONS: Final = frozenset(TokenRequestArguments.__annotations__)
#: The arguments of each kind of login, by the argument that identifies the kind.
_ARGUMENTS_BY_KIND: Final[dict[str, frozenset[str]]] = {
    "jwt": frozenset({"jwt"}),
    "partner_jwt": frozenset({"partner_jwt"}),
    "code": frozenset({"code", "redirect_uri", "code_verifier", "token_uri", "discovery_uri"}),
    "username": frozenset({"username", "password", "extension"}),
    "brand_id": frozenset({"brand_id", "account_id", "partner_account_id"}),
    "account_id": frozenset({"brand_id", "account_id", "partner_account_id"}),
    "access_token": frozenset({"access_token", *GivenTokenArguments.__annotations__}),
}
#: The names of all arguments of logins.
NAMES: Final = _OPTIONS.union(*_ARGUMENTS_BY_KIND.values())


def login_request(
    arguments: Mapping[str, Any],
    *,
    options: TokenRequestOptions,
    redirect_uri: str,
    default_grant: Grant | None,
) -> LoginRequest:
    """Return the login that keyword arguments describe.

    `options`, `redirect_uri` and `default_grant` are those of the client. Raises TypeError for
    unknown arguments and for those of different kinds of login, ValueError for missing ones.
    """
    kind = next((name for name in _ARGUMENTS_BY_KIND if arguments.get(name)), "")
    allowed = _ARGUMENTS_BY_KIND.get(kind, frozenset()) | (
        _OPTIONS if kind != "access_token" else frozenset()
    )
    if wrong := {name for name in arguments if name not in allowed}:
        login = f"with {kind}" if kind else "without a credential"
        raise TypeError(f"a login {login} takes no {', '.join(sorted(wrong))}")
    if kind == "access_token":
        return LoginRequest(None, options, dict(arguments))
    changes = {name: arguments[name] for name in _OPTIONS if name in arguments}
    values = {**arguments, "redirect_uri": arguments.get("redirect_uri") or redirect_uri}
    return LoginRequest(
        _grant(kind, values, default_grant),
        evolve(options, **changes),
        token_uri=arguments.get("token_uri", ""),
        discovery_uri=arguments.get("discovery_uri", ""),
    )


def _grant(kind: str, values: Mapping[str, Any], default_grant: Grant | None) -> Grant:
    if kind == "jwt":
        return JwtGrant(revealed(values["jwt"]))
    if kind == "partner_jwt":
        return PartnerJwtGrant(revealed(values["partner_jwt"]))
    if kind == "code":
        if not values["redirect_uri"]:
            raise ValueError("a login with a code needs the redirect_uri of its login_url")
        verifier = values.get("code_verifier", "")
        return CodeGrant(revealed(values["code"]), values["redirect_uri"], revealed(verifier))
    if kind == "username":
        if not values.get("password"):
            raise ValueError("a login with a username needs a password")
        password = revealed(values["password"])
        return PasswordGrant(values["username"], password, values.get("extension", ""))
    if kind:
        names = ("brand_id", "account_id", "partner_account_id")
        return ClientCredentialsGrant(*(values.get(name, "") for name in names))
    if default_grant is None:
        raise ValueError(
            "login needs a credential: jwt=, code=, access_token= or username=; "
            "or give the client a jwt"
        )
    return default_grant
