from __future__ import annotations

import email
import email.policy
import io
import json
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from ringkit._call.body import Body, BytesBody, Payload, make_body
from ringkit._call.files import Attachment, attachment
from ringkit.errors import BodyConsumedError
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


class Unseekable(io.RawIOBase):
    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._data.read(size)


def pieces() -> Iterator[bytes]:
    yield b"ab"
    yield b"cd"


def test_files_from_everywhere(tmp_path: Path) -> None:
    path = tmp_path / "file.txt"
    path.write_bytes(b"abcd")
    with path.open("rb") as opened:
        sources: list[tuple[Any, bool]] = [
            (b"abcd", True),
            (path, True),
            (opened, True),
            (io.BytesIO(b"abcd"), True),
            (Unseekable(b"abcd"), True),
            (pieces(), True),
        ]
        for source, replayable in sources:
            file = Attachment(source)
            assert file.size == 4
            assert file.replayable is replayable
            assert b"".join(file.chunks()) == b"abcd"
            assert b"".join(file.chunks()) == b"abcd"


def test_a_file_object_is_sent_from_where_it_stands() -> None:
    source = io.BytesIO(b"skip abcd")
    source.seek(5)
    file = Attachment(source)
    assert (file.size, b"".join(file.chunks())) == (4, b"abcd")


def test_a_stream_of_known_size_is_read_once() -> None:
    file = Attachment(pieces(), "data.bin", size=4)
    assert not file.replayable
    assert b"".join(file.chunks()) == b"abcd"
    with pytest.raises(BodyConsumedError, match=r"data\.bin.*read again"):
        b"".join(file.chunks())


def test_a_path_given_as_text_is_refused() -> None:
    with pytest.raises(TypeError, match=r"Path\('page.pdf'\).*Text\('page.pdf'\)"):
        attachment("page.pdf")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.png", "image/png"), ("a.pdf", "application/pdf"), ("a", "application/octet-stream")],
)
def test_types_are_guessed_from_names(name: str, kind: str) -> None:
    assert Attachment(b"", name).content_type == kind
    assert Attachment(b"", name, "x/y").content_type == "x/y"
