# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.attributes import Attributes
    from ringkit_api.models.call_status_info import CallStatusInfo
    from ringkit_api.models.meta_data import MetaData
    from ringkit_api.models.owner_info import OwnerInfo
    from ringkit_api.models.park_info import ParkInfo
    from ringkit_api.models.party_info import PartyInfo
    from ringkit_api.models.recording_info import RecordingInfo

CallPartyDirection = Literal["Inbound", "Outbound"]

CallPartyConferenceRole = Literal["Host", "Participant"]

CallPartyRingOutRole = Literal["Initiator", "Target"]

CallPartyRingMeRole = Literal["Initiator", "Target"]


@model
class CallParty(Model):
    """Call party."""

    id: str
    account_id: str | Unset = UNSET
    extension_id: str | Unset = UNSET
    attributes: Attributes | Unset = UNSET
    status: CallStatusInfo | Unset = UNSET
    muted: bool | Unset = UNSET
    stand_alone: bool | Unset = UNSET
    park: ParkInfo | Unset = UNSET
    from_: PartyInfo | Unset = UNSET
    to: PartyInfo | Unset = UNSET
    owner: OwnerInfo | Unset = UNSET
    direction: CallPartyDirection | Unset = UNSET
    conference_role: CallPartyConferenceRole | Unset = UNSET
    ring_out_role: CallPartyRingOutRole | Unset = UNSET
    ring_me_role: CallPartyRingMeRole | Unset = UNSET
    recordings: list[RecordingInfo] | Unset = UNSET
    metadata: list[MetaData] | Unset = UNSET
    queue_call: bool | Unset = UNSET
