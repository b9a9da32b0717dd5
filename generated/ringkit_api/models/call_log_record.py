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
    """A call of the call log.

    Attributes:
        extension: Extension on whose behalf the call was made or taken.
        telephony_session_id: `id` of the call session, as call control takes it.
        sip_uuid_info: Identifier of the call in the signalling.
        transfer_target: Call that was made for a transfer with consultation.
        transferee: Call that was passed on by a transfer with consultation.
        party_id: `id` of the party in the call session.
        metadata_categories: Categories of metadata that are attached to the call. At least 1 item.
        transport: Network that carried the call, the telephone network or the internet.
        from_: Who calls or sends.
        to: Who is called or receives.
        type: Whether it was a voice call or a fax.
        direction: Whether it came in or went out.
        message: Voicemail or fax that came out of the call.
        delegate: Extension that acted on behalf of the one of the record.
        delegation_type: Why another extension acted.
        action: How the call was made or taken.
        result: How the call ended.
        reason: Why the call ended so.
        reason_description: The reason as a sentence.
        start_time: When it began, in ISO 8601.
        duration: Length of the call in seconds.
        duration_ms: Length of the call in milliseconds.
        recording: Recording of the call.
        short_recording: Whether a recording was too short to be kept.
        billing: What the call cost; `Detailed` only.
        internal_type: Kind of the call for billing.
        finished: Whether the call has ended.
        id: `id` of the call in the call log, as `read_user_call_record` takes it.
        uri: Address of this record on the platform. A URI.
        session_id: Identifier of the call as the call log has it.
        deleted: Whether the call was deleted; with `ISync` only.
        legs: Parts of the call, one for each attempt to reach a phone; `Detailed` only.
        last_modified_time: When the record was last changed, in ISO 8601; `Detailed` only.
    """

    extension: ExtensionInfoCallLog | Unset = UNSET
    """Extension on whose behalf the call was made or taken."""
    telephony_session_id: str | Unset = UNSET
    """`id` of the call session, as call control takes it."""
    sip_uuid_info: str | Unset = UNSET
    """Identifier of the call in the signalling."""
    transfer_target: CallLogRecordTransferTarget | Unset = UNSET
    """Call that was made for a transfer with consultation."""
    transferee: CallLogRecordTransferee | Unset = UNSET
    """Call that was passed on by a transfer with consultation."""
    party_id: str | Unset = UNSET
    """`id` of the party in the call session."""
    metadata_categories: list[str] | Unset = UNSET
    """Categories of metadata that are attached to the call."""
    transport: CallTransportEnum | Unset = UNSET
    """Network that carried the call, the telephone network or the internet."""
    from_: CallLogFromParty | Unset = UNSET
    """Who calls or sends."""
    to: CallLogToParty | Unset = UNSET
    """Who is called or receives."""
    type: CallTypeEnum
    """Whether it was a voice call or a fax."""
    direction: CallDirectionEnum
    """Whether it came in or went out."""
    message: CallLogRecordMessage | Unset = UNSET
    """Voicemail or fax that came out of the call."""
    delegate: CallLogDelegateInfo | Unset = UNSET
    """Extension that acted on behalf of the one of the record."""
    delegation_type: DelegationTypeEnum | Unset = UNSET
    """Why another extension acted."""
    action: CallActionEnum
    """How the call was made or taken."""
    result: CallResultEnum | Unset = UNSET
    """How the call ended."""
    reason: CallResultReasonEnum | Unset = UNSET
    """Why the call ended so."""
    reason_description: str | Unset = UNSET
    """The reason as a sentence."""
    start_time: datetime
    """When it began, in ISO 8601."""
    duration: int | Unset = UNSET
    """Length of the call in seconds."""
    duration_ms: int | Unset = UNSET
    """Length of the call in milliseconds."""
    recording: CallLogRecordingInfo | Unset = UNSET
    """Recording of the call."""
    short_recording: bool | Unset = UNSET
    """Whether a recording was too short to be kept."""
    billing: BillingInfo | Unset = UNSET
    """What the call cost; `Detailed` only."""
    internal_type: CallInternalTypeEnum | Unset = UNSET
    """Kind of the call for billing."""
    finished: bool | Unset = UNSET
    """Whether the call has ended."""
    id: str
    """`id` of the call in the call log, as `read_user_call_record` takes it."""
    uri: str
    """Address of this record on the platform."""
    session_id: str
    """Identifier of the call as the call log has it."""
    deleted: bool | Unset = UNSET
    """Whether the call was deleted; with `ISync` only."""
    legs: list[CallLogRecordLegInfo] | Unset = UNSET
    """Parts of the call, one for each attempt to reach a phone; `Detailed` only."""
    last_modified_time: datetime | Unset = UNSET
    """When the record was last changed, in ISO 8601; `Detailed` only."""
