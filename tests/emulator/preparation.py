"""Things for requests to be about: ids of what is there, or has just been made."""

import json
from collections.abc import Callable
from typing import Any

from ringkit_emulator._description.document import Operation, load_description
from ringkit_emulator._description.routes import Routes
from tests.emulator.requests import required_query, value_for
from tests.emulator.support import ACCOUNT, EXTENSION, Api

ROUTES = Routes(load_description().operations.values())
TM = "/team-messaging/v1"
_EVER = {"dateFrom": "2020-01-01"}


def ids_for(api: Api, operation: Operation) -> dict[str, str]:
    """Return path values with which ``operation`` finds something."""
    ids = {"accountId": "~", "companyId": "~"} | _extension(api, operation)
    for name in operation.path_parameters:
        if name in ids:
            continue
        special = _SPECIAL.get(name)
        found = special(api, operation) if special is not None else None
        ids |= _listed(api, operation, name, ids) if found is None else found
        ids.setdefault(name, str(value_for(operation.path_parameters[name].schema)))
    return ids


def _listed(api: Api, operation: Operation, name: str, ids: dict[str, str]) -> dict[str, str]:
    home = operation.template.partition(f"/{{{name}}}")[0]
    for known, value in ids.items():
        home = home.replace(f"{{{known}}}", value)
    found = ROUTES.find(home)
    lister = None if found is None else found.operations.get("GET")
    query = {} if lister is None else required_query(lister)
    answer = api.get(_LISTS.get(name, home), params=query)
    if answer.status_code != 200 or not answer.headers["content-type"].startswith("application"):
        return {}
    document = answer.json()
    for member in ("records", "Resources", "tasks", "meetings", "recordings"):
        if document.get(member):
            return {name: str(document[member][0].get("id", document[member][0].get(name, "1")))}
    return {}


def _message(api: Api, operation: Operation) -> dict[str, str] | None:
    if "/a2p-sms/" in operation.template:
        batch = _batch(api, operation)["batchId"]
        sent = api.get(f"{ACCOUNT}/a2p-sms/messages", params={"batchId": batch}).json()
        return {"messageId": str(sent["records"][0]["id"])}
    if "/message-threads/" in operation.template:
        return threaded(api)
    stored = api.emulator.inbound_sms("something")
    return {
        "messageId": str(stored["id"]),
        "attachmentId": str(stored["attachments"][0]["id"]),
    }


def _call(api: Api, operation: Operation) -> dict[str, str]:
    home = ACCOUNT if "extension" not in operation.template else EXTENSION
    record = api.get(f"{home}/call-log", params=_EVER).json()["records"][0]
    return {"callRecordId": record["id"]}


def recording_for(api: Api, operation: Operation) -> dict[str, str] | None:
    if operation.template.startswith("/webinar"):
        return None
    if "/telephony/" in operation.template:
        return {}
    query = _EVER | {"recordingType": "All"}
    record = api.get(f"{EXTENSION}/call-log", params=query).json()["records"][0]
    return {"recordingId": record["recording"]["id"]}


def _batch(api: Api, _operation: Operation) -> dict[str, str]:
    body = {
        "from": api.emulator.phone_number,
        "text": "x",
        "messages": [{"to": ["+16505550155"]}],
    }
    return {"batchId": str(api.post(f"{ACCOUNT}/a2p-sms/batches", json=body).json()["id"])}


def threaded(api: Api) -> dict[str, str]:
    """Return the ids of a thread, and of a message with an attachment and a note in it."""
    body = {
        "from": {"phoneNumber": api.emulator.phone_number},
        "to": [{"phoneNumber": "+16505550144"}],
        "text": "x",
    }
    files = {
        "metadata": (None, json.dumps(body).encode(), "application/json"),
        "attachments": ("p.png", b"x", "image/png"),
    }
    url = f"{ACCOUNT}/message-threads"
    message = api.post(f"{url}/messages", files=files).json()
    note = {"threadId": message["threadId"], "text": "y"}
    return {
        "threadId": message["threadId"],
        "messageId": message["id"],
        "attachmentId": message["attachments"][0]["id"],
        "noteId": api.post(f"{url}/notes", json=note).json()["id"],
    }


_BEGINNERS = {
    "getAddressBookBulkUploadTask": (
        "address-book-bulk-upload",
        {"records": [{"extensionId": "1", "contacts": [{"firstName": "A"}]}]},
    ),
    "readAutomaticLocationUpdatesTask": (
        "emergency-address-auto-update/switches-bulk-create",
        {"records": []},
    ),
    "getExtensionBulkUpdateTask": ("extension-bulk-update", {"records": []}),
    "readMessageStoreReportTask": ("message-store-report", {}),
    "readMessageStoreReportArchive": ("message-store-report", {}),
    "readDataExportTaskNew": (f"{TM}/data-export", {}),
}


def _job(api: Api, operation: Operation) -> dict[str, str] | None:
    path, body = _BEGINNERS.get(operation.id, (None, None))
    if path is None:
        return None
    begun = api.post(path if path.startswith("/") else f"{ACCOUNT}/{path}", json=body).json()
    api.emulator.clock.advance(5)
    return {"taskId": str(begun.get("task", [begun])[0]["id"])}


def _ringout(api: Api, _operation: Operation) -> dict[str, str]:
    body = {
        "from": {"phoneNumber": api.emulator.phone_number},
        "to": {"phoneNumber": "+16505550188"},
    }
    return {"ringoutId": api.post(f"{EXTENSION}/ring-out", json=body).json()["id"]}


_RINGING = {"answerCallParty", "rejectParty", "ignoreCallInQueue", "forwardCallParty", "replyParty"}


def session_for(api: Api, operation: Operation) -> dict[str, str]:
    sessions = f"{ACCOUNT}/telephony/sessions"
    if operation.id in _RINGING:
        session = api.emulator.inbound_call()
        return {"telephonySessionId": session["id"], "partyId": session["parties"][1]["id"]}
    body = {"from": {"deviceId": "d"}, "to": {"phoneNumber": "+16505550187"}}
    session = api.post(f"{ACCOUNT}/telephony/call-out", json=body).json()["session"]
    api.emulator.clock.advance(3)
    party = f"{sessions}/{session['id']}/parties/{session['parties'][0]['id']}"
    ids = {"telephonySessionId": session["id"], "partyId": session["parties"][0]["id"]}
    if operation.id == "unholdCallParty":
        api.post(f"{party}/hold")
    if operation.id == "pickupCallParty":
        api.post(f"{party}/park")
    if operation.id == "pauseResumeCallRecording":
        ids["recordingId"] = api.post(f"{party}/recordings").json()["id"]
    return ids


def team(api: Api) -> str:
    """Return the id of the team that the user is in."""
    return str(api.get(f"{TM}/teams").json()["records"][0]["id"])


def _chat(api: Api, operation: Operation) -> dict[str, str] | None:
    if not operation.template.startswith(TM):
        return None
    if "/conversations" in operation.template:
        return {"chatId": str(api.get(f"{TM}/conversations").json()["records"][0]["id"])}
    if operation.id == "unarchiveGlipTeamNew":
        api.post(f"{TM}/teams/{team(api)}/archive")
    chat = team(api)
    post = api.post(f"{TM}/chats/{chat}/posts", json={"text": "x"}).json()
    return {"chatId": chat, "groupId": chat, "postId": post["id"], "threadId": post["id"]}


def _extension(api: Api, operation: Operation) -> dict[str, str]:
    if operation.id != "deleteExtension":
        return {"extensionId": "~"}
    return {"extensionId": str(api.get(f"{ACCOUNT}/extension").json()["records"][-1]["id"])}


def _made_in(
    parent: str, body: dict[str, Any]
) -> Callable[[Api, Operation], dict[str, str] | None]:
    def make(api: Api, operation: Operation) -> dict[str, str] | None:
        if not operation.template.startswith(f"{TM}/{parent.rpartition('/')[2]}"):
            return None
        name = operation.template.rpartition("{")[2].partition("}")[0]
        made = api.post(f"{TM}/{parent.replace('1', team(api))}", json=body)
        return {name: str(made.json()["id"])}

    return make


def _queue(api: Api, _operation: Operation) -> dict[str, str]:
    listed = api.get(f"{ACCOUNT}/extension", params={"type": "Department"}).json()["records"]
    queue = str(listed[0]["id"])
    return {"callQueueId": queue, "departmentId": queue}


def _bridge(api: Api, operation: Operation) -> dict[str, str]:
    made = api.post("/rcvideo/v2/account/~/extension/~/bridges", json={"name": "Standup"}).json()
    kind = "pstn" if "/pstn/" in operation.template else "web"
    pin = made["pins"]["pstn"]["host"] if kind == "pstn" else made["pins"]["web"]
    return {"bridgeId": made["id"], "pin": pin}


def _role(api: Api, operation: Operation) -> dict[str, str] | None:
    if "/dictionary/" in operation.template:
        return None
    made = api.post(f"{ACCOUNT}/user-role", json={"displayName": "Made"})
    return {"roleId": str(made.json()["id"])}


def _greeting(api: Api, operation: Operation) -> dict[str, str] | None:
    home = operation.template.partition("/{greetingId}")[0].replace("{accountId}", "~")
    if not home.endswith("/call-recording/custom-greetings"):
        return None
    return {"greetingId": api.get(home).json()["records"][0]["custom"]["id"]}


def _subscription(api: Api, operation: Operation) -> dict[str, str]:
    home = operation.template.partition("/{")[0]
    return {"subscriptionId": api.post(home, json=wanted_subscription(api, operation)).json()["id"]}


def wanted_subscription(api: Api, operation: Operation) -> dict[str, Any]:
    webinar = operation.template.startswith("/webinar")
    event = "/webinar/configuration/v1/company/sessions"
    return {
        "eventFilters": [event if webinar else f"{ACCOUNT}/extension"],
        "deliveryMode": {"transportType": "WebHook", "address": api.webhook},
    }


_SPECIAL: dict[str, Callable[[Api, Operation], dict[str, str] | None]] = {
    "chatId": _chat,
    "groupId": _chat,
    "postId": lambda _api, _operation: {},
    "threadId": lambda api, operation: {} if operation.template.startswith(TM) else threaded(api),
    "noteId": lambda api, operation: (
        threaded(api)
        if "/message-threads/" in operation.template
        else _made_in("chats/1/notes", {"title": "n"})(api, operation)
    ),
    "taskId": lambda api, operation: (
        _job(api, operation)
        or _made_in("chats/1/tasks", {"subject": "t", "assignees": [{"id": "1"}]})(api, operation)
    ),
    "batchId": _batch,
    "bridgeId": _bridge,
    "pin": _bridge,
    "eventId": _made_in(
        "groups/1/events",
        {"title": "e", "startTime": "2026-01-02T03:04:05Z", "endTime": "2026-01-02T04:04:05Z"},
    ),
    "cardId": _made_in(
        "chats/1/adaptive-cards", {"type": "AdaptiveCard", "version": "1.3", "body": []}
    ),
    "webhookId": _made_in("groups/1/webhooks", {}),
    "apiVersion": lambda _api, _operation: {"apiVersion": "v1.0"},
    "messageId": _message,
    "attachmentId": lambda _api, _operation: {},
    "callRecordId": _call,
    "recordingId": recording_for,
    "ringoutId": _ringout,
    "telephonySessionId": session_for,
    "subscriptionId": _subscription,
    "partyId": lambda _api, _operation: {},
    "roleId": _role,
    "greetingId": _greeting,
    "callQueueId": _queue,
    "departmentId": _queue,
}
_LISTS: dict[str, str] = {
    "personId": f"{ACCOUNT}/extension",
    "scimUserId": "/scim/v2/Users",
}
