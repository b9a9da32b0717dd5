"""MMS, fax, pages, attachments, recordings."""

import json
from typing import Any

import httpx
import pytest

from ringkit.emulator import Emulator
from ringkit.emulator.times import format_time
from tests.emulator.events import Heard
from tests.emulator.support import ACCOUNT, EXTENSION, NO_LIMITS, Api, code_of, fits

MAILBOX = f"{EXTENSION}/message-store"
PNG = b"\x89PNG\r\n\x1a\n--boundary\r\n" + bytes(range(256))
STRANGER = "+16505550199"


def payload(emulator: Emulator, **changes: Any) -> dict[str, Any]:
    message = {
        "from": {"phoneNumber": emulator.phone_number},
        "to": [{"phoneNumber": STRANGER}],
        "text": "see this",
    }
    return message | changes


def json_part(name: str, document: Any) -> tuple[str, tuple[str, bytes, str]]:
    return name, ("request.json", json.dumps(document).encode(), "application/json")


def file_part(name: str, filename: str, content: bytes, kind: str) -> Any:
    return name, (filename, content, kind)


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
    assert uri.startswith(emulator.media_url)
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
    assert (message["subject"], message["to"][0]["phoneNumber"]) == ("in parts", STRANGER)


def test_typed_sms_as_form_data_without_files(emulator: Emulator, api: Api) -> None:
    files = [json_part("request.json", payload(emulator))]
    message = fits(api.post(f"{EXTENSION}/sms", files=files), "createSMSMessage")
    assert [a["type"] for a in message["attachments"]] == ["Text"]


def mms(emulator: Emulator, api: Api, *files: tuple[str, bytes, str], **changes: Any) -> Any:
    return api.post(f"{EXTENSION}/mms", **mixed(payload(emulator, **changes), *files))


def test_mms_refusals(emulator: Emulator, api: Api) -> None:
    small = ("p.png", b"x", "image/png")
    assert code_of(mms(emulator, api, *[small] * 11)) == "MSG-337"
    large = ("p.png", b"x" * 1_500_001, "image/png")
    assert code_of(mms(emulator, api, large)) == "MSG-338"
    odd = mms(emulator, api, ("p.exe", b"x", "application/x-msdownload"))
    assert (odd.status_code, code_of(odd)) == (415, "MSG-348")
    crowd = [{"phoneNumber": f"+1650555{n:04d}"} for n in range(11)]
    assert mms(emulator, api, small, to=crowd).status_code == 400
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


def test_pages(emulator: Emulator, api: Api) -> None:
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


def fax_by_json_part(**changes: Any) -> list[Any]:
    document = {"to": [{"phoneNumber": STRANGER, "name": "Them"}], "faxResolution": "High"}
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
    logged = api.get(f"{EXTENSION}/call-log", params={"type": "Fax"}).json()["records"]
    assert [(r["action"], r["message"]["id"]) for r in logged] == [
        ("Outgoing Fax", str(sent["id"]))
    ]


def test_fax_field_per_part(emulator: Emulator, api: Api) -> None:
    files = [
        ("to", (None, STRANGER)),
        ("to", (None, "+16505550198")),
        ("faxResolution", (None, "Low")),
        ("coverIndex", (None, "2")),
        ("coverPageText", (None, "hello")),
        file_part("attachment", "a.pdf", b"%PDF", "application/pdf"),
        file_part("attachment", "b.txt", b"more", "text/plain"),
    ]
    sent = fits(api.post(f"{EXTENSION}/fax", files=files), "createFaxMessage")
    assert [to["phoneNumber"] for to in sent["to"]] == [STRANGER, "+16505550198"]
    assert (sent["faxResolution"], sent["coverIndex"], sent["faxPageCount"]) == ("Low", 2, 3)
    assert len(sent["attachments"]) == 2


def test_json_file_is_an_attachment_where_the_payload_is_in_fields(api: Api) -> None:
    files = [("to", (None, STRANGER)), file_part("attachment", "a.json", b"{}", "application/json")]
    sent = fits(api.post(f"{EXTENSION}/fax", files=files), "createFaxMessage")
    assert [a["filename"] for a in sent["attachments"]] == ["a.json"]


def test_fax_at_a_later_time(emulator: Emulator, api: Api) -> None:
    later = format_time(emulator.clock.time() + 600)
    sent = api.post(f"{EXTENSION}/fax", files=fax_by_json_part(sendTime=later)).json()
    emulator.clock.advance(610)
    assert api.get(f"{MAILBOX}/{sent['id']}").json()["messageStatus"] == "Queued"
    emulator.clock.advance(5)
    assert api.get(f"{MAILBOX}/{sent['id']}").json()["messageStatus"] == "Sent"


def test_fax_again(emulator: Emulator, api: Api) -> None:
    first = api.post(f"{EXTENSION}/fax", files=fax_by_json_part()).json()
    again = fits(
        api.post(f"{EXTENSION}/fax", json={"originalMessageId": str(first["id"])}),
        "createFaxMessage",
    )
    assert again["id"] != first["id"]
    assert again["to"][0]["phoneNumber"] == STRANGER
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
    heard = Heard(emulator)
    stored = emulator.inbound_fax(b"%PDF-x", from_=STRANGER)
    read = fits(api.get(f"{MAILBOX}/{stored['id']}"), "readMessage")
    assert (read["type"], read["direction"], read["faxPageCount"]) == ("Fax", "Inbound", 1)
    assert api.get(read["attachments"][0]["uri"]).content == b"%PDF-x"
    assert [e.body["id"] for e in heard.of("fax")] == [stored["id"]]
    over_http = httpx.post(emulator.control_url, json={"op": "inbound_fax", "from": STRANGER})
    assert over_http.json()["from"]["phoneNumber"] == STRANGER


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


@pytest.fixture
def content(api: Api) -> httpx.URL:
    record = api.get(
        f"{EXTENSION}/call-log", params={"dateFrom": "2020-01-01", "recordingType": "All"}
    ).json()["records"][0]
    details = fits(api.get(record["recording"]["uri"]), "readCallRecording")
    assert details["contentUri"] == record["recording"]["contentUri"]
    return httpx.URL(details["contentUri"])


def test_recording_content(emulator: Emulator, api: Api, content: httpx.URL) -> None:
    whole = api.get(content)
    assert whole.headers["content-type"] == "audio/wav"
    assert whole.content.startswith(b"RIFF")
    assert whole.headers["X-Rate-Limit-Group"] == "heavy"
    assert api.get(content).content == whole.content
    named = api.get(
        content,
        params={"contentDisposition": "Attachment", "contentDispositionFilename": 'a"b.wav'},
    )
    assert named.headers["Content-Disposition"] == 'attachment; filename="a_b.wav"'
    token = api.headers.pop("Authorization").removeprefix("Bearer ")
    assert api.get(content).status_code == 401
    assert api.get(content, params={"access_token": token}).content == whole.content


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("bytes=0-3", (206, slice(0, 4))),
        ("bytes=4-", (206, slice(4, None))),
        ("bytes=-5", (206, slice(-5, None))),
        ("bytes=10-99999999", (206, slice(10, None))),
        ("bytes=0-1,5-6", (200, slice(None))),
        ("items=0-1", (200, slice(None))),
    ],
)
def test_ranges(api: Api, content: httpx.URL, asked: str, expected: tuple[int, slice]) -> None:
    whole = api.get(content).content
    part = api.get(content, headers={"Range": asked})
    assert (part.status_code, part.content) == (expected[0], whole[expected[1]])
    if part.status_code == 206:
        start = whole.index(part.content) if asked == "bytes=0-3" else None
        total = part.headers["Content-Range"].rpartition("/")[2]
        assert total == str(len(whole))
        assert start in (0, None)


def test_range_beyond_the_end(api: Api, content: httpx.URL) -> None:
    answer = api.get(content, headers={"Range": "bytes=99999999-"})
    assert (answer.status_code, code_of(answer)) == (416, "CMN-107")
    assert answer.headers["Content-Range"].startswith("bytes */")


def test_entity_tags(api: Api, content: httpx.URL) -> None:
    tag = api.get(content).headers["ETag"]
    same = api.get(content, headers={"If-None-Match": tag})
    assert (same.status_code, same.content) == (304, b"")
    other = api.get(content, headers={"If-None-Match": '"x"'})
    assert other.status_code == 200
    stale = api.get(content, headers={"Range": "bytes=0-1", "If-Range": '"x"'})
    assert stale.status_code == 200


def test_deleted_recordings_are_gone(api: Api, content: httpx.URL) -> None:
    recording_id = str(content).split("/")[-2]
    url = f"{ACCOUNT}/call-recordings"
    assert api.request("DELETE", url, json={"records": [recording_id]}).status_code == 204
    assert api.get(content).status_code == 404
    assert api.request("DELETE", url, json={"records": [recording_id]}).status_code == 404
    log = api.get(f"{EXTENSION}/call-log", params={"dateFrom": "2020-01-01", "perPage": "max"})
    assert recording_id not in log.text


def test_media_on_the_platform_host(emulator: Emulator, api: Api, content: httpx.URL) -> None:
    assert api.get(content.path).status_code == 200
    with Emulator(media_on_platform=False) as strict, Api(strict) as other:
        stored = strict.inbound_sms("x")["attachments"][0]["uri"]
        assert other.get(stored).status_code == 200
        assert other.get(httpx.URL(stored).path).status_code == 404


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
