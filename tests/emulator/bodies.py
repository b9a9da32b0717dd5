"""Bodies that mean something to the emulated platform."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from tests.emulator.preparation import (
    recording_for,
    session_for,
    threaded,
    wanted_subscription,
)
from tests.emulator.requests import Sent
from tests.emulator.support import Api


def body_for(api: Api, sent: Sent) -> Sent:
    """Return the request with a body that means something to the emulated platform."""
    made = _BODIES.get(sent.operation.id)
    return sent if made is None else made(api, sent)


def _with(**changes: Any) -> Callable[[Api, Sent], Sent]:
    return lambda _api, sent: replace(sent, body=sent.body | changes)


def _texting(api: Api, sent: Sent) -> Sent:
    parties = {
        "from": {"phoneNumber": api.emulator.phone_number},
        "to": [{"phoneNumber": "+16505550166"}],
    }
    return replace(sent, body=sent.body | parties)


def _media(api: Api, sent: Sent) -> Sent:
    body = {name: value for name, value in sent.body.items() if name != "attachments"}
    return _texting(api, replace(sent, body=body | {"attachment": b"x"}))


def _replacing(api: Api, sent: Sent) -> Sent:
    body = {"records": [{"phoneNumber": "+16505550191", "usageType": "Inventory"}]}
    added = api.post("/restapi/v2/accounts/~/phone-numbers/bulk-add", json=body).json()
    return replace(sent, body={"targetPhoneNumberId": added["records"][0]["id"]})


def _page(api: Api, sent: Sent) -> Sent:
    return replace(sent, body=sent.body | {"to": [{"extensionId": api.emulator.extension_id}]})


def _fax(api: Api, sent: Sent) -> Sent:
    body = {"to": [{"phoneNumber": "+16505550166"}], "attachment": b"x"}
    return replace(sent, body=body, kind="multipart/form-data")


def _ringing(api: Api, sent: Sent) -> Sent:
    body = {
        "from": {"phoneNumber": api.emulator.phone_number},
        "to": {"phoneNumber": "+16505550166"},
    }
    return replace(sent, body=body)


def _agent(api: Api, sent: Sent) -> Sent:
    body = {name: v for name, v in sent.body.items() if name != "agentExtensionNumber"}
    return replace(sent, body=body | {"agentExtensionId": api.emulator.extension_id})


def _other_call(member: str) -> Callable[[Api, Sent], Sent]:
    def make(api: Api, sent: Sent) -> Sent:
        other = session_for(api, sent.operation)
        body = {member: other["telephonySessionId"], "partyId": other["partyId"]}
        return replace(sent, body=body)

    return make


def _recordings(api: Api, sent: Sent) -> Sent:
    recording = recording_for(api, sent.operation) or {}
    return replace(sent, body={"records": [recording["recordingId"]]})


def _member(api: Api, sent: Sent) -> Sent:
    return replace(sent, body={"members": [{"id": api.emulator.extension_id}]})


def _counted(_api: Api, sent: Sent) -> Sent:
    return replace(sent, query=sent.query | {"recordCount": 5})


def _subscribing(api: Api, sent: Sent) -> Sent:
    body = wanted_subscription(api, sent.operation)
    return replace(sent, body={name: body[name] for name in sent.body})


_BODIES: dict[str, Callable[[Api, Sent], Sent]] = {
    "addNumbersToInventoryV2": _with(
        records=[{"phoneNumber": "+16505550190", "usageType": "Inventory"}]
    ),
    "replacePhoneNumberV2": _replacing,
    "deleteNumbersFromInventoryV2": _with(records=[{"phoneNumber": "+16505550190"}]),
    "createSMSMessage": _texting,
    "createMMS": _media,
    "createInternalTextMessage": _page,
    "createFaxMessage": _fax,
    "createRingOutCall": _ringing,
    "createCallOutCallSession": _with(to={"phoneNumber": "+16505550166"}),
    "superviseCallSession": _agent,
    "superviseCallParty": _agent,
    "createCallPartyWithBringIn": _other_call("sessionId"),
    "bridgeCallParty": _other_call("telephonySessionId"),
    "deleteCompanyCallRecordings": _recordings,
    "createGlipPostNew": _with(text="hello"),
    "updateDefaultUserRole": _with(id="6"),
    "createGlipAdaptiveCardNew": _with(version="1.3"),
    "updateGlipAdaptiveCardNew": _with(version="1.3"),
    "createGlipConversationNew": _member,
    "addGlipTeamMembersNew": _member,
    "removeGlipTeamMembersNew": _with(members=[{"id": "1"}]),
    "createA2PSMS": lambda api, sent: replace(
        sent, body=sent.body | {"from": api.emulator.phone_number, "text": "x"}
    ),
    "mthAssignThread": lambda api, sent: replace(
        sent, body={"assignee": {"extensionId": api.emulator.extension_id}}
    ),
    "mthSendMessage": _texting,
    "mthCreateNote": lambda api, sent: replace(
        sent, body=sent.body | {"threadId": threaded(api)["threadId"]}
    ),
    "mthDeleteMessages": lambda api, sent: replace(
        sent, body={"ids": [threaded(api)["messageId"]]}
    ),
    "mthDeleteNotes": lambda api, sent: replace(sent, body={"ids": [threaded(api)["noteId"]]}),
    "createSubscription": _subscribing,
    "updateSubscription": _subscribing,
    "rcwN11sCreateSubscription": _subscribing,
    "rcwN11sUpdateSubscription": _subscribing,
    "analyticsCallsAggregationFetch": _with(grouping={"groupBy": "Users"}),
    "analyticsCallsTimelineFetch": _with(grouping={"groupBy": "Users"}),
    "syncUserCallLog": _counted,
    "syncAccountCallLog": _counted,
}
