"""Pages of lists in the paging styles of the description, and the time range of a query.

Source: platform-facts.md, 5.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

from attrs import evolve, frozen

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._handlers.call import Call
from ringkit_emulator._times import parse_time
from ringkit_emulator._wire.errors import bad_parameter
from ringkit_emulator._wire.messages import Answer, json_answer
from ringkit_emulator._wire.pages import numbered_page

T = TypeVar("T")

_DAY_SECONDS: Final = 86_400.0
_DEFAULT_RECORD_COUNT: Final = 30
_DEFAULT_PER_PAGE: Final = 100
_MAX_PER_PAGE: Final = 1000


@frozen(eq=False)
class Page:
    """The records of one page, and the members of the answer that describe the page.

    `members` holds `paging` and `navigation`, or what else the paging style has in their place.
    """

    items: list[Document]
    members: Document


def numbered_list(
    call: Call,
    items: Sequence[T],
    render: Callable[[T], Document],
    *,
    default: int = _DEFAULT_PER_PAGE,
    maximum: int = _MAX_PER_PAGE,
    navigation: bool = True,
    totals: bool = True,
) -> Answer:
    """Return the page of `items` that `page` and `perPage` ask for, each rendered as a document.

    `default` and `maximum` bound `perPage`. Raises PlatformError (400) for a page that cannot be.
    """
    page = numbered_page(items, call.query, default=default, maximum=maximum)
    document: Document = {
        "uri": uri_with_query(call),
        "records": [render(item) for item in page.items],
        "paging": page.paging(totals=totals),
    }
    if navigation:
        document["navigation"] = page.navigation(call.uri, call.request.query)
    return json_answer(200, document)


def uri_with_query(call: Call) -> str:
    """Return the URI of the request, with its query as it was sent."""
    query = call.request.query_string
    return f"{call.uri}?{query}" if query else call.uri


def date_range(call: Call) -> tuple[float, float]:
    """Return `dateFrom` and `dateTo` in seconds since the epoch; by default the last 24 hours."""
    end = call.clock.time() + 1
    if "dateTo" in call.query:
        end = parse_time(call.query["dateTo"])
    if "dateFrom" in call.query:
        return parse_time(call.query["dateFrom"]), end
    return end - _DAY_SECONDS, end


def page_of(call: Call, documents: Sequence[Document], *, by_token: bool = False) -> Page:
    """Return the page of `documents` that the query asks for, in the operation's paging style.

    With `by_token`, page tokens are used even if the query does not declare one. Raises
    PlatformError (400) for a page that cannot be.
    """
    names = call.operation.query_parameters
    if by_token or "pageToken" in names:
        return _token_page(call, documents)
    if "startIndex" in names:
        return _scim_page_of_query(call, documents)
    if "page" in names:
        return _numbered_page(call, documents)
    if "recordCount" in names:
        count = _positive_query_number(call, "recordCount", _DEFAULT_RECORD_COUNT)
        return Page(list(documents[:count]), {})
    size = max(1, len(documents))
    whole = numbered_page(documents, {"perPage": size}, maximum=size)
    return Page(list(documents), {"paging": whole.paging(), "navigation": {}})


def members_of_single_record(call: Call) -> Document:
    """Return `paging` and `navigation` of a list that has a single record."""
    record: Document = {}
    page = numbered_page([record], {})
    return {"paging": page.paging(), "navigation": page.navigation(call.uri, ())}


def _numbered_page(call: Call, documents: Sequence[Document]) -> Page:
    page = numbered_page(documents, call.query, maximum=_maximum_per_page(call))
    # Some schemas require `pageStart` and `pageEnd`, which an empty page does not have.
    schema = call.operation.response_schema() or {}
    required = dict.fromkeys(call.services.sampler.required(schema, "paging"), 0)
    members = {
        "paging": required | page.paging(),
        "navigation": page.navigation(call.uri, call.request.query),
    }
    return Page(list(page.items), members)


def _maximum_per_page(call: Call) -> int:
    schema = call.operation.query_parameters["perPage"].schema
    return int(schema.get("maximum", _MAX_PER_PAGE))


def _positive_query_number(call: Call, name: str, default: int) -> int:
    number = int(call.query.get(name, default))
    if number < 1:
        raise bad_parameter(name, number)
    return number


def _token_page(call: Call, documents: Sequence[Document]) -> Page:
    if "recordCount" in call.operation.query_parameters:
        size = _positive_query_number(call, "recordCount", _DEFAULT_RECORD_COUNT)
    else:
        size = _positive_query_number(call, "perPage", _DEFAULT_PER_PAGE)
    start, size = 0, min(size, _MAX_PER_PAGE)
    if "pageToken" in call.query:
        start, size, _ = _read_page_token(call)
    end = start + size
    following = make_page_token(call, end, size) if end < len(documents) else None
    previous = make_page_token(call, max(0, start - size), size) if start > 0 else None
    current = make_page_token(call, start, size)
    first = make_page_token(call, 0, size)
    members: Document = {
        "navigation": without_none({"prevPageToken": previous, "nextPageToken": following}),
        "paging": without_none(
            {
                "perPage": size,
                "pageToken": current,
                "currentPageToken": current,
                "nextPageToken": following,
                "previousPageToken": previous,
                "firstPageToken": first,
            }
        ),
    }
    return Page(list(documents[start:end]), _without_undeclared_paging(call, members))


def _without_undeclared_paging(call: Call, members: Document) -> Document:
    """Return `members` without what the operation's schema does not declare in `paging`."""
    schema = call.operation.response_schema() or {}
    declared = call.services.sampler.names(schema, "paging")
    paging = {name: value for name, value in members["paging"].items() if name in declared}
    return members | {"paging": paging}


def make_page_token(call: Call, start: int, size: int) -> str:
    """Return a token for the page of `size` records from index `start`; it holds the query too."""
    query = {name: value for name, value in call.query.items() if name != "pageToken"}
    content = json.dumps([call.uri.removeprefix(call.urls.api), start, size, query])
    return content.encode().hex()


def with_query_of_page_token(call: Call) -> Call:
    """Return the call with the query that its page token holds.

    Raises PlatformError (400) for a token of another list or one that is malformed.
    """
    if "pageToken" not in call.query:
        return call
    _, _, query = _read_page_token(call)
    return evolve(call, query=query | call.query)


def _read_page_token(call: Call) -> tuple[int, int, Document]:
    text = str(call.query["pageToken"])
    try:
        path, start, size, query = json.loads(bytes.fromhex(text))
    except ValueError as error:
        raise bad_parameter("pageToken", text) from error
    if path != call.uri.removeprefix(call.urls.api):
        raise bad_parameter("pageToken", text)
    return int(start), int(size), query


def _scim_page_of_query(call: Call, documents: Sequence[Document]) -> Page:
    start = int(call.query.get("startIndex", 1))
    count = int(call.query.get("count", _DEFAULT_PER_PAGE))
    return scim_page(documents, start, count)


def scim_page(documents: Sequence[Document], start: int, count: int) -> Page:
    """Return a SCIM page of `count` records; `start` counts from 1 (RFC 7644, section 3.4.2.4).

    A `start` below 1 is read as 1, a negative `count` as 0.
    """
    start, count = max(1, start), max(0, count)
    items = list(documents[start - 1 : start - 1 + count])
    members: dict[str, Any] = {
        "totalResults": len(documents),
        "itemsPerPage": len(items),
        "startIndex": start,
    }
    return Page(items, members)
