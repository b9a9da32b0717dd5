"""Which version of a file, and which byte range of it, a response contains.

Pure functions, without I/O.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

_CONTENT_RANGE: Final = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")


class ContentVersion(NamedTuple):
    """What identifies a version of a file: the headers `ETag` and `Last-Modified`, and its length.

    `total` is the length of the whole file in bytes, None if the response does not say it.
    """

    etag: str = ""
    modified: str = ""
    total: int | None = None

    @property
    def validator(self) -> str:
        """A value for `If-Range` (RFC 9110, section 13.1.5), which must not be a weak ETag."""
        return self.modified if self.etag.startswith("W/") else self.etag or self.modified

    def is_same(self, other: ContentVersion) -> bool:
        """Return whether two responses are of the same version of a file."""
        if self.total is not None and other.total is not None and self.total != other.total:
            return False
        if self.etag or other.etag:
            return self.etag == other.etag
        if self.modified or other.modified:
            return self.modified == other.modified
        return self.total is not None and self.total == other.total


class ContentRange(NamedTuple):
    """The part of a file in a response: the offset of its first byte, and the version."""

    start: int
    version: ContentVersion


def content_range(status: int, headers: Mapping[str, str]) -> ContentRange | None:
    """Return the range of a response, None for a 206 without a valid `Content-Range`."""
    etag, modified = headers.get("ETag", ""), headers.get("Last-Modified", "")
    if status == 206:
        found = _CONTENT_RANGE.match(headers.get("Content-Range", ""))
        if found is None:
            return None
        total = None if found[3] == "*" else int(found[3])
        return ContentRange(int(found[1]), ContentVersion(etag, modified, total))
    length = headers.get("Content-Length", "")
    known = length.isdecimal() and "Content-Encoding" not in headers
    return ContentRange(0, ContentVersion(etag, modified, int(length) if known else None))


def matches_type(content_type: str, wanted: str) -> bool:
    """Return whether a media type is the wanted one; `audio/*` matches each kind of audio."""
    media = content_type.partition(";")[0].strip().lower()
    kind, _, subtype = wanted.lower().partition("/")
    return media == wanted.lower() or (subtype == "*" and media.startswith(f"{kind}/"))
