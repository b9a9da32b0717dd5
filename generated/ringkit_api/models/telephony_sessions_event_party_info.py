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
    """Telephony sessions event party info."""

    account_id: str | Unset = UNSET
    extension_id: str | Unset = UNSET
    id: str | Unset = UNSET
    direction: TelephonySessionsEventPartyInfoDirection | Unset = UNSET
    to: CallPartyShortInfo | Unset = UNSET
    from_: CallPartyShortInfo | Unset = UNSET
    recordings: list[RecordingInfo] | Unset = UNSET
    status: CallStatusInfo | Unset = UNSET
    park: ParkInfo | Unset = UNSET
    queue_call: bool | Unset = UNSET
    missed_call: bool | Unset = UNSET
    stand_alone: bool | Unset = UNSET
    muted: bool | Unset = UNSET
    conference_role: TelephonySessionsEventPartyInfoConferenceRole | Unset = UNSET
    sip_data: SipData | Unset = UNSET
    ui_call_info: UiCallInfo | Unset = UNSET
