# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AddTeamMembersRequestMembersItem(Model):
    """Add team members request members item.

    Attributes:
        email: An e-mail address.
    """

    id: str | Unset = UNSET
    email: str | Unset = UNSET
