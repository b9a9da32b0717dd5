# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.enumerations import CodeChallengeMethodEnum, DisplayModesEnum


class AuthorizeRequestDict(TypedDict):
    """`AuthorizeRequest` as a dict."""

    response_type: Literal["code"]
    redirect_uri: NotRequired[str]
    """A URI."""
    client_id: str
    state: NotRequired[str]
    scope: NotRequired[str]
    display: NotRequired[DisplayModesEnum]
    prompt: NotRequired[str]
    """`"login sso"` if left out."""
    ui_locales: NotRequired[str]
    code_challenge: NotRequired[str]
    code_challenge_method: NotRequired[CodeChallengeMethodEnum]
    nonce: NotRequired[str]
    login_hint: NotRequired[str]
    brand_id: NotRequired[str]
