"""Finding the next page, for each paging style of the platform (platform-facts.md, section 5).

Pure functions, without I/O.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final, NamedTuple, TypeAlias

from ringkit._call.call import Call
from ringkit._model.base import Model
from ringkit._model.timestamp import format_timestamp, parse_timestamp
from ringkit._paging.cursor import Cursor, cursor_from_link, requested_value
from ringkit.errors import DecodeError

Document: TypeAlias = Mapping[str, Any]


class FetchedPage(NamedTuple):
    """The call for a page, the JSON object of its response, and the number of its records."""

    call: Call[Any]
    document: Document
    records: int


#: Returns the cursor of the next page, None after the last one.
Strategy: TypeAlias = Callable[[FetchedPage], Cursor | None]

#: Parameters of a full synchronisation that an incremental one must not send: the token includes
#: them.
_FULL_SYNC_PARAMETERS: Final = dict.fromkeys(("dateFrom", "dateTo", "pageId", "recordCount"))


def next_cursor(page: FetchedPage) -> Cursor | None:
    """Return the cursor of the page after `page`, None if that is the last one."""
    paging = page.call.operation.paging
    strategy = _STRATEGIES.get(paging.style) if paging is not None else None
    return strategy(page) if strategy is not None else None


def object_member(document: Document, name: str) -> Document:
    """Return the object called `name` in a document, an empty one if there is none."""
    return _as_object(document.get(name))


def _as_object(value: Any) -> Document:
    # A model that was read has replaced the JSON object that it wraps.
    if isinstance(value, Model):
        return value._data
    return value if isinstance(value, Mapping) else {}


def _by_links(page: FetchedPage) -> Cursor | None:
    """Follow `navigation.nextPage`; totals may be missing or wrong, and so may all links.

    A page without records may have a link: the platform leaves out what the user may not see.
    Raises DecodeError for a link that is no address.
    """
    if page.document.get("navigation") is None:
        numbered = "perPage" in object_member(page.document, "paging")
        return _by_number(page) if numbered else None
    uri = object_member(object_member(page.document, "navigation"), "nextPage").get("uri")
    if not uri:
        return None
    try:
        return cursor_from_link(page.call, uri)
    except (AttributeError, TypeError, ValueError):
        raise DecodeError("$.navigation.nextPage.uri", "an address", uri) from None


def _by_number(page: FetchedPage) -> Cursor | None:
    """Count pages until one is short of `paging.perPage`.

    The size in the response counts, because the platform may reduce the one in the request.
    """
    size = object_member(page.document, "paging").get("perPage")
    if page.records == 0 or (isinstance(size, int) and page.records < size):
        return None
    return _cursor(page.call, "page", int(requested_value(page.call, "page") or 1) + 1)


def _by_token(page: FetchedPage) -> Cursor | None:
    token = object_member(page.document, "paging").get("nextPageToken")
    return _cursor(page.call, "pageToken", token) if token else None


def _by_navigation_token(page: FetchedPage) -> Cursor | None:
    """Follow `navigation.nextPageToken`, which includes the filters: they must not be repeated."""
    token = object_member(page.document, "navigation").get("nextPageToken")
    return Cursor({"pageToken": [str(token)]}, keep_query=("recordCount",)) if token else None


def _by_index(page: FetchedPage) -> Cursor | None:
    """Start after the last record (RFC 7644, section 3.4.2.4)."""
    start = int(requested_value(page.call, "startIndex") or 1) + page.records
    total = page.document.get("totalResults")
    if page.records == 0 or (isinstance(total, int) and start > total):
        return None
    return _cursor(page.call, "startIndex", start)


def _by_sync(page: FetchedPage) -> Cursor | None:
    """Fetch the records that a synchronisation left for another request."""
    page_id = page.document.get("nextPageId")
    if page_id:
        return Cursor({"pageId": [str(page_id)]})
    info = object_member(page.document, "syncInfo")
    more = info.get("newerRecordsExist")
    if requested_value(page.call, "syncType") == "ISync":
        more = more or info.get("olderRecordsExist")
    if more:
        return incremental_cursor(str(info.get("syncToken", "")))
    until = _until_oldest(page.document) if info.get("olderRecordsExist") else ""
    return Cursor({"dateTo": [until]}) if until else None


def incremental_cursor(token: str) -> Cursor:
    """Return the cursor for what has changed since the synchronisation that returned `token`."""
    return Cursor({**_FULL_SYNC_PARAMETERS, "syncType": ["ISync"], "syncToken": [token]})


def _until_oldest(document: Document) -> str:
    """Return a `dateTo` that includes the oldest record, "" if there are no records.

    One second is added because the platform may ignore fractions of a second, and other records
    may have the same time. Records that come twice are removed by the pager.
    """
    records = document.get("records")
    found = records if isinstance(records, list) else []
    times = (_as_object(record).get("creationTime") for record in found)
    oldest = min((time for time in times if isinstance(time, str)), default="")
    return format_timestamp(parse_timestamp(oldest) + timedelta(seconds=1)) if oldest else ""


def _cursor(call: Call[Any], name: str, value: str | int) -> Cursor:
    """Return a cursor that sets one value, where the operation takes it."""
    paging = call.operation.paging
    if paging is not None and paging.place == "body":
        return Cursor(body={name: value})
    return Cursor({name: [str(value)]})


_STRATEGIES: Final[Mapping[str, Strategy]] = {
    "links": _by_links,
    "number": _by_number,
    "token": _by_token,
    "navigation-token": _by_navigation_token,
    "index": _by_index,
    "sync": _by_sync,
}
