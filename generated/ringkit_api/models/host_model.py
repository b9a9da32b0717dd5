# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.rcw_domain_user_model import RcwDomainUserModel


@model
class HostModel(Model):
    """Host model.

    Attributes:
        first_name: At most 64 characters.
        last_name: At most 64 characters.
    """

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    linked_user: RcwDomainUserModel | Unset = UNSET
