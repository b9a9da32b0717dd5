"""The message store: reading, marking, deleting."""

from collections.abc import Callable
from functools import partial
from typing import Any

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.lists import numbered_list
from ringkit_emulator._state.messages import MailboxMessage, latest_per_conversation
from ringkit_emulator._times import parse_time
from ringkit_emulator._wire.errors import PlatformError, not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content

_DAY = 86_400.0
_CONVERSATIONS = 50
_SETTABLE = ("readStatus", "availability")


def list_messages(call: Call) -> Answer:
    """Answer a page of the mailbox, newest first."""
    start, end = period(call)
    tests = filters(call.query)
    found = [
        message
        for message in call.state.messages.of(call.extension.id)
        if start <= message.created < end and all(test(message.document) for test in tests)
    ]
    if call.query.get("distinctConversations"):
        found = latest_per_conversation(found)
    return numbered_list(call, found, lambda message: message.document)


def period(call: Call) -> tuple[float, float]:
    """Return ``dateFrom`` and ``dateTo``; by default the last 24 hours."""
    end = call.clock.time() + 1
    if "dateTo" in call.query:
        end = parse_time(call.query["dateTo"])
    if "dateFrom" in call.query:
        return parse_time(call.query["dateFrom"]), end
    return end - _DAY, end


def filters(query: dict[str, Any]) -> list[Callable[[Document], bool]]:
    """Return the tests that a query puts to a message; only Alive ones unless it says so."""
    tests: list[Callable[[Document], bool]] = []
    available = query.get("availability") or ["Alive"]
    tests.append(lambda d: d["availability"] in available)
    for name, member in (("messageType", "type"), ("direction",) * 2, ("readStatus",) * 2):
        if query.get(name):
            tests.append(partial(_holds, member, query[name]))
    if "conversationId" in query:
        tests.append(lambda d: str(d.get("conversationId")) == str(query["conversationId"]))
    if "phoneNumber" in query:
        tests.append(lambda d: _mentions(d, query["phoneNumber"]))
    return tests


def _holds(member: str, values: list[Any], document: Document) -> bool:
    return document[member] in values


def _mentions(document: Document, number: str) -> bool:
    wanted = number.lstrip("+")
    parties = [document["from"], *document["to"]]
    return any(str(p.get("phoneNumber", "")).lstrip("+") == wanted for p in parties)


def read_message(call: Call) -> Answer:
    """Answer one message. The description gives it at least one side recipient."""
    document = stored_message(call, call.path["messageId"]).document
    return json_answer(200, document | {"vmSideRecipients": document["to"]})


def stored_message(call: Call, message_id: str) -> MailboxMessage:
    """Return a message of the mailbox; raises PlatformError (404)."""
    message = call.state.messages.find(call.extension.id, message_id)
    if message is None:
        raise not_found("messageId", message_id)
    return message


def update_message(call: Call) -> Answer:
    """Mark a message as read or unread, or change its availability."""
    message = stored_message(call, call.path["messageId"])
    wanted = {name: call.document[name] for name in _SETTABLE if name in call.document}
    changes = {name: value for name, value in wanted.items() if message.document[name] != value}
    if changes:
        call.state.messages.update(message, changes)
    return json_answer(200, message.document)


def delete_message(call: Call) -> Answer:
    """Delete a message, purge a deleted one; ``*`` without a body is the whole mailbox."""
    store = call.state.messages
    purge = call.query.get("purge", False)
    if call.path["messageId"] == "*":
        doomed = store.of(call.extension.id)
    else:
        doomed = [stored_message(call, call.path["messageId"])]
    for message in doomed:
        if call.query.get("type", "All") in ("All", message.document["type"]):
            store.delete(message, purge=purge)
    return no_content()


def delete_conversations(call: Call) -> Answer:
    """Delete the messages of conversations, or all older than a time."""
    query, store = call.query, call.state.messages
    conversations = [part for text in query.get("conversationId", ()) for part in text.split(",")]
    if len(conversations) > _CONVERSATIONS:
        raise PlatformError(400, "CMN-106", "No more than 50 conversations are allowed")
    before = parse_time(query["dateTo"]) if "dateTo" in query else call.clock.time() + 1
    for message in store.of(call.extension.id):
        document = message.document
        named = not conversations or str(document.get("conversationId")) in conversations
        typed = query.get("type", "All") in ("All", document["type"])
        if named and typed and message.created < before:
            store.delete(message, purge=query.get("purge", False))
    return no_content()


ROUTES: RouteTable = {
    "listMessages": Route(list_messages),
    "readMessage": Route(read_message),
    "updateMessage": Route(update_message),
    "patchMessage": Route(update_message),
    "deleteMessage": Route(delete_message),
    "deleteMessageByFilter": Route(delete_conversations),
}
