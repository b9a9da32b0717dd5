# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, member, model

PartySuperviseRequestMediaSDP = Literal["sendOnly", "sendRecv"]


@model
class PartySuperviseRequest(Model):
    """Party supervise request.

    Attributes:
        auto_answer: `true` if left out.
    """

    mode: Literal["Listen"]
    supervisor_device_id: str
    agent_extension_id: str
    auto_answer: bool | Unset = UNSET
    media_sdp: PartySuperviseRequestMediaSDP | Unset = member("mediaSDP", default=UNSET)
