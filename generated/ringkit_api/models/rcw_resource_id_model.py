# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RcwResourceIdModel(Model):
    """An invitee.

    Attributes:
        id: The invitee, from `rc.api.invitees.list_invitees`. 1 to 20 characters.
    """

    id: str | Unset = UNSET
    """The invitee, from `rc.api.invitees.list_invitees`."""
