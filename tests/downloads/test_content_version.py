"""Versions and ranges of content, read from the headers of responses."""

from __future__ import annotations

import pytest

from ringkit._downloads.content_version import (
    ContentRange,
    ContentVersion,
    content_range,
    matches_type,
)


def test_ranges() -> None:
    whole = {"Content-Length": "100", "ETag": '"1"'}
    assert content_range(200, whole) == ContentRange(0, ContentVersion('"1"', "", 100))
    assert content_range(200, {**whole, "Content-Encoding": "gzip"}) == ContentRange(
        0, ContentVersion('"1"', "", None)
    )
    part = {"Content-Length": "10", "Content-Range": "bytes 90-99/100", "Last-Modified": "x"}
    assert content_range(206, part) == ContentRange(90, ContentVersion("", "x", 100))
    unknown = {"Content-Range": "bytes 90-99/*"}
    assert content_range(206, unknown) == ContentRange(90, ContentVersion("", "", None))
    assert content_range(206, {}) is None
    assert content_range(206, {"Content-Range": "items 1-2/3"}) is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (ContentVersion('"1"', "x", 5), ContentVersion('"1"', "y", 5), True),
        (ContentVersion('"1"', "x", 5), ContentVersion('"2"', "x", 5), False),
        (ContentVersion('"1"', "", 5), ContentVersion('"1"', "", 6), False),
        (ContentVersion('"1"'), ContentVersion(), False),
        (ContentVersion("", "x"), ContentVersion("", "x"), True),
        (ContentVersion("", "x"), ContentVersion("", "y"), False),
        (ContentVersion(total=5), ContentVersion(total=5), True),
        (ContentVersion(), ContentVersion(), False),
        (ContentVersion(total=5), ContentVersion(), False),
    ],
)
def test_versions(one: ContentVersion, other: ContentVersion, same: bool) -> None:
    assert one.is_same(other) is same
    assert other.is_same(one) is same


def test_validators() -> None:
    assert ContentVersion('"1"', "date").validator == '"1"'
    assert ContentVersion('W/"1"', "date").validator == "date"
    assert ContentVersion('W/"1"').validator == ""
    assert ContentVersion("", "date").validator == "date"


def test_media_types() -> None:
    assert matches_type("audio/mpeg; x=y", "audio/*")
    assert matches_type("Audio/MPEG", "audio/mpeg")
    assert not matches_type("text/html", "audio/*")
    assert not matches_type("audiology/x", "audio/*")
    assert not matches_type("", "audio/*")
