"""The state outside the platform: people who text and call its users."""

from typing import get_args

from ringkit_emulator._documents import Document
from ringkit_emulator._sample_text import phone_number
from ringkit_emulator._state.accounts import Extension, extension_party
from ringkit_emulator._state.call_routing import AnswerMode
from ringkit_emulator._state.messages import MessageDraft
from ringkit_emulator._subscriptions.filters import event_for_filter
from ringkit_emulator._wiring import Assembly

CALLER = phone_number(4001)


class Outside:
    """Does to an emulated platform what other people would."""

    def __init__(self, assembly: Assembly) -> None:
        self._assembly = assembly

    def inbound_sms(self, *, text: str, sender: str | None, recipient: str | None) -> Document:
        """Deliver a text to a user; returns the stored message.

        ``sender`` None is a stranger, ``recipient`` None the first user. Raises ValueError where
        nobody has the recipient's number.
        """
        state = self._assembly.services.state
        owner, number = self._owner(recipient)
        account = state.context.accounts.by_id[owner.account_id]
        party = extension_party(account, owner) | {"phoneNumber": number}
        draft = MessageDraft(
            type="SMS",
            direction="Inbound",
            sender={"phoneNumber": sender or CALLER},
            recipients=[party | {"target": True}],
            subject=text,
            attachments=[state.messages.new_attachment("Text", text.encode(), "text/plain")],
        )
        return state.messages.add(owner, draft).document

    def inbound_fax(self, *, content: bytes, sender: str | None, recipient: str | None) -> Document:
        """Deliver a fax (PDF) to a user; returns the stored message.

        ``sender`` and ``recipient`` are as for ``inbound_sms``.
        """
        state = self._assembly.services.state
        owner, number = self._owner(recipient)
        party = extension_party(state.context.accounts.by_id[owner.account_id], owner)
        page = state.messages.new_attachment(
            "RenderedDocument", content, "application/pdf", "fax.pdf"
        )
        draft = MessageDraft(
            type="Fax",
            direction="Inbound",
            sender={"phoneNumber": sender or CALLER},
            recipients=[party | {"phoneNumber": number, "target": True}],
            attachments=[page],
            extra={"faxResolution": "High", "faxPageCount": 1},
        )
        return state.messages.add(owner, draft).document

    def inbound_call(self, *, caller: str | None, recipient: str | None) -> Document:
        """Let somebody call a user; returns the ringing telephony session.

        ``caller`` None is a stranger, ``recipient`` None the first user. Nobody picking up, the
        call goes to voicemail after 30 seconds. Raises ValueError where nobody has the number.
        """
        state = self._assembly.services.state
        owner, _ = self._owner(recipient)
        account = state.context.accounts.by_id[owner.account_id]
        far = {"phoneNumber": caller or CALLER}
        party = state.call_routing.receive_call(account, owner, far)
        sessions = state.telephony.sessions.values()
        return next(s.document() for s in sessions if party.id in s.parties)

    def hang_up(self, session_id: str) -> None:
        """Let the other side end a call. Raises ValueError for a call that is not in progress."""
        telephony = self._assembly.services.state.telephony
        session = telephony.sessions.get(session_id)
        if session is None:
            raise ValueError(f"there is no call {session_id}")
        telephony.end(session, "CallDropped")

    def set_manner(self, number: str, answering: AnswerMode) -> None:
        """Say how a number outside answers calls from now on."""
        if answering not in get_args(AnswerMode):
            raise ValueError(f"a number can {', '.join(get_args(AnswerMode))}")
        self._assembly.services.state.call_routing.answer_modes[number] = answering

    def notify(self, event: str, body: Document) -> int:
        """Let an event happen; returns how many notifications went out.

        ``event`` is a filter path, ``~`` in it the first user; its query is what the event is
        about. Raises ValueError for a path that no filter has.
        """
        assembly = self._assembly
        service = assembly.services.subscriptions
        before = service.delivered
        assembly.bus.publish(event_for_filter(event, body, assembly.user, assembly.clock.time()))
        return service.delivered - before

    def blacklist(self, subscription_id: str, reason: str) -> None:
        """Deliver nothing to a subscription any more. Raises ValueError where there is none."""
        service = self._assembly.services.subscriptions
        subscription = service.registry.get(subscription_id)
        if subscription is None:
            raise ValueError(f"there is no subscription {subscription_id}")
        service.blacklist(subscription, reason)

    def _owner(self, number: str | None) -> tuple[Extension, str]:
        accounts = self._assembly.services.state.context.accounts
        if number is None:
            user = self._assembly.user
            account = accounts.by_id[user.account_id]
            return user, account.direct_number(user.id) or account.main_number
        owner = accounts.owner_of(number)
        if owner is None:
            raise ValueError(f"no extension has the number {number}")
        return owner, number
