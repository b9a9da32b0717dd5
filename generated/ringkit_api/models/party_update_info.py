# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PartyUpdateInfo(Model):
    """What is to change in a party.

    Attributes:
        muted: Whether the other parties do not hear this one.
        stand_alone: Whether the party is kept apart from the other parties.
    """

    muted: bool | Unset = UNSET
    """Whether the other parties do not hear this one."""
    stand_alone: bool | Unset = UNSET
    """Whether the party is kept apart from the other parties."""
