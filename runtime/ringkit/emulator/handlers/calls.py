"""The call log."""

from ringkit.emulator.handlers.call import Call, Route, RouteTable
from ringkit.emulator.handlers.lists import numbered_list
from ringkit.emulator.handlers.messages import period
from ringkit.emulator.state.calls import CallRecord
from ringkit.emulator.wire.errors import bad_parameter, not_found
from ringkit.emulator.wire.messages import Answer, json_answer


def _extension_id(call: Call) -> str | None:
    return call.extension.id if "extensionId" in call.path else None


def list_calls(call: Call) -> Answer:
    """Answer a page of the call log of an extension or of the whole company."""
    if "phoneNumber" in call.query and "extensionNumber" in call.query:
        raise bad_parameter("phoneNumber", None, "Parameter [phoneNumber] excludes extensionNumber")
    start, end = period(call)
    records = call.world.calls.select(
        call.account.id, _extension_id(call), deleted=call.query.get("showDeleted", False)
    )
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
    return _recorded(call, record) and _of_party(call, record)


def _recorded(call: Call, record: CallRecord) -> bool:
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


def read_call(call: Call) -> Answer:
    """Answer one call record."""
    return json_answer(200, call_record(call, call.path["callRecordId"]).view(detailed=True))


def call_record(call: Call, record_id: str) -> CallRecord:
    """Return a record of the log; raises PlatformError (404)."""
    record = call.world.calls.find(call.account.id, _extension_id(call), record_id)
    if record is None:
        raise not_found("callRecordId", record_id)
    return record


ROUTES: RouteTable = {
    "readUserCallLog": Route(list_calls),
    "readCompanyCallLog": Route(list_calls),
    "readUserCallRecord": Route(read_call),
    "readCompanyCallRecord": Route(read_call),
}
