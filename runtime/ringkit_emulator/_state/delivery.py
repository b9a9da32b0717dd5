"""Messages that go from one emulated mailbox to another."""

from dataclasses import replace

from ringkit_emulator._documents import Document
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.context import Context
from ringkit_emulator._state.messages import Draft, Message, MessageStore


def deliver_text(context: Context, store: MessageStore, message: Message) -> None:
    """Put a sent message into the mailbox of each recipient that is one of our extensions."""
    document = message.document
    for recipient in document["to"]:
        owner = _owner(context, message, recipient)
        if owner is not None:
            store.add(owner, _inbound(store, message, recipient))


def _owner(context: Context, message: Message, recipient: Document) -> Extension | None:
    if "extensionId" in recipient:
        account = context.accounts.by_id[message.account_id]
        return account.extensions.get(recipient["extensionId"])
    return context.accounts.owner_of(recipient["phoneNumber"])


def _inbound(store: MessageStore, message: Message, recipient: Document) -> Draft:
    document = message.document
    names = ("faxResolution", "faxPageCount", "pgToDepartment")
    target = {k: v for k, v in recipient.items() if k != "messageStatus"} | {"target": True}
    others = [
        {k: v for k, v in other.items() if k != "messageStatus"}
        for other in document["to"]
        if other is not recipient
    ]
    return Draft(
        type=document["type"],
        direction="Inbound",
        sender=document["from"],
        recipients=[target, *others],
        subject=document.get("subject", ""),
        attachments=[
            replace(a, id=store.attachment(a.kind, b"", "").id)
            for a in message.attachments.values()
        ],
        more={name: document[name] for name in names if name in document},
    )
