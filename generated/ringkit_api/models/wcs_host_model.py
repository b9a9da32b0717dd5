# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.rcw_domain_user_model import RcwDomainUserModel


@model
class WcsHostModel(Model):
    """Host of a webinar.

    Attributes:
        user_id: Identifier of the host. At most 256 characters.
        account_id: `id` of the account. At most 256 characters.
        linked_user: The user, with account and domain.
        entitled: Whether the licence of the user still permits webinars.
    """

    user_id: str
    """Identifier of the host."""
    account_id: str
    """`id` of the account."""
    linked_user: RcwDomainUserModel | Unset = UNSET
    """The user, with account and domain."""
    entitled: bool
    """Whether the licence of the user still permits webinars."""
