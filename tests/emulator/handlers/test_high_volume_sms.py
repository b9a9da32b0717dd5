"""High-volume SMS on virtual time."""

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
    assert (made["batchSize"], made["rejected"][0]["to"]) == (1, [ONE])
    back = {"from": emulator.phone_number, "optIns": [ONE]}
    assert api.post(f"{A2P}/opt-outs/bulk-assign", json=back).json()["optIns"]["successful"]
    again = api.post(f"{A2P}/batches", json=batch(emulator)).json()
    assert again["rejected"] == []


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
