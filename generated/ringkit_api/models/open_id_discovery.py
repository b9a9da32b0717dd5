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
    """Open ID discovery.

    Attributes:
        issuer: A URI.
        authorization_endpoint: A URI.
        token_endpoint: A URI.
        revocation_endpoint: A URI.
        userinfo_endpoint: A URI.
        jwks_uri: A URI.
    """

    issuer: str
    authorization_endpoint: str = member("authorization_endpoint")
    token_endpoint: str = member("token_endpoint")
    revocation_endpoint: str = member("revocation_endpoint")
    userinfo_endpoint: str = member("userinfo_endpoint")
    jwks_uri: str = member("jwks_uri")
    scopes_supported: list[OpenIdDiscoveryScopesSupported] = member("scopes_supported")
    token_endpoint_auth_methods_supported: list[
        OpenIdDiscoveryTokenEndpointAuthMethodsSupported
    ] = member("token_endpoint_auth_methods_supported")
    response_types_supported: list[Literal["code"]] = member("response_types_supported")
    subject_types_supported: list[Literal["public"]] = member("subject_types_supported")
    userinfo_signing_alg_values_supported: list[Literal["none"]] = member(
        "userinfo_signing_alg_values_supported"
    )
    id_token_signing_alg_values_supported: list[OpenIdDiscoveryIdTokenSigningAlgValuesSupported] = (
        member("id_token_signing_alg_values_supported")
    )
    display_values_supported: list[DisplayModesEnum] | Unset = member(
        "display_values_supported", default=UNSET
    )
    claims_supported: list[OpenIdDiscoveryClaimsSupported] | Unset = member(
        "claims_supported", default=UNSET
    )
    ui_locales_supported: list[str] | Unset = member("ui_locales_supported", default=UNSET)
    code_challenge_methods_supported: list[OpenIdDiscoveryCodeChallengeMethodsSupported] = member(
        "code_challenge_methods_supported"
    )
    claims_parameter_supported: bool | Unset = member("claims_parameter_supported", default=UNSET)
    request_parameter_supported: bool | Unset = member("request_parameter_supported", default=UNSET)
    request_uri_parameter_supported: bool | Unset = member(
        "request_uri_parameter_supported", default=UNSET
    )
