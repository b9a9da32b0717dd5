"""Events from outside the platform: texts, faxes and calls to users, made-up notifications."""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple, get_args

from attrs import evolve

from ringkit_emulator._description.document import load_description
from ringkit_emulator._documents import Document
from ringkit_emulator._platform import Platform
from ringkit_emulator._sample_text import phone_number
from ringkit_emulator._server import Server, in_server_thread
from ringkit_emulator._state.accounts import Extension, extension_party
from ringkit_emulator._state.call_routing import AnswerMode
from ringkit_emulator._state.context import DeliveryErrors, FailingKind
from ringkit_emulator._state.messages import MessageDraft
from ringkit_emulator._state.sample_media import BLANK_PAGE, tone_wav
from ringkit_emulator._subscriptions.filters import event_for_filter
from ringkit_emulator._subscriptions.subscription import Subscription

DEFAULT_CALLER = phone_number(4001)
#: How the transcription of a voicemail ends.
TranscriptionStatus = Literal[
    "NotAvailable", "TimedOut", "Completed", "CompletedPartially", "Failed", "Unknown"
]
_VOICEMAIL_SECONDS: Final = 10
_TRANSCRIBED_AFTER_SECONDS: Final = 5.0

#: What an outside number is like.
NumberManner = Literal["working", "busy", "fax_no_answer", "invalid", "blocked"]


class _Manner(NamedTuple):
    """How a number answers calls, and why texts and faxes to it fail."""

    answer: AnswerMode
    errors: DeliveryErrors


_MANNERS: Final[dict[NumberManner, _Manner]] = {
    "working": _Manner("answer", DeliveryErrors(None, None)),
    "busy": _Manner("busy", DeliveryErrors(None, "LineBusy")),
    "fax_no_answer": _Manner("no_answer", DeliveryErrors(None, "NoAnswer")),
    "invalid": _Manner("reject", DeliveryErrors("SMS-UP-410", "InvalidNumber")),
    "blocked": _Manner("reject", DeliveryErrors("SMS-CAR-430", "ProhibitedNumber")),
}
_TEXT_CODE: Final = r"SMS-(RC|UP|CAR)-\d+"
_FAX_CODES: Final = {"$ref": "#/components/schemas/FaxErrorCodeEnum"}


class Scenarios:
    """Lets a test do to an emulated platform what other people and systems would do."""

    _platform: Platform
    _server: Server

    @in_server_thread
    def inbound_sms(
        self, text: str = "Hello", *, from_: str | None = None, to: str | None = None
    ) -> Document:
        """Deliver a text message to a user and return the stored message.

        `from_` None is an arbitrary outside number, `to` None the number of the first user. A word
        such as STOP opts the outside number out of the high-volume texts of that number, START in.
        Raises ValueError if no user has the number `to`.
        """
        state = self._platform.components.services.state
        owner, number = self._owner(to)
        state.high_volume_sms.receive(owner.account_id, number, from_ or DEFAULT_CALLER, text)
        account = state.context.accounts.by_id[owner.account_id]
        party = extension_party(account, owner) | {"phoneNumber": number}
        draft = MessageDraft(
            type="SMS",
            direction="Inbound",
            sender={"phoneNumber": from_ or DEFAULT_CALLER},
            recipients=[party | {"target": True}],
            subject=text,
            attachments=[state.messages.new_attachment("Text", text.encode(), "text/plain")],
        )
        return state.messages.add(owner, draft).document

    @in_server_thread
    def inbound_fax(
        self, content: bytes = BLANK_PAGE, *, from_: str | None = None, to: str | None = None
    ) -> Document:
        """Deliver a fax to a user and return the stored message.

        `content` is a PDF; `from_` and `to` are those of `inbound_sms`.
        """
        state = self._platform.components.services.state
        owner, number = self._owner(to)
        party = extension_party(state.context.accounts.by_id[owner.account_id], owner)
        page = state.messages.new_attachment(
            "RenderedDocument", content, "application/pdf", "fax.pdf"
        )
        draft = MessageDraft(
            type="Fax",
            direction="Inbound",
            sender={"phoneNumber": from_ or DEFAULT_CALLER},
            recipients=[party | {"phoneNumber": number, "target": True}],
            attachments=[page],
            extra={"faxResolution": "High", "faxPageCount": 1},
        )
        return state.messages.add(owner, draft).document

    @in_server_thread
    def inbound_voicemail(
        self,
        transcription: str = "",
        *,
        status: TranscriptionStatus | None = None,
        from_: str | None = None,
        to: str | None = None,
    ) -> Document:
        """Leave a voicemail for a user and return the stored message.

        Five seconds later its transcription ends with `status`: by default Completed with a text,
        NotAvailable at once without. `from_` and `to` are those of `inbound_sms`. Raises ValueError
        for another status, and for one of a text without a text.
        """
        final = status or ("Completed" if transcription else "NotAvailable")
        if final not in get_args(TranscriptionStatus):
            raise ValueError(f"status must be one of: {', '.join(get_args(TranscriptionStatus))}")
        if bool(transcription) != (final in ("Completed", "CompletedPartially")):
            raise ValueError(f"a transcription and the status {final} do not go together")
        context = self._platform.components.services.state.context
        store = self._platform.components.services.state.messages
        owner, number = self._owner(to)
        party = extension_party(context.accounts.by_id[owner.account_id], owner)
        sound = store.new_attachment("AudioRecording", tone_wav(seed=1), "audio/wav", "vm.wav")
        pending = final != "NotAvailable"
        draft = MessageDraft(
            type="VoiceMail",
            direction="Inbound",
            sender={"phoneNumber": from_ or DEFAULT_CALLER},
            recipients=[party | {"phoneNumber": number, "target": True}],
            attachments=[evolve(sound, seconds=_VOICEMAIL_SECONDS)],
            extra={"vmTranscriptionStatus": "InProgress" if pending else final},
        )
        message = store.add(owner, draft)
        if pending:
            context.clock.call_later(
                _TRANSCRIBED_AFTER_SECONDS, store.transcribe, message, transcription, final
            )
        return message.document

    @in_server_thread
    def inbound_call(self, *, from_: str | None = None, to: str | None = None) -> Document:
        """Call a user and return the telephony session, whose party rings.

        `from_` None is an arbitrary outside number, `to` None the number of the first user. A
        call that is not answered goes to voicemail after 30 seconds. Raises ValueError if no user
        has the number `to`.
        """
        state = self._platform.components.services.state
        owner, _ = self._owner(to)
        account = state.context.accounts.by_id[owner.account_id]
        far = {"phoneNumber": from_ or DEFAULT_CALLER}
        party = state.call_routing.receive_call(account, owner, far)
        sessions = state.telephony.sessions.values()
        return next(s.document() for s in sessions if party.id in s.parties)

    @in_server_thread
    def hang_up(self, session_id: str) -> None:
        """End a call from the outside party's side; raises ValueError if it is not in progress."""
        telephony = self._platform.components.services.state.telephony
        session = telephony.sessions.get(session_id)
        if session is None:
            raise ValueError(f"there is no call {session_id}")
        telephony.end(session, "CallDropped")

    @in_server_thread
    def set_answer_mode(self, number: str, mode: AnswerMode) -> None:
        """Set how an outside number answers calls: `answer`, `busy`, `no_answer` or `reject`.

        Raises ValueError for another mode.
        """
        if mode not in get_args(AnswerMode):
            raise ValueError(f"mode must be one of: {', '.join(get_args(AnswerMode))}")
        self._platform.components.services.state.call_routing.answer_modes[number] = mode

    @in_server_thread
    def fail_delivery(
        self, number: str, *, text_code: str = "SMS-CAR-430", fax_code: str = "NoAnswer"
    ) -> None:
        """Let all later messages to an outside number (E.164) fail.

        Texts end as DeliveryFailed with `text_code` as their delivery error code, or as
        SendingFailed if it begins with SMS-RC; faxes end as SendingFailed with `fax_code` as
        `faxErrorCode` of the recipient. Raises ValueError for a code that the platform has not.
        """
        _check_reason("sms", text_code)
        _check_reason("fax", fax_code)
        context = self._platform.components.services.state.context
        context.undeliverable[number] = DeliveryErrors(text_code, fax_code)

    @in_server_thread
    def set_manner(self, number: str, manner: NumberManner) -> None:
        """Set what an outside number (E.164) is like, for calls, texts and faxes to it.

        `busy` (faxes fail with LineBusy, texts arrive), `fax_no_answer` (NoAnswer), `invalid`
        (texts fail with SMS-UP-410, faxes with InvalidNumber), `blocked` (SMS-CAR-430,
        ProhibitedNumber) or `working`. Raises ValueError for another manner.
        """
        if manner not in _MANNERS:
            raise ValueError(f"manner must be one of: {', '.join(_MANNERS)}")
        state = self._platform.components.services.state
        answer, errors = _MANNERS[manner]
        state.call_routing.answer_modes[number] = answer
        state.context.undeliverable[number] = errors

    @in_server_thread
    def fail_next(self, kind: FailingKind, reason: str) -> None:
        """Let the next `sms`, `mms`, `fax` or `task` be accepted, and fail afterwards.

        `reason` is the code: such as `SMS-CAR-430` for texts (they end as DeliveryFailed, or as
        SendingFailed with SMS-RC), `LineBusy` for faxes, `CMN-203` for tasks. Further calls plan
        further failures, in their order. Raises ValueError for another kind, or a code that it
        cannot have.
        """
        if kind not in get_args(FailingKind):
            raise ValueError(f"kind must be one of: {', '.join(get_args(FailingKind))}")
        _check_reason(kind, reason)
        context = self._platform.components.services.state.context
        context.failures.setdefault(kind, []).append(reason)

    @in_server_thread
    def notify(self, event: str, body: Document | None = None) -> int:
        """Publish a made-up event and return how many notifications were sent.

        `event` is an event filter path, where `~` is the first user; its query holds the
        properties of the event (`...message-store?type=SMS`). `body` is the body of the
        notification. Raises ValueError for a path that no event filter has.
        """
        components = self._platform.components
        service = components.services.subscriptions
        before = service.delivered
        now = components.clock.time()
        components.bus.publish(event_for_filter(event, body or {}, components.user, now))
        return service.delivered - before

    @in_server_thread
    def blacklist(self, subscription_id: str, reason: str = "Blacklisted by the test") -> None:
        """Blacklist a subscription: it gets no more notifications.

        Raises ValueError if there is no such subscription.
        """
        service = self._platform.components.services.subscriptions
        service.blacklist(self._subscription(subscription_id), reason)

    @in_server_thread
    def remove_subscription(self, subscription_id: str, *, expired: bool = False) -> None:
        """Remove a subscription without telling the client, which gets no more notifications.

        It is not found any more (CMN-102), or with `expired` has expired (SUB-507). Raises
        ValueError if there is no such subscription.
        """
        registry = self._platform.components.services.subscriptions.registry
        remove = registry.expire if expired else registry.remove
        remove(self._subscription(subscription_id))

    def _subscription(self, subscription_id: str) -> Subscription:
        registry = self._platform.components.services.subscriptions.registry
        subscription = registry.get(subscription_id)
        if subscription is None:
            raise ValueError(f"there is no subscription {subscription_id}")
        return subscription

    def _owner(self, number: str | None) -> tuple[Extension, str]:
        accounts = self._platform.components.services.state.context.accounts
        if number is None:
            user = self._platform.components.user
            account = accounts.by_id[user.account_id]
            return user, account.direct_number(user.id) or account.main_number
        owner = accounts.owner_of(number)
        if owner is None:
            raise ValueError(f"no extension has the number {number}")
        return owner, number


def _check_reason(kind: FailingKind, reason: str) -> None:
    """Raise ValueError for a code with which the platform does not let messages or tasks fail."""
    if kind == "fax":
        known = reason in load_description().resolve(_FAX_CODES)["enum"]
    else:
        known = re.fullmatch(r"[A-Z]+-\d+" if kind == "task" else _TEXT_CODE, reason) is not None
    if not known:
        raise ValueError(f"{reason!r} is no reason for a failed {kind}")
