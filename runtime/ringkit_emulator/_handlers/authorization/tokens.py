"""Token, revocation, user info, key set and WebSocket token endpoints.

Source: platform-facts.md, 1.1.
"""

from __future__ import annotations

from collections.abc import Mapping

from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._oauth.errors import oauth_error
from ringkit_emulator._oauth.json_web_tokens import public_jwk
from ringkit_emulator._oauth.server import user_claims
from ringkit_emulator._options import AppOptions
from ringkit_emulator._wire.messages import Answer, json_answer

WEBSOCKET_PATH = "/ws"
_NO_STORE = (("Cache-Control", "no-store"), ("Pragma", "no-cache"))


def _form_fields(call: Call) -> Mapping[str, str]:
    return call.body if isinstance(call.body, dict) else {}


def _authenticate_client(call: Call) -> AppOptions:
    authorization = call.request.headers.get("authorization")
    clients = call.services.oauth.clients
    return clients.authenticate(authorization, _form_fields(call), call.clock.time())


def get_token(call: Call) -> Answer:
    """Return an access token, and usually a refresh token, for a grant (RFC 6749, section 5.1)."""
    oauth = call.services.oauth
    tokens = oauth.grant(_authenticate_client(call), _form_fields(call))
    return json_answer(200, oauth.document(tokens), _NO_STORE)


def revoke_token(call: Call) -> Answer:
    """End the session of an access token or refresh token; an unknown token is no error."""
    app = _authenticate_client(call)
    in_query, in_body = call.query.get("token"), _form_fields(call).get("token")
    if in_query is not None and in_body is not None and in_query != in_body:
        raise oauth_error("OAU-150")
    token = in_body or in_query
    if not token:
        raise oauth_error("CMN-101", "Parameter [token] is required")
    sessions = call.services.oauth.sessions
    session = sessions.session_of(token)
    if session is not None:
        if session.app is not app:
            raise oauth_error("OAU-164")
        sessions.end(session)
    return json_answer(200, {}, _NO_STORE)


def read_user_info(call: Call) -> Answer:
    """Return the OpenID claims about the user of the access token."""
    return json_answer(200, user_claims(call.user))


def create_websocket_token(call: Call) -> Answer:
    """Return the address of the WebSocket gateway and a token that opens one WebSocket."""
    tokens = call.services.ws_tokens
    document = {
        "uri": call.services.websocket_uri
        or call.urls.api.replace("http", "ws", 1) + WEBSOCKET_PATH,
        "ws_access_token": tokens.issue(call.session),
        "expires_in": tokens.lifetime,
    }
    return json_answer(200, document)


def read_keys(_call: Call) -> Answer:
    """Return the public key that verifies identity tokens."""
    return json_answer(200, {"keys": [public_jwk()]})


ROUTES: RouteTable = {
    "getToken": Route(get_token, public=True, check_body=False),
    "revokeToken": Route(revoke_token, public=True, check_body=False),
    "authUserInfo": Route(read_user_info),
    "authWsToken": Route(create_websocket_token),
    "authJwks": Route(read_keys, public=True),
}
