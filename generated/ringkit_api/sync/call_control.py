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
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: AnswerTarget | AnswerTargetDict,
        **options: Unpack[RequestOptions],
    ) -> CallParty:
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
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: BridgeTargetRequest | BridgeTargetRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CallParty:
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
        telephony_session_id: str | int,
        account_id: str | int = "~",
        body: AddPartyRequest | AddPartyRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CallParty:
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
        account_id: str | int = "~",
        body: MakeCallOutRequest | MakeCallOutRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CallSession:
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
        return self._client.send(
            calls.create_call_out(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def create_conference_call(
        self, *, account_id: str | int = "~", **options: Unpack[RequestOptions]
    ) -> CallSession:
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
        return self._client.send(
            calls.create_conference_call(
                account_id=account_id,
            ),
            **options,
        )

    def delete_call_party(
        self,
        *,
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: DeletePartyRequest | DeletePartyRequestDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
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
        telephony_session_id: str | int,
        account_id: str | int = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
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
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: CallPartyFlip | CallPartyFlipDict,
        **options: Unpack[RequestOptions],
    ) -> None:
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
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: ForwardTarget | ForwardTargetDict,
        **options: Unpack[RequestOptions],
    ) -> ForwardCallPartyResponse:
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
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: HoldCallPartyRequest | HoldCallPartyRequestDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CallParty:
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
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: IgnoreRequestBody | IgnoreRequestBodyDict,
        **options: Unpack[RequestOptions],
    ) -> None:
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
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        **options: Unpack[RequestOptions],
    ) -> CallParty:
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
        telephony_session_id: str | int,
        party_id: str | int,
        recording_id: str | int,
        account_id: str | int = "~",
        body: CallRecordingUpdate | CallRecordingUpdateDict,
        **options: Unpack[RequestOptions],
    ) -> CallRecording:
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
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: PickupTarget | PickupTargetDict,
        **options: Unpack[RequestOptions],
    ) -> CallParty:
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
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        **options: Unpack[RequestOptions],
    ) -> CallParty:
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
        telephony_session_id: str | int,
        account_id: str | int = "~",
        **options: Unpack[RequestOptions],
    ) -> CallSessionObject:
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
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
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
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: CallPartyReply | CallPartyReplyDict,
        **options: Unpack[RequestOptions],
    ) -> ReplyParty:
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
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        **options: Unpack[RequestOptions],
    ) -> CallRecording:
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
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: PartySuperviseRequest | PartySuperviseRequestDict,
        **options: Unpack[RequestOptions],
    ) -> PartySuperviseResponse:
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
        telephony_session_id: str | int,
        account_id: str | int = "~",
        body: SuperviseCallSessionRequest | SuperviseCallSessionRequestDict,
        **options: Unpack[RequestOptions],
    ) -> SuperviseCallSessionResponse:
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
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: TransferTarget | TransferTargetDict,
        **options: Unpack[RequestOptions],
    ) -> CallParty:
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
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        **options: Unpack[RequestOptions],
    ) -> CallParty:
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
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: PartyUpdateRequest | PartyUpdateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CallParty:
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
