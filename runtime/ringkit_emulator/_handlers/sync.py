"""Full and incremental synchronisation of messages, calls and contacts (facts 5, F)."""

from typing import Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.calls import recorded, scope_of
from ringkit_emulator._handlers.lists import uri_with_query
from ringkit_emulator._handlers.messages import filters, period
from ringkit_emulator._state.call_log import CallRecord
from ringkit_emulator._state.messages import MailboxMessage, latest_per_conversation
from ringkit_emulator._state.sync_tokens import (
    ExpiredSyncTokenError,
    SyncPoint,
    UnknownSyncTokenError,
)
from ringkit_emulator._times import format_time, parse_time
from ringkit_emulator._wire.errors import PlatformError, bad_parameter
from ringkit_emulator._wire.messages import Answer, json_answer

_OVERLAP: Final = 5.0
_MOST_RECORDS: Final = 250
_MOST_EXTRACTED: Final = 1000
_MONTH: Final = 30 * 86_400.0


def _redeem(call: Call, kind: str, owner: str, *, unknown: str, expired: str) -> SyncPoint:
    token = call.query.get("syncToken")
    try:
        return call.state.sync_tokens.redeem(kind, owner, token)
    except ExpiredSyncTokenError as error:
        raise _full_sync_needed(expired, "is expired") from error
    except UnknownSyncTokenError as error:
        raise _full_sync_needed(unknown, "is invalid") from error


def _full_sync_needed(code: str, why: str) -> PlatformError:
    return PlatformError(400, code, f"Parameter [syncToken] {why}", parameter="syncToken")


def _answer(call: Call, records: list[Document], info: Document) -> Answer:
    sync_type = call.query.get("syncType", "FSync")
    shared = {"syncType": sync_type, "syncTime": format_time(call.clock.time())}
    document = {"uri": uri_with_query(call), "records": records, "syncInfo": shared | info}
    return json_answer(200, document)


def sync_messages(call: Call) -> Answer:
    """Answer the mailbox, or what changed in it."""
    if call.query.get("syncType") == "ISync":
        return _changed_messages(call)
    start, end = period(call)
    tests = filters(call.query)
    found = [
        message
        for message in call.state.messages.of(call.extension.id)
        if start <= message.created < end and all(test(message.document) for test in tests)
    ]
    if call.query.get("distinctConversations"):
        found = latest_per_conversation(found)
    most = call.query.get("recordCount", _MOST_RECORDS)
    if most < 1:
        raise bad_parameter("recordCount", most)
    token = call.state.sync_tokens.issue("messages", call.extension.id)
    info = {"syncToken": token, "olderRecordsExist": len(found) > most}
    return _answer(call, [message.document for message in found[:most]], info)


def _changed_messages(call: Call) -> Answer:
    owner = call.extension.id
    point = _redeem(call, "messages", owner, unknown="MSG-333", expired="MSG-333")
    changed = call.state.messages.changed_since(owner, point.at - _OVERLAP)
    token = call.state.sync_tokens.issue("messages", owner)
    info = {"syncToken": token, "olderRecordsExist": False}
    return _answer(call, [_message_change(message) for message in changed], info)


def _message_change(message: MailboxMessage) -> Document:
    if message.availability == "Alive":
        return message.document
    names = ("id", "uri", "availability")
    return {name: message.document[name] for name in names}


def sync_calls(call: Call) -> Answer:
    """Answer the newest calls, or what changed in the log."""
    if call.query.get("syncType") == "ISync":
        return _changed_calls(call)
    count = call.query.get("recordCount")
    if count is None or count < 1:
        raise bad_parameter("recordCount", count, "Parameter [recordCount] is required for FSync")
    start = parse_time(call.query["dateFrom"]) if "dateFrom" in call.query else None
    if start is not None and start < call.clock.time() - _MONTH:
        raise bad_parameter("dateFrom", call.query["dateFrom"])
    records = _log(call)
    found = [r for r in records if start is None or r.started >= start]
    frame = found[: min(count, _MOST_RECORDS)]
    return _call_frame(call, frame, frame[-1].started if frame else call.clock.time())


def _log(call: Call, *, deleted: bool = False) -> list[CallRecord]:
    missed = call.query.get("statusGroup") == ["Missed"]
    return [
        record
        for record in call.state.call_log.select(*scope_of(call), deleted=deleted)
        if recorded(call, record) and (not missed or record.document["result"] == "Missed")
    ]


def _call_frame(call: Call, records: list[CallRecord], oldest: float) -> Answer:
    detailed = call.query.get("view") == "Detailed"
    token = call.state.sync_tokens.issue("calls", _log_name(call), {"oldest": oldest})
    return _answer(call, [r.view(detailed=detailed) for r in records], {"syncToken": token})


def _log_name(call: Call) -> str:
    return "/".join(str(part) for part in scope_of(call))


def _changed_calls(call: Call) -> Answer:
    point = _redeem(call, "calls", _log_name(call), unknown="CLG-101", expired="CLG-102")
    oldest = float(point.details["oldest"])
    records = _log(call, deleted=call.query.get("showDeleted", False))
    changed = [r for r in records if r.modified >= point.at and r.started >= oldest]
    if len(changed) > _MOST_RECORDS:
        raise _full_sync_needed("CLG-103", "is too old: there are more than 250 new records")
    extra = min(call.query.get("recordCount", 0), _MOST_RECORDS - len(changed))
    older = [r for r in records if r.started < oldest][: max(0, extra)]
    return _call_frame(call, changed + older, older[-1].started if older else oldest)


def extract_calls(call: Call) -> Answer:
    """Answer the company's calls in the order in which they changed."""
    query = call.query
    if query.get("syncType") == "ISync":
        point = _redeem(call, "extract", call.account.id, unknown="CLG-101", expired="CLG-102")
        after, count = float(point.details["after"]), int(point.details["count"])
    else:
        after = call.clock.time() - 3600
        if "dateFrom" in query:
            after = parse_time(query["dateFrom"])
        count = min(query.get("recordCount", _MOST_RECORDS), _MOST_EXTRACTED)
        after -= 1e-6
    records = call.state.call_log.select(call.account.id, None, deleted=True)
    waiting = sorted((r for r in records if r.modified > after), key=lambda r: r.modified)
    page = waiting[:count]
    page += [r for r in waiting[count:] if page and r.modified == page[-1].modified]
    last = page[-1].modified if page else after
    token = call.state.sync_tokens.issue(
        "extract", call.account.id, {"after": last, "count": count}
    )
    info = {"syncToken": token, "newerRecordsExist": len(page) < len(waiting)}
    detailed = query.get("view") == "Detailed"
    return _answer(call, [r.view(detailed=detailed) for r in page], info)


def sync_contacts(call: Call) -> Answer:
    """Answer the address book page by page, or what changed in it."""
    size = call.query.get("perPage", _MOST_RECORDS)
    if size < 1:
        raise bad_parameter("perPage", size)
    size = min(size, _MOST_RECORDS)
    if call.query.get("syncType") == "ISync":
        return _changed_contacts(call, size)
    return _contact_page(call, size)


def _contact_page(call: Call, size: int) -> Answer:
    page = call.query.get("pageId", 1)
    book = call.state.address_books.of(call.extension.id)
    contacts = list(book)
    found = contacts[(page - 1) * size : page * size]
    if page < 1 or (page > 1 and not found):
        raise bad_parameter("pageId", page)
    token = call.state.sync_tokens.issue("contacts", call.extension.id, {"version": book.version})
    document: Document = {
        "uri": uri_with_query(call),
        "records": [item.document for item in found],
        "syncInfo": {
            "syncType": "FSync",
            "syncToken": token,
            "syncTime": format_time(call.clock.time()),
            "olderRecordsExist": False,
        },
    }
    if page * size < len(contacts):
        document["nextPageId"] = page + 1
        document["nextPageUri"] = f"{call.uri}?syncType=FSync&perPage={size}&pageId={page + 1}"
    return json_answer(200, document)


def _changed_contacts(call: Call, size: int) -> Answer:
    owner = call.extension.id
    point = _redeem(call, "contacts", owner, unknown="CMN-101", expired="CMN-101")
    changed = call.state.address_books.of(owner).changed_after(int(point.details["version"]))
    page = changed[:size]
    version = page[-1].version if page else point.details["version"]
    token = call.state.sync_tokens.issue("contacts", owner, {"version": version})
    records = [
        {"id": int(item.id), "uri": item.document["uri"], "availability": "Deleted"}
        if item.removed
        else item.document
        for item in page
    ]
    return _answer(
        call, records, {"syncToken": token, "olderRecordsExist": len(page) < len(changed)}
    )


ROUTES: RouteTable = {
    "syncMessages": Route(sync_messages),
    "syncUserCallLog": Route(sync_calls),
    "syncAccountCallLog": Route(sync_calls),
    "extractSyncAccountCallLog": Route(extract_calls),
    "syncAddressBook": Route(sync_contacts),
}
