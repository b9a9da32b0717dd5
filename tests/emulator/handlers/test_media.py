"""Binary content: the media host, ranges, entity tags."""

import httpx
import pytest

from ringkit_emulator import Emulator
from tests.emulator.support import ACCOUNT, EXTENSION, Api, code_of, fits


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
    with_filename = api.get(
        content,
        params={"contentDisposition": "Attachment", "contentDispositionFilename": 'a"b.wav'},
    )
    assert with_filename.headers["Content-Disposition"] == 'attachment; filename="a_b.wav"'
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


def test_deleted_recordings(api: Api, content: httpx.URL) -> None:
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
