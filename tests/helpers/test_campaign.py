"""Campaigns: batches, opt-outs, outcomes, and a state that survives every end."""

from __future__ import annotations

import asyncio
import json
import pickle
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from ringkit import RingCentral
from ringkit._helpers.campaign_state import Attempt, CampaignState, Rejection, SentBatch
from ringkit._io.flow import run
from ringkit.auth import FileStore
from ringkit.errors import APIStatusError, RingkitError, TransportError
from ringkit_emulator import Emulator
from tests.support.platform import NO_LIMITS, async_client, client, client_settings

BATCHES = "/restapi/v1.0/account/~/a2p-sms/batches"


def number(index: int) -> str:
    return f"+1650555{index:04}"


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(strict=True, limits=NO_LIMITS) as running:
        yield running


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ringkit._helpers.campaign._LOOKUP_SECONDS", 0.01)


def posted(emulator: Emulator) -> list[Any]:
    """Return the batches that were asked for, whatever became of them."""
    asked = [r for r in emulator.log() if r.method == "POST" and r.path == BATCHES]
    return [request.json() for request in asked]


def texts_of(rc: RingCentral) -> Counter[tuple[str, str]]:
    """Return how often each text was sent to each number, as the platform has it."""
    listed = rc.get("/restapi/v1.0/account/~/a2p-sms/messages", {"view": "Detailed"}).json()
    assert "nextPageToken" not in listed["paging"]
    return Counter((to, found["text"]) for found in listed["records"] for to in found["to"])


def test_a_text_to_all(emulator: Emulator, rc: RingCentral, tmp_path: Path) -> None:
    emulator.inbound_sms("STOP", from_=number(3))
    seen: list[tuple[int, int, int]] = []
    result = rc.messages.campaign(
        [number(index) for index in range(10)],
        text="Sale",
        state=tmp_path / "sale.state",
        batch_size=4,
        progress=seen.append,
    )
    assert [len(batch["messages"]) for batch in posted(emulator)] == [3, 4, 2]
    assert posted(emulator)[0] == {
        "from": emulator.phone_number,
        "text": "Sale",
        "messages": [{"to": [number(index)]} for index in range(3)],
    }
    assert result.counts == {"Sent": 9, "OptedOut": 1}
    assert seen == [(4, 10, 3), (8, 10, 7), (10, 10, 9)]
    assert [outcome.given for outcome in result] == [number(index) for index in range(10)]
    (out,) = result.having("OptedOut")
    assert (out.number, out.batch_id, out.reason) == (number(3), "", "the recipient has opted out")
    assert len(result.batch_ids) == 3
    assert texts_of(rc) == {(number(i), "Sale"): 1 for i in range(10) if i != 3}
    assert pickle.loads(pickle.dumps(result)).outcomes == result.outcomes
    result.write(tmp_path / "sale.jsonl")
    lines = [json.loads(line) for line in (tmp_path / "sale.jsonl").read_text().splitlines()]
    assert lines[0] == {
        "given": number(0), "number": number(0), "status": "Sent",
        "batch_id": result.batch_ids[0], "error_code": "", "reason": "",
    }  # fmt: skip
    state = (tmp_path / "sale.state").read_text("utf-8")
    assert number(0) not in state
    assert "Sale" not in state


def test_every_kind_of_recipient(emulator: Emulator, rc: RingCentral, tmp_path: Path) -> None:
    given: list[Any] = [
        ("(650) 555-0001", {"name": "Ada", "price": 2}),
        (number(1), {"name": "Ada again", "price": 2}),
        ("call me", {"name": "Bob", "price": 3}),
        ("650-555-0002 x7", {"name": "Eve", "price": 3}),
        ("+16505", {"name": "Cyd", "price": 3.5}),
        (number(3), {"name": "Dan", "price": 4, "more": "is no harm"}),
    ]
    result = rc.messages.campaign(
        given, template="{name}, it is {price:.2f} {{net}}", state=tmp_path / "s"
    )
    statuses = [(outcome.status, outcome.error_code) for outcome in result]
    assert statuses == [
        ("Sent", ""), ("Duplicate", ""), ("Invalid", ""), ("Invalid", ""),
        ("Rejected", "SMS-RC-410"), ("Sent", ""),
    ]  # fmt: skip
    assert "no digits of a number" in result.outcomes[2].reason
    assert "extension" in result.outcomes[3].reason
    assert result.outcomes[4].reason == "The recipient number is invalid"
    assert texts_of(rc) == {
        (number(1), "Ada, it is 2.00 {net}"): 1, (number(3), "Dan, it is 4.00 {net}"): 1,
    }  # fmt: skip


def test_two_forms_of_one_number_in_e164(
    emulator: Emulator, rc: RingCentral, tmp_path: Path
) -> None:
    """The 0 that is dialled inside a country is no part of a number, but it is often kept."""
    given = ["+442079460958", "+4402079460958", "+493012345678", "+4903012345678", "+390612345678"]
    result = rc.messages.campaign(given, text="Sale", state=tmp_path / "s")
    assert [(o.number, o.status) for o in result] == [
        ("+442079460958", "Sent"), ("+442079460958", "Duplicate"),
        ("+493012345678", "Sent"), ("+493012345678", "Duplicate"), ("+390612345678", "Sent"),
    ]  # fmt: skip


def test_an_opt_out_after_the_list_was_read(
    emulator: Emulator, rc: RingCentral, tmp_path: Path
) -> None:
    def stop(progress: tuple[int, int, int]) -> None:
        emulator.inbound_sms("STOP", from_=number(2))

    numbers = [number(1), number(2)]
    result = rc.messages.campaign(
        numbers, text="Sale", state=tmp_path / "s", batch_size=1, progress=stop
    )
    assert [outcome.status for outcome in result] == ["Sent", "OptedOut"]
    assert result.outcomes[1].error_code == "SMS-RC-413"


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({}, "either a text or a template"),
        ({"text": "a", "template": "b"}, "either a text or a template"),
        ({"text": "x" * 1001}, "1000 UTF-16 code units, this one has 1001"),
        ({"template": "{}"}, "is no name"),
        ({"template": "{name.__class__}"}, "is no name"),
        ({"template": "{name"}, "template: .*expected '}'"),
        ({"template": "{other}"}, r"\+16505550001: the template needs values for other"),
        ({"template": "{name:d}"}, r"\+16505550001: the template does not fit"),
        ({"template": "{name}" + "x" * 998}, r"\+16505550001: .* this one has 1001"),
        ({"template": "{empty}"}, r"\+16505550001: the text is empty"),
        ({"text": "a", "batch_size": 10_001}, "from 1 to 10,000"),
        ({"text": "a", "batch_size": 0}, "batch_size: at least 1, not 0"),
        ({"text": "a", "state": "s3://bucket/state"}, "s3://bucket/state is an address"),
        ({"text": "a", "state": ""}, "state: '' is no path"),
    ],
    ids=range(14),
)
def test_what_cannot_be_sent(
    emulator: Emulator, rc: RingCentral, tmp_path: Path, arguments: Any, error: str
) -> None:
    values = {"name": "Ada", "empty": ""}
    with pytest.raises(ValueError, match=error):
        rc.messages.campaign([(number(1), values)], **{"state": tmp_path / "s", **arguments})
    assert posted(emulator) == []


@pytest.mark.parametrize("recipients", ["+16505550100", [5], [("+1", "x")]], ids=range(3))
def test_what_is_no_recipient(rc: RingCentral, tmp_path: Path, recipients: Any) -> None:
    with pytest.raises(TypeError, match="recipients"):
        rc.messages.campaign(recipients, text="a", state=tmp_path / "s")


def test_the_same_call_again_sends_nothing(
    emulator: Emulator, rc: RingCentral, tmp_path: Path
) -> None:
    def send(**changes: Any) -> Any:
        arguments: dict[str, Any] = {"text": "Sale", "state": tmp_path / "s", "batch_size": 2}
        return rc.messages.campaign([number(i) for i in range(5)], **arguments | changes)

    first = send()
    emulator.inbound_sms("STOP", from_=number(1))
    assert send().outcomes == first.outcomes
    assert len(posted(emulator)) == 3
    for change in ({"text": "Other"}, {"batch_size": 3}):
        with pytest.raises(RingkitError, match="state of another campaign"):
            send(**change)
    other = tmp_path / "notes.txt"
    other.write_text("important, and no line end")
    with pytest.raises(RingkitError, match="state of another campaign"):
        send(state=other)
    assert other.read_text() == "important, and no line end"


def test_a_state_in_use(rc: RingCentral, tmp_path: Path) -> None:
    state = CampaignState(tmp_path / "s")
    state.open("x")
    with pytest.raises(RingkitError, match="another process is sending"):
        rc.messages.campaign([number(1)], text="Sale", state=tmp_path / "s")
    state.close()
    state.open("x")  # stays closed: a flow that was cancelled has closed it
    with closing(CampaignState(tmp_path / "s")) as other:
        other.open("x")


def test_a_line_that_was_torn_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "s"

    def opened() -> CampaignState:
        state = CampaignState(path)
        state.open("x")
        return state

    with closing(opened()) as state:
        state.attempt(0, Attempt("2026-01-01T00:00:00+00:00", frozenset({1})))
        state.sent(0, SentBatch("b-1", frozenset({1}), (Rejection(2, "SMS-RC-410", "no"),)))
        state.attempt(1, Attempt("2026-01-01T00:00:01+00:00", frozenset()))
        whole = dict(state.batches)
    content = path.read_bytes()
    for cut in range(len(content) + 1):
        path.write_bytes(content[:cut])
        with closing(opened()) as state:
            lines = content[:cut].count(b"\n")
            assert len(state.batches) == (0, 0, 1, 1, 2)[lines]
            state.sent(7, SentBatch("b-7", frozenset()))
        with closing(opened()) as state:
            assert state.batches.pop(7) == SentBatch("b-7", frozenset())
            assert lines < 4 or state.batches == whole
    path.write_bytes(content + b"no step\n")
    with pytest.raises(RingkitError, match="the state of the campaign is damaged"):
        opened()


BATCH: dict[str, Any] = {"method": "POST", "path": BATCHES}


def four(rc: RingCentral, path: Path, **more: Any) -> Any:
    return rc.messages.campaign(
        [number(i) for i in range(4)], text="Sale", state=path, batch_size=2, **more
    )


def test_a_refusal_is_raised_and_sent_later(
    emulator: Emulator, rc: RingCentral, tmp_path: Path
) -> None:
    emulator.faults.add(kind="status", status=403, **BATCH)
    with pytest.raises(APIStatusError):
        four(rc, tmp_path / "s")
    assert four(rc, tmp_path / "s").counts == {"Sent": 4}
    assert set(texts_of(rc).values()) == {1}


@pytest.mark.parametrize(
    ("kind", "processed"),
    [("drop", True), ("drop", False), ("status", True), ("status", False), ("garbage", True)],
)
def test_a_lost_answer(
    emulator: Emulator, rc: RingCentral, tmp_path: Path, kind: Any, processed: bool
) -> None:
    more = {} if kind == "garbage" else {"processed": processed}
    emulator.inbound_sms("STOP", from_=number(1))
    emulator.faults.add(kind=kind, status=502, **BATCH, **more)
    result = four(rc, tmp_path / "s")
    if processed:
        assert result.counts == {"Sent": 3, "OptedOut": 1}
        assert len(result.batch_ids) == 2
        assert four(rc, tmp_path / "s").outcomes == result.outcomes
    else:
        assert result.counts == {"Uncertain": 1, "OptedOut": 1, "Sent": 2}
        assert four(rc, tmp_path / "s").counts == result.counts
        assert four(rc, tmp_path / "s", resend_uncertain=True).counts["Sent"] == 3
    assert texts_of(rc) == {(number(i), "Sale"): 1 for i in (0, 2, 3)}


def test_rejected_recipients_of_a_batch_that_was_found(
    emulator: Emulator, rc: RingCentral, tmp_path: Path
) -> None:
    emulator.faults.add(kind="drop", processed=True, **BATCH)
    numbers = [number(1), "+16505", number(2)]
    result = rc.messages.campaign(numbers, text="Sale", state=tmp_path / "s")
    assert set(result.counts) == {"Uncertain"}  # those that are missing may still appear
    emulator.clock.advance(10)
    again = rc.messages.campaign(numbers, text="Sale", state=tmp_path / "s")
    assert [outcome.status for outcome in again] == ["Sent", "Rejected", "Sent"]
    assert again.outcomes[1].reason == "the platform did not say why"


def test_a_like_batch_of_before_is_another(
    emulator: Emulator, rc: RingCentral, tmp_path: Path
) -> None:
    assert four(rc, tmp_path / "yesterday").counts == {"Sent": 4}
    emulator.clock.advance(60)
    emulator.faults.add(kind="drop", **BATCH)
    assert four(rc, tmp_path / "today").counts == {"Uncertain": 2, "Sent": 2}


def test_the_network_fails_while_looking(
    emulator: Emulator, rc: RingCentral, tmp_path: Path
) -> None:
    emulator.faults.add(kind="drop", processed=True, **BATCH)
    emulator.faults.add(kind="drop", method="GET", path=BATCHES, count=None)
    with client(emulator, max_attempts=1) as hasty, pytest.raises(TransportError):
        four(hasty, tmp_path / "s")
    emulator.faults.clear()
    assert four(rc, tmp_path / "s").counts == {"Sent": 4}
    assert set(texts_of(rc).values()) == {1}


def test_for_asyncio_and_cancelled(emulator: Emulator, rc: RingCentral, tmp_path: Path) -> None:
    numbers = [number(i) for i in range(30)]

    async def send(path: Path, seconds: float | None = None) -> Any:
        async with async_client(emulator) as rc:
            sending = rc.messages.campaign(numbers, text="Sale", state=path, batch_size=1)
            return await asyncio.wait_for(sending, seconds)

    path = tmp_path / "s"
    ends = 0
    for seconds in (0.02, 0.05, 0.08, 0.11, 0.14):
        try:
            asyncio.run(send(path, seconds))
        except TimeoutError:
            ends += 1
    assert ends
    result = asyncio.run(send(path))
    sent = texts_of(rc)
    assert set(sent.values()) == {1}
    assert result.counts.get("Sent", 0) + result.counts.get("Uncertain", 0) == 30
    assert len(sent) >= result.counts["Sent"]


def test_ended_after_any_effect(emulator: Emulator, rc: RingCentral, tmp_path: Path) -> None:
    """A campaign that ends after each of its effects (a request, a write) is continued."""

    def sending(round_: int) -> Any:
        numbers = [number(10 * round_ + index) for index in range(6)]
        details: Any = {"text": "Sale", "template": "", "from_": "", "batch_size": 2}
        report: Any = {"progress": None, "resend_uncertain": False}
        return rc.messages._campaign(numbers, tmp_path / f"{round_}", details, report)

    complete, round_, uncertain = False, 0, 0
    while not complete:
        flow = sending(round_)
        try:
            effect = next(flow)
            for _ in range(round_):
                effect = flow.send(effect.perform(rc.messages._context.io))
            effect.perform(rc.messages._context.io)  # done, and its result is lost
            flow.close()
        except StopIteration:
            complete = True
        result = run(sending(round_), rc.messages._context.io)
        assert set(result.counts) <= {"Sent", "Uncertain"}
        uncertain += len(result.having("Uncertain"))
        round_ += 1
    assert round_ > 12  # three for each batch, and those before
    sent = texts_of(rc)
    assert set(sent.values()) == {1}
    assert len(sent) + uncertain == 6 * round_


def test_numbers_are_read_by_the_platform_without_the_library(
    rc: RingCentral, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "phonenumbers", None)
    given = [number(1), "(650) 555-0002", "call me", "650-555-0001"]
    result = rc.messages.campaign(given, text="Sale", state=tmp_path / "s")
    assert [outcome.status for outcome in result] == ["Sent", "Sent", "Invalid", "Duplicate"]
    assert result.outcomes[1].number == number(2)


def test_deliveries(emulator: Emulator, tmp_path: Path) -> None:
    emulator.fail_delivery(number(2), text_code="SMS-CAR-411")
    with client(emulator) as rc:
        result = four(rc, tmp_path / "s")
        assert {delivery.status for delivery in rc.messages.deliveries(result)} == {"Queued"}
        assert not any(delivery.final for delivery in rc.messages.deliveries(result))
    emulator.clock.advance(90_000)

    async def read() -> list[Any]:
        async with async_client(emulator) as rc:
            return [found async for found in rc.messages.deliveries(result.batch_ids)]

    found = {delivery.number: delivery for delivery in asyncio.run(read())}
    assert all(delivery.final and delivery.segments == 1 for delivery in found.values())
    assert [(found[number(i)].status, found[number(i)].error_code) for i in range(4)] == [
        ("Delivered", ""), ("Delivered", ""), ("DeliveryFailed", "SMS-CAR-411"), ("Delivered", ""),
    ]  # fmt: skip
    with client(emulator) as rc, pytest.raises(TypeError, match="not one str"):
        list(rc.messages.deliveries(result.batch_ids[0]))


WORKER = """
import json, sys
from ringkit import RingCentral
from ringkit.auth import FileStore

settings, folder = json.loads(sys.argv[1]), sys.argv[2]
recipients = [(f"+1650555{index:04}", {"name": f"n{index}"}) for index in range(60)]
print("ready", flush=True)
with RingCentral(store=FileStore(folder), **settings) as rc:
    rc.messages.campaign(
        recipients, template="Hello {name}", state=f"{folder}/state", batch_size=3
    ).write(f"{folder}/outcomes.jsonl")
"""


def test_killed_at_any_point(emulator: Emulator, rc: RingCentral, tmp_path: Path) -> None:
    """Twenty batches, and ten kills at random points: no recipient gets a second text."""
    emulator.faults.add(kind="delay", seconds=0.02, count=None, **BATCH)
    FileStore(tmp_path)
    settings = json.dumps(client_settings(emulator))
    command = [sys.executable, "-c", WORKER, settings, str(tmp_path)]
    chance = random.Random(20261129)
    killed = 0
    for _ in range(10):
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as worker:
            assert worker.stdout is not None
            worker.stdout.readline()
            time.sleep(chance.uniform(0.0, 0.45))
            killed += worker.poll() is None
            worker.kill()
    assert killed >= 5
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    lines = (tmp_path / "outcomes.jsonl").read_text("utf-8").splitlines()
    outcomes = {found["number"]: found["status"] for found in map(json.loads, lines)}
    sent = texts_of(rc)
    assert set(sent.values()) == {1}
    assert len(outcomes) == 60
    assert set(outcomes.values()) <= {"Sent", "Uncertain"}
    got = {to for to, _ in sent}
    assert {to for to, status in outcomes.items() if status == "Sent"} == got
    assert all(text == f"Hello n{int(to[-4:])}" for to, text in sent)
