"""Downloads, sync and async, from the emulator's media host and from one that cuts connections."""

from __future__ import annotations

import asyncio
import gzip
import io
import os
import random
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

import pytest

from ringkit import (
    AsyncRingCentral,
    DownloadError,
    NotFoundError,
    RequestTimeout,
    RingCentral,
    TransportError,
)
from ringkit._downloads.download import Download
from ringkit_api import call_recordings
from ringkit_emulator import Emulator
from tests.downloads.server import Host, media_host

CONTENT: Final = random.Random(5).randbytes(300_000)
PATH: Final = "/restapi/v1.0/account/1/recording/7/content"

#: Downloads with a blocking or an asyncio client.
Fetch = Callable[..., Download]


@pytest.fixture
def host() -> Iterator[Host]:
    with media_host(CONTENT) as running:
        yield running


@pytest.fixture(params=["blocking", "asyncio"])
def fetch(request: pytest.FixtureRequest, settings: dict[str, Any], host: Host) -> Fetch:
    """Download from `host`, and check that no other files are left."""

    def blocking(source: Any, to: Any, **options: Any) -> Download:
        with RingCentral(**{**settings, "media_url": host.url}) as rc:
            return rc.download(source, to, **options)

    def with_asyncio(source: Any, to: Any, **options: Any) -> Download:
        async def scenario() -> Download:
            async with AsyncRingCentral(**{**settings, "media_url": host.url}) as rc:
                return await rc.download(source, to, **options)

        return asyncio.run(scenario())

    return blocking if request.param == "blocking" else with_asyncio


def test_to_a_path(fetch: Fetch, host: Host, tmp_path: Path) -> None:
    calls: list[tuple[int, int | None]] = []
    target = tmp_path / "call.mp3"
    target.write_bytes(b"an older one")
    found = fetch(host.url + PATH, target, progress=lambda at: calls.append((at.done, at.total)))
    assert found == Download(target, "content.mp3", len(CONTENT), "audio/mpeg")
    assert target.read_bytes() == CONTENT
    assert [path.name for path in tmp_path.iterdir()] == ["call.mp3"]
    assert calls[0] == (0, len(CONTENT))
    assert calls[-1] == (len(CONTENT), len(CONTENT))
    assert [done for done, _ in calls] == sorted(done for done, _ in calls)
    (sent,) = host.requests
    assert sent["Authorization"].startswith("Bearer ")
    assert sent["Accept-Encoding"] == "identity"


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755, None])
def test_a_file_that_is_replaced_keeps_its_permissions(
    fetch: Fetch, host: Host, tmp_path: Path, mode: int | None
) -> None:
    path, usual = tmp_path / "a", tmp_path / "usual"
    usual.touch()
    if mode is not None:
        path.touch()
        path.chmod(mode)
    while_written: set[int] = set()

    def look(*_: object) -> None:
        found = tmp_path.glob(".ringkit-*")
        while_written.update(file.stat().st_mode & 0o777 for file in found)

    fetch(host.url + PATH, path, progress=look)
    expected = usual.stat().st_mode & 0o777 if mode is None else mode
    assert path.stat().st_mode & 0o777 == expected
    assert while_written == {expected if mode is None else 0o600}


def test_into_a_folder(fetch: Fetch, host: Host, tmp_path: Path) -> None:
    host.headers["Content-Disposition"] = 'attachment; filename="../../evil.mp3"'
    paths = [fetch(host.url + PATH, str(tmp_path)).path for _ in range(3)]
    names = ["evil.mp3", "evil (1).mp3", "evil (2).mp3"]
    assert paths == [tmp_path / name for name in names]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)


def test_to_a_file_object(fetch: Fetch, host: Host) -> None:
    file = io.BytesIO()
    file.write(b"before")
    host.cuts = [1000, None]
    found = fetch(host.url + PATH, file)
    assert found.path is None
    assert file.getvalue() == b"before" + CONTENT


@pytest.mark.parametrize(
    "cuts",
    [[0], [1], [len(CONTENT) - 1], [100_000, 1, 0, 70_000], [0, 0, 0], [1] * 20, [65_536] * 3],
    ids=str,
)
def test_cut_anywhere(fetch: Fetch, host: Host, tmp_path: Path, cuts: list[int]) -> None:
    host.cuts = [*cuts, None]
    found = fetch(host.url + PATH, tmp_path / "a")
    assert found.size == len(CONTENT)
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert len(host.requests) == len(cuts) + 1
    received = 0
    for sent, cut in zip(host.requests[1:], cuts, strict=True):
        received += cut
        assert sent["Range"] == (f"bytes={received}-" if received else None)
        assert sent["If-Range"] == ('"v1"' if received else None)


def stop_after(size: int) -> Callable[[Any], None]:
    """Return a progress handler that interrupts the download after so many bytes."""

    def check(progress: Any) -> None:
        if progress.done >= size:
            raise KeyboardInterrupt

    return check


@pytest.mark.parametrize("place", ["file", "folder"])
def test_a_later_download_continues(fetch: Fetch, host: Host, tmp_path: Path, place: str) -> None:
    target = tmp_path / "a" if place == "file" else tmp_path
    host.cuts = [150_000, None]
    with pytest.raises(KeyboardInterrupt):
        fetch(host.url + PATH, target, resume=True, name="a.mp3", progress=stop_after(200_000))
    assert not any(path.name.startswith("a") for path in tmp_path.iterdir())
    host.requests.clear()

    found = fetch(host.url + PATH, target, resume=True, name="a.mp3")

    assert found.path == (target if place == "file" else tmp_path / "a.mp3")
    assert found.size == len(CONTENT)
    assert found.path.read_bytes() == CONTENT
    (sent,) = host.requests
    assert int(sent["Range"].removeprefix("bytes=").removesuffix("-")) >= 100_000
    assert sent["If-Range"] == '"v1"'
    assert list(tmp_path.iterdir()) == [found.path]


@pytest.mark.parametrize("change", ["version", "shorter", "no ranges", "another file"])
def test_a_later_download_of_another_file_begins_anew(
    fetch: Fetch, host: Host, tmp_path: Path, change: str
) -> None:
    target, url = tmp_path / "a", host.url + PATH
    host.cuts = [150_000, None]
    with pytest.raises(KeyboardInterrupt):
        fetch(url, target, resume=True, progress=stop_after(200_000))
    if change == "version":
        host.headers["ETag"] = '"v2"'
        host.content = CONTENT[::-1]
    elif change == "shorter":
        host.content = CONTENT[:50]
    elif change == "no ranges":
        host.ranges = False
    else:
        url += "?another=1"
    found = fetch(url, target, resume=True)
    assert target.read_bytes() == host.content
    assert found.size == len(host.content)


def test_what_cannot_be_continued_leaves_nothing(fetch: Fetch, host: Host, tmp_path: Path) -> None:
    del host.headers["ETag"]  # nothing says whether it is the same file later
    with pytest.raises(KeyboardInterrupt):
        fetch(host.url + PATH, tmp_path / "a", resume=True, progress=stop_after(200_000))
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(TypeError, match="give a path"):
        fetch(host.url + PATH, io.BytesIO(), resume=True)


def test_one_process_downloads_a_file_at_a_time(fetch: Fetch, host: Host, tmp_path: Path) -> None:
    def again() -> str:
        with pytest.raises(DownloadError, match="another process downloads it") as caught:
            fetch(host.url + PATH, tmp_path / "a", resume=True)
        return str(caught.value)

    def meanwhile(_progress: Any) -> None:
        if not errors:
            errors.append("")
            with ThreadPoolExecutor(1) as thread:  # has no event loop yet
                errors.append(thread.submit(again).result())

    errors: list[str] = []
    fetch(host.url + PATH, tmp_path / "a", resume=True, progress=meanwhile)
    assert len(errors) == 2
    assert (tmp_path / "a").read_bytes() == CONTENT


def test_ranges_that_were_not_requested(fetch: Fetch, host: Host, tmp_path: Path) -> None:
    host.most = 100_001
    fetch(host.url + PATH, tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert len(host.requests) == 3


def test_a_host_without_ranges(fetch: Fetch, host: Host, tmp_path: Path) -> None:
    host.ranges, host.cuts = False, [200_000, 150_000, None]
    fetch(host.url + PATH, tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == CONTENT


def test_without_a_validator_the_length_identifies_the_version(
    fetch: Fetch, host: Host, tmp_path: Path
) -> None:
    del host.headers["ETag"]
    host.cuts = [200_000, None]
    fetch(host.url + PATH, tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert host.requests[1]["If-Range"] is None


def test_a_file_that_changes_is_read_from_its_beginning(
    fetch: Fetch, host: Host, tmp_path: Path
) -> None:
    host.cuts = [200_000, None]

    def change(number: int) -> None:
        if number == 2:
            host.content, host.headers["ETag"] = CONTENT[::-1], '"v2"'

    host.on_request = change
    found = fetch(host.url + PATH, tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == CONTENT[::-1]
    assert found.size == len(CONTENT)


def test_a_file_that_keeps_changing_is_an_error(fetch: Fetch, host: Host, tmp_path: Path) -> None:
    host.cuts = [1000]
    host.on_request = lambda number: host.headers.update(ETag=f'"{number}"')
    with pytest.raises(DownloadError, match="again and again"):
        fetch(host.url + PATH, tmp_path / "a")
    assert list(tmp_path.iterdir()) == []


def test_attempts_without_data_are_limited(fetch: Fetch, host: Host, tmp_path: Path) -> None:
    host.cuts = [500, 0]
    target = tmp_path / "a"
    target.write_bytes(b"an older one")
    with pytest.raises(TransportError):
        fetch(host.url + PATH, target, max_attempts=2)
    assert target.read_bytes() == b"an older one"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_deadline(fetch: Fetch, host: Host, tmp_path: Path) -> None:
    host.cuts = [500, 0]
    with pytest.raises((TransportError, RequestTimeout)):
        fetch(host.url + PATH, tmp_path / "a", max_attempts=1000, deadline=1.5)
    assert list(tmp_path.iterdir()) == []


def test_too_long(fetch: Fetch, host: Host, tmp_path: Path) -> None:
    with pytest.raises(DownloadError, match="longer than 299,999 bytes"):
        fetch(host.url + PATH, tmp_path / "a", max_size=len(CONTENT) - 1)
    host.length = False
    with pytest.raises(DownloadError, match="longer than"):
        fetch(host.url + PATH, tmp_path / "a", max_size=len(CONTENT) - 1)
    assert list(tmp_path.iterdir()) == []
    assert fetch(host.url + PATH, tmp_path / "a", max_size=len(CONTENT)).size == len(CONTENT)


def test_another_content_type(fetch: Fetch, host: Host, tmp_path: Path) -> None:
    host.headers["Content-Type"] = "text/html"
    with pytest.raises(DownloadError, match="'text/html', not audio"):
        fetch(host.url + PATH, tmp_path / "a", content_type="audio/*")
    assert list(tmp_path.iterdir()) == []


def test_encoded_content_is_decoded(fetch: Fetch, host: Host, tmp_path: Path) -> None:
    host.headers["Content-Encoding"] = "gzip"
    host.content = gzip.compress(CONTENT[:5000])
    assert fetch(host.url + PATH, tmp_path / "a").size == 5000
    assert (tmp_path / "a").read_bytes() == CONTENT[:5000]


def test_a_requested_range(fetch: Fetch, host: Host, tmp_path: Path) -> None:
    found = fetch(host.url + PATH, tmp_path / "a", headers={"Range": "bytes=299000-"})
    assert found.size == 1000
    assert (tmp_path / "a").read_bytes() == CONTENT[299_000:]


def test_an_address_of_the_platform_is_requested_as_it_is(
    fetch: Fetch, host: Host, tmp_path: Path
) -> None:
    target = "/a%2Fb/%e4;v=1?name=%E4+x;y&&t&sign=a%2Fb%2b=="
    fetch(f"{host.url}{target}#t=5", tmp_path / "a")
    assert host.targets == [target]


def test_no_folder(fetch: Fetch, host: Host, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        fetch(host.url + PATH, tmp_path / "missing" / "a")


def test_a_call_goes_to_the_media_host(
    emulator: Emulator, settings: dict[str, Any], tmp_path: Path
) -> None:
    with RingCentral(**settings) as rc:
        log = rc.api.call_log.read_user_call_log(per_page=100, recording_type="All")
        recording = next(found.recording for found in log.records if found.recording)
        call = call_recordings.read_call_recording_content(recording_id=recording.id)
        one = rc.download(call, tmp_path, content_type="audio/*")
        other = rc.download(recording.content_uri, tmp_path / "other")
        assert one.path is not None
        assert one.path.read_bytes() == (tmp_path / "other").read_bytes()
        assert one.size == other.size > 0
        with pytest.raises(NotFoundError):
            rc.download(call_recordings.read_call_recording_content(recording_id="1"), tmp_path)
        emulator.faults.add(kind="truncate", path="*/recording/*")
        assert rc.download(call, tmp_path / "again").size == one.size


def test_streams(settings: dict[str, Any], host: Host) -> None:
    host.cuts = [100_000, None]
    host.headers["Content-Disposition"] = "attachment; filename=voice.mp3"
    with RingCentral(**{**settings, "media_url": host.url}) as rc:
        with rc.stream(host.url + PATH) as stream:
            assert (stream.size, stream.name) == (len(CONTENT), "voice.mp3")
            assert stream.content_type == "audio/mpeg"
            assert stream.response.status == 200
            assert b"".join(stream) == CONTENT
        with rc.stream(host.url + PATH) as stream:
            assert CONTENT.startswith(next(iter(stream)))
        with pytest.raises(RuntimeError, match="with"):
            _ = rc.stream(host.url + PATH).response


def test_streams_of_asyncio(settings: dict[str, Any], host: Host) -> None:
    host.cuts = [100_000, None]

    async def scenario() -> None:
        async with AsyncRingCentral(**{**settings, "media_url": host.url}) as rc:
            async with rc.stream(host.url + PATH) as stream:
                assert stream.size == len(CONTENT)
                assert b"".join([chunk async for chunk in stream]) == CONTENT

    asyncio.run(scenario())


def test_a_stream_says_when_the_content_changes(settings: dict[str, Any], host: Host) -> None:
    host.cuts = [100_000, None]
    host.on_request = lambda number: host.headers.update(ETag=f'"{number}"')
    with RingCentral(**{**settings, "media_url": host.url}) as rc:
        with rc.stream(host.url + PATH) as stream, pytest.raises(DownloadError, match="changed"):
            b"".join(stream)


def test_a_cancelled_download_leaves_nothing(
    settings: dict[str, Any], host: Host, tmp_path: Path
) -> None:
    async def scenario() -> None:
        begun = asyncio.Event()
        async with AsyncRingCentral(**{**settings, "media_url": host.url}) as rc:
            host.length, host.cuts = True, [1000, 0]  # never more than the beginning
            download = asyncio.create_task(
                rc.download(
                    host.url + PATH, tmp_path / "a", max_attempts=10_000,
                    progress=lambda at: begun.set() if at.done else None,
                )
            )  # fmt: skip
            await asyncio.wait_for(begun.wait(), 30)
            download.cancel()
            with pytest.raises(asyncio.CancelledError):
                await download
        assert list(tmp_path.iterdir()) == []

    asyncio.run(scenario())


def test_urls_for_other_programs(emulator: Emulator, settings: dict[str, Any]) -> None:
    path = "/restapi/v1.0/account/~/extension/~?a=b"
    with RingCentral(**settings) as rc:
        assert rc.create_url(path) == emulator.url + path
        assert rc.create_url(path, add_server=False) == path
        part = rc.create_url("/file?sign=a%2Fb+c&&t#t=5", add_server=False, add_method="GET")
        assert part == "/file?sign=a%2Fb+c&&t&_method=GET#t=5"
        assert rc.create_url(path, add_server=False, add_method="PUT") == f"{path}&_method=PUT"
        token = rc.auth.data()["access_token"] if rc.logged_in() else ""
        assert rc.create_url(path, add_token=True) == f"{emulator.url}{path}&access_token={token}"
        media = f"{emulator.media_url}{PATH}"
        assert rc.create_url(media, add_token=True) == f"{media}?access_token={token}"
        with pytest.raises(ValueError, match="no token for https"):
            rc.create_url("https://example.com/x", add_token=True)

    async def scenario() -> str:
        async with AsyncRingCentral(**settings) as rc:
            return await rc.create_url(path)

    assert asyncio.run(scenario()) == emulator.url + path
