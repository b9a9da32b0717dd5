# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import (
    CallActionEnum,
    CallDirectionEnum,
    CallInternalTypeEnum,
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
    from ringkit_api.models.call_log_record_leg_info import CallLogRecordLegInfo
    from ringkit_api.models.call_log_record_message import CallLogRecordMessage
    from ringkit_api.models.call_log_record_transfer_target import CallLogRecordTransferTarget
    from ringkit_api.models.call_log_record_transferee import CallLogRecordTransferee
    from ringkit_api.models.call_log_recording_info import CallLogRecordingInfo
    from ringkit_api.models.call_log_to_party import CallLogToParty
    from ringkit_api.models.extension_info_call_log import ExtensionInfoCallLog


@model
class CallLogRecord(Model):
    """Call log record.

    Attributes:
        metadata_categories: At least 1 item.
        uri: A URI.
    """

    extension: ExtensionInfoCallLog | Unset = UNSET
    telephony_session_id: str | Unset = UNSET
    sip_uuid_info: str | Unset = UNSET
    transfer_target: CallLogRecordTransferTarget | Unset = UNSET
    transferee: CallLogRecordTransferee | Unset = UNSET
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
    id: str
    uri: str
    session_id: str
    deleted: bool | Unset = UNSET
    legs: list[CallLogRecordLegInfo] | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
