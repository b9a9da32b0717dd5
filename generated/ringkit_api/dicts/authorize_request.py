# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.enumerations import CodeChallengeMethodEnum, DisplayModesEnum


class AuthorizeRequestDict(TypedDict):
    """`AuthorizeRequest` as a dict."""

    response_type: Literal["code"]
    """Form of the answer; only the code flow is supported."""
    redirect_uri: NotRequired[str]
    """Where the browser is sent afterwards; must match a registered URI exactly. A URI."""
    client_id: str
    """Client id of the application."""
    state: NotRequired[str]
    """Text of the application's own that comes back unchanged."""
    scope: NotRequired[str]
    """Permissions that are asked for, separated by spaces."""
    display: NotRequired[DisplayModesEnum]
    """Kind of page that is shown for the login."""
    prompt: NotRequired[str]
    """Pages to show, separated by spaces, of login, sso and consent; or none alone, to show no page.
        `"login sso"` if left out."""
    ui_locales: NotRequired[str]
    """Languages of the page by preference, separated by spaces."""
    code_challenge: NotRequired[str]
    """Challenge of PKCE; for S256 the base64url form of the SHA-256 of the verifier."""
    code_challenge_method: NotRequired[CodeChallengeMethodEnum]
    """How the challenge was made from the verifier."""
    nonce: NotRequired[str]
    """Text that comes back in the identity token, to tell a replayed one."""
    login_hint: NotRequired[str]
    """Name that is filled into the login page."""
    brand_id: NotRequired[str]
    """Identifier of the brand whose login page is shown."""
