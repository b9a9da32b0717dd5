"""Where everything is: OpenID configuration and entry points (facts 1.1, 2)."""

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.services import Services
from ringkit_emulator._oauth.bearer import bearer_token
from ringkit_emulator._urls import Links
from ringkit_emulator._wire.errors import bad_parameter
from ringkit_emulator._wire.messages import Answer, Request, json_answer

INITIAL = "/.well-known/entry-points/initial"
EXTERNAL = "/.well-known/entry-points/external"
_LIFETIME = 86_400


def read_openid_configuration(call: Call) -> Answer:
    """Answer the metadata of the authorization server."""
    api = call.links.api
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


def _shared(links: Links) -> Document:
    return {
        "version": "1.0.0",
        "retryCount": 3,
        "retryInterval": 3,
        "coreApi": {"baseUri": links.api},
        "rcm": {"baseWebUri": links.api, "sdkDomain": links.api},
        "rcv": {
            "baseWebUri": links.api,
            "baseApiUri": links.api,
            "pubnubOrigin": links.api.partition("://")[2],
        },
        "glip": {"discovery": links.api, "entry": links.api},
    }


def read_initial(services: Services, request: Request) -> Answer:
    """Tell an app that nobody has signed in to yet where to begin."""
    client_id = dict(request.query).get("clientId")
    if not client_id:
        raise bad_parameter("clientId", client_id)
    services.oauth.clients.known(client_id)
    links = services.state.context.links
    document = _shared(links) | {
        "discoveryApi": {"defaultExternalUri": links.api + EXTERNAL},
        "authApi": {
            "authorizationUri": f"{links.api}/restapi/oauth/authorize",
            "oidcDiscoveryUri": f"{links.api}/.well-known/openid-configuration",
            "defaultTokenUri": f"{links.api}/restapi/oauth/token",
        },
    }
    return json_answer(200, document)


def read_external(services: Services, request: Request) -> Answer:
    """Tell an app where the signed-in user's services are."""
    services.oauth.sessions.authenticate(bearer_token(request))
    links = services.state.context.links
    document = _shared(links) | {
        "expiresIn": _LIFETIME,
        "retryCycleDelay": 824,
        "discoveryApi": {"initialUri": links.api + INITIAL, "externalUri": links.api + EXTERNAL},
        "authApi": {
            "authorizationUri": f"{links.api}/restapi/oauth/authorize",
            "oidcDiscoveryUri": f"{links.api}/.well-known/openid-configuration",
            "baseUri": links.api,
            "tokenUri": f"{links.api}/restapi/oauth/token",
        },
    }
    return json_answer(200, document, [("discovery-tag", services.discovery_tag)])


ROUTES: RouteTable = {
    "readOpenIdConfiguration": Route(read_openid_configuration, public=True),
}
