"""REST over the WebSocket: the same calls, results and errors as over HTTP."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from ringkit import AsyncRingCentral, NotFoundError, RequestTimeout, RingCentral, TransportError
from ringkit_api import call_log, message_store
from ringkit_api.models import CreateSMSMessage, MessageParty
from ringkit_emulator import Emulator
from tests.support.platform import NO_LIMITS
from tests.webhooks.support import until


@pytest.fixture
def emulator() -> Any:
    with Emulator(limits=NO_LIMITS) as running:
        yield running


@pytest.fixture
def settings(settings: dict[str, Any]) -> dict[str, Any]:
    return {**settings, "trust_env": False}


TOKENS = ["/restapi/oauth/token", "/restapi/oauth/wstoken"]


def over_http(emulator: Emulator) -> list[str]:
    """Return the paths of the requests that came over HTTP."""
    return [entry.path for entry in emulator.log() if not entry.path.startswith("/ws")]


def text_to(number: str, sender: str) -> CreateSMSMessage:
    return CreateSMSMessage(
        from_=MessageParty(phone_number=sender),
        to=[MessageParty(phone_number=number)],
        text="grüße",
    )


def test_calls_are_sent_in_frames(emulator: Emulator, settings: dict[str, Any]) -> None:
    with RingCentral(**settings) as rc, rc.over_websocket() as ws:
        sent = ws.api.sms.create_sms_message(body=text_to("+16505550100", emulator.phone_number))
        read = ws.send_raw(message_store.read_message(message_id=sent.id))
        assert read.parsed.subject == "grüße"
        assert read.headers["Content-Type"].startswith("application/json")
        assert read.request_id
        page = ws.send(call_log.read_user_call_log(per_page=2, type=["Voice", "Fax"]))
        assert len(page.records) == 2
        with pytest.raises(NotFoundError) as caught:
            ws.send(message_store.read_message(message_id="17"))
        assert caught.value.error_code == "CMN-102"
        assert caught.value.request_id
    assert over_http(emulator) == TOKENS
    executed = emulator.executed()
    assert executed["createSMSMessage"] == 1
    assert executed["readUserCallLog"] == 1


def test_requests_that_do_not_fit_a_frame_go_over_http(
    emulator: Emulator, settings: dict[str, Any]
) -> None:
    with RingCentral(**settings) as rc, rc.over_websocket() as ws:
        log = "/restapi/v1.0/account/~/extension/~/call-log"
        assert ws.get(log).json()["records"]
        assert log in over_http(emulator)
        asked = ws.with_options(headers={"Accept": "application/json"})
        found = asked.get(f"{log}?perPage=3&type=Voice&type=Fax").json()
        assert found["paging"]["perPage"] == 3
    assert over_http(emulator) == [TOKENS[0], log, TOKENS[1]]


def test_asyncio_and_many_at_once(emulator: Emulator, settings: dict[str, Any]) -> None:
    async def job() -> list[Any]:
        async with AsyncRingCentral(**settings) as rc, rc.over_websocket() as ws:
            calls = [ws.send(call_log.read_user_call_log(per_page=2)) for _ in range(40)]
            return await asyncio.gather(*calls)

    assert [len(page.records) for page in asyncio.run(job())] == [2] * 40
    wstokens = [entry for entry in emulator.log() if entry.path.endswith("/wstoken")]
    assert len(wstokens) == 1


def test_threads_share_a_socket(emulator: Emulator, settings: dict[str, Any]) -> None:
    """The gateway takes ten requests at once; the others wait for a slot."""
    with RingCentral(**settings) as rc, rc.over_websocket() as ws, ThreadPoolExecutor(30) as pool:
        pages = list(
            pool.map(lambda _: ws.send(call_log.read_user_call_log(per_page=2)), range(60))
        )
    assert [len(page.records) for page in pages] == [2] * 60
    assert over_http(emulator) == TOKENS


def test_a_cut_is_an_uncertain_answer_and_reads_are_repeated(
    emulator: Emulator, settings: dict[str, Any]
) -> None:
    with RingCentral(**settings) as rc, rc.over_websocket() as ws:
        ws.send(call_log.read_user_call_log(per_page=2))
        emulator.drop_ws()
        assert len(ws.send(call_log.read_user_call_log(per_page=2)).records) == 2


def test_an_answer_that_does_not_come_in_time(emulator: Emulator, settings: dict[str, Any]) -> None:
    with RingCentral(**settings) as rc, rc.over_websocket() as ws:
        ws.send(call_log.read_user_call_log(per_page=2))
        emulator.faults.add(kind="delay", path="*/call-log", seconds=30, count=None)
        with pytest.raises(RequestTimeout):
            ws.send(call_log.read_user_call_log(per_page=2), deadline=0.3)
        emulator.faults.clear()
        assert ws.api.extensions.read_extension().id


def test_the_first_client_works_after_the_websocket_is_closed(
    emulator: Emulator, settings: dict[str, Any]
) -> None:
    with RingCentral(**settings) as rc:
        with rc.over_websocket() as ws:
            ws.api.extensions.read_extension()
        with pytest.raises(TransportError, match="closed"):
            ws.send(call_log.read_user_call_log(per_page=2), max_attempts=1)
        assert rc.api.extensions.read_extension().id


def test_closing_ends_the_wait_for_a_connection(
    emulator: Emulator, settings: dict[str, Any]
) -> None:
    emulator.faults.add(path="/restapi/oauth/wstoken", kind="delay", seconds=60, count=None)
    with RingCentral(**settings) as rc, ThreadPoolExecutor(1) as pool:
        ws = rc.over_websocket()
        waiting = pool.submit(ws.api.extensions.read_extension)
        until(lambda: "/restapi/oauth/wstoken" in over_http(emulator))
        threading.Thread(target=ws.close).start()
        with pytest.raises(TransportError, match="closed"):
            waiting.result(30)
        emulator.clock.advance(60)
