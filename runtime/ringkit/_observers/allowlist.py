"""Which headers may be shown: those that are known to be harmless. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_HARMLESS: Final = frozenset(
    {
        "accept-ranges", "content-disposition", "content-encoding", "content-language",
        "content-length", "content-range", "content-type", "date", "etag", "last-modified",
        "rcrequestid", "retry-after", "routingkey", "server",
        "x-rate-limit-group", "x-rate-limit-limit", "x-rate-limit-remaining",
        "x-rate-limit-window",
    }
)  # fmt: skip


def harmless(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers that may be shown, their names in lower case."""
    return {name.lower(): text for name, text in headers.items() if name.lower() in _HARMLESS}
