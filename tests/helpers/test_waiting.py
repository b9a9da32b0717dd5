"""`rc.wait` and `rc.states`: with both clients, against the emulator, whose clock takes no time."""

from __future__ import annotations

import asyncio
import inspect
import json
import pickle
import socket
import threading
from collections.abc import Callable, Coroutine, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from ringkit import Attachment, Text
from ringkit.errors import (
    BodyTooLargeError,
    ForbiddenError,
    NotFoundError,
    ProcessingError,
    RequestTimeout,
    TransportError,
    UnsupportedMediaTypeError,
    WaitTimeout,
)
from ringkit_api import message_store
from ringkit_emulator import Emulator
from tests.support.clocks import SteppingClock
from tests.support.platform import async_client, client

TO, OTHER = "+16505550123", "+16505550124"
PNG = Attachment(b"\x89PNG...", "p.png", "image/png")
Run = Callable[[Callable[[Any], Coroutine[Any, Any, Any]]], Any]


@pytest.fixture
def clock(emulator: Emulator) -> SteppingClock:
    return SteppingClock(emulator)


@pytest.fixture(params=["blocking", "asyncio"])
def run(request: pytest.FixtureRequest, emulator: Emulator, clock: SteppingClock) -> Run:
    """Runs a program with a blocking or an asyncio client; it awaits with `value`."""

    def blocking(program: Callable[[Any], Coroutine[Any, Any, Any]]) -> Any:
        with client(emulator, clock=clock) as rc:
            return asyncio.run(program(rc))

    def asynchronous(program: Callable[[Any], Coroutine[Any, Any, Any]]) -> Any:
        async def with_client() -> Any:
            async with async_client(emulator, clock=clock) as rc:
                return await program(rc)

        return asyncio.run(with_client())

    return blocking if request.param == "blocking" else asynchronous


async def value(found: Any) -> Any:
    """Return the result of a method of either client."""
    return await found if inspect.isawaitable(found) else found


async def all_of(states: Any) -> list[Any]:
    return [s async for s in states] if hasattr(states, "__aiter__") else list(states)


def fax(rc: Any, **more: Any) -> Any:
    return rc.messages.fax(TO, [Text("a page")], **more)


def sms(rc: Any) -> Any:
    return rc.messages.sms(TO, "Hello")


def mms(rc: Any) -> Any:
    return rc.messages.mms(TO, PNG)


def ring_out(rc: Any) -> Any:
    return rc.telephony.ring_out("+16505550100", TO)


def reads(emulator: Emulator, part: str) -> int:
    """Return how many requests have read something whose path has `part`."""
    return len([r for r in emulator.log() if r.method == "GET" and part in r.path])


@pytest.mark.parametrize(
    ("send", "status"),
    [(fax, "Sent"), (sms, "Delivered"), (mms, "Delivered")],
    ids=["fax", "sms", "mms"],
)
def test_a_message_that_arrives(run: Run, send: Any, status: str) -> None:
    async def program(rc: Any) -> None:
        sent = await value(send(rc))
        done = await value(rc.wait(sent))
        assert (done.id, done.message_status) == (sent.id, status)
        assert done.to[0].message_status == status

    run(program)


def test_the_states_of_a_text(run: Run) -> None:
    async def program(rc: Any) -> list[str]:
        states = await all_of(rc.states(await value(sms(rc))))
        return [state.message_status for state in states]

    found = run(program)
    assert found[0] == "Queued"
    assert found[-1] == "Delivered"
    assert len(found) == len(set(found))


def test_until_an_earlier_status_or_a_later_one(run: Run, clock: SteppingClock) -> None:
    async def program(rc: Any) -> None:
        sent = await value(rc.wait(await value(sms(rc)), until="Sent"))
        assert sent.message_status == "Sent"
        call = await value(ring_out(rc))
        assert (await value(rc.wait(call))).status.call_status == "Success"
        seen = [s.status.callee_status async for s in as_async(rc.states(call, until="Success"))]
        assert seen[0] == "InProgress"
        assert seen[-1] == "Success"
        with pytest.raises(ValueError, match="a fax becomes Queued, Sent, Delivered, not"):
            await value(rc.wait(await value(fax(rc)), until="Finished"))
        for timeout in (0, -1, float("nan")):
            with pytest.raises(ValueError, match="above 0"):
                await value(rc.wait(sent, timeout=timeout))
        with pytest.raises(TypeError, match="a number of seconds"):
            await value(rc.wait(sent, timeout="60"))

    run(program)


async def as_async(states: Any) -> Any:
    for state in await all_of(states):
        yield state


FAILING = [
    ("busy", fax, "SendingFailed", "LineBusy", "the line was busy"),
    ("fax_no_answer", fax, "SendingFailed", "NoAnswer", "there was no answer"),
    ("invalid", fax, "SendingFailed", "InvalidNumber", "there is no such number"),
    ("blocked", fax, "SendingFailed", "ProhibitedNumber", "the number is blocked"),
    ("invalid", sms, "DeliveryFailed", "SMS-UP-410", "cannot receive texts"),
    ("blocked", mms, "DeliveryFailed", "SMS-CAR-430", "taken for spam"),
    ("busy", ring_out, "CannotReach", "Busy", "the line was busy"),
    ("blocked", ring_out, "CannotReach", "DestinationBlocked", "blocked"),
    ("invalid", ring_out, "CannotReach", "Invalid", "no such number"),
    ("opted_out", sms, "SendingFailed", "SMS-RC-413", "opted out"),
    ("unreachable", sms, "DeliveryFailed", "SMS-CAR-412", "could not be reached"),
]


@pytest.mark.parametrize(
    ("manner", "send", "status", "reason", "says"),
    FAILING,
    ids=[f"{row[1].__name__}-{row[0]}" for row in FAILING],
)
def test_what_fails_says_why(
    run: Run, emulator: Emulator, manner: Any, send: Any, status: str, reason: str, says: str
) -> None:
    emulator.set_manner(TO, manner)

    async def program(rc: Any) -> None:
        sent = await value(send(rc))
        with pytest.raises(ProcessingError, match=says) as caught:
            await value(rc.wait(sent))
        error = caught.value
        assert (error.status, error.reason) == (status, reason)
        assert error.model.id == sent.id
        assert str(sent.id) in str(error)
        same = pickle.loads(pickle.dumps(error))
        assert (same.reason, same.model, str(same)) == (reason, error.model, str(error))

    run(program)


def test_a_number_can_work_again(run: Run, emulator: Emulator) -> None:
    emulator.set_manner(TO, "busy")

    async def program(rc: Any) -> None:
        assert (await value(rc.wait(await value(sms(rc))))).message_status == "Delivered"
        emulator.set_manner(TO, "working")
        assert (await value(rc.wait(await value(fax(rc))))).message_status == "Sent"
        assert (await value(rc.wait(await value(ring_out(rc))))).status.call_status == "Success"

    run(program)


@pytest.mark.parametrize(
    ("kind", "send", "code", "status"),
    [
        ("sms", sms, "SMS-RC-413", "SendingFailed"),
        ("mms", mms, "SMS-CAR-434", "DeliveryFailed"),
        ("fax", fax, "RenderingFailed", "SendingFailed"),
    ],
    ids=["opted-out", "media-too-large", "not-a-document"],
)
def test_the_next_one_fails_after_it_was_accepted(
    run: Run, emulator: Emulator, kind: Any, send: Any, code: str, status: str
) -> None:
    emulator.fail_next(kind, code)

    async def program(rc: Any) -> None:
        with pytest.raises(ProcessingError) as caught:
            await all_of(rc.states(await value(send(rc))))
        assert (caught.value.status, caught.value.reason) == (status, code)
        await value(rc.wait(await value(send(rc))))

    run(program)


def test_a_fax_that_reaches_some(run: Run, emulator: Emulator) -> None:
    emulator.set_manner(OTHER, "busy")

    async def program(rc: Any) -> None:
        sent = await value(rc.messages.fax([TO, OTHER], [Text("a page")]))
        done = await value(rc.wait(sent))
        assert done.message_status == "Sent"
        assert [to.message_status for to in done.to] == ["Sent", "SendingFailed"]
        assert done.to[1].fax_error_code == "LineBusy"

    run(program)


CONTACT = {"first_name": "Bulk", "last_name": "Contact"}


def report(rc: Any) -> Any:
    return rc.api.message_exports.create_message_store_report(body={})


def export(rc: Any) -> Any:
    return rc.api.compliance_exports.create_data_export_task(body={})


def contacts(rc: Any) -> Any:
    record = {"extension_id": "101", "contacts": [CONTACT]}
    return rc.api.external_contacts.upload_contacts(body={"records": [record]})


def extensions(rc: Any) -> Any:
    return rc.api.extensions.update_extensions(body={"records": []})


def switches(rc: Any) -> Any:
    return rc.api.automatic_location_updates.create_multiple_switches(body={"records": []})


TASKS = [(report, "Failed"), (export, "Failed"), (contacts, "CMN-203"), (extensions, "CMN-203"),
         (switches, "CMN-203")]  # fmt: skip


@pytest.mark.parametrize(("start", "reason"), TASKS, ids=[row[0].__name__ for row in TASKS])
def test_tasks(run: Run, emulator: Emulator, start: Any, reason: str) -> None:
    async def program(rc: Any) -> None:
        assert (await value(rc.wait(await value(start(rc))))).status == "Completed"
        emulator.fail_next("task", "CMN-203")
        task = await value(start(rc))
        with pytest.raises(ProcessingError) as caught:
            await value(rc.wait(task))
        assert (caught.value.status, caught.value.reason) == ("Failed", reason)

    run(program)


def test_one_task_of_an_answer(run: Run) -> None:
    async def program(rc: Any) -> None:
        answer = await value(switches(rc))
        assert (await value(rc.wait(answer.task[0]))).status == "Completed"
        two = type(answer).from_dict({"task": [task.to_dict() for task in answer.task] * 2})
        with pytest.raises(ValueError, match=r"there are 2 tasks: wait for each of \.task"):
            await value(rc.wait(two))

    run(program)


def canned(emulator: Emulator, method: str, path: str, status: int, body: Any) -> None:
    emulator.faults.add(method=method, path=path, status=status, body=json.dumps(body))


def test_an_order_of_phone_numbers(run: Run, emulator: Emulator) -> None:
    task = {"id": "7", "creationTime": "2026-01-02T03:04:05Z", "status": "InProgress"}
    record = {"bulkItemSuccessful": True, "id": "8", "phoneNumber": "+16505550999"}
    canned(emulator, "POST", "*/bulk-add", 202, task)
    canned(emulator, "GET", "*/bulk-add/7", 200, task)
    canned(emulator, "GET", "*/bulk-add/7", 200, {"records": [record]})

    async def program(rc: Any) -> None:
        body = {"records": [{"phone_number": "+16505550999", "usage_type": "Inventory"}]}
        order = await value(rc.api.phone_numbers.add_numbers_to_inventory(body=body))
        assert order.status == "InProgress"
        done = await value(rc.wait(order))
        assert done.records[0].phone_number == "+16505550999"
        assert await value(rc.wait(done)) is done

    run(program)


@pytest.mark.filterwarnings("ignore:.*deprecated by RingCentral")
def test_a_job_that_fails(run: Run, emulator: Emulator) -> None:
    failed = {"status": "Fail", "response": {"errors": [{"errorCode": "CAI-104", "message": "x"}]}}

    async def program(rc: Any) -> None:
        job = await value(rc.api.text.punctuate(body={"texts": ["hello"]}, webhook="https://x.io/"))
        path = f"*/jobs/{job.job_id}"
        canned(emulator, "GET", path, 200, {"jobId": job.job_id, "status": "InProgress"})
        canned(emulator, "GET", path, 200, {"jobId": job.job_id, **failed})
        with pytest.raises(ProcessingError) as caught:
            await value(rc.wait(job))
        assert (caught.value.status, caught.value.reason) == ("Fail", "CAI-104")

    run(program)


def batch(rc: Any, emulator: Emulator, *to: str) -> Any:
    messages = [{"to": [number]} for number in to]
    body = {"from_": emulator.phone_number, "text": "News", "messages": messages}
    return rc.api.high_volume_sms.create_a2p_sms(body=body)


def test_a_batch_and_its_texts(run: Run, emulator: Emulator) -> None:
    emulator.set_manner(OTHER, "invalid")

    async def program(rc: Any) -> None:
        states = await all_of(rc.states(await value(batch(rc, emulator, TO, OTHER))))
        assert states[0].status == "Processing"
        assert (states[-1].status, states[-1].processed_count) == ("Completed", 2)
        page = await value(rc.api.high_volume_sms.list_a2p_sms(batch_id=states[-1].id))
        texts = {text.to[0]: text for text in page.records}
        assert (await value(rc.wait(texts[TO]))).message_status == "Delivered"
        with pytest.raises(ProcessingError, match="cannot receive texts") as caught:
            await value(rc.wait(texts[OTHER]))
        assert caught.value.reason == "SMS-UP-410"

    run(program)


def test_a_batch_to_who_has_opted_out(run: Run, emulator: Emulator) -> None:
    async def program(rc: Any) -> None:
        body = {"from_": emulator.phone_number, "opt_outs": [OTHER]}
        await value(rc.api.sms_consents.add_a2p_sms_opt_outs(body=body))
        some = await value(batch(rc, emulator, TO, OTHER))
        assert [rejected.error_code for rejected in some.rejected] == ["SMS-RC-413"]
        assert (await value(rc.wait(some))).status == "Completed"
        sent = await value(batch(rc, emulator, OTHER))
        before = len(emulator.log())
        with pytest.raises(ProcessingError, match="opted out") as caught:
            await value(rc.wait(sent))
        assert (caught.value.status, caught.value.reason) == ("Rejected", "SMS-RC-413")
        assert len(emulator.log()) == before

    run(program)


def test_what_is_final_is_not_read_again(run: Run, emulator: Emulator) -> None:
    async def program(rc: Any) -> None:
        done = await value(rc.wait(await value(fax(rc))))
        before = len(emulator.log())
        assert await value(rc.wait(done)) is done
        assert await all_of(rc.states(done)) == [done]
        assert len(emulator.log()) == before

    run(program)


def test_the_time_is_over(run: Run, emulator: Emulator, clock: SteppingClock) -> None:
    async def program(rc: Any) -> None:
        later = datetime.fromtimestamp(clock.time(), UTC) + timedelta(seconds=300)
        sent = await value(fax(rc, send_time=later))
        begun = clock.monotonic()
        with pytest.raises(WaitTimeout, match=r"still Queued after 100 s; wait for it") as caught:
            await value(rc.wait(sent, timeout=100))
        assert 95 <= clock.monotonic() - begun < 110
        assert (caught.value.status, caught.value.model.id) == ("Queued", sent.id)
        assert pickle.loads(pickle.dumps(caught.value)).model == caught.value.model
        done = await value(rc.wait(caught.value.model, timeout=None))
        assert done.message_status == "Sent"

    run(program)


def test_a_short_time_is_enough_for_one_look(run: Run, emulator: Emulator) -> None:
    async def program(rc: Any) -> None:
        sent = await value(sms(rc))
        with pytest.raises(WaitTimeout):
            await value(rc.wait(sent, timeout=0.9))
        assert reads(emulator, "message-store") == 1

    run(program)


@pytest.mark.parametrize(
    "fault", [{"status": 404}, {"status": 408, "count": 9}, {"kind": "garbage", "count": 9}],
    ids=["not yet found", "late", "garbled"],
)  # fmt: skip
def test_an_answer_that_says_nothing_is_read_again(
    run: Run, emulator: Emulator, fault: dict[str, Any]
) -> None:
    """What was just accepted and is not found is not taken for deleted: it would be sent again."""

    async def program(rc: Any) -> str:
        emulator.faults.add(method="GET", path="*/message-store/*", **fault)
        return str((await value(rc.wait(await value(sms(rc))))).message_status)

    assert run(program) == "Delivered"


@pytest.mark.parametrize("purge", [False, True], ids=["deleted", "purged"])
def test_deleted_while_it_is_waited_for(run: Run, emulator: Emulator, purge: bool) -> None:
    async def program(rc: Any) -> None:
        sent = await value(fax(rc))
        await value(rc.api.message_store.delete_message(message_id=sent.id, purge=purge))
        with pytest.raises(ProcessingError, match="deleted") as caught:
            await value(rc.wait(sent))
        assert (caught.value.status, caught.value.reason) == ("Deleted", "Deleted")
        assert isinstance(caught.value.__cause__, NotFoundError) is purge

    run(program)


def test_a_call_that_was_cancelled(run: Run) -> None:
    async def program(rc: Any) -> None:
        call = await value(ring_out(rc))
        await value(call.cancel())
        with pytest.raises(ProcessingError, match="does not exist any more"):
            await value(rc.wait(call.data))

    run(program)


def test_an_error_that_passes_does_not_end_the_wait(run: Run, emulator: Emulator) -> None:
    async def program(rc: Any) -> None:
        sent = await value(fax(rc))
        emulator.faults.add(path="*/message-store/*", status=503, count=9)
        emulator.faults.add(path="*/message-store/*", kind="drop", count=5)
        assert (await value(rc.wait(sent))).message_status == "Sent"
        emulator.faults.add(path="*/message-store/*", status=503, count=None)
        with pytest.raises(WaitTimeout) as caught:
            await value(rc.wait(await value(fax(rc)), timeout=60))
        assert "503" in str(caught.value.__cause__)

    run(program)


def test_a_client_that_was_closed_does_not_wait(emulator: Emulator, clock: SteppingClock) -> None:
    http = httpx.Client()
    with client(emulator, clock=clock, http_client=http) as rc:
        sent = fax(rc)
        http.close()
        with pytest.raises(TransportError) as caught:
            rc.wait(sent)
    assert caught.value.permanent


def test_an_answer_that_does_not_come(emulator: Emulator) -> None:
    emulator.faults.add(path="*/message-store/*", kind="delay", seconds=60, count=None)
    with client(emulator) as rc:
        sent = fax(rc)
        with pytest.raises(WaitTimeout) as caught:
            rc.wait(sent, timeout=1.2)
        assert isinstance(caught.value.__cause__, RequestTimeout)


def test_a_wait_that_is_cancelled(emulator: Emulator) -> None:
    async def program() -> None:
        async with async_client(emulator) as rc:
            sent = await fax(rc)
            waiting = asyncio.create_task(rc.wait(sent))
            await asyncio.sleep(0.05)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            assert reads(emulator, "message-store") == 0
            emulator.clock.advance(60)
            assert (await rc.wait(sent)).message_status == "Sent"

    asyncio.run(program())


def test_a_wait_that_is_interrupted(emulator: Emulator, clock: SteppingClock) -> None:
    class Interrupted(SteppingClock):
        def sleep(self, seconds: float) -> None:
            if len(self.slept) == 1:
                self.slept.append(seconds)
                raise KeyboardInterrupt
            super().sleep(seconds)

    with client(emulator, clock=Interrupted(emulator)) as rc:
        sent = fax(rc)
        with pytest.raises(KeyboardInterrupt):
            rc.wait(sent)
        assert rc.wait(sent).message_status == "Sent"


def test_waits_side_by_side(emulator: Emulator, clock: SteppingClock) -> None:
    async def program() -> None:
        async with async_client(emulator, clock=clock) as rc:
            sent = [await rc.messages.sms(TO, f"text {number}") for number in range(20)]
            done = await asyncio.gather(*map(rc.wait, sent))
            assert {message.message_status for message in done} == {"Delivered"}
            assert [message.id for message in done] == [message.id for message in sent]

    asyncio.run(program())
    assert not [r for r in emulator.log() if r.status == 429]


def test_it_is_read_where_it_is(run: Run, emulator: Emulator) -> None:
    """A message of another extension is read there, not at the user who is logged in."""

    async def program(rc: Any) -> None:
        sent = await value(sms(rc))
        await value(rc.wait(sent))
        paths = [r.path for r in emulator.log() if "/message-store/" in r.path]
        assert {emulator.extension_id in path for path in paths} == {True}

    run(program)


@pytest.mark.parametrize("thing", [5, "1", None, {"id": 1}], ids=["int", "str", "None", "dict"])
def test_what_cannot_be_waited_for(run: Run, emulator: Emulator, thing: Any) -> None:
    async def program(rc: Any) -> None:
        before = len(emulator.log())
        for wait in (rc.wait, lambda thing: all_of(rc.states(thing))):
            with pytest.raises(TypeError, match=r"rc\.wait takes what a call has returned"):
                await value(wait(thing))
        with pytest.raises(TypeError, match="not a GetMessageList"):
            await value(rc.wait(await value(rc.send(message_store.list_messages()))))
        assert len(emulator.log()) <= before + 2

    run(program)


# --- refused before anything is accepted ------------------------------------------------------


def test_an_attachment_that_is_not_taken(run: Run, emulator: Emulator) -> None:
    program_file = Attachment(b"MZ", "x.exe", "application/x-msdownload")

    async def program(rc: Any) -> None:
        with pytest.raises(ValueError, match="x-msdownload"):
            await value(rc.messages.mms(TO, program_file))
        body = {
            "from_": {"phone_number": emulator.phone_number},
            "to": [{"phone_number": TO}],
            "attachments": [program_file],
        }
        with pytest.raises(UnsupportedMediaTypeError) as caught:
            await value(rc.api.sms.create_mms(body=body))
        assert caught.value.error_code == "MSG-348"

    run(program)


def test_too_large_is_not_sent(run: Run, emulator: Emulator) -> None:
    async def program(rc: Any) -> None:
        with pytest.raises(BodyTooLargeError):
            await value(rc.messages.mms(TO, Attachment(b"x" * 1_500_001, "x.png", "image/png")))
        with pytest.raises(BodyTooLargeError):
            await value(rc.messages.fax(TO, [Attachment(b"x" * 50_000_001, "x.pdf", "")]))

    run(program)
    assert not [r for r in emulator.log() if r.path.endswith(("/sms", "/mms", "/fax"))]


@pytest.mark.parametrize(
    ("granted", "missing"),
    [({"ReadMessages", "ReadAccounts"}, "Faxes"), ({"Faxes", "ReadAccounts"}, "ReadMessages")],
    ids=["to-send", "to-read"],
)
def test_a_permission_that_is_missing(granted: set[str], missing: str) -> None:
    with Emulator(permissions=frozenset(granted)) as emulator:
        clock = SteppingClock(emulator)
        with client(emulator, clock=clock) as rc, pytest.raises(ForbiddenError, match=missing):
            rc.wait(fax(rc))

        async def program() -> None:
            async with async_client(emulator, clock=clock) as rc:
                with pytest.raises(ForbiddenError, match=missing):
                    await rc.wait(await fax(rc))

        asyncio.run(program())


class CuttingRelay:
    """Passes connections on to a server, but cuts those that send a fax amid its body."""

    def __init__(self, url: str) -> None:
        host, _, port = url.removeprefix("http://").partition(":")
        self._server = (host, int(port))
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.cut = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._relay, args=(connection,), daemon=True).start()

    def _relay(self, near: socket.socket) -> None:
        far = socket.create_connection(self._server)
        threading.Thread(target=self._pass, args=(far, near), daemon=True).start()
        self._pass(near, far, cutting=True)

    def _pass(self, source: socket.socket, target: socket.socket, cutting: bool = False) -> None:
        sending_fax = 0
        try:
            while data := source.recv(65536):
                if cutting and (sending_fax or b"/fax " in data):
                    sending_fax += len(data)
                if sending_fax > 200_000:
                    self.cut += 1
                    break
                target.sendall(data)
        except OSError:
            return  # the other side has closed
        finally:
            for end in (source, target):
                end.close()


@pytest.fixture
def relay(emulator: Emulator) -> Iterator[CuttingRelay]:
    made = CuttingRelay(emulator.url)
    yield made
    made.close()


def test_a_fax_that_is_cut_is_not_sent_twice(emulator: Emulator, relay: CuttingRelay) -> None:
    page = Attachment(b"x" * 2_000_000, "x.pdf", "application/pdf")
    with client(emulator, server_url=relay.url) as rc:
        with pytest.raises(TransportError) as caught:
            rc.messages.fax(TO, [page])
        assert caught.value.processed is None

    async def program() -> None:
        async with async_client(emulator, server_url=relay.url) as rc:
            with pytest.raises(TransportError):
                await rc.messages.fax(TO, [page])

    asyncio.run(program())
    assert relay.cut == 2
    assert "createFaxMessage" not in emulator.executed()


def test_a_fax_whose_answer_is_lost_is_not_sent_twice(run: Run, emulator: Emulator) -> None:
    emulator.faults.add(path="*/fax", kind="drop", processed=True)

    async def program(rc: Any) -> None:
        with pytest.raises(TransportError):
            await value(fax(rc))
        (found,) = (await value(rc.api.message_store.list_messages(message_type="Fax"))).records[:1]
        assert (await value(rc.wait(found))).message_status == "Sent"

    run(program)
    assert emulator.executed()["createFaxMessage"] == 1
