# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model
from ringkit_api.enumerations import CodeChallengeMethodEnum, DisplayModesEnum

if TYPE_CHECKING:
    from typing import Literal


@model
class AuthorizeRequest(Model):
    """Authorize request.

    Attributes:
        redirect_uri: A URI.
        prompt: `"login sso"` if left out.
    """

    response_type: Literal["code"] = member("response_type")
    redirect_uri: str | Unset = member("redirect_uri", default=UNSET)
    client_id: str = member("client_id")
    state: str | Unset = UNSET
    scope: str | Unset = UNSET
    display: DisplayModesEnum | Unset = UNSET
    prompt: str | Unset = UNSET
    ui_locales: str | Unset = member("ui_locales", default=UNSET)
    code_challenge: str | Unset = member("code_challenge", default=UNSET)
    code_challenge_method: CodeChallengeMethodEnum | Unset = member(
        "code_challenge_method", default=UNSET
    )
    nonce: str | Unset = UNSET
    login_hint: str | Unset = member("login_hint", default=UNSET)
    brand_id: str | Unset = member("brand_id", default=UNSET)
