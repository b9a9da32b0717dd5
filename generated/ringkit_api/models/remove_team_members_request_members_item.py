# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RemoveTeamMembersRequestMembersItem(Model):
    """A member of a team.

    Attributes:
        id: Extension id of the member.
    """

    id: str | Unset = UNSET
    """Extension id of the member."""
