# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import Model, model

RcwDomainUserModelDomain = Literal["pbx", "ilm"]


@model
class RcwDomainUserModel(Model):
    """A user, named across systems.

    Attributes:
        user_id: Identifier of the user; in the domain pbx the extension id. At most 256 characters.
        account_id: Account of the user; in the domain pbx the account id. At most 256 characters.
        domain: System of the two identifiers. `"pbx"` if left out.
    """

    user_id: str
    """Identifier of the user; in the domain pbx the extension id."""
    account_id: str
    """Account of the user; in the domain pbx the account id."""
    domain: RcwDomainUserModelDomain
    """System of the two identifiers."""
