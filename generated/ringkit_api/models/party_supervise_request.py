# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, member, model

PartySuperviseRequestMediaSDP = Literal["sendOnly", "sendRecv"]


@model
class PartySuperviseRequest(Model):
    """Who listens to a party, and how.

    Attributes:
        mode: How the supervisor takes part.
        supervisor_device_id: `id` of the device on which the supervisor listens.
        agent_extension_id: `id` of the extension that is listened to.
        auto_answer: Whether the device of the supervisor answers by itself, where it can. `true` if
            left out.
        media_sdp: Whether sound passes to the supervisor only, or in both directions.
    """

    mode: Literal["Listen"]
    """How the supervisor takes part."""
    supervisor_device_id: str
    """`id` of the device on which the supervisor listens."""
    agent_extension_id: str
    """`id` of the extension that is listened to."""
    auto_answer: bool | Unset = UNSET
    """Whether the device of the supervisor answers by itself, where it can."""
    media_sdp: PartySuperviseRequestMediaSDP | Unset = member("mediaSDP", default=UNSET)
    """Whether sound passes to the supervisor only, or in both directions."""
