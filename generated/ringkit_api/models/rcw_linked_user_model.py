# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.rcw_domain_user_model import RcwDomainUserModel


@model
class RcwLinkedUserModel(Model):
    """A user of the platform.

    Attributes:
        linked_user: The user, with account and domain.
    """

    linked_user: RcwDomainUserModel | Unset = UNSET
    """The user, with account and domain."""
