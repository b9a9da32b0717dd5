"""The multipart reader: examples, comparison with other parsers, malformed bodies."""

from __future__ import annotations

import email.parser
import email.policy
import io
from email.message import Message
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from python_multipart.multipart import MultipartParser

from ringkit._call.body import file_part
from ringkit._call.files import Attachment
from ringkit.errors import MultipartError
from ringkit.multipart._fast_parser import split_parts
from ringkit.multipart._part import Part
from ringkit.multipart._reader import (
    Event,
    MultipartLimits,
    MultipartReader,
    PartContent,
    PartEnd,
    PartStart,
    boundary_of,
    read_multipart,
)
from ringkit.multipart._writer import MultipartBody, OutgoingPart, json_part

TYPE = "multipart/mixed; boundary=b"


def in_pieces(boundary: str, body: bytes, size: int, **limits: int) -> list[Part]:
    """Read a body with the reader alone, `size` bytes at a time."""
    reader = MultipartReader(boundary, MultipartLimits(**limits))
    events: list[Event] = []
    for start in range(0, len(body), size):
        events += reader.feed(body[start : start + size])
    events += reader.close()
    assert reader.complete
    return collected(events)


def collected(events: list[Event]) -> list[Part]:
    """Return the parts that events make, and check the order of the events."""
    parts: list[Part] = []
    current: Part | None = None
    for event in events:
        match event:
            case PartStart(headers):
                assert current is None
                current = Part(headers, b"")
            case PartContent(content):
                assert current is not None
                assert content
                current.content += content
            case PartEnd():
                assert current is not None
                parts.append(current)
                current = None
    assert current is None
    return parts


def shown(parts: list[Part]) -> list[tuple[dict[str, str], bytes]]:
    return [(dict(part.headers), part.content) for part in parts]


PLATFORM = (
    b"--Boundary_1_2_3{0}Content-Type: application/json{0}{0}"
    b'{{"response":[{{"status":200}},{{"status":404}}]}}{0}'
    b"--Boundary_1_2_3{0}Content-Type: application/json{0}{0}"
    b'{{{0}  "id" : 1{0}}}{0}'
    b"--Boundary_1_2_3{0}Content-Type: application/json{0}{0}"
    b'{{"errorCode":"CMN-102"}}{0}'
    b"--Boundary_1_2_3--{0}"
)


@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_what_the_platform_sends(end: str) -> None:
    body = PLATFORM.decode().format(end).encode()
    parts = read_multipart("multipart/mixed; boundary=Boundary_1_2_3", body)
    assert [part.content_type for part in parts] == ["application/json"] * 3
    assert [part.json() for part in parts] == [
        {"response": [{"status": 200}, {"status": 404}]},
        {"id": 1},
        {"errorCode": "CMN-102"},
    ]
    for size in (1, 2, 7, 64, 10_000):
        assert shown(in_pieces("Boundary_1_2_3", body, size)) == shown(parts)


@pytest.mark.parametrize(
    ("body", "contents"),
    [
        pytest.param(b"--b\r\n\r\none\r\n--b--\r\n", [b"one"], id="no header"),
        pytest.param(b"--b\r\n\r\none\r\n--b--", [b"one"], id="no end of the last line"),
        pytest.param(b"--b\r\n\r\n--b--", [b""], id="nothing in it"),
        pytest.param(b"--b\r\n\r\n\r\n--b--", [b""], id="an empty line"),
        pytest.param(b"--b\r\nA: b\r\n--b--", [b""], id="a header alone"),
        pytest.param(b"--b\r\n--b\r\n\r\nx\r\n--b--", [b"", b"x"], id="not even a header"),
        pytest.param(b"\r\n--b\r\n\r\nx\r\n--b--", [b"x"], id="an empty line before"),
        pytest.param(b"text\r\n--bad\r\n--b\r\n\r\nx\r\n--b--", [b"x"], id="preamble"),
        pytest.param(b"--b\r\n\r\nx\r\n--b--\r\n--b\r\n\r\ny\r\n--b--", [b"x"], id="epilogue"),
        pytest.param(b"--b--epilogue\r\n--b\r\n\r\nx\r\n--b--", [b"x"], id="a longer name"),
        pytest.param(b"--b \t\r\n\r\nx\r\n--b-- \r\n", [b"x"], id="padding"),
        pytest.param(b"--b\r\n\r\n--bc\r\n--b-\r\nx --b\r\n--b--", [b"--bc\r\n--b-\r\nx --b"],
                     id="like a delimiter"),
        pytest.param(b"--b\r\n\r\n--b" + b" " * 1001 + b"\r\n--b--", [b"--b" + b" " * 1001],
                     id="too much padding"),
        pytest.param(b"--b\r\n\r\nx\r\r\n--b--", [b"x\r"], id="ends with CR"),
        pytest.param(b"--b\n\nx\r\n--b--", [b"x\r"], id="ends with CR, lines with LF"),
        pytest.param(b"--b\r\n\r\nx\n--b--", [b"x"], id="a delimiter after LF"),
        pytest.param(b"--b\r\n\r\n\r\nx\r\n\r\n--b--", [b"\r\nx\r\n"], id="lines around it"),
        pytest.param(b"--b\r\n\r\n" + bytes(range(256)) + b"\r\n--b--", [bytes(range(256))],
                     id="binary"),
    ],
)  # fmt: skip
def test_examples(body: bytes, contents: list[bytes]) -> None:
    assert [part.content for part in read_multipart(TYPE, body)] == contents
    for size in range(1, len(body) + 1):
        assert [part.content for part in in_pieces("b", body, size)] == contents


@pytest.mark.parametrize(
    ("body", "offset", "message"),
    [
        (b"", 0, "ends before"),
        (b"no multipart at all", 19, "ends before"),
        (b"--b\r\n\r\ncut", 10, "ends before"),
        (b"--b\r\n\r\nx\r\n--b", 13, "ends before"),
        (b"--b\r\n\r\nx\r\n--b\r\nA: b", 19, "ends before"),
        (b"--b--", 0, "no parts"),
        (b"--b\r\nno colon\r\n\r\nx\r\n--b--", 5, "line 1 of the headers is not a header"),
        (b'--b\r\n{"a": 1}\r\n\r\nx\r\n--b--', 5, "line 1 of the headers is not a header"),
        (b"--b\r\nA: b\r\n: c\r\n\r\nx\r\n--b--", 5, "line 2 of the headers is not a header"),
        (b"--b\r\n folded\r\n\r\nx\r\n--b--", 5, "line 1 of the headers is not a header"),
        (b"--b\r\nA: " + b"x" * 20_000 + b"\r\n\r\n\r\n--b--", None, "16,384 bytes"),
        (b"--b\r\n" + b"A: b\r\n" * 4000 + b"\r\n\r\n--b--", None, "16,384 bytes"),
        (b"--b\r\n" + b"x" * 20_000, None, "16,384 bytes"),
    ],
)
def test_malformed(body: bytes, offset: int | None, message: str) -> None:
    with pytest.raises(MultipartError, match=message) as caught:
        read_multipart(TYPE, body)
    assert offset is None or caught.value.offset == offset
    assert f"(at byte {caught.value.offset})" in str(caught.value)
    # However it is cut, it is the same fault at the same place, unless more would mend it.
    for size in (1, 3, 1000):
        with pytest.raises(MultipartError, match=message) as again:
            in_pieces("b", body, size)
        assert offset is None or again.value.offset == offset


def test_limits() -> None:
    body = b"--b\r\n\r\nx\r\n" * 5 + b"--b--"
    assert len(read_multipart(TYPE, body, MultipartLimits(parts=5))) == 5
    with pytest.raises(MultipartError, match="more than 4 parts"):
        read_multipart(TYPE, body, MultipartLimits(parts=4))
    with pytest.raises(MultipartError, match="more than 4 parts"):
        in_pieces("b", body, 3, parts=4)
    header = b"--b\r\nA: 1234567\r\n\r\nx\r\n--b--"
    assert read_multipart(TYPE, header, MultipartLimits(header_bytes=12))
    with pytest.raises(MultipartError, match="more than 11 bytes"):
        read_multipart(TYPE, header, MultipartLimits(header_bytes=11))


@pytest.mark.parametrize(
    ("content_type", "boundary"),
    [
        ("multipart/mixed; boundary=simple", "simple"),
        ('Multipart/Mixed;charset=x ; Boundary="a; b=c"', "a; b=c"),
        (r'multipart/mixed; boundary="with \"quotes\" \\"', r'with "quotes" \ '.strip()),
        ("multipart/mixed; boundary='()+_,-./:=?", "'()+_,-./:=?"),
    ],
)
def test_boundaries(content_type: str, boundary: str) -> None:
    assert boundary_of(content_type) == boundary
    body = f"--{boundary}\r\n\r\nx\r\n--{boundary}--\r\n".encode()
    assert [part.content for part in read_multipart(content_type, body)] == [b"x"]
    assert [part.content for part in in_pieces(boundary, body, 5)] == [b"x"]


@pytest.mark.parametrize(
    "content_type",
    ["", "application/json", "multipart/mixed", "multipart/mixed; boundary=",
     "multipart/mixed; boundary=" + "x" * 300, "multipart/mixed; boundary=\u00e9",
     'multipart/mixed; boundary="a\r\nb"'],
)  # fmt: skip
def test_no_boundary(content_type: str) -> None:
    with pytest.raises(MultipartError):
        read_multipart(content_type, b"--x\r\n\r\n\r\n--x--")


def test_headers() -> None:
    body = (
        b"--b\r\nContent-Type: text/plain;\r\n\tcharset=latin-1\r\nX-Twice: 1\r\nx-twice: 2\r\n"
        b"Name: J\xc3\xbcrgen\r\nOld:J\xfcrgen \r\nEmpty:\r\n\r\n\xfc\r\n--b--"
    )
    (part,) = read_multipart(TYPE, body)
    assert part.headers["CONTENT-type"] == "text/plain; charset=latin-1"
    assert part.text() == "\u00fc"
    assert part.headers.pairs[1:3] == (("X-Twice", "1"), ("x-twice", "2"))
    assert part.headers["x-twice"] == "1"
    assert part.headers["name"] == part.headers["old"] == "J\u00fcrgen"
    assert part.headers["empty"] == ""
    assert len(part.headers) == len(list(part.headers)) == 5
    assert "rgen" not in repr(part.headers) + repr(part)


def test_nested_multipart() -> None:
    inner = b"--bb\r\nA: 1\r\n\r\none\r\n--bb\r\n\r\ntwo\r\n--bb--\r\n"
    body = b"--b\r\nContent-Type: multipart/mixed; boundary=bb\r\n\r\n" + inner + b"\r\n--b\r\n\r\n"
    outer = read_multipart(TYPE, body + b"last\r\n--b--")
    assert [part.is_multipart for part in outer] == [True, False]
    assert outer[0].content == inner
    nested = read_multipart(outer[0].content_type, outer[0].content)
    assert [part.content for part in nested] == [b"one", b"two"]


contents = st.binary(max_size=60) | st.lists(
    st.sampled_from([b"\r", b"\n", b"\r\n", b"-", b"--", b"--b", b"--b--", b" ", b"x", b"b", b":"]),
    max_size=12,
).map(b"".join)


@given(parts=st.lists(contents, min_size=1, max_size=6), size=st.integers(1, 50))
def test_what_is_written_is_read(parts: list[bytes], size: int) -> None:
    written = MultipartBody(
        [json_part("json", b"{}"), *(file_part("a", Attachment(part, "n")) for part in parts)]
    )
    body = b"".join(written.chunks())
    boundary = boundary_of(written.content_type)
    found = read_multipart(written.content_type, body)
    assert [part.content for part in found] == [b"{}", *parts]
    assert shown(in_pieces(boundary, body, size)) == shown(found)
    assert [content for _, content in others(boundary, body)] == [b"{}", *parts]
    # And with LF, where the contents have no line ends of their own.
    if not any(b"\r" in part or b"\n" in part for part in parts):
        lines = body.replace(b"\r\n", b"\n")
        assert shown(in_pieces(boundary, lines, size)) == shown(found)
        assert shown(read_multipart(written.content_type, lines)) == shown(found)


names = st.text(
    st.characters(exclude_categories=["C", "Zl", "Zp"], exclude_characters='\\"'), max_size=20
).filter(lambda name: name == name.strip() and not name.isspace())


@given(parts=st.lists(st.tuples(names, contents), min_size=1, max_size=4))
def test_email_reads_what_is_written(parts: list[tuple[str, bytes]]) -> None:
    written = MultipartBody(
        [OutgoingPart("field", content, "text/x-any", name) for name, content in parts], "mixed"
    )
    head = f"Content-Type: {written.content_type}\r\n\r\n".encode()
    message = email.message_from_bytes(head + b"".join(written.chunks()))
    assert not message.defects
    found = message.get_payload()
    assert isinstance(found, list)
    assert [in_email(part) for part in found] == [normal(content) for _, content in parts]
    read = read_multipart(written.content_type, b"".join(written.chunks()))
    for part, (name, _) in zip(read, parts, strict=True):
        wanted = f'; filename="{name}"' if name else ""
        assert part.headers["content-disposition"] == f'form-data; name="field"{wanted}'


def in_email(part: Any) -> bytes:
    assert isinstance(part, Message)
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return normal(payload)


def normal(content: bytes) -> bytes:
    """Return content with the line ends that the email package uses."""
    return b"\n".join(content.splitlines())


def others(boundary: str, body: bytes) -> list[tuple[dict[str, str], bytes]]:
    """Return the parts as python-multipart reads them."""
    parts: list[tuple[dict[str, str], bytearray]] = []
    field = bytearray()
    value = bytearray()

    def header_end() -> None:
        parts[-1][0][field.decode().lower()] = value.decode()
        field.clear()
        value.clear()

    def content(data: bytes, start: int, end: int) -> None:
        parts[-1][1].extend(data[start:end])

    parser = MultipartParser(
        boundary.encode(),
        {
            "on_part_begin": lambda: parts.append(({}, bytearray())),
            "on_part_data": content,
            "on_header_field": lambda data, start, end: field.extend(data[start:end]),
            "on_header_value": lambda data, start, end: value.extend(data[start:end]),
            "on_header_end": header_end,
        },
    )
    parser.write(body)
    parser.finalize()
    return [(headers, bytes(found)) for headers, found in parts]


tokens = st.sampled_from(
    [b"--b", b"--b--", b"\r\n", b"\n", b"\r", b"--", b"-", b"A: b", b":", b" ", b"\t", b"x",
     b"Content-Type: multipart/mixed; boundary=b", b"\x00", b"\xff", b"\r\n--b\r\n", b"\r\n\r\n"]
)  # fmt: skip
any_bytes = st.lists(tokens, max_size=30).map(b"".join) | st.binary(max_size=200)


@given(body=any_bytes, size=st.integers(1, 40))
@example(body=b"--b\r\n\r\nx\r\n--b--", size=3)
def test_any_bytes_give_the_same_result_in_pieces_of_any_size(body: bytes, size: int) -> None:
    whole = attempt(lambda: read_multipart(TYPE, body))
    assert attempt(lambda: in_pieces("b", body, len(body) or 1)) == whole
    assert attempt(lambda: in_pieces("b", body, size)) == whole


def attempt(read: Any) -> Any:
    try:
        return shown(read())
    except MultipartError as error:
        return str(error)


@given(body=st.lists(tokens, max_size=20).map(lambda found: b"--b\r\n\r\n" + b"".join(found)))
def test_the_fast_path_agrees_with_the_reader(body: bytes) -> None:
    found = split_parts(b"b", body + b"\r\n--b--\r\n", 10, 100)
    if found is not None:
        assert shown(found) == shown(in_pieces("b", body + b"\r\n--b--\r\n", 1000))


def test_the_fast_path_is_used() -> None:
    body = PLATFORM.decode().format("\r\n").encode()
    found = split_parts(b"Boundary_1_2_3", body, 3, 100)
    assert found is not None
    assert len(found) == 3


@given(body=any_bytes)
def test_email_finds_the_same_parts(body: bytes) -> None:
    """The email package finds the same parts in a body that is well formed."""
    body = body.replace(b"\r\n", b"\n").replace(b"\r", b"").replace(b"\0", b"")
    try:
        ours = read_multipart(TYPE, body)
    except MultipartError:
        return
    head = f"Content-Type: {TYPE}\n\n".encode()
    message = email.parser.BytesParser(policy=email.policy.compat32).parse(io.BytesIO(head + body))
    found = message.get_payload()
    if message.defects or any(part.is_multipart for part in ours):
        return  # it does not say what a fault is, and goes into parts of the same boundary
    assert isinstance(found, list)
    assert [in_email(part) for part in found] == [normal(part.content) for part in ours]
