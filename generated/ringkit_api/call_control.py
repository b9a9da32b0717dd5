# Written by `make generate` from spec/. Do not edit.
"""Call Control: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.add_party_request import AddPartyRequestDict
    from ringkit_api.dicts.answer_target import AnswerTargetDict
    from ringkit_api.dicts.bridge_target_request import BridgeTargetRequestDict
    from ringkit_api.dicts.call_party_flip import CallPartyFlipDict
    from ringkit_api.dicts.call_party_reply import CallPartyReplyDict
    from ringkit_api.dicts.call_recording_update import CallRecordingUpdateDict
    from ringkit_api.dicts.delete_party_request import DeletePartyRequestDict
    from ringkit_api.dicts.forward_target import ForwardTargetDict
    from ringkit_api.dicts.hold_call_party_request import HoldCallPartyRequestDict
    from ringkit_api.dicts.ignore_request_body import IgnoreRequestBodyDict
    from ringkit_api.dicts.make_call_out_request import MakeCallOutRequestDict
    from ringkit_api.dicts.party_supervise_request import PartySuperviseRequestDict
    from ringkit_api.dicts.party_update_request import PartyUpdateRequestDict
    from ringkit_api.dicts.pickup_target import PickupTargetDict
    from ringkit_api.dicts.supervise_call_session_request import SuperviseCallSessionRequestDict
    from ringkit_api.dicts.transfer_target import TransferTargetDict
    from ringkit_api.models.add_party_request import AddPartyRequest
    from ringkit_api.models.answer_target import AnswerTarget
    from ringkit_api.models.bridge_target_request import BridgeTargetRequest
    from ringkit_api.models.call_party import CallParty
    from ringkit_api.models.call_party_flip import CallPartyFlip
    from ringkit_api.models.call_party_reply import CallPartyReply
    from ringkit_api.models.call_recording import CallRecording
    from ringkit_api.models.call_recording_update import CallRecordingUpdate
    from ringkit_api.models.call_session import CallSession
    from ringkit_api.models.call_session_object import CallSessionObject
    from ringkit_api.models.delete_party_request import DeletePartyRequest
    from ringkit_api.models.forward_call_party_response import ForwardCallPartyResponse
    from ringkit_api.models.forward_target import ForwardTarget
    from ringkit_api.models.hold_call_party_request import HoldCallPartyRequest
    from ringkit_api.models.ignore_request_body import IgnoreRequestBody
    from ringkit_api.models.make_call_out_request import MakeCallOutRequest
    from ringkit_api.models.party_supervise_request import PartySuperviseRequest
    from ringkit_api.models.party_supervise_response import PartySuperviseResponse
    from ringkit_api.models.party_update_request import PartyUpdateRequest
    from ringkit_api.models.pickup_target import PickupTarget
    from ringkit_api.models.reply_party import ReplyParty
    from ringkit_api.models.supervise_call_session_request import SuperviseCallSessionRequest
    from ringkit_api.models.supervise_call_session_response import SuperviseCallSessionResponse
    from ringkit_api.models.transfer_target import TransferTarget


_ANSWER_CALL_PARTY = Operation(
    id="answerCallParty",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/answer",
    rate_group="Light",
    results={200: "CallParty"},
    payloads=(Payload("json", "AnswerTarget"),),
    app_permission="CallControl",
)


def answer_call_party(
    *,
    telephony_session_id: str | int,
    party_id: str | int,
    account_id: str | int = "~",
    body: AnswerTarget | AnswerTargetDict,
) -> Call[CallParty]:
    """Answer call party.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/answer`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/answerCallParty

    Args:
        telephony_session_id: Str or int.
        party_id: Str or int.
        account_id: "~" is that of the user who is logged in.
        body: AnswerTarget (json).

    Returns:
        200: CallParty.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
    """
    return Call(
        _ANSWER_CALL_PARTY,
        path={
            "telephonySessionId": telephony_session_id,
            "partyId": party_id,
            "accountId": account_id,
        },
        body=body,
    )


_BRIDGE_CALL_PARTY = Operation(
    id="bridgeCallParty",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/bridge",
    rate_group="Light",
    results={200: "CallParty"},
    payloads=(Payload("json", "BridgeTargetRequest"),),
    app_permission="CallControl",
)


def bridge_call_party(
    *,
    telephony_session_id: str | int,
    party_id: str | int,
    account_id: str | int = "~",
    body: BridgeTargetRequest | BridgeTargetRequestDict,
) -> Call[CallParty]:
    """Bridge call party.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/bridge`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/bridgeCallParty

    Args:
        telephony_session_id: Str or int.
        party_id: Str or int.
        account_id: "~" is that of the user who is logged in.
        body: BridgeTargetRequest (json).

    Returns:
        200: CallParty.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
    """
    return Call(
        _BRIDGE_CALL_PARTY,
        path={
            "telephonySessionId": telephony_session_id,
            "partyId": party_id,
            "accountId": account_id,
        },
        body=body,
    )


_BRING_IN_CALL_PARTY = Operation(
    id="createCallPartyWithBringIn",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/bring-in",
    rate_group="Light",
    results={201: "CallParty"},
    payloads=(Payload("json", "AddPartyRequest"),),
    app_permission="CallControl",
)


def bring_in_call_party(
    *,
    telephony_session_id: str | int,
    account_id: str | int = "~",
    body: AddPartyRequest | AddPartyRequestDict,
) -> Call[CallParty]:
    """Bring in call party.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/bring-in`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/createCallPartyWithBringIn

    Args:
        telephony_session_id: Str or int.
        account_id: "~" is that of the user who is logged in.
        body: AddPartyRequest (json).

    Returns:
        201: CallParty.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
    """
    return Call(
        _BRING_IN_CALL_PARTY,
        path={
            "telephonySessionId": telephony_session_id,
            "accountId": account_id,
        },
        body=body,
    )


_CREATE_CALL_OUT = Operation(
    id="createCallOutCallSession",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/telephony/call-out",
    rate_group="Heavy",
    results={201: "CallSession"},
    payloads=(Payload("json", "MakeCallOutRequest"),),
    app_permission="CallControl",
)


def create_call_out(
    *, account_id: str | int = "~", body: MakeCallOutRequest | MakeCallOutRequestDict
) -> Call[CallSession]:
    """Create call out.

    `POST /restapi/v1.0/account/{accountId}/telephony/call-out`

    Rate group Heavy. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/createCallOutCallSession

    Args:
        account_id: "~" is that of the user who is logged in.
        body: MakeCallOutRequest (json).

    Returns:
        201: CallSession.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 415, 500, 503).
    """
    return Call(
        _CREATE_CALL_OUT,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_CREATE_CONFERENCE_CALL = Operation(
    id="createConferenceCallSession",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/telephony/conference",
    rate_group="Heavy",
    results={201: "CallSession"},
    app_permission="CallControl",
)


def create_conference_call(*, account_id: str | int = "~") -> Call[CallSession]:
    """Create conference call.

    `POST /restapi/v1.0/account/{accountId}/telephony/conference`

    Rate group Heavy. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/createConferenceCallSession

    Args:
        account_id: "~" is that of the user who is logged in.

    Returns:
        201: CallSession.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 415, 500, 503).
    """
    return Call(
        _CREATE_CONFERENCE_CALL,
        path={
            "accountId": account_id,
        },
    )


_DELETE_CALL_PARTY = Operation(
    id="deleteCallParty",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}",
    rate_group="Light",
    results={204: ""},
    payloads=(Payload("json", "DeletePartyRequest"),),
    app_permission="CallControl",
)


def delete_call_party(
    *,
    telephony_session_id: str | int,
    party_id: str | int,
    account_id: str | int = "~",
    body: DeletePartyRequest | DeletePartyRequestDict | Unset = UNSET,
) -> Call[None]:
    """Delete call party.

    `DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/deleteCallParty

    Args:
        telephony_session_id: Str or int.
        party_id: Str or int.
        account_id: "~" is that of the user who is logged in.
        body: DeletePartyRequest (json).

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 415, 500, 503).
    """
    return Call(
        _DELETE_CALL_PARTY,
        path={
            "telephonySessionId": telephony_session_id,
            "partyId": party_id,
            "accountId": account_id,
        },
        body=body,
    )


_DELETE_CALL_SESSION = Operation(
    id="deleteCallSession",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}",
    rate_group="Light",
    results={204: ""},
    app_permission="CallControl",
)


def delete_call_session(
    *, telephony_session_id: str | int, account_id: str | int = "~"
) -> Call[None]:
    """Delete call session.

    `DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/deleteCallSession

    Args:
        telephony_session_id: Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 415, 500, 503).
    """
    return Call(
        _DELETE_CALL_SESSION,
        path={
            "telephonySessionId": telephony_session_id,
            "accountId": account_id,
        },
    )


_FLIP_CALL_PARTY = Operation(
    id="callFlipParty",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/flip",
    rate_group="Light",
    results={200: ""},
    payloads=(Payload("json", "CallPartyFlip"),),
    app_permission="CallControl",
)


def flip_call_party(
    *,
    telephony_session_id: str | int,
    party_id: str | int,
    account_id: str | int = "~",
    body: CallPartyFlip | CallPartyFlipDict,
) -> Call[None]:
    """Flip call party.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/flip`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/callFlipParty

    Args:
        telephony_session_id: Str or int.
        party_id: Str or int.
        account_id: "~" is that of the user who is logged in.
        body: CallPartyFlip (json).

    Returns:
        200: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
    """
    return Call(
        _FLIP_CALL_PARTY,
        path={
            "telephonySessionId": telephony_session_id,
            "partyId": party_id,
            "accountId": account_id,
        },
        body=body,
    )


_FORWARD_CALL_PARTY = Operation(
    id="forwardCallParty",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/forward",
    rate_group="Light",
    results={200: "ForwardCallPartyResponse"},
    payloads=(Payload("json", "ForwardTarget"),),
    app_permission="CallControl",
)


def forward_call_party(
    *,
    telephony_session_id: str | int,
    party_id: str | int,
    account_id: str | int = "~",
    body: ForwardTarget | ForwardTargetDict,
) -> Call[ForwardCallPartyResponse]:
    """Forward call party.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/forward`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/forwardCallParty

    Args:
        telephony_session_id: Str or int.
        party_id: Str or int.
        account_id: "~" is that of the user who is logged in.
        body: ForwardTarget (json).

    Returns:
        200: ForwardCallPartyResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
    """
    return Call(
        _FORWARD_CALL_PARTY,
        path={
            "telephonySessionId": telephony_session_id,
            "partyId": party_id,
            "accountId": account_id,
        },
        body=body,
    )


_HOLD_CALL_PARTY = Operation(
    id="holdCallParty",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/hold",
    rate_group="Light",
    results={200: "CallParty"},
    payloads=(Payload("json", "HoldCallPartyRequest"),),
    app_permission="CallControl",
)


def hold_call_party(
    *,
    telephony_session_id: str | int,
    party_id: str | int,
    account_id: str | int = "~",
    body: HoldCallPartyRequest | HoldCallPartyRequestDict | Unset = UNSET,
) -> Call[CallParty]:
    """Hold call party.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/hold`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/holdCallParty

    Args:
        telephony_session_id: Str or int.
        party_id: Str or int.
        account_id: "~" is that of the user who is logged in.
        body: HoldCallPartyRequest (json).

    Returns:
        200: CallParty.

    Raises:
        APIStatusError: for an error status (described: 403, 404, 409, 415, 500, 503).
    """
    return Call(
        _HOLD_CALL_PARTY,
        path={
            "telephonySessionId": telephony_session_id,
            "partyId": party_id,
            "accountId": account_id,
        },
        body=body,
    )


_IGNORE_CALL_IN_QUEUE = Operation(
    id="ignoreCallInQueue",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/ignore",
    rate_group="Light",
    results={204: ""},
    payloads=(Payload("json", "IgnoreRequestBody"),),
    app_permission="CallControl",
)


def ignore_call_in_queue(
    *,
    telephony_session_id: str | int,
    party_id: str | int,
    account_id: str | int = "~",
    body: IgnoreRequestBody | IgnoreRequestBodyDict,
) -> Call[None]:
    """Ignore call in queue.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/ignore`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/ignoreCallInQueue

    Args:
        telephony_session_id: Str or int.
        party_id: Str or int.
        account_id: "~" is that of the user who is logged in.
        body: IgnoreRequestBody (json).

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 415, 500, 503).
    """
    return Call(
        _IGNORE_CALL_IN_QUEUE,
        path={
            "telephonySessionId": telephony_session_id,
            "partyId": party_id,
            "accountId": account_id,
        },
        body=body,
    )


_PARK_CALL_PARTY = Operation(
    id="callParkParty",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/park",
    rate_group="Light",
    results={201: "CallParty"},
    app_permission="CallControl",
)


def park_call_party(
    *, telephony_session_id: str | int, party_id: str | int, account_id: str | int = "~"
) -> Call[CallParty]:
    """Park call party.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/park`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/callParkParty

    Args:
        telephony_session_id: Str or int.
        party_id: Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        201: CallParty.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
    """
    return Call(
        _PARK_CALL_PARTY,
        path={
            "telephonySessionId": telephony_session_id,
            "partyId": party_id,
            "accountId": account_id,
        },
    )


_PAUSE_RESUME_CALL_RECORDING = Operation(
    id="pauseResumeCallRecording",
    method="PATCH",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings/{recordingId}",
    rate_group="Light",
    results={200: "CallRecording"},
    payloads=(Payload("json", "CallRecordingUpdate"),),
    app_permission="CallControl",
)


def pause_resume_call_recording(
    *,
    telephony_session_id: str | int,
    party_id: str | int,
    recording_id: str | int,
    account_id: str | int = "~",
    body: CallRecordingUpdate | CallRecordingUpdateDict,
) -> Call[CallRecording]:
    """Pause resume call recording.

    `PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings/{recordingId}`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/pauseResumeCallRecording

    Args:
        telephony_session_id: Str or int.
        party_id: Str or int.
        recording_id: Str or int.
        account_id: "~" is that of the user who is logged in.
        body: CallRecordingUpdate (json).

    Returns:
        200: CallRecording.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
    """
    return Call(
        _PAUSE_RESUME_CALL_RECORDING,
        path={
            "telephonySessionId": telephony_session_id,
            "partyId": party_id,
            "recordingId": recording_id,
            "accountId": account_id,
        },
        body=body,
    )


_PICKUP_CALL_PARTY = Operation(
    id="pickupCallParty",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/pickup",
    rate_group="Light",
    results={201: "CallParty"},
    payloads=(Payload("json", "PickupTarget"),),
    app_permission="CallControl",
)


def pickup_call_party(
    *,
    telephony_session_id: str | int,
    party_id: str | int,
    account_id: str | int = "~",
    body: PickupTarget | PickupTargetDict,
) -> Call[CallParty]:
    """Pickup call party.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/pickup`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/pickupCallParty

    Args:
        telephony_session_id: Str or int.
        party_id: Str or int.
        account_id: "~" is that of the user who is logged in.
        body: PickupTarget (json).

    Returns:
        201: CallParty.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
    """
    return Call(
        _PICKUP_CALL_PARTY,
        path={
            "telephonySessionId": telephony_session_id,
            "partyId": party_id,
            "accountId": account_id,
        },
        body=body,
    )


_READ_CALL_PARTY_STATUS = Operation(
    id="readCallPartyStatus",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}",
    rate_group="Light",
    results={200: "CallParty"},
    app_permission="CallControl",
)


def read_call_party_status(
    *, telephony_session_id: str | int, party_id: str | int, account_id: str | int = "~"
) -> Call[CallParty]:
    """Read call party status.

    `GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/readCallPartyStatus

    Args:
        telephony_session_id: Str or int.
        party_id: Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: CallParty.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 415, 500, 503).
    """
    return Call(
        _READ_CALL_PARTY_STATUS,
        path={
            "telephonySessionId": telephony_session_id,
            "partyId": party_id,
            "accountId": account_id,
        },
    )


_READ_CALL_SESSION_STATUS = Operation(
    id="readCallSessionStatus",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}",
    rate_group="Light",
    results={200: "CallSessionObject"},
    app_permission="CallControl",
)


def read_call_session_status(
    *, telephony_session_id: str | int, account_id: str | int = "~"
) -> Call[CallSessionObject]:
    """Read call session status.

    `GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/readCallSessionStatus

    Args:
        telephony_session_id: Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: CallSessionObject.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 415, 500, 503).
    """
    return Call(
        _READ_CALL_SESSION_STATUS,
        path={
            "telephonySessionId": telephony_session_id,
            "accountId": account_id,
        },
    )


_REJECT_CALL_PARTY = Operation(
    id="rejectParty",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reject",
    rate_group="Light",
    results={204: ""},
    app_permission="CallControl",
)


def reject_call_party(
    *, telephony_session_id: str | int, party_id: str | int, account_id: str | int = "~"
) -> Call[None]:
    """Reject call party.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reject`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/rejectParty

    Args:
        telephony_session_id: Str or int.
        party_id: Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
    """
    return Call(
        _REJECT_CALL_PARTY,
        path={
            "telephonySessionId": telephony_session_id,
            "partyId": party_id,
            "accountId": account_id,
        },
    )


_REPLY_TO_CALL_PARTY = Operation(
    id="replyParty",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reply",
    rate_group="Light",
    results={200: "ReplyParty"},
    payloads=(Payload("json", "CallPartyReply"),),
    app_permission="CallControl",
)


def reply_to_call_party(
    *,
    telephony_session_id: str | int,
    party_id: str | int,
    account_id: str | int = "~",
    body: CallPartyReply | CallPartyReplyDict,
) -> Call[ReplyParty]:
    """Reply to call party.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reply`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/replyParty

    Args:
        telephony_session_id: Str or int.
        party_id: Str or int.
        account_id: "~" is that of the user who is logged in.
        body: CallPartyReply (json).

    Returns:
        200: ReplyParty.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
    """
    return Call(
        _REPLY_TO_CALL_PARTY,
        path={
            "telephonySessionId": telephony_session_id,
            "partyId": party_id,
            "accountId": account_id,
        },
        body=body,
    )


_START_CALL_RECORDING = Operation(
    id="startCallRecording",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings",
    rate_group="Light",
    results={201: "CallRecording"},
    app_permission="CallControl",
)


def start_call_recording(
    *, telephony_session_id: str | int, party_id: str | int, account_id: str | int = "~"
) -> Call[CallRecording]:
    """Start call recording.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/startCallRecording

    Args:
        telephony_session_id: Str or int.
        party_id: Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        201: CallRecording.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
    """
    return Call(
        _START_CALL_RECORDING,
        path={
            "telephonySessionId": telephony_session_id,
            "partyId": party_id,
            "accountId": account_id,
        },
    )


_SUPERVISE_CALL_PARTY = Operation(
    id="superviseCallParty",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/supervise",
    rate_group="Light",
    results={201: "PartySuperviseResponse"},
    payloads=(Payload("json", "PartySuperviseRequest"),),
    app_permission="CallControl",
)


def supervise_call_party(
    *,
    telephony_session_id: str | int,
    party_id: str | int,
    account_id: str | int = "~",
    body: PartySuperviseRequest | PartySuperviseRequestDict,
) -> Call[PartySuperviseResponse]:
    """Supervise call party.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/supervise`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/superviseCallParty

    Args:
        telephony_session_id: Str or int.
        party_id: Str or int.
        account_id: "~" is that of the user who is logged in.
        body: PartySuperviseRequest (json).

    Returns:
        201: PartySuperviseResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
    """
    return Call(
        _SUPERVISE_CALL_PARTY,
        path={
            "telephonySessionId": telephony_session_id,
            "partyId": party_id,
            "accountId": account_id,
        },
        body=body,
    )


_SUPERVISE_CALL_SESSION = Operation(
    id="superviseCallSession",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/supervise",
    rate_group="Light",
    results={201: "SuperviseCallSessionResponse"},
    payloads=(Payload("json", "SuperviseCallSessionRequest"),),
    app_permission="CallControl",
)


def supervise_call_session(
    *,
    telephony_session_id: str | int,
    account_id: str | int = "~",
    body: SuperviseCallSessionRequest | SuperviseCallSessionRequestDict,
) -> Call[SuperviseCallSessionResponse]:
    """Supervise call session.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/supervise`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/superviseCallSession

    Args:
        telephony_session_id: Str or int.
        account_id: "~" is that of the user who is logged in.
        body: SuperviseCallSessionRequest (json).

    Returns:
        201: SuperviseCallSessionResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 415, 500, 503).
    """
    return Call(
        _SUPERVISE_CALL_SESSION,
        path={
            "telephonySessionId": telephony_session_id,
            "accountId": account_id,
        },
        body=body,
    )


_TRANSFER_CALL_PARTY = Operation(
    id="transferCallParty",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/transfer",
    rate_group="Light",
    results={200: "CallParty"},
    payloads=(Payload("json", "TransferTarget"),),
    app_permission="CallControl",
)


def transfer_call_party(
    *,
    telephony_session_id: str | int,
    party_id: str | int,
    account_id: str | int = "~",
    body: TransferTarget | TransferTargetDict,
) -> Call[CallParty]:
    """Transfer call party.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/transfer`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/transferCallParty

    Args:
        telephony_session_id: Str or int.
        party_id: Str or int.
        account_id: "~" is that of the user who is logged in.
        body: TransferTarget (json).

    Returns:
        200: CallParty.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
    """
    return Call(
        _TRANSFER_CALL_PARTY,
        path={
            "telephonySessionId": telephony_session_id,
            "partyId": party_id,
            "accountId": account_id,
        },
        body=body,
    )


_UNHOLD_CALL_PARTY = Operation(
    id="unholdCallParty",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/unhold",
    rate_group="Light",
    results={200: "CallParty"},
    app_permission="CallControl",
)


def unhold_call_party(
    *, telephony_session_id: str | int, party_id: str | int, account_id: str | int = "~"
) -> Call[CallParty]:
    """Unhold call party.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/unhold`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/unholdCallParty

    Args:
        telephony_session_id: Str or int.
        party_id: Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: CallParty.

    Raises:
        APIStatusError: for an error status (described: 403, 404, 409, 415, 500, 503).
    """
    return Call(
        _UNHOLD_CALL_PARTY,
        path={
            "telephonySessionId": telephony_session_id,
            "partyId": party_id,
            "accountId": account_id,
        },
    )


_UPDATE_CALL_PARTY = Operation(
    id="updateCallParty",
    method="PATCH",
    path="/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}",
    rate_group="Light",
    results={200: "CallParty"},
    payloads=(Payload("json", "PartyUpdateRequest"),),
    app_permission="CallControl",
)


def update_call_party(
    *,
    telephony_session_id: str | int,
    party_id: str | int,
    account_id: str | int = "~",
    body: PartyUpdateRequest | PartyUpdateRequestDict,
) -> Call[CallParty]:
    """Update call party.

    `PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/updateCallParty

    Args:
        telephony_session_id: Str or int.
        party_id: Str or int.
        account_id: "~" is that of the user who is logged in.
        body: PartyUpdateRequest (json).

    Returns:
        200: CallParty.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
    """
    return Call(
        _UPDATE_CALL_PARTY,
        path={
            "telephonySessionId": telephony_session_id,
            "partyId": party_id,
            "accountId": account_id,
        },
        body=body,
    )
