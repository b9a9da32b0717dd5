"""`rc.pages`: records and pages, cursors, reading ahead, sync and async."""

from __future__ import annotations

import asyncio
import logging
import threading
from typing import Any

import httpx
import pytest

from ringkit import AsyncRingCentral, RingCentral
from ringkit.errors import ServerError
from ringkit_api import chats, extensions, message_store, phone_numbers
from ringkit_emulator import AccountOptions, Emulator, UserOptions
from tests.support.platform import NO_LIMITS, async_client, client

USER = UserOptions(extension_number="101", admin=True)
EXTENSIONS = AccountOptions(users=(USER,), more_users=22)
HOLD = {"max_attempts": 1}


@pytest.fixture(scope="module")
def emulator() -> Any:
    with Emulator(accounts=(EXTENSIONS,), limits=NO_LIMITS, seed=5) as running:
        yield running


@pytest.fixture(autouse=True)
def _fresh(emulator: Emulator) -> Any:
    yield
    emulator.faults.clear()


def ids_of(records: Any) -> list[int]:
    return [record.id for record in records]


def request_count(emulator: Emulator) -> int:
    return sum("/extension?" in request.path for request in emulator.log())


def all_ids(rc: RingCentral) -> list[int]:
    page = rc.send(extensions.list_extensions(per_page=1000))
    assert len(page.records) > 20
    return ids_of(page.records)


def test_records_and_pages(emulator: Emulator) -> None:
    with client(emulator) as rc:
        expected = all_ids(rc)
        call = extensions.list_extensions(per_page=10)
        pages = rc.pages(call)
        assert ids_of(pages) == expected
        assert pages.cursor is None
        assert ids_of(pages) == expected
        found = list(pages.by_page())
        assert [len(page.records) for page in found] == [10, 10, len(expected) - 20]
        assert [page.paging.page for page in found] == [1, 2, 3]


def test_pages_are_fetched_when_they_are_needed(emulator: Emulator) -> None:
    with client(emulator) as rc:
        before = request_count(emulator)
        pages = rc.pages(extensions.list_extensions(per_page=10))
        assert request_count(emulator) == before
        records = iter(pages)
        for _ in range(10):
            next(records)
        assert request_count(emulator) == before + 1
        next(records)
        assert request_count(emulator) == before + 2


def test_resuming_after_a_failure(emulator: Emulator) -> None:
    with client(emulator) as rc:
        expected = all_ids(rc)
        pages = rc.pages(extensions.list_extensions(per_page=10), **HOLD)
        emulator.faults.add(path="*/extension", status=500, skip=1, count=1)
        got: list[int] = []
        with pytest.raises(ServerError):
            got.extend(record.id for record in pages)
        assert got == expected[:10]
        assert pages.cursor is not None
    with client(emulator) as other:
        again = other.pages(extensions.list_extensions(per_page=10), cursor=pages.cursor)
        assert got + ids_of(again) == expected


def test_a_cursor_in_the_middle_of_a_page_repeats_that_page(emulator: Emulator) -> None:
    with client(emulator) as rc:
        expected = all_ids(rc)
        pages = rc.pages(extensions.list_extensions(per_page=10))
        records = iter(pages)
        got = [next(records).id for _ in range(13)]
        assert got == expected[:13]
        again = rc.pages(extensions.list_extensions(per_page=10), cursor=pages.cursor)
        assert ids_of(again) == expected[10:]


def test_a_cursor_between_pages(emulator: Emulator) -> None:
    with client(emulator) as rc:
        expected = all_ids(rc)
        pages = rc.pages(extensions.list_extensions(per_page=10))
        next(iter(pages.by_page()))
        again = rc.pages(extensions.list_extensions(per_page=10), cursor=pages.cursor)
        assert ids_of(again) == expected[10:]


def test_a_query_in_the_options_does_not_stop_paging(emulator: Emulator) -> None:
    with client(emulator) as rc:
        expected = all_ids(rc)
        other = rc.with_options(query={"page": 1})
        found = other.pages(extensions.list_extensions(per_page=10), query={"perPage": 9})
        assert ids_of(found) == expected


def test_reading_ahead(emulator: Emulator) -> None:
    with client(emulator) as rc:
        expected = all_ids(rc)
        before = request_count(emulator)
        pages = rc.pages(extensions.list_extensions(per_page=10), read_ahead=True)
        found = pages.by_page()
        first = next(found)
        until(lambda: request_count(emulator) == before + 2)
        assert ids_of(first.records) == expected[:10]
        second = next(found)
        until(lambda: request_count(emulator) == before + 3)
        third = next(found)
        assert ids_of([*second.records, *third.records]) == expected[10:]
        assert list(found) == []
        assert request_count(emulator) == before + 3


def until(condition: Any) -> None:
    waited = threading.Event()
    for _ in range(1000):
        if condition():
            return
        waited.wait(0.01)
    raise AssertionError("it did not come true")


def test_a_failure_while_reading_ahead_is_raised_at_its_page(emulator: Emulator) -> None:
    with client(emulator) as rc:
        expected = all_ids(rc)
        pages = rc.pages(extensions.list_extensions(per_page=10), read_ahead=True, **HOLD)
        emulator.faults.add(path="*/extension", status=500, skip=1, count=1)
        got: list[int] = []
        with pytest.raises(ServerError):
            got.extend(record.id for record in pages)
        assert got == expected[:10]
        again = rc.pages(extensions.list_extensions(per_page=10), cursor=pages.cursor)
        assert got + ids_of(again) == expected


def test_for_asyncio(emulator: Emulator) -> None:
    async def iterate(read_ahead: bool) -> tuple[list[int], list[int]]:
        async with async_client(emulator) as rc:
            call = extensions.list_extensions(per_page=10)
            pages = rc.pages(call, read_ahead=read_ahead)
            records = [record.id async for record in pages]
            assert pages.cursor is None
            return records, [len(page.records) async for page in pages.by_page()]

    with client(emulator) as rc:
        expected = all_ids(rc)
    for read_ahead in (False, True):
        records, sizes = asyncio.run(iterate(read_ahead))
        assert records == expected
        assert sizes == [10, 10, len(expected) - 20]


def test_an_abandoned_iteration_leaves_no_task(emulator: Emulator) -> None:
    async def stop_early() -> set[Any]:
        async with async_client(emulator) as rc:
            async for _ in rc.pages(extensions.list_extensions(per_page=10), read_ahead=True):
                break
        return asyncio.all_tasks() - {asyncio.current_task()}

    leftover = asyncio.run(stop_early())
    assert leftover == set()


async def take(pages: Any, got: list[int]) -> None:
    async for record in pages:
        got.append(record.id)


def test_after_a_failure_asyncio_can_continue(emulator: Emulator) -> None:
    async def iterate() -> list[int]:
        async with async_client(emulator) as rc:
            call = extensions.list_extensions(per_page=10)
            pages = rc.pages(call, read_ahead=True, **HOLD)
            emulator.faults.add(path="*/extension", status=500, skip=1, count=1)
            got: list[int] = []
            with pytest.raises(ServerError):
                await take(pages, got)
            return got + [record.id async for record in rc.pages(call, cursor=pages.cursor)]

    with client(emulator) as rc:
        assert asyncio.run(iterate()) == all_ids(rc)


def test_calls_of_another_kind_are_refused(emulator: Emulator) -> None:
    with client(emulator) as rc:
        with pytest.raises(TypeError, match="readExtension is not a list operation"):
            rc.pages(extensions.read_extension())  # type: ignore[arg-type]
        with pytest.raises(ValueError, match="not a cursor of listExtensions"):
            rc.pages(extensions.list_extensions(), cursor="x")
        with pytest.raises(TypeError, match="listExtensions is not a synchronisation operation"):
            rc.sync(extensions.list_extensions())


def mocked(answers: list[Any], requests: list[httpx.Request]) -> RingCentral:
    """Return a client to which the platform gives `answers`, the last one repeatedly."""

    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/oauth/token"):
            return httpx.Response(200, json={"access_token": "secret", "expires_in": 3600})
        requests.append(request)
        return httpx.Response(200, json=answers[min(len(requests), len(answers)) - 1])

    http_client = httpx.Client(transport=httpx.MockTransport(handle))
    return RingCentral(client_id="id", jwt="x", http_client=http_client)


def test_a_repeated_token_ends_paging(caplog: pytest.LogCaptureFixture) -> None:
    requests: list[httpx.Request] = []
    page = {"records": [{"id": "1"}], "navigation": {"nextPageToken": "same"}}
    rc = mocked([page], requests)
    with caplog.at_level(logging.WARNING, "ringkit.pages"):
        assert ids_of(rc.pages(chats.list_chats())) == ["1", "1"]
    assert len(requests) == 2
    assert caplog.messages == ["listGlipChatsNew: the server repeats a page; no more are read"]


def test_an_empty_page_with_a_token_is_not_the_last() -> None:
    pages = [
        {"records": [{"id": "1"}], "navigation": {"nextPageToken": "a"}},
        {"records": [], "navigation": {"nextPageToken": "b"}},
        {"records": [{"id": "2"}], "navigation": {}},
    ]
    assert ids_of(mocked(pages, []).pages(chats.list_chats())) == ["1", "2"]


def test_the_token_is_not_sent_to_other_hosts() -> None:
    requests: list[httpx.Request] = []
    uri = "https://evil.example/restapi/v1.0/account/1/extension?page=2"
    first = {"records": [{"id": 1}], "navigation": {"nextPage": {"uri": uri}}}
    rc = mocked([first, {"records": [], "navigation": {}}], requests)
    assert ids_of(rc.pages(extensions.list_extensions())) == [1]
    assert [request.url.host for request in requests] == ["platform.ringcentral.com"] * 2
    assert requests[1].url.path == "/restapi/v1.0/account/1/extension"


@pytest.mark.parametrize("page", [{}, {"records": None}, {"records": []}])
def test_a_page_without_records(page: Any) -> None:
    requests: list[httpx.Request] = []
    found = list(mocked([page], requests).pages(message_store.list_messages()))
    assert (found, len(requests)) == ([], 1)


def test_an_ignored_page_number_ends_paging(caplog: pytest.LogCaptureFixture) -> None:
    requests: list[httpx.Request] = []
    rc = mocked([{"records": [{"id": "1"}, {"id": "2"}]}], requests)
    assert ids_of(rc.pages(phone_numbers.list_account_phone_numbers_v2())) == ["1", "2"]
    assert len(requests) == 2
    assert "repeats a page" in caplog.text


def test_records_are_typed() -> None:
    rc = mocked([{"records": [{"id": 7, "extensionNumber": "101"}]}], [])
    page = next(iter(rc.pages(extensions.list_extensions(page=9)).by_page()))
    assert type(page).__name__ == "ExtensionList"
    assert page.records[0].extension_number == "101"


def test_both_clients_offer_the_same() -> None:
    for name in ("pages", "sync"):
        assert hasattr(AsyncRingCentral, name)
        assert hasattr(RingCentral, name)


def test_answers_iterate_by_themselves(emulator: Emulator) -> None:
    with client(emulator) as rc:
        expected = all_ids(rc)
        page = rc.api.extensions.list_extensions(per_page=10, timeout=20)
        assert len(page.records) == 10
        assert ids_of(page) == ids_of(page) == expected
        raw = rc.api.extensions.with_raw_response.list_extensions(per_page=10)
        assert ids_of(raw.parsed) == expected
        assert ids_of(rc.send(extensions.list_extensions(per_page=10))) == expected


def test_answers_iterate_by_themselves_with_asyncio(emulator: Emulator) -> None:
    async def run() -> None:
        async with async_client(emulator) as rc:
            page = await rc.api.extensions.list_extensions(per_page=10)
            found = [record.id async for record in page]
            assert len(page.records) == 10
            assert len(found) > 20
            listed = rc.api.extensions.list_extensions(per_page=10)
            assert [record.id async for record in listed] == found
            raw = await rc.api.extensions.with_raw_response.list_extensions(per_page=10)
            assert [record.id async for record in raw.parsed] == found

    asyncio.run(run())
