# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.appearance_info import AppearanceInfo
    from ringkit_api.models.call_info_cq import CallInfoCQ

ActiveCallInfoWithoutSIPDirection = Literal["Inbound", "Outbound"]

ActiveCallInfoWithoutSIPTelephonyStatus = Literal[
    "NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"
]

ActiveCallInfoWithoutSIPTerminationType = Literal["final", "intermediate"]


@model
class ActiveCallInfoWithoutSIP(Model):
    """Call that is under way.

    Attributes:
        id: `id` of the call.
        direction: Whether it came in or went out.
        queue_call: Whether the call came through a call queue.
        from_: Number of the caller, or extension number.
        from_name: Name of the caller.
        to: Number that is called, or extension number.
        to_name: Name of the one who is called.
        party_id: `id` of the party in the call session.
        start_time: When it began, in ISO 8601.
        session_id: Identifier of the call as the call log has it.
        telephony_session_id: `id` of the call session, as call control takes it.
        telephony_status: What the phone is doing, such as `Ringing` or `CallConnected`.
        termination_type: Whether the call has ended for good or is passed on.
        call_info: Call queues that the call came through.
        appearance_info: Lines of a group of delegated lines.
    """

    id: str | Unset = UNSET
    """`id` of the call."""
    direction: ActiveCallInfoWithoutSIPDirection | Unset = UNSET
    """Whether it came in or went out."""
    queue_call: bool | Unset = UNSET
    """Whether the call came through a call queue."""
    from_: str | Unset = UNSET
    """Number of the caller, or extension number."""
    from_name: str | Unset = UNSET
    """Name of the caller."""
    to: str | Unset = UNSET
    """Number that is called, or extension number."""
    to_name: str | Unset = UNSET
    """Name of the one who is called."""
    party_id: str | Unset = UNSET
    """`id` of the party in the call session."""
    start_time: datetime | Unset = UNSET
    """When it began, in ISO 8601."""
    session_id: str | Unset = UNSET
    """Identifier of the call as the call log has it."""
    telephony_session_id: str | Unset = UNSET
    """`id` of the call session, as call control takes it."""
    telephony_status: ActiveCallInfoWithoutSIPTelephonyStatus | Unset = UNSET
    """What the phone is doing, such as `Ringing` or `CallConnected`."""
    termination_type: ActiveCallInfoWithoutSIPTerminationType | Unset = UNSET
    """Whether the call has ended for good or is passed on."""
    call_info: CallInfoCQ | Unset = UNSET
    """Call queues that the call came through."""
    appearance_info: AppearanceInfo | Unset = UNSET
    """Lines of a group of delegated lines."""
