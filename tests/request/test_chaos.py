"""2,000 calls while a fifth of all requests fails, in every way a network and a gateway know.

What may be repeated comes out right, what may not happens at most once, and nothing hangs.
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
    MessageStoreCallerInfoRequest,
    UpdateMessageRequest,
)
from ringkit_emulator import Emulator
from tests.request.support import NO_LIMITS, async_client, client

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
#: Tried until it comes out right, and not for long where an answer does not say how long.
PATIENT: Final[Mapping[str, Any]] = {"max_attempts": 15, "handle_rate_limit": 0.02}


@frozen
class Job:
    """A call, and what has to come of it."""

    call: Call[Any]
    expected: Any = None
    #: The text of a message, where it is one: that must not be sent twice.
    text: str = ""

    def judge(self, result: Any) -> bool:
        if self.expected is None:
            return result is None or bool(self.text)
        return bool((result.id, result.read_status) == self.expected)


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS, sms_limit=10**6) as running:
        yield running


def plan_faults(emulator: Emulator, chance: random.Random, requests: int) -> None:
    """Let a fifth of the requests that are to come fail; logins are left alone."""
    passed = 0
    for _ in range(requests):
        if chance.random() < SHARE:
            fault = chance.choice(FAULTS)
            emulator.faults.add(path="*/extension/*", skip=passed, **fault)
        else:
            passed += 1


def text_message(emulator: Emulator, text: str) -> Call[Any]:
    return sms.create_sms_message(
        body=CreateSMSMessage(
            from_=MessageStoreCallerInfoRequest(phone_number=emulator.phone_number),
            to=[MessageStoreCallerInfoRequest(phone_number="+16505550123")],
            text=text,
        )
    )


def make_jobs(emulator: Emulator, rc: RingCentral, chance: random.Random) -> list[Job]:
    """Return 2,000 calls: half of them texts, a few deletions, for the rest reads and updates."""
    total = TASKS + THREADED
    kept = [rc.send(text_message(emulator, f"kept {n}")).id for n in range(20)]
    doomed = [rc.send(text_message(emulator, f"doomed {n}")).id for n in range(100)]
    jobs = [Job(text_message(emulator, f"chaos {n}"), text=f"chaos {n}") for n in range(total // 2)]
    jobs += [Job(message_store.delete_message(message_id=found, purge=True)) for found in doomed]
    for number in range(total - len(jobs)):
        found = chance.choice(kept)
        if number % 2:
            update = UpdateMessageRequest(read_status="Read")
            call = message_store.update_message(message_id=found, body=update)
            jobs.append(Job(call, (found, "Read")))
        else:
            jobs.append(Job(message_store.read_message(message_id=found), (found, "Read")))
    chance.shuffle(jobs)
    return jobs


def test_chaos(emulator: Emulator) -> None:
    chance = random.Random(2000)
    with client(emulator) as rc:
        jobs = make_jobs(emulator, rc, chance)
    before = len(emulator.log())
    plan_faults(emulator, chance, 2 * len(jobs))
    outcomes = {**with_tasks(emulator, jobs[:TASKS]), **with_threads(emulator, jobs[TASKS:])}
    failed = len([1 for entry in emulator.log()[before:] if entry.status != 200])
    emulator.faults.clear()

    assert len(outcomes) == len(jobs) == 2000
    assert failed > 200  # it was bad enough
    judged = [(job, outcomes[id(job)]) for job in jobs]
    wrong = [(job.call, found) for job, found in judged if not job.text and not found]
    assert wrong == []
    sent = sent_texts(emulator)
    assert [text for text, count in sent.items() if count > 1] == []
    assert all(sent[job.text] == 1 for job, fine in judged if job.text and fine)
    texts = [fine for job, fine in judged if job.text]
    # What is left is what may have been carried out: the caller has to know.
    assert sum(texts) > 0.75 * len(texts)
    assert not any(text.startswith("doomed") for text in sent)


def with_tasks(emulator: Emulator, jobs: list[Job]) -> dict[int, bool]:
    async def scenario() -> dict[int, bool]:
        limit = asyncio.Semaphore(IN_FLIGHT)
        async with async_client(emulator, **PATIENT) as rc:

            async def one(job: Job) -> tuple[int, bool]:
                async with limit:
                    try:
                        return id(job), job.judge(await rc.send(job.call))
                    except RingkitError:
                        return id(job), False

            async with asyncio.timeout(120):
                return dict(await asyncio.gather(*map(one, jobs)))

    return asyncio.run(scenario())


def with_threads(emulator: Emulator, jobs: list[Job]) -> dict[int, bool]:
    waiting = iter(jobs)
    turn = threading.Lock()
    outcomes: dict[int, bool] = {}

    def work() -> None:
        while True:
            with turn:
                job = next(waiting, None)
            if job is None:
                return
            try:
                outcomes[id(job)] = job.judge(rc.send(job.call))
            except RingkitError:
                outcomes[id(job)] = False

    with client(emulator, **PATIENT) as rc:
        threads = [threading.Thread(target=work) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(120)
        assert not any(thread.is_alive() for thread in threads)
    return outcomes


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
