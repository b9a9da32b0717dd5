# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import Model, model

RcwDomainUserModelDomain = Literal["pbx", "ilm"]


@model
class RcwDomainUserModel(Model):
    """Rcw domain user model.

    Attributes:
        user_id: At most 256 characters.
        account_id: At most 256 characters.
        domain: `"pbx"` if left out.
    """

    user_id: str
    account_id: str
    domain: RcwDomainUserModelDomain
