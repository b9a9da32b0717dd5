# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SipFlagsResponse(Model):
    """SIP flags response."""

    voip_feature_enabled: bool | Unset = UNSET
    voip_country_blocked: bool | Unset = UNSET
    outbound_calls_enabled: bool | Unset = UNSET
    dscp_enabled: bool | Unset = UNSET
    dscp_signaling: int | Unset = UNSET
    dscp_voice: int | Unset = UNSET
    dscp_video: int | Unset = UNSET
