"""Call control: what can be done with a call in progress and its parties."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from ringkit import error_codes
from ringkit._call.url_encoding import id_text
from ringkit._io.flow import Flow, run, run_async
from ringkit._model.class_plan import camel_case
from ringkit._unset import UNSET
from ringkit.errors import APIStatusError, ConflictError, ForbiddenError, NotFoundError
from ringkit.telephony._calls import build_party, build_session

if TYPE_CHECKING:
    from ringkit._call.url_encoding import Id
    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit._request.context import CallContext
    from ringkit_api.models import (
        CallParty,
        CallRecording,
        CallSessionObject,
        ForwardCallPartyResponse,
        PartySuperviseResponse,
        ReplyParty,
        SuperviseCallSessionResponse,
    )

T = TypeVar("T")

#: Statuses that an action needs its party to have, in words.
_RINGING: Final = "a party that rings (Setup, Proceeding)"
_CONNECTED: Final = "a connected party (Answered, Hold)"


def _advise(error: APIStatusError, needs: str) -> None:
    """Add to the text of an error what to do about it."""
    advice = ""
    if isinstance(error, NotFoundError):
        advice = "the call has ended, the party has left it, or an id is wrong: read the call"
    elif isinstance(error, ConflictError):
        advice = f"this needs {needs}: read the party, and act on the status that it has"
    elif isinstance(error, ForbiddenError) and error.error_code == (
        error_codes.CALL_OPERATION_NOT_ALLOWED
    ):
        advice = (
            "control a party of the user who is logged in, whose extension and kind of call "
            "allow this"
        )
    if advice:
        error.args = (f"{error}; {advice}",)


def _target(**given: Id) -> dict[str, str]:
    """Return the one place that is given. Raises ValueError for none and for several."""
    found = {name: id_text(value, name) for name, value in given.items() if value not in ("", None)}
    if len(found) != 1:
        raise ValueError(f"give one place, of {', '.join(given)}; got {', '.join(found) or 'none'}")
    ((name, value),) = found.items()
    return {"phoneNumber" if name == "to" else camel_case(name): value}


class _BasePartyControl:
    """What `PartyControl` and `AsyncPartyControl` share."""

    def __init__(self, context: CallContext[Any], call_id: Id, party_id: Id) -> None:
        self._context = context
        self.call_id = id_text(call_id, "call_id")
        self.id = id_text(party_id, "party_id")

    def _act(
        self,
        method: str,
        below: str = "",
        *ids: str,
        needs: str = "another status of the party",
        body: Any = UNSET,
    ) -> Flow[Any]:
        call = build_party(method, self.call_id, self.id, below, *ids, body=body)
        try:
            return (yield from self._context.send(call))
        except APIStatusError as error:
            _advise(error, needs)
            raise

    def _read(self) -> Flow[CallParty]:
        return self._act("GET")

    def _reject(self) -> Flow[None]:
        return self._act("POST", "/reject", needs=_RINGING)

    def _hold(self) -> Flow[CallParty]:
        return self._act("POST", "/hold", needs="a party that talks (Answered)")

    def _unhold(self) -> Flow[CallParty]:
        return self._act("POST", "/unhold", needs="a party on hold (Hold)")

    def _park(self) -> Flow[CallParty]:
        return self._act("POST", "/park", needs=_CONNECTED)

    def _record(self) -> Flow[CallRecording]:
        return self._act("POST", "/recordings", needs=_CONNECTED)

    def _answer(self, device_id: Id) -> Flow[CallParty]:
        device_id = id_text(device_id, "device_id")
        return self._act("POST", "/answer", needs=_RINGING, body={"deviceId": device_id})

    def _ignore(self, device_id: Id) -> Flow[None]:
        device_id = id_text(device_id, "device_id")
        return self._act("POST", "/ignore", needs=_RINGING, body={"deviceId": device_id})

    def _pick_up(self, device_id: Id) -> Flow[CallParty]:
        device_id = id_text(device_id, "device_id")
        needs = "a party that is parked or rings (Parked, Setup, Proceeding)"
        return self._act("POST", "/pickup", needs=needs, body={"deviceId": device_id})

    def _set(self, **changes: bool) -> Flow[CallParty]:
        needs = "a party that has not left the call"
        return self._act("PATCH", needs=needs, body={"party": changes})

    def _transfer(self, **target: Id) -> Flow[CallParty]:
        return self._act("POST", "/transfer", needs=_CONNECTED, body=_target(**target))

    def _forward(self, **target: Id) -> Flow[ForwardCallPartyResponse]:
        return self._act("POST", "/forward", needs=_RINGING, body=_target(**target))

    def _bridge(self, other: _BasePartyControl) -> Flow[CallParty]:
        body = {"telephonySessionId": other.call_id, "partyId": other.id}
        return self._act("POST", "/bridge", needs=_CONNECTED, body=body)

    def _flip(self, call_flip_id: Id) -> Flow[None]:
        call_flip_id = id_text(call_flip_id, "call_flip_id")
        return self._act("POST", "/flip", needs=_CONNECTED, body={"callFlipId": call_flip_id})

    def _set_recording(self, recording_id: Id, *, active: bool) -> Flow[CallRecording]:
        recording_id = id_text(recording_id, "recording_id")
        below = "/recordings/{recordingId}"
        return self._act("PATCH", below, recording_id, needs=_CONNECTED, body={"active": active})

    def _supervise(self, device_id: Id, agent_extension_id: Id) -> Flow[PartySuperviseResponse]:
        device_id = id_text(device_id, "device_id")
        agent_extension_id = id_text(agent_extension_id, "agent_extension_id")
        body = {
            "mode": "Listen",
            "supervisorDeviceId": device_id,
            "agentExtensionId": agent_extension_id,
        }
        return self._act("POST", "/supervise", needs=_CONNECTED, body=body)

    def _reply(self, message: str) -> Flow[ReplyParty]:
        if not message:
            raise ValueError("message: give the text to reply with")
        return self._act("POST", "/reply", needs=_RINGING, body={"replyWithText": message})

    def _hang_up(self, *, keep_conference_alive: bool) -> Flow[None]:
        body = {"keepConferenceAlive": True} if keep_conference_alive else UNSET
        return self._act("DELETE", body=body)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id} of {self.call_id}>"


class PartyControl(_BasePartyControl):
    """One party of a call in progress, by its ids.

    Methods raise what `RingCentral.send` raises, ValueError for empty arguments: ConflictError if
    the status of the party does not allow what is asked, NotFoundError if the call has ended. The
    text says what to do.
    """

    _context: CallContext[SyncIO]

    def read(self) -> CallParty:
        """Return the party as it is."""
        return self._run(self._read())

    def answer(self, device_id: Id) -> CallParty:
        """Answer a ringing call on a device of the user."""
        return self._run(self._answer(device_id))

    def reject(self) -> None:
        """Reject a ringing call: the caller is sent to voicemail."""
        self._run(self._reject())

    def ignore(self, device_id: Id) -> None:
        """Stop a call of a call queue from ringing at a device; it rings at other members."""
        self._run(self._ignore(device_id))

    def hold(self) -> CallParty:
        """Put the call on hold."""
        return self._run(self._hold())

    def unhold(self) -> CallParty:
        """Take the call off hold."""
        return self._run(self._unhold())

    def mute(self) -> CallParty:
        """Mute the party."""
        return self._run(self._set(muted=True))

    def unmute(self) -> CallParty:
        """Let the party be heard again."""
        return self._run(self._set(muted=False))

    def transfer(
        self,
        to: str = "",
        *,
        extension_number: str = "",
        extension_id: Id = "",
        voicemail: Id = "",
        park_orbit: str = "",
    ) -> CallParty:
        """Transfer the far end without asking: to a phone number, or one of the other places.

        `voicemail` is the id of the extension whose voicemail takes the call. ValueError unless
        one place is given.
        """
        return self._run(
            self._transfer(
                to=to,
                extension_number=extension_number,
                extension_id=extension_id,
                voicemail=voicemail,
                park_orbit=park_orbit,
            )
        )

    def bridge(self, other: PartyControl) -> CallParty:
        """Connect the far end with that of another call of the user: an attended transfer."""
        return self._run(self._bridge(other))

    def forward(
        self,
        to: str = "",
        *,
        extension_number: str = "",
        extension_id: Id = "",
        voicemail: Id = "",
    ) -> ForwardCallPartyResponse:
        """Forward a ringing call to a phone number, or one of the other places.

        `voicemail` is the id of the extension whose voicemail takes the call. ValueError unless
        one place is given.
        """
        return self._run(
            self._forward(
                to=to,
                extension_number=extension_number,
                extension_id=extension_id,
                voicemail=voicemail,
            )
        )

    def park(self) -> CallParty:
        """Park the call; `park.id` of the result is where it can be picked up."""
        return self._run(self._park())

    def pick_up(self, device_id: Id) -> CallParty:
        """Pick up a parked or ringing call on a device of the user."""
        return self._run(self._pick_up(device_id))

    def flip(self, call_flip_id: Id) -> None:
        """Move the call to another phone of the user, by its call flip id."""
        self._run(self._flip(call_flip_id))

    def record(self) -> CallRecording:
        """Start to record the call; `id` of the result pauses and resumes it."""
        return self._run(self._record())

    def pause_recording(self, recording_id: Id) -> CallRecording:
        """Pause a recording."""
        return self._run(self._set_recording(recording_id, active=False))

    def resume_recording(self, recording_id: Id) -> CallRecording:
        """Continue a recording that is paused."""
        return self._run(self._set_recording(recording_id, active=True))

    def supervise(self, device_id: Id, *, agent_extension_id: Id) -> PartySuperviseResponse:
        """Let the user listen to this party, whose agent has the extension, on a device."""
        return self._run(self._supervise(device_id, agent_extension_id))

    def reply(self, message: str) -> ReplyParty:
        """Reply to a ringing call with a text message; the call ends."""
        return self._run(self._reply(message))

    def hang_up(self, *, keep_conference_alive: bool = False) -> None:
        """Take this party out of the call; the call ends with its last but one party.

        A conference ends with its host, unless `keep_conference_alive`.
        """
        self._run(self._hang_up(keep_conference_alive=keep_conference_alive))

    def _run(self, flow: Flow[T]) -> T:
        return run(flow, self._context.io)


class AsyncPartyControl(_BasePartyControl):
    """One party of a call in progress, for asyncio; otherwise like `PartyControl`."""

    _context: CallContext[AsyncIO]

    async def read(self) -> CallParty:
        """Return the party as it is."""
        return await self._run(self._read())

    async def answer(self, device_id: Id) -> CallParty:
        """Answer a ringing call on a device of the user."""
        return await self._run(self._answer(device_id))

    async def reject(self) -> None:
        """Reject a ringing call: the caller is sent to voicemail."""
        await self._run(self._reject())

    async def ignore(self, device_id: Id) -> None:
        """Stop a call of a call queue from ringing at a device; see `PartyControl.ignore`."""
        await self._run(self._ignore(device_id))

    async def hold(self) -> CallParty:
        """Put the call on hold."""
        return await self._run(self._hold())

    async def unhold(self) -> CallParty:
        """Take the call off hold."""
        return await self._run(self._unhold())

    async def mute(self) -> CallParty:
        """Mute the party."""
        return await self._run(self._set(muted=True))

    async def unmute(self) -> CallParty:
        """Let the party be heard again."""
        return await self._run(self._set(muted=False))

    async def transfer(
        self,
        to: str = "",
        *,
        extension_number: str = "",
        extension_id: Id = "",
        voicemail: Id = "",
        park_orbit: str = "",
    ) -> CallParty:
        """Transfer the far end without asking; see `PartyControl.transfer`."""
        return await self._run(
            self._transfer(
                to=to,
                extension_number=extension_number,
                extension_id=extension_id,
                voicemail=voicemail,
                park_orbit=park_orbit,
            )
        )

    async def bridge(self, other: AsyncPartyControl) -> CallParty:
        """Connect the far end with that of another call of the user: an attended transfer."""
        return await self._run(self._bridge(other))

    async def forward(
        self,
        to: str = "",
        *,
        extension_number: str = "",
        extension_id: Id = "",
        voicemail: Id = "",
    ) -> ForwardCallPartyResponse:
        """Forward a ringing call; see `PartyControl.forward`."""
        return await self._run(
            self._forward(
                to=to,
                extension_number=extension_number,
                extension_id=extension_id,
                voicemail=voicemail,
            )
        )

    async def park(self) -> CallParty:
        """Park the call; `park.id` of the result is where it can be picked up."""
        return await self._run(self._park())

    async def pick_up(self, device_id: Id) -> CallParty:
        """Pick up a parked or ringing call on a device of the user."""
        return await self._run(self._pick_up(device_id))

    async def flip(self, call_flip_id: Id) -> None:
        """Move the call to another phone of the user, by its call flip id."""
        await self._run(self._flip(call_flip_id))

    async def record(self) -> CallRecording:
        """Start to record the call; `id` of the result pauses and resumes it."""
        return await self._run(self._record())

    async def pause_recording(self, recording_id: Id) -> CallRecording:
        """Pause a recording."""
        return await self._run(self._set_recording(recording_id, active=False))

    async def resume_recording(self, recording_id: Id) -> CallRecording:
        """Continue a recording that is paused."""
        return await self._run(self._set_recording(recording_id, active=True))

    async def supervise(self, device_id: Id, *, agent_extension_id: Id) -> PartySuperviseResponse:
        """Let the user listen to this party, whose agent has the extension, on a device."""
        return await self._run(self._supervise(device_id, agent_extension_id))

    async def reply(self, message: str) -> ReplyParty:
        """Reply to a ringing call with a text message; the call ends."""
        return await self._run(self._reply(message))

    async def hang_up(self, *, keep_conference_alive: bool = False) -> None:
        """Take this party out of the call; see `PartyControl.hang_up`."""
        await self._run(self._hang_up(keep_conference_alive=keep_conference_alive))

    async def _run(self, flow: Flow[T]) -> T:
        return await run_async(flow, self._context.io)


class _BaseCallControl:
    """What `CallControl` and `AsyncCallControl` share."""

    def __init__(self, context: CallContext[Any], call_id: Id) -> None:
        self._context = context
        self.id = id_text(call_id, "call_id")

    def _act(self, method: str, below: str = "", body: Any = UNSET) -> Flow[Any]:
        try:
            return (yield from self._context.send(build_session(method, self.id, below, body)))
        except APIStatusError as error:
            _advise(error, "another status of the call")
            raise

    def _read(self) -> Flow[CallSessionObject]:
        return self._act("GET")

    def _end(self) -> Flow[None]:
        return self._act("DELETE")

    def _supervise(
        self, device_id: Id, agent_id: Id, agent_number: str
    ) -> Flow[SuperviseCallSessionResponse]:
        device_id = id_text(device_id, "device_id")
        agent = {"agentExtensionId": agent_id, "agentExtensionNumber": agent_number}
        given = {name: id_text(value, name) for name, value in agent.items() if value != ""}
        if len(given) != 1:
            raise ValueError("give agent_extension_id or agent_extension_number")
        body = {"mode": "Listen", "supervisorDeviceId": device_id, **given}
        return self._act("POST", "/supervise", body)

    def _bring_in(self, party: _BasePartyControl) -> Flow[CallParty]:
        body = {"sessionId": party.call_id, "partyId": party.id}
        return self._act("POST", "/parties/bring-in", body)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}>"


class CallControl(_BaseCallControl):
    """A call in progress, by its telephony session id.

    Methods raise what those of `PartyControl` raise.
    """

    _context: CallContext[SyncIO]

    def party(self, party_id: Id) -> PartyControl:
        """Return the control of a party of this call."""
        return PartyControl(self._context, self.id, party_id)

    def read(self) -> CallSessionObject:
        """Return the call as it is, with its parties."""
        return self._run(self._read())

    def supervise(
        self, device_id: Id, *, agent_extension_id: Id = "", agent_extension_number: str = ""
    ) -> SuperviseCallSessionResponse:
        """Let the user listen to the call of an agent, on a device; ValueError without one."""
        return self._run(self._supervise(device_id, agent_extension_id, agent_extension_number))

    def bring_in(self, party: PartyControl) -> CallParty:
        """Move a party of another call into this conference."""
        return self._run(self._bring_in(party))

    def end(self) -> None:
        """End the call for all its parties."""
        self._run(self._end())

    def _run(self, flow: Flow[T]) -> T:
        return run(flow, self._context.io)


class AsyncCallControl(_BaseCallControl):
    """A call in progress, for asyncio; otherwise like `CallControl`."""

    _context: CallContext[AsyncIO]

    def party(self, party_id: Id) -> AsyncPartyControl:
        """Return the control of a party of this call."""
        return AsyncPartyControl(self._context, self.id, party_id)

    async def read(self) -> CallSessionObject:
        """Return the call as it is, with its parties."""
        return await self._run(self._read())

    async def supervise(
        self, device_id: Id, *, agent_extension_id: Id = "", agent_extension_number: str = ""
    ) -> SuperviseCallSessionResponse:
        """Let the user listen to the call of an agent, on a device; ValueError without one."""
        return await self._run(
            self._supervise(device_id, agent_extension_id, agent_extension_number)
        )

    async def bring_in(self, party: AsyncPartyControl) -> CallParty:
        """Move a party of another call into this conference."""
        return await self._run(self._bring_in(party))

    async def end(self) -> None:
        """End the call for all its parties."""
        await self._run(self._end())

    async def _run(self, flow: Flow[T]) -> T:
        return await run_async(flow, self._context.io)
