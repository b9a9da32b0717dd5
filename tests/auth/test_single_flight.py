"""Many calls at once: one token request and no failure, even if the first request fails."""

import asyncio
import threading
from typing import Any

import pytest

from ringkit import AsyncRingCentral, AuthUnavailableError, RequestTimeout, RingCentral
from ringkit_emulator import Emulator
from tests.auth.support import ACCOUNT, TOKEN, client, requests_to, settings_for
from tests.support.clocks import ScaledClock

#: How the first token request fails.
FAULTS: dict[str, dict[str, Any]] = {
    "503": {"kind": "status", "status": 503},
    "timeout": {"kind": "delay", "seconds": 1.2},
    "garbage": {"kind": "garbage"},
    "cut": {"kind": "truncate"},
    "dropped": {"kind": "drop"},
    "lost answer": {"kind": "drop", "processed": True},
    "502": {"kind": "status", "status": 502},
    "429": {"kind": "status", "status": 429, "headers": {"Retry-After": "20"}},
}
#: How many call at once, how they learn that their token has expired, and what fails.
CASES = [
    ("all", "by the clock", ""),
    ("all", "by 401", ""),
    ("all", "by the clock", "503"),
    ("all", "by the clock", "timeout"),
    ("all", "by 401", "garbage"),
    *(("some", "by the clock", fault) for fault in list(FAULTS)[2:]),
    *(("some", "by 401", fault) for fault in FAULTS),
]


def auth_timeout(fault: str) -> float:
    """Return the seconds that a token request may take: few only where that is the point."""
    return 0.6 if fault == "timeout" else 10.0


def expire(emulator: Emulator, clock: ScaledClock, learns: str) -> None:
    emulator.expire()
    if learns == "by the clock":
        clock.offset += 3601


@pytest.mark.parametrize(("many", "learns", "fault"), CASES)
def test_200_tasks(emulator: Emulator, many: str, learns: str, fault: str) -> None:
    clock, count = ScaledClock(), {"all": 200, "some": 12}[many]

    async def main() -> None:
        settings = settings_for(
            emulator, jwt=emulator.jwt, clock=clock, auth_timeout=auth_timeout(fault)
        )
        async with AsyncRingCentral(**settings) as rc:
            await rc.login()
            expire(emulator, clock, learns)
            before = len(requests_to(emulator, TOKEN))
            if fault:
                emulator.faults.add(path=TOKEN, **FAULTS[fault])
            answers = await asyncio.gather(*(rc.get(ACCOUNT) for _ in range(count)))
            assert [answer.status for answer in answers] == [200] * count
            assert len(requests_to(emulator, TOKEN)) - before == (2 if fault else 1)

    asyncio.run(main())


@pytest.mark.parametrize(("many", "learns", "fault"), CASES)
def test_64_threads(emulator: Emulator, many: str, learns: str, fault: str) -> None:
    clock, count = ScaledClock(), {"all": 64, "some": 8}[many]
    settings = settings_for(
        emulator, jwt=emulator.jwt, clock=clock, auth_timeout=auth_timeout(fault)
    )
    with RingCentral(**settings) as rc:
        rc.login()
        expire(emulator, clock, learns)
        before = len(requests_to(emulator, TOKEN))
        if fault:
            emulator.faults.add(path=TOKEN, **FAULTS[fault])
        came: list[Any] = []
        go = threading.Barrier(count)

        def call() -> None:
            go.wait()
            try:
                came.append(rc.get(ACCOUNT).status)
            except Exception as error:
                came.append(error)

        threads = [threading.Thread(target=call) for _ in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert came == [200] * count
        assert len(requests_to(emulator, TOKEN)) - before == (2 if fault else 1)


def test_waiters_share_the_failure(emulator: Emulator) -> None:
    clock = ScaledClock()

    async def main() -> None:
        settings = settings_for(emulator, jwt=emulator.jwt, clock=clock)
        async with AsyncRingCentral(**settings) as rc:
            await rc.login()
            expire(emulator, clock, "by the clock")
            emulator.faults.add(path=TOKEN, status=500, count=None)
            before = len(requests_to(emulator, TOKEN))
            found = await asyncio.gather(
                *(rc.get(ACCOUNT) for _ in range(50)), return_exceptions=True
            )
            assert {type(error) for error in found} == {AuthUnavailableError}
            assert len({id(error) for error in found}) == 50, "each gets another exception object"
            asked = len(requests_to(emulator, TOKEN)) - before
            assert asked == 6, "three times with the refresh token, as often with the JWT"
            with pytest.raises(AuthUnavailableError, match=r"500.*nothing is lost"):
                await rc.get(ACCOUNT)
            assert len(requests_to(emulator, TOKEN)) - before == 6, "the next call does not repeat"
            emulator.faults.clear()
            clock.offset += 31
            assert (await rc.get(ACCOUNT)).status == 200

    asyncio.run(main())


def under_way(emulator: Emulator) -> bool:
    """Return whether a token request has arrived and is not answered yet."""
    return any(entry.status is None for entry in requests_to(emulator, TOKEN))


async def renewing(emulator: Emulator) -> None:
    """Wait until a renewal is under way."""
    while not under_way(emulator):
        await asyncio.sleep(0.01)


def test_a_waiter_that_gives_up_does_not_disturb(emulator: Emulator) -> None:
    async def main() -> None:
        settings = settings_for(emulator, jwt=emulator.jwt)
        async with AsyncRingCentral(**settings) as rc:
            await rc.login()
            await rc.auth.cancel_access_token()
            before = len(requests_to(emulator, TOKEN))
            emulator.faults.add(kind="delay", path=TOKEN, seconds=1.5)
            leader = asyncio.create_task(rc.request("GET", ACCOUNT))
            await renewing(emulator)
            patient = [asyncio.create_task(rc.request("GET", ACCOUNT)) for _ in range(5)]
            hasty = asyncio.create_task(rc.request("GET", ACCOUNT, deadline=0.1))
            cancelled = asyncio.create_task(rc.request("GET", ACCOUNT))
            await asyncio.sleep(0.05)
            leader.cancel()
            cancelled.cancel()
            with pytest.raises(RequestTimeout, match="deadline"):
                await hasty
            for task in (leader, cancelled):
                with pytest.raises(asyncio.CancelledError):
                    await task
            assert under_way(emulator)
            answers = await asyncio.gather(*patient)
            assert {answer.status for answer in answers} == {200}
            assert len(requests_to(emulator, TOKEN)) - before == 1

    asyncio.run(main())


def test_a_thread_that_gives_up_does_not_disturb(emulator: Emulator) -> None:
    with RingCentral(**settings_for(emulator, jwt=emulator.jwt)) as rc:
        rc.login()
        rc.auth.cancel_access_token()
        before = len(requests_to(emulator, TOKEN))
        emulator.faults.add(kind="delay", path=TOKEN, seconds=1.5)
        with pytest.raises(RequestTimeout, match="deadline"):
            rc.request("GET", ACCOUNT, deadline=0.1)
        assert under_way(emulator), "the call that began the renewal is not held up"
        assert rc.get(ACCOUNT).status == 200
        assert len(requests_to(emulator, TOKEN)) - before == 1


def test_a_call_that_gives_up_uses_its_valid_token(emulator: Emulator) -> None:
    clock = ScaledClock(1)
    with RingCentral(**settings_for(emulator, jwt=emulator.jwt, clock=clock)) as rc:
        token = rc.login()
        clock.offset += 3560
        emulator.faults.add(kind="delay", path=TOKEN, seconds=2)
        answer = rc.request("GET", ACCOUNT, deadline=2)
        assert answer.request.headers["Authorization"] == token.authorization


def test_closing_waits_for_a_renewal(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, jwt=emulator.jwt) as rc:
        rc.login()
        rc.auth.cancel_access_token()
        emulator.faults.add(kind="delay", path=TOKEN, seconds=1)
        with pytest.raises(RequestTimeout):
            rc.request("GET", ACCOUNT, deadline=0.05)
        began = rc.auth.data()["access_token"]
        rc.close()
        assert rc.auth.data()["access_token"] != began


def test_a_closing_that_cannot_wait_leaves_nothing_hanging(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ringkit._client.asynchronous.CLOSE_TIMEOUT_SECONDS", 0.05)

    async def main() -> None:
        rc = AsyncRingCentral(**settings_for(emulator, jwt=emulator.jwt))
        await rc.login()
        await rc.auth.cancel_access_token()
        emulator.faults.add(kind="delay", path=TOKEN, seconds=1.5)
        waiting = asyncio.create_task(rc.request("GET", ACCOUNT))
        await renewing(emulator)
        await rc.close()
        with pytest.raises(AuthUnavailableError, match="interrupted"):
            await waiting

    asyncio.run(main())
