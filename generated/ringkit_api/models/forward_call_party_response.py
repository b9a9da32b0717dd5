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
    """Party of a call that was sent on.

    Attributes:
        id: Identifier, as other operations take it.
        status: State of the party.
        muted: Whether the microphone of the party is off.
        stand_alone: Whether the party is alone in the session, without a party that it talks to.
        park: Where the party is parked.
        from_: Who calls or sends.
        to: Who is called or receives.
        owner: Extension that owns the party; deprecated.
        direction: Whether it came in or went out.
        conference_role: Part that the party plays in a conference.
        ring_out_role: Part that the party plays in a ring-out.
        ring_me_role: Part that the party plays in a call back.
        recordings: Recordings of the call.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    status: CallStatusInfo | Unset = UNSET
    """State of the party."""
    muted: bool | Unset = UNSET
    """Whether the microphone of the party is off."""
    stand_alone: bool | Unset = UNSET
    """Whether the party is alone in the session, without a party that it talks to."""
    park: ParkInfo | Unset = UNSET
    """Where the party is parked."""
    from_: PartyInfo | Unset = UNSET
    """Who calls or sends."""
    to: PartyInfo | Unset = UNSET
    """Who is called or receives."""
    owner: OwnerInfo | Unset = UNSET
    """Extension that owns the party; deprecated."""
    direction: ForwardCallPartyResponseDirection | Unset = UNSET
    """Whether it came in or went out."""
    conference_role: ForwardCallPartyResponseConferenceRole | Unset = UNSET
    """Part that the party plays in a conference."""
    ring_out_role: ForwardCallPartyResponseRingOutRole | Unset = UNSET
    """Part that the party plays in a ring-out."""
    ring_me_role: ForwardCallPartyResponseRingMeRole | Unset = UNSET
    """Part that the party plays in a call back."""
    recordings: list[RecordingInfo] | Unset = UNSET
    """Recordings of the call."""
