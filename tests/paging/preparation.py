"""Creates at least three records for every list, through operations of the platform."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ringkit._call.call import Operation, PagedCall
from ringkit._unset import UNSET
from ringkit_emulator import AccountOptions, NumberOptions, UserOptions
from tests.emulator.bodies import body_for
from tests.emulator.preparation import TM, ids_for, team
from tests.emulator.requests import DESCRIPTION, Sent, smallest
from tests.emulator.support import ACCOUNT, EXTENSION, Api

#: A user with three numbers, and colleagues for conversations.
ACCOUNT_OPTIONS = AccountOptions(
    users=(
        UserOptions(
            extension_number="101",
            admin=True,
            email="ada@example.com",
            numbers=tuple(NumberOptions(phone_number=f"+1650555020{i}") for i in range(3)),
        ),
        UserOptions(extension_number="102", email="bob@example.com"),
        UserOptions(extension_number="103", email="eve@example.com"),
    )
)
#: The page size to request where the description does not allow small ones.
SIZES = {"listAccountMeetings": 10, "listVideoMeetings": 10}
_SIZE_NAMES = ("perPage", "recordCount", "count")


def prepared(api: Api, operation: Operation) -> Sent:
    """Return a request for the list of `operation`, with something in it."""
    described = DESCRIPTION.operations[operation.id]
    sent = body_for(api, smallest(described, ids_for(api, described)))
    make = _MAKERS.get(operation.id)
    return sent if make is None else make(api, sent)


def list_call(operation: Operation, sent: Sent, size: int | None = None) -> PagedCall[Any, Any]:
    """Return the call for a list, in pages of `size`."""
    query, body = dict(sent.query), dict(sent.body or {})
    paging = operation.paging
    assert paging is not None
    if size is not None and paging.place == "body":
        body["count" if paging.style == "index" else "perPage"] = size
    elif size is not None:
        names = DESCRIPTION.operations[operation.id].query_parameters
        query |= {name: size for name in _SIZE_NAMES if name in names}
    has_body = operation.method == "POST" and operation.payloads
    return PagedCall(operation, path=sent.path, query=query, body=body if has_body else UNSET)


def _three_times(make: Callable[[Api, int], None]) -> Callable[[Api, Sent], Sent]:
    def made(api: Api, sent: Sent) -> Sent:
        for number in range(3):
            make(api, number)
        return sent

    return made


def _batch(api: Api, number: int) -> None:
    body = {
        "from": api.emulator.phone_number,
        "text": f"text {number}",
        "messages": [{"to": [f"+1650555015{number}"]}],
    }
    assert api.post(f"{ACCOUNT}/a2p-sms/batches", json=body).is_success


def _opt_out(api: Api, number: int) -> None:
    api.emulator.inbound_sms("STOP", from_=f"+1650555015{number}")


def _in_team(path: str, **body: Any) -> Callable[[Api, int], None]:
    def make(api: Api, number: int) -> None:
        url = f"{TM}/{path.replace('1', team(api))}"
        answer = api.post(url, json=body | {"title": f"n{number}"})
        assert answer.is_success, answer.text

    return make


def _task(api: Api, number: int) -> None:
    body = {"subject": f"t{number}", "assignees": [{"id": api.emulator.extension_id}]}
    assert api.post(f"{TM}/chats/{team(api)}/tasks", json=body).is_success


def _export(api: Api, number: int) -> None:
    assert api.post(f"{TM}/data-export", json={}).is_success
    api.emulator.clock.advance(60)


def _team(api: Api, number: int) -> None:
    assert api.post(f"{TM}/teams", json={"name": f"Team {number}"}).is_success


def _conversation(api: Api, number: int) -> None:
    people = [["bob@example.com"], ["eve@example.com"], ["bob@example.com", "eve@example.com"]]
    members = [{"email": address} for address in people[number]]
    assert api.post(f"{TM}/conversations", json={"members": members}).is_success


def _replies(api: Api, sent: Sent) -> Sent:
    chat = sent.path["chatId"]
    first = api.post(f"{TM}/chats/{chat}/posts", json={"text": "q"}).json()
    for number in range(2):
        reply = {"text": f"a{number}", "parentPostId": first["id"]}
        assert api.post(f"{TM}/chats/{chat}/posts", json=reply).is_success
    return replace(sent, path=sent.path | {"threadId": first["id"]})


def _posts(api: Api, sent: Sent) -> Sent:
    for number in range(3):
        made = api.post(f"{TM}/chats/{sent.path['chatId']}/posts", json={"text": str(number)})
        assert made.is_success
    return sent


def _queue(api: Api, number: int) -> None:
    body = {
        "type": "Department",
        "extensionNumber": f"95{number}",
        "contact": {"firstName": "Queue", "email": f"queue{number}@example.com"},
    }
    assert api.post(f"{ACCOUNT}/extension", json=body).is_success


def _thread(api: Api, number: int) -> None:
    url = f"{ACCOUNT}/message-threads"
    body = {
        "from": {"phoneNumber": api.emulator.phone_number},
        "to": [{"phoneNumber": f"+1650555014{number}"}],
        "text": "x",
    }
    message = api.post(f"{url}/messages", json=body).json()
    note = {"threadId": message["threadId"], "text": f"note {number}"}
    assert api.post(f"{url}/notes", json=note).is_success


def _rule(owner: str) -> Callable[[Api, int], None]:
    def make(api: Api, number: int) -> None:
        body = {
            "type": "Custom",
            "name": f"rule {number}",
            "callers": [{"callerId": f"+1650555016{number}"}],
        }
        answer = api.post(f"{owner}/answering-rule", json=body)
        assert answer.is_success, answer.text

    return make


def _ring(api: Api, number: int) -> None:
    api.emulator.inbound_call(from_=f"+1650555017{number}")


def _ever(_api: Api, sent: Sent) -> Sent:
    return replace(sent, query=sent.query | {"dateFrom": "2020-01-01"})


_MAKERS: dict[str, Callable[[Api, Sent], Sent]] = {
    "listA2PBatches": _three_times(_batch),
    "readA2PSMSOptOuts": _three_times(_opt_out),
    "listA2PSMS": _three_times(_batch),
    "listChatNotesNew": _three_times(_in_team("chats/1/notes")),
    "listChatTasksNew": _three_times(_task),
    "readGlipEventsNew": _three_times(
        _in_team(
            "groups/1/events", startTime="2026-01-02T03:04:05Z", endTime="2026-01-02T04:04:05Z"
        )
    ),
    "listAnsweringRules": _three_times(_rule(EXTENSION)),
    "listCompanyAnsweringRules": _three_times(_rule(ACCOUNT)),
    "listCallQueues": _three_times(_queue),
    "listCompanyActiveCalls": _three_times(_ring),
    "listExtensionActiveCalls": _three_times(_ring),
    "listDataExportTasksNew": _three_times(_export),
    "listGlipConversationsNew": _three_times(_conversation),
    "listGlipTeamsNew": _three_times(_team),
    "readGlipPostsNew": _posts,
    "readGlipThreadPostsNew": _replies,
    "mthListMessages": _three_times(_thread),
    "mthListNotes": _three_times(_thread),
    "mthListThreads": _three_times(_thread),
    "listMessages": _ever,
    "readUserCallLog": _ever,
    "readCompanyCallLog": _ever,
    "searchDirectoryEntries": lambda api, sent: replace(sent, body={"searchString": ""}),
    "searchSmsConsentRecords": lambda api, sent: replace(sent, body={"optStatus": "OptOut"}),
}
