# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_status_info import CallStatusInfo
    from ringkit_api.models.owner_info import OwnerInfo
    from ringkit_api.models.park_info import ParkInfo
    from ringkit_api.models.party_info import PartyInfo
    from ringkit_api.models.recording_info import RecordingInfo

ForwardCallPartyResponseDirection = Literal["Inbound", "Outbound"]

ForwardCallPartyResponseConferenceRole = Literal["Host", "Participant"]

ForwardCallPartyResponseRingOutRole = Literal["Initiator", "Target"]

ForwardCallPartyResponseRingMeRole = Literal["Initiator", "Target"]


@model
class ForwardCallPartyResponse(Model):
    """Forward call party response."""

    id: str | Unset = UNSET
    status: CallStatusInfo | Unset = UNSET
    muted: bool | Unset = UNSET
    stand_alone: bool | Unset = UNSET
    park: ParkInfo | Unset = UNSET
    from_: PartyInfo | Unset = UNSET
    to: PartyInfo | Unset = UNSET
    owner: OwnerInfo | Unset = UNSET
    direction: ForwardCallPartyResponseDirection | Unset = UNSET
    conference_role: ForwardCallPartyResponseConferenceRole | Unset = UNSET
    ring_out_role: ForwardCallPartyResponseRingOutRole | Unset = UNSET
    ring_me_role: ForwardCallPartyResponseRingMeRole | Unset = UNSET
    recordings: list[RecordingInfo] | Unset = UNSET
