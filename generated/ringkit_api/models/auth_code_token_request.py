# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AuthCodeTokenRequest(Model):
    """Auth code token request.

    Attributes:
        redirect_uri: A URI.
    """

    grant_type: Literal["authorization_code"] = member("grant_type")
    code: str = member(secret=True)
    redirect_uri: str | Unset = member("redirect_uri", default=UNSET)
    code_verifier: str | Unset = member("code_verifier", default=UNSET, secret=True)
