# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, member, model

SuperviseCallSessionRequestMediaSDP = Literal["sendOnly", "sendRecv"]


@model
class SuperviseCallSessionRequest(Model):
    """Supervise call session request.

    Attributes:
        auto_answer: `true` if left out.
    """

    mode: Literal["Listen"]
    supervisor_device_id: str
    auto_answer: bool | Unset = UNSET
    media_sdp: SuperviseCallSessionRequestMediaSDP | Unset = member("mediaSDP", default=UNSET)
    agent_extension_number: str | Unset = UNSET
    agent_extension_id: str | Unset = UNSET
