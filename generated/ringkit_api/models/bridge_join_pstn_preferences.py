# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit.model import UNSET, Model, Unset, model


@model
class BridgeJoinPstnPreferences(Model):
    """Bridge join pstn preferences.

    prompt_announcement: the server takes `true`.
    prompt_participants: the server takes `true`.
    """

    prompt_announcement: bool | Unset = UNSET
    prompt_participants: bool | Unset = UNSET
