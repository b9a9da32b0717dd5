"""Fax: both body encodings, sending later, resending, inbound faxes."""

from typing import Any

import httpx
import pytest

from ringkit_emulator import Emulator
from ringkit_emulator._times import format_time
from tests.emulator.event_recorder import EventRecorder
from tests.emulator.support import ACCOUNT, EXTENSION, Api, fits
from tests.emulator.upload_parts import EXTERNAL_NUMBER, MAILBOX, file_part, json_part


def fax_by_json_part(**changes: Any) -> list[Any]:
    document = {"to": [{"phoneNumber": EXTERNAL_NUMBER, "name": "Them"}], "faxResolution": "High"}
    return [
        json_part("json", document | changes),
        file_part("attachment", "a.txt", b"page", "text/plain"),
    ]


def test_fax_with_a_json_part(emulator: Emulator, api: Api) -> None:
    sent = fits(api.post(f"{EXTENSION}/fax", files=fax_by_json_part()), "createFaxMessage")
    assert (sent["type"], sent["messageStatus"], sent["faxPageCount"]) == ("Fax", "Queued", 1)
    assert sent["attachments"][0]["filename"] == "a.txt"
    assert api.get(sent["attachments"][0]["uri"]).content == b"page"
    emulator.clock.advance(15)
    read = fits(api.get(f"{MAILBOX}/{sent['id']}"), "readMessage")
    assert read["messageStatus"] == read["to"][0]["messageStatus"] == "Sent"
    logged = api.get(
        f"{EXTENSION}/call-log", params={"type": "Fax", "direction": "Outbound"}
    ).json()["records"]
    assert [(r["action"], r["message"]["id"]) for r in logged] == [
        ("Outgoing Fax", str(sent["id"]))
    ]


def test_faxes_that_cannot_be_delivered(emulator: Emulator, api: Api) -> None:
    emulator.fail_delivery(EXTERNAL_NUMBER, fax_code="LineBusy")
    one = api.post(f"{EXTENSION}/fax", files=fax_by_json_part()).json()
    to = [{"phoneNumber": EXTERNAL_NUMBER}, {"phoneNumber": "+16505550198"}]
    two = api.post(f"{EXTENSION}/fax", files=fax_by_json_part(to=to)).json()
    emulator.clock.advance(15)
    failed, partly = (fits(api.get(f"{MAILBOX}/{fax['id']}"), "readMessage") for fax in (one, two))
    assert (failed["messageStatus"], failed["to"][0]["faxErrorCode"]) == (
        "SendingFailed",
        "LineBusy",
    )
    assert partly["messageStatus"] == "Sent"
    assert [to["messageStatus"] for to in partly["to"]] == ["SendingFailed", "Sent"]
    assert "faxErrorCode" not in partly["to"][1]
    logged = api.get(
        f"{EXTENSION}/call-log", params={"type": "Fax", "direction": "Outbound"}
    ).json()["records"]
    assert {record["to"]["phoneNumber"]: record["result"] for record in logged} == {
        "+16505550198": "Sent",
        EXTERNAL_NUMBER: "Busy",
    }


def test_fax_field_per_part(emulator: Emulator, api: Api) -> None:
    files = [
        ("to", (None, EXTERNAL_NUMBER)),
        ("to", (None, "+16505550198")),
        ("faxResolution", (None, "Low")),
        ("coverIndex", (None, "2")),
        ("coverPageText", (None, "hello")),
        file_part("attachment", "a.pdf", b"%PDF", "application/pdf"),
        file_part("attachment", "b.txt", b"more", "text/plain"),
    ]
    sent = fits(api.post(f"{EXTENSION}/fax", files=files), "createFaxMessage")
    assert [to["phoneNumber"] for to in sent["to"]] == [EXTERNAL_NUMBER, "+16505550198"]
    assert (sent["faxResolution"], sent["coverIndex"], sent["faxPageCount"]) == ("Low", 2, 3)
    assert len(sent["attachments"]) == 2


def test_json_file_is_an_attachment_where_the_payload_is_in_fields(api: Api) -> None:
    files = [
        ("to", (None, EXTERNAL_NUMBER)),
        file_part("attachment", "a.json", b"{}", "application/json"),
    ]
    sent = fits(api.post(f"{EXTENSION}/fax", files=files), "createFaxMessage")
    assert [a["filename"] for a in sent["attachments"]] == ["a.json"]


def test_fax_at_a_later_time(emulator: Emulator, api: Api) -> None:
    later = format_time(emulator.clock.time() + 600)
    sent = api.post(f"{EXTENSION}/fax", files=fax_by_json_part(sendTime=later)).json()
    emulator.clock.advance(610)
    assert api.get(f"{MAILBOX}/{sent['id']}").json()["messageStatus"] == "Queued"
    emulator.clock.advance(5)
    assert api.get(f"{MAILBOX}/{sent['id']}").json()["messageStatus"] == "Sent"


def test_resend_fax(emulator: Emulator, api: Api) -> None:
    first = api.post(f"{EXTENSION}/fax", files=fax_by_json_part()).json()
    again = fits(
        api.post(f"{EXTENSION}/fax", json={"originalMessageId": str(first["id"])}),
        "createFaxMessage",
    )
    assert again["id"] != first["id"]
    assert again["to"][0]["phoneNumber"] == EXTERNAL_NUMBER
    text = emulator.inbound_sms("no fax")
    wrong = api.post(f"{EXTENSION}/fax", json={"originalMessageId": str(text["id"])})
    assert (wrong.status_code, wrong.json()["parameterName"]) == (400, "originalMessageId")


def test_fax_to_a_colleague_arrives(emulator: Emulator, api: Api) -> None:
    colleague = api.get(f"{ACCOUNT}/extension").json()["records"][1]
    number = colleague["contact"]["businessPhone"]
    api.post(f"{EXTENSION}/fax", files=fax_by_json_part(to=[{"phoneNumber": number}]))
    emulator.clock.advance(15)
    inbox = f"{ACCOUNT}/extension/{colleague['id']}/message-store"
    (arrived,) = api.get(inbox, params={"messageType": "Fax"}).json()["records"]
    assert api.get(arrived["attachments"][0]["uri"]).content == b"page"


def test_inbound_fax(emulator: Emulator, api: Api) -> None:
    recorder = EventRecorder(emulator)
    stored = emulator.inbound_fax(b"%PDF-x", from_=EXTERNAL_NUMBER)
    read = fits(api.get(f"{MAILBOX}/{stored['id']}"), "readMessage")
    assert (read["type"], read["direction"], read["faxPageCount"]) == ("Fax", "Inbound", 1)
    assert api.get(read["attachments"][0]["uri"]).content == b"%PDF-x"
    assert [e.body["id"] for e in recorder.of("fax")] == [stored["id"]]
    over_http = httpx.post(
        emulator.control_url, json={"op": "inbound_fax", "from": EXTERNAL_NUMBER}
    )
    assert over_http.json()["from"]["phoneNumber"] == EXTERNAL_NUMBER


@pytest.mark.parametrize(
    ("files", "parameter"),
    [
        (fax_by_json_part(coverIndex=14), "coverIndex"),
        (fax_by_json_part(coverPageText="x" * 1025), "coverPageText"),
        (fax_by_json_part(to=[]), "to"),
        (fax_by_json_part(sendTime="soon"), "sendTime"),
        (fax_by_json_part()[:1], "attachment"),
        ([*fax_by_json_part()[:1], file_part("a", "a&b.txt", b"x", "text/plain")], "attachment"),
    ],
)
def test_fax_refusals(api: Api, files: list[Any], parameter: str) -> None:
    answer = api.post(f"{EXTENSION}/fax", files=files)
    assert (answer.status_code, answer.json()["parameterName"]) == (400, parameter)
