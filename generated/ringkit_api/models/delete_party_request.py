# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DeletePartyRequest(Model):
    """How a party is dropped.

    Attributes:
        keep_conference_alive: Whether the conference continues without this party. `false` if left out.
    """

    keep_conference_alive: bool | Unset = UNSET
    """Whether the conference continues without this party."""
