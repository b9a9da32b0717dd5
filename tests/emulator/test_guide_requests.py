"""What the samples of the developer guide send: accepted or refused as the platform does.

Each row is a request as a fact: method, path, body, and the status and code of the answer.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

import httpx
import pytest

from ringkit_emulator import AccountOptions, Emulator, UserOptions
from tests.emulator.preparation import team
from tests.emulator.support import ACCOUNT, EXTENSION, Api, code_of
from tests.support.platform import NO_LIMITS

TM = "/team-messaging/v1"
RULES = "/restapi/v2/accounts/~/extensions/~/comm-handling"
BRIDGES = "/rcvideo/v2/account/~/extension/~/bridges"
NUMBER = "+16505550177"
VIP = [
    {"phoneNumber": "+16501111111", "name": "Kim"},
    {"phoneNumber": "+16502222222", "name": "Lee"},
]


class Sent(NamedTuple):
    """A request; in `path` and `body` stand names of what is there, such as `{chat}`."""

    method: str
    path: str
    body: Any = None
    query: dict[str, Any] | None = None
    status: int = 200
    code: str | None = None


def text(*to: str, sender: str = "{number}") -> dict[str, Any]:
    return {
        "from": {"phoneNumber": sender},
        "to": [{"phoneNumber": number} for number in to],
        "text": "Hello World!",
    }


def batch(*to: str, sender: str = "{number}") -> dict[str, Any]:
    messages = [{"to": [number]} for number in to]
    return {"from": sender, "text": "Hello Team", "messages": messages}


def calls_of(**grouping: Any) -> dict[str, Any]:
    span = {"timeFrom": "2023-01-01T00:00:00.000Z", "timeTo": "2023-02-15T23:59:59.999Z"}
    hours = {"includeDays": ["Sunday"], "includeHours": [{"from": "00:00", "to": "23:59"}]}
    settings = {
        "timeZone": "America/Los_Angeles",
        "timeRange": span,
        "advancedTimeSettings": hours,
    }
    return {"grouping": grouping, "timeSettings": settings, "responseOptions": {"counters": {}}}


GREETING = {"greeting": {"effectiveGreetingType": "Preset", "preset": {"id": "590080"}}}
INTERACTION_RULE = {
    "enabled": True,
    "displayName": "VIP calls",
    "conditions": [
        {"type": "Interaction", "from": VIP, "to": []},
        {"type": "State", "state": {"id": "after-hours"}},
    ],
    "dispatching": {
        "type": "Terminate",
        "actions": [
            {
                "type": "RingGroupAction",
                "enabled": True,
                "targets": [{"type": "AllMobileRingTarget", "name": "My mobile apps"}],
                "duration": 40,
            },
            {
                "type": "RingGroupAction",
                "enabled": True,
                "targets": [{"type": "AllDesktopRingTarget", "name": "My desktop"}],
                "duration": 50,
            },
            {
                "type": "TerminatingAction",
                "targets": [
                    {"type": "VoiceMailTerminatingTarget", "name": "Voicemail", "prompt": GREETING},
                    {
                        "type": "PhoneNumberTerminatingTarget",
                        "destination": {"phoneNumber": "+14082324343"},
                        "dispatchingType": "Terminating",
                    },
                ],
                "ringingTargetType": "PlayAnnouncementTerminatingTarget",
                "terminatingTargetType": "PhoneNumberTerminatingTarget",
            },
        ],
    },
}
RING_TARGET = {
    "type": "RingGroupAction",
    "enabled": True,
    "targets": [
        {
            "type": "PhoneNumberRingTarget",
            "destination": {"phoneNumber": "+13121234567"},
            "name": "Temporary number",
        }
    ],
    "duration": 25,
}
QUEUE_RULE = {
    "enabled": True,
    "type": "Custom",
    "name": "VIP rule",
    "callers": [{"callerId": "+16501111111", "name": "Kim"}],
    "schedule": {"ref": "BusinessHours"},
    "callHandlingAction": "AgentQueue",
    "queue": {
        "transferMode": "Simultaneous",
        "maxCallers": 10,
        "holdTime": 20,
        "maxCallersAction": "TransferToExtension",
        "holdTimeExpirationAction": "TransferToExtension",
        "transfer": [{"extension": {"id": "{user}"}, "action": "MaxCallers"}],
    },
}
HOLIDAY = {
    "enabled": True,
    "type": "Custom",
    "name": "Holiday",
    "schedule": {"ranges": [{"from": "2025-12-31T17:00:00.00Z", "to": "2026-01-02T08:00:00.00Z"}]},
    "callHandlingAction": "Bypass",
    "extension": {"id": "{user}"},
}
MEETINGS = {
    "enabled": True,
    "type": "Custom",
    "name": "Meetings",
    "schedule": {"weeklyRanges": {"monday": [{"from": "09:00", "to": "10:00"}]}},
    "callHandlingAction": "TakeMessagesOnly",
}
FORWARDED_DAYS = {
    "enabled": True,
    "conditions": [
        {
            "type": "Schedule",
            "schedule": {
                "triggers": [
                    {
                        "triggerType": "Range",
                        "ranges": [
                            {
                                "startDateTime": "2025-07-04T00:00:00",
                                "endDateTime": "2025-07-05T08:00:00",
                            }
                        ],
                    }
                ]
            },
        }
    ],
}
SUBSCRIPTION = {
    "eventFilters": ["/restapi/v1.0/account/~/extension/~/message-store/instant?type=SMS"],
    "deliveryMode": {"transportType": "PubNub", "encryption": False},
    "expiresIn": 3600,
}
PERIOD = {"timeFrom": "2023-01-01T00:00:00.000Z", "timeTo": "2023-01-31T23:59:59.999Z"}
AUDIT = {
    "eventTimeFrom": "2023-08-01T00:00:00.520000Z",
    "eventTimeTo": "2023-08-29T13:00:00.520000Z",
    "page": 2,
    "perPage": 10,
    "includeAdmins": True,
    "includeHidden": True,
    "searchParameters": [],
}
OLD_MESSAGES = {
    "dateFrom": "2023-01-01T00:00:00.000Z",
    "dateTo": "2023-01-31T23:59:59.999Z",
    "messageType": ["SMS", "Fax"],
    "perPage": 1000,
}

ACCEPTED = {
    "audit trail with unknown members": Sent("POST", f"{ACCOUNT}/audit-trail/search", AUDIT),
    "custom field": Sent(
        "POST", f"{ACCOUNT}/custom-fields", {"category": "User", "displayName": "x"}
    ),
    "presence with details": Sent(
        "GET", f"{ACCOUNT}/presence", query={"detailedTelephonyState": True}
    ),
    "path that ends with a slash": Sent(
        "GET", f"{ACCOUNT}/extension/", query={"type": ["Department"]}
    ),
    "timeline of queues": Sent(
        "POST",
        "/analytics/calls/v1/accounts/~/timeline/fetch",
        calls_of(groupBy="Queues", keys=["{queue}"]),
        {"interval": "Day", "perPage": 10},
    ),
    "aggregation of users": Sent(
        "POST", "/analytics/calls/v1/accounts/~/aggregation/fetch", calls_of(groupBy="Users"),
        {"perPage": 100},
    ),
    "text template": Sent(
        "POST", f"{EXTENSION}/message-store-templates",
        {"displayName": "weekly", "body": {"text": "Please"}}, status=201,
    ),
    "messages of two types": Sent("GET", f"{EXTENSION}/message-store", query=OLD_MESSAGES),
    "text": Sent("POST", f"{EXTENSION}/sms", text(NUMBER)),
    "batch": Sent("POST", f"{ACCOUNT}/a2p-sms/batches", batch(NUMBER), status=201),
    "message of a thread": Sent(
        "POST", f"{ACCOUNT}/message-threads/messages", text(NUMBER), status=201
    ),
    "first page by an empty token": Sent(
        "GET", f"{TM}/teams", query={"recordCount": 10, "pageToken": ""}
    ),
    "guests by e-mail": Sent(
        "POST", f"{TM}/teams/{{chat}}/add",
        {"members": [{"email": "member@example.org"}, {"email": "guest@example.net"}]},
        status=204,
    ),
    "team of people unknown": Sent(
        "POST", f"{TM}/teams",
        {"public": True, "name": "Python", "members": [{"id": "590490017"}], "description": "d"},
        status=201,
    ),
    "note with tags": Sent(
        "POST", f"{TM}/chats/{{chat}}/notes", {"title": "n", "body": "<strong>h</strong><br>x"}
    ),
    "export of chats": Sent("POST", f"{TM}/data-export", PERIOD, status=202),
    "bridge": Sent("POST", BRIDGES, {"name": "Meeting", "type": "Instant"}, status=201),
    "bridge of one's own": Sent("GET", f"{BRIDGES}/default"),
    "forwarding number": Sent(
        "POST", f"{EXTENSION}/forwarding-number",
        {"phoneNumber": NUMBER, "type": "Other", "label": "My number"},
    ),
    "members may change their status": Sent(
        "PUT", f"{ACCOUNT}/call-queues/{{queue}}", {"editableMemberStatus": True}
    ),
    "do not disturb": Sent(
        "PUT", f"{EXTENSION}/presence", {"dndStatus": "DoNotAcceptDepartmentCalls"}
    ),
    "ids as numbers": Sent(
        "POST", f"{ACCOUNT}/call-queues/{{queue}}/bulk-assign",
        {"addedExtensionIds": ["{user:number}"]}, status=204,
    ),
    "monitored users by number": Sent(
        "POST", f"{ACCOUNT}/call-monitoring-groups/{{group}}/bulk-assign",
        {"addedExtensions": [{"id": "{user:number}", "permissions": ["Monitored"]}]}, status=204,
    ),
    "answering rules": Sent(
        "GET", f"{EXTENSION}/answering-rule", query={"view": "Detailed", "enabledOnly": False}
    ),
    "answering rule": Sent("POST", f"{EXTENSION}/answering-rule", MEETINGS),
    "answering rule of a queue": Sent(
        "POST", f"{ACCOUNT}/extension/{{queue}}/answering-rule", QUEUE_RULE
    ),
    "answering rule of the company": Sent("POST", f"{ACCOUNT}/answering-rule", HOLIDAY),
    "rule with named targets": Sent(
        "POST", f"{RULES}/voice/interaction-rules", INTERACTION_RULE, status=201
    ),
    "ring target with a destination": Sent(
        "PATCH", f"{RULES}/voice/state-rules/work-hours",
        {"dispatching": {"type": "Terminate", "actions": [RING_TARGET]}},
    ),
    "days of a state": Sent("PATCH", f"{RULES}/states/forward-all-calls", FORWARDED_DAYS),
    "webinar": Sent(
        "POST", "/webinar/configuration/v1/webinars",
        {"title": "My first webinar", "description": "made by a program"}, status=201,
    ),
    "RingOut": Sent(
        "POST", f"{EXTENSION}/ring-out",
        {"from": {"phoneNumber": "{number}"}, "to": {"phoneNumber": NUMBER}, "playPrompt": False},
    ),
    "active calls": Sent("GET", f"{EXTENSION}/active-calls", query={"view": "Simple"}),
    "subscription": Sent("POST", "/restapi/v1.0/subscription", SUBSCRIPTION),
}  # fmt: skip

REFUSED = {
    "text to a word": Sent(
        "POST", f"{EXTENSION}/sms", text("hello"), status=400, code="CMN-101"
    ),
    "text to an extension": Sent(
        "POST", f"{EXTENSION}/sms", text("101"), status=400, code="MSG-246"
    ),
    "text to a short number": Sent(
        "POST", f"{EXTENSION}/sms", text("123"), status=400, code="MSG-247"
    ),
    "text to none": Sent("POST", f"{EXTENSION}/sms", text(), status=400, code="CMN-101"),
    "text twice": Sent(
        "POST", f"{EXTENSION}/sms", text(NUMBER, NUMBER), status=400, code="CMN-406"
    ),
    "text from a foreign number": Sent(
        "POST", f"{EXTENSION}/sms", text(NUMBER, sender="+18005550100"), status=403, code="MSG-304"
    ),
    "text to another extension that is none": Sent(
        "POST", f"{EXTENSION}/company-pager", {"to": [{"extensionNumber": "7"}], "text": "x"},
        status=400, code="MSG-316",
    ),
    "batch twice to one": Sent(
        "POST", f"{ACCOUNT}/a2p-sms/batches", batch(NUMBER, NUMBER), status=400, code="CMN-406"
    ),
    "batch from a foreign number": Sent(
        "POST", f"{ACCOUNT}/a2p-sms/batches", batch(NUMBER, sender="+18005550100"),
        status=403, code="MSG-304",
    ),
    "task without subject": Sent(
        "POST", f"{TM}/chats/{{chat}}/tasks", {"title": "n", "body": "x"}, status=400
    ),
    "unknown member of a queue": Sent(
        "POST", f"{ACCOUNT}/call-queues/{{queue}}/bulk-assign",
        {"addedExtensionIds": ["888888888"]}, status=400,
    ),
    "e-mail that is taken": Sent(
        "POST", f"{ACCOUNT}/extension",
        {"contact": {"firstName": "New", "email": "{email}"}, "type": "User"},
        status=400, code="CMN-406",
    ),
    "unknown message": Sent(
        "GET", f"{EXTENSION}/message-store/1", status=404, code="CMN-102"
    ),
    "body that is no JSON": Sent(
        "POST", f"{EXTENSION}/sms", b"{", status=400, code="CMN-103"
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def api() -> Iterator[Api]:
    with Emulator(limits=NO_LIMITS, frozen_clock=True) as emulator, Api(emulator) as client:
        yield client


@pytest.fixture(scope="module")
def known(api: Api) -> dict[str, Any]:
    """What the requests are about, by name."""
    user = api.get(EXTENSION).json()
    return {
        "{user}": str(user["id"]),
        "{user:number}": user["id"],
        "{email}": user["contact"]["email"],
        "{number}": api.emulator.phone_number,
        "{chat}": team(api),
        "{queue}": str(api.get(f"{ACCOUNT}/call-queues").json()["records"][0]["id"]),
        "{group}": api.post(f"{ACCOUNT}/call-monitoring-groups", json={"name": "g"}).json()["id"],
    }


def filled(value: Any, known: dict[str, Any]) -> Any:
    if isinstance(value, dict):
        return {name: filled(inner, known) for name, inner in value.items()}
    if isinstance(value, list):
        return [filled(inner, known) for inner in value]
    return known.get(value, value) if isinstance(value, str) else value


def send(api: Api, sent: Sent, known: dict[str, Any]) -> httpx.Response:
    path = sent.path
    for name, value in known.items():
        path = path.replace(name, str(value))
    if isinstance(sent.body, bytes):
        headers = {"Content-Type": "application/json"}
        return api.request(sent.method, path, content=sent.body, headers=headers)
    body = {} if sent.body is None else {"json": filled(sent.body, known)}
    return api.request(sent.method, path, params=sent.query, **body)


@pytest.mark.parametrize("name", sorted(ACCEPTED))
def test_what_the_samples_send_is_accepted(api: Api, known: dict[str, Any], name: str) -> None:
    answer = send(api, ACCEPTED[name], known)
    assert answer.status_code == ACCEPTED[name].status, answer.text


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_what_the_platform_refuses_is_refused(api: Api, known: dict[str, Any], name: str) -> None:
    sent = REFUSED[name]
    answer = send(api, sent, known)
    assert answer.status_code == sent.status, answer.text
    if sent.code is not None:
        assert code_of(answer) == sent.code


def test_a_batch_rejects_what_is_no_number(api: Api, known: dict[str, Any]) -> None:
    sent = Sent("POST", f"{ACCOUNT}/a2p-sms/batches", batch(NUMBER, "+4088070206", "4155550100"))
    answer = send(api, sent, known)
    assert answer.status_code == 201
    rejected = answer.json()["rejected"]
    assert [(each["index"], each["errorCode"]) for each in rejected] == [(3, "SMS-RC-410")]
    assert api.get(f"{ACCOUNT}/a2p-sms/batches/{answer.json()['id']}").json()["rejected"] == []


@pytest.mark.parametrize("kind", ["app", "user"])
def test_errors_name_the_permission_that_is_missing(kind: str) -> None:
    user = UserOptions(extension_number="101", permissions=frozenset({"ReadCallLog"}))
    options: dict[str, Any] = (
        {"permissions": frozenset({"ReadAccounts"})}
        if kind == "app"
        else {"accounts": (AccountOptions(users=(user,)),)}
    )
    with Emulator(limits=NO_LIMITS, **options) as emulator, Api(emulator) as api:
        answer = api.get(f"{ACCOUNT}/call-log")
    assert answer.status_code == 403
    expected = ("CMN-401", "ReadCallLog") if kind == "app" else ("CMN-408", "ReadCompanyCallLog")
    assert (code_of(answer), answer.json()["errors"][0]["permissionName"]) == expected


@pytest.mark.parametrize("operation", ["call-log", "active-calls"])
def test_the_call_log_does_not_say_how_long_it_is(api: Api, operation: str) -> None:
    query = {"perPage": 5, "dateFrom": "2020-01-01"}
    paging = api.get(f"{EXTENSION}/{operation}", params=query).json()["paging"]
    assert paging["page"] == 1
    assert not {"totalPages", "totalElements"} & paging.keys()


@pytest.mark.parametrize(
    ("operation", "size", "code"),
    [
        ("sms", 10_600_000, "MSG-376"),
        ("mms", 10_600_000, "MSG-338"),
        ("fax", 57_700_000, "MSG-338"),
    ],
)
def test_bodies_that_are_too_large(api: Api, operation: str, size: int, code: str) -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=B"}
    answer = api.post(f"{EXTENSION}/{operation}", content=b"x" * size, headers=headers)
    assert (answer.status_code, code_of(answer)) == (400, code)
