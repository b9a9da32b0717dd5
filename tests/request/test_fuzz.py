"""Answers of every shape: only our exceptions come, nothing stays taken, no secret shows."""

from __future__ import annotations

import gzip
import logging
import random
from collections import Counter
from typing import Any

import httpx
import pytest

from ringkit import MemoryLimiter, RingCentral
from ringkit.errors import RateLimitError, RingkitError
from ringkit_api import call_log, extensions, message_store

CASES = 20_000
TOKEN = "tok-5ecret-5ecret-5ecret"
NUMBERS = (
    "0",
    "-1",
    "1",
    "60",
    "1e10",
    "9" * 400,
    "9" * 5000,
    "nan",
    "inf",
    "",
    "soon",
    "1 2",
    "\x7f",
)
#: The status, more often one that the client has rules for.
STATUSES = (
    200, 200, 200, 201, 204, 206, 207, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 408, 409,
    413, 415, 416, 422, 429, 429, 500, 502, 503, 504, 520, 599, 600, 799, 999,
)  # fmt: skip
LOCATIONS = ("", "/x", "//", "http://", "https://[::1", "ftp://x/", "http://a b/", "https://\x00/",
             "javascript:1", "http://127.0.0.1:99999/", "../../..", "?" * 3000,
             "http://" + "a" * 300, "https://user:pass@evil.example/")  # fmt: skip
TYPES = ("application/json", "application/json; charset=nope", "text/html", "", "multipart/mixed",
         "multipart/mixed; boundary=B", "application/vnd.ringcentral.multipart+json", "image/png",
         'multipart/mixed; boundary="', ";;;", "application/json, text/html")  # fmt: skip
ENCODINGS = ("", "gzip", "deflate", "br", "gzip, gzip", "identity", "zstd")


#: Bodies that take a while to write: each is written once, not once for each answer.
NESTED = {
    depth: (b"[" * depth + b"]" * depth, b'{"a":' * depth + b"1" + b"}" * depth)
    for depth in (10, 500, 3_000, 100_000)
}


def bodies(chance: random.Random) -> bytes:
    """Return a body: JSON of right and wrong shapes, deep, cut, in other charsets, none."""
    nested_list, nested_object = NESTED[chance.choice(tuple(NESTED))]
    return chance.choice(
        (
            b"", b"{}", b"[]", b"null", b"1", b'"text"', b"\xff\xfe{", b"{" * 20,
            b"<html>no</html>",
            nested_list, nested_object,
            b'{"id":' + b"9" * 5000 + b"}", b'{"id": NaN, "name": Infinity}', b'{"records": 5}',
            b'{"records": [1, null, "x", {}]}', b'{"records": [{"from": 7}], "navigation": "x"}',
            b'{"errorCode": {"a": []}, "message": 5, "errors": [[], 1, null]}',
            b'{"errorCode": "CMN-301", "message": "TOKEN"}',
            b'{"navigation": {"nextPage": {"uri": 5}}, "records": []}',
            "{\"é\": 1}".encode("utf-16"),
            b"--B\r\n\r\n{}", b"--B\r\nContent-Type: application/json\r\n\r\n{}\r\n--B--",
            chance.randbytes(chance.randrange(200)),
        )
    )  # fmt: skip


def answer(request: httpx.Request, chance: random.Random) -> httpx.Response:
    names = ("X-Rate-Limit-Limit", "X-Rate-Limit-Remaining", "X-Rate-Limit-Window", "Retry-After",
             "Content-Length", "Content-Range", "Age")  # fmt: skip
    headers = {
        name: chance.choice(NUMBERS)
        for name in names
        if chance.random() < 0.3 and name[8:] != "Length"
    }
    if chance.random() < 0.3:
        headers["X-Rate-Limit-Group"] = chance.choice(("light", "heavy", "", "x" * 1000, "Auth"))
    if chance.random() < 0.3:
        headers["Location"] = chance.choice(LOCATIONS)
    headers["Content-Type"] = chance.choice(TYPES)
    # A server can repeat what it got, so the token only where it was sent.
    content = bodies(chance).replace(b"TOKEN", request.headers.get("Authorization", "").encode())
    encoding = chance.choice(ENCODINGS) if chance.random() < 0.2 else ""
    if encoding:
        headers["Content-Encoding"] = encoding
        content = (
            gzip.compress(content, 1)[: chance.randrange(1, 80)]
            if chance.random() < 0.7
            else content
        )
    raw = [(name.encode(), text.encode("latin-1")) for name, text in headers.items()]
    stream = httpx.ByteStream(content)
    return httpx.Response(chance.choice(STATUSES), headers=raw, stream=stream)


class Clock:
    """A clock that a sleep moves."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def time(self) -> float:
        return self.now

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        assert 0 <= seconds <= 3600
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


def chain(error: BaseException | None) -> str:
    """Return the texts of an exception and of those that it came from."""
    texts = []
    while error is not None:
        texts += [str(error), repr(error)]
        error = error.__cause__ or error.__context__
    return " ".join(texts)


def use(rc: RingCentral, chance: random.Random) -> None:
    """Make a call of some kind and look at its result."""
    kind = chance.randrange(6)
    if kind == 0:
        extension: Any = rc.api.extensions.read_extension()
        if extension is not None:  # a status without content
            extension.to_dict()
            extension.to_json()
            repr(extension)
    elif kind == 1:
        for record in rc.pages(call_log.read_user_call_log(per_page=5)):
            if chance.random() < 0.2:
                break
            repr(record)
    elif kind == 2:
        for result in rc.bulk(message_store.read_message, ["1", "2", "3"]):
            repr(result.error)
    elif kind == 3:
        response = rc.get("/restapi/v1.0/x")
        repr((response, response.limits, response.request_id, response.error()))
        response.to_multipart()
    elif kind == 4:
        rc.send(extensions.read_extension(), strict=True)
    else:
        with rc.stream(extensions.read_extension()) as stream:
            for _ in stream:
                pass


def test_answers_of_every_shape(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL)
    chance = random.Random(20261129)
    clock = Clock()
    limiter = MemoryLimiter(clock=clock)
    transport: Any = httpx.MockTransport(lambda request: answer(request, chance))
    outcomes: Counter[str] = Counter()
    shown = 0
    for _ in range(CASES // 100):
        with RingCentral(
            client_id="id",
            clock=clock,
            limiter=limiter,
            transport=transport,
            max_attempts=2,
            rate_limit="raise",
        ) as rc:
            for _ in range(100):
                if not rc.auth.access_token_valid():  # a 401 has refused it
                    rc.auth.restore({"access_token": TOKEN, "expires_in": 10**9})
                try:
                    use(rc, chance)
                    outcomes["result"] += 1
                except RingkitError as error:
                    outcomes[type(error).__name__] += 1
                    shown += TOKEN in chain(error)
                    # A wait for a limit takes the time of the machine, so none is made.
                    clock.now += 3600 if isinstance(error, RateLimitError) else 120
    for bucket in limiter._buckets.values():
        assert bucket.window.in_flight == 0
        assert bucket.waiting == 0
    assert shown == 0
    assert len(outcomes) > 8, outcomes


@pytest.mark.parametrize("limit", [1_000, 1_000_000])
def test_an_answer_that_becomes_large(limit: int) -> None:
    content = gzip.compress(b" " * 50_000_000 + b"{}")
    raw = [(b"Content-Encoding", b"gzip"), (b"Content-Type", b"application/json")]

    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=raw, stream=httpx.ByteStream(content))

    with RingCentral(client_id="id", transport=httpx.MockTransport(handle)) as rc:
        rc.auth.restore({"access_token": TOKEN, "expires_in": 3600})
        with pytest.raises(RingkitError, match="max_response_bytes"):
            rc.api.extensions.read_extension(max_response_bytes=limit)
        size = 0
        with rc.stream(extensions.read_extension()) as stream:
            for piece in stream:
                size += len(piece)
                assert len(piece) <= 262_144
        assert size == 50_000_002
