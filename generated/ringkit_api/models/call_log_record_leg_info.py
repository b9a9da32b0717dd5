# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import (
    CallActionEnum,
    CallDirectionEnum,
    CallInternalTypeEnum,
    CallLegTypeEnum,
    CallResultEnum,
    CallResultReasonEnum,
    CallTransportEnum,
    CallTypeEnum,
    DelegationTypeEnum,
)

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.billing_info import BillingInfo
    from ringkit_api.models.call_log_delegate_info import CallLogDelegateInfo
    from ringkit_api.models.call_log_from_party import CallLogFromParty
    from ringkit_api.models.call_log_record_leg_info_transfer_target import (
        CallLogRecordLegInfoTransferTarget,
    )
    from ringkit_api.models.call_log_record_leg_info_transferee import (
        CallLogRecordLegInfoTransferee,
    )
    from ringkit_api.models.call_log_record_message import CallLogRecordMessage
    from ringkit_api.models.call_log_recording_info import CallLogRecordingInfo
    from ringkit_api.models.call_log_to_party import CallLogToParty
    from ringkit_api.models.extension_info_call_log import ExtensionInfoCallLog


@model
class CallLogRecordLegInfo(Model):
    """Call log record leg info.

    Attributes:
        metadata_categories: At least 1 item.
    """

    extension: ExtensionInfoCallLog | Unset = UNSET
    telephony_session_id: str | Unset = UNSET
    sip_uuid_info: str | Unset = UNSET
    transfer_target: CallLogRecordLegInfoTransferTarget | Unset = UNSET
    transferee: CallLogRecordLegInfoTransferee | Unset = UNSET
    party_id: str | Unset = UNSET
    metadata_categories: list[str] | Unset = UNSET
    transport: CallTransportEnum | Unset = UNSET
    from_: CallLogFromParty | Unset = UNSET
    to: CallLogToParty | Unset = UNSET
    type: CallTypeEnum
    direction: CallDirectionEnum
    message: CallLogRecordMessage | Unset = UNSET
    delegate: CallLogDelegateInfo | Unset = UNSET
    delegation_type: DelegationTypeEnum | Unset = UNSET
    action: CallActionEnum
    result: CallResultEnum | Unset = UNSET
    reason: CallResultReasonEnum | Unset = UNSET
    reason_description: str | Unset = UNSET
    start_time: datetime
    duration: int | Unset = UNSET
    duration_ms: int | Unset = UNSET
    recording: CallLogRecordingInfo | Unset = UNSET
    short_recording: bool | Unset = UNSET
    billing: BillingInfo | Unset = UNSET
    internal_type: CallInternalTypeEnum | Unset = UNSET
    finished: bool | Unset = UNSET
    leg_type: CallLegTypeEnum
    master: bool | Unset = UNSET
