import json

import pytest

from ringkit_emulator._wire.multipart import MultipartError, bulk_multipart, parse_multipart

MIXED = "multipart/mixed; boundary=XX"


def lines(*parts: bytes, newline: bytes = b"\r\n") -> bytes:
    return newline.join(parts)


@pytest.mark.parametrize("newline", [b"\r\n", b"\n"])
def test_parts_with_and_without_names(newline: bytes) -> None:
    body = lines(
        b"preamble",
        b"--XX",
        b'Content-Disposition: form-data; name="json"; filename="request.json"',
        b"content-type: application/json; charset=utf-8",
        b"",
        b'{"a": 1}',
        b"--XX",
        b"Content-Type: application/json",
        b"",
        b"{}",
        b"--XX--",
        b"epilogue",
        newline=newline,
    )
    first, second = parse_multipart(MIXED, body)
    assert (first.name, first.filename, first.is_json) == ("json", "request.json", True)
    assert first.content == b'{"a": 1}'
    assert (second.name, second.filename, second.content) == (None, None, b"{}")


def test_binary_content_survives() -> None:
    content = bytes(range(256)) + b"\r\n--XXX\r\n--X\r\n" + b"\r\n\r\n"
    body = lines(b"--XX", b'Content-Disposition: form-data; name="f"', b"", content, b"--XX--")
    assert parse_multipart(MIXED, body)[0].content == content


def test_quoted_boundary_and_encoded_file_name() -> None:
    body = lines(
        b"--a b",
        b"Content-Disposition: attachment; filename*=UTF-8''na%C3%AFve.txt",
        b"",
        b"",
        b"--a b--",
    )
    part = parse_multipart('multipart/form-data; boundary="a b"', body)[0]
    assert (part.filename, part.content) == ("na\u00efve.txt", b"")
    assert part.content_type == "application/octet-stream"


def test_part_without_headers() -> None:
    part = parse_multipart(MIXED, lines(b"--XX", b"", b"text", b"--XX--"))[0]
    assert (part.content, part.content_type) == (b"text", "text/plain")


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("multipart/mixed", b"--XX--"),
        (MIXED, b""),
        (MIXED, b"--XX\r\n\r\nnever closed"),
        (MIXED, b"--XX\r\nno empty line\r\n--XX--"),
    ],
)
def test_broken_bodies(content_type: str, body: bytes) -> None:
    with pytest.raises(MultipartError):
        parse_multipart(content_type, body)


@pytest.mark.parametrize("newline", ["\r\n", "\n"])
def test_bulk_answer_reads_back(newline: str) -> None:
    statuses = [{"status": 200}, {"status": 404}, {"status": 204}]
    content_type, body = bulk_multipart(
        statuses, [{"id": 1}, {"errorCode": "CMN-102"}, None], serial=3, newline=newline
    )
    assert (b"\r\n" in body) == (newline == "\r\n")
    assert content_type.startswith("multipart/mixed; boundary=Boundary_")
    parts = parse_multipart(content_type, body)
    assert json.loads(parts[0].content) == {"response": statuses}
    assert [p.content for p in parts[1:]] == [b'{"id":1}', b'{"errorCode":"CMN-102"}', b""]
