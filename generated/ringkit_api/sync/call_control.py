# Written by `make generate` from spec/. Do not edit.
"""Call Control for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import call_control as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
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


class CallControlApi(Namespace):
    """Call Control: 24 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CallControlApiRaw: ...
        @property
        def with_streaming_response(self) -> CallControlApiStreaming: ...

    def answer_call_party(
        self,
        *,
        telephony_session_id: str | int | Unset,
        party_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: AnswerTarget | AnswerTargetDict,
        **options: Unpack[RequestOptions],
    ) -> CallParty:
        """Answer a ringing call on one of the user's devices.

        Works for calls that were forwarded, transferred, flipped or came through a queue; a
        party that is no longer ringing is a conflict (409).

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
        return self._client.send(
            calls.answer_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def bridge_call_party(
        self,
        *,
        telephony_session_id: str | int | Unset,
        party_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: BridgeTargetRequest | BridgeTargetRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CallParty:
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
        return self._client.send(
            calls.bridge_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def bring_in_call_party(
        self,
        *,
        telephony_session_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: AddPartyRequest | AddPartyRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CallParty:
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
        return self._client.send(
            calls.bring_in_call_party(
                telephony_session_id=telephony_session_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def create_call_out(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: MakeCallOutRequest | MakeCallOutRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CallSession:
        """Call from a device of the user to a number.

        The device rings first and the other side after it is answered. Only soft phones and
        desk phones have device ids that work; unlike a ring-out, the call can be controlled by
        the session in the answer.

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
        return self._client.send(
            calls.create_call_out(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def create_conference_call(
        self, *, account_id: str | int | Unset = "~", **options: Unpack[RequestOptions]
    ) -> CallSession:
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
        return self._client.send(
            calls.create_conference_call(
                account_id=account_id,
            ),
            **options,
        )

    def delete_call_party(
        self,
        *,
        telephony_session_id: str | int | Unset,
        party_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: DeletePartyRequest | DeletePartyRequestDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Drop one party from a call.

        Only a supervising or parked party or one of a conference can be dropped; for a
        conference the session ends with its host unless `keep_conference_alive` is set. Use
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
        return self._client.send(
            calls.delete_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def delete_call_session(
        self,
        *,
        telephony_session_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
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
        return self._client.send(
            calls.delete_call_session(
                telephony_session_id=telephony_session_id,
                account_id=account_id,
            ),
            **options,
        )

    def flip_call_party(
        self,
        *,
        telephony_session_id: str | int | Unset,
        party_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: CallPartyFlip | CallPartyFlipDict,
        **options: Unpack[RequestOptions],
    ) -> None:
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
        return self._client.send(
            calls.flip_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def forward_call_party(
        self,
        *,
        telephony_session_id: str | int | Unset,
        party_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: ForwardTarget | ForwardTargetDict,
        **options: Unpack[RequestOptions],
    ) -> ForwardCallPartyResponse:
        """Send a ringing call on to a number, an extension or voicemail.

        The call must not be answered yet; afterwards it is a matter for `transfer_call_party`.
        Give exactly one target.

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
        return self._client.send(
            calls.forward_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def hold_call_party(
        self,
        *,
        telephony_session_id: str | int | Unset,
        party_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: HoldCallPartyRequest | HoldCallPartyRequestDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CallParty:
        """Put a party on hold; the other side hears music.

        A hold that was set on a desk phone or in an application is separate: the voice returns
        when both are taken off.

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
        return self._client.send(
            calls.hold_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def ignore_call_in_queue(
        self,
        *,
        telephony_session_id: str | int | Unset,
        party_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: IgnoreRequestBody | IgnoreRequestBodyDict,
        **options: Unpack[RequestOptions],
    ) -> None:
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
        return self._client.send(
            calls.ignore_call_in_queue(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def park_call_party(
        self,
        *,
        telephony_session_id: str | int | Unset,
        party_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> CallParty:
        """Park a call at a place from which any phone of the account can take it.

        The place is `park.id` of the answer, `*801` to `*899`. Users can park calls that came
        in for themselves only, and at most 50 are parked at a time.

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
        return self._client.send(
            calls.park_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
            ),
            **options,
        )

    def pause_resume_call_recording(
        self,
        *,
        telephony_session_id: str | int | Unset,
        party_id: str | int | Unset,
        recording_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: CallRecordingUpdate | CallRecordingUpdateDict,
        **options: Unpack[RequestOptions],
    ) -> CallRecording:
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
        return self._client.send(
            calls.pause_resume_call_recording(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                recording_id=recording_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def pickup_call_party(
        self,
        *,
        telephony_session_id: str | int | Unset,
        party_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: PickupTarget | PickupTargetDict,
        **options: Unpack[RequestOptions],
    ) -> CallParty:
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
        return self._client.send(
            calls.pickup_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def read_call_party_status(
        self,
        *,
        telephony_session_id: str | int | Unset,
        party_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> CallParty:
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
        return self._client.send(
            calls.read_call_party_status(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
            ),
            **options,
        )

    def read_call_session_status(
        self,
        *,
        telephony_session_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> CallSessionObject:
        """Read a call with its parties and their states.

        Only calls that are under way have a session; once a call has ended it is not found
        (404) and belongs to the call log.

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
        return self._client.send(
            calls.read_call_session_status(
                telephony_session_id=telephony_session_id,
                account_id=account_id,
            ),
            **options,
        )

    def reject_call_party(
        self,
        *,
        telephony_session_id: str | int | Unset,
        party_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
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
        return self._client.send(
            calls.reject_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
            ),
            **options,
        )

    def reply_to_call_party(
        self,
        *,
        telephony_session_id: str | int | Unset,
        party_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: CallPartyReply | CallPartyReplyDict,
        **options: Unpack[RequestOptions],
    ) -> ReplyParty:
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
        return self._client.send(
            calls.reply_to_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def start_call_recording(
        self,
        *,
        telephony_session_id: str | int | Unset,
        party_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> CallRecording:
        """Start recording a call.

        Calls of a conference cannot be recorded. The recording ends with the call, and its
        content can take a while to appear in the call log.

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
        return self._client.send(
            calls.start_call_recording(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
            ),
            **options,
        )

    def supervise_call_party(
        self,
        *,
        telephony_session_id: str | int | Unset,
        party_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: PartySuperviseRequest | PartySuperviseRequestDict,
        **options: Unpack[RequestOptions],
    ) -> PartySuperviseResponse:
        """Listen to one side of a call of an agent.

        Each side needs a request and arrives as a call of its own at the supervisor's device,
        so that the two voices stay separate.

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
        return self._client.send(
            calls.supervise_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def supervise_call_session(
        self,
        *,
        telephony_session_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: SuperviseCallSessionRequest | SuperviseCallSessionRequestDict,
        **options: Unpack[RequestOptions],
    ) -> SuperviseCallSessionResponse:
        """Listen to a call of an agent, both sides mixed.

        The supervisor's device is called; it must be a soft phone or a desk phone. Name the
        agent by extension id or number.

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
        return self._client.send(
            calls.supervise_call_session(
                telephony_session_id=telephony_session_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def transfer_call_party(
        self,
        *,
        telephony_session_id: str | int | Unset,
        party_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: TransferTarget | TransferTargetDict,
        **options: Unpack[RequestOptions],
    ) -> CallParty:
        """Pass an answered call to another number, extension or voicemail.

        A parking place will do, too. The user leaves the call at once (blind transfer); to
        consult first use `bridge_call_party`. The party must be answered or on hold (409).

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
        return self._client.send(
            calls.transfer_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def unhold_call_party(
        self,
        *,
        telephony_session_id: str | int | Unset,
        party_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> CallParty:
        """Take a party off hold.

        If the call was also put on hold on a phone or in an application, that hold has to be
        ended there.

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
        return self._client.send(
            calls.unhold_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
            ),
            **options,
        )

    def update_call_party(
        self,
        *,
        telephony_session_id: str | int | Unset,
        party_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: PartyUpdateRequest | PartyUpdateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CallParty:
        """Mute a party, or take it out of the conversation.

        Muting by the phone or an application is separate: the voice returns when both are
        undone.

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
        return self._client.send(
            calls.update_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class CallControlApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: CallControlApi) -> None:
            self.answer_call_party = raw(api.answer_call_party)
            self.bridge_call_party = raw(api.bridge_call_party)
            self.bring_in_call_party = raw(api.bring_in_call_party)
            self.create_call_out = raw(api.create_call_out)
            self.create_conference_call = raw(api.create_conference_call)
            self.delete_call_party = raw(api.delete_call_party)
            self.delete_call_session = raw(api.delete_call_session)
            self.flip_call_party = raw(api.flip_call_party)
            self.forward_call_party = raw(api.forward_call_party)
            self.hold_call_party = raw(api.hold_call_party)
            self.ignore_call_in_queue = raw(api.ignore_call_in_queue)
            self.park_call_party = raw(api.park_call_party)
            self.pause_resume_call_recording = raw(api.pause_resume_call_recording)
            self.pickup_call_party = raw(api.pickup_call_party)
            self.read_call_party_status = raw(api.read_call_party_status)
            self.read_call_session_status = raw(api.read_call_session_status)
            self.reject_call_party = raw(api.reject_call_party)
            self.reply_to_call_party = raw(api.reply_to_call_party)
            self.start_call_recording = raw(api.start_call_recording)
            self.supervise_call_party = raw(api.supervise_call_party)
            self.supervise_call_session = raw(api.supervise_call_session)
            self.transfer_call_party = raw(api.transfer_call_party)
            self.unhold_call_party = raw(api.unhold_call_party)
            self.update_call_party = raw(api.update_call_party)

    class CallControlApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: CallControlApi) -> None:
            self.answer_call_party = streaming(api.answer_call_party)
            self.bridge_call_party = streaming(api.bridge_call_party)
            self.bring_in_call_party = streaming(api.bring_in_call_party)
            self.create_call_out = streaming(api.create_call_out)
            self.create_conference_call = streaming(api.create_conference_call)
            self.delete_call_party = streaming(api.delete_call_party)
            self.delete_call_session = streaming(api.delete_call_session)
            self.flip_call_party = streaming(api.flip_call_party)
            self.forward_call_party = streaming(api.forward_call_party)
            self.hold_call_party = streaming(api.hold_call_party)
            self.ignore_call_in_queue = streaming(api.ignore_call_in_queue)
            self.park_call_party = streaming(api.park_call_party)
            self.pause_resume_call_recording = streaming(api.pause_resume_call_recording)
            self.pickup_call_party = streaming(api.pickup_call_party)
            self.read_call_party_status = streaming(api.read_call_party_status)
            self.read_call_session_status = streaming(api.read_call_session_status)
            self.reject_call_party = streaming(api.reject_call_party)
            self.reply_to_call_party = streaming(api.reply_to_call_party)
            self.start_call_recording = streaming(api.start_call_recording)
            self.supervise_call_party = streaming(api.supervise_call_party)
            self.supervise_call_session = streaming(api.supervise_call_session)
            self.transfer_call_party = streaming(api.transfer_call_party)
            self.unhold_call_party = streaming(api.unhold_call_party)
            self.update_call_party = streaming(api.update_call_party)
