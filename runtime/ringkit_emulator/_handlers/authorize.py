"""The authorize endpoint and its login page."""

from collections.abc import Mapping
from urllib.parse import parse_qsl, urlsplit

from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.services import Services
from ringkit_emulator._oauth.authorize import AuthorizeRequest, RedirectedError
from ringkit_emulator._oauth.page import login_page
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._wire.body_parsing import form_fields
from ringkit_emulator._wire.errors import bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, Request, binary_answer, no_content

LOGIN = "/login"
_COOKIE = "emulator_user"


def redirect(location: str, headers: tuple[tuple[str, str], ...] = ()) -> Answer:
    """Answer 302."""
    return no_content([("Location", location), *headers], 302)


def authorize(call: Call) -> Answer:
    """Send the browser to the login page, or straight back where nobody needs to be asked."""
    fields = call.query if call.request.method == "GET" else call.body or {}
    return redirect(authorize_location(call.services, fields, _signed_in(call)))


def authorize_location(
    services: Services, fields: Mapping[str, str], signed_in: Extension | None
) -> str:
    """Return where an authorize request leads; raises OAuthError where it leads nowhere."""
    authorizations = services.authorizations
    request = authorizations.read(fields)
    try:
        authorizations.check(request)
    except RedirectedError as error:
        return authorizations.refuse(request, error.error, error.description)
    user = _without_asking(services, request, signed_in)
    if user is not None:
        return authorizations.approve(request, user)
    if request.silent:
        return authorizations.refuse(request, "login_required", "Nobody is signed in")
    key = authorizations.remember(request)
    return f"{services.state.context.links.api}{LOGIN}?request={key}"


def _without_asking(
    services: Services, request: AuthorizeRequest, signed_in: Extension | None
) -> Extension | None:
    if request.silent and signed_in is not None:
        return signed_in
    return hinted_user(services, request.fields) if services.options.auto_approve else None


def hinted_user(services: Services, fields: Mapping[str, str]) -> Extension:
    """Return the user that ``login_hint`` names, or the first."""
    accounts = services.state.context.accounts
    hint = fields.get("login_hint")
    found = accounts.find_user(*_split(hint)) if hint else None
    return found or next(accounts.extensions())


def _split(name: str) -> tuple[str, str]:
    username, _, extension = name.partition("*")
    return username, extension


def _signed_in(call: Call) -> Extension | None:
    cookies = call.request.headers.get("cookie").split(";")
    pairs = (cookie.strip().partition("=") for cookie in cookies)
    user_id = next((value for name, _, value in pairs if name == _COOKIE), None)
    return None if user_id is None else call.state.context.accounts.extension(user_id)


def show_login(services: Services, request: Request) -> Answer:
    """Show the page on which a user decides."""
    key = dict(request.query).get("request", "")
    pending = _pending(services, key)
    users = [e for e in services.state.context.accounts.extensions() if e.type == "User"]
    return binary_answer(200, login_page(pending, key, users, LOGIN), "text/html; charset=utf-8")


def decide(services: Services, request: Request) -> Answer:
    """Carry out what the user decided on the page."""
    fields = form_fields(request.body)
    pending = _pending(services, fields.get("request", ""))
    authorizations = services.authorizations
    if fields.get("decision") != "approve":
        del authorizations.pending[fields["request"]]
        return redirect(authorizations.refuse(pending, "access_denied", "The user refused"))
    user = services.state.context.accounts.extension(fields.get("user", ""))
    if user is None:
        raise bad_parameter("user", fields.get("user"))
    del authorizations.pending[fields["request"]]
    cookie = f"{_COOKIE}={user.id}; Path=/restapi/oauth; HttpOnly; SameSite=Lax"
    return redirect(authorizations.approve(pending, user), (("Set-Cookie", cookie),))


def _pending(services: Services, key: str) -> AuthorizeRequest:
    pending = services.authorizations.pending.get(key)
    if pending is None:
        raise not_found("request", key)
    return pending


def authorize_outcome(
    services: Services, url: str, *, approved: bool = True, username: str | None = None
) -> str:
    """Return where a browser that was sent to ``url`` ends after the user's decision.

    No page is shown. ``username`` (e-mail, or number ``*`` extension number) decides; None is the
    first user. Raises PlatformError where the request is refused on the spot or nobody has this
    name.
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
        return authorizations.approve(request, hinted_user(services, request.fields))
    user = services.state.context.accounts.find_user(*_split(username))
    if user is None:
        raise not_found("username", username)
    return authorizations.approve(request, user)


ROUTES: RouteTable = {
    "authorize": Route(authorize, public=True, check_query=False),
    "authorize2": Route(authorize, public=True, check_query=False, check_body=False),
}
