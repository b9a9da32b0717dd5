"""Searches by POST, with the paging each of them has (facts 5: B2, B3)."""

from math import ceil
from typing import Any, Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.generic import made
from ringkit_emulator._handlers.paged import page_of, resume
from ringkit_emulator._wire.errors import bad_parameter
from ringkit_emulator._wire.messages import Answer, json_answer

_FOUND: Final = 25
_AUDIT_PAGE: Final = 100
_ANALYTICS_PAGE: Final = {
    "analyticsCallsAggregationFetch": 200,
    "analyticsCallsTimelineFetch": 20,
}


def _page(source: dict[str, Any], default: int, most: int) -> tuple[int, int]:
    page, size = int(source.get("page", 1)), int(source.get("perPage", default))
    if page < 1 or size < 1:
        raise bad_parameter("page" if page < 1 else "perPage", min(page, size))
    return page, min(size, most)


def _records(call: Call, member: str, total: int) -> list[Document]:
    """Return the records of a search, made from the schema of the answer."""
    schema = call.services.sampler.member(call.operation.response_schema() or {}, member)
    place = call.uri.removeprefix(call.links.api)
    return [made(call, schema, {}, f"{place}/{member}/{n}") for n in range(total)]


def search_audit_trail(call: Call) -> Answer:
    """Answer a page of what administrators did."""
    page, size = _page(call.document, _AUDIT_PAGE, 1000)
    found = _records(call, "records", _FOUND)
    records = found[(page - 1) * size : page * size]
    paging = {"page": page, "perPage": size, "total": len(found), "totalFound": len(found)}
    return json_answer(200, {"records": records, "paging": paging})


def fetch_analytics(call: Call) -> Answer:
    """Answer a page of aggregated calls."""
    most = _ANALYTICS_PAGE[call.operation.id]
    page, size = _page(call.query, most, most)
    schema = call.services.sampler.member(call.operation.response_schema() or {}, "data")
    group = call.document.get("grouping", {}).get("groupBy")
    place = f"{call.uri.removeprefix(call.links.api)}/data"
    record = call.services.sampler.member(schema, "records")
    found = [made(call, record, {}, f"{place}/{n}") for n in range(_FOUND)]
    data = made(call, schema, {"groupedBy": group, "records": []}, place)
    data["records"] = found[(page - 1) * size : page * size]
    paging = {
        "page": page,
        "perPage": size,
        "totalPages": ceil(_FOUND / size),
        "totalElements": _FOUND,
    }
    return json_answer(200, {"data": data, "paging": paging})


def search_consents(call: Call) -> Answer:
    """Answer a page of consents; the page token comes in the body."""
    call.query.update({k: call.document[k] for k in ("pageToken", "perPage") if k in call.document})
    call = resume(call)
    page = page_of(call, _records(call, "records", _FOUND), by_token=True)
    return json_answer(200, {"records": page.items, "paging": page.members["paging"]})


ROUTES: RouteTable = {
    "auditTrailSearch": Route(search_audit_trail),
    "analyticsCallsAggregationFetch": Route(fetch_analytics),
    "analyticsCallsTimelineFetch": Route(fetch_analytics),
    "searchSmsConsentRecords": Route(search_consents),
}
