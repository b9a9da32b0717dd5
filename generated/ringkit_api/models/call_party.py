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
    """One side of a call.

    Attributes:
        id: Identifier, as other operations take it.
        account_id: `id` of the account.
        extension_id: `id` of the extension.
        attributes: Further facts about the party.
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
        metadata: Values that were attached to the call.
        queue_call: Whether the call came through a call queue.
    """

    id: str
    """Identifier, as other operations take it."""
    account_id: str | Unset = UNSET
    """`id` of the account."""
    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    attributes: Attributes | Unset = UNSET
    """Further facts about the party."""
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
    direction: CallPartyDirection | Unset = UNSET
    """Whether it came in or went out."""
    conference_role: CallPartyConferenceRole | Unset = UNSET
    """Part that the party plays in a conference."""
    ring_out_role: CallPartyRingOutRole | Unset = UNSET
    """Part that the party plays in a ring-out."""
    ring_me_role: CallPartyRingMeRole | Unset = UNSET
    """Part that the party plays in a call back."""
    recordings: list[RecordingInfo] | Unset = UNSET
    """Recordings of the call."""
    metadata: list[MetaData] | Unset = UNSET
    """Values that were attached to the call."""
    queue_call: bool | Unset = UNSET
    """Whether the call came through a call queue."""
