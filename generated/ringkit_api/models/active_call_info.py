# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.appearance_info import AppearanceInfo
    from ringkit_api.models.call_info_cq import CallInfoCQ
    from ringkit_api.models.detailed_call_info import DetailedCallInfo

ActiveCallInfoDirection = Literal["Inbound", "Outbound"]

ActiveCallInfoTelephonyStatus = Literal[
    "NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"
]


@model
class ActiveCallInfo(Model):
    """A call that is under way.

    Attributes:
        id: Identifier of the call on its device.
        direction: Whether it came in or went out.
        queue_call: Whether the call came through a call queue.
        from_: Number or short number of the caller.
        from_name: Name of the caller.
        to: Number or short number of the person called.
        to_name: Name of the person called.
        start_time: When it began, in ISO 8601.
        telephony_status: State of this call.
        sip_data: SIP identifiers of the call; only if they were asked for.
        session_id: Identifier of the call as the call log has it.
        telephony_session_id: `id` of the call session, as call control takes it.
        on_behalf_of: `id` of the extension for which the call is made.
        party_id: `id` of the party in the call session.
        termination_type: Where the call ends, such as `final` for a phone.
        call_info: What is shown of a call of a queue.
        appearance_info: Line of a shared group that has the call.
    """

    id: str | Unset = UNSET
    """Identifier of the call on its device."""
    direction: ActiveCallInfoDirection | Unset = UNSET
    """Whether it came in or went out."""
    queue_call: bool | Unset = UNSET
    """Whether the call came through a call queue."""
    from_: str | Unset = UNSET
    """Number or short number of the caller."""
    from_name: str | Unset = UNSET
    """Name of the caller."""
    to: str | Unset = UNSET
    """Number or short number of the person called."""
    to_name: str | Unset = UNSET
    """Name of the person called."""
    start_time: datetime | Unset = UNSET
    """When it began, in ISO 8601."""
    telephony_status: ActiveCallInfoTelephonyStatus | Unset = UNSET
    """State of this call."""
    sip_data: DetailedCallInfo | Unset = UNSET
    """SIP identifiers of the call; only if they were asked for."""
    session_id: str | Unset = UNSET
    """Identifier of the call as the call log has it."""
    telephony_session_id: str | Unset = UNSET
    """`id` of the call session, as call control takes it."""
    on_behalf_of: str | Unset = UNSET
    """`id` of the extension for which the call is made."""
    party_id: str | Unset = UNSET
    """`id` of the party in the call session."""
    termination_type: str | Unset = UNSET
    """Where the call ends, such as `final` for a phone."""
    call_info: CallInfoCQ | Unset = UNSET
    """What is shown of a call of a queue."""
    appearance_info: AppearanceInfo | Unset = UNSET
    """Line of a shared group that has the call."""
