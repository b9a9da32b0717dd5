"""Pages of lists, in whichever style the description gives the operation (facts 5)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._handlers.call import Call
from ringkit_emulator._wire.errors import bad_parameter
from ringkit_emulator._wire.pages import numbered_page

_RECORD_COUNT: Final = 30
_MOST: Final = 1000


@dataclass(frozen=True, slots=True)
class Page:
    """The records of one page, and the members that tell where it stands."""

    items: list[Document]
    members: Document


def page_of(call: Call, documents: Sequence[Document], *, by_token: bool = False) -> Page:
    """Return the page of ``documents`` that the query asks for; raises PlatformError.

    ``by_token`` pages by token though the query does not declare one.
    """
    names = call.operation.query_parameters
    if by_token or "pageToken" in names:
        return _token_page(call, documents)
    if "startIndex" in names:
        return _scim_page(call, documents)
    if "page" in names:
        return _numbered(call, documents)
    if "recordCount" in names:
        return Page(list(documents[: _count(call, "recordCount", _RECORD_COUNT)]), {})
    size = max(1, len(documents))
    whole = numbered_page(documents, {"perPage": size}, maximum=size)
    return Page(list(documents), {"paging": whole.paging(), "navigation": {}})


def page_of_one(call: Call) -> Document:
    """Return the members that tell where a single record stands in a list of its own."""
    nothing: Document = {}
    page = numbered_page([nothing], {})
    return {"paging": page.paging(), "navigation": page.navigation(call.uri, ())}


def _numbered(call: Call, documents: Sequence[Document]) -> Page:
    page = numbered_page(documents, call.query, maximum=_maximum(call))
    # Some lists want to know where an empty page begins and ends.
    schema = call.operation.response_schema() or {}
    needed = dict.fromkeys(call.services.sampler.required(schema, "paging"), 0)
    members = {
        "paging": needed | page.paging(),
        "navigation": page.navigation(call.uri, call.request.query),
    }
    return Page(list(page.items), members)


def _maximum(call: Call) -> int:
    schema = call.operation.query_parameters["perPage"].schema
    most = schema.get("maximum", 1000)
    return int(most)


def _count(call: Call, name: str, default: int) -> int:
    count = int(call.query.get(name, default))
    if count < 1:
        raise bad_parameter(name, count)
    return count


def _token_page(call: Call, documents: Sequence[Document]) -> Page:
    by_count = "recordCount" in call.operation.query_parameters
    name, default = ("recordCount", _RECORD_COUNT) if by_count else ("perPage", 100)
    start, size = 0, min(_count(call, name, default), _MOST)
    if "pageToken" in call.query:
        _, start, size, _ = _read_page_token(call)
    end = start + size
    after = make_page_token(call, end, size) if end < len(documents) else None
    before = make_page_token(call, max(0, start - size), size) if start > 0 else None
    current = make_page_token(call, start, size)
    first = make_page_token(call, 0, size)
    members: Document = {
        "navigation": without_none({"prevPageToken": before, "nextPageToken": after}),
        "paging": without_none(
            {
                "perPage": size,
                "pageToken": current,
                "currentPageToken": current,
                "nextPageToken": after,
                "previousPageToken": before,
                "firstPageToken": first,
            }
        ),
    }
    return Page(list(documents[start:end]), _known_only(call, members))


def _known_only(call: Call, members: Document) -> Document:
    """Leave out of ``paging`` what this operation's schema does not know."""
    schema = call.operation.response_schema() or {}
    known = call.services.sampler.names(schema, "paging")
    paging = {name: value for name, value in members["paging"].items() if name in known}
    return members | {"paging": paging}


def make_page_token(call: Call, start: int, size: int) -> str:
    """Return a token for the page that begins at ``start``; it carries the query."""
    kept = {name: value for name, value in call.query.items() if name != "pageToken"}
    content = json.dumps([call.uri.removeprefix(call.links.api), start, size, kept])
    return content.encode().hex()


def resume(call: Call) -> Call:
    """Return the call with the query that its page token carries; raises PlatformError."""
    if "pageToken" not in call.query:
        return call
    kept = _read_page_token(call)[3]
    return replace(call, query=kept | call.query)


def _read_page_token(call: Call) -> tuple[str, int, int, Document]:
    text = str(call.query["pageToken"])
    try:
        path, start, size, kept = json.loads(bytes.fromhex(text))
    except ValueError as error:
        raise bad_parameter("pageToken", text) from error
    if path != call.uri.removeprefix(call.links.api):
        raise bad_parameter("pageToken", text)
    return path, int(start), int(size), kept


def _scim_page(call: Call, documents: Sequence[Document]) -> Page:
    start = max(1, int(call.query.get("startIndex", 1)))
    count = max(0, int(call.query.get("count", 100)))
    return scim_page(documents, start, count)


def scim_page(documents: Sequence[Document], start: int, count: int) -> Page:
    """Return a page in the style of SCIM: ``startIndex`` counts from one."""
    items = list(documents[start - 1 : start - 1 + count])
    members: dict[str, Any] = {
        "totalResults": len(documents),
        "itemsPerPage": len(items),
        "startIndex": start,
    }
    return Page(items, members)
