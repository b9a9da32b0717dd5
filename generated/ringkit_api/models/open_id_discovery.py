# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, member, model
from ringkit_api.enumerations import DisplayModesEnum

OpenIdDiscoveryScopesSupported = Literal["openid", "email", "profile"]

OpenIdDiscoveryTokenEndpointAuthMethodsSupported = Literal[
    "client_secret_basic", "client_secret_jwt", "private_key_jwt"
]

OpenIdDiscoveryIdTokenSigningAlgValuesSupported = Literal["RS256", "HS256"]

OpenIdDiscoveryClaimsSupported = Literal[
    "sub",
    "iss",
    "auth_time",
    "aud",
    "exp",
    "iat",
    "jti",
    "nonce",
    "account_id",
    "email",
    "email_verified",
    "given_name",
    "family_name",
]

OpenIdDiscoveryCodeChallengeMethodsSupported = Literal["plain", "S256"]


@model
class OpenIdDiscovery(Model):
    """What the endpoints for logins are and support.

    Attributes:
        issuer: Name that identity tokens bear as their issuer. A URI.
        authorization_endpoint: Address of the login page. A URI.
        token_endpoint: Address where tokens are given. A URI.
        revocation_endpoint: Address where sessions are ended. A URI.
        userinfo_endpoint: Address that tells who is logged in. A URI.
        jwks_uri: Address of the public keys. A URI.
        scopes_supported: Scopes of OpenID Connect that can be asked for.
        token_endpoint_auth_methods_supported: Ways for an application to prove who it is.
        response_types_supported: Forms of the answer of the login page.
        subject_types_supported: Kinds of `sub` in identity tokens.
        userinfo_signing_alg_values_supported: Algorithms that sign the answer about the user.
        id_token_signing_alg_values_supported: Algorithms that sign identity tokens.
        display_values_supported: Kinds of login pages.
        claims_supported: What identity tokens can tell.
        ui_locales_supported: Languages of the login page.
        code_challenge_methods_supported: Methods of PKCE.
        claims_parameter_supported: Whether single claims can be asked for.
        request_parameter_supported: Whether the arguments may be sent as a JWT.
        request_uri_parameter_supported: Whether the arguments may be given by an address.
    """

    issuer: str
    """Name that identity tokens bear as their issuer."""
    authorization_endpoint: str = member("authorization_endpoint")
    """Address of the login page."""
    token_endpoint: str = member("token_endpoint")
    """Address where tokens are given."""
    revocation_endpoint: str = member("revocation_endpoint")
    """Address where sessions are ended."""
    userinfo_endpoint: str = member("userinfo_endpoint")
    """Address that tells who is logged in."""
    jwks_uri: str = member("jwks_uri")
    """Address of the public keys."""
    scopes_supported: list[OpenIdDiscoveryScopesSupported] = member("scopes_supported")
    """Scopes of OpenID Connect that can be asked for."""
    token_endpoint_auth_methods_supported: list[
        OpenIdDiscoveryTokenEndpointAuthMethodsSupported
    ] = member("token_endpoint_auth_methods_supported")
    """Ways for an application to prove who it is."""
    response_types_supported: list[Literal["code"]] = member("response_types_supported")
    """Forms of the answer of the login page."""
    subject_types_supported: list[Literal["public"]] = member("subject_types_supported")
    """Kinds of `sub` in identity tokens."""
    userinfo_signing_alg_values_supported: list[Literal["none"]] = member(
        "userinfo_signing_alg_values_supported"
    )
    """Algorithms that sign the answer about the user."""
    id_token_signing_alg_values_supported: list[OpenIdDiscoveryIdTokenSigningAlgValuesSupported] = (
        member("id_token_signing_alg_values_supported")
    )
    """Algorithms that sign identity tokens."""
    display_values_supported: list[DisplayModesEnum] | Unset = member(
        "display_values_supported", default=UNSET
    )
    """Kinds of login pages."""
    claims_supported: list[OpenIdDiscoveryClaimsSupported] | Unset = member(
        "claims_supported", default=UNSET
    )
    """What identity tokens can tell."""
    ui_locales_supported: list[str] | Unset = member("ui_locales_supported", default=UNSET)
    """Languages of the login page."""
    code_challenge_methods_supported: list[OpenIdDiscoveryCodeChallengeMethodsSupported] = member(
        "code_challenge_methods_supported"
    )
    """Methods of PKCE."""
    claims_parameter_supported: bool | Unset = member("claims_parameter_supported", default=UNSET)
    """Whether single claims can be asked for."""
    request_parameter_supported: bool | Unset = member("request_parameter_supported", default=UNSET)
    """Whether the arguments may be sent as a JWT."""
    request_uri_parameter_supported: bool | Unset = member(
        "request_uri_parameter_supported", default=UNSET
    )
    """Whether the arguments may be given by an address."""
