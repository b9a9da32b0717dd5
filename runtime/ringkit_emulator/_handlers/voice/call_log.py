"""The call log: records, calls in progress and synchronisation."""

from __future__ import annotations

from typing import Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.lists import date_range, numbered_list
from ringkit_emulator._handlers.sync_tokens import (
    redeem_sync_token,
    sync_answer,
    sync_token_error,
)
from ringkit_emulator._state.call_log import CallRecord, with_member_in
from ringkit_emulator._state.sync_tokens import SyncPoint
from ringkit_emulator._state.telephony_sessions import Party, TelephonySession
from ringkit_emulator._times import format_time, parse_time
from ringkit_emulator._wire.errors import bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content

_MAX_SYNC_RECORDS: Final = 250
_MAX_EXTRACTED_RECORDS: Final = 1000
_MAX_SYNC_AGE_SECONDS: Final = 30 * 86_400.0
_DEFAULT_EXTRACT_AGE_SECONDS: Final = 3600.0
# The first extraction includes records modified exactly at `dateFrom`; later ones do not include
# the time of the last record.
_EXTRACT_EPSILON_SECONDS: Final = 1e-6


def _scope(call: Call) -> tuple[str, str | None]:
    """Return the ids of the account and extension whose log is read; None is the whole account."""
    return call.account.id, call.extension.id if "extensionId" in call.path else None


def list_calls(call: Call) -> Answer:
    """Return a page of the call log of an extension or of the account."""
    if "phoneNumber" in call.query and "extensionNumber" in call.query:
        raise bad_parameter("phoneNumber", None, "Parameter [phoneNumber] excludes extensionNumber")
    start, end = date_range(call)
    deleted = call.query.get("showDeleted", False)
    records = call.state.call_log.select(*_scope(call), deleted=deleted)
    found = [r for r in records if start <= r.started < end and _matches_query(call, r)]
    detailed = call.query.get("view") == "Detailed"
    return numbered_list(call, found, lambda record: record.view(detailed=detailed), totals=False)


def _matches_query(call: Call, record: CallRecord) -> bool:
    query, document = call.query, record.document
    for name in ("direction", "type", "transport"):
        if query.get(name) and document[name] not in query[name]:
            return False
    for name in ("sessionId", "telephonySessionId"):
        if name in query and document[name] != query[name]:
            return False
    return _has_wanted_recording(call, record) and _has_wanted_party(call, record)


def _has_wanted_recording(call: Call, record: CallRecord) -> bool:
    """Return whether a record has a recording of the type that the query asks for."""
    kind = call.query.get("recordingType")
    if kind is None:
        kind = "All" if call.query.get("withRecording") else None
    recording = record.document.get("recording")
    return kind is None or (recording is not None and kind in ("All", recording["type"]))


def _has_wanted_party(call: Call, record: CallRecord) -> bool:
    parties = (record.document["from"], record.document["to"])
    for name in ("phoneNumber", "extensionNumber"):
        wanted = str(call.query.get(name, "")).lstrip("+")
        if wanted and not any(str(p.get(name, "")).lstrip("+") == wanted for p in parties):
            return False
    return True


def list_active_calls(call: Call) -> Answer:
    """Return a page of the calls in progress of an extension or of the account."""
    _, extension_id = _scope(call)
    telephony = call.state.telephony
    members = [extension_id] if extension_id is not None else list(call.account.extensions)
    found = [
        _active_call_document(call, session, party)
        for member in members
        for session, party in telephony.active_calls(member)
    ]
    for name in ("direction", "type", "transport"):
        found = with_member_in(found, name, call.query.get(name))
    found.sort(key=lambda document: str(document["startTime"]), reverse=True)
    detailed = call.query.get("view") == "Detailed"
    return numbered_list(call, found, lambda d: d | {"legs": []} if detailed else d, totals=False)


def _active_call_document(call: Call, session: TelephonySession, party: Party) -> Document:
    extension_id = party.extension_id or ""
    uri = call.urls.extension(session.account_id, extension_id)
    return {
        "id": party.id,
        "uri": f"{uri}/active-calls/{party.id}",
        "sessionId": session.session_id,
        "telephonySessionId": session.id,
        "partyId": party.id,
        "extension": {"id": int(extension_id), "uri": uri},
        "startTime": format_time(session.created),
        "duration": round(call.clock.time() - session.created),
        "type": "Voice",
        "direction": party.direction,
        "action": "RingOut Web" if session.origin == "RingOut" else "Phone Call",
        "result": "In Progress",
        "transport": "VoIP",
        "from": party.caller,
        "to": party.callee,
    }


def read_call(call: Call) -> Answer:
    """Return a call record."""
    return json_answer(200, _find_record(call, call.path["callRecordId"]).view(detailed=True))


def _find_record(call: Call, record_id: str) -> CallRecord:
    record = call.state.call_log.find(*_scope(call), record_id)
    if record is None:
        raise not_found("callRecordId", record_id)
    return record


def delete_calls(call: Call) -> Answer:
    """Delete the call log of an extension up to `dateTo`, by default now."""
    query = call.query
    until = parse_time(query["dateTo"]) if "dateTo" in query else call.clock.time()
    call.state.call_log.delete_before(call.extension.id, until)
    return no_content()


def sync_calls(call: Call) -> Answer:
    """Return the newest calls (FSync), or those that changed since a sync token (ISync)."""
    if call.query.get("syncType") == "ISync":
        return _changed_calls(call)
    count = call.query.get("recordCount")
    if count is None or count < 1:
        raise bad_parameter("recordCount", count, "Parameter [recordCount] is required for FSync")
    start = parse_time(call.query["dateFrom"]) if "dateFrom" in call.query else None
    if start is not None and start < call.clock.time() - _MAX_SYNC_AGE_SECONDS:
        raise bad_parameter("dateFrom", call.query["dateFrom"])
    records = _records(call)
    found = [r for r in records if start is None or r.started >= start]
    newest = found[: min(count, _MAX_SYNC_RECORDS)]
    return _sync_page(call, newest, newest[-1].started if newest else call.clock.time())


def _records(call: Call, *, deleted: bool = False) -> list[CallRecord]:
    missed = call.query.get("statusGroup") == ["Missed"]
    return [
        record
        for record in call.state.call_log.select(*_scope(call), deleted=deleted)
        if _has_wanted_recording(call, record)
        and (not missed or record.document["result"] == "Missed")
    ]


def _sync_page(call: Call, records: list[CallRecord], oldest: float) -> Answer:
    detailed = call.query.get("view") == "Detailed"
    token = call.state.sync_tokens.issue("calls", _log_name(call), {"oldest": oldest})
    return sync_answer(call, [r.view(detailed=detailed) for r in records], {"syncToken": token})


def _log_name(call: Call) -> str:
    return "/".join(str(part) for part in _scope(call))


def _redeem_log_token(call: Call, kind: str, owner: str) -> SyncPoint:
    return redeem_sync_token(call, kind, owner, unknown_code="CLG-101", expired_code="CLG-102")


def _changed_calls(call: Call) -> Answer:
    point = _redeem_log_token(call, "calls", _log_name(call))
    oldest = float(point.details["oldest"])
    records = _records(call, deleted=call.query.get("showDeleted", False))
    changed = [r for r in records if r.modified >= point.at and r.started >= oldest]
    if len(changed) > _MAX_SYNC_RECORDS:
        raise sync_token_error("CLG-103", "is too old: there are more than 250 new records")
    extra = min(call.query.get("recordCount", 0), _MAX_SYNC_RECORDS - len(changed))
    older = [r for r in records if r.started < oldest][: max(0, extra)]
    return _sync_page(call, changed + older, older[-1].started if older else oldest)


def extract_calls(call: Call) -> Answer:
    """Return the calls of the account in the order in which they were modified."""
    query = call.query
    if query.get("syncType") == "ISync":
        point = _redeem_log_token(call, "extract", call.account.id)
        after, count = float(point.details["after"]), int(point.details["count"])
    else:
        after = call.clock.time() - _DEFAULT_EXTRACT_AGE_SECONDS
        if "dateFrom" in query:
            after = parse_time(query["dateFrom"])
        count = min(query.get("recordCount", _MAX_SYNC_RECORDS), _MAX_EXTRACTED_RECORDS)
        after -= _EXTRACT_EPSILON_SECONDS
    records = call.state.call_log.select(call.account.id, None, deleted=True)
    following = sorted((r for r in records if r.modified > after), key=lambda r: r.modified)
    page = following[:count]
    page += [r for r in following[count:] if page and r.modified == page[-1].modified]
    last = page[-1].modified if page else after
    token = call.state.sync_tokens.issue(
        "extract", call.account.id, {"after": last, "count": count}
    )
    info = {"syncToken": token, "newerRecordsExist": len(page) < len(following)}
    detailed = query.get("view") == "Detailed"
    return sync_answer(call, [r.view(detailed=detailed) for r in page], info)


ROUTES: RouteTable = {
    "listExtensionActiveCalls": Route(list_active_calls),
    "listCompanyActiveCalls": Route(list_active_calls),
    "deleteUserCallLog": Route(delete_calls),
    "readUserCallLog": Route(list_calls),
    "readCompanyCallLog": Route(list_calls),
    "readUserCallRecord": Route(read_call),
    "readCompanyCallRecord": Route(read_call),
    "syncUserCallLog": Route(sync_calls),
    "syncAccountCallLog": Route(sync_calls),
    "extractSyncAccountCallLog": Route(extract_calls),
}
