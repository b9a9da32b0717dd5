# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.rcw_domain_user_model import RcwDomainUserModel


@model
class WcsHostModel(Model):
    """Wcs host model.

    Attributes:
        user_id: At most 256 characters.
        account_id: At most 256 characters.
    """

    user_id: str
    account_id: str
    linked_user: RcwDomainUserModel | Unset = UNSET
    entitled: bool
