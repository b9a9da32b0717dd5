# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.rcw_domain_user_model import RcwDomainUserModel


@model
class HostModel(Model):
    """Who holds a webinar.

    Attributes:
        first_name: First name of the person. At most 64 characters.
        last_name: Last name of the person. At most 64 characters.
        linked_user: User that the host is.
    """

    first_name: str | Unset = UNSET
    """First name of the person."""
    last_name: str | Unset = UNSET
    """Last name of the person."""
    linked_user: RcwDomainUserModel | Unset = UNSET
    """User that the host is."""
