"""The call log."""

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.lists import numbered_list
from ringkit_emulator._handlers.messages import period
from ringkit_emulator._state.call_log import CallRecord, with_member_in
from ringkit_emulator._state.telephony_sessions import Party, TelephonySession
from ringkit_emulator._times import format_time, parse_time
from ringkit_emulator._wire.errors import bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content


def scope_of(call: Call) -> tuple[str, str | None]:
    """Return account and extension whose log is meant; None is the whole company."""
    return call.account.id, call.extension.id if "extensionId" in call.path else None


def list_calls(call: Call) -> Answer:
    """Answer a page of the call log of an extension or of the whole company."""
    if "phoneNumber" in call.query and "extensionNumber" in call.query:
        raise bad_parameter("phoneNumber", None, "Parameter [phoneNumber] excludes extensionNumber")
    start, end = period(call)
    deleted = call.query.get("showDeleted", False)
    records = call.state.call_log.select(*scope_of(call), deleted=deleted)
    found = [r for r in records if start <= r.started < end and _wanted(call, r)]
    detailed = call.query.get("view") == "Detailed"
    return numbered_list(call, found, lambda record: record.view(detailed=detailed))


def _wanted(call: Call, record: CallRecord) -> bool:
    query, document = call.query, record.document
    for name in ("direction", "type", "transport"):
        if query.get(name) and document[name] not in query[name]:
            return False
    for name in ("sessionId", "telephonySessionId"):
        if name in query and document[name] != query[name]:
            return False
    return recorded(call, record) and _of_party(call, record)


def recorded(call: Call, record: CallRecord) -> bool:
    """Whether a record has the kind of recording that the query asks for."""
    kind = call.query.get("recordingType")
    if kind is None:
        kind = "All" if call.query.get("withRecording") else None
    recording = record.document.get("recording")
    return kind is None or (recording is not None and kind in ("All", recording["type"]))


def _of_party(call: Call, record: CallRecord) -> bool:
    parties = (record.document["from"], record.document["to"])
    for name in ("phoneNumber", "extensionNumber"):
        wanted = str(call.query.get(name, "")).lstrip("+")
        if wanted and not any(str(p.get(name, "")).lstrip("+") == wanted for p in parties):
            return False
    return True


def list_active_calls(call: Call) -> Answer:
    """Answer the calls in progress of an extension or of the whole company."""
    _, extension_id = scope_of(call)
    board = call.state.telephony
    members = [extension_id] if extension_id is not None else list(call.account.extensions)
    found = [
        _in_progress(call, session, party)
        for member in members
        for session, party in board.active_calls(member)
    ]
    for name in ("direction", "type", "transport"):
        found = with_member_in(found, name, call.query.get(name))
    found.sort(key=lambda document: str(document["startTime"]), reverse=True)
    detailed = call.query.get("view") == "Detailed"
    return numbered_list(call, found, lambda d: d | {"legs": []} if detailed else d)


def _in_progress(call: Call, session: TelephonySession, party: Party) -> Document:
    extension_id = party.extension_id or ""
    uri = call.links.extension(session.account_id, extension_id)
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
    """Answer one call record."""
    return json_answer(200, call_record(call, call.path["callRecordId"]).view(detailed=True))


def call_record(call: Call, record_id: str) -> CallRecord:
    """Return a record of the log; raises PlatformError (404)."""
    record = call.state.call_log.find(*scope_of(call), record_id)
    if record is None:
        raise not_found("callRecordId", record_id)
    return record


def delete_calls(call: Call) -> Answer:
    """Delete the log of an extension up to a time."""
    query = call.query
    until = parse_time(query["dateTo"]) if "dateTo" in query else call.clock.time()
    call.state.call_log.delete_before(call.extension.id, until)
    return no_content()


ROUTES: RouteTable = {
    "listExtensionActiveCalls": Route(list_active_calls),
    "listCompanyActiveCalls": Route(list_active_calls),
    "deleteUserCallLog": Route(delete_calls),
    "readUserCallLog": Route(list_calls),
    "readCompanyCallLog": Route(list_calls),
    "readUserCallRecord": Route(read_call),
    "readCompanyCallRecord": Route(read_call),
}
