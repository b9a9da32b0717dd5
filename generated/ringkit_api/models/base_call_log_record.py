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

    from ringkit_api.models.base_call_log_record_transfer_target import (
        BaseCallLogRecordTransferTarget,
    )
    from ringkit_api.models.base_call_log_record_transferee import BaseCallLogRecordTransferee
    from ringkit_api.models.billing_info import BillingInfo
    from ringkit_api.models.call_log_delegate_info import CallLogDelegateInfo
    from ringkit_api.models.call_log_from_party import CallLogFromParty
    from ringkit_api.models.call_log_record_message import CallLogRecordMessage
    from ringkit_api.models.call_log_recording_info import CallLogRecordingInfo
    from ringkit_api.models.call_log_to_party import CallLogToParty
    from ringkit_api.models.extension_info_call_log import ExtensionInfoCallLog


@model
class BaseCallLogRecord(Model):
    """Base call log record.

    Attributes:
        extension: Extension it belongs to.
        telephony_session_id: `id` of the call session, as call control takes it.
        party_id: `id` of the party in the call session.
        metadata_categories: At least 1 item.
        transport: Network that carried the call, the telephone network or the internet.
        from_: Who calls or sends.
        to: Who is called or receives.
        direction: Whether it came in or went out.
        message: Text for people; it may be translated.
        start_time: When it began, in ISO 8601.
        recording: Recording of the call.
    """

    extension: ExtensionInfoCallLog | Unset = UNSET
    """Extension it belongs to."""
    telephony_session_id: str | Unset = UNSET
    """`id` of the call session, as call control takes it."""
    sip_uuid_info: str | Unset = UNSET
    transfer_target: BaseCallLogRecordTransferTarget | Unset = UNSET
    transferee: BaseCallLogRecordTransferee | Unset = UNSET
    party_id: str | Unset = UNSET
    """`id` of the party in the call session."""
    metadata_categories: list[str] | Unset = UNSET
    transport: CallTransportEnum | Unset = UNSET
    """Network that carried the call, the telephone network or the internet."""
    from_: CallLogFromParty | Unset = UNSET
    """Who calls or sends."""
    to: CallLogToParty | Unset = UNSET
    """Who is called or receives."""
    type: CallTypeEnum
    direction: CallDirectionEnum
    """Whether it came in or went out."""
    message: CallLogRecordMessage | Unset = UNSET
    """Text for people; it may be translated."""
    delegate: CallLogDelegateInfo | Unset = UNSET
    delegation_type: DelegationTypeEnum | Unset = UNSET
    action: CallActionEnum
    result: CallResultEnum | Unset = UNSET
    reason: CallResultReasonEnum | Unset = UNSET
    reason_description: str | Unset = UNSET
    start_time: datetime
    """When it began, in ISO 8601."""
    duration: int | Unset = UNSET
    duration_ms: int | Unset = UNSET
    recording: CallLogRecordingInfo | Unset = UNSET
    """Recording of the call."""
    short_recording: bool | Unset = UNSET
    billing: BillingInfo | Unset = UNSET
    internal_type: CallInternalTypeEnum | Unset = UNSET
    finished: bool | Unset = UNSET
