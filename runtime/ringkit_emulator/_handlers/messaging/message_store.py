"""The message store: reading, changing, deleting and synchronising messages and attachments."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.lists import date_range, numbered_list
from ringkit_emulator._handlers.media import media_answer
from ringkit_emulator._handlers.sync_tokens import redeem_sync_token, sync_answer
from ringkit_emulator._state.messages import MailboxMessage, latest_per_conversation
from ringkit_emulator._times import parse_time
from ringkit_emulator._wire.errors import PlatformError, bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content

_MAX_CONVERSATIONS: Final = 50
_DEFAULT_SYNC_RECORDS: Final = 250
# Changes shortly before the last synchronisation are returned once more, as the platform does.
_SYNC_OVERLAP_SECONDS: Final = 5.0
_WRITABLE: Final = ("readStatus", "availability")


def list_messages(call: Call) -> Answer:
    """Return a page of the messages that the query selects, newest first."""
    found = _select(call)
    return numbered_list(call, found, lambda message: message.document)


def _select(call: Call) -> list[MailboxMessage]:
    start, end = date_range(call)
    tests = _filters(call.query)
    found = [
        message
        for message in call.state.messages.of(call.extension.id)
        if start <= message.created < end and all(test(message.document) for test in tests)
    ]
    return latest_per_conversation(found) if call.query.get("distinctConversations") else found


def _filters(query: dict[str, Any]) -> list[Callable[[Document], bool]]:
    """Return one test for each filter of a query; `availability` is by default Alive."""
    tests: list[Callable[[Document], bool]] = []
    available = query.get("availability") or ["Alive"]
    tests.append(lambda d: d["availability"] in available)
    for name, member in (("messageType", "type"), ("direction",) * 2, ("readStatus",) * 2):
        if query.get(name):
            tests.append(partial(_member_in, member, query[name]))
    if "conversationId" in query:
        tests.append(lambda d: str(d.get("conversationId")) == str(query["conversationId"]))
    if "phoneNumber" in query:
        tests.append(lambda d: _mentions(d, query["phoneNumber"]))
    return tests


def _member_in(member: str, values: list[Any], document: Document) -> bool:
    return document[member] in values


def _mentions(document: Document, number: str) -> bool:
    wanted = number.lstrip("+")
    parties = [document["from"], *document["to"]]
    return any(str(p.get("phoneNumber", "")).lstrip("+") == wanted for p in parties)


def read_message(call: Call) -> Answer:
    """Return a message."""
    # The schema requires at least one `vmSideRecipients`.
    document = find_message(call, call.path["messageId"]).document
    return json_answer(200, document | {"vmSideRecipients": document["to"]})


def find_message(call: Call, message_id: str) -> MailboxMessage:
    """Return a message of the extension; raises PlatformError (404)."""
    message = call.state.messages.find(call.extension.id, message_id)
    if message is None:
        raise not_found("messageId", message_id)
    return message


def update_message(call: Call) -> Answer:
    """Change the read status or the availability of a message."""
    message = find_message(call, call.path["messageId"])
    changes: Document = {
        name: value
        for name, value in call.document.items()
        if name in _WRITABLE and message.document[name] != value
    }
    if changes:
        call.state.messages.update(message, changes)
    return json_answer(200, message.document)


def delete_message(call: Call) -> Answer:
    """Delete a message, or purge one that is deleted; `*` without a body means all messages."""
    store = call.state.messages
    purge = call.query.get("purge", False)
    if call.path["messageId"] == "*":
        to_delete = store.of(call.extension.id)
    else:
        to_delete = [find_message(call, call.path["messageId"])]
    for message in to_delete:
        if call.query.get("type", "All") in ("All", message.document["type"]):
            store.delete(message, purge=purge)
    return no_content()


def delete_conversations(call: Call) -> Answer:
    """Delete the messages of conversations (by default all) that are older than `dateTo`."""
    query, store = call.query, call.state.messages
    conversations = [part for text in query.get("conversationId", ()) for part in text.split(",")]
    if len(conversations) > _MAX_CONVERSATIONS:
        raise PlatformError(400, "CMN-106", "No more than 50 conversations are allowed")
    before = parse_time(query["dateTo"]) if "dateTo" in query else call.clock.time() + 1
    for message in store.of(call.extension.id):
        document = message.document
        in_conversation = not conversations or str(document.get("conversationId")) in conversations
        of_type = query.get("type", "All") in ("All", document["type"])
        if in_conversation and of_type and message.created < before:
            store.delete(message, purge=query.get("purge", False))
    return no_content()


def read_attachment(call: Call) -> Answer:
    """Return the content of an attachment."""
    message = find_message(call, call.path["messageId"])
    attachment = message.attachments.get(call.path["attachmentId"])
    if attachment is None:
        raise not_found("attachmentId", call.path["attachmentId"])
    return media_answer(call, attachment.content, attachment.content_type, attachment.filename)


def sync_messages(call: Call) -> Answer:
    """Return the newest messages (FSync), or those that changed since a sync token (ISync)."""
    if call.query.get("syncType") == "ISync":
        return _changed_messages(call)
    found = _select(call)
    maximum = call.query.get("recordCount", _DEFAULT_SYNC_RECORDS)
    if maximum < 1:
        raise bad_parameter("recordCount", maximum)
    token = call.state.sync_tokens.issue("messages", call.extension.id)
    info = {"syncToken": token, "olderRecordsExist": len(found) > maximum}
    return sync_answer(call, [message.document for message in found[:maximum]], info)


def _changed_messages(call: Call) -> Answer:
    owner = call.extension.id
    point = redeem_sync_token(
        call, "messages", owner, unknown_code="MSG-333", expired_code="MSG-333"
    )
    changed = call.state.messages.changed_since(owner, point.at - _SYNC_OVERLAP_SECONDS)
    token = call.state.sync_tokens.issue("messages", owner)
    info = {"syncToken": token, "olderRecordsExist": False}
    return sync_answer(call, [_message_change(message) for message in changed], info)


def _message_change(message: MailboxMessage) -> Document:
    if message.availability == "Alive":
        return message.document
    names = ("id", "uri", "availability")
    return {name: message.document[name] for name in names}


ROUTES: RouteTable = {
    "listMessages": Route(list_messages),
    "readMessage": Route(read_message),
    "updateMessage": Route(update_message),
    "patchMessage": Route(update_message),
    "deleteMessage": Route(delete_message),
    "deleteMessageByFilter": Route(delete_conversations),
    "readMessageContent": Route(read_attachment),
    "syncMessages": Route(sync_messages),
}
