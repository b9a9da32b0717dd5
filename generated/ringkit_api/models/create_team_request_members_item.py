# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CreateTeamRequestMembersItem(Model):
    """Create team request members item.

    Attributes:
        email: An e-mail address.
    """

    id: str | Unset = UNSET
    email: str | Unset = UNSET
