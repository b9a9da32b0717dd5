"""What `login` takes, and which grant that is. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypedDict

from attrs import evolve, field, frozen

from ringkit.auth._grants import (
    ClientCredentialsGrant,
    CodeGrant,
    Grant,
    JwtGrant,
    PartnerJwtGrant,
    PasswordGrant,
    Terms,
)


class TermArguments(TypedDict, total=False):
    """What every login may ask for: lifetimes in seconds, the instance, fewer permissions."""

    access_token_ttl: int
    refresh_token_ttl: int
    endpoint_id: str
    scope: str


class TokenArguments(TypedDict, total=False):
    """What may be known of a given token; lifetimes in seconds from now."""

    refresh_token: str
    expires_in: float
    refresh_token_expires_in: float
    token_type: str
    scope: str
    owner_id: str
    endpoint_id: str
    session_id: str


class ClientCredentials(TermArguments, total=False):
    """Whom an application of a partner acts for."""

    brand_id: str
    account_id: str
    partner_account_id: str


@frozen
class LoginRequest:
    """A login: by a grant, or with a token that is at hand (`token`, its data)."""

    grant: Grant | None
    terms: Terms
    token: Mapping[str, Any] = field(factory=dict, repr=False)
    token_uri: str = ""
    discovery_uri: str = ""


_TERMS: Final = frozenset(TermArguments.__annotations__)
#: The arguments that make a login, by the one that tells it from the others.
_KINDS: Final[dict[str, frozenset[str]]] = {
    "jwt": frozenset({"jwt"}),
    "partner_jwt": frozenset({"partner_jwt"}),
    "code": frozenset({"code", "redirect_uri", "code_verifier", "token_uri", "discovery_uri"}),
    "username": frozenset({"username", "password", "extension"}),
    "brand_id": frozenset({"brand_id", "account_id", "partner_account_id"}),
    "account_id": frozenset({"brand_id", "account_id", "partner_account_id"}),
    "access_token": frozenset({"access_token", *TokenArguments.__annotations__}),
}


def login_request(
    arguments: Mapping[str, Any], *, terms: Terms, redirect_uri: str, usual: Grant | None
) -> LoginRequest:
    """Return the login that keyword arguments ask for.

    `terms` and `redirect_uri` are those of the client, `usual` its own grant. Raises TypeError
    for arguments that do not belong together or do not exist, ValueError for missing ones.
    """
    kind = next((name for name in _KINDS if arguments.get(name)), "")
    allowed = _KINDS.get(kind, frozenset()) | (_TERMS if kind != "access_token" else frozenset())
    if wrong := {name for name in arguments if name not in allowed}:
        way = f"with {kind}" if kind else "without a credential"
        raise TypeError(f"a login {way} takes no {', '.join(sorted(wrong))}")
    if kind == "access_token":
        return LoginRequest(None, terms, dict(arguments))
    own = {name: arguments[name] for name in _TERMS if name in arguments}
    values = {**arguments, "redirect_uri": arguments.get("redirect_uri") or redirect_uri}
    return LoginRequest(
        _grant(kind, values, usual),
        evolve(terms, **own),
        token_uri=arguments.get("token_uri", ""),
        discovery_uri=arguments.get("discovery_uri", ""),
    )


def _grant(kind: str, values: Mapping[str, Any], usual: Grant | None) -> Grant:
    if kind == "jwt":
        return JwtGrant(values["jwt"])
    if kind == "partner_jwt":
        return PartnerJwtGrant(values["partner_jwt"])
    if kind == "code":
        if not values["redirect_uri"]:
            raise ValueError("a login with a code needs the redirect_uri of its login_url")
        return CodeGrant(values["code"], values["redirect_uri"], values.get("code_verifier", ""))
    if kind == "username":
        if not values.get("password"):
            raise ValueError("a login with a username needs a password")
        return PasswordGrant(values["username"], values["password"], values.get("extension", ""))
    if kind:
        names = ("brand_id", "account_id", "partner_account_id")
        return ClientCredentialsGrant(*(values.get(name, "") for name in names))
    if usual is None:
        raise ValueError(
            "login needs a credential: jwt=, code=, access_token= or username=; "
            "or give the client a jwt"
        )
    return usual
