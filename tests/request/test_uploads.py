"""Uploads as the server receives them: every kind of file, sync and async."""

from __future__ import annotations

import asyncio
import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ringkit import (
    Attachment,
    BodyConsumedError,
    BodyTooLargeError,
    Call,
    Progress,
    TransportError,
)
from ringkit.multipart import read_multipart
from ringkit_api import fax
from ringkit_api.models import CreateFaxMessageRequest, FaxRequestTo
from ringkit_emulator import Emulator
from tests.support.platform import async_client, client

Send = Callable[..., Any]
MANY = bytes(range(256)) * 1024


@pytest.fixture(params=["blocking", "asyncio"])
def send(request: pytest.FixtureRequest, emulator: Emulator) -> Send:
    def blocking(call: Call[Any], **options: Any) -> Any:
        with client(emulator) as rc:
            return rc.send(call, **options)

    def with_asyncio(call: Call[Any], **options: Any) -> Any:
        async def scenario() -> Any:
            async with async_client(emulator) as rc:
                return await rc.send(call, **options)

        return asyncio.run(scenario())

    return blocking if request.param == "blocking" else with_asyncio


def fax_of(*files: Any) -> Call[Any]:
    to = [FaxRequestTo(phone_number="+16505550123")]
    return fax.create_fax_message(body=CreateFaxMessageRequest(to=to, attachment=list(files)))


def pieces() -> Iterator[bytes]:
    for start in range(0, len(MANY), 10_000):
        yield MANY[start : start + 10_000]


def test_files_from_everywhere(send: Send, emulator: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "page \u20ac.pdf"
    path.write_bytes(MANY)
    with path.open("rb") as opened:
        opened.seek(1000)
        files = [
            path,
            opened,
            b"plain",
            io.BytesIO(b"in memory"),
            Attachment(pieces(), "streamed.png", size=len(MANY)),
            Attachment(pieces(), "measured.txt", "text/x-own"),
        ]
        reported: list[tuple[int, int | None]] = []
        send(fax_of(*files), progress=lambda at: reported.append((at.done, at.total)))
    entry = emulator.log()[-1]
    assert entry.headers["content-length"] == str(len(entry.body))
    assert "transfer-encoding" not in entry.headers
    head, *parts = read_multipart(entry.headers["content-type"], entry.body)
    assert head.json()["to"] == [{"phoneNumber": "+16505550123"}]
    assert [part.content for part in parts] == [
        MANY, MANY[1000:], b"plain", b"in memory", MANY, MANY,
    ]  # fmt: skip
    unknown = "application/octet-stream"
    assert [part.content_type for part in parts] == [
        "application/pdf", "application/pdf", unknown, unknown, "image/png", "text/x-own",
    ]  # fmt: skip
    assert 'filename="page \u20ac.pdf"' in parts[0].headers["content-disposition"]
    assert reported[0] == (0, len(entry.body))
    assert reported[-1] == (len(entry.body), len(entry.body))
    assert reported == sorted(reported)


def test_too_large_is_not_sent(emulator: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "large.pdf"
    with path.open("wb") as file:
        file.truncate(60_000_000)
    with pytest.raises(BodyTooLargeError) as caught:
        fax_of(path)
    assert caught.value.size > caught.value.limit > 50_000_000
    assert emulator.log() == []


def test_a_file_is_sent_again_after_a_failure(
    send: Send, emulator: Emulator, tmp_path: Path
) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(MANY)
    emulator.faults.add(path="*/fax", status=503)
    reported: list[int] = []
    send(fax_of(path), progress=lambda at: None if at.waiting else reported.append(at.done))
    first, second = [entry for entry in emulator.log() if entry.path.endswith("/fax")]
    assert first.body == second.body
    assert reported.count(0) == 2
    assert reported.count(len(second.body)) == 2


def test_an_iterator_is_not_sent_again(send: Send, emulator: Emulator) -> None:
    emulator.faults.add(path="*/fax", status=503)
    with pytest.raises(BodyConsumedError, match=r"cannot be read again|read already"):
        send(fax_of(Attachment(pieces(), "a.pdf", size=len(MANY))))
    assert len([entry for entry in emulator.log() if entry.path.endswith("/fax")]) == 1


def test_an_iterator_that_is_shorter_than_its_size(send: Send, emulator: Emulator) -> None:
    call = fax_of(Attachment(pieces(), "a.pdf", size=len(MANY) + 1))
    with pytest.raises(ValueError, match=r"'a\.pdf' was given with size=262145, and has 262,144"):
        send(call)
    with pytest.raises(BodyConsumedError, match="cannot be read again"):
        send(call)


def uploads(emulator: Emulator) -> list[bytes]:
    entries = [entry for entry in emulator.log() if entry.path.endswith("/fax")]
    found = [read_multipart(entry.headers["content-type"], entry.body) for entry in entries]
    return [parts[1].content for parts in found]


@pytest.mark.parametrize("size", [1, 100, len(MANY) + 100_000])
def test_a_file_that_changes_before_it_is_sent(
    send: Send, emulator: Emulator, tmp_path: Path, size: int
) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(MANY)
    with path.open("rb") as opened:
        calls = [fax_of(path), fax_of(opened)]
        now = (MANY + MANY)[:size]
        path.write_bytes(now)
        for call in calls:
            send(call)
    assert uploads(emulator) == [now, now]


def test_a_file_that_grows_while_it_is_sent(send: Send, emulator: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "service.log"
    path.write_bytes(MANY)

    def write_more(at: Progress) -> None:
        with path.open("ab") as file:
            file.write(b"more")

    with path.open("rb") as opened:
        send(fax_of(path), progress=write_more)
        first = path.stat().st_size
        send(fax_of(opened), progress=write_more)
    assert uploads(emulator)[0] == MANY
    assert uploads(emulator)[1] == MANY + b"more" * ((first - len(MANY)) // 4)


def test_a_file_that_shrinks_while_it_is_sent_is_sent_again_as_it_is_then(
    send: Send, emulator: Emulator, tmp_path: Path
) -> None:
    path = tmp_path / "service.log"
    path.write_bytes(MANY)

    def truncate(at: Progress) -> None:
        if at.done > 0:
            os.truncate(path, 70_000)

    send(fax_of(path), progress=truncate)
    assert uploads(emulator) == [MANY[:70_000]]
    path.write_bytes(MANY)
    with pytest.raises(TransportError, match=r"sending the file 'service\.log': it became shorter"):
        send(fax_of(path), progress=truncate, max_attempts=1)


def test_a_file_that_vanishes_while_it_is_sent(
    send: Send, emulator: Emulator, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.pdf", tmp_path / "second.pdf"
    first.write_bytes(MANY)
    second.write_bytes(MANY)
    call = fax_of(first, second)
    with pytest.raises(TransportError, match=r"sending the file 'second\.pdf': it cannot be read"):
        send(call, max_attempts=1, progress=lambda at: second.unlink(missing_ok=True))
    with pytest.raises(FileNotFoundError):
        send(call)
    assert uploads(emulator) == []
