"""Sending texts and reading the message store."""

from collections.abc import Callable
from typing import Any

from ringkit.emulator.documents import Document
from ringkit.emulator.handlers.call import Call, Route, RouteTable
from ringkit.emulator.handlers.lists import numbered_list
from ringkit.emulator.state.messages import Draft, Message, latest_per_conversation
from ringkit.emulator.times import parse_time
from ringkit.emulator.wire.errors import bad_parameter, not_found
from ringkit.emulator.wire.messages import Answer, json_answer

_DAY = 86_400.0
_TEXT_UNITS = 1000


def send_sms(call: Call) -> Answer:
    """Send a text and answer the outbound message."""
    document = call.document
    text = str(document["text"])
    if len(text.encode("utf-16-le")) // 2 > _TEXT_UNITS:
        raise bad_parameter("text", None, "Parameter [text] is longer than 1000 characters")
    sender = sending_party(call, document["from"]["phoneNumber"], "SmsSender")
    recipients = [_recipient(call, to) for to in document["to"]]
    if not recipients:
        raise bad_parameter("to", None, "Parameter [to] is empty")
    store = call.world.messages
    draft = Draft(
        type="SMS",
        direction="Outbound",
        sender=sender,
        recipients=[r | {"messageStatus": "Queued"} for r in recipients],
        subject=text,
        status="Queued",
        attachments=[store.attachment("Text", text.encode(), "text/plain")],
    )
    message = store.add(call.extension, draft)
    store.progress_delivery(message)
    return json_answer(200, message.document)


def sending_party(call: Call, number: str, feature: str) -> Document:
    """Return the sender for a number of the extension; raises PlatformError (CMN-101)."""
    wanted = f"+{number.lstrip('+')}"
    for owned in call.account.numbers_of(call.extension.id):
        if owned.number == wanted and feature in owned.features:
            return {"name": call.extension.name, "phoneNumber": wanted}
    message = f"Parameter [from] value: the extension has no such number with {feature}"
    raise bad_parameter("from", number, message)


def _recipient(call: Call, to: Document) -> Document:
    number = f"+{str(to['phoneNumber']).lstrip('+')}"
    owner = call.world.context.accounts.owner_of(number)
    name = {"name": owner.name} if owner is not None else {}
    return {"phoneNumber": number, **name}


def list_messages(call: Call) -> Answer:
    """Answer a page of the mailbox, newest first."""
    start, end = period(call)
    tests = _filters(call.query)
    found = [
        message
        for message in call.world.messages.of(call.extension.id)
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


def _filters(query: dict[str, Any]) -> list[Callable[[Document], bool]]:
    tests: list[Callable[[Document], bool]] = []
    available = query.get("availability") or ["Alive"]
    tests.append(lambda d: d["availability"] in available)
    for name, member in (("messageType", "type"), ("direction",) * 2, ("readStatus",) * 2):
        if query.get(name):
            tests.append(lambda d, v=query[name], m=member: d[m] in v)  # type: ignore[misc]
    if "conversationId" in query:
        tests.append(lambda d: str(d.get("conversationId")) == str(query["conversationId"]))
    if "phoneNumber" in query:
        tests.append(lambda d: _mentions(d, query["phoneNumber"]))
    return tests


def _mentions(document: Document, number: str) -> bool:
    wanted = number.lstrip("+")
    parties = [document["from"], *document["to"]]
    return any(str(p.get("phoneNumber", "")).lstrip("+") == wanted for p in parties)


def read_message(call: Call) -> Answer:
    """Answer one message. The description gives it at least one side recipient."""
    document = stored_message(call, call.path["messageId"]).document
    return json_answer(200, document | {"vmSideRecipients": document["to"]})


def stored_message(call: Call, message_id: str) -> Message:
    """Return a message of the mailbox; raises PlatformError (404)."""
    message = call.world.messages.find(call.extension.id, message_id)
    if message is None:
        raise not_found("messageId", message_id)
    return message


ROUTES: RouteTable = {
    "createSMSMessage": Route(send_sms),
    "listMessages": Route(list_messages),
    "readMessage": Route(read_message),
}
