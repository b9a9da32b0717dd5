# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model
from ringkit_api.enumerations import CodeChallengeMethodEnum, DisplayModesEnum

if TYPE_CHECKING:
    from typing import Literal


@model
class AuthorizeRequest(Model):
    """Arguments of the login page.

    Attributes:
        response_type: Form of the answer; only the code flow is supported.
        redirect_uri: Where the browser is sent afterwards; must match a registered URI exactly. A URI.
        client_id: Client id of the application.
        state: Text of the application's own that comes back unchanged.
        scope: Permissions that are asked for, separated by spaces.
        display: Kind of page that is shown for the login.
        prompt: Pages to show, separated by spaces, of login, sso and consent; or none alone, to show no
            page. `"login sso"` if left out.
        ui_locales: Languages of the page by preference, separated by spaces.
        code_challenge: Challenge of PKCE; for S256 the base64url form of the SHA-256 of the verifier.
        code_challenge_method: How the challenge was made from the verifier.
        nonce: Text that comes back in the identity token, to tell a replayed one.
        login_hint: Name that is filled into the login page.
        brand_id: Identifier of the brand whose login page is shown.
    """

    response_type: Literal["code"] = member("response_type")
    """Form of the answer; only the code flow is supported."""
    redirect_uri: str | Unset = member("redirect_uri", default=UNSET)
    """Where the browser is sent afterwards; must match a registered URI exactly."""
    client_id: str = member("client_id")
    """Client id of the application."""
    state: str | Unset = UNSET
    """Text of the application's own that comes back unchanged."""
    scope: str | Unset = UNSET
    """Permissions that are asked for, separated by spaces."""
    display: DisplayModesEnum | Unset = UNSET
    """Kind of page that is shown for the login."""
    prompt: str | Unset = UNSET
    """Pages to show, separated by spaces, of login, sso and consent; or none alone, to show no page."""
    ui_locales: str | Unset = member("ui_locales", default=UNSET)
    """Languages of the page by preference, separated by spaces."""
    code_challenge: str | Unset = member("code_challenge", default=UNSET)
    """Challenge of PKCE; for S256 the base64url form of the SHA-256 of the verifier."""
    code_challenge_method: CodeChallengeMethodEnum | Unset = member(
        "code_challenge_method", default=UNSET
    )
    """How the challenge was made from the verifier."""
    nonce: str | Unset = UNSET
    """Text that comes back in the identity token, to tell a replayed one."""
    login_hint: str | Unset = member("login_hint", default=UNSET)
    """Name that is filled into the login page."""
    brand_id: str | Unset = member("brand_id", default=UNSET)
    """Identifier of the brand whose login page is shown."""
