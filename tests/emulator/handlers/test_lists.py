"""Every list operation: reading all its pages gives each record once (platform-facts.md, 5)."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from ringkit_emulator import Emulator
from ringkit_emulator._description.document import Operation
from tests.emulator.bodies import body_for
from tests.emulator.preparation import ids_for
from tests.emulator.requests import DESCRIPTION, Sent, smallest
from tests.emulator.subscriptions.webhook_receiver import Receiver
from tests.emulator.support import Api
from tests.support.platform import NO_LIMITS

OPERATIONS = sorted(DESCRIPTION.operations.values(), key=lambda o: (o.template, o.method))
NUMBERED = [o for o in OPERATIONS if "page" in o.query_parameters]
BY_TOKEN = [o for o in OPERATIONS if "pageToken" in o.query_parameters]
UNPAGED = [
    o
    for o in OPERATIONS
    if o.method == "GET" and not {"page", "pageToken"} & o.query_parameters.keys()
]
LISTS = ("records", "tasks", "meetings", "recordings", "referencedExtensions")
MAX_PAGES = 60


@pytest.fixture(scope="module")
def api() -> Iterator[Api]:
    with (
        Receiver() as receiver,
        Emulator(limits=NO_LIMITS, frozen_clock=True) as emulator,
        Api(emulator) as client,
    ):
        client.webhook = receiver.url
        yield client


def operation_id(operation: Operation) -> str:
    return operation.id


def valid_request(api: Api, operation: Operation) -> Sent:
    return body_for(api, smallest(operation, ids_for(api, operation)))


def ask(api: Api, sent: Sent, **query: Any) -> Any:
    arguments = sent.arguments()
    arguments["params"] = {**arguments["params"], **query}
    answer = api.request(sent.operation.method, sent.url, **arguments)
    assert answer.status_code == 200, answer.text
    return answer.json()


def records_of(document: Any) -> list[Any]:
    """Return the records of a page; those of analytics are inside `data`."""
    inside = document.get("data", document)
    found: list[Any] = next(inside[name] for name in LISTS if name in inside)
    return found


def all_different(records: list[Any]) -> bool:
    texts = [json.dumps(record, sort_keys=True) for record in records]
    return len(set(texts)) == len(texts)


@pytest.mark.parametrize("operation", NUMBERED, ids=operation_id)
def test_numbered_pages(api: Api, operation: Operation) -> None:
    sent = valid_request(api, operation)
    page = ask(api, sent, perPage=1)
    records = records_of(page)
    # The call log answers without totals.
    total = page["paging"].get("totalElements", len(records_of(ask(api, sent, perPage=1000))))
    assert page["paging"].get("totalPages", max(1, total)) == max(1, total)
    number = 1
    while number < min(total, MAX_PAGES):
        number += 1
        if "navigation" in page:
            assert page["navigation"]["nextPage"]["uri"].startswith(api.emulator.url)
            page = api.get(page["navigation"]["nextPage"]["uri"]).json()
        else:
            page = ask(api, sent, perPage=1, page=number)
        assert page["paging"]["page"] == number
        records += records_of(page)
    assert len(records) == min(total, MAX_PAGES)
    assert all_different(records)
    if total <= MAX_PAGES:
        assert "nextPage" not in page.get("navigation", {})


@pytest.mark.parametrize("operation", BY_TOKEN, ids=operation_id)
def test_pages_by_token(api: Api, operation: Operation) -> None:
    sent = valid_request(api, operation)
    size = "perPage" if "perPage" in operation.query_parameters else "recordCount"
    least = operation.query_parameters[size].schema.get("minimum", 1)
    page = ask(api, sent, **{size: least})
    records = records_of(page)
    for _ in range(MAX_PAGES):
        token = {**page.get("paging", {}), **page.get("navigation", {})}.get("nextPageToken")
        if token is None:
            break
        assert len(records_of(page)) == least
        page = ask(api, sent, pageToken=token)
        records += records_of(page)
    else:
        pytest.fail(f"no last page after {MAX_PAGES} pages")
    assert all_different(records)


def test_lists_without_paging_have_one_page(api: Api) -> None:
    wrong = []
    for operation in UNPAGED:
        sent = valid_request(api, operation)
        answer = api.get(sent.url, **sent.arguments())
        if not answer.headers.get("content-type", "").startswith("application/json"):
            continue
        document = answer.json()
        if not isinstance(document, dict):
            continue
        pages = {**(document.get("paging") or {}), **(document.get("navigation") or {})}
        if {"nextPage", "nextPageToken"} & pages.keys() or pages.get("totalPages", 1) != 1:
            wrong.append((operation.id, pages))
    assert wrong == []
