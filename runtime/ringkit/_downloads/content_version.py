"""Which version of a file an answer holds, and which part of it. Pure; used by `downloads`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

_CONTENT_RANGE: Final = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")


class Version(NamedTuple):
    """What tells one version of a file from another, as far as an answer says it.

    `total` is the length of the whole file in bytes.
    """

    etag: str = ""
    modified: str = ""
    total: int | None = None

    @property
    def validator(self) -> str:
        """What `If-Range` may hold (RFC 9110, section 13.1.5): no weak entity tag."""
        return self.modified if self.etag.startswith("W/") else self.etag or self.modified

    def same(self, other: Version) -> bool:
        """Tell whether another answer continues this one."""
        if self.total is not None and other.total is not None and self.total != other.total:
            return False
        if self.etag or other.etag:
            return self.etag == other.etag
        if self.modified or other.modified:
            return self.modified == other.modified
        return self.total is not None and self.total == other.total


class Piece(NamedTuple):
    """The part of a file that an answer holds: where it begins, and of which version it is."""

    start: int
    version: Version


def piece_of(status: int, headers: Mapping[str, str]) -> Piece | None:
    """Return what an answer holds, None if it does not say which part."""
    etag, modified = headers.get("ETag", ""), headers.get("Last-Modified", "")
    if status == 206:
        found = _CONTENT_RANGE.match(headers.get("Content-Range", ""))
        if found is None:
            return None
        total = None if found[3] == "*" else int(found[3])
        return Piece(int(found[1]), Version(etag, modified, total))
    length = headers.get("Content-Length", "")
    whole = length.isdecimal() and "Content-Encoding" not in headers
    return Piece(0, Version(etag, modified, int(length) if whole else None))


def fits(content_type: str, wanted: str) -> bool:
    """Tell whether a media type is the wanted one; `audio/*` is any kind of audio."""
    media = content_type.partition(";")[0].strip().lower()
    kind, _, subtype = wanted.lower().partition("/")
    return media == wanted.lower() or (subtype == "*" and media.startswith(f"{kind}/"))
