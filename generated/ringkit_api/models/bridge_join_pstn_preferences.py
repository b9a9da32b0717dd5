# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BridgeJoinPstnPreferences(Model):
    """What people hear who join by telephone.

    Attributes:
        prompt_announcement: Whether callers are asked to say their names. `true` if left out.
        prompt_participants: Whether callers are told how many people are there. `true` if left out.
    """

    prompt_announcement: bool | Unset = UNSET
    """Whether callers are asked to say their names."""
    prompt_participants: bool | Unset = UNSET
    """Whether callers are told how many people are there."""
