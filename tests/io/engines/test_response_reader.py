"""Responses, read from bytes that arrive in any pieces; h11 is asked what it thinks of them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import h11
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringkit._io.engines.failures import ProtocolFailure
from ringkit._io.engines.response_reader import ResponseReader

OK = b"HTTP/1.1 200 OK\r\n"
FULL = OK + b"Content-Length: 2\r\n\r\nok"
CHUNKED = (
    OK + b"Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nTrailer: z\r\n\r\n"
)
INTERIM = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"

#: Bytes, the body in them, whether the response is complete, whether the connection can be used on.
RESPONSES = {
    "with a length": (FULL, b"ok", True, True),
    "in chunks": (CHUNKED, b"abcde", True, True),
    "without a body": (OK + b"Content-Length: 0\r\n\r\n", b"", True, True),
    "204": (b"HTTP/1.1 204 No Content\r\n\r\n", b"", True, True),
    "304 with a length": (b"HTTP/1.1 304 -\r\nContent-Length: 9\r\n\r\n", b"", True, True),
    "without a reason": (b"HTTP/1.1 200\r\nContent-Length: 1\r\n\r\na", b"a", True, True),
    "after interim ones": (INTERIM + FULL, b"ok", True, True),
    "half a body": (OK + b"Content-Length: 4\r\n\r\nok", b"ok", False, False),
    "without a length": (OK + b"\r\nabc", b"abc", False, False),
    "to be closed": (OK + b"Connection: close\r\nContent-Length: 1\r\n\r\na", b"a", True, False),
    "of HTTP/1.0": (b"HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\na", b"a", True, False),
    "and half of another": (FULL + b"HTT", b"ok", True, False),
    "and another": (FULL + FULL, b"ok", True, False),
    "and anything": (FULL + b"\x00\xff", b"ok", True, False),
}

NOT_HTTP = {
    "no status line": b"hello",
    "another version": b"HTTP/2 200 OK\r\n\r\n",
    "another protocol": b"HTTP/1.1 101 -\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\nxx",
    "a status of two digits": b"HTTP/1.1 20 OK\r\n\r\n",
    "a status below 100": b"HTTP/1.1 099 OK\r\n\r\n",
    "two lengths": OK + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    "length and chunks": OK + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
    "another encoding": OK + b"Transfer-Encoding: gzip\r\n\r\n",
    "a negative length": OK + b"Content-Length: -1\r\n\r\n",
    "too long a length": OK + b"Content-Length: 99999999999999999999999\r\n\r\n",
    "a blank in a name": OK + b"X y: a\r\n\r\n",
    "NUL in a value": OK + b"X: a\x00\r\n\r\n",
    "a folded header": OK + b"X: a\r\n b\r\n\r\n",
    "an endless header": OK + b"X: " + b"a" * 200_000,
    "endless interim responses": b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" * 4_000,
    "an endless trailer": CHUNKED[:-2] + b"X: " + b"a" * 200_000,
    "an endless chunk extension": CHUNKED.replace(b"x=y", b"x=" + b"y" * 200_000),
}


def read(content: bytes, cuts: Iterable[int] = (), method: str = "GET") -> ResponseReader:
    reader = ResponseReader(method)
    places = [0, *sorted(cuts), len(content)]
    for start, end in pairwise(places):
        if start < end:
            reader.feed(content[start:end])
    return reader


def outcome(reader: ResponseReader) -> tuple[object, ...]:
    usable = reader.complete and reader.keep_alive and not reader.surplus
    return reader.status, reader.headers, reader.piece(), reader.complete, usable


@pytest.mark.parametrize("name", RESPONSES)
def test_a_response(name: str) -> None:
    content, body, complete, usable = RESPONSES[name]

    status, _headers, found, *state = outcome(read(content))

    assert status in (200, 204, 304)
    assert (found, *state) == (body, complete, usable)


@given(st.sampled_from(sorted(RESPONSES)), st.lists(st.integers(0, 200)))
@settings(max_examples=300)
def test_where_a_response_is_cut_makes_no_difference(name: str, cuts: list[int]) -> None:
    content = RESPONSES[name][0]

    assert outcome(read(content, [cut % len(content) for cut in cuts])) == outcome(read(content))


@pytest.mark.parametrize("piece", [1, 1_000, 65_536])
@pytest.mark.parametrize("name", NOT_HTTP)
def test_what_is_not_http_is_refused(name: str, piece: int) -> None:
    content = NOT_HTTP[name]

    with pytest.raises(ProtocolFailure):
        read(content, range(0, len(content), piece))


@pytest.mark.parametrize("method", ["HEAD", "CONNECT"])
def test_the_method_decides_that_there_is_no_body(method: str) -> None:
    head = OK + b"Content-Length: 5\r\n\r\n"

    assert outcome(read(head, method=method))[2:] == (b"", True, True)
    assert outcome(read(head + b"hello", method=method))[2:] == (b"", True, False)


def test_the_end_of_the_connection_ends_only_a_body_without_a_length() -> None:
    reader = read(OK + b"\r\nabc")
    reader.feed(b"")
    assert outcome(reader)[2:] == (b"abc", True, False)

    for content in (b"", b"HTTP/1.1 20", FULL[:-1], CHUNKED[:-1], INTERIM):
        with pytest.raises(ProtocolFailure, match="closed the connection"):
            read(content).feed(b"")


def test_a_body_may_be_long_and_come_in_small_pieces() -> None:
    reader = read(OK + b"Content-Length: 1000000\r\n\r\n")
    for _ in range(1_000):
        reader.feed(b"a" * 1_000)

    assert reader.complete
    assert reader.piece() == b"a" * 1_000_000


names = st.from_regex(r"[A-Za-z][A-Za-z0-9-]{0,12}", fullmatch=True).filter(
    lambda name: (
        name.lower() not in ("content-length", "transfer-encoding", "connection", "upgrade")
    )
)
texts = st.text(st.characters(min_codepoint=0x21, max_codepoint=0xFF, exclude_characters="\x7f"))
heads = st.lists(st.tuples(names, texts), max_size=8)


@given(st.integers(200, 599), heads, st.binary(max_size=50), st.booleans(), st.data())
def test_h11_reads_the_same(
    status: int, head: list[tuple[str, str]], body: bytes, chunked: bool, data: st.DataObject
) -> None:
    lines = [f"{name}: {text}\r\n".encode("latin-1") for name, text in head]
    framing = b"Transfer-Encoding: chunked" if chunked else b"Content-Length: %d" % len(body)
    if chunked:
        sent = b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body) if body else b"0\r\n\r\n"
    else:
        sent = body
    if status in (204, 304):
        framing, sent, body = b"X: y", b"", b""
    content = b"HTTP/1.1 %d X\r\n%b%b\r\n\r\n%b" % (status, b"".join(lines), framing, sent)
    cuts = data.draw(st.lists(st.integers(0, len(content) - 1), max_size=4))

    reader = read(content, cuts)

    peer = h11.Connection(h11.CLIENT)
    peer.send(h11.Request(method="GET", target="/", headers=[("Host", "a")]))
    peer.send(h11.EndOfMessage())
    peer.receive_data(content)
    seen, found = peer.next_event(), b""
    assert isinstance(seen, h11.Response)
    while not isinstance(event := peer.next_event(), h11.EndOfMessage):
        assert isinstance(event, h11.Data)
        found += event.data
    lowered = [(name.lower(), value) for name, value in reader.headers]
    assert (reader.status, lowered) == (seen.status_code, list(seen.headers))
    assert (reader.piece(), reader.complete, reader.keep_alive) == (found, True, True) == (
        body, True, True,
    )  # fmt: skip
