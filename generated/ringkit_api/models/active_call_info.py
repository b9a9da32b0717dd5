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
    """Active call info."""

    id: str | Unset = UNSET
    direction: ActiveCallInfoDirection | Unset = UNSET
    queue_call: bool | Unset = UNSET
    from_: str | Unset = UNSET
    from_name: str | Unset = UNSET
    to: str | Unset = UNSET
    to_name: str | Unset = UNSET
    start_time: datetime | Unset = UNSET
    telephony_status: ActiveCallInfoTelephonyStatus | Unset = UNSET
    sip_data: DetailedCallInfo | Unset = UNSET
    session_id: str | Unset = UNSET
    telephony_session_id: str | Unset = UNSET
    on_behalf_of: str | Unset = UNSET
    party_id: str | Unset = UNSET
    termination_type: str | Unset = UNSET
    call_info: CallInfoCQ | Unset = UNSET
    appearance_info: AppearanceInfo | Unset = UNSET
