"""The authorize endpoint and its login page."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from ringkit_emulator._handlers.call import Call, Route, RouteTable, UndescribedRoute
from ringkit_emulator._handlers.services import Services
from ringkit_emulator._oauth.authorize import AuthorizeRequest, RedirectedError, login_page
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._wire.body_parsing import form_fields
from ringkit_emulator._wire.errors import bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, Request, binary_answer, no_content

_LOGIN_PATH: Final = "/login"
_USER_COOKIE: Final = "emulator_user"


def redirect(location: str, headers: tuple[tuple[str, str], ...] = ()) -> Answer:
    """Return a redirect (302) to `location`."""
    return no_content([("Location", location), *headers], 302)


def authorize(call: Call) -> Answer:
    """Redirect to the login page, or back to the app if no user needs to be asked."""
    fields = call.query if call.request.method == "GET" else call.body or {}
    return redirect(_authorize_location(call.services, fields, _signed_in_user(call)))


def _authorize_location(
    services: Services, fields: Mapping[str, str], signed_in: Extension | None
) -> str:
    authorizations = services.authorizations
    request = authorizations.read(fields)
    try:
        authorizations.check(request)
    except RedirectedError as error:
        return authorizations.refuse(request, error.error, error.description)
    user = _user_without_login(services, request, signed_in)
    if user is not None:
        return authorizations.approve(request, user)
    if request.silent:
        return authorizations.refuse(request, "login_required", "No user is signed in")
    key = authorizations.remember(request)
    return f"{services.state.context.urls.api}{_LOGIN_PATH}?request={key}"


def _user_without_login(
    services: Services, request: AuthorizeRequest, signed_in: Extension | None
) -> Extension | None:
    if request.silent and signed_in is not None:
        return signed_in
    return _hinted_user(services, request.fields) if services.options.auto_approve else None


def _hinted_user(services: Services, fields: Mapping[str, str]) -> Extension:
    """Return the user that `login_hint` names, by default the first one."""
    accounts = services.state.context.accounts
    hint = fields.get("login_hint")
    found = accounts.find_user(*_split_username(hint)) if hint else None
    return found or next(accounts.extensions())


def _split_username(name: str) -> tuple[str, str]:
    username, _, extension = name.partition("*")
    return username, extension


def _signed_in_user(call: Call) -> Extension | None:
    cookies = call.request.headers.get("cookie").split(";")
    pairs = (cookie.strip().partition("=") for cookie in cookies)
    user_id = next((value for name, _, value in pairs if name == _USER_COOKIE), None)
    return None if user_id is None else call.state.context.accounts.extension(user_id)


def show_login_page(services: Services, request: Request, _path: Sequence[str]) -> Answer:
    """Return the HTML page on which a user approves or denies an authorize request."""
    key = dict(request.query).get("request", "")
    pending = _pending_request(services, key)
    users = [e for e in services.state.context.accounts.extensions() if e.type == "User"]
    page = login_page(pending, key, users, _LOGIN_PATH)
    return binary_answer(200, page, "text/html; charset=utf-8")


def submit_login_page(services: Services, request: Request, _path: Sequence[str]) -> Answer:
    """Redirect to the app with the decision that the user made on the login page."""
    fields = form_fields(request.body)
    pending = _pending_request(services, fields.get("request", ""))
    authorizations = services.authorizations
    if fields.get("decision") != "approve":
        del authorizations.pending[fields["request"]]
        return redirect(authorizations.refuse(pending, "access_denied", "The user refused"))
    user = services.state.context.accounts.extension(fields.get("user", ""))
    if user is None:
        raise bad_parameter("user", fields.get("user"))
    del authorizations.pending[fields["request"]]
    cookie = f"{_USER_COOKIE}={user.id}; Path=/restapi/oauth; HttpOnly; SameSite=Lax"
    return redirect(authorizations.approve(pending, user), (("Set-Cookie", cookie),))


def _pending_request(services: Services, key: str) -> AuthorizeRequest:
    pending = services.authorizations.pending.get(key)
    if pending is None:
        raise not_found("request", key)
    return pending


def authorization_redirect(
    services: Services, url: str, *, approved: bool = True, username: str | None = None
) -> str:
    """Return the redirect URL that a browser sent to the authorize URL `url` would end at.

    No login page is shown. `username` names the user who decides: an e-mail address, or a phone
    number followed by `*` and an extension number; None is the user of `login_hint` or the first
    user. Raises PlatformError if the authorize request is not valid or no user has this name.
    """
    authorizations = services.authorizations
    request = authorizations.read(dict(parse_qsl(urlsplit(url).query)))
    try:
        authorizations.check(request)
    except RedirectedError as error:
        return authorizations.refuse(request, error.error, error.description)
    if not approved:
        return authorizations.refuse(request, "access_denied", "The user refused")
    if username is None:
        return authorizations.approve(request, _hinted_user(services, request.fields))
    user = services.state.context.accounts.find_user(*_split_username(username))
    if user is None:
        raise not_found("username", username)
    return authorizations.approve(request, user)


ROUTES: RouteTable = {
    "authorize": Route(authorize, public=True, check_query=False),
    "authorize2": Route(authorize, public=True, check_query=False, check_body=False),
}
UNDESCRIBED_ROUTES: Final = (
    UndescribedRoute("GET", re.compile(_LOGIN_PATH), show_login_page),
    UndescribedRoute("POST", re.compile(_LOGIN_PATH), submit_login_page),
)
