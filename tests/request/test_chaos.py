"""2,000 calls while a fifth of all requests fails in the ways of networks and gateways.

Calls that may be retried succeed, others take effect at most once, and nothing hangs.
"""

from __future__ import annotations

import asyncio
import random
import threading
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Final

import pytest
from attrs import frozen

from ringkit import Call, RingCentral, RingkitError
from ringkit_api import message_store, sms
from ringkit_api.models import (
    CreateSMSMessage,
    MessageParty,
    UpdateMessageRequest,
)
from ringkit_emulator import Emulator
from tests.support.platform import NO_LIMITS, async_client, client

#: 2,000 together: with asyncio, and with threads.
TASKS: Final = 600
THREADED: Final = 1400
IN_FLIGHT: Final = 32
SHARE: Final = 0.2
FAULTS: Final[tuple[Mapping[str, Any], ...]] = (
    {"kind": "drop"},
    {"kind": "drop", "processed": True},
    {"kind": "delay", "seconds": 0.2},
    {"kind": "truncate"},
    {"kind": "garbage"},
    {"kind": "garbage", "body": "<html>502 Bad Gateway</html>"},
    {"status": 500},
    {"status": 500, "body": "no JSON at all"},
    {"status": 500, "processed": True},
    {"status": 502, "processed": True},
    {"status": 502},
    {"status": 503},
    {"status": 503, "headers": {"Retry-After": "0"}},
    {"status": 504, "processed": True},
    {"status": 520},
    {"status": 520, "processed": True},
    {"status": 429},
    {"status": 429, "headers": {"Retry-After": "0"}, "body": '{"errorCode": "CMN-301"}'},
)
#: Enough attempts to succeed, with a short wait after a 429 without `Retry-After`.
PERSISTENT: Final[Mapping[str, Any]] = {"max_attempts": 15, "handle_rate_limit": 0.02}


@frozen
class Job:
    """A call and its expected result."""

    call: Call[Any]
    expected: Any = None
    #: The text, if the call sends a message: it must not be sent twice.
    text: str = ""

    def is_correct(self, result: Any) -> bool:
        if self.expected is None:
            return result is None or bool(self.text)
        return bool((result.id, result.read_status) == self.expected)


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS, sms_limit=10**6) as running:
        yield running


def plan_faults(emulator: Emulator, rng: random.Random, requests: int) -> None:
    """Make a fifth of the coming requests fail, except logins."""
    passed = 0
    for _ in range(requests):
        if rng.random() < SHARE:
            fault = rng.choice(FAULTS)
            emulator.faults.add(path="*/extension/*", skip=passed, **fault)
        else:
            passed += 1


def text_message(emulator: Emulator, text: str) -> Call[Any]:
    return sms.create_sms_message(
        body=CreateSMSMessage(
            from_=MessageParty(phone_number=emulator.phone_number),
            to=[MessageParty(phone_number="+16505550123")],
            text=text,
        )
    )


def make_jobs(emulator: Emulator, rc: RingCentral, rng: random.Random) -> list[Job]:
    """Return 2,000 calls: half of them texts, a few deletions, for the rest reads and updates."""
    total = TASKS + THREADED
    kept = [rc.send(text_message(emulator, f"kept {n}")).id for n in range(20)]
    doomed = [rc.send(text_message(emulator, f"doomed {n}")).id for n in range(100)]
    jobs = [Job(text_message(emulator, f"chaos {n}"), text=f"chaos {n}") for n in range(total // 2)]
    jobs += [Job(message_store.delete_message(message_id=found, purge=True)) for found in doomed]
    for number in range(total - len(jobs)):
        found = rng.choice(kept)
        if number % 2:
            update = UpdateMessageRequest(read_status="Read")
            call = message_store.update_message(message_id=found, body=update)
            jobs.append(Job(call, (found, "Read")))
        else:
            jobs.append(Job(message_store.read_message(message_id=found), (found, "Read")))
    rng.shuffle(jobs)
    return jobs


def test_chaos(emulator: Emulator) -> None:
    rng = random.Random(2000)
    with client(emulator) as rc:
        jobs = make_jobs(emulator, rc, rng)
    before = len(emulator.log())
    plan_faults(emulator, rng, 2 * len(jobs))
    results = {**with_tasks(emulator, jobs[:TASKS]), **with_threads(emulator, jobs[TASKS:])}
    failed = len([1 for entry in emulator.log()[before:] if entry.status != 200])
    emulator.faults.clear()

    assert len(results) == len(jobs) == 2000
    assert failed > 200  # enough requests failed
    checked = [(job, results[id(job)]) for job in jobs]
    wrong = [(job.call, found) for job, found in checked if not job.text and not found]
    assert wrong == []
    sent = sent_texts(emulator)
    assert [text for text, count in sent.items() if count > 1] == []
    assert all(sent[job.text] == 1 for job, fine in checked if job.text and fine)
    texts = [fine for job, fine in checked if job.text]
    # The others may have been processed and are reported as errors.
    assert sum(texts) > 0.75 * len(texts)
    assert not any(text.startswith("doomed") for text in sent)


def with_tasks(emulator: Emulator, jobs: list[Job]) -> dict[int, bool]:
    async def scenario() -> dict[int, bool]:
        limit = asyncio.Semaphore(IN_FLIGHT)
        async with async_client(emulator, **PERSISTENT) as rc:

            async def one(job: Job) -> tuple[int, bool]:
                async with limit:
                    try:
                        return id(job), job.is_correct(await rc.send(job.call))
                    except RingkitError:
                        return id(job), False

            async with asyncio.timeout(120):
                return dict(await asyncio.gather(*map(one, jobs)))

    return asyncio.run(scenario())


def with_threads(emulator: Emulator, jobs: list[Job]) -> dict[int, bool]:
    waiting = iter(jobs)
    turn = threading.Lock()
    results: dict[int, bool] = {}

    def work() -> None:
        while True:
            with turn:
                job = next(waiting, None)
            if job is None:
                return
            try:
                results[id(job)] = job.is_correct(rc.send(job.call))
            except RingkitError:
                results[id(job)] = False

    with client(emulator, **PERSISTENT) as rc:
        threads = [threading.Thread(target=work) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(120)
        assert not any(thread.is_alive() for thread in threads)
    return results


def sent_texts(emulator: Emulator) -> Counter[str]:
    """Count the texts that the platform has sent."""
    found: Counter[str] = Counter()
    with client(emulator) as rc:
        page = 1
        while True:
            listed = rc.send(
                message_store.list_messages(page=page, per_page=1000, direction=["Outbound"])
            )
            found.update(str(record.subject) for record in listed.records)
            if not listed.navigation.next_page:
                return found
            page += 1
