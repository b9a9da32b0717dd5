"""The authorize endpoint: validation of requests, redirects to the app, the login page.

See docs/platform-facts.md, section 1.5.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Final
from urllib.parse import urlencode

from attrs import define, field, frozen

from ringkit_emulator._documents import Document, merged, without_none
from ringkit_emulator._oauth.credentials import CODE_LIFETIME_SECONDS
from ringkit_emulator._oauth.errors import missing_parameter, oauth_error
from ringkit_emulator._oauth.server import AuthorizationServer
from ringkit_emulator._oauth.sessions import TokenPair
from ringkit_emulator._options import AppOptions
from ringkit_emulator._state.accounts import Extension

_RESPONSE_TYPES: Final = {"code": "authorization_code", "token": "implicit"}
_CHALLENGE_METHODS: Final = ("plain", "S256")
_PROMPTS: Final = frozenset({"login", "sso", "consent"})
_DISPLAYS: Final = ("page", "popup", "touch", "mobile")

_LOGIN_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sign in to the emulator</title>
<style>
body {{ font: 16px/1.5 sans-serif; max-width: 28rem; margin: 4rem auto; padding: 0 1rem }}
select, button {{ font: inherit; padding: .4rem .8rem; margin-right: .5rem }}
</style>
<h1>{app}</h1>
<p>wants to act for a user of the emulated platform.</p>
<form method="post" action="{action}">
<input type="hidden" name="request" value="{key}">
<p><label>User <select name="user">
{users}
</select></label></p>
<p><button name="decision" value="approve">Approve</button>
<button name="decision" value="deny">Deny</button></p>
</form>
</html>
"""


class RedirectedError(Exception):
    """An error that is reported to the app in the redirect."""

    def __init__(self, error: str, description: str) -> None:
        super().__init__(f"{error}: {description}")
        self.error = error
        self.description = description


@frozen
class AuthorizeRequest:
    """An authorize request of a registered app with a registered redirect URI."""

    app: AppOptions
    redirect_uri: str
    fields: Mapping[str, str]

    @property
    def implicit(self) -> bool:
        """Whether the tokens are returned in the fragment (implicit grant)."""
        return self.fields.get("response_type") == "token"

    @property
    def silent(self) -> bool:
        """Whether no login page may be shown (`prompt=none`)."""
        return self.fields.get("prompt") == "none"

    def location(self, answer: Document) -> str:
        """Return the redirect URI with `answer` and the state of the request added."""
        values = without_none(answer | {"state": self.fields.get("state")})
        mark = "#" if self.implicit else "&" if "?" in self.redirect_uri else "?"
        return f"{self.redirect_uri}{mark}{urlencode(values)}"


@define
class Authorizations:
    """Validates authorize requests, and keeps those for which the login page is shown.

    `entry_point_changes` are merged into the entry points of discovery, to which redirects refer.
    """

    server: AuthorizationServer
    pending: dict[str, AuthorizeRequest] = field(factory=dict)
    entry_point_changes: Document = field(factory=dict)

    def read(self, fields: Mapping[str, str]) -> AuthorizeRequest:
        """Return the request with the parameters `fields`.

        Raises OAuthError for errors that must not be reported in a redirect.
        """
        client_id = fields.get("client_id")
        if not client_id:
            raise missing_parameter("client_id")
        app = self.server.clients.find(client_id)
        return AuthorizeRequest(app, _redirect_uri(app, fields.get("redirect_uri")), fields)

    def check(self, request: AuthorizeRequest) -> None:
        """Raise RedirectedError for a request that is not allowed."""
        fields = request.fields
        grant = _RESPONSE_TYPES.get(fields.get("response_type", ""))
        if grant is None:
            raise RedirectedError("unsupported_response_type", "response_type must be code")
        if grant not in request.app.grants:
            raise RedirectedError("unauthorized_client", "The grant type is not allowed")
        if fields.get("code_challenge_method", "plain") not in _CHALLENGE_METHODS:
            raise RedirectedError("invalid_request", "code_challenge_method is not supported")
        if fields.get("display", "page") not in _DISPLAYS:
            raise RedirectedError("invalid_request", "display is not supported")
        prompts = set(fields.get("prompt", "login").split())
        if prompts != {"none"} and not prompts <= _PROMPTS:
            raise RedirectedError("invalid_request", "prompt is not supported")

    def remember(self, request: AuthorizeRequest) -> str:
        """Store a request while the login page is shown; return its key."""
        key = self.server.context.ids.secret(12).hex()
        self.pending[key] = request
        return key

    def approve(self, request: AuthorizeRequest, user: Extension) -> str:
        """Return the redirect URL for approval by `user`."""
        if request.implicit:
            return request.location(self._fragment(request, user))
        fields = request.fields
        code = self.server.codes.issue(
            request.app,
            user,
            redirect_uri=fields.get("redirect_uri"),
            challenge=fields.get("code_challenge"),
            challenge_method=fields.get("code_challenge_method", "plain"),
            nonce=fields.get("nonce"),
            identity=identity_scopes(fields.get("scope", "")),
        )
        answer: Document = {"code": code, "expires_in": CODE_LIFETIME_SECONDS}
        if fields.get("discovery") == "true":
            entry_points = self._entry_points()
            answer["token_uri"] = entry_points["authApi"]["tokenUri"]
            answer["discovery_uri"] = entry_points["discoveryApi"]["externalUri"]
        return request.location(answer)

    def _entry_points(self) -> Document:
        api = self.server.context.urls.api
        document = {
            "authApi": {"tokenUri": f"{api}/restapi/oauth/token"},
            "discoveryApi": {"externalUri": f"{api}/.well-known/entry-points/external"},
        }
        return merged(document, self.entry_point_changes)

    def refuse(self, request: AuthorizeRequest, error: str, description: str) -> str:
        """Return the redirect URL for an error."""
        return request.location({"error": error, "error_description": description})

    def _fragment(self, request: AuthorizeRequest, user: Extension) -> Document:
        settings = self.server.session_settings(request.app, {}, refresh=False)
        pair: TokenPair = self.server.sessions.open(request.app, user, settings)
        names = ("access_token", "token_type", "expires_in", "endpoint_id", "scope")
        document = self.server.document(pair)
        return {name: document[name] for name in names}


def identity_scopes(scope: str) -> frozenset[str]:
    """Return the scopes of OpenID Connect in `scope`; authorize ignores all others."""
    return frozenset(scope.split()) & {"openid", "email", "profile"}


def _redirect_uri(app: AppOptions, asked: str | None) -> str:
    if not app.redirect_uris:
        raise oauth_error("OAU-113", status=400)
    if asked is None:
        first, *others = app.redirect_uris
        if others:
            raise missing_parameter("redirect_uri")
        return first
    if asked not in app.redirect_uris:
        raise oauth_error("OAU-109", status=400)
    return asked


def login_page(
    request: AuthorizeRequest, key: str, users: Iterable[Extension], action: str
) -> bytes:
    """Return the login page as HTML; `action` is the URL of its form."""
    options = "\n".join(
        f'<option value="{escape(user.id)}">{escape(user.name)} ({escape(user.number)})</option>'
        for user in users
    )
    return _LOGIN_PAGE.format(
        app=escape(request.app.name),
        action=escape(action),
        key=escape(key),
        users=options,
    ).encode()
