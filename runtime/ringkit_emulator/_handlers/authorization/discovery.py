"""Discovery: OpenID configuration, entry points, API versions and the status of the API.

Source: platform-facts.md, 1.1 and 2.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ringkit_emulator._documents import Document, merged
from ringkit_emulator._handlers.call import Call, Route, RouteTable, UndescribedRoute
from ringkit_emulator._handlers.services import Services
from ringkit_emulator._oauth.tokens import bearer_token
from ringkit_emulator._urls import Urls
from ringkit_emulator._wire.errors import bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, Request, json_answer, no_content

_INITIAL_PATH: Final = "/.well-known/entry-points/initial"
_EXTERNAL_PATH: Final = "/.well-known/entry-points/external"
_ENTRY_POINTS_LIFETIME_SECONDS: Final = 86_400
_VERSIONS: Final = {"v1.0": "1.0.65"}


def read_openid_configuration(call: Call) -> Answer:
    """Return the metadata of the authorization server (OpenID Connect Discovery 1.0)."""
    api = call.urls.api
    oauth = f"{api}/restapi/oauth"
    document = {
        "issuer": api,
        "authorization_endpoint": f"{oauth}/authorize",
        "token_endpoint": f"{oauth}/token",
        "revocation_endpoint": f"{oauth}/revoke",
        "userinfo_endpoint": f"{oauth}/userinfo",
        "jwks_uri": f"{oauth}/jwks",
        "scopes_supported": ["openid", "email", "profile"],
        "token_endpoint_auth_methods_supported": [
            "client_secret_basic",
            "client_secret_jwt",
            "private_key_jwt",
        ],
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "userinfo_signing_alg_values_supported": ["none"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "display_values_supported": ["page", "popup", "touch", "mobile"],
        "claims_supported": ["sub", "iss", "aud", "exp", "iat", "email", "account_id"],
        "code_challenge_methods_supported": ["plain", "S256"],
        "claims_parameter_supported": False,
        "request_parameter_supported": False,
        "request_uri_parameter_supported": False,
    }
    return json_answer(200, document)


def _common_entry_points(urls: Urls) -> Document:
    return {
        "version": "1.0.0",
        "retryCount": 3,
        "retryInterval": 3,
        "coreApi": {"baseUri": urls.api},
        "rcm": {"baseWebUri": urls.api, "sdkDomain": urls.api},
        "rcv": {
            "baseWebUri": urls.api,
            "baseApiUri": urls.api,
            "pubnubOrigin": urls.api.partition("://")[2],
        },
        "glip": {"discovery": urls.api, "entry": urls.api},
    }


def read_initial_entry_points(services: Services, request: Request, _path: Sequence[str]) -> Answer:
    """Return the entry points that an app uses before a user has logged in."""
    client_id = dict(request.query).get("clientId")
    if not client_id:
        raise bad_parameter("clientId", client_id)
    services.oauth.clients.find(client_id)
    urls = services.state.context.urls
    document = _common_entry_points(urls) | {
        "discoveryApi": {"defaultExternalUri": urls.api + _EXTERNAL_PATH},
        "authApi": {
            "authorizationUri": f"{urls.api}/restapi/oauth/authorize",
            "oidcDiscoveryUri": f"{urls.api}/.well-known/openid-configuration",
            "defaultTokenUri": f"{urls.api}/restapi/oauth/token",
        },
    }
    return json_answer(200, merged(document, services.authorizations.entry_point_changes))


def read_external_entry_points(
    services: Services, request: Request, _path: Sequence[str]
) -> Answer:
    """Return the entry points for the user of the access token, with the discovery tag."""
    services.oauth.sessions.authenticate(bearer_token(request))
    urls = services.state.context.urls
    document = _common_entry_points(urls) | {
        "expiresIn": _ENTRY_POINTS_LIFETIME_SECONDS,
        "retryCycleDelay": 824,
        "discoveryApi": {
            "initialUri": urls.api + _INITIAL_PATH,
            "externalUri": urls.api + _EXTERNAL_PATH,
        },
        "authApi": {
            "authorizationUri": f"{urls.api}/restapi/oauth/authorize",
            "oidcDiscoveryUri": f"{urls.api}/.well-known/openid-configuration",
            "baseUri": urls.api,
            "tokenUri": f"{urls.api}/restapi/oauth/token",
        },
    }
    changed = merged(document, services.authorizations.entry_point_changes)
    return json_answer(200, changed, [("discovery-tag", services.discovery_tag)])


def _version(call: Call, name: str) -> Document:
    return {
        "uri": f"{call.urls.api}/restapi/{name}",
        "versionString": _VERSIONS[name],
        "releaseDate": "2026-01-15T00:00:00.000Z",
        "uriString": name,
    }


def list_versions(call: Call) -> Answer:
    """Return all versions of the API."""
    document = {
        "uri": f"{call.urls.api}/restapi",
        "apiVersions": [_version(call, name) for name in _VERSIONS],
        "serverVersion": "emulator",
        "serverRevision": "0",
    }
    return json_answer(200, document)


def read_version(call: Call) -> Answer:
    """Return one version of the API."""
    name = call.path["apiVersion"]
    if name not in _VERSIONS:
        raise not_found("apiVersion", name)
    return json_answer(200, _version(call, name))


def read_status(_services: Services, _request: Request, _path: Sequence[str]) -> Answer:
    """Return an empty answer (200): the API is available. The tests of official SDKs ask for it."""
    return no_content(status=200)


ROUTES: RouteTable = {
    "readOpenIdConfiguration": Route(read_openid_configuration, public=True),
    "readAPIVersions": Route(list_versions, public=True),
    "readAPIVersion": Route(read_version, public=True),
}
UNDESCRIBED_ROUTES: Final = (
    UndescribedRoute("GET", re.compile(re.escape(_INITIAL_PATH)), read_initial_entry_points),
    UndescribedRoute("GET", re.compile(re.escape(_EXTERNAL_PATH)), read_external_entry_points),
    UndescribedRoute("GET", re.compile(r"/restapi/v1\.0/status"), read_status),
)
