# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_party_short_info import CallPartyShortInfo
    from ringkit_api.models.call_status_info import CallStatusInfo
    from ringkit_api.models.park_info import ParkInfo
    from ringkit_api.models.recording_info import RecordingInfo
    from ringkit_api.models.sip_data import SipData
    from ringkit_api.models.ui_call_info import UiCallInfo

TelephonySessionsEventPartyInfoDirection = Literal["Inbound", "Outbound"]

TelephonySessionsEventPartyInfoConferenceRole = Literal["Host", "Participant"]


@model
class TelephonySessionsEventPartyInfo(Model):
    """One side of a call.

    Attributes:
        account_id: `id` of the account.
        extension_id: `id` of the extension.
        id: `id` of the party in the call session.
        direction: Whether it came in or went out.
        to: Who is called or receives.
        from_: Who calls or sends.
        recordings: Recordings of the call.
        status: State of the party.
        park: Where the party is parked.
        queue_call: Whether the call came through a call queue.
        missed_call: Whether the call was not answered.
        stand_alone: Whether the party is alone in the session, without a party that it talks to.
        muted: Whether the microphone of the party is off.
        conference_role: Part that the party plays in a conference.
        sip_data: Identifiers in the signalling; with `sipData` in the event filter only.
        ui_call_info: Texts that applications show for the call.
    """

    account_id: str | Unset = UNSET
    """`id` of the account."""
    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    id: str | Unset = UNSET
    """`id` of the party in the call session."""
    direction: TelephonySessionsEventPartyInfoDirection | Unset = UNSET
    """Whether it came in or went out."""
    to: CallPartyShortInfo | Unset = UNSET
    """Who is called or receives."""
    from_: CallPartyShortInfo | Unset = UNSET
    """Who calls or sends."""
    recordings: list[RecordingInfo] | Unset = UNSET
    """Recordings of the call."""
    status: CallStatusInfo | Unset = UNSET
    """State of the party."""
    park: ParkInfo | Unset = UNSET
    """Where the party is parked."""
    queue_call: bool | Unset = UNSET
    """Whether the call came through a call queue."""
    missed_call: bool | Unset = UNSET
    """Whether the call was not answered."""
    stand_alone: bool | Unset = UNSET
    """Whether the party is alone in the session, without a party that it talks to."""
    muted: bool | Unset = UNSET
    """Whether the microphone of the party is off."""
    conference_role: TelephonySessionsEventPartyInfoConferenceRole | Unset = UNSET
    """Part that the party plays in a conference."""
    sip_data: SipData | Unset = UNSET
    """Identifiers in the signalling; with `sipData` in the event filter only."""
    ui_call_info: UiCallInfo | Unset = UNSET
    """Texts that applications show for the call."""
