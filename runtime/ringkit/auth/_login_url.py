"""The login page: making its URL, and parsing the URL that the browser is redirected to.

RFC 6749, sections 4.1 and 4.2; RFC 7636 (PKCE).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, Literal, TypedDict
from urllib.parse import parse_qsl, urlencode, urlsplit

from ringkit._redaction import printable
from ringkit.errors import LoginRedirectError

Display = Literal["page", "popup", "touch", "mobile"]


class LoginUrlOptions(TypedDict, total=False):
    """The options of `login_url` (docs/platform-facts.md, 1.5).

    - `redirect_uri`: where the browser is redirected to, exactly as the application registered it.
    - `state`: any text, returned with the redirect; random by default.
    - `implicit`: return a token at once, without a refresh token (deprecated by the platform).
    - `display`: the layout of the page.
    - `prompt`: the forms it shows, of `login`, `sso`, `consent`; `none` shows no form.
    - `scope`: `openid`, `email`, `profile`.
    - `nonce`: any text, returned in the id token.
    - `login_hint`: the user name to fill in.
    - `ui_locales`, `locale_id`: the languages of the page.
    - `ui_options`, `response_hint`, `brand_id`: values that RingCentral gives its partners.
    """

    redirect_uri: str
    state: str
    implicit: bool
    display: Display
    prompt: str | Sequence[str]
    scope: str | Sequence[str]
    nonce: str
    login_hint: str
    ui_locales: str | Sequence[str]
    locale_id: str
    ui_options: str | Sequence[str]
    response_hint: str | Sequence[str]
    brand_id: str


_OPTIONS: Final = (
    "display", "prompt", "scope", "nonce", "login_hint", "ui_locales", "ui_options",
    "response_hint", "brand_id",
)  # fmt: skip


class LoginUrl(str):
    """The URL of the login page, and the values that belong to it until the redirect.

    A program whose redirect is handled by another process (a web application) keeps `state`,
    `redirect_uri` and `code_verifier` and passes them to `parse_login_redirect`.
    """

    __slots__ = ("code_verifier", "redirect_uri", "state")

    state: str
    redirect_uri: str
    code_verifier: str


def login_url(
    endpoint: str, client_id: str, options: LoginUrlOptions, *, discovery: bool = False
) -> LoginUrl:
    """Return the URL of the login page at `endpoint`.

    Raises ValueError without a redirect URI, TypeError for an unknown option.
    """
    given: dict[str, Any] = dict(options)
    redirect_uri, state = given.pop("redirect_uri", ""), given.pop("state", "")
    implicit = given.pop("implicit", False)
    locale_id = given.pop("locale_id", "")
    if unknown := set(given) - set(_OPTIONS):
        raise TypeError(f"login_url has no option {', '.join(sorted(unknown))}")
    if not redirect_uri:
        raise ValueError("login_url needs a redirect_uri, here or as a setting of the client")
    state = state or secrets.token_urlsafe(24)
    # Every code is protected (RFC 9700, 2.1.1): a server without PKCE ignores it.
    verifier = "" if implicit else make_code_verifier()
    query = {
        "response_type": "token" if implicit else "code",
        "client_id": client_id,
        "redirect_uri": redirect_uri,
        "state": state,
        **{name: _joined(given[name]) for name in _OPTIONS if given.get(name)},
    }
    if locale_id:
        query["localeId"] = locale_id
    if verifier:
        query |= {"code_challenge": code_challenge(verifier), "code_challenge_method": "S256"}
    if discovery:
        query["discovery"] = "true"
    url = LoginUrl(f"{endpoint}{'&' if '?' in endpoint else '?'}{urlencode(query)}")
    url.state, url.redirect_uri, url.code_verifier = state, redirect_uri, verifier
    return url


def make_code_verifier() -> str:
    """Return a PKCE code verifier: 32 random bytes as base64url (RFC 7636, section 4.1)."""
    return secrets.token_urlsafe(32)


def code_challenge(verifier: str) -> str:
    """Return the S256 challenge of a verifier (RFC 7636, section 4.2)."""
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).decode("ascii").rstrip("=")


class LoginRedirect(Mapping[str, Any]):
    """What a redirect holds: the arguments for `login(**redirect)`.

    Its repr shows their names and no value. `state` is that of the login URL.
    """

    def __init__(self, arguments: Mapping[str, Any], state: str) -> None:
        self._arguments = dict(arguments)
        self.state = state

    def __getitem__(self, name: str) -> Any:
        return self._arguments[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._arguments)

    def __len__(self) -> int:
        return len(self._arguments)

    def __repr__(self) -> str:
        return f"<LoginRedirect: {', '.join(self._arguments)}>"


def parse_redirect(url: str) -> dict[str, str]:
    """Return the values in the query and the fragment of a URL.

    Raises LoginRedirectError if they are no redirect: neither a code, nor a token, nor an error.
    """
    try:
        parts = urlsplit(url)
    except ValueError:  # its text is not shown: it may hold the code
        parts = urlsplit("")
    text = parts.query or parts.fragment or ("" if "://" in url else url.lstrip("?#"))
    values = dict(parse_qsl(text, keep_blank_values=True))
    if parts.query and parts.fragment:
        values |= dict(parse_qsl(parts.fragment))
    if not any(values.get(name) for name in ("code", "access_token", "error")):
        raise LoginRedirectError(
            "the URL holds neither a code nor an access token; pass the whole URL that the browser "
            "was redirected to"
        )
    return values


def check_state(expected: str, returned: str) -> None:
    """Raise LoginRedirectError unless a redirect carries the state that was sent."""
    if not expected or not hmac.compare_digest(expected.encode(), returned.encode()):
        raise LoginRedirectError(
            "the redirect does not belong to a login that was begun here (its state differs): "
            "begin again with login_url; if another process began the login, pass the state that "
            "it kept to parse_login_redirect"
        )


def check_error(values: Mapping[str, str]) -> None:
    """Raise LoginRedirectError if the values of a redirect report a failed login.

    To be called after `check_state`: any page can send the browser here with any text.
    """
    if error := printable(values.get("error", "")):
        description = printable(values.get("error_description", ""))
        text = f"{error}: {description}" if description else error
        raise LoginRedirectError(f"the login failed: {text}; {_advice(error)}", error=error)


_TOKEN_FIELDS: Final = ("access_token", "token_type", "expires_in", "endpoint_id", "scope")


def redirect_arguments(
    values: Mapping[str, str], redirect_uri: str, code_verifier: str
) -> dict[str, Any]:
    """Return the arguments for `login` in the values of a redirect."""
    if "access_token" in values:
        return {name: values[name] for name in _TOKEN_FIELDS if name in values}
    arguments = {"code": values["code"], "redirect_uri": redirect_uri}
    if code_verifier:
        arguments["code_verifier"] = code_verifier
    return arguments | {n: values[n] for n in ("token_uri", "discovery_uri") if values.get(n)}


def _advice(error: str) -> str:
    advice = {
        "access_denied": "the user refused, or may not use the application",
        "login_required": "the user is not signed in to the browser: leave prompt='none' out",
        "unauthorized_client": "the application may not log in this way: see its settings",
    }
    return advice.get(error, "check the arguments of login_url against the application's settings")


def _joined(value: str | Sequence[str]) -> str:
    return value if isinstance(value, str) else " ".join(value)
