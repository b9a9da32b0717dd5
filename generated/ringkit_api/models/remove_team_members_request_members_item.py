# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RemoveTeamMembersRequestMembersItem(Model):
    """Remove team members request members item."""

    id: str | Unset = UNSET
