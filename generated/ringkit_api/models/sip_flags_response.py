# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SipFlagsResponse(Model):
    """What the phone may do.

    Attributes:
        voip_feature_enabled: Whether calls over the internet are allowed.
        voip_country_blocked: Whether calls over the internet are blocked in the country of the request.
        outbound_calls_enabled: Whether the phone may start calls.
        dscp_enabled: Whether to mark packets for quality of service.
        dscp_signaling: DSCP value of SIP packets.
        dscp_voice: DSCP value of audio packets.
        dscp_video: DSCP value of video packets.
    """

    voip_feature_enabled: bool | Unset = UNSET
    """Whether calls over the internet are allowed."""
    voip_country_blocked: bool | Unset = UNSET
    """Whether calls over the internet are blocked in the country of the request."""
    outbound_calls_enabled: bool | Unset = UNSET
    """Whether the phone may start calls."""
    dscp_enabled: bool | Unset = UNSET
    """Whether to mark packets for quality of service."""
    dscp_signaling: int | Unset = UNSET
    """DSCP value of SIP packets."""
    dscp_voice: int | Unset = UNSET
    """DSCP value of audio packets."""
    dscp_video: int | Unset = UNSET
    """DSCP value of video packets."""
