"""High-volume SMS (A2P): batches, messages, status counts, opt-outs and consents."""

from __future__ import annotations

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.lists import date_range, page_of, with_query_of_page_token
from ringkit_emulator._handlers.messaging.sms import sender_party
from ringkit_emulator._state.collection import Item
from ringkit_emulator._times import parse_time
from ringkit_emulator._wire.errors import PlatformError, bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer

_MAX_MESSAGES = 10_000
_MAX_TEXT_UTF16_UNITS = 1000
_MAX_PHONE_NUMBERS = 15
_STATUSES = {
    "queued": "Queued",
    "delivered": "Delivered",
    "deliveryFailed": "DeliveryFailed",
    "sent": "Sent",
    "sendingFailed": "SendingFailed",
}


def create_batch(call: Call) -> Answer:
    """Create a batch and send its messages."""
    body = call.document
    sender = str(sender_party(call, str(body["from"]), "A2PSmsSender")["phoneNumber"])
    _check_messages(body)
    batch = call.state.high_volume_sms.send(
        call.account.id, sender, body.get("text"), body["messages"]
    )
    return json_answer(201, batch)


def _check_messages(body: Document) -> None:
    """Raise PlatformError (400) for messages without one recipient or with no text or a long one.

    So it does for too many of them, and for a recipient that occurs twice.
    """
    messages, seen = body["messages"], set[str]()
    if not messages or len(messages) > _MAX_MESSAGES:
        raise PlatformError(400, "CMN-106", f"Batch request is limited to {_MAX_MESSAGES} entries")
    for index, message in enumerate(messages):
        text = message.get("text") or body.get("text") or ""
        if len(message["to"]) != 1 or not text:
            raise bad_parameter(f"messages[{index}]", None)
        if len(text.encode("utf-16-le")) // 2 > _MAX_TEXT_UTF16_UNITS:
            raise bad_parameter(f"messages[{index}].text", None)
        number = str(message["to"][0])
        if number in seen:
            message = f"Duplicate value for parameter messages.to: {number} found in request"
            raise PlatformError(400, "CMN-406", message, parameter="messages.to", value=number)
        seen.add(number)


def list_batches(call: Call) -> Answer:
    """Return a page of the batches."""
    call = with_query_of_page_token(call)
    found = [
        i
        for i in call.state.high_volume_sms.batches_of(call.account.id)
        if _in_date_range(call, i.document)
        and call.query.get("from") in (None, i.document["from"])
        and (not call.query.get("status") or i.document["status"] in call.query["status"])
    ]
    return _list_answer(call, found)


def read_batch(call: Call) -> Answer:
    """Return a batch."""
    item = call.state.high_volume_sms.batches_of(call.account.id).get(call.path["batchId"])
    if item is None:
        raise not_found("batchId", call.path["batchId"])
    return json_answer(200, item.document)


def _in_date_range(call: Call, document: Document) -> bool:
    start, end = date_range(call)
    return start <= parse_time(document["creationTime"]) < end


def _messages(call: Call) -> list[Item]:
    query = call.query
    numbers = set(query.get("phoneNumber", ()))
    if len(numbers) > _MAX_PHONE_NUMBERS:
        raise bad_parameter("phoneNumber", None)
    return [
        item
        for item in call.state.high_volume_sms.messages_of(call.account.id)
        if _in_date_range(call, item.document)
        and query.get("batchId") in (None, item.document["batchId"])
        and query.get("direction") in (None, item.document["direction"])
        and (not numbers or numbers & {item.document["from"], *item.document["to"]})
    ]


def list_messages(call: Call) -> Answer:
    """Return a page of the messages; only the Detailed view has their text."""
    call = with_query_of_page_token(call)
    return _list_answer(
        call, _messages(call), without_text=call.query.get("view", "Simple") == "Simple"
    )


def _list_answer(call: Call, items: list[Item], *, without_text: bool = False) -> Answer:
    page = page_of(call, [item.document for item in items])
    records = [
        {name: value for name, value in d.items() if not (without_text and name == "text")}
        for d in page.items
    ]
    if call.operation.id == "listA2PSMS":
        records = [record | {"id": int(record["id"])} for record in records]
    return json_answer(200, {"records": records, "paging": page.members["paging"]})


def read_message(call: Call) -> Answer:
    """Return a message."""
    item = call.state.high_volume_sms.messages_of(call.account.id).get(call.path["messageId"])
    if item is None:
        raise not_found("messageId", call.path["messageId"])
    return json_answer(200, item.document)


def count_statuses(call: Call) -> Answer:
    """Return the number and cost of the messages in each status."""
    documents = [item.document for item in _messages(call)]

    def counts(status: str) -> Document:
        found = [d for d in documents if d["messageStatus"] == status]
        cost = sum(d["cost"] for d in found)
        return {"count": len(found), "cost": cost, "errorCodeCounts": {}}

    return json_answer(200, {name: counts(status) for name, status in _STATUSES.items()})


def list_opt_outs(call: Call) -> Answer:
    """Return a page of the choices of recipients; by default of those who have opted out."""
    call = with_query_of_page_token(call)
    wanted = {"optout": "OptOut", "optin": "OptIn"}.get(call.query.get("status", "optout"))
    records = [
        {"from": sender, "to": to, "status": status, "source": source}
        for (sender, to), (status, source) in call.state.high_volume_sms.choices.items()
        if call.query.get("from") in (None, sender)
        and call.query.get("to") in (None, to)
        and wanted in (None, status)
    ]
    page = page_of(call, records)
    return json_answer(200, {"records": page.items, "paging": page.members["paging"]})


def update_opt_outs(call: Call) -> Answer:
    """Add opt-outs for a sender number, or remove them (opt in)."""
    body = call.document
    opt_outs, opt_ins = list(body.get("optOuts", ())), list(body.get("optIns", ()))
    sender = str(body["from"])
    opted_out, opted_in = call.state.high_volume_sms.update_opt_outs(
        call.account.id, sender, opt_outs, opt_ins
    )
    document = {
        "from": sender,
        "optOuts": {"successful": opted_out, "failed": []},
        "optIns": {"successful": opted_in, "failed": []},
    }
    return json_answer(200, document)


def update_consents(call: Call) -> Answer:
    """Write the choices of recipients as consents, which are the opt-outs under another name."""
    for record in call.document["records"]:
        out = record["optStatus"] == "OptOut"
        call.state.high_volume_sms.update_opt_outs(
            call.account.id,
            str(record["from"]),
            [record["to"]] if out else [],
            [] if out else [record["to"]],
            "Account" if record["source"] == "Api" else record["source"],
        )
    return json_answer(200, {})


ROUTES: RouteTable = {
    "createA2PSMS": Route(create_batch),
    "listA2PBatches": Route(list_batches),
    "readA2PBatch": Route(read_batch),
    "listA2PSMS": Route(list_messages),
    "readA2PSMS": Route(read_message),
    "aggregateA2PSMSStatuses": Route(count_statuses),
    "readA2PSMSOptOuts": Route(list_opt_outs),
    "addA2PSMSOptOuts": Route(update_opt_outs),
    "editSmsConsentRecords": Route(update_consents),
}
