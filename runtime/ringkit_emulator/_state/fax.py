"""A fax on its way: rendered, queued until its time, sent, delivered, written into the log."""

from dataclasses import dataclass, replace

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._state.accounts import Account, Extension
from ringkit_emulator._state.calls import Call
from ringkit_emulator._state.delivery import deliver_text
from ringkit_emulator._state.history import own_party
from ringkit_emulator._state.messages import Attachment, Draft, Message
from ringkit_emulator._state.world import World

_SENDING = 15.0
_PAGE = 30_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Fax:
    """What is to be sent to whom, and when (``send_at``, seconds since 1970; None: at once)."""

    recipients: list[Document]
    attachments: list[Attachment]
    resolution: str
    cover_index: int
    cover_text: str | None
    send_at: float | None

    @property
    def pages(self) -> int:
        """How many pages it has, the cover page included."""
        cover = 1 if self.cover_index else 0
        return cover + sum(1 + len(a.content) // _PAGE for a in self.attachments)


def send_fax(world: World, account: Account, owner: Extension, fax: Fax) -> Message:
    """Queue a fax; it is sent some seconds later, or at the time it asks for."""
    store = world.messages
    draft = Draft(
        type="Fax",
        direction="Outbound",
        sender=own_party(account, owner),
        recipients=[
            to | {"messageStatus": "Queued", "recipientId": world.context.ids.text("recipient")}
            for to in fax.recipients
        ],
        status="Queued",
        attachments=[replace(a, id=world.context.ids.text("attachment")) for a in fax.attachments],
        more=without_none(
            {
                "faxResolution": fax.resolution,
                "faxPageCount": fax.pages,
                "coverIndex": fax.cover_index,
                "coverPageText": fax.cover_text,
            }
        ),
    )
    message = store.add(owner, draft)
    clock = world.context.clock
    begins = max(clock.time(), fax.send_at or 0.0)
    clock.call_at(begins + _SENDING, lambda: _finish(world, owner, message))
    return message


def _finish(world: World, owner: Extension, message: Message) -> None:
    if message.availability != "Alive":
        return
    recipients = [to | {"messageStatus": "Sent"} for to in message.document["to"]]
    world.messages.update(message, {"messageStatus": "Sent", "to": recipients})
    deliver_text(world.context, world.messages, message)
    for to in recipients:
        _log(world, owner, message, to)


def _log(world: World, owner: Extension, message: Message, to: Document) -> None:
    other: Document = {name: to[name] for name in ("phoneNumber", "name") if name in to}
    call = Call(
        direction="Outbound",
        own=message.document["from"],
        other=other,
        result="Sent",
        start=world.context.clock.time() - _SENDING,
        duration=int(_SENDING),
        action="Outgoing Fax",
        type="Fax",
        message={"id": message.id, "type": "Fax", "uri": message.document["uri"]},
    )
    world.calls.add(owner, call)
