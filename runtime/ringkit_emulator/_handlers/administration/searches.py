"""Searches by POST: audit trail, analytics, SMS consents; each has its own paging style.

Source: platform-facts.md, 5, styles B2 and B3.
"""

from __future__ import annotations

from math import ceil
from typing import Any, Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.generic import make_document
from ringkit_emulator._handlers.lists import page_of, with_query_of_page_token
from ringkit_emulator._wire.errors import bad_parameter
from ringkit_emulator._wire.messages import Answer, json_answer

_RECORD_COUNT: Final = 25
_AUDIT_PER_PAGE: Final = 100
_AUDIT_MAX_PER_PAGE: Final = 1000
_ANALYTICS_PER_PAGE: Final = {
    "analyticsCallsAggregationFetch": 200,
    "analyticsCallsTimelineFetch": 20,
}


def _page_and_size(source: dict[str, Any], default: int, maximum: int) -> tuple[int, int]:
    page, size = int(source.get("page", 1)), int(source.get("perPage", default))
    if page < 1 or size < 1:
        raise bad_parameter("page" if page < 1 else "perPage", min(page, size))
    return page, min(size, maximum)


def _records(call: Call, member: str, total: int) -> list[Document]:
    """Return `total` records made from the schema of the answer."""
    schema = call.services.sampler.member(call.operation.response_schema() or {}, member)
    path = call.uri.removeprefix(call.urls.api)
    return [make_document(call, schema, {}, f"{path}/{member}/{n}") for n in range(total)]


def search_audit_trail(call: Call) -> Answer:
    """Return a page of the audit trail."""
    page, size = _page_and_size(call.document, _AUDIT_PER_PAGE, _AUDIT_MAX_PER_PAGE)
    found = _records(call, "records", _RECORD_COUNT)
    records = found[(page - 1) * size : page * size]
    paging = {"page": page, "perPage": size, "total": len(found), "totalFound": len(found)}
    return json_answer(200, {"records": records, "paging": paging})


def fetch_analytics(call: Call) -> Answer:
    """Return a page of aggregated calls or of a timeline of calls."""
    maximum = _ANALYTICS_PER_PAGE[call.operation.id]
    page, size = _page_and_size(call.query, maximum, maximum)
    schema = call.services.sampler.member(call.operation.response_schema() or {}, "data")
    group = call.document.get("grouping", {}).get("groupBy")
    path = f"{call.uri.removeprefix(call.urls.api)}/data"
    record = call.services.sampler.member(schema, "records")
    found = [make_document(call, record, {}, f"{path}/{n}") for n in range(_RECORD_COUNT)]
    data = make_document(call, schema, {"groupedBy": group, "records": []}, path)
    data["records"] = found[(page - 1) * size : page * size]
    paging = {
        "page": page,
        "perPage": size,
        "totalPages": ceil(_RECORD_COUNT / size),
        "totalElements": _RECORD_COUNT,
    }
    return json_answer(200, {"data": data, "paging": paging})


def search_consents(call: Call) -> Answer:
    """Return a page of SMS consents; the page token is in the body."""
    call.query.update({k: call.document[k] for k in ("pageToken", "perPage") if k in call.document})
    call = with_query_of_page_token(call)
    page = page_of(call, _records(call, "records", _RECORD_COUNT), by_token=True)
    return json_answer(200, {"records": page.items, "paging": page.members["paging"]})


ROUTES: RouteTable = {
    "auditTrailSearch": Route(search_audit_trail),
    "analyticsCallsAggregationFetch": Route(fetch_analytics),
    "analyticsCallsTimelineFetch": Route(fetch_analytics),
    "searchSmsConsentRecords": Route(search_consents),
}
