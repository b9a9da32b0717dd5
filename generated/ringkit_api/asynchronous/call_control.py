# Written by `make generate` from spec/. Do not edit.
"""Call Control for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import call_control as calls

if TYPE_CHECKING:
    from ringkit._unset import Unset
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


class AsyncCallControlApi(AsyncNamespace):
    """Call Control: 24 operations."""

    async def answer_call_party(
        self,
        *,
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: AnswerTarget,
    ) -> CallParty:
        """Answer call party.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/answer`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/answerCallParty

        Args:
            telephony_session_id: str or int.
            party_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: AnswerTarget (json).

        Returns:
            200: CallParty.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
        """
        return await self._client.send(
            calls.answer_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            )
        )

    async def bridge_call_party(
        self,
        *,
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: BridgeTargetRequest,
    ) -> CallParty:
        """Bridge call party.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/bridge`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/bridgeCallParty

        Args:
            telephony_session_id: str or int.
            party_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: BridgeTargetRequest (json).

        Returns:
            200: CallParty.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
        """
        return await self._client.send(
            calls.bridge_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            )
        )

    async def call_flip_party(
        self,
        *,
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: CallPartyFlip,
    ) -> None:
        """Call flip party.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/flip`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/callFlipParty

        Args:
            telephony_session_id: str or int.
            party_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: CallPartyFlip (json).

        Returns:
            200: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
        """
        return await self._client.send(
            calls.call_flip_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            )
        )

    async def call_park_party(
        self, *, telephony_session_id: str | int, party_id: str | int, account_id: str | int = "~"
    ) -> CallParty:
        """Call park party.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/park`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/callParkParty

        Args:
            telephony_session_id: str or int.
            party_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            201: CallParty.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
        """
        return await self._client.send(
            calls.call_park_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
            )
        )

    async def create_call_out_call_session(
        self, *, account_id: str | int = "~", body: MakeCallOutRequest
    ) -> CallSession:
        """Create call out call session.

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
        return await self._client.send(
            calls.create_call_out_call_session(
                account_id=account_id,
                body=body,
            )
        )

    async def create_call_party_with_bring_in(
        self, *, telephony_session_id: str | int, account_id: str | int = "~", body: AddPartyRequest
    ) -> CallParty:
        """Create call party with bring in.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/bring-in`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/createCallPartyWithBringIn

        Args:
            telephony_session_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: AddPartyRequest (json).

        Returns:
            201: CallParty.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
        """
        return await self._client.send(
            calls.create_call_party_with_bring_in(
                telephony_session_id=telephony_session_id,
                account_id=account_id,
                body=body,
            )
        )

    async def create_conference_call_session(self, *, account_id: str | int = "~") -> CallSession:
        """Create conference call session.

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
        return await self._client.send(
            calls.create_conference_call_session(
                account_id=account_id,
            )
        )

    async def delete_call_party(
        self,
        *,
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: DeletePartyRequest | Unset = UNSET,
    ) -> None:
        """Delete call party.

        `DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/deleteCallParty

        Args:
            telephony_session_id: str or int.
            party_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: DeletePartyRequest (json).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 415, 500, 503).
        """
        return await self._client.send(
            calls.delete_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            )
        )

    async def delete_call_session(
        self, *, telephony_session_id: str | int, account_id: str | int = "~"
    ) -> None:
        """Delete call session.

        `DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/deleteCallSession

        Args:
            telephony_session_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 415, 500, 503).
        """
        return await self._client.send(
            calls.delete_call_session(
                telephony_session_id=telephony_session_id,
                account_id=account_id,
            )
        )

    async def forward_call_party(
        self,
        *,
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: ForwardTarget,
    ) -> ForwardCallPartyResponse:
        """Forward call party.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/forward`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/forwardCallParty

        Args:
            telephony_session_id: str or int.
            party_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: ForwardTarget (json).

        Returns:
            200: ForwardCallPartyResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
        """
        return await self._client.send(
            calls.forward_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            )
        )

    async def hold_call_party(
        self,
        *,
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: HoldCallPartyRequest | Unset = UNSET,
    ) -> CallParty:
        """Hold call party.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/hold`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/holdCallParty

        Args:
            telephony_session_id: str or int.
            party_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: HoldCallPartyRequest (json).

        Returns:
            200: CallParty.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 409, 415, 500, 503).
        """
        return await self._client.send(
            calls.hold_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            )
        )

    async def ignore_call_in_queue(
        self,
        *,
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: IgnoreRequestBody,
    ) -> None:
        """Ignore call in queue.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/ignore`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/ignoreCallInQueue

        Args:
            telephony_session_id: str or int.
            party_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: IgnoreRequestBody (json).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 415, 500, 503).
        """
        return await self._client.send(
            calls.ignore_call_in_queue(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            )
        )

    async def pause_resume_call_recording(
        self,
        *,
        telephony_session_id: str | int,
        party_id: str | int,
        recording_id: str | int,
        account_id: str | int = "~",
        body: CallRecordingUpdate,
    ) -> CallRecording:
        """Pause resume call recording.

        `PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings/{recordingId}`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/pauseResumeCallRecording

        Args:
            telephony_session_id: str or int.
            party_id: str or int.
            recording_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: CallRecordingUpdate (json).

        Returns:
            200: CallRecording.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
        """
        return await self._client.send(
            calls.pause_resume_call_recording(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                recording_id=recording_id,
                account_id=account_id,
                body=body,
            )
        )

    async def pickup_call_party(
        self,
        *,
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: PickupTarget,
    ) -> CallParty:
        """Pickup call party.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/pickup`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/pickupCallParty

        Args:
            telephony_session_id: str or int.
            party_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: PickupTarget (json).

        Returns:
            201: CallParty.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
        """
        return await self._client.send(
            calls.pickup_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            )
        )

    async def read_call_party_status(
        self, *, telephony_session_id: str | int, party_id: str | int, account_id: str | int = "~"
    ) -> CallParty:
        """Read call party status.

        `GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/readCallPartyStatus

        Args:
            telephony_session_id: str or int.
            party_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: CallParty.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 415, 500, 503).
        """
        return await self._client.send(
            calls.read_call_party_status(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
            )
        )

    async def read_call_session_status(
        self, *, telephony_session_id: str | int, account_id: str | int = "~"
    ) -> CallSessionObject:
        """Read call session status.

        `GET /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/readCallSessionStatus

        Args:
            telephony_session_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: CallSessionObject.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 415, 500, 503).
        """
        return await self._client.send(
            calls.read_call_session_status(
                telephony_session_id=telephony_session_id,
                account_id=account_id,
            )
        )

    async def reject_party(
        self, *, telephony_session_id: str | int, party_id: str | int, account_id: str | int = "~"
    ) -> None:
        """Reject party.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reject`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/rejectParty

        Args:
            telephony_session_id: str or int.
            party_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
        """
        return await self._client.send(
            calls.reject_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
            )
        )

    async def reply_party(
        self,
        *,
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: CallPartyReply,
    ) -> ReplyParty:
        """Reply party.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/reply`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/replyParty

        Args:
            telephony_session_id: str or int.
            party_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: CallPartyReply (json).

        Returns:
            200: ReplyParty.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
        """
        return await self._client.send(
            calls.reply_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            )
        )

    async def start_call_recording(
        self, *, telephony_session_id: str | int, party_id: str | int, account_id: str | int = "~"
    ) -> CallRecording:
        """Start call recording.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/startCallRecording

        Args:
            telephony_session_id: str or int.
            party_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            201: CallRecording.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
        """
        return await self._client.send(
            calls.start_call_recording(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
            )
        )

    async def supervise_call_party(
        self,
        *,
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: PartySuperviseRequest,
    ) -> PartySuperviseResponse:
        """Supervise call party.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/supervise`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/superviseCallParty

        Args:
            telephony_session_id: str or int.
            party_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: PartySuperviseRequest (json).

        Returns:
            201: PartySuperviseResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
        """
        return await self._client.send(
            calls.supervise_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            )
        )

    async def supervise_call_session(
        self,
        *,
        telephony_session_id: str | int,
        account_id: str | int = "~",
        body: SuperviseCallSessionRequest,
    ) -> SuperviseCallSessionResponse:
        """Supervise call session.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/supervise`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/superviseCallSession

        Args:
            telephony_session_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: SuperviseCallSessionRequest (json).

        Returns:
            201: SuperviseCallSessionResponse.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 415, 500, 503).
        """
        return await self._client.send(
            calls.supervise_call_session(
                telephony_session_id=telephony_session_id,
                account_id=account_id,
                body=body,
            )
        )

    async def transfer_call_party(
        self,
        *,
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: TransferTarget,
    ) -> CallParty:
        """Transfer call party.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/transfer`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/transferCallParty

        Args:
            telephony_session_id: str or int.
            party_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: TransferTarget (json).

        Returns:
            200: CallParty.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
        """
        return await self._client.send(
            calls.transfer_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            )
        )

    async def unhold_call_party(
        self, *, telephony_session_id: str | int, party_id: str | int, account_id: str | int = "~"
    ) -> CallParty:
        """Unhold call party.

        `POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/unhold`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/unholdCallParty

        Args:
            telephony_session_id: str or int.
            party_id: str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: CallParty.

        Raises:
            APIStatusError: for an error status (described: 403, 404, 409, 415, 500, 503).
        """
        return await self._client.send(
            calls.unhold_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
            )
        )

    async def update_call_party(
        self,
        *,
        telephony_session_id: str | int,
        party_id: str | int,
        account_id: str | int = "~",
        body: PartyUpdateRequest,
    ) -> CallParty:
        """Update call party.

        `PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}`

        Rate group Light. App permission CallControl.

        Reference: https://developers.ringcentral.com/api-reference/Call-Control/updateCallParty

        Args:
            telephony_session_id: str or int.
            party_id: str or int.
            account_id: "~" is that of the user who is logged in.
            body: PartyUpdateRequest (json).

        Returns:
            200: CallParty.

        Raises:
            APIStatusError: for an error status (described: 400, 403, 404, 409, 415, 500, 503).
        """
        return await self._client.send(
            calls.update_call_party(
                telephony_session_id=telephony_session_id,
                party_id=party_id,
                account_id=account_id,
                body=body,
            )
        )
