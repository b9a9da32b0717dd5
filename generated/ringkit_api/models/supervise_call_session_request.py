# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, member, model

SuperviseCallSessionRequestMediaSDP = Literal["sendOnly", "sendRecv"]


@model
class SuperviseCallSessionRequest(Model):
    """Who listens to a call, and how.

    Attributes:
        mode: How the supervisor takes part.
        supervisor_device_id: `id` of the device on which the supervisor listens.
        auto_answer: Whether the device of the supervisor answers by itself, where it can. `true` if
            left out.
        media_sdp: Whether sound passes to the supervisor only, or in both directions.
        agent_extension_number: Short number of the extension that is listened to.
        agent_extension_id: `id` of the extension that is listened to.
    """

    mode: Literal["Listen"]
    """How the supervisor takes part."""
    supervisor_device_id: str
    """`id` of the device on which the supervisor listens."""
    auto_answer: bool | Unset = UNSET
    """Whether the device of the supervisor answers by itself, where it can."""
    media_sdp: SuperviseCallSessionRequestMediaSDP | Unset = member("mediaSDP", default=UNSET)
    """Whether sound passes to the supervisor only, or in both directions."""
    agent_extension_number: str | Unset = UNSET
    """Short number of the extension that is listened to."""
    agent_extension_id: str | Unset = UNSET
    """`id` of the extension that is listened to."""
