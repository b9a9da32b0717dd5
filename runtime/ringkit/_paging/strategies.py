"""Which page follows, for every way in which the platform pages (facts 5). Pure.

Used by `ringkit._paging` only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final, NamedTuple, TypeAlias

from ringkit._call.call import Call
from ringkit._model.base import Model
from ringkit._model.timestamp import format_timestamp, parse_timestamp
from ringkit._paging.cursor import Position, asked, from_link

Document: TypeAlias = Mapping[str, Any]


class Seen(NamedTuple):
    """A page: the call that was sent, the JSON object that came back, the number of its records."""

    call: Call[Any]
    document: Document
    records: int


#: Says where the next page is, None at the end.
Step: TypeAlias = Callable[[Seen], Position | None]

#: What an incremental request must not repeat: it is part of what the token stands for.
_OF_FULL_SYNC: Final = dict.fromkeys(("dateFrom", "dateTo", "pageId", "recordCount"))


def following(seen: Seen) -> Position | None:
    """Return where the page after this one is, None if this is the last."""
    paging = seen.call.operation.paging
    step = _STEPS.get(paging.style) if paging is not None else None
    return step(seen) if step is not None else None


def member(document: Document, name: str) -> Document:
    """Return an object inside a document, an empty one if it is not there."""
    return _object(document.get(name))


def _object(found: Any) -> Document:
    # What was read as a model has taken the place of the object it was made of.
    if isinstance(found, Model):
        return found._data
    return found if isinstance(found, Mapping) else {}


def _by_links(seen: Seen) -> Position | None:
    """Follow `navigation.nextPage`; totals may be missing or wrong, and so may all links."""
    if seen.document.get("navigation") is None:
        counted = "perPage" in member(seen.document, "paging")
        return _by_number(seen) if counted else None
    uri = member(member(seen.document, "navigation"), "nextPage").get("uri")
    return from_link(seen.call, uri) if uri and seen.records else None


def _by_number(seen: Seen) -> Position | None:
    """Count pages until one is short: the platform may clamp the size that was asked for."""
    size = member(seen.document, "paging").get("perPage")
    if seen.records == 0 or (isinstance(size, int) and seen.records < size):
        return None
    return _set(seen.call, "page", int(asked(seen.call, "page") or 1) + 1)


def _by_token(seen: Seen) -> Position | None:
    token = member(seen.document, "paging").get("nextPageToken")
    return _set(seen.call, "pageToken", token) if token else None


def _by_navigation_token(seen: Seen) -> Position | None:
    """Follow `navigation.nextPageToken`, which carries the filters: they must not be sent again."""
    token = member(seen.document, "navigation").get("nextPageToken")
    return Position({"pageToken": [str(token)]}, alone=("recordCount",)) if token else None


def _by_index(seen: Seen) -> Position | None:
    """Go on behind the last record (RFC 7644, section 3.4.2.4)."""
    start = int(asked(seen.call, "startIndex") or 1) + seen.records
    total = seen.document.get("totalResults")
    if seen.records == 0 or (isinstance(total, int) and start > total):
        return None
    return _set(seen.call, "startIndex", start)


def _by_sync(seen: Seen) -> Position | None:
    """Fetch what a synchronisation has left over for another request."""
    page = seen.document.get("nextPageId")
    if page:
        return Position({"pageId": [str(page)]})
    info = member(seen.document, "syncInfo")
    more = info.get("newerRecordsExist")
    if asked(seen.call, "syncType") == "ISync":
        more = more or info.get("olderRecordsExist")
    if more:
        return incremental(str(info.get("syncToken", "")))
    until = _until(seen.document) if info.get("olderRecordsExist") else ""
    return Position({"dateTo": [until]}) if until else None


def incremental(token: str) -> Position:
    """Return the position of what has changed since `token` was given."""
    return Position({**_OF_FULL_SYNC, "syncType": ["ISync"], "syncToken": [token]})


def _until(document: Document) -> str:
    """Return the end of the period before the oldest record, which may have twins.

    The platform may ignore fractions of a second; who arrives twice is left out later.
    """
    records = document.get("records")
    found = records if isinstance(records, list) else []
    times = (_object(record).get("creationTime") for record in found)
    oldest = min((time for time in times if isinstance(time, str)), default="")
    return format_timestamp(parse_timestamp(oldest) + timedelta(seconds=1)) if oldest else ""


def _set(call: Call[Any], name: str, value: str | int) -> Position:
    paging = call.operation.paging
    if paging is not None and paging.place == "body":
        return Position(body={name: value})
    return Position({name: [str(value)]})


_STEPS: Final[Mapping[str, Step]] = {
    "links": _by_links,
    "number": _by_number,
    "token": _by_token,
    "navigation-token": _by_navigation_token,
    "index": _by_index,
    "sync": _by_sync,
}
