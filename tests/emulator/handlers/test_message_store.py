"""MMS, internal text messages, the initial mailbox, deleting messages."""

import json
from typing import Any

import httpx
import pytest

from ringkit_emulator import Emulator
from ringkit_emulator._times import format_time
from tests.emulator.support import ACCOUNT, EXTENSION, Api, code_of, fits
from tests.emulator.upload_parts import EXTERNAL_NUMBER, MAILBOX, PNG, file_part, json_part
from tests.support.platform import NO_LIMITS


def payload(emulator: Emulator, **changes: Any) -> dict[str, Any]:
    message = {
        "from": {"phoneNumber": emulator.phone_number},
        "to": [{"phoneNumber": EXTERNAL_NUMBER}],
        "text": "see this",
    }
    return message | changes


def mixed(document: Any, *files: tuple[str, bytes, str]) -> dict[str, Any]:
    parts = [b"--B\r\nContent-Type: application/json\r\n\r\n" + json.dumps(document).encode()]
    for filename, content, kind in files:
        head = f'Content-Type: {kind}\r\nContent-Disposition: attachment; filename="{filename}"'
        parts.append(b"--B\r\n" + head.encode() + b"\r\n\r\n" + content)
    body = b"\r\n".join([*parts, b"--B--\r\n"])
    return {"content": body, "headers": {"Content-Type": "multipart/mixed; boundary=B"}}


@pytest.mark.parametrize("path", ["sms", "mms"])
@pytest.mark.parametrize("name", ["json", "request.json"])
def test_mms_with_a_json_part_first(emulator: Emulator, api: Api, path: str, name: str) -> None:
    files = [
        json_part(name, payload(emulator)),
        file_part("attachment", "p.png", PNG, "image/png"),
    ]
    answer = api.post(f"{EXTENSION}/{path}", files=files)
    message = fits(answer, "createMMS")
    kinds = [(a["type"], a["contentType"]) for a in message["attachments"]]
    assert kinds == [("Text", "text/plain"), ("MmsAttachment", "image/png")]
    uri = message["attachments"][1]["uri"]
    assert uri.startswith(emulator.url)
    assert api.get(uri).content == PNG


def test_mms_as_multipart_mixed(emulator: Emulator, api: Api) -> None:
    answer = api.post(f"{EXTENSION}/sms", **mixed(payload(emulator), ("p.png", PNG, "image/png")))
    message = fits(answer, "createSMSMessage")
    assert message["attachments"][1]["size"] == len(PNG)
    assert message["attachments"][1]["fileName"] == "p.png"


def test_mms_with_a_json_part_per_member(emulator: Emulator, api: Api) -> None:
    whole = payload(emulator)
    files = [
        json_part("from", whole["from"]),
        json_part("to", whole["to"][0]),
        ("text", (None, b"in parts")),
        file_part("attachments", "p.png", PNG, "image/png"),
    ]
    message = fits(api.post(f"{EXTENSION}/mms", files=files), "createMMS")
    assert (message["subject"], message["to"][0]["phoneNumber"]) == ("in parts", EXTERNAL_NUMBER)


def test_typed_sms_as_form_data_without_files(emulator: Emulator, api: Api) -> None:
    files = [json_part("request.json", payload(emulator))]
    message = fits(api.post(f"{EXTENSION}/sms", files=files), "createSMSMessage")
    assert [a["type"] for a in message["attachments"]] == ["Text"]


def mms(emulator: Emulator, api: Api, *files: tuple[str, bytes, str], **changes: Any) -> Any:
    return api.post(f"{EXTENSION}/mms", **mixed(payload(emulator, **changes), *files))


def test_mms_refusals(emulator: Emulator, api: Api) -> None:
    small = ("p.png", b"x", "image/png")
    large = ("p.png", b"x" * 1_500_001, "image/png")
    refusals = {
        ("mms", "MSG-379"): [small] * 11,
        ("mms", "MSG-337"): [large],
        ("mms", "MSG-347"): [("p.png", b"", "image/png")],
        ("sms", "MSG-379"): [small] * 11,
        ("sms", "MSG-376"): [large],
        ("sms", "MSG-347"): [small, ("p.png", b"", "image/png")],
    }
    for (path, code), files in refusals.items():
        answer = api.post(f"{EXTENSION}/{path}", **mixed(payload(emulator), *files))
        assert (answer.status_code, code_of(answer)) == (400, code), path
    nameless = [json_part("json", payload(emulator)), ("attachment", (None, b"x", "image/png"))]
    answer = api.post(f"{EXTENSION}/sms", files=nameless)
    assert (answer.status_code, code_of(answer)) == (400, "MSG-351")
    odd = mms(emulator, api, ("p.exe", b"x", "application/x-msdownload"))
    assert (odd.status_code, code_of(odd)) == (415, "MSG-348")
    crowd = [{"phoneNumber": f"+1650555{n:04d}"} for n in range(11)]
    assert code_of(mms(emulator, api, small, to=crowd)) == "MSG-381"
    nothing = api.post(f"{EXTENSION}/mms", files=[json_part("json", payload(emulator))])
    assert (nothing.status_code, nothing.json()["parameterName"]) == (400, "attachments")
    guessed = mms(emulator, api, ("p.png", b"x", "application/octet-stream"))
    assert guessed.json()["attachments"][1]["contentType"] == "image/png"


def test_broken_multipart(api: Api) -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=B"}
    answer = api.post(f"{EXTENSION}/mms", content=b"nothing", headers=headers)
    assert (answer.status_code, code_of(answer)) == (400, "CMN-104")
    broken = b"--B\r\nContent-Type: application/json\r\n\r\n{\r\n--B--"
    answer = api.post(f"{EXTENSION}/mms", content=broken, headers=headers)
    assert (answer.status_code, code_of(answer)) == (400, "CMN-103")


def test_message_rates() -> None:
    with (
        Emulator(sms_limit=2, mms_limit=1, limits=NO_LIMITS, frozen_clock=True) as emulator,
        Api(emulator) as api,
    ):

        def text() -> httpx.Response:
            return api.post(f"{EXTENSION}/sms", json=payload(emulator))

        assert [text().status_code for _ in range(3)] == [200, 200, 429]
        refused = text()
        assert code_of(refused) == "MSG-305"
        assert "x-rate-limit-group" not in refused.headers
        small = ("p.png", b"x", "image/png")
        assert mms(emulator, api, small).status_code == 200
        assert mms(emulator, api, small).status_code == 429
        emulator.clock.advance(60)
        assert text().status_code == 200


def test_text_to_a_colleague_arrives(emulator: Emulator, api: Api) -> None:
    colleague = api.get(f"{ACCOUNT}/extension").json()["records"][1]
    number = colleague["contact"]["businessPhone"]
    api.post(f"{EXTENSION}/sms", json=payload(emulator, to=[{"phoneNumber": number}]))
    inbox = f"{ACCOUNT}/extension/{colleague['id']}/message-store"
    assert api.get(inbox).json()["records"] == []
    emulator.clock.advance(1)
    (arrived,) = fits(api.get(inbox), "listMessages")["records"]
    assert (arrived["direction"], arrived["readStatus"]) == ("Inbound", "Unread")
    assert arrived["from"]["phoneNumber"] == emulator.phone_number
    assert api.get(arrived["attachments"][0]["uri"]).text == "see this"


def test_internal_text_messages(emulator: Emulator, api: Api) -> None:
    colleague = api.get(f"{ACCOUNT}/extension").json()["records"][1]
    body = {"to": [{"extensionNumber": colleague["extensionNumber"]}], "text": "coffee?"}
    sent = fits(api.post(f"{EXTENSION}/company-pager", json=body), "createInternalTextMessage")
    assert (sent["type"], sent["to"][0]["extensionId"]) == ("Pager", str(colleague["id"]))
    inbox = f"{ACCOUNT}/extension/{colleague['id']}"
    (arrived,) = api.get(f"{inbox}/message-store").json()["records"]
    reply = {"replyOn": arrived["id"], "text": "yes"}
    api.post(f"{inbox}/company-pager", json=reply)
    mine = api.get(MAILBOX, params={"messageType": "Pager", "direction": "Inbound"}).json()
    assert [r["subject"] for r in mine["records"]] == ["yes"]
    assert mine["records"][0]["conversationId"] == sent["conversationId"]
    for wrong in ({"text": "x"}, {"text": "x", "to": [{"extensionNumber": "0"}]}):
        assert api.post(f"{EXTENSION}/company-pager", json=wrong).status_code == 400
    unknown = api.post(f"{EXTENSION}/company-pager", json={"text": "x", "replyOn": 1})
    assert unknown.status_code == 404


def test_delete_and_purge(emulator: Emulator, api: Api) -> None:
    stored = emulator.inbound_sms("bye")
    url = f"{MAILBOX}/{stored['id']}"
    assert api.delete(url).status_code == 204
    assert api.get(url).json()["availability"] == "Deleted"
    deleted = api.get(MAILBOX, params={"availability": "Deleted"}).json()["records"]
    assert [r["id"] for r in deleted] == [stored["id"]]
    assert api.delete(url).status_code == 204
    assert api.get(url).status_code == 404
    assert api.get(stored["attachments"][0]["uri"]).status_code == 404


def test_delete_conversations(emulator: Emulator, api: Api) -> None:
    stored = emulator.inbound_sms("bye", from_="+16505550177")
    kept = emulator.inbound_sms("stay", from_="+16505550178")
    api.delete(MAILBOX, params={"conversationId": stored["conversationId"]})
    assert api.get(f"{MAILBOX}/{stored['id']}").json()["availability"] == "Deleted"
    assert api.get(f"{MAILBOX}/{kept['id']}").json()["availability"] == "Alive"
    before = format_time(emulator.clock.time() - 1)
    api.delete(MAILBOX, params={"dateTo": before, "purge": "true"})
    left = api.get(MAILBOX, params={"dateFrom": "2020-01-01"}).json()["records"]
    assert [r["id"] for r in left] == [kept["id"]]
    many = [str(n) for n in range(51)]
    assert code_of(api.delete(MAILBOX, params={"conversationId": many})) == "CMN-106"


def test_mailbox_begins_with_voicemail_fax_and_mms(emulator: Emulator, api: Api) -> None:
    records = fits(api.get(MAILBOX), "listMessages")["records"]
    found = {r["attachments"][0]["type"]: r for r in records}
    assert set(found) >= {"AudioRecording", "RenderedDocument", "MmsAttachment"}
    kinds = {name: record["type"] for name, record in found.items()}
    assert kinds["AudioRecording"] == "VoiceMail"
    assert (kinds["RenderedDocument"], kinds["MmsAttachment"]) == ("Fax", "SMS")
    for name, start in (
        ("AudioRecording", b"RIFF"),
        ("RenderedDocument", b"%PDF"),
        ("MmsAttachment", b"\x89PNG"),
    ):
        content = api.get(found[name]["attachments"][0]["uri"])
        assert content.headers["content-type"] == found[name]["attachments"][0]["contentType"]
        assert content.content.startswith(start)
        fits(api.get(f"{MAILBOX}/{found[name]['id']}"), "readMessage")


def test_voicemails_are_transcribed(emulator: Emulator, api: Api) -> None:
    stored = emulator.inbound_voicemail("Call me", from_="+16505550171")
    url = f"{EXTENSION}/message-store/{stored['id']}"
    assert fits(api.get(url), "readMessage")["vmTranscriptionStatus"] == "InProgress"
    emulator.clock.advance(5)
    found = fits(api.get(url), "readMessage")
    kinds = [attachment["type"] for attachment in found["attachments"]]
    assert (found["vmTranscriptionStatus"], kinds) == (
        "Completed",
        ["AudioRecording", "AudioTranscription"],
    )
    text = api.get(found["attachments"][1]["uri"])
    assert (text.text, text.headers["content-type"].partition(";")[0]) == ("Call me", "text/plain")


@pytest.mark.parametrize(
    ("words", "status", "error"),
    [
        ("", "Completed", "do not go together"),
        ("Call me", "Failed", "do not go together"),
        ("", "Done", "status must be one of"),
    ],
)
def test_transcriptions_that_cannot_be(
    emulator: Emulator, words: str, status: Any, error: str
) -> None:
    with pytest.raises(ValueError, match=error):
        emulator.inbound_voicemail(words, status=status)


def test_a_voicemail_of_the_past_has_a_transcription(api: Api) -> None:
    query = {"messageType": "VoiceMail", "dateFrom": "2020-01-01"}
    (voicemail,) = api.get(MAILBOX, params=query).json()["records"]
    assert voicemail["vmTranscriptionStatus"] == "Completed"
    sound, words = voicemail["attachments"]
    assert (sound["type"], words["type"]) == ("AudioRecording", "AudioTranscription")
    assert sound["vmDuration"] > 0
    assert api.get(words["uri"]).text.strip()
