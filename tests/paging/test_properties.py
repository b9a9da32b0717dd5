"""Lists of any length and page size, interrupted and continued anywhere: each record comes once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ringkit import RingCentral
from ringkit._call.call import PagedCall
from ringkit_api import chats, extensions, high_volume_sms, internal_contacts, phone_numbers, scim
from ringkit_api.models import ScimSearchRequest, SearchDirectoryEntriesRequest

Document = dict[str, Any]


class ListPlatform:
    """One list, paged in the style of the moment."""

    def __init__(self) -> None:
        self.total, self.size, self.lies = 0, 1, False
        self.hidden: frozenset[int] = frozenset()
        self.style: Callable[[ListPlatform, Document], Document] = by_number
        self.request_count = 0

    def handle(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/oauth/token"):
            return httpx.Response(200, json={"access_token": "secret", "expires_in": 3600})
        self.request_count += 1
        values: Document = dict(request.url.params)
        if request.content:
            values |= json.loads(request.content)
        return httpx.Response(200, json=self.style(self, values))

    def records(self, start: int) -> list[Document]:
        found = range(start, min(start + self.size, self.total))
        return [{"id": str(number)} for number in found if number not in self.hidden]

    def totals(self) -> Document:
        pages = -(-self.total // self.size)
        found = {"totalPages": pages, "totalElements": self.total}
        return {name: count // 2 for name, count in found.items()} if self.lies else found


def by_number(platform: ListPlatform, values: Document) -> Document:
    start = (int(values.get("page", 1)) - 1) * platform.size
    paging = {"perPage": platform.size, **platform.totals()}
    return {"records": platform.records(start), "paging": paging}


def by_links(platform: ListPlatform, values: Document) -> Document:
    page = int(values.get("page", 1))
    document = by_number(platform, values)
    links = {"firstPage": {"uri": "https://elsewhere.example/?page=1"}}
    if page * platform.size < platform.total:
        uri = "https://elsewhere.example/restapi/v1.0/account/5/extension"
        links["nextPage"] = {"uri": f"{uri}?page={page + 1}&perPage={platform.size}"}
    return document | {"navigation": links}


def token(platform: ListPlatform, values: Document) -> tuple[list[Document], Document]:
    start = int(values.get("pageToken", "t0")[1:])
    end = start + platform.size
    more = {"nextPageToken": f"t{end}"} if end < platform.total else {}
    return platform.records(start), more


def by_token(platform: ListPlatform, values: Document) -> Document:
    records, more = token(platform, values)
    return {"records": records, "paging": {"perPage": platform.size, **more}}


def by_navigation_token(platform: ListPlatform, values: Document) -> Document:
    assert "pageToken" not in values or "type" not in values, "the token includes the filters"
    records, more = token(platform, values)
    return {"records": records, "navigation": more}


def by_index(platform: ListPlatform, values: Document) -> Document:
    start = int(values.get("startIndex", 1))
    found = platform.records(start - 1)
    return {"Resources": found, "totalResults": platform.total, "startIndex": start}


STYLES: dict[str, tuple[Any, PagedCall[Any, Any]]] = {
    "links": (by_links, extensions.list_extensions(status=["Enabled"])),
    "number": (by_number, phone_numbers.list_account_phone_numbers_v2()),
    "number in the body": (
        by_number,
        internal_contacts.search_directory_entries(
            body=SearchDirectoryEntriesRequest(search_string="a")
        ),
    ),
    "token": (by_token, high_volume_sms.list_a2p_batches()),
    "navigation-token": (by_navigation_token, chats.list_chats(type="Team")),
    "index": (by_index, scim.list_users()),
    "index in the body": (by_index, scim.search_users(body=ScimSearchRequest())),
}


@pytest.fixture(scope="module")
def platform() -> ListPlatform:
    return ListPlatform()


@pytest.fixture(scope="module")
def rc(platform: ListPlatform) -> Iterator[RingCentral]:
    http_client = httpx.Client(transport=httpx.MockTransport(platform.handle))
    with RingCentral(client_id="id", jwt="x", rate_limit="off", http_client=http_client) as made:
        yield made


@pytest.mark.parametrize("style", ["links", "token", "navigation-token"])
@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(
    total=st.integers(0, 25),
    size=st.integers(1, 5),
    hidden=st.frozensets(st.integers(0, 24)),
    read_ahead=st.booleans(),
)
def test_pages_may_be_short_or_empty_before_the_last(
    platform: ListPlatform,
    rc: RingCentral,
    style: str,
    total: int,
    size: int,
    hidden: frozenset[int],
    read_ahead: bool,
) -> None:
    platform.style, call = STYLES[style]
    platform.total, platform.size, platform.hidden = total, size, hidden
    try:
        found = [str(record.id) for record in rc.pages(call, read_ahead=read_ahead)]
    finally:
        platform.hidden = frozenset()
    assert found == [str(number) for number in range(total) if number not in hidden]


@pytest.mark.parametrize("style", STYLES)
@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(
    total=st.integers(0, 25),
    size=st.integers(1, 9),
    lies=st.booleans(),
    read_ahead=st.booleans(),
    left=st.integers(0, 25),
)
def test_each_record_once(
    platform: ListPlatform,
    rc: RingCentral,
    style: str,
    total: int,
    size: int,
    lies: bool,
    read_ahead: bool,
    left: int,
) -> None:
    platform.style, call = STYLES[style]
    platform.total, platform.size, platform.lies, platform.request_count = total, size, lies, 0
    expected = [str(number) for number in range(total)]
    assert [str(record.id) for record in rc.pages(call, read_ahead=read_ahead)] == expected
    assert platform.request_count <= total // size + 1

    pages = rc.pages(call)
    found = iter(pages)
    taken = [str(record.id) for record, _ in zip(found, range(left), strict=False)]
    assert taken == expected[: min(left, total)]
    rest = [str(record.id) for record in rc.pages(call, cursor=pages.cursor)]
    begun = len(expected) - len(rest)
    assert rest == expected[begun:]
    assert begun % size == 0 or begun == total
    assert begun <= max(0, min(left, total)) or begun == total
