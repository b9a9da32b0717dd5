# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit.model import UNSET, Model, Unset, model


@model
class DeletePartyRequest(Model):
    """Delete party request.

    keep_conference_alive: the server takes `false`.
    """

    keep_conference_alive: bool | Unset = UNSET
