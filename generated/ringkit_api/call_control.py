# Written by `make generate` from spec/. Do not edit.
"""Call Control: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.call_control import (
        AddPartyRequestDict,
        AnswerTargetDict,
        BridgeTargetRequestDict,
        CallPartyFlipDict,
        CallPartyReplyDict,
        CallRecordingUpdateDict,
        DeletePartyRequestDict,
        ForwardTargetDict,
        HoldCallPartyRequestDict,
        IgnoreRequestBodyDict,
        MakeCallOutRequestDict,
        PartySuperviseRequestDict,
        PartyUpdateRequestDict,
        PickupTargetDict,
        SuperviseCallSessionRequestDict,
        TransferTargetDict,
    )
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
    telephony_session_id: str | int | Unset,
    party_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: AnswerTarget | AnswerTargetDict,
) -> Call[CallParty]:
    """Answer a ringing call on one of the user's devices.

    Works for calls that were forwarded, transferred, flipped or came through a queue; a party
    that is no longer ringing is a conflict (409).

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/answer`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/answerCallParty

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        party_id: `id` of the party of the call session, from
            `rc.api.call_control.read_call_session_status` or an event. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: AnswerTarget (json).

    Returns:
        200: CallParty.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).

    Example:

    ```python
    party = rc.api.call_control.answer_call_party(
        telephony_session_id=session_id, party_id=party_id,
        body={"device_id": device_id},
    )
    print(party.status.code)
    ```
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
    telephony_session_id: str | int | Unset,
    party_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: BridgeTargetRequest | BridgeTargetRequestDict,
) -> Call[CallParty]:
    """Join two calls of the user into one.

    The path names the party the user is in this call, the body the one in the other. This
    completes a transfer with consultation.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/bridge`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/bridgeCallParty

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        party_id: `id` of the party of the call session, from
            `rc.api.call_control.read_call_session_status` or an event. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: BridgeTargetRequest (json).

    Returns:
        200: CallParty.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).

    Example:

    ```python
    party = rc.api.call_control.bridge_call_party(
        telephony_session_id=session_id, party_id=party_id,
        body={
            "telephony_session_id": other.telephony_session_id,
            "party_id": other.party_id,
        },
    )
    print(party.status.code)
    ```
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
    telephony_session_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: AddPartyRequest | AddPartyRequestDict,
) -> Call[CallParty]:
    """Bring a party of another call into a conference.

    One party is added by a request and ten in all; the session must have been made by
    `create_conference_call`. The other call ends.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/bring-in`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/createCallPartyWithBringIn

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: AddPartyRequest (json).

    Returns:
        201: CallParty.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).

    Example:

    ```python
    party = rc.api.call_control.bring_in_call_party(
        telephony_session_id=conference.id,
        body={"session_id": session_id, "party_id": party_id},
    )
    print(party.id, party.conference_role)
    ```
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
    *, account_id: str | int | Unset = "~", body: MakeCallOutRequest | MakeCallOutRequestDict
) -> Call[CallSession]:
    """Call from a device of the user to a number.

    The device rings first and the other side after it is answered. Only soft phones and desk
    phones have device ids that work; unlike a ring-out, the call can be controlled by the
    session in the answer.

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

    Example:

    ```python
    session = rc.api.call_control.create_call_out(
        body={"from_": {"device_id": device_id}, "to": {"phone_number": number}}
    ).session
    print(session.id, [party.status.code for party in session.parties])
    ```
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


def create_conference_call(*, account_id: str | int | Unset = "~") -> Call[CallSession]:
    """Start a conference that has no participants yet.

    The answer has the token with which a phone joins as host; others are added with
    `bring_in_call_party`.

    `POST /restapi/v1.0/account/{accountId}/telephony/conference`

    Rate group Heavy. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/createConferenceCallSession

    Args:
        account_id: "~" is that of the user who is logged in.

    Returns:
        201: CallSession.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 415, 500, 503).

    Example:

    ```python
    conference = rc.api.call_control.create_conference_call().session
    print(conference.id, conference.voice_call_token)
    ```
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
    telephony_session_id: str | int | Unset,
    party_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: DeletePartyRequest | DeletePartyRequestDict | Unset = UNSET,
) -> Call[None]:
    """Drop one party from a call.

    Only a supervising or parked party or one of a conference can be dropped; for a conference
    the session ends with its host unless `keep_conference_alive` is set. Use
    `delete_call_session` to hang up.

    `DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/deleteCallParty

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        party_id: `id` of the party of the call session, from
            `rc.api.call_control.read_call_session_status` or an event. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: DeletePartyRequest (json).

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 415, 500, 503).

    Example:

    ```python
    rc.api.call_control.delete_call_party(
        telephony_session_id=session_id, party_id=party_id
    )
    print("hung up", party_id)
    ```
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
    *, telephony_session_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[None]:
    """Hang up for all parties of a call.

    To drop a single one use `delete_call_party`.

    `DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/deleteCallSession

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 415, 500, 503).

    Example:

    ```python
    rc.api.call_control.delete_call_session(telephony_session_id=session_id)
    print("ended the call", session_id)
    ```
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
    telephony_session_id: str | int | Unset,
    party_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: CallPartyFlip | CallPartyFlipDict,
) -> Call[None]:
    """Move a call to another phone of the user.

    The other side is put on hold while the phone rings.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/flip`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/callFlipParty

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        party_id: `id` of the party of the call session, from
            `rc.api.call_control.read_call_session_status` or an event. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: CallPartyFlip (json).

    Returns:
        200: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).

    Example:

    ```python
    rc.api.call_control.flip_call_party(
        telephony_session_id=session_id, party_id=party_id,
        body={"call_flip_id": "2"},
    )
    print("the call moves to the phone with the flip number 2")
    ```
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
    telephony_session_id: str | int | Unset,
    party_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: ForwardTarget | ForwardTargetDict,
) -> Call[ForwardCallPartyResponse]:
    """Send a ringing call on to a number, an extension or voicemail.

    The call must not be answered yet; afterwards it is a matter for `transfer_call_party`. Give
    exactly one target.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/forward`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/forwardCallParty

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        party_id: `id` of the party of the call session, from
            `rc.api.call_control.read_call_session_status` or an event. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: ForwardTarget (json).

    Returns:
        200: ForwardCallPartyResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).

    Example:

    ```python
    forwarded = rc.api.call_control.forward_call_party(
        telephony_session_id=session_id, party_id=party_id,
        body={"phone_number": "+16505550144"},
    )
    print(forwarded.status.code)
    ```
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
    telephony_session_id: str | int | Unset,
    party_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: HoldCallPartyRequest | HoldCallPartyRequestDict | Unset = UNSET,
) -> Call[CallParty]:
    """Put a party on hold; the other side hears music.

    A hold that was set on a desk phone or in an application is separate: the voice returns when
    both are taken off.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/hold`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/holdCallParty

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        party_id: `id` of the party of the call session, from
            `rc.api.call_control.read_call_session_status` or an event. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: HoldCallPartyRequest (json).

    Returns:
        200: CallParty.

    Raises:
        APIStatusError: for an error status (described: 403, 404, 409, 415, 500, 503).

    Example:

    ```python
    party = rc.api.call_control.hold_call_party(
        telephony_session_id=session_id, party_id=party_id
    )
    print(party.status.code)
    ```
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
    telephony_session_id: str | int | Unset,
    party_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: IgnoreRequestBody | IgnoreRequestBodyDict,
) -> Call[None]:
    """Stop a call of a queue from ringing on one member's device.

    The queue offers it to other members.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/ignore`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/ignoreCallInQueue

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        party_id: `id` of the party of the call session, from
            `rc.api.call_control.read_call_session_status` or an event. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: IgnoreRequestBody (json).

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 415, 500, 503).

    Example:

    ```python
    rc.api.call_control.ignore_call_in_queue(
        telephony_session_id=session_id, party_id=party_id,
        body={"device_id": device_id},
    )
    print("another member of the queue is called")
    ```
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
    *,
    telephony_session_id: str | int | Unset,
    party_id: str | int | Unset,
    account_id: str | int | Unset = "~",
) -> Call[CallParty]:
    """Park a call at a place from which any phone of the account can take it.

    The place is `park.id` of the answer, `*801` to `*899`. Users can park calls that came in
    for themselves only, and at most 50 are parked at a time.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/park`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/callParkParty

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        party_id: `id` of the party of the call session, from
            `rc.api.call_control.read_call_session_status` or an event. Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        201: CallParty.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).

    Example:

    ```python
    party = rc.api.call_control.park_call_party(
        telephony_session_id=session_id, party_id=party_id
    )
    print(party.status.code, party.park.id)
    ```
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
    telephony_session_id: str | int | Unset,
    party_id: str | int | Unset,
    recording_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: CallRecordingUpdate | CallRecordingUpdateDict,
) -> Call[CallRecording]:
    """Pause or resume the recording of a call.

    Use it while a caller says a card number, for instance.

    `PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings/{recordingId}`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/pauseResumeCallRecording

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        party_id: `id` of the party of the call session, from
            `rc.api.call_control.read_call_session_status` or an event. Str or int.
        recording_id: `id` of the recording, from `start_call_recording`. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: CallRecordingUpdate (json).

    Returns:
        200: CallRecording.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).

    Example:

    ```python
    recording = rc.api.call_control.pause_resume_call_recording(
        telephony_session_id=session_id, party_id=party_id,
        recording_id=started.id,
        body={"active": False},
    )
    print(recording.id, recording.active)
    ```
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
    telephony_session_id: str | int | Unset,
    party_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: PickupTarget | PickupTargetDict,
) -> Call[CallParty]:
    """Take a parked call on a device.

    The path names the party that was parked.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/pickup`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/pickupCallParty

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        party_id: `id` of the party of the call session, from
            `rc.api.call_control.read_call_session_status` or an event. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: PickupTarget (json).

    Returns:
        201: CallParty.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).

    Example:

    ```python
    party = rc.api.call_control.pickup_call_party(
        telephony_session_id=session_id, party_id=party_id,
        body={"device_id": device_id},
    )
    print(party.status.code)
    ```
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
    *,
    telephony_session_id: str | int | Unset,
    party_id: str | int | Unset,
    account_id: str | int | Unset = "~",
) -> Call[CallParty]:
    """Read the state of one party of a call.

    For more than a glance subscribe to telephony events rather than asking repeatedly.

    `GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/readCallPartyStatus

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        party_id: `id` of the party of the call session, from
            `rc.api.call_control.read_call_session_status` or an event. Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: CallParty.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 415, 500, 503).

    Example:

    ```python
    party = rc.api.call_control.read_call_party_status(
        telephony_session_id=session_id, party_id=party_id
    )
    print(party.status.code, party.from_.phone_number, party.muted)
    ```
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
    *, telephony_session_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[CallSessionObject]:
    """Read a call with its parties and their states.

    Only calls that are under way have a session; once a call has ended it is not found (404)
    and belongs to the call log.

    `GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/readCallSessionStatus

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: CallSessionObject.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 415, 500, 503).

    Example:

    ```python
    session = rc.api.call_control.read_call_session_status(
        telephony_session_id=session_id
    )
    for party in session.parties:
        print(party.direction, party.status.code, party.from_.phone_number)
    ```
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
    *,
    telephony_session_id: str | int | Unset,
    party_id: str | int | Unset,
    account_id: str | int | Unset = "~",
) -> Call[None]:
    """Refuse a ringing call; the caller is sent to voicemail.

    The call must not be answered yet (409).

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reject`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/rejectParty

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        party_id: `id` of the party of the call session, from
            `rc.api.call_control.read_call_session_status` or an event. Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).

    Example:

    ```python
    rc.api.call_control.reject_call_party(
        telephony_session_id=session_id, party_id=party_id
    )
    print("rejected the call of", call.from_)
    ```
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
    telephony_session_id: str | int | Unset,
    party_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: CallPartyReply | CallPartyReplyDict,
) -> Call[ReplyParty]:
    """Answer a ringing call with a message instead of picking up.

    Give a text of one's own or one of the patterns.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reply`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/replyParty

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        party_id: `id` of the party of the call session, from
            `rc.api.call_control.read_call_session_status` or an event. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: CallPartyReply (json).

    Returns:
        200: ReplyParty.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).

    Example:

    ```python
    replied = rc.api.call_control.reply_to_call_party(
        telephony_session_id=session_id, party_id=party_id,
        body={"reply_with_text": "I will call back at noon"},
    )
    print(replied.status.code)
    ```
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
    *,
    telephony_session_id: str | int | Unset,
    party_id: str | int | Unset,
    account_id: str | int | Unset = "~",
) -> Call[CallRecording]:
    """Start recording a call.

    Calls of a conference cannot be recorded. The recording ends with the call, and its content
    can take a while to appear in the call log.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/startCallRecording

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        party_id: `id` of the party of the call session, from
            `rc.api.call_control.read_call_session_status` or an event. Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        201: CallRecording.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).

    Example:

    ```python
    recording = rc.api.call_control.start_call_recording(
        telephony_session_id=session_id, party_id=party_id
    )
    print(recording.id, recording.active)
    ```
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
    telephony_session_id: str | int | Unset,
    party_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: PartySuperviseRequest | PartySuperviseRequestDict,
) -> Call[PartySuperviseResponse]:
    """Listen to one side of a call of an agent.

    Each side needs a request and arrives as a call of its own at the supervisor's device, so
    that the two voices stay separate.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/supervise`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/superviseCallParty

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        party_id: `id` of the party of the call session, from
            `rc.api.call_control.read_call_session_status` or an event. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: PartySuperviseRequest (json).

    Returns:
        201: PartySuperviseResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).

    Example:

    ```python
    party = rc.api.call_control.supervise_call_party(
        telephony_session_id=session_id, party_id=party_id,
        body={"mode": "Listen", "agent_extension_id": agent_id,
              "supervisor_device_id": device_id},
    )
    print(party.status.code)
    ```
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
    telephony_session_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: SuperviseCallSessionRequest | SuperviseCallSessionRequestDict,
) -> Call[SuperviseCallSessionResponse]:
    """Listen to a call of an agent, both sides mixed.

    The supervisor's device is called; it must be a soft phone or a desk phone. Name the agent
    by extension id or number.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/supervise`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/superviseCallSession

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: SuperviseCallSessionRequest (json).

    Returns:
        201: SuperviseCallSessionResponse.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 415, 500, 503).

    Example:

    ```python
    party = rc.api.call_control.supervise_call_session(
        telephony_session_id=session_id,
        body={"mode": "Listen", "agent_extension_id": agent_id,
              "supervisor_device_id": device_id},
    )
    print(party.status.code)
    ```
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
    telephony_session_id: str | int | Unset,
    party_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: TransferTarget | TransferTargetDict,
) -> Call[CallParty]:
    """Pass an answered call to another number, extension or voicemail.

    A parking place will do, too. The user leaves the call at once (blind transfer); to consult
    first use `bridge_call_party`. The party must be answered or on hold (409).

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/transfer`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/transferCallParty

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        party_id: `id` of the party of the call session, from
            `rc.api.call_control.read_call_session_status` or an event. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: TransferTarget (json).

    Returns:
        200: CallParty.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).

    Example:

    ```python
    party = rc.api.call_control.transfer_call_party(
        telephony_session_id=session_id, party_id=party_id,
        body={"phone_number": "+16505550144"},
    )
    print(party.status.code, party.status.reason)
    ```
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
    *,
    telephony_session_id: str | int | Unset,
    party_id: str | int | Unset,
    account_id: str | int | Unset = "~",
) -> Call[CallParty]:
    """Take a party off hold.

    If the call was also put on hold on a phone or in an application, that hold has to be ended
    there.

    `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/unhold`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/unholdCallParty

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        party_id: `id` of the party of the call session, from
            `rc.api.call_control.read_call_session_status` or an event. Str or int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: CallParty.

    Raises:
        APIStatusError: for an error status (described: 403, 404, 409, 415, 500, 503).

    Example:

    ```python
    party = rc.api.call_control.unhold_call_party(
        telephony_session_id=session_id, party_id=party_id
    )
    print(party.status.code)
    ```
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
    telephony_session_id: str | int | Unset,
    party_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: PartyUpdateRequest | PartyUpdateRequestDict,
) -> Call[CallParty]:
    """Mute a party, or take it out of the conversation.

    Muting by the phone or an application is separate: the voice returns when both are undone.

    `PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`

    Rate group Light. App permission CallControl.

    Reference: https://developers.ringcentral.com/api-reference/Call-Control/updateCallParty

    Args:
        telephony_session_id: `id` of the call session, from a telephony event or from
            `telephony_session_id` of the call log. Str or int.
        party_id: `id` of the party of the call session, from
            `rc.api.call_control.read_call_session_status` or an event. Str or int.
        account_id: "~" is that of the user who is logged in.
        body: PartyUpdateRequest (json).

    Returns:
        200: CallParty.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).

    Example:

    ```python
    party = rc.api.call_control.update_call_party(
        telephony_session_id=session_id, party_id=party_id,
        body={"party": {"muted": True}},
    )
    print(party.muted)
    ```
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
