# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BridgeJoinPstnPreferences(Model):
    """Bridge join pstn preferences.

    Attributes:
        prompt_announcement: `true` if left out.
        prompt_participants: `true` if left out.
    """

    prompt_announcement: bool | Unset = UNSET
    prompt_participants: bool | Unset = UNSET
