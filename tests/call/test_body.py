from __future__ import annotations

import email
import email.policy
import json
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringkit._call.body import Body, BytesBody, FileBody, Payload, make_body
from ringkit._call.files import Attachment
from ringkit.multipart._writer import MultipartBody, OutgoingPart
from ringkit_api import fax, message_threads, sms
from ringkit_api.models import (
    CreateFaxMessageRequest,
    CreateMMSMessage,
    CreateSMSMessage,
    FaxRequestTo,
    MessageParty,
    ResendFaxMessageRequest,
)

PARTY = MessageParty(phone_number="+16505550100")


def content(body: Body | None) -> bytes:
    assert body is not None
    found = b"".join(body.chunks())
    assert len(found) == body.length
    return found


def parts(body: Body | None) -> list[EmailMessage]:
    assert body is not None
    head = f"Content-Type: {body.content_type}\r\n\r\n".encode()
    message = email.message_from_bytes(head + content(body), policy=email.policy.HTTP)
    assert not message.defects
    return [part for part in message.iter_parts() if isinstance(part, EmailMessage)]


def named(part: EmailMessage) -> tuple[str | None, str | None, str, bytes]:
    name = part.get_param("name", header="content-disposition")
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return str(name), part.get_filename(), part.get_content_type(), payload


def text_message() -> CreateSMSMessage:
    return CreateSMSMessage(from_=PARTY, to=[PARTY], text="hi")


def test_sms_is_json_without_and_multipart_with_files() -> None:
    plain = sms.create_sms_message(body=text_message())
    assert isinstance(plain.body, BytesBody)
    assert json.loads(plain.body.content)["text"] == "hi"

    files = sms.create_sms_message(
        body=text_message(), attachments=[Attachment(b"png", "a.png"), b"raw"]
    )
    first, second, third = map(named, parts(files.body))
    assert first[:3] == ("json", "request.json", "application/json")
    assert json.loads(first[3])["text"] == "hi"
    assert second == ("attachment", "a.png", "image/png", b"png")
    assert third == ("attachment", "attachment", "application/octet-stream", b"raw")


def test_fax_is_an_upload_or_an_earlier_one_sent_again(tmp_path: Path) -> None:
    page = tmp_path / "page.pdf"
    page.write_bytes(b"%PDF")
    upload = fax.create_fax_message(
        body=CreateFaxMessageRequest(to=[FaxRequestTo(phone_number="+1")], attachment=[page, b"x"])
    )
    first, *others = map(named, parts(upload.body))
    assert json.loads(first[3]) == {"to": [{"phoneNumber": "+1"}]}
    assert [(name, filename, body) for name, filename, _, body in others] == [
        ("attachment", "page.pdf", b"%PDF"),
        ("attachment", "attachment", b"x"),
    ]
    again = fax.create_fax_message(body=ResendFaxMessageRequest(original_message_id="7"))
    assert content(again.body) == b'{"originalMessageId":"7"}'


def test_mms_sends_its_files_beside_the_envelope() -> None:
    call = sms.create_mms(body=CreateMMSMessage(from_=PARTY, to=[PARTY], attachments=[b"1", b"2"]))
    names = [named(part)[0] for part in parts(call.body)]
    assert names == ["json", "attachment", "attachment"]


def test_a_member_that_is_an_object_is_a_json_part() -> None:
    from ringkit_api.models import NewThreadMessageRequest

    operation = message_threads._SEND_MESSAGE
    upload = next(payload for payload in operation.payloads if payload.kind == "multipart")
    metadata = NewThreadMessageRequest.from_dict({"text": "hi"})
    body = make_body([upload], {"metadata": metadata, "attachments": [b"a"]})
    first, second = map(named, parts(body))
    assert first == ("metadata", None, "application/json", b'{"text":"hi"}')
    assert second[0] == "attachments"


def test_text_fields_are_parts_of_their_own() -> None:
    payload = Payload("multipart", "X", files={"binary": "binary"})
    body = make_body([payload], {"type": "Voicemail", "n": [1, 2], "no": None, "binary": b"wav"})
    assert [named(part) for part in parts(body)] == [
        ("type", None, "text/plain", b"Voicemail"),
        ("n", None, "text/plain", b"1"),
        ("n", None, "text/plain", b"2"),
        ("binary", "attachment", "application/octet-stream", b"wav"),
    ]


def test_forms() -> None:
    body = make_body([Payload("form", "X")], {"token": "a b", "n": 1, "left": None})
    assert content(body) == b"token=a+b&n=1"
    assert body.content_type == "application/x-www-form-urlencoded"


def test_a_raw_file() -> None:
    body = make_body([Payload("raw", "X", media="image/png")], b"png")
    assert (content(body), body.content_type) == (b"png", "image/png")


def test_a_body_that_fits_no_form() -> None:
    with pytest.raises(TypeError, match=r"body must be ResendFax.* or CreateFax.*, not Create"):
        fax.create_fax_message(body=text_message())  # type: ignore[call-overload]


def test_a_multipart_body_of_nothing() -> None:
    with pytest.raises(ValueError, match="at least one part"):
        make_body([Payload("multipart", "X")], {})


def test_boundaries_differ_and_are_not_in_the_content() -> None:
    bodies = [make_body([Payload("multipart", "X")], {"a": "--+++"}) for _ in range(50)]
    assert len({body.content_type for body in bodies}) == 50


def test_names_are_quoted() -> None:
    file = Attachment(b"x", 'a"b\r\nc.txt')
    body = make_body([Payload("multipart", "X", files={"f": "f"})], {"f": file})
    assert b'filename="a%22b%0D%0Ac.txt"' in content(body)


def test_bodies_do_not_show_their_content() -> None:
    assert "secret" not in repr(BytesBody(b"secret", "text/plain"))
    assert "secret" not in repr(make_body([Payload("multipart", "X")], {"a": "secret"}))


@pytest.mark.parametrize(
    ("part", "value"),
    [("content_type", "text/plain\r\nX-Own: 1"), ("content_type", "text/plain; a=\n"),
     ("content_type", "text"), ("content_type", "text/plain\0"), ("content_type", "a/\u00e9")],
)  # fmt: skip
def test_a_header_of_a_part_cannot_be_injected(part: str, value: str) -> None:
    with pytest.raises(ValueError, match=r"a content type looks like image/png, got 't|got 'a"):
        Attachment(b"", **{part: value})
    with pytest.raises(ValueError, match="a content type looks like"):
        FileBody(Attachment(b""), value)


@given(name=st.text(), part=st.text(min_size=1))
def test_names_of_parts_stay_in_their_header(name: str, part: str) -> None:
    try:
        body = MultipartBody([OutgoingPart(part, b"x", "text/plain", name)])
    except ValueError:  # a NUL, or half of a surrogate pair
        return
    head, _, _ = content(body).partition(b"\r\n\r\n")
    assert [line.split(b":")[0] for line in head.split(b"\r\n")[1:]] == [
        b"Content-Disposition", b"Content-Type",
    ]  # fmt: skip


def test_a_part_with_a_line_break_in_a_header_is_refused() -> None:
    with pytest.raises(ValueError, match="must not have a line break"):
        MultipartBody([OutgoingPart("a", b"", "text/plain\r\nX: 1")])
