"""`rc.sync`: all records, then only the changes, for all seven operations."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from ringkit import RingCentral
from ringkit._call.call import PagedCall
from ringkit.errors import BadRequestError, ServerError
from ringkit_api import call_log, external_contacts, message_store, message_threads
from ringkit_emulator import Emulator
from tests.emulator.support import ACCOUNT, EXTENSION, Api
from tests.paging.operations import CONSTANTS
from tests.support.platform import NO_LIMITS, async_client, client

EVER = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(strict=True, limits=NO_LIMITS, frozen_clock=True, seed=4) as running:
        yield running


@pytest.fixture
def api(emulator: Emulator) -> Iterator[Api]:
    with Api(emulator) as made:
        yield made


@pytest.fixture
def rc(emulator: Emulator) -> Iterator[RingCentral]:
    with client(emulator) as made:
        yield made


def text_in(api: Api, number: int) -> None:
    api.emulator.inbound_sms(f"text {number}")


def call_in(api: Api, number: int) -> None:
    session = api.emulator.inbound_call()
    api.delete(f"{ACCOUNT}/telephony/sessions/{session['id']}")


def contact_in(api: Api, number: int) -> None:
    made = api.post(f"{EXTENSION}/address-book/contact", json={"firstName": f"A{number}"})
    assert made.is_success


def thread_in(api: Api, number: int) -> None:
    body = {
        "from": {"phoneNumber": api.emulator.phone_number},
        "to": [{"phoneNumber": f"+165055501{number:02}"}],
        "text": "x",
    }
    assert api.post(f"{ACCOUNT}/message-threads/messages", json=body).is_success


#: For each synchronisation: the call, what makes a record, and how many come of that.
CASES: dict[str, tuple[PagedCall[Any, Any], Callable[[Api, int], None]]] = {
    "syncMessages": (message_store.sync_messages(date_from=EVER, record_count=7), text_in),
    "syncUserCallLog": (call_log.sync_user_call_log(record_count=200), call_in),
    "syncAccountCallLog": (call_log.sync_account_call_log(record_count=200), call_in),
    "extractSyncAccountCallLog": (
        call_log.extract_sync_account_call_log(date_from=EVER, record_count=40),
        call_in,
    ),
    "syncAddressBook": (external_contacts.sync_address_book(per_page=5), contact_in),
    "mthSyncThreads": (message_threads.sync_threads(), thread_in),
    "mthSyncEntries": (message_threads.sync_entries(scope="Accessible"), thread_in),
}


def ids_of(records: Any) -> list[str]:
    return [str(record.id) for record in records]


def test_all_synchronisation_operations_are_tested() -> None:
    listed = {o.id for o in CONSTANTS.values() if o.paging and o.paging.style == "sync"}
    assert listed == set(CASES)


@pytest.mark.parametrize("operation", CASES)
def test_all_records_then_the_changes(api: Api, rc: RingCentral, operation: str) -> None:
    call, make = CASES[operation]
    for number in range(3):
        make(api, number)
        api.emulator.clock.advance(60)
    changes = rc.sync(call)
    everything = ids_of(changes)
    assert len(everything) == len(set(everything)) >= 3
    assert changes.full
    assert changes.token
    seen = set(everything)
    for number in range(3, 6):
        make(api, number)
        api.emulator.clock.advance(60)
        new = ids_of(changes)
        assert new
        assert not changes.full
        assert len(new) == len(set(new))
        assert not seen & set(new)
        seen |= set(new)
    assert ids_of(changes) == []
    again = set(ids_of(rc.sync(call)))
    # Hints (about an assignment) come as changes only.
    assert again < seen if operation == "mthSyncEntries" else again == seen


@pytest.mark.parametrize("operation", CASES)
def test_continuing_from_a_kept_token(api: Api, rc: RingCentral, operation: str) -> None:
    call, make = CASES[operation]
    make(api, 0)
    api.emulator.clock.advance(60)
    first = rc.sync(call)
    before = ids_of(first)
    make(api, 1)
    api.emulator.clock.advance(60)
    later = rc.sync(call, token=first.token)
    new = ids_of(later)
    assert new
    assert not set(before) & set(new)
    assert not later.full


@pytest.mark.parametrize("operation", CASES)
def test_a_refused_token_leads_to_a_full_synchronisation(
    api: Api, rc: RingCentral, operation: str
) -> None:
    call, make = CASES[operation]
    make(api, 0)
    api.emulator.clock.advance(60)
    changes = rc.sync(call, token="of-long-ago")
    assert ids_of(changes) == ids_of(rc.sync(call))
    assert changes.full
    assert changes.token != "of-long-ago"


def test_records_of_overlapping_periods_come_once(
    emulator: Emulator, api: Api, rc: RingCentral
) -> None:
    changes = rc.sync(message_store.sync_messages(date_from=EVER))
    list(changes)
    emulator.clock.advance(60)
    stored = emulator.inbound_sms("new")
    assert ids_of(changes) == [str(stored["id"])]
    for _ in range(3):
        emulator.clock.advance(1)
        assert ids_of(changes) == []
    api.put(f"{EXTENSION}/message-store/{stored['id']}", json={"readStatus": "Read"})
    (changed,) = changes
    assert (str(changed.id), changed.read_status) == (str(stored["id"]), "Read")


def test_deleted_records(emulator: Emulator, api: Api, rc: RingCentral) -> None:
    changes = rc.sync(message_store.sync_messages(date_from=EVER))
    gone = next(iter(changes)).id
    list(changes)
    emulator.clock.advance(60)
    api.delete(f"{EXTENSION}/message-store/{gone}")
    (deleted,) = changes
    assert (deleted.id, deleted.availability) == (gone, "Deleted")


def test_a_token_in_the_call(emulator: Emulator, rc: RingCentral) -> None:
    first = rc.sync(message_store.sync_messages(date_from=EVER))
    list(first)
    emulator.clock.advance(60)
    stored = emulator.inbound_sms("new")
    call = message_store.sync_messages(sync_type="ISync", sync_token=first.token or "")
    assert ids_of(rc.sync(call)) == [str(stored["id"])]


def test_a_failed_run_keeps_the_token(emulator: Emulator, rc: RingCentral) -> None:
    changes = rc.sync(external_contacts.sync_address_book(per_page=5), max_attempts=1)
    emulator.faults.add(path="*/address-book-sync", status=500, skip=1, count=1)
    with pytest.raises(ServerError):
        list(changes)
    assert changes.token is None
    assert len(list(changes)) == 12
    assert changes.token


def test_other_errors_are_raised(rc: RingCentral) -> None:
    changes = rc.sync(call_log.sync_user_call_log(), token="x")
    with pytest.raises(BadRequestError, match="recordCount"):
        list(changes)


def test_for_asyncio(emulator: Emulator, api: Api) -> None:
    with client(emulator) as other:
        everything = ids_of(other.sync(message_store.sync_messages(date_from=EVER)))
    assert len(everything) > 30

    async def follow() -> None:
        async with async_client(emulator) as rc:
            changes = rc.sync(message_store.sync_messages(date_from=EVER, record_count=9))
            assert [str(record.id) async for record in changes] == everything
            emulator.clock.advance(60)
            stored = emulator.inbound_sms("new")
            assert [record.id async for record in changes] == [stored["id"]]
            assert not changes.full

    asyncio.run(follow())


def test_pages_of_a_synchronisation(rc: RingCentral) -> None:
    pages = rc.pages(external_contacts.sync_address_book(sync_type="FSync", per_page=5))
    found = list(pages.by_page())
    assert [len(page.records) for page in found] == [5, 5, 2]
    assert len(set(ids_of(pages))) == 12
