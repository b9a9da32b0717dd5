"""High-volume SMS on virtual time."""

from datetime import UTC, datetime
from typing import Any

import pytest

from ringkit_emulator import Emulator
from tests.emulator.event_recorder import EventRecorder
from tests.emulator.support import ACCOUNT, Api, fits

A2P = f"{ACCOUNT}/a2p-sms"
ONE, TWO = "+16505550151", "+16505550152"


def batch(emulator: Emulator, **changes: Any) -> dict[str, Any]:
    body = {
        "from": emulator.phone_number,
        "text": "sale",
        "messages": [{"to": [ONE]}, {"to": [TWO], "text": "for you"}],
    }
    return body | changes


def test_batch_is_processed_and_delivered(emulator: Emulator, api: Api) -> None:
    recorder = EventRecorder(emulator)
    made = api.post(f"{A2P}/batches", json=batch(emulator))
    assert made.status_code == 201
    assert fits(made, "createA2PSMS")["status"] == "Processing"
    url = f"{A2P}/batches/{made.json()['id']}"
    emulator.clock.advance(2)
    sent = fits(api.get(url), "readA2PBatch")
    assert (sent["status"], sent["processedCount"]) == ("Sent", 2)
    emulator.clock.advance(3)
    assert api.get(url).json()["status"] == "Completed"
    query = {"batchId": made.json()["id"], "view": "Detailed"}
    messages = fits(api.get(f"{A2P}/messages", params=query), "listA2PSMS")["records"]
    assert [(m["text"], m["messageStatus"]) for m in messages] == [
        ("sale", "Delivered"),
        ("for you", "Delivered"),
    ]
    simple = api.get(f"{A2P}/messages", params={"batchId": made.json()["id"]}).json()
    assert "text" not in simple["records"][0]
    one = fits(api.get(f"{A2P}/messages/{messages[0]['id']}"), "readA2PSMS")
    assert one["to"] == [ONE]
    counts = fits(api.get(f"{A2P}/statuses"), "aggregateA2PSMSStatuses")
    assert (counts["delivered"]["count"], counts["queued"]["count"]) == (2, 0)
    assert [e.filter.rpartition("/")[2] for e in recorder.events].count("messages") == 4


def test_opted_out_recipients_are_rejected(emulator: Emulator, api: Api) -> None:
    body = {"from": emulator.phone_number, "optOuts": [ONE]}
    answer = fits(api.post(f"{A2P}/opt-outs/bulk-assign", json=body), "addA2PSMSOptOuts")
    assert answer["optOuts"]["successful"] == [ONE]
    made = fits(api.post(f"{A2P}/batches", json=batch(emulator)), "createA2PSMS")
    rejected = {"index": 1, "to": [ONE], "errorCode": "SMS-RC-413"}
    assert made["batchSize"] == 1
    assert rejected.items() <= made["rejected"][0].items()
    assert api.get(f"{A2P}/batches/{made['id']}").json()["rejected"] == []
    back = {"from": emulator.phone_number, "optIns": [ONE]}
    assert api.post(f"{A2P}/opt-outs/bulk-assign", json=back).json()["optIns"]["successful"]
    again = api.post(f"{A2P}/batches", json=batch(emulator)).json()
    assert again["rejected"] == []


def test_consents_are_what_batches_heed(emulator: Emulator, api: Api) -> None:
    def write(status: str) -> None:
        choice = {"optStatus": status, "source": "Api", "to": ONE, "from": emulator.phone_number}
        changed = api.patch("/restapi/v2/accounts/~/sms/consents", json={"records": [choice]})
        assert fits(changed, "editSmsConsentRecords") == {}

    write("OptOut")
    refused = api.post(f"{A2P}/batches", json=batch(emulator)).json()["rejected"]
    assert [each["to"] for each in refused] == [[ONE]]
    (listed,) = api.get(f"{A2P}/opt-outs").json()["records"]
    assert (listed["to"], listed["status"], listed["source"]) == (ONE, "OptOut", "Account")
    write("OptIn")
    assert api.get(f"{A2P}/opt-outs").json()["records"] == []
    assert not api.post(f"{A2P}/batches", json=batch(emulator)).json()["rejected"]


def test_recipients_that_are_no_numbers_are_rejected(emulator: Emulator, api: Api) -> None:
    messages = [{"to": [ONE]}, {"to": ["(650) 555-0152"]}]
    made = fits(api.post(f"{A2P}/batches", json=batch(emulator, messages=messages)), "createA2PSMS")
    codes = [(r["index"], r["errorCode"]) for r in made["rejected"]]
    assert codes == [(2, "SMS-RC-410")]


def test_opt_outs_are_listed(emulator: Emulator, api: Api) -> None:
    sender, url = emulator.phone_number, f"{A2P}/opt-outs"
    api.post(f"{url}/bulk-assign", json={"from": sender, "optOuts": [ONE, TWO]})
    emulator.inbound_sms(" stop ", from_="+16505550153")
    emulator.inbound_sms("START", from_=TWO)

    def listed(**query: Any) -> list[tuple[str, str, str]]:
        answer = fits(api.get(url, params=query), "readA2PSMSOptOuts")
        return [(r["to"], r["status"], r["source"]) for r in answer["records"]]

    out = [(ONE, "OptOut", "Account"), ("+16505550153", "OptOut", "Recipient")]
    assert listed() == listed(**{"from": sender}) == out
    assert listed(status="optin") == [(TWO, "OptIn", "Recipient")]
    assert len(listed(status="all")) == 3
    assert listed(to=ONE) == out[:1]
    assert listed(**{"from": TWO}) == []
    page = api.get(url, params={"perPage": 1}).json()
    rest = api.get(url, params={"pageToken": page["paging"]["nextPageToken"]}).json()
    assert [r["to"] for r in [*page["records"], *rest["records"]]] == [out[0][0], out[1][0]]


def test_lists_have_the_last_day_by_default(emulator: Emulator, api: Api) -> None:
    start = emulator.clock.time()
    api.post(f"{A2P}/batches", json=batch(emulator))
    emulator.clock.advance(90_000)
    api.use(api.token(assertion=emulator.jwt).json())
    since = {"dateFrom": datetime.fromtimestamp(start - 1, UTC).isoformat()}
    recent = (
        api.get(f"{A2P}/batches").json()["records"],
        api.get(f"{A2P}/messages").json()["records"],
    )
    assert recent == ([], [])
    (found,) = api.get(f"{A2P}/batches", params=since).json()["records"]
    assert len(api.get(f"{A2P}/messages", params=since).json()["records"]) == 2
    sender = {"from": found["from"], "status": "Completed"}
    assert api.get(f"{A2P}/batches", params=since | sender).json()["records"] == [found]
    for other in ({"from": ONE}, {"status": "Processing"}):
        assert api.get(f"{A2P}/batches", params=since | other).json()["records"] == []


def test_messages_that_cannot_be_delivered(emulator: Emulator, api: Api) -> None:
    emulator.fail_delivery(ONE, text_code="SMS-CAR-430")
    made = api.post(f"{A2P}/batches", json=batch(emulator)).json()
    emulator.clock.advance(10)
    messages = api.get(f"{A2P}/messages", params={"batchId": made["id"]}).json()["records"]
    ends = {m["to"][0]: (m["messageStatus"], m.get("errorCode")) for m in messages}
    assert ends == {ONE: ("DeliveryFailed", "SMS-CAR-430"), TWO: ("Delivered", None)}


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"messages": [{"to": [ONE]}, {"to": [ONE]}]}, 400),
        ({"messages": [{"to": [ONE, TWO]}]}, 400),
        ({"messages": []}, 400),
        ({"text": "🎉" * 501}, 400),
        ({"from": "+19995550000"}, 403),
        ({"messages": [{"to": []}]}, 400),
        ({"text": "", "messages": [{"to": [ONE]}]}, 400),
    ],
)
def test_invalid_batches(emulator: Emulator, api: Api, change: dict[str, Any], status: int) -> None:
    answer = api.post(f"{A2P}/batches", json=batch(emulator, **change))
    assert answer.status_code == status


def test_message_filters(emulator: Emulator, api: Api) -> None:
    api.post(f"{A2P}/batches", json=batch(emulator))

    def found(**query: object) -> int:
        return len(api.get(f"{A2P}/messages", params=query).json()["records"])

    assert found(phoneNumber=[ONE]) == 1
    assert found(phoneNumber=[ONE, TWO]) == 2
    assert found(direction="Inbound") == 0
    assert found(dateTo="2020-01-01") == 0
    first = api.get(f"{A2P}/messages", params={"perPage": 1}).json()
    token = first["paging"]["nextPageToken"]
    second = fits(api.get(f"{A2P}/messages", params={"pageToken": token}), "listA2PSMS")
    assert second["records"][0]["id"] != first["records"][0]["id"]
    assert "nextPageToken" not in second["paging"]


def test_a_text_that_is_not_sent_fails_before_the_others_arrive(
    emulator: Emulator, api: Api
) -> None:
    emulator.fail_delivery(ONE, text_code="SMS-RC-410")
    made = api.post(f"{A2P}/batches", json=batch(emulator)).json()
    emulator.clock.advance(2)
    query = {"batchId": made["id"]}

    def statuses() -> list[str]:
        records = api.get(f"{A2P}/messages", params=query).json()["records"]
        return sorted(record["messageStatus"] for record in records)

    assert statuses() == ["SendingFailed", "Sent"]
    emulator.clock.advance(3)
    assert statuses() == ["Delivered", "SendingFailed"]
