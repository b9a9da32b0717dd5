"""Searches by POST: audit trail, analytics, SMS consents; each has its own paging style.

Source: platform-facts.md, 5, styles B2 and B3.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Any, Final

from ringkit_emulator._description.document import Schema
from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.generic import make_document
from ringkit_emulator._handlers.lists import page_of, with_query_of_page_token
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._times import format_time, parse_time
from ringkit_emulator._wire.errors import bad_parameter
from ringkit_emulator._wire.messages import Answer, json_answer

_RECORD_COUNT: Final = 25
_HOUR_SECONDS: Final = 3600.0
_WEEK_SECONDS: Final = 7 * 86_400.0
_AUDIT_PER_PAGE: Final = 100
_AUDIT_MAX_PER_PAGE: Final = 1000
_ANALYTICS_PER_PAGE: Final = {
    "analyticsCallsAggregationFetch": 200,
    "analyticsCallsTimelineFetch": 20,
}

# The extensions that calls are grouped by; other groups have the company as a whole.
_EXTENSION_TYPES: Final = {"Users": "User", "Queues": "Department"}
_INTERVAL_SECONDS: Final = {
    "Hour": 3600.0,
    "Day": 86_400.0,
    "Week": 7 * 86_400.0,
    "Month": 30 * 86_400.0,
}
_MAX_POINTS: Final = 100


def _page_and_size(source: dict[str, Any], default: int, maximum: int) -> tuple[int, int]:
    page, size = int(source.get("page", 1)), int(source.get("perPage", default))
    if page < 1 or size < 1:
        raise bad_parameter("page" if page < 1 else "perPage", min(page, size))
    return page, min(size, maximum)


def _record_schema(call: Call, *path: str) -> Schema:
    schema = call.operation.response_schema() or {}
    for name in path:
        schema = call.services.sampler.member(schema, name)
    return schema


def _made(call: Call, schema: Schema, known: Document, key: str | int) -> Document:
    """Return a record that has the members of `known`; others are made from the schema.

    The same `key` gives the same record.
    """
    path = call.uri.removeprefix(call.urls.api)
    document: Document = make_document(call, schema, known, f"{path}/{key}")
    return document


def search_audit_trail(call: Call) -> Answer:
    """Return a page of the audit trail: changes of one user by another, one an hour."""
    page, size = _page_and_size(call.document, _AUDIT_PER_PAGE, _AUDIT_MAX_PER_PAGE)
    end = parse_time(format_time(call.clock.time()))
    since = parse_time(call.document.get("eventTimeFrom", format_time(end - _WEEK_SECONDS)))
    until = parse_time(call.document.get("eventTimeTo", format_time(end)))
    schema, users = _record_schema(call, "records"), call.account.users()
    found = [
        _made(call, schema, _audit_record(call, users, number), number)
        for number in range(_RECORD_COUNT)
        if since <= end - number * _HOUR_SECONDS <= until
    ]
    records = found[(page - 1) * size : page * size]
    paging = {"page": page, "perPage": size, "total": len(found), "totalFound": len(found)}
    return json_answer(200, {"records": records, "paging": paging})


def _audit_record(call: Call, users: Sequence[Extension], number: int) -> Document:
    initiator, target = users[0], users[number % len(users)]
    return {
        "id": f"{call.account.id}{number:04d}",
        "eventTime": format_time(call.clock.time() - number * _HOUR_SECONDS),
        "initiator": {
            "extensionId": initiator.id,
            "extensionNumber": initiator.number,
            "name": initiator.name,
            "role": "Super Admin" if initiator.admin else "Standard",
        },
        "actionId": "CHANGE_USER_INFO",
        "eventType": "UPDATE",
        "accountId": call.account.id,
        "accountName": call.account.company,
        "target": {
            "objectId": target.id,
            "objectType": "Extension",
            "name": target.name,
            "extensionNumber": target.number,
            "siteId": "main-site",
        },
        "clientIp": f"192.0.2.{number + 1}",
        "comment": "",
        "details": {"parameters": [{"key": "JOB_TITLE", "value": f"Engineer {number}"}]},
    }


def fetch_analytics(call: Call) -> Answer:
    """Return a page of aggregated calls or of a timeline of calls, by what they are grouped by."""
    maximum = _ANALYTICS_PER_PAGE[call.operation.id]
    page, size = _page_and_size(call.query, maximum, maximum)
    grouping = call.document.get("grouping", {})
    group = grouping.get("groupBy") or grouping.get("groupByMembers")
    keys = grouping.get("keys")
    rows = [row for row in _groups(call, str(group)) if not keys or row["key"] in keys]
    if "interval" in call.query:
        points = _points(call)
        rows = [row | {"points": points} for row in rows]
    record = _record_schema(call, "data", "records")
    shown = rows[(page - 1) * size : page * size]
    records = [_made(call, record, row, str(row["key"])) | {"info": row["info"]} for row in shown]
    paging = {
        "page": page,
        "perPage": size,
        "totalPages": ceil(len(rows) / size),
        "totalElements": len(rows),
    }
    return json_answer(200, {"data": {"groupedBy": group, "records": records}, "paging": paging})


def _groups(call: Call, group: str) -> list[Document]:
    """Return key and name of the users or queues of the account, or of the company as a whole."""
    kind = _EXTENSION_TYPES.get(group)
    if kind is None:
        return [{"key": call.account.id, "info": {"name": call.account.company}}]
    return [
        {"key": each.id, "info": {"extensionNumber": each.number, "name": each.name}}
        for each in call.account.extensions.values()
        if each.type == kind
    ]


def _points(call: Call) -> list[Document]:
    """Return the times at which the intervals of a timeline begin."""
    span = call.document["timeSettings"]["timeRange"]
    since, until = parse_time(span["timeFrom"]), parse_time(span["timeTo"])
    step = _INTERVAL_SECONDS[call.query["interval"]]
    count = min(ceil((until - since) / step), _MAX_POINTS)
    return [{"time": format_time(since + number * step)} for number in range(max(1, count))]


def search_consents(call: Call) -> Answer:
    """Return a page of the SMS consents that the body asks for: those that were written first.

    The page token is in the body.
    """
    call.query.update({k: call.document[k] for k in ("pageToken", "perPage") if k in call.document})
    call = with_query_of_page_token(call)
    schema, sender = _record_schema(call, "records"), call.account.numbers_of(call.user.id)[0]
    now = call.clock.time()
    written = call.state.high_volume_sms.choices.items()
    known: list[Document] = [
        {"from": by, "to": to, "optStatus": status, "source": source}
        for (by, to), (status, source) in written
    ]
    recipients = (f"+165055501{number:02d}" for number in range(_RECORD_COUNT))
    known += [{"from": sender.number, "to": to} for to in recipients]
    made = [
        _made(call, schema, {"lastModifiedTime": format_time(now - n * _HOUR_SECONDS)} | each, n)
        for n, each in enumerate(known)
    ]
    found = [each for each in made if _is_asked_for(call, each)]
    page = page_of(call, found, by_token=True)
    return json_answer(200, {"records": page.items, "paging": page.members["paging"]})


def _is_asked_for(call: Call, consent: Document) -> bool:
    """Return whether a consent has one of the values that the body names for each member."""
    for name in ("from", "to", "optStatus", "coverage", "campaignType"):
        asked = call.document.get(name, [])
        if asked and consent.get(name) not in (asked if isinstance(asked, list) else [asked]):
            return False
    return True


ROUTES: RouteTable = {
    "auditTrailSearch": Route(search_audit_trail),
    "analyticsCallsAggregationFetch": Route(fetch_analytics),
    "analyticsCallsTimelineFetch": Route(fetch_analytics),
    "searchSmsConsentRecords": Route(search_consents),
}
