# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DeletePartyRequest(Model):
    """Delete party request.

    Attributes:
        keep_conference_alive: `false` if left out.
    """

    keep_conference_alive: bool | Unset = UNSET
