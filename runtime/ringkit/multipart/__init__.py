"""Reads and writes multipart bodies (RFC 2046, RFC 7578).

`read_multipart` reads a whole body, `MultipartReader` one that arrives in pieces. The writer is
internal: calls build their bodies themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._lazy import lazy_attributes

if TYPE_CHECKING:
    from ringkit.multipart._part import Part, PartHeaders
    from ringkit.multipart._reader import (
        MultipartLimits,
        MultipartReader,
        PartContent,
        PartEnd,
        PartStart,
        read_multipart,
    )

__all__ = [
    "MultipartLimits",
    "MultipartReader",
    "Part",
    "PartContent",
    "PartEnd",
    "PartHeaders",
    "PartStart",
    "read_multipart",
]

__getattr__, __dir__ = lazy_attributes(
    __name__,
    {
        "MultipartLimits": "ringkit.multipart._reader",
        "MultipartReader": "ringkit.multipart._reader",
        "Part": "ringkit.multipart._part",
        "PartContent": "ringkit.multipart._reader",
        "PartEnd": "ringkit.multipart._reader",
        "PartHeaders": "ringkit.multipart._part",
        "PartStart": "ringkit.multipart._reader",
        "read_multipart": "ringkit.multipart._reader",
    },
)
